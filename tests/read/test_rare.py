"""Rare patterns: the pass that leaves most texts out never leaves out one in which the pattern stands."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.ages import _AGES
from audit.read.clauses import _NOT_ASKED
from audit.read.flat import _REVIEW
from audit.read.mishaps import _MISHAP
from audit.read.rare import Rare, rare, relaxed

_SHAPE = r"\b(?P<who>ab|c(?!d)) pays?\b(?! ?(?:no|[a-z]{2}\)))|(?<![0-9.,'€£$-])[12][0-9] ans|^x(?:[^()\\]|y)+\?"
_RARE = rare(_SHAPE)
_PIECES = ("ab", "c", "d", " pays", " pay", " no", "€", "19 ans", "9", " ", ")", "x", "?", "-", "é", "ж")
_OWN = {
    _AGES: ("anyone aged 16 to 25", "bist du unter 26?", "jugendliche bis 20"),
    _NOT_ASKED: ("the council pays 200", "la caf verse 30", "contribution du canton: 50", "ahv-beitrag"),
    _REVIEW: ("reviewed by ann", "★★☆ ann b", "12 people found this helpful"),
    _MISHAP: ("if you lose the key", "bei verlust der karte", "replacement card"),
}


def test_a_text_of_other_words_holds_no_rare_pattern() -> None:
    assert not any(one.may_stand_in("only 39.90 a month instead of 49.90") for one in _OWN)
    assert list(rare("ab").finditer("")) == []


def test_a_pattern_with_letters_that_the_pass_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="write out"):
        rare(r"\w+ ans")


def test_conditions_and_names_are_left_out_wherever_they_stand() -> None:
    assert relaxed(_SHAPE) == r"\b(ab|c) pays?\b|[12][0-9] ans|^x(?:[^()\\]|y)+\?"


@pytest.mark.parametrize(("own", "texts"), _OWN.items())
def test_what_readers_look_for_is_found_in_its_texts(own: Rare, texts: tuple[str, ...]) -> None:
    for text in texts:
        assert own.may_stand_in(text)
        assert [one.span() for one in own.finditer(text)] == [one.span() for one in own.find.finditer(text)] != []


@given(st.lists(st.sampled_from(_PIECES), max_size=8).map("".join))
def test_a_rare_pattern_finds_what_it_finds_alone(text: str) -> None:
    found = [one.span() for one in _RARE.finditer(text)]
    assert found == [one.span() for one in re.compile(_SHAPE).finditer(text)]
