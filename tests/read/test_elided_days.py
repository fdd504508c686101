"""Italian days whose article has lost its vowel: the eighth and the eleventh, and for some the first."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Sconto del 10 % per chi ordina entro l’11 ottobre 2026.", set(), {"2026-10-11"}),
        ("Sconto 10 %, da usare entro e non oltre l'8 luglio.", set(), {"2026-07-08"}),
        ("Sconto 10 %: scade l'8 luglio.", set(), {"2026-07-08"}),
        ("Sconto 10 %. La promozione termina l’11/07/2026.", set(), {"2026-07-11"}),
        ("Sconto 10 % dall'8 all'11 luglio 2026.", {"2026-07-08"}, {"2026-07-11"}),
        ("Sconto 10 % dal 1° all’8 luglio.", {"2026-07-01"}, {"2026-07-08"}),
        ("Sconto 10 % da mercoledì 8 a sabato 11 luglio.", {"2026-07-08"}, {"2026-07-11"}),
        ("Sconto 10 % dall’11 giugno all’8 luglio 2026.", {"2026-06-11"}, {"2026-07-08"}),
    ],
)
def test_an_article_without_its_vowel_tells_first_and_last_days(text: str, first: set[str], last: set[str]) -> None:
    assert said("it-IT", text, "valid_from") == first
    assert said("it-IT", text, "valid_through") == last


@pytest.mark.parametrize(
    "text",
    [
        "Concerto l’11 luglio 2026, biglietto 20 €.",
        "I soci che hanno prenotato prima dell’11 maggio 2025 tengono il posto.",
        "Aperto dalle 8 alle 11, ingresso 5 €.",
    ],
)
def test_it_makes_no_end_of_other_days(text: str) -> None:
    assert said("it-IT", text, "valid_through") == set()
