"""Many patterns looked for at once find what each of them would find alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.words.lexicon import lexicon_for
from audit.read.words.openings import LONGEST, alternatives, openings
from audit.read.words.patterns import looked_for

_PIECES = (
    "grat", "gratis", "versand", "rabatt", "winterrabatt", "12", "2", "24 monate", "zwei", "tage", "ab", "je",
    "/ monat",
    "1. mai", "bis zum 4", "ab 65", "-", ".", " ", "€", "neu", "kunden", "free", "delivery", "in 3", "rate", "complet",
)  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=8).flatmap(
    lambda words: st.sampled_from([" ".join(words), "".join(words)])
)
_SHAPES = (
    r"\bgratis\b", r"rabatt\b", r"\b(\d{1,4}|zwei) (?:tage|monate)\b|\bje \d\b", r"\b(?:\w+-)?kunden\b", r"/ ?monat\b",
    r"\bin (\d{1,4}) rate\b|\b\d rate\b", r"\ba*b?\b", r"\b(?:neu )?kunden\b|\bneukunden\b", r"\b[12]\. mai\b",
)  # fmt: skip


def _alone(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [found.span() for found in pattern.finditer(text) if found.end() > found.start()]


def test_a_text_without_words_holds_no_pattern() -> None:
    patterns = looked_for([re.compile(shape, re.ASCII) for shape in _SHAPES])
    assert patterns.matches("") == []
    assert patterns.matches("… – !") == []


@pytest.mark.parametrize("shapes", [(), (r"rabatt\b",), (r"\bab\b",), (r"\b\d\b",)])
def test_few_patterns_find_what_they_find_alone(shapes: tuple[str, ...]) -> None:
    finds = [re.compile(shape, re.ASCII) for shape in shapes]
    found = looked_for(finds).matches("ab 2 winterrabatt ab 24")
    assert sorted((number, one.span()) for number, one in found) == [
        (number, span) for number, find in enumerate(finds) for span in _alone(find, "ab 2 winterrabatt ab 24")
    ]


@given(_TEXTS)
def test_patterns_find_together_what_each_finds_alone(text: str) -> None:
    finds = [re.compile(shape, re.ASCII) for shape in _SHAPES]
    found = looked_for(finds).matches(text)
    for number, find in enumerate(finds):
        assert sorted(one.span() for other, one in found if other == number) == _alone(find, text)


@pytest.mark.parametrize("locale", ["de-CH", "fr-FR", "it-IT", "en-GB"])
@given(text=_TEXTS)
def test_the_rows_of_a_lexicon_are_found_together_as_alone(locale: str, text: str) -> None:
    lexicon = lexicon_for(locale)
    hits = lexicon.look_for(text)
    for entry in lexicon.entries:
        assert sorted((hit.start, hit.end) for hit in hits if hit.entry is entry) == _alone(entry.find, text)


@pytest.mark.parametrize(
    ("pattern", "known"),
    [
        (r"\w+rabatt", {""}),
        (r"(?:a|b|)c?", {"", "a", "ac", "b", "bc", "c"}),
        (r"x{0,2}y", {"x", "y"}),
        (r"(?=a)b", {""}),
        (r"a(?!b)c", {"a"}),
        (r"[^a]b", {""}),
        (r"[a-c]d", {"ad", "bd", "cd"}),
        (r"[a-z]d", {""}),
        (r"\.5", {".5"}),
        (r"\d{2,}-tage", {"0-tage"}),
        (r"a\d", {f"a{digit}" for digit in range(10)}),
        (r"ab+?c", {"ab"}),
        (r"(?:12 )?tage", {"0 tage", "tage"}),
    ],
)
def test_openings_say_nothing_that_they_do_not_know(pattern: str, known: set[str]) -> None:
    assert openings(pattern) == known


@given(_TEXTS, st.sampled_from(_SHAPES))
def test_all_that_a_pattern_finds_begins_with_one_of_its_openings(text: str, shape: str) -> None:
    for found in re.finditer(shape, text, re.ASCII):
        said = re.sub(r"\A[0-9]+", "0", text[found.start() :])[:LONGEST]
        assert any(said.startswith(letters) for letters in openings(shape))


def test_strokes_in_brackets_and_classes_part_no_alternatives() -> None:
    assert alternatives(r"\bone\b|\b(?:two|three)\b|[|]|\|\(") == [r"\bone\b", r"\b(?:two|three)\b", "[|]", r"\|\("]
