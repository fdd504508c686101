"""What a redesign, a fuller page or another order of tiles may not change: what is said of the page's own offer."""

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.model.capture import Document
from audit.model.statement import Role
from tests.read.making import page, read

_DATA = (
    '<script type="application/ld+json">{"@type": "Product", "name": "Laterne Mond", "offers": {"@type": "Offer", '
    '"price": "49.90", "priceCurrency": "CHF", "availability": "https://schema.org/InStock"}}</script>'
)
_OFFER = (
    '<div class="detail-7"><h1>Laterne Mond</h1><div class="box-a"><del>CHF 69.90</del> <b>CHF 49.90</b></div>'
    "<p>Sofort lieferbar, Lieferzeit 2-3 Werktage</p><table><tr><td>Garantie</td><td>5 Jahre</td></tr>"
    "<tr><td>Rückgaberecht</td><td>30 Tage</td></tr></table><button>In den Warenkorb</button>"
    "<p>Aktion gültig bis 30. Juni 2026, nur für Neukunden.</p></div>"
)
_TILES = (
    ("Laterne Nord", "CHF 19.90", "ausverkauft"),
    ("Laterne Süd", "CHF 49.90", "sofort lieferbar"),
    ("Docht", "ab CHF 3.–", "Lieferzeit 14 Tage"),
    ("Öl 1 l", "nur bis 12. Juni: CHF 7.50 statt 9.50", "10 Jahre Garantie"),
)
_NOISE = {
    "reviews": '<section class="reviews"><h2>Bewertungen</h2><p>Habe CHF 5.– bezahlt, ausverkauft!</p></section>',
    "basket": '<div class="mini-cart">Warenkorb CHF 0.00, gratis Versand ab CHF 80.–</div>',
    "filter": '<div class="filters"><label>CHF 10 – CHF 90</label></div>',
    "cookies": '<div id="cookie-banner"><p>Wir speichern 12 Monate. Kosten: CHF 0.–</p></div>',
    "seen": "<section><h3>Zuletzt angesehen</h3><div><a href='/de/z/'>Zange</a> <b>CHF 12.–</b></div></section>",
    "sticky": '<div class="sticky"><span>Laterne Mond</span> <span>CHF 49.90</span></div>',
}


def _tiles(order: list[int]) -> str:
    cards = "".join(
        f'<div class="card"><a href="/de/p{number}/"><h3>{_TILES[number][0]}</h3></a>'
        f"<p>{_TILES[number][1]}</p><p>{_TILES[number][2]}</p></div>"
        for number in order
    )
    return f"<section><h2>Das könnte Ihnen auch gefallen</h2>{cards}</section>" if cards else ""


def _main(document: Document) -> set[tuple[str, str, str]]:
    """What is said of the main offer, whether of it all or of variants, without the places."""
    own = (s for s in document.statements if s.subject.role in {Role.MAIN, Role.ROW, Role.MENTION})
    return {
        (str(s.term), s.subject.variant, f"{s.scope.first} {s.scope.last} {sorted(s.scope.audiences)}") for s in own
    }


def _plain(head: str) -> set[tuple[str, str, str]]:
    return _main(read(page(_OFFER, head=head)))


@pytest.mark.parametrize("head", [_DATA, ""], ids=["with data", "without data"])
def test_the_page_says_what_it_says(head: str) -> None:
    said = {term for term, _, _ in _plain(head)}

    assert {"price 49.90 CHF", "list_price 69.90 CHF", "availability InStock", "warranty P5Y"} <= said
    assert "delivery_time P2BD..P3BD" in said


@pytest.mark.parametrize("head", [_DATA, ""], ids=["with data", "without data"])
@settings(max_examples=25, deadline=None)
@given(order=st.lists(st.sampled_from(range(len(_TILES))), unique=True))
def test_tiles_in_any_order_leave_the_offer_alone(head: str, order: list[int]) -> None:
    assert _main(read(page(_OFFER + _tiles(order), head=head))) == _plain(head)


@pytest.mark.parametrize("head", [_DATA, ""], ids=["with data", "without data"])
@pytest.mark.parametrize("noise", [n for n in _NOISE if n != "sticky"])
@pytest.mark.parametrize("before", [True, False], ids=["before", "behind"])
def test_what_stands_around_an_offer_is_not_said_of_it(head: str, noise: str, before: bool) -> None:  # noqa: FBT001  (a case)
    body = _NOISE[noise] + _OFFER if before else _OFFER + _NOISE[noise]

    assert _main(read(page(body, head=head))) == _plain(head)


def test_the_bar_that_repeats_the_price_says_nothing_new() -> None:
    assert _main(read(page(_OFFER + _NOISE["sticky"], head=_DATA))) == _plain(_DATA)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_other_names_of_classes_change_nothing(seed: int) -> None:
    random = Random(seed)  # noqa: S311  (names, no secrets)

    def renamed(_: re.Match[str]) -> str:
        return f'class="{"".join(random.choices("bcdfgkmnqrwxz", k=6))}-{random.randrange(90)}"'

    for body in (_OFFER, _OFFER + _tiles([2, 0, 1])):
        assert _main(read(page(re.sub(r'class="[^"]*"', renamed, body), head=_DATA))) == _plain(_DATA)
