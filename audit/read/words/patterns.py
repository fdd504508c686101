"""Many patterns looked for at once: first by the letters with which words begin, then only those that may stand there.

Most alternatives begin with a word whose first letters are known, and are tried at words that begin so. The others, as
the end of a compound, are looked for in one linear pass (google-re2). One pass for all would have to learn nearly
every text anew, since its automaton grows with each word that it has not met.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from audit.read.words.linear import LinearPass, linear_pass
from audit.read.words.openings import GROUP, NUMBER, alternatives, atoms, openings

_WORD = re.compile(r"\w", re.ASCII)
_NOTHING = r"[^\s\S]"
_VAGUE = 2  # letters: a number, and one sign behind it
_BOUND = r"\b"

_NONE: frozenset[int] = frozenset()

_Row = tuple[int, Callable[[str, int], re.Match[str] | None]]  # the number of a pattern, and how it is tried


@dataclass(frozen=True, eq=False)
class Patterns:
    """Patterns that are looked for together.

    Attributes:
        finds: The patterns, by their numbers.
        owners: For each alternative that may begin anywhere, the number of its pattern.
        parts: Those alternatives.
        anywhere: The same, ready to be looked for together.
        words: Words that begin with letters with which a pattern begins, or with a number and what follows it.
        begun: Those letters, and the patterns that may stand there.
    """

    finds: tuple[re.Pattern[str], ...]
    owners: tuple[int, ...]
    parts: tuple[re.Pattern[str], ...]
    anywhere: LinearPass
    words: re.Pattern[str]
    begun: Mapping[str, tuple[_Row, ...]]

    def matches(self, text: str) -> list[tuple[int, re.Match[str]]]:
        """All that each pattern finds in a text, with its number, as ``finditer`` would; in no order."""
        anywhere = self._anywhere_in(text)
        ends = dict.fromkeys(anywhere, len(text))
        found = []
        for word in self.words.finditer(text):
            start = word.start()
            for number, match in self.begun[word[1] or NUMBER + word[2]]:
                if (one := match(text, start)) and start >= ends.get(number, 0):
                    ends[number] = one.end()
                    found.append((number, one))
        for number in anywhere:
            found += [(number, one) for one in self.finds[number].finditer(text) if one.end() > one.start()]
        return found

    def perhaps_in(self, text: str) -> set[int]:
        """The numbers of the patterns that a text may hold; the others it does not."""
        held: set[int] = set()
        for index in self.anywhere.met(text):
            number = self.owners[index]
            if number not in held and self.parts[index].search(text):
                held.add(number)
        for word in self.words.finditer(text) if self.begun else ():
            for number, match in self.begun[word[1] or NUMBER + word[2]]:
                if number not in held and match(text, word.start()):
                    held.add(number)
        return held

    def _anywhere_in(self, text: str) -> AbstractSet[int]:
        """The numbers of the patterns of which an alternative that may begin anywhere perhaps stands in a text."""
        met = self.anywhere.met(text)
        return {self.owners[index] for index in met} if met else _NONE


def looked_for(patterns: Sequence[re.Pattern[str]]) -> Patterns:
    """Patterns, made ready to be looked for together."""
    begun: dict[str, set[int]] = {}
    anywhere: list[re.Pattern[str]] = []
    owners = []
    for number, find in enumerate(patterns):
        for part in alternatives(find.pattern):
            starts = openings(part)
            if _opens_a_word(part) and all(_WORD.match(letters) for letters in starts):
                for letters in starts:
                    begun.setdefault(letters, set()).add(number)
            else:
                anywhere.append(re.compile(part, find.flags))
                owners.append(number)
    rows = {letters: _rows(patterns, begun, letters) for letters in begun}
    together = linear_pass(part.pattern for part in anywhere)
    return Patterns(tuple(patterns), tuple(owners), tuple(anywhere), together, _words(begun), rows)


def _opens_a_word(part: str) -> bool:
    """Whether whatever a pattern finds begins with a word."""
    if part.startswith(_BOUND):
        return True
    atom, quantity = next(atoms(part), ("", ""))
    opened = GROUP.match(atom)
    if opened is None or quantity:
        return False
    return all(map(_opens_a_word, alternatives(atom[opened.end() : -1])))


def _words(begun: Collection[str]) -> re.Pattern[str]:
    """Where a word begins with some letters, its first group, or with a number and some others, its second one."""
    counted = [letters.removeprefix(NUMBER) for letters in begun if letters.startswith(NUMBER)]
    spelt = [letters for letters in begun if not letters.startswith(NUMBER)]
    ways = (_longest_of(spelt) if spelt else _NOTHING, _longest_of(counted) if counted else _NOTHING)
    return re.compile(rf"\b(?=({ways[0]})|[0-9]+({ways[1]}))", re.ASCII)


def _longest_of(words: Iterable[str]) -> str:
    """A pattern for the longest of some words that stands at a place; those that begin alike share their letters."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    ways = (re.escape(first) + _longest_of(rest) for first, rest in tails.items() if first)
    return f"(?:{'|'.join(ways)}){'?' if '' in tails else ''}" if tails.keys() != {""} else ""


def _rows(patterns: Sequence[re.Pattern[str]], begun: Mapping[str, AbstractSet[int]], letters: str) -> tuple[_Row, ...]:
    """The patterns that may stand where a word begins so: also those of which fewer letters are known."""
    numbers = set().union(*(begun.get(letters[:length], ()) for length in range(1, len(letters) + 1)))
    return tuple((number, _narrowed(patterns[number], letters).match) for number in sorted(numbers))


def _narrowed(pattern: re.Pattern[str], letters: str) -> re.Pattern[str]:
    """A pattern, of its alternatives only those that may stand at a word that begins so.

    Only numbers of which nothing follows that is known are worth a pattern of their own: they stand everywhere.
    """
    if not letters.startswith(NUMBER) or len(letters) > _VAGUE:
        return pattern
    parts = alternatives(pattern.pattern)
    able = (part for part in parts if any(letters.startswith(start) for start in openings(part)))
    return re.compile("|".join(able), pattern.flags)
