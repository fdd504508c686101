"""Which offers on record some words mean."""

import pytest

from audit.link.names import KnownNames

NAMES = KnownNames({"9": ["Kinder-Samstag"], "8": ["Saisonkarte Berg"]})


@pytest.mark.parametrize("words", ["Saisonstart am Samstag", "Samstag, 4. Juli", "Die neue Saison"])
def test_a_weekday_or_a_season_that_two_names_share_makes_them_no_namesakes(words: str) -> None:
    assert NAMES.find(words, (), None) == []


def test_the_rest_of_a_name_with_a_weekday_tells() -> None:
    assert [match.offer for match in NAMES.find("Kinder-Samstag im März", (), None)] == ["9"]


_ROOMS = KnownNames({
    "7H": ["Doppelzimmer Föhre alta stagione"], "7L": ["Doppelzimmer Föhre bassa stagione"],
    "8H": ["Suite Lärche alta stagione"],
})  # fmt: skip


@pytest.mark.parametrize("words", ["Doppelzimmer Föhre Hauptsaison", "Suite Lärche Nebensaison"])
def test_another_season_is_another_price(words: str) -> None:
    assert _ROOMS.exact(words) == ""


@pytest.mark.parametrize("season", ["Hochsaison", "haute saison", "alta stagione", "high season", "Peak-Season"])
def test_a_season_is_the_same_in_every_language(season: str) -> None:
    assert _ROOMS.exact(f"Doppelzimmer Föhre {season}") == "7H"
    assert [match.offer for match in _ROOMS.find(f"Suite Lärche {season}", (), None)] == ["8H"]
