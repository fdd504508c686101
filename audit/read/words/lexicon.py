"""A lexicon: the words of a language and its region, compiled, and the hits that they make in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import IntEnum
from functools import lru_cache, reduce
from types import MappingProxyType
from typing import Any

from audit.model.attributes import ATTRIBUTES, Kind
from audit.plugins.discover import discover
from audit.plugins.language import Cue, Language, Sign
from audit.read.words.fold import fold_pattern
from audit.read.words.patterns import Patterns, looked_for

ZERO = "zero"  # the kind of a cue that takes words for nothing to pay
_NEVER = re.compile(r"[^\s\S]")


class Role(IntEnum):
    """What a hit of the lexicon is."""

    CUE = 1
    SIGN = 2
    ZERO = 3
    NONE = 4
    HALF = 5
    CODE = 6
    REGION = 7
    NUMBER = 8
    LENGTH = 9
    DAY = 10
    PAST = 11
    RIVAL = 12
    EXCLUDED = 13
    PERIOD = 14
    REGION_ONLY = 15
    WEEKDAY = 16
    MONTH = 17
    SUM = 18


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the lexicon.

    Attributes:
        role: What a hit of it is.
        find: Its words.
        cue: The cue, for that role.
        sign: The sign, for that role.
        kinds: The kinds of value that the cue takes, for that role.
        names: The attribute that the cue names; empty for all others.
        says: The attribute of which the sign says something; empty for all others.
        value: For other roles, what the words say: a number, a region, a period, a name.
    """

    role: Role
    find: re.Pattern[str]
    cue: Cue | None = None
    sign: Sign | None = None
    kinds: frozenset[Kind] = frozenset()
    names: str = ""
    says: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of the lexicon that stand in a text."""

    start: int
    end: int
    entry: Entry
    number: str = ""


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All words of one language and region, ready to be looked for.

    Attributes:
        words: The words as the plugins gave them, with what the region adds.
        entries: The rows that are looked for everywhere.
        number: Alternatives of a whole number, in digits or words.
        numbers: Folded number words and their numbers.
        patterns: The words of the rows, ready to be looked for together.
    """

    words: Language
    entries: tuple[Entry, ...]
    number: str
    numbers: Mapping[str, int]
    patterns: Patterns

    def hits(self, folded: str) -> tuple[Hit, ...]:
        """What stands in a folded text, in the order of the text; kept, since who chooses what is read asks first."""
        return _hits(self, folded)

    def look_for(self, folded: str) -> tuple[Hit, ...]:
        """The same, looked for anew."""
        found = [(number, self._hit(number, match)) for number, match in self.patterns.matches(folded)]
        return tuple(hit for _, hit in sorted(found, key=_place)) if found else ()

    def _hit(self, number: int, match: re.Match[str]) -> Hit:
        said = next(filter(None, match.groups()), "") if match.lastindex else ""
        return Hit(match.start(), match.end(), self.entries[number], said)


@lru_cache(maxsize=4096)
def _hits(lexicon: Lexicon, folded: str) -> tuple[Hit, ...]:
    return lexicon.look_for(folded)


def _place(found: tuple[int, Hit]) -> tuple[int, int, Role, int]:
    number, hit = found
    return hit.start, -hit.end, hit.entry.role, number


@lru_cache(maxsize=64)
def lexicon_for(locale: str) -> Lexicon:
    """The lexicon of a locale: its language, and what its region adds; German where the language is unknown."""
    known = discover("audit.read.languages", "LANGUAGE", Language)
    base = locale.partition("-")[0].lower()
    name = base if base in known else "de"
    added = (key for key, language in known.items() if language.extends == name and key.lower() == locale.lower())
    return _made_of(name, *added)


@lru_cache(maxsize=32)
def _made_of(name: str, *regions: str) -> Lexicon:
    """The lexicon of a language with what regions add; most add nothing, so that one lexicon serves many locales."""
    known = discover("audit.read.languages", "LANGUAGE", Language)
    return _compiled(reduce(_joined, (known[region] for region in regions), known[name]))


@lru_cache(maxsize=1)
def languages() -> Mapping[str, Language]:
    """The languages that can be read, without what regions add."""
    known = discover("audit.read.languages", "LANGUAGE", Language)
    return MappingProxyType({name: language for name, language in known.items() if not language.extends})


def _joined(base: Language, more: Language) -> Language:
    changes: dict[str, Any] = {}
    for item in fields(Language):
        one, two = getattr(base, item.name), getattr(more, item.name)
        if not two or item.name in {"name", "extends"}:
            continue
        if isinstance(two, Mapping):
            changes[item.name] = {
                key: two[key] if not one.get(key) else one.get(key) if key not in two else _either(one[key], two[key])
                for key in (*one, *(key for key in two if key not in one))
            }
        elif isinstance(two, tuple) and two and isinstance(two[0], str):
            changes[item.name] = tuple(_either(a, b) for a, b in zip(one, two, strict=True))
        elif isinstance(two, tuple):
            changes[item.name] = one + two
        else:
            changes[item.name] = f"{one} {two}".strip() if item.name == "function_words" else _either(one, two)
    return replace(base, **changes)


def _either(one: Any, two: Any) -> Any:  # noqa: ANN401  (number words are numbers, all others are patterns)
    return f"{one}|{two}" if isinstance(one, str) and one and two else one or two


@lru_cache(maxsize=4096)
def pattern(words: str, number: str = "") -> str:
    """The regular expression of a lexicon's words: folded, bounded by ends of words."""
    if not words:
        return ""
    parts = [_bounded(part) for part in _alternatives(fold_pattern(words).replace("{n}", f"({number})"))]
    return "|".join(parts)


def compiled(words: str, number: str = "") -> re.Pattern[str]:
    """The words, ready to be looked for; words that are not there are never found."""
    return re.compile(pattern(words, number), re.ASCII) if words else _NEVER


def _alternatives(words: str) -> Iterator[str]:
    depth, start = 0, 0
    for place, char in enumerate(words):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "|" and depth == 0:
            yield words[start:place]
            start = place + 1
    yield words[start:]


def _bounded(part: str) -> str:
    head = "" if part.startswith("~") or not (part[0].isalnum() or part[0] in "([") else r"\b"
    tail = "" if part.endswith(("~", r"\.", r"\)", r"\*", "%", "-", ":")) else r"\b"
    return head + part.strip("~") + tail


def _compiled(words: Language) -> Lexicon:
    number = r"\d{1,4}|" + "|".join(fold_pattern(word) for word in _longest_first(words.numbers))
    entries = tuple(_entries(words, number.rstrip("|")))
    numbers = {fold_pattern(word).replace("ss?", "s"): known for word, known in words.numbers.items()}
    return Lexicon(words, entries, number.rstrip("|"), numbers, looked_for([e.find for e in entries]))


def _longest_first(numbers: Iterable[str]) -> list[str]:
    """Number words, so that "another one" is found before the "one" in it."""
    return sorted(numbers, key=len, reverse=True)


def _entries(words: Language, number: str) -> Iterator[Entry]:
    for cue in words.cues:
        find = compiled(_filled(cue.words, words.lists), number)
        yield Entry(Role.CUE, find, cue=cue, kinds=_kinds(cue), names=cue.attribute)
    for sign in words.signs:
        find = compiled(_filled(sign.words, words.lists), number)
        yield Entry(Role.SIGN, find, sign=sign, says=sign.attribute)
    for role, name in _PLAIN:
        if getattr(words, name):
            yield Entry(role, compiled(getattr(words, name), number))
    for role, table in (
        (Role.REGION, words.regions), (Role.LENGTH, words.lengths), (Role.DAY, words.days),
        (Role.PERIOD, words.periods), (Role.SUM, words.sums), (Role.HALF, _shares(words)),
    ):  # fmt: skip
        for value, said in table.items():
            yield Entry(role, compiled(said, number), value=value)
    for role, days in ((Role.WEEKDAY, words.weekdays), (Role.MONTH, words.months)):
        if days:
            yield Entry(role, compiled("|".join(days)))
    if words.numbers:
        yield Entry(Role.NUMBER, compiled("|".join(_longest_first(words.numbers))))


def _kinds(cue: Cue) -> frozenset[Kind]:
    if cue.kind:
        return frozenset({Kind.MONEY if cue.kind == ZERO else Kind(cue.kind)})
    return frozenset(ATTRIBUTES[cue.attribute].kinds if cue.attribute else Kind)


def _shares(words: Language) -> dict[str, str]:
    """The words for parts of a price, by percent."""
    return {share: said for share, said in (("50", words.half), ("25", words.quarter)) if said}


def _filled(said: str, lists: Mapping[str, str]) -> str:
    """The words with their lists put in."""
    for name, listed in lists.items():
        said = said.replace(f"{{{name}}}", f"(?:{listed})")
    return said


_PLAIN = (
    (Role.ZERO, "zero"), (Role.NONE, "none"), (Role.CODE, "codes"), (Role.PAST, "past"),
    (Role.RIVAL, "rivals"), (Role.EXCLUDED, "excluded"), (Role.REGION_ONLY, "regions_only"), (Role.RIVAL, "asides"),
    (Role.EXCLUDED, "cases"),
)  # fmt: skip
