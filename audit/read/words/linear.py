"""The cores of patterns, for a linear pass (google-re2) that says of most texts that they hold none.

The pass knows no conditions on what stands around, and its automaton grows with all that it has to follow; both are
left out. So it may say "perhaps" where there is nothing, but never "no" where there is something.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import re2

from audit.read.words.openings import GROUP, alternatives, atoms

_CONDITIONS = ("(?=", "(?!", "(?<=", "(?<!")
_NAME = re.compile(r"\(\?P<\w+>")
_MEMORY = 1 << 24
_MOST = 7000  # letters of cores that are followed together: an automaton grows with the product of what it follows
_BOUND = r"\b"
_FEW, _ENOUGH = 3, 8  # letters that tell a pattern from most words; all that are needed
_VAGUE = re.compile(r"[\[.*+{]")  # classes and repetitions, which let the automaton grow with every text
_REPEATED = re.compile(r"(?<!\\)[*+{]")  # what goes on and on is followed from every place at which it may begin
_LEAST = re.compile(r"\{([0-9]*)")


@dataclass(frozen=True, eq=False)
class LinearPass:
    """Patterns that are looked for in a linear pass.

    Attributes:
        sets: Sets of the library, each with the number of its first pattern.
    """

    sets: tuple[tuple[int, Any], ...]

    def met(self, text: str) -> list[int]:
        """The numbers of those patterns that a text may hold."""
        return [first + place for first, together in self.sets for place in together.Match(text) or ()]


def linear_pass(patterns: Iterable[str]) -> LinearPass:
    """Patterns, ready to be looked for; the first one has the number 0."""
    groups: list[list[str]] = [[]]
    for found in (relaxed(core(pattern)) for pattern in patterns):
        if groups[-1] and sum(map(len, groups[-1])) + len(found) > _MOST:
            groups.append([])
        groups[-1].append(found)
    firsts = accumulate(map(len, groups), initial=0)
    return LinearPass(tuple((first, _together(group)) for first, group in zip(firsts, groups, strict=False) if group))


def _together(cores: Iterable[str]) -> Any:  # noqa: ANN401  (the library is not typed)
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    together = re2.Set.SearchSet(options)
    for found in cores:
        together.Add(found)
    together.Compile()
    return together


def core(pattern: str) -> str:
    r"""What of a pattern has to be looked at to tell it from most words: its first letters, not what stands before.

    >>> core(r"\b(?:[a-z]*discount|until)s?(?: in| to) (?:may|june)"), core(r"(?:^|[.!] )[^.]{0,40}\bruns on")
    ('(?:discount|\\buntils?(?: in| to))', '\\bruns on')
    >>> core("n't |[0-9]+ ans"), core(r"\b(?:[0-9]{1,2}(?:th|st)|tenth) [a-z]+ free")
    ("n't | ans", '(?:(?:th |st )|\\btenth )')
    >>> core(r"\ba [a-z]+(?: [a-z]+){0,2} (?:gratis|for free)")
    ' (?:gratis|for free)'
    """
    return "|".join(_core(part, "") for part in alternatives(pattern))


def _core(part: str, edge: str) -> str:
    """The core of one alternative; ``edge``: what stands before it."""
    whole, rest = edge + part, [(atom, quantity) for atom, quantity in atoms(part) if not atom.startswith(_CONDITIONS)]
    while rest and not _least(*rest[0]):
        edge = _BOUND if rest[0][0] == _BOUND else ""
        del rest[0]
    if not rest:
        return whole
    opened = GROUP.match(rest[0][0])
    if opened and not rest[0][1]:
        behind = "".join(atom + quantity for atom, quantity in rest[1:])
        ways = alternatives(rest[0][0][opened.end() : -1])
        return f"(?:{'|'.join(_core(way + behind, edge) for way in ways)})"
    kept, width = edge, 0
    for place, (atom, quantity) in enumerate(rest, 1):
        if width >= _ENOUGH or (width >= _FEW and _VAGUE.search(atom + quantity)):
            break
        if _REPEATED.search(atom + quantity) and sum(_least(*one) for one in rest[place:]) >= _FEW:
            return _core("".join(atom + quantity for atom, quantity in rest[place:]), "")
        kept += atom + quantity
        width += _least(atom, quantity)
    return kept


def _least(atom: str, quantity: str) -> int:
    """How many letters that can be told what an atom finds has at least; those of a class cannot."""
    opened = GROUP.match(atom)
    if opened:
        inner = alternatives(atom[opened.end() : -1])
        width = min(sum(_least(*one) for one in atoms(part)) for part in inner)
    else:
        width = 0 if atom.startswith(("\\", "(", "[", "^", "$")) else len(atom)
    counted = _LEAST.match(quantity)
    return width * (int(counted[1] or 0) if counted else quantity[:1] not in {"?", "*"})


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
