"""Patterns that few texts hold: one linear pass says of most texts that they do not, before anything is looked for.

The pass (google-re2) knows no conditions on what stands around; it leaves them out, so that it may say "perhaps" where
there is nothing, but never "no" where there is something.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import re2

from audit.read.words.openings import atoms

_CONDITIONS = ("(?=", "(?!", "(?<=", "(?<!")
_NAME = re.compile(r"\(\?P<\w+>")
_WIDE = re.compile(r"\\[wWsS]")  # of these the pass knows fewer letters
_MEMORY = 1 << 24
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Rare:
    """Patterns that few texts hold, and what tells at once that a text holds none of them.

    Attributes:
        names: Of what each pattern speaks.
        hints: The patterns without conditions, in their order.
    """

    names: tuple[str, ...]
    hints: Any

    def seen_in(self, text: str) -> frozenset[str]:
        """Of what a text may speak; of nothing else that is looked for it does."""
        found = self.hints.Match(text)
        return frozenset(self.names[number] for number in found) if found else _NOTHING


def rare(**finds: Sequence[re.Pattern[str]]) -> Rare:
    """Patterns, ready to be looked for together.

    Args:
        finds: The patterns that speak of each name.

    Raises:
        ValueError: If one of them uses classes of which the linear pass knows fewer letters.
    """
    hints, names = re2.Set.SearchSet(_options()), []
    for name, find in ((name, find) for name, alike in finds.items() for find in alike):
        if _WIDE.search(find.pattern):
            raise ValueError(f"write out the letters of {find.pattern!r}")
        hints.Add(relaxed(find.pattern))
        names.append(name)
    hints.Compile()
    return Rare(tuple(names), hints)


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


def _options() -> Any:  # noqa: ANN401  (the library is not typed)
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    return options
