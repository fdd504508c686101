"""Customers in a bracket or sentence of their own, and members' pages: whom the term beside them is for."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, page, read


def _audiences(locale: str, text: str, attribute: str) -> dict[str, set[str]]:
    found = read_text(text, TextContext(locale, "CHF" if locale.endswith("CH") else "EUR", date(2026, 6, 10)))
    return {one.term.value: set(one.scope.audiences) for one in found if one.term.attribute == attribute}


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("it-IT", "Spedizione gratuita da 35 € (con Carta Amici da 20 €).", "35 EUR"),
        ("de-CH", "Gratisversand ab CHF 80.– (mit Kundenkarte ab CHF 50.–).", "80 CHF"),
        ("it-IT", "La spedizione è gratuita per ordini da 35 €. Con la Carta Amici la soglia scende a 20 €.", "35 EUR"),
    ],
)
def test_what_stands_before_other_customers_is_for_everybody(locale: str, text: str, value: str) -> None:
    assert _audiences(locale, text, "free_shipping_from")[value] == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Ticket 9 € (members only)."),
        ("de-DE", "Eintritt 8 € (Senioren ab 65)."),
        ("de-DE", "Eintritt 8 € (nur für Studierende)."),
    ],
)
def test_a_bracket_without_an_amount_says_whom_the_price_is_for(locale: str, text: str) -> None:
    assert all(_audiences(locale, text, "price").values())


@pytest.mark.parametrize("title", ["Carta Amici", "Carta Amici: cosa comprende"])
def test_the_page_of_a_card_tells_what_its_holders_get(title: str) -> None:
    bar = '<div class="topbar">Spedizione gratuita da 35 €</div>'
    body = "<ul><li>spedizione gratuita da 20 €;</li><li>inviti alle serate.</li></ul>"
    html = page(f"<h1>{title}</h1><p>Costa 15 € all’anno.</p>{body}", around=bar)
    document = read(html.replace('lang="de-CH"', 'lang="it-IT"'))

    assert {s.term.value.split(" ")[0]: set(s.scope.audiences) for s in of(document, "free_shipping_from")} == {
        "20": {"Members"}, "35": set()
    }  # fmt: skip
