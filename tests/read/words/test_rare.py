"""Rare patterns: the pass that leaves most texts out never leaves out one in which a pattern stands."""

import re
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.phrases.ages import AGES
from audit.read.silences.contributions import PAID
from audit.read.silences.denials import DENIALS
from audit.read.silences.mishaps import MISHAP
from audit.read.words.linear import relaxed
from audit.read.words.rare import rare

_SHAPES = (
    re.compile(r"\b(?P<who>ab|c(?!d)) pays?\b(?! ?(?:no|[a-z]{2}\)))|^x(?:[^()\\]|y)+\?"),
    re.compile(r"(?<![0-9.,'€£$-])[12][0-9] ans"),
    re.compile(r"(?:^|[.:] )(?:[0-9]{1,2}(?:e|th)|tenth) (?!day)[a-z]+(?: is)? free\b"),
)
_RARE = rare(pay=_SHAPES[:1], years=_SHAPES[1:2], tenths=_SHAPES[2:])
_LOOKED_FOR = {"denials": DENIALS, "contributions": (PAID,), "mishaps": (MISHAP,), "ages": AGES}
_OWN = rare(**_LOOKED_FOR)
_PIECES = (
    "ab", "c", "d", " pays", " pay", " no", "€", "19 ans", "9", " ", ")", "x", "?", "-", "é", "ж", "th ", "e ",
    "tenth ", "cup", "is", " free",
)  # fmt: skip
_TOLD = (
    "anyone aged 16 to 25", "bist du unter 26?", "jugendliche bis 20", "ab 65 jahren", "the council pays 200",
    "la caf verse 30", "contribution du canton: 50", "ahv-beitrag", "if you lose the key", "bei verlust der karte",
    "replacement card", "der code ist nicht mehr gultig", "we do not charge a fee", "wir verlangen dafur nicht 5 €",
)  # fmt: skip


def test_nothing_is_seen_in_a_text_of_other_words() -> None:
    assert not _OWN.seen_in("only 39.90 a month instead of 49.90")
    assert not _OWN.seen_in("")


def test_a_pattern_with_letters_that_the_pass_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="write out"):
        rare(years=[re.compile(r"\w+ ans")])


@pytest.mark.parametrize("text", ["9th cup free", "tenth cup is free", "so: 19e cup free"])
def test_an_ordinal_is_seen_by_what_stands_behind_its_ending(text: str) -> None:
    assert _RARE.seen_in(text) == {"tenths"}


def test_words_behind_repetitions_are_seen_and_missed() -> None:
    cups = rare(cups=[re.compile(r"[0-9] [a-z]+(?: [a-z]+){0,2} (?:gratis|free)\b")])
    assert cups.seen_in("2 cups of tea free") == {"cups"}
    assert not cups.seen_in("2 cups of tea")


def test_each_of_more_patterns_than_one_automaton_follows_is_seen_by_its_own_name() -> None:
    names = [first + second for first in ascii_lowercase for second in ascii_lowercase]
    several = rare(**{name: [re.compile(f"[a-z]*(?:{name}gratis|{name}libero)")] for name in names})
    assert len(several.patterns.anywhere.sets) > 1
    assert [several.seen_in(f"super{name}libero") for name in names] == [{name} for name in names]


def test_conditions_and_names_are_left_out_wherever_they_stand() -> None:
    assert [relaxed(shape.pattern) for shape in _SHAPES] == [
        r"\b(ab|c) pays?\b|^x(?:[^()\\]|y)+\?", "[12][0-9] ans",
        r"(?:^|[.:] )(?:[0-9]{1,2}(?:e|th)|tenth) [a-z]+(?: is)? free\b",
    ]  # fmt: skip


@pytest.mark.parametrize("text", _TOLD)
def test_what_readers_look_for_is_seen_in_its_texts(text: str) -> None:
    spoken = {name for name, finds in _LOOKED_FOR.items() if any(find.search(text) for find in finds)}
    assert spoken
    assert spoken <= _OWN.seen_in(text)


@given(st.lists(st.sampled_from(_PIECES), max_size=8).map("".join))
def test_every_pattern_that_stands_in_a_text_is_seen(text: str) -> None:
    names = ("pay", "years", "tenths")
    assert {name for name, shape in zip(names, _SHAPES, strict=True) if shape.search(text)} <= _RARE.seen_in(text)
