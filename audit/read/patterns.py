"""Many patterns looked for at once: first by the letters with which words begin, then only those that may stand there.

Most alternatives begin with a word whose first letters are known, and are tried at words that begin so. The others, as
the end of a compound, are looked for in one linear pass (google-re2). One pass for all would have to learn nearly
every text anew, since its automaton grows with each word that it has not met.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

import re2

from audit.read.openings import LONGEST, NUMBER, alternatives, openings

_SET_MEMORY = 1 << 24
_WORD = re.compile(r"\b(?:[a-z_]|([0-9]+))")
_BOUND = r"\b"

_Row = tuple[int, Callable[[str, int], re.Match[str] | None]]  # the number of a pattern, and how it is tried


@dataclass(frozen=True, eq=False)
class Patterns:
    """Patterns that are looked for together.

    Attributes:
        finds: The patterns, by their numbers.
        owners: For each alternative that may begin anywhere, the number of its pattern.
        anywhere: Those alternatives.
        begun: First letters of words, and the patterns that may stand there.
    """

    finds: tuple[re.Pattern[str], ...]
    owners: tuple[int, ...]
    anywhere: Any
    begun: Mapping[str, tuple[_Row, ...]]

    def matches(self, text: str) -> list[tuple[int, re.Match[str]]]:
        """All that each pattern finds in a text, with its number, as ``finditer`` would; in no order."""
        anywhere = {self.owners[index] for index in self.anywhere.Match(text) or ()}
        ends = dict.fromkeys(anywhere, len(text))
        begun, found = self.begun.get, []
        for word in _WORD.finditer(text):
            start, end = word.span()
            letters = text[start : start + LONGEST] if word[1] is None else NUMBER + text[end : end + LONGEST - 1]
            # What begins with the most letters is known together with all that begins with fewer of them.
            for number, match in begun(letters) or begun(letters[:3]) or begun(letters[:2]) or begun(letters[:1]) or ():
                if start >= ends.get(number, 0) and (one := match(text, start)):
                    ends[number] = one.end()
                    found.append((number, one))
        for number in anywhere:
            found += [(number, one) for one in self.finds[number].finditer(text) if one.end() > one.start()]
        return found


def looked_for(patterns: Sequence[re.Pattern[str]]) -> Patterns:
    """Patterns, made ready to be looked for together."""
    begun: dict[str, set[int]] = {}
    anywhere, owners = re2.Set.SearchSet(_options()), []
    for number, find in enumerate(patterns):
        for part in alternatives(find.pattern):
            starts = openings(part)
            if part.startswith(_BOUND) and all(_WORD.match(letters) for letters in starts):
                for letters in starts:
                    begun.setdefault(letters, set()).add(number)
            else:
                anywhere.Add(part)
                owners.append(number)
    anywhere.Compile()
    rows = {letters: _rows(patterns, begun, letters) for letters in begun}
    return Patterns(tuple(patterns), tuple(owners), anywhere, rows)


def _rows(patterns: Sequence[re.Pattern[str]], begun: Mapping[str, AbstractSet[int]], letters: str) -> tuple[_Row, ...]:
    """The patterns that may stand where a word begins so: also those of which fewer letters are known."""
    numbers = set().union(*(begun.get(letters[:length], ()) for length in range(1, len(letters) + 1)))
    return tuple((number, patterns[number].match) for number in sorted(numbers))


def _options() -> Any:  # noqa: ANN401  (the library is not typed)
    options = re2.Options()
    options.max_mem = _SET_MEMORY
    options.log_errors = False
    return options
