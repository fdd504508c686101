"""What one session of a pack comes to is a price for one, and no second price."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "each"),
    [
        ("fr-FR", "Pack 5 séances 220 €, soit 44 € la séance", "44 EUR/1 piece"),
        ("fr-CH", "Pack 5 séances CHF 355.–, soit CHF 71.– la séance", "71 CHF/1 piece"),
        ("de-CH", "10er-Karte CHF 150.–, das sind CHF 15.– pro Eintritt", "15 CHF/1 piece"),
        ("it-IT", "Pacchetto 5 sedute 220 €, cioè 44 € a seduta", "44 EUR/1 piece"),
        ("en-GB", "5 lessons £220, that's £44 a lesson", "44 GBP/1 piece"),
    ],
)
def test_one_of_a_pack_has_a_unit_price(locale: str, text: str, each: str) -> None:
    assert said(locale, text, "unit_price") == {each}
    assert len(said(locale, text, "price")) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Séance découverte 30 €, soit 44 € la séance ensuite"),  # no more than one costs
        ("fr-FR", "Bilan 220 €. Puis 44 € la séance"),
        ("de-DE", "Aufnahme 220 €, danach 44 € pro Lektion"),
    ],
)
def test_a_session_beside_something_else_has_a_price_of_its_own(locale: str, text: str) -> None:
    assert not said(locale, text, "unit_price")
