"""Patterns that few texts hold: one look at the words of a text says of most that they do not.

What is looked for together is found by the letters with which its words begin, so that a text costs as much as its
words and not as much as the patterns.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audit.read.words.patterns import Patterns, looked_for

_WIDE = re.compile(r"\\[wWsS]")  # of these a linear pass knows fewer letters
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Rare:
    """Patterns that few texts hold, and what tells at once that a text holds none of them.

    Attributes:
        names: Of what each pattern speaks.
        patterns: The patterns, in their order.
    """

    names: tuple[str, ...]
    patterns: Patterns

    def seen_in(self, text: str) -> frozenset[str]:
        """Of what a text may speak; of nothing else that is looked for it does."""
        held = self.patterns.perhaps_in(text)
        return frozenset(self.names[number] for number in held) if held else _NOTHING


def rare(**finds: Sequence[re.Pattern[str]]) -> Rare:
    """Patterns, ready to be looked for together.

    Args:
        finds: The patterns that speak of each name.

    Raises:
        ValueError: If one of them uses classes of which the linear pass knows fewer letters.
    """
    named = [(name, find) for name, alike in finds.items() for find in alike]
    for _, find in named:
        if _WIDE.search(find.pattern):
            raise ValueError(f"write out the letters of {find.pattern!r}")
    return Rare(tuple(name for name, _ in named), looked_for([find for _, find in named]))
