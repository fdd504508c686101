"""Surcharges on the page of an offer: what is paid on top is no price of it."""

import pytest

from tests.read.making import page, read

TEXT = "<p>" + "The tipper carries sand and gravel up any lane. " * 12 + "</p>"
BUY = f"<button>Add to basket</button>{TEXT}"
OWN = '<p class="price">CHF 32.00</p>'


def prices(html: str, name: str = "Kipper Nord") -> set[str]:
    document = read(page(f"<h1>{name}</h1>{OWN}{html}{BUY}"))
    return {s.term.value for s in document.statements if s.term.attribute == "price"}


@pytest.mark.parametrize(
    "html",
    [
        "<p>Fahrer unter 25 zahlen den Jungfahrerzuschlag von CHF 9.50 pro Tag.</p>",
        "<p>Für grüne Kipper gilt ein Aufpreis von CHF 9.50 pro Tag.</p>",
        "<p>Les conducteurs de 21 à 24 ans paient le supplément jeune conducteur de CHF 9.50 par jour.</p>",
        "<p>I conducenti dai 21 ai 24 anni pagano il supplemento giovane conducente di CHF 9.50 al giorno.</p>",
        "<p>Drivers aged 21 to 24 pay the young driver surcharge of CHF 9.50 a day.</p>",
    ],
)
def test_what_is_called_a_surcharge_is_no_price_of_the_offer(html: str) -> None:
    assert prices(html) == {"32 CHF"}


@pytest.mark.parametrize(
    "html",
    ["<p>Jetzt ohne Aufpreis von CHF 28.00 an.</p>", "<p>Without any surcharge: CHF 28.00 a day.</p>"],
)
def test_a_price_without_surcharge_stays(html: str) -> None:
    assert any(price.startswith("28 CHF") for price in prices(html))
