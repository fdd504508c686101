"""Links to ways of paying beside the price of an offer are no tiles with offers of their own."""

from tests.read.making import of, page, read

_PARTS = '<ul><li><a href="/de/{0}/">{1}</a>: 24 Raten à CHF 20.–</li></ul>'
_BIKE = (
    "<h1>Laterne Nord</h1><p>CHF 480.–</p><button>In den Warenkorb</button>"
    '<div class="teaser">{}<p><a href="/de/docht/">Docht 5er-Pack</a> CHF 9.–</p></div>'
)


def test_a_link_to_another_offer_is_a_tile_and_one_to_a_way_of_paying_is_none() -> None:
    paid = read(page(_BIKE.format(_PARTS.format("finanzierung", "0-%-Finanzierung"))))
    sold = read(page(_BIKE.format(_PARTS.format("laterne-sued", "Laterne Süd"))))

    assert not [s for s in of(paid, "price") if s.subject.name.startswith("0-%")]
    assert "Laterne Süd" in {s.subject.name for s in of(sold, "price")}
