"""What insurances, public bodies and employers pay towards something is no price, and no cash back of the company."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def read(text: str, locale: str) -> set[str]:
    return {str(found.term) for found in read_text(text, TextContext(locale, "CHF", date(2026, 5, 4)))}


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Die Ausgleichskasse zahlt alle sechs Jahre CHF 480.– an die Prothese.", "de-CH"),
        ("Die Krankenkasse übernimmt davon CHF 90.–.", "de-CH"),
        ("IV-Beitrag: CHF 720.– pro Gerät", "de-CH"),
        ("Der Kanton beteiligt sich mit CHF 1200.– am Speicher.", "de-CH"),
        ("L’AI participe tous les six ans: CHF 720.– pour une oreille.", "fr-CH"),
        ("La LAMal verse CHF 160.– par an pour les verres.", "fr-CH"),
        ("Votre mutuelle rembourse CHF 75.–.", "fr-CH"),
        ("Participation de la commune: CHF 300.–", "fr-CH"),
        ("Contributo AVS: CHF 550.– per una protesi.", "it-CH"),
        ("La cassa malati rimborsa CHF 120.–.", "it-CH"),
        ("Your insurer pays CHF 95 towards a pair.", "en-CH"),
        ("NHS contribution: CHF 45", "en-GB"),
    ],
)
def test_what_somebody_else_pays_is_not_said_to_cost_or_to_come_back(text: str, locale: str) -> None:
    assert not {term for term in read(text, locale) if term.startswith(("price", "cashback", "list_price"))}


@pytest.mark.parametrize(
    ("text", "locale", "price"),
    [
        ("Die Bruchversicherung kostet CHF 4.– im Monat.", "de-CH", "price 4 CHF/P1M"),
        ("Mit der Versicherung bezahlen Sie CHF 15.–.", "de-CH", "price 15 CHF"),
        ("Sattel Nord CHF 240.–. Die Krankenkasse zahlt CHF 80.– daran.", "de-CH", "price 240 CHF"),
        ("L’assurance casse coûte CHF 6.– par mois.", "fr-CH", "price 6 CHF/P1M"),
        ("Il prezzo ai soci è di CHF 35.–.", "it-CH", "price 35 CHF"),
        ("Insurance is CHF 7 a month.", "en-CH", "price 7 CHF/P1M"),
    ],
)
def test_what_an_insurance_costs_and_what_stands_before_a_contribution_are_prices(
    text: str, locale: str, price: str
) -> None:
    assert {term for term in read(text, locale) if term.startswith("price")} == {price}
