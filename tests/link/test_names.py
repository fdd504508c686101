"""Which offers on record some words mean."""

import pytest

from audit.link.names import KnownNames

NAMES = KnownNames({"9": ["Kinder-Samstag"], "8": ["Saisonkarte Berg"]})


@pytest.mark.parametrize("words", ["Saisonstart am Samstag", "Samstag, 4. Juli", "Die neue Saison"])
def test_a_weekday_or_a_season_that_two_names_share_makes_them_no_namesakes(words: str) -> None:
    assert NAMES.find(words, (), None) == []


def test_the_rest_of_a_name_with_a_weekday_tells() -> None:
    assert [match.offer for match in NAMES.find("Kinder-Samstag im März", (), None)] == ["9"]
