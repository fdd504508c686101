"""Patterns that few texts hold: one linear pass says of most texts that they do not, before anything is looked for.

The pass (google-re2) knows no conditions on what stands around; it leaves them out, so that it may say "perhaps" where
there is nothing, but never "no" where there is something.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import re2

from audit.read.openings import atoms

_CONDITIONS = ("(?=", "(?!", "(?<=", "(?<!")
_NAME = re.compile(r"\(\?P<\w+>")
_WIDE = re.compile(r"\\[wWsS]")  # of these the pass knows fewer letters
_MEMORY = 1 << 24


@dataclass(frozen=True, eq=False)
class Rare:
    """A pattern, and what tells at once that it does not stand in a text.

    Attributes:
        find: The pattern.
        hint: The same without conditions.
    """

    find: re.Pattern[str]
    hint: Any

    def may_stand_in(self, text: str) -> bool:
        """Whether the pattern may stand anywhere in a text; False is certain."""
        return bool(self.hint.Match(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All that the pattern finds in a text."""
        return self.find.finditer(text) if self.may_stand_in(text) else iter(())


def rare(pattern: str) -> Rare:
    """A pattern, ready to be looked for where it may stand.

    Raises:
        ValueError: If it uses classes of which the linear pass knows fewer letters.
    """
    if _WIDE.search(pattern):
        raise ValueError(f"write out the letters of {pattern!r}")
    return Rare(re.compile(pattern), _hint(relaxed(pattern)))


def relaxed(pattern: str) -> str:
    r"""A pattern without its conditions on what stands before and behind, and without names of groups.

    >>> relaxed(r"\b(?P<who>a|b(?!c)) pays?(?![a-z](?:d|e))")
    '\\b(a|b) pays?'
    """
    return "".join(_relaxed(atom) + quantity for atom, quantity in atoms(pattern) if not atom.startswith(_CONDITIONS))


def _relaxed(atom: str) -> str:
    if not atom.startswith("("):
        return atom
    bare = _NAME.sub("(", atom, count=1)
    head = "(?:" if bare.startswith("(?:") else "("
    return f"{head}{relaxed(bare[len(head) : -1])})"


def _hint(pattern: str) -> Any:  # noqa: ANN401  (the library is not typed)
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    hint = re2.Set.SearchSet(options)
    hint.Add(pattern)
    hint.Compile()
    return hint
