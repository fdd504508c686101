"""A day on which something begins, with the verb behind it, ends nothing."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Am Montag, 13. Juli, geht es los: 25 % auf alle Laternen."),
        ("de-AT", "Am 13. Juli geht's los: 25 % auf alle Laternen."),
        ("de-CH", "Am Montag, 13. Juli, starten wir mit 25 % auf alle Laternen."),
        ("fr-FR", "Le 13 juillet, c'est parti : -25 % sur les lanternes."),
        ("fr-FR", "Coup d'envoi le 13 juillet : 25 % de remise sur les lanternes."),
        ("it-IT", "Lunedì 13 luglio si parte: -25% su tutte le lanterne."),
        ("en-GB", "On Monday 13 July it starts: 25% off all lanterns."),
    ],
)
def test_an_offer_begins_on_it(locale: str, text: str) -> None:
    assert said(locale, text, "valid_from") == {"2026-07-13"}
    assert said(locale, text, "valid_through") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Nur am 13. Juli: 25 % auf alle Laternen. Es geht früh los."),
        ("de-DE", "Bis 13. Juli: 25 % auf alle Laternen. Startet gleich."),
        ("fr-FR", "Le 13 juillet, -25 % sur les lanternes."),
    ],
)
def test_other_days_end_it_as_before(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-07-13"}
