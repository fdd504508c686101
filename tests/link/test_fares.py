"""Stays, fares and evenings: names of a few words, each of which tells one from its sisters."""

import pytest

from audit.link.concepts import name_concepts
from audit.link.entry import Entry
from audit.link.folding import fold, split_tokens
from audit.link.parse import parse
from tests.link.test_features import compared


def chosen(title: str) -> set[tuple[str, str]]:
    return set(parse(Entry("x", title)).choices)


def words(title: str) -> set[str]:
    return set(parse(Entry("x", title)).words)


@pytest.mark.parametrize(
    ("short", "spelt"),
    [
        ("Berghaus Lurn DZ HP HS", "Lurn, camera doppia, mezza pensione, alta stagione"),
        ("Htl Lurn EZ VP NS", "Lurn chambre simple pension complète basse saison"),
        ("Postauto Aven-Lurn 1.Kl. H/R Kind", "post bus Aven - Lurn, children, round trip, first class"),
        ("Bahn Aven 2. Kl. einf. Erw.", "Aven, deuxième classe, aller simple, adulte"),
        ("Nachtzug Lurn OW 2.Kl", "Lurn night train second class one way"),
        ("Skipass Lurn Senior-6T", "Lurn forfait de ski senior 6 jours"),
    ],
)
def test_what_price_lists_write_in_letters_is_what_pages_write_in_words(short: str, spelt: str) -> None:
    one, other = dict(chosen(short)), dict(chosen(spelt))
    shared = one.keys() & other.keys()
    assert len(shared) >= 2
    assert {group: one[group] for group in shared} == {group: other[group] for group in shared}


@pytest.mark.parametrize(
    "title", ["HP DeskJet 2720 Drucker", "Kies 3T Palette", "NS 200 Kabel", "OW 40 Öl", "RT Reifen 205"]
)
def test_the_same_letters_elsewhere_are_no_board_and_no_way(title: str) -> None:
    assert not {"board", "season", "trip", "period"} & dict(chosen(title)).keys()


def test_towns_are_one_by_their_names_in_all_languages() -> None:
    assert words("Genf - Mailand") == words("Geneva Milan") == words("Ginevra-Milano")
    assert words("Venedig Florenz") == words("Venise, Florence") == words("Venezia - Firenze")
    assert name_concepts(split_tokens(fold("Nice Rome Cup")))[0] == "nice"  # an English word, and a town


def test_an_evening_is_on_its_day_however_that_is_written() -> None:
    ways = ("Lurnspiele 3.7.26 Steh", "Lurnspiele 03.07. Steh", "Lurnspiele le 3 juillet debout",
            "Lurnspiele July 3 standing", "Lurnspiele 3. Juli 2026 Stehplatz")  # fmt: skip
    assert {dict(chosen(way))["day"] for way in ways} == {"3.7"}
    assert compared(ways[0], "Lurnspiele 17. Juli Stehplatz")["choice_differs"] == 1.0
    assert compared(ways[0], ways[2])["choice_differs"] == 0.0


@pytest.mark.parametrize(
    "title", ["Schal, Aktion bis 31.12.26", "Schraube 1.5 cm", "Version 10.2", "Riegel Mars 45 g", "Quittung Mai 2026"]
)
def test_what_limits_or_measures_is_no_day(title: str) -> None:
    assert "day" not in dict(chosen(title))
