"""Cards of flyers and shops: what an element is called says what is former, what is a name, and what is no amount."""

import pytest

from tests.read.making import of, page, read

FORMER = ["old", "was", "vorher", "avant", "prima"]


def shown(main: str) -> list[tuple[str, str, str]]:
    document = read(page(f"<h1>Angebote der Woche</h1>{main}"))
    told = ("price", "list_price", "unit_price", "saving")
    return [(s.subject.name, s.term.attribute, s.term.value) for a in told for s in of(document, a)]


def tile(name: str, lines: str) -> str:
    return f'<div class="kachel"><a href="/{name[:3]}"><h3>{name}</h3></a>{lines}</div>'


@pytest.mark.parametrize("called", FORMER)
@pytest.mark.parametrize("tag", ["span", "div"])
def test_an_amount_in_an_element_called_old_is_a_former_price_beside_a_lower_one(called: str, tag: str) -> None:
    lines = f"<{tag} class={called}>129.00 CHF</{tag}> <{tag} class=neu>103.20 CHF</{tag}>"

    told = shown(tile("Jacke Alm", lines) + tile("Jacke Bach", lines.replace("129", "119")))

    assert sorted(told) == [
        ("Jacke Alm", "list_price", "129 CHF"),
        ("Jacke Alm", "price", "103.20 CHF"),
        ("Jacke Bach", "list_price", "119 CHF"),
        ("Jacke Bach", "price", "103.20 CHF"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "<div class=old>9.00 CHF</div>",
        "<div class=old>9.00 CHF</div><div class=new>12.00 CHF</div>",
        "<div class=old>ab 1970: 9.00 CHF</div><div class=new>8.00 CHF</div>",
        "<div class=old-town>9.00 CHF</div><div class=new>8.00 CHF</div>",
    ],
)
def test_an_element_called_old_says_nothing_of_an_amount_that_no_lower_one_stands_beside(lines: str) -> None:
    told = shown(tile("Platte Moll", lines) + tile("Platte Dur", lines))

    assert {attribute for _, attribute, _ in told} == {"price"}


def test_a_badge_in_percent_undercuts_no_regular_price() -> None:
    price = (
        '<div class="price price--on-sale"><div class="price__regular"><span class="sr-only">Regular price</span>'
        '<span class="price-item price-item--regular">CHF 189.00</span></div><div class="price__sale">'
        '<s class="price-item price-item--regular">CHF 240.00</s><span class="price-item price-item--sale">CHF 189.00'
        '</span></div></div><span class="badge price__badge-sale">Save 21%</span>'
    )

    told = shown(price)

    assert sorted({(a, v) for _, a, v in told}) == [("list_price", "240 CHF"), ("price", "189 CHF")]


FLYER = (
    "<p>Gültig vom 8. bis 14. Juni</p>"
    '<div class="promo"><p class="promo__name">Bergkäse 400 g</p><p>7.40 CHF</p><p>18.50 CHF/kg</p></div>'
    '<div class="promo"><p class="promo__name">Tomaten</p><p>1.98 CHF/kg</p></div>'
)


def test_the_first_line_of_a_card_names_it_although_it_tells_a_pack() -> None:
    assert ("Bergkäse 400 g", "price", "7.40 CHF") in shown(FLYER)


def test_a_price_per_quantity_that_is_all_of_its_card_is_the_price() -> None:
    assert ("Tomaten", "price", "1.98 CHF/1 kg") in shown(FLYER)
    assert ("Bergkäse 400 g", "unit_price", "18.50 CHF/1 kg") in shown(FLYER)


def test_the_pack_of_what_a_heading_names_is_no_name() -> None:
    told = shown(
        "<h2>Spargel weiss Mitteldick</h2><ul><li>500-g-Bund</li><li>4.90 CHF</li></ul>"
        "<h2>Erdbeeren Seeland</h2><ul><li>250 g</li><li>3.90 CHF</li></ul>"
    )

    assert [name for name, _, _ in told] == ["Spargel weiss Mitteldick", "Erdbeeren Seeland"]


def test_the_title_of_a_card_may_be_called_a_name() -> None:
    told = shown(
        '<div class="item"><div class="product-name">Box Bach: klein</div><p>oder gross</p><div>9.00 CHF</div></div>'
        '<div class="item"><div class="product-name">Box Wald: klein</div><p>oder gross</p><div>8.00 CHF</div></div>'
    )

    assert [name for name, _, _ in told] == ["Box Bach: klein", "Box Wald: klein"]


def test_the_base_price_of_a_pack_in_a_box_of_its_own_is_no_price() -> None:
    boxes = (
        '<div class="box price-box"><h4>Preis</h4><div>12.99 CHF</div></div>'
        '<div class="box unit-box"><p>Leinsamen geschrotet</p><p>25.98 CHF/kg</p></div>'
    )

    assert ("price", "25.98 CHF/1 kg") not in {(a, v) for _, a, v in shown(boxes)}


def test_a_plan_that_is_called_by_its_period_keeps_its_name() -> None:
    plan = "<div class=plan><p>{}</p><p>jederzeit kündbar</p><p>CHF {}</p></div>"

    assert {name for name, _, _ in shown(plan.format("Monatlich", 32) + plan.format("Jährlich", 320))} == {
        "Monatlich",
        "Jährlich",
    }
