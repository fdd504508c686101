"""Net prices in brackets say again what the gross price before them says."""

from datetime import date

from audit.read.found import TextContext
from audit.read.text import read_text


def _terms(text: str) -> set[str]:
    return {str(one.term) for one in read_text(text, TextContext("de-AT", "EUR", date(2026, 6, 10)))}


def test_a_bare_number_in_brackets_that_is_net_is_no_second_price() -> None:
    said = _terms("Arbeitspreis 14,28 Cent je kWh (11,90 netto). Laterne 119,00 € (100,00 exkl. USt)")

    assert {term for term in said if term.startswith(("price", "unit_price"))} == {
        "unit_price 0.1428 EUR/1 kWh",
        "price 119 EUR",
    }


def test_a_net_price_with_its_currency_stays() -> None:
    assert {"price 119 EUR", "price 100 EUR"} <= _terms("Laterne 119,00 € (100,00 € netto)")


def test_a_number_in_brackets_without_a_price_before_it_stays() -> None:
    assert "price 100 EUR" in _terms("Laterne (100,00 netto)")
