"""Words of trade in four languages that mean the same, and words with a part of their own; from ``lexicon.yaml``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import permutations

import yaml

from audit.link.folding import fold, split_words, word_form


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known about words before any table is seen; every word in the form that ``word_form`` gives.

    Attributes:
        meanings: Word -> numbers of the meanings that it may have.
        synonyms: Word -> words that mean the same, with how surely they do, 0 to 1.
        colours: Word -> the English name of the colour.
        persons: Word -> the group of people that it names.
        alternatives: Word -> pairs of a group and the word's part in it; parts of one group exclude each other.
        accessories: Words that make of the thing beside them a part or a cover for it.
        bundles: Words that say that several things are sold as one.
        empty: Words that do not tell one thing from another.
        company_words: Legal forms and the like.
        tiers: Words that tell a thing from its sister of otherwise the same name.
        sizes: Words for a size, which alone name no offer.
        labels: Words that label a value, name a group of customers, or ask for a click.
        comparing: Words of a text that holds several things against each other.
    """

    meanings: Mapping[str, tuple[int, ...]]
    synonyms: Mapping[str, Mapping[str, float]]
    colours: Mapping[str, str]
    persons: Mapping[str, str]
    alternatives: Mapping[str, tuple[tuple[str, str], ...]]
    accessories: frozenset[str]
    bundles: frozenset[str]
    empty: frozenset[str]
    company_words: frozenset[str]
    tiers: frozenset[str]
    sizes: frozenset[str]
    labels: frozenset[str]
    comparing: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with Einklang."""
    raw = yaml.safe_load(files("audit.link").joinpath("lexicon.yaml").read_text(encoding="utf-8"))
    return Lexicon(
        meanings=_meanings(raw["meanings"]),
        synonyms=_synonyms(raw["meanings"]),
        colours=_named(raw["colours"]),
        persons=_named(raw["persons"]),
        alternatives=_alternatives(raw["alternatives"]),
        accessories=_words(raw["accessories"]),
        bundles=_words(raw["bundles"]),
        empty=_words(raw["empty"]),
        company_words=_words(raw["company_words"]),
        tiers=_words(raw["tiers"]),
        sizes=_words(raw["sizes"]),
        labels=_words(raw["labels"]),
        comparing=_words(raw["comparing"]),
    )


def _forms(phrase: str) -> tuple[str, ...]:
    return tuple(word_form(word) for word in split_words(fold(phrase)))


def _words(line: str) -> frozenset[str]:
    return frozenset(form for phrase in line.split(",") for form in _forms(phrase))


def _named(raw: Mapping[str, str]) -> dict[str, str]:
    return {form: name for name, line in raw.items() for form in {*_words(line), *_forms(name)}}


def _alternatives(raw: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    table: dict[str, tuple[tuple[str, str], ...]] = {}
    for group, parts in raw.items():
        for word, part in _named(parts).items():
            table[word] = (*table.get(word, ()), (group, part))
    return table


def _meanings(lines: list[str]) -> dict[str, tuple[int, ...]]:
    table: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(lines):
        for word in _words(line):
            table[word] = (*table.get(word, ()), number)
    return table


def _synonyms(lines: list[str]) -> dict[str, dict[str, float]]:
    table: dict[str, dict[str, float]] = {}
    for line in lines:
        for one, other, share in _pairs(line):
            strength = 0.9 * share
            if strength > table.setdefault(one, {}).get(other, 0.0):
                table[one][other] = strength
    return table


def _pairs(line: str) -> Iterator[tuple[str, str, float]]:
    """Every two words of one meaning, the weaker the longer the phrases that they are taken from."""
    phrases = [[word for word in _forms(phrase) if len(word) > 1] for phrase in line.split(",")]
    for left, right in permutations(phrases, 2):
        share = 1.0 / max(1, len(left), len(right)) ** 0.5
        yield from ((one, other, share) for one in left for other in right if one != other)
