"""Words of trade by concept: a word and its translation are one, in the words of its first German name.

The data lie in ``concepts.txt``. What is not listed is found by structure: inflections by their stem, German compounds
by their head (an unlisted "Kinderschreibtisch" is a desk for children), slips of the pen by the word one sign away.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz.distance import OSA

from audit.link.folding import fold, split_words, word_form

_LONG = 6
_MIN_COMPOUND = 7
_MIN_HEAD = 3
_MIN_MODIFIER = 3
_MIN_TYPO = 8
_SPOKEN_FROM = 5
_SHORT = 3
# What holds so many figures is a code, and so is a short word before it.
_FIGURES = re.compile(r"\d{3}|\d[a-z]\d\d")
_LINKING = ("", "s", "n", "en", "es", "e", "er")
_VOWELS = "aeio"
_Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
"""Second word of a phrase -> its further words and the name of the concept, the longest first."""
_Heard = tuple[str, tuple[str, ...], _Phrases, str]
"""A token's form, the names of its concepts, the phrases that it opens, and the token."""
_FILES = ("concepts.txt", "concepts_of_services.txt", "concepts_of_trades.txt", "concepts_of_travel.txt")
_THING, _WORD, _COLOUR, _NOTHING = "thing", "word", "colour", "nothing"
_LIGHT = {"hell": ("light", "lt", "pale", "clair", "claire", "chiaro", "chiara"),
          "dunkel": ("dark", "dk", "deep", "fonce", "foncee", "scuro", "scura")}  # fmt: skip
_LIGHT_NAMES = {"hell": "light", "dunkel": "dark"}


@dataclass(frozen=True, slots=True)
class Concepts:
    """What is known about concepts; every word in the form that ``word_form`` gives.

    Attributes:
        words: Word -> the name of its concept.
        stems: Stem of a word -> likewise.
        phrases: First word of a phrase -> the phrases that it opens.
        german: Names of German words of which compounds are made -> the name of the concept.
        things: Names of concepts that are things.
        groups: Name of a concept -> the group of words that exclude each other in which it stands.
        colours: Name of a concept -> the English name of the colour.
        shades: English name of a colour -> the names of its shades.
        slips: Word with one sign left out -> the words that it may be.
        spoken: Word of any length, alone or in a phrase -> the names of its concepts.
    """

    words: Mapping[str, str]
    stems: Mapping[str, str]
    phrases: Mapping[str, _Phrases]
    german: Mapping[str, str]
    things: frozenset[str]
    groups: Mapping[str, str]
    colours: Mapping[str, str]
    shades: Mapping[str, tuple[str, ...]]
    slips: Mapping[str, Sequence[str]]
    spoken: Mapping[str, frozenset[str]]


@cache
def concepts() -> Concepts:
    """The concepts that ship with Einklang."""
    here = files("audit.link")
    return _build(line for name in _FILES for line in here.joinpath(name).read_text(encoding="utf-8").splitlines())


def name_concepts(tokens: Sequence[str]) -> list[str]:
    """The tokens of a folded text with the names of concepts in place of the words for them.

    >>> name_concepts("corner sofa left-hand lt. grey".split())
    ['ecksofa', 'links', 'hellgrau']
    >>> name_concepts(["tables", "de", "salle", "a", "manger"]), name_concepts(["kinderschreibtisch"])
    (['esstisch'], ['kinder', 'schreibtisch'])
    """
    heard = [found for token in tokens for found in _heard(token)]
    named: list[str] = []
    at, count = 0, len(heard)
    while at < count:
        _, names, phrases, token = heard[at]
        at += 1
        for rest, name in phrases.get(heard[at][0], ()) if phrases and at < count else ():
            end = at + 1 + len(rest)
            if not rest or tuple(one[0] for one in heard[at + 1 : end]) == rest:
                named += (name,) if name else ()
                at = end
                break
        else:
            code = at < count and len(token) <= _SHORT and _FIGURES.search(heard[at][3]) is not None
            named += (token,) if code else names
    return named or list(tokens)


@lru_cache(maxsize=200_000)
def _heard(token: str) -> tuple[_Heard, ...]:
    """A token, or its parts where these are words of concepts."""
    if not token.isalnum():
        parts = split_words(token)
        joined = "".join(parts)
        if word_form(joined) in concepts().words:
            return (_hear(joined),)
        if _FIGURES.search(token) is None and any(
            part.isalpha() and (_name(part) != (part,) or _form(part) in concepts().phrases) for part in parts
        ):
            return tuple(map(_hear, parts))
    return (_hear(token),)


def _hear(token: str) -> _Heard:
    form = _form(token)
    return form, _name(token), concepts().phrases.get(form, {}), token


def _form(token: str) -> str:
    """A word as phrases are compared: without the ending of a plural."""
    return _stem(word_form(token))


def _name(token: str) -> tuple[str, ...]:
    """The name of the concept of a word, that of its head behind what stands before it, or the word itself."""
    if not token.isalpha():
        return (token,)
    known, word = concepts(), word_form(token)
    name = known.words.get(word)
    if name is None:
        name = _by_stem(word, known.stems)
    if name is not None:
        return (name,) if name else ()
    if len(token) >= _MIN_COMPOUND and (parts := _compound(token)):
        return parts
    if len(word) >= _MIN_TYPO and (meant := _slip(word)):
        return (meant,)
    return (token,)


def _by_stem(word: str, names: Mapping[str, str]) -> str | None:
    """The name of a word that is inflected; what has no ending is no other word without its own."""
    stem = _stem(word)
    return names.get(stem) if stem != word else None


def _compound(token: str) -> tuple[str, ...]:
    """What a German compound is made of; what it is stands last, and is kept whole before it where two things meet."""
    known = concepts()
    for at in range(_MIN_MODIFIER, len(token) - _MIN_HEAD + 1):
        end = word_form(token[at:])
        head = known.german.get(end) or known.german.get(_stem(end))
        modifier = head and _modifier(word_form(token[:at]))
        if head and modifier:
            return (word_form(token) if modifier in known.things and head in known.things else modifier, head)
    return ()


def _modifier(start: str) -> str:
    german = concepts().german
    for linking in _LINKING:
        if start.endswith(linking) and (name := german.get(start[: len(start) - len(linking)])):
            return name
    return ""


def _slip(word: str) -> str:
    """The name of the one concept whose word is one sign away."""
    known = concepts()
    meant = {
        known.words[one]
        for less in _less(word)
        for one in known.slips.get(less, ())
        if OSA.distance(one, word, score_cutoff=1) <= 1
    }
    return meant.pop() if len(meant) == 1 else ""


def _less(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _stem(word: str) -> str:
    """A word without the ending of its plural, or of its other gender."""
    length = len(word)
    if length >= _LONG and word.endswith(("es", "en")):
        return word[:-2]
    if length >= _LONG - 1 and word[-1] in _VOWELS:
        return word[:-1]
    if length >= _LONG - 2 and word[-1] in "sx":
        return word[:-1]
    return word[:-1] if length >= _LONG and word[-1] == "n" else word


def same_head(one: str, other: str) -> bool:
    """Whether the longer of two names of things is a kind of the shorter: ``ecksofa`` of ``sofa``."""
    return one.endswith(other) or other.endswith(one)


def is_other_thing(one: str, other: str) -> bool:
    """Whether two words name different things, however alike they are: the head of a compound decides.

    >>> is_other_thing("tisch", "tischlampe"), is_other_thing("sofa", "ecksofa"), is_other_thing("tisch", "havel")
    (True, False, False)
    """
    things = concepts().things
    return one in things and other in things and not same_head(one, other)


def heads_of(name: str) -> tuple[str, ...]:
    """The things of which a thing is a kind, by its name."""
    things = concepts().things
    return tuple(name[at:] for at in range(2, len(name) - _MIN_HEAD) if name[at:] in things)


def with_shades(colours: Iterable[str]) -> list[str]:
    """The colours, and of those that are more than a shade all shades: a green may be an olive, an olive no mint.

    >>> with_shades(["green"])[:3], with_shades(["olive"])
    (['green', 'light green', 'dark green'], ['olive'])
    """
    shades = concepts().shades
    return [one for colour in colours for one in (colour, *shades.get(colour, ()))]


@lru_cache(maxsize=1_000)
def base_colour(colour: str) -> str:
    """The colour of which a colour is a shade, by its English name; the colour itself where it is none.

    >>> base_colour("light green"), base_colour("navy"), base_colour("red")
    ('green', 'blue', 'red')
    """
    return next((base for base, shades in concepts().shades.items() if colour in shades), colour)


class _Builder:
    """Collects the lines of the data."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self.phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        self.german: dict[str, str] = {}
        self.kinds: dict[str, str] = {}
        self.colours: dict[str, str] = {}
        self.shades: dict[str, list[str]] = {}
        self.spoken: dict[str, set[str]] = {}

    def line(self, line: str, kind: str) -> None:
        said, _, colour = line.partition("=")
        languages = [[forms for phrase in part.split(",") if (forms := _forms(phrase))] for part in said.split("|")]
        name = "" if kind == _NOTHING else "".join(languages[0][0])
        if name:
            self.kinds.setdefault(name, kind)
        for number, phrases in enumerate(languages):
            for forms in phrases:
                self.add(forms, name)
                if name and number == 0:
                    self.german.setdefault("".join(forms), name)
        if kind == _COLOUR:
            self.colour(name, colour.strip(), [forms for phrases in languages for forms in phrases if len(forms) == 1])

    def colour(self, name: str, colour: str, single: Iterable[tuple[str, ...]]) -> None:
        english, _, base = (part.strip() for part in colour.partition(":"))
        self.colours[name] = english
        if base:
            self.shades.setdefault(base, []).append(english)
            return
        forms = [form for (form,) in single]
        for tone, words in _LIGHT.items():
            shade, shaded = tone + name, f"{_LIGHT_NAMES[tone]} {english}"
            self.colours.setdefault(shade, shaded)
            self.shades.setdefault(english, []).append(shaded)
            for form in forms:
                self.add((tone + form,), shade)
                for word in words:
                    self.add((word, form), shade)
                    self.add((form, word), shade)

    def add(self, forms: tuple[str, ...], name: str) -> None:
        for form in forms if name else ():
            if len(form) >= _SPOKEN_FROM:
                self.spoken.setdefault(form, set()).add(name)
        if len(forms) == 1:
            self.words.setdefault(forms[0], name)
            return
        first, second, *rest = map(_stem, forms)
        self.phrases.setdefault(first, {}).setdefault(second, []).append((tuple(rest), name))


def _build(lines: Iterable[str]) -> Concepts:
    builder, kind = _Builder(), _WORD
    for line in lines:
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            builder.line(line, kind)
    stems: dict[str, str] = {}
    slips: dict[str, list[str]] = {}
    for word, name in builder.words.items():
        if name:
            stems.setdefault(_stem(word), name)
        if name and len(word) >= _MIN_TYPO:
            for less in _less(word):
                slips.setdefault(less, []).append(word)
    for opened in builder.phrases.values():
        for rests in opened.values():
            rests.sort(key=lambda one: -len(one[0]))
    return Concepts(
        words=builder.words,
        stems=stems,
        phrases=builder.phrases,
        german=builder.german,
        things=frozenset(name for name, kind in builder.kinds.items() if kind == _THING),
        groups={name: kind for name, kind in builder.kinds.items() if kind not in (_THING, _WORD, _COLOUR)},
        colours=builder.colours,
        shades={colour: tuple(shades) for colour, shades in builder.shades.items()},
        slips=slips,
        spoken={word: frozenset(names) for word, names in builder.spoken.items()},
    )


def _forms(phrase: str) -> tuple[str, ...]:
    return tuple(map(word_form, split_words(fold(phrase))))
