"""Invented things: a brand, and a name in parts, each with its words in four languages."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.bench.wordlists import SYLLABLES, WORDS

Words = Mapping[str, str]
LANGUAGES = ("de", "en", "fr", "it")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a name.

    Attributes:
        words: By language.
        kept: How often an offer repeats it, 0 to 1.
        also: Other ways in which an offer may put it.
        label: What a record may call it in its description, instead of in its title; empty: it never does.
    """

    words: Words
    kept: float = 1.0
    also: tuple[Words, ...] = ()
    label: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Thing:
    """One variant of one thing.

    Attributes:
        brand: Its maker; empty: none.
        parts: Of its name, the brand left out.
        price: In francs.
        family: Number of the family of variants.
        model: As stated apart from the title.
        open_to: What its offers name one of, while its record means all of them: colours.
    """

    brand: str
    parts: tuple[Part, ...]
    price: float
    family: int
    model: str = ""
    open_to: tuple[Part, ...] = ()


def name(chance: random.Random, syllables: int = 0) -> str:
    """A name that nobody bears."""
    return "".join(chance.choice(SYLLABLES) for _ in range(syllables or chance.choice((2, 2, 3)))).capitalize()


def part(text: str | Words, kept: float = 1.0, *also: str | Words) -> Part:
    """A part of a name, in one way for all languages or with words for each; and how else an offer may put it."""
    return Part(_in_words(text), kept, tuple(map(_in_words, also)))


def _in_words(text: str | Words) -> Words:
    return in_all(text) if isinstance(text, str) else text


def in_all(line: str) -> Words:
    """A line of the word lists, with a word for each language, or one for all."""
    words = line.split("|")
    return dict(zip(LANGUAGES, words if len(words) > 1 else words * len(LANGUAGES), strict=True))


def choice(chance: random.Random, lines: Sequence[str]) -> Words:
    """One of the lines of a word list."""
    return in_all(chance.choice(lines))


COLOURS = WORDS["colours"]
TELLS = 0.95
"""How often what tells a variant is repeated."""
