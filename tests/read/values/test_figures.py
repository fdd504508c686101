"""Numbers that are no values: ratings, opening hours, telephone numbers, ages."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

GERMAN = TextContext("de-DE", "EUR", date(2026, 6, 10))


def _terms(text: str, context: TextContext = GERMAN) -> list[str]:
    return [str(found.term) for found in read_text(text, context)]


@pytest.mark.parametrize(
    "text",
    [
        "4,7 von 5 aus 812 Bewertungen",
        "4.8/5 Sterne",
        "Bewertung 4,62 ★",
        "3,9 (1.204 Bewertungen)",
        "Mo–Fr 8–18.30",
        "Montag bis Freitag: 9–17 Uhr",
        "Telefon 0800 123 45 67",
        "Kinder unter 6 Jahren nur in Begleitung",
    ],
)
def test_a_figure_states_nothing(text: str) -> None:
    assert _terms(text) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Grundpreis: € 3,47/100 g", ["unit_price 3.47 EUR/100 g"]),
        ("Nur 4,50 € von 5 bis 7 Uhr", ["price 4.50 EUR"]),
        ("5 Jahre Garantie", ["warranty P5Y"]),
        ("Erwachsene 18 €, Kinder unter 6 Jahren gratis", ["price 18 EUR", "price 0 EUR"]),
    ],
)
def test_a_value_that_looks_like_a_figure_is_read(text: str, terms: list[str]) -> None:
    assert _terms(text) == terms
