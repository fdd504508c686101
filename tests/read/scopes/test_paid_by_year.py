"""Monthly prices for those who pay by the year hold for them alone."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _modes(locale: str, text: str) -> list[tuple[str, str]]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return [(one.term.value, one.scope.mode) for one in found if one.term.attribute == "price"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "€12 a month when you pay yearly."),
        ("en-IE", "€12 per month, billed annually"),
        ("de-DE", "12 € im Monat bei jährlicher Zahlung"),
        ("de-DE", "12 € im Monat, jährlich abgerechnet"),
        ("fr-FR", "12 € par mois en paiement annuel"),
        ("fr-FR", "12 € par mois, si vous payez à l'année"),
        ("it-IT", "12 € al mese con pagamento annuale"),
        ("it-IT", "12 € al mese, fatturati annualmente"),
    ],
)
def test_a_monthly_price_of_yearly_payment_is_one_of_its_own(locale: str, text: str) -> None:
    assert _modes(locale, text) == [("12 EUR/P1M", "yearly")]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "€12 a month. Cancel yearly."),
        ("en-IE", "€12 a month, paid monthly"),
        ("de-DE", "12 € im Monat (bei jährlicher Zahlung 130 €)"),
        ("de-DE", "144 € im Jahr bei jährlicher Zahlung"),
        ("fr-FR", "12 € par mois (paiement annuel : 130 €)"),
        ("it-IT", "12 € al mese, rinnovo annuale"),
    ],
)
def test_other_prices_are_not(locale: str, text: str) -> None:
    assert {mode for _, mode in _modes(locale, text)} == {""}
