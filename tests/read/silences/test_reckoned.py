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
        ("de-DE", "12 Monate zu 9,90 € ergeben 118,80 € im Jahr.", {"price 118.80 EUR/P1Y"}),
        ("fr-FR", "12 mois à 9,90 €, cela fait 118,80 € par an.", {"price 118.80 EUR/P1Y"}),
        ("it-IT", "12 mesi a 9,90 € fanno 118,80 € all’anno.", {"price 118.80 EUR/P1Y"}),
        ("en-IE", "12 months at €9.90 comes to €118.80 a year.", {"price 118.80 EUR/P1Y"}),
    ],
)
def test_a_factor_is_no_price_and_counts_nothing(locale: str, text: str, terms: set[str]) -> None:
    assert _read(text, locale) == terms


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-DE", "Zehnerkarte 86 €. Du sparst 9 € gegenüber Einzeleintritten (10 × 9,50 €).", {"price 86 EUR"}),
        ("de-DE", "Zehnerkarte 86 € statt 10 × 9,50 €", {"price 86 EUR"}),
        ("fr-FR", "Carnet de dix 86 € au lieu de 10 x 9,50 €", {"price 86 EUR"}),
        ("it-IT", "Carnet da dieci 86 €, risparmi 9 € rispetto a 10 × 9,50 €", {"price 86 EUR"}),
        ("en-IE", "Pack of ten €86, save €9 compared with 10 x €9.50", {"price 86 EUR"}),
    ],
)
def test_singles_with_which_a_pack_is_compared_are_no_instalments(locale: str, text: str, terms: set[str]) -> None:
    assert {term for term in _read(text, locale) if not term.startswith("saving")} == terms


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-DE", "Handy 12 × 39,00 € statt 12 × 49,00 €", {"instalments 12", "price 39 EUR/P1M"}),
        ("de-DE", "Sofa 930 € statt 1.200 €, oder 10 × 93,00 €", {"instalments 10", "price 93 EUR/P1M"}),
        ("de-DE", "Sofa 930 €. Statt der ganzen Summe zahlst du 10 × 93,00 €.", {"instalments 10"}),
        ("fr-FR", "Canapé 930 € ou 10 x 93,00 €", {"instalments 10", "price 93 EUR/P1M"}),
    ],
)
def test_parts_that_are_paid_instead_of_a_sum_are_counted(locale: str, text: str, terms: set[str]) -> None:
    assert terms <= _read(text, locale)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Heft Meer 79,00 € statt 86,90 € am Kiosk (11 Hefte à 7,90 €). Du sparst 7,90 €."),
        ("fr-FR", "Revue Mer 79,00 € au lieu de 86,90 € en kiosque (11 numéros à 7,90 €). Vous économisez 7,90 €."),
        ("it-IT", "Rivista Mare 79,00 € anziché 86,90 € in edicola (11 numeri a 7,90 €). Risparmi 7,90 €."),
        ("en-IE", "Sea Review €79 instead of €86.90 (11 issues at €7.90). You save €7.90."),
    ],
)
def test_of_what_a_former_price_is_made_is_no_price(locale: str, text: str) -> None:
    terms = _read(text, locale)

    assert {term for term in terms if term.startswith("price")} == {"price 79 EUR"}
    assert {"list_price 86.90 EUR", "saving 7.90 EUR"} <= terms


def test_parts_and_months_in_brackets_are_paid() -> None:
    assert "instalments 10" in _read("Sofa 930 € statt 1.200 € (10 Raten à 93 €)", "de-DE")
    assert "price 93 EUR/P1M" in _read("Sofa 930 € statt 1.200 € (10 Raten à 93 €)", "de-DE")
    assert "price 8.60 EUR" in _read("Zehnerkarte 86 € (10 Eintritte à 8,60 €)", "de-DE")
