"""Feasts and tomorrow as days of an offer, counted from the text's own day."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "last"),
    [
        ("fr-FR", "Demain seulement, tous les jeux à moitié prix", "2026-06-11"),
        ("de-DE", "Nur morgen: alle Spiele zum halben Preis", "2026-06-11"),
        ("it-IT", "Solo domani tutti i giochi a metà prezzo", "2026-06-11"),
        ("en-GB", "Tomorrow only: all games half price", "2026-06-11"),
        ("en-IE", "20% off until Christmas Eve", "2026-12-24"),
        ("it-IT", "Prenota entro l'Epifania: sconto 10%", "2027-01-06"),
        ("de-DE", "Bis Heiligabend 20 % auf alles", "2026-12-24"),
        ("fr-FR", "Jusqu'à Noël, 20 % sur tout", "2026-12-25"),
    ],
)
def test_a_feast_or_tomorrow_ends_an_offer(locale: str, text: str, last: str) -> None:
    assert said(locale, text, "valid_through") == {last}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Only 3 weeks until Christmas! 20% off."),
        ("de-DE", "Nur noch 3 Wochen bis Weihnachten! 20 % auf alles"),
        ("en-GB", "With you tomorrow. 20% off."),
    ],
)
def test_counting_down_ends_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()
