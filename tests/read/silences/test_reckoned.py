"""Of a product that is worked out, the factor is nobody's price and counts no instalments."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _read(text: str, locale: str) -> set[str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}" for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Zahlbar in 12 x 9,90 €. Gesamt: 118,80 €"),
        ("fr-FR", "Payez en 4 x 25 €, sans frais."),
        ("en-IE", "Pay 3 x €30."),
    ],
)
def test_what_is_paid_in_parts_is_counted(locale: str, text: str) -> None:
    assert any(term.startswith("instalments") for term in _read(text, locale))


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        (
            "de-AT",
            "Tarif Ulme um € 11,90 statt € 14,90 im Monat. Ersparnis: 6 × € 3 = € 18.",
            {"price 11.90 EUR/P1M", "list_price 14.90 EUR/P1M", "saving 18 EUR"},
        ),
        (
            "de-DE",
            "Nur 9,90 € im Monat. 12 x 9,90 € = 118,80 € im Jahr.",
            {"price 9.90 EUR/P1M", "price 118.80 EUR/P1Y"},
        ),
        ("en-IE", "You pay €4 a week. That is 52 x €4 = €208 a year.", {"price 4 EUR/P7D", "price 208 EUR/P1Y"}),
        ("it-IT", "Risparmi: 12 x 3 € = 36 €.", {"discount 36 EUR"}),
    ],
)
def test_a_factor_is_no_price_and_counts_nothing(locale: str, text: str, terms: set[str]) -> None:
    assert _read(text, locale) == terms
