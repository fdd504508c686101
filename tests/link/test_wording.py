"""What tells one thing from another in the words where a name is expected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.link.wording import is_sentence, names_nothing, plain_days, tells


@pytest.mark.parametrize(
    "words",
    [
        "Preis", "Nur für Neukunden", "réservé aux nouveaux clients", "Samstag, 4. Juli 2026", "90 x 200 cm",
        "Grundgebühr Monat 1–6", "Jetzt bestellen", "Prenota", "", "Quota del corso", "Prix de l’entrée", "Familien",
        "Children", "Ja", "Fee for the course",
    ],
)  # fmt: skip
def test_labels_days_and_customers_name_nothing(words: str) -> None:
    assert names_nothing(words)


@pytest.mark.parametrize(
    "words", ["Quellwerk Abo", "TV Plus", "Geräteschutz", "Kaffeewochen", "Lampe Aurore", "Prix du Lac"]
)
def test_names_name_something(words: str) -> None:
    assert not names_nothing(words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Samstag, 4. Juli 2026", "2026-07-04"),
        ("sabato 4 luglio 2026", "04.07.2026"),
        ("samedi 4 juillet 2026", "4 July 2026"),
        ("le 1er août", "1. August"),
        ("04/07/2026", "4 luglio 2026"),
    ],
)
def test_a_day_is_one_word_in_every_language(one: str, other: str) -> None:
    assert plain_days(one).removeprefix("le ") == plain_days(other)


@pytest.mark.parametrize("words", ["12 Marzipankugeln", "4 Augustiner", "Speicher 5 V", "Version 3.10"])
def test_a_number_beside_the_beginning_of_a_month_is_no_day(words: str) -> None:
    assert plain_days(words) == words


@given(st.text(max_size=200))
def test_any_words_can_be_asked(words: str) -> None:
    assert plain_days(plain_days(words)) == plain_days(plain_days(plain_days(words)))
    assert names_nothing(words) in {True, False}
    assert is_sentence(words) in {True, False}


@pytest.mark.parametrize("words", ["256 GB", "schwarz", "Pro", "L", "4. Juli", "2 posti, 1,5 kg"])
def test_sizes_colours_days_and_tiers_tell_variants_apart(words: str) -> None:
    assert tells(words)


@pytest.mark.parametrize("words", ["für alle unter 28", "zum halben Preis", "Vertragsdauer mindestens", "Stand"])
def test_what_describes_an_offer_tells_no_variant(words: str) -> None:
    assert not tells(words)


@pytest.mark.parametrize(
    "words", ["Kategorie A", "Zone 2", "2. Klasse", "1st class", "Rang IV", "Kategorie B Abopreis"]
)
def test_a_grade_tells_a_variant_and_names_nothing(words: str) -> None:
    assert names_nothing(words)
    assert tells(words)


@pytest.mark.parametrize(
    "words", ["Klasse Lehmann", "Rang 120 m", "Zone Noir Parfum", "Level Up Kurs", "Classe e Sorriso"]
)
def test_words_for_grades_in_names_are_names(words: str) -> None:
    assert not names_nothing(words)


def test_a_small_letter_is_no_grade() -> None:
    assert not tells("Classe e Sorriso")
