"""The cores of patterns, for one linear pass (google-re2) that says of most texts that they hold none.

The pass knows no conditions on what stands around, and its automaton grows with all that it has to follow; both are
left out. So it may say "perhaps" where there is nothing, but never "no" where there is something.
"""

import re
from collections.abc import Iterable
from typing import Any

import re2

from audit.read.words.openings import GROUP, alternatives, atoms

_CONDITIONS = ("(?=", "(?!", "(?<=", "(?<!")
_NAME = re.compile(r"\(\?P<\w+>")
_MEMORY = 1 << 24
_BOUND = r"\b"
_ENOUGH = 4  # letters that tell a pattern from most words
_LEAST = re.compile(r"\{([0-9]*)")


def linear_pass(patterns: Iterable[str]) -> Any:  # noqa: ANN401  (the library is not typed)
    """A set whose ``Match`` gives the places, in their order, of those patterns that a text may hold; or nothing."""
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    together = re2.Set.SearchSet(options)
    for pattern in patterns:
        together.Add(relaxed(core(pattern)))
    together.Compile()
    return together


def core(pattern: str) -> str:
    r"""What of a pattern has to be looked at to tell it from most words: its first letters, not what stands before.

    >>> core(r"\b(?:[a-z]*bonus|abo)s?(?: im| zum) (?:mai|juni)"), core(r"(?:^|[.!] )[^.]{0,40}\bruns on")
    ('(?:bonus|\\babo)', '\\bruns on')
    >>> core("n't |[0-9]+ ans"), core(r"\b(?:one|two)s? (?:of|in) three")
    ("n't | ans", '\\b(?:one|two)s? ')
    """
    return "|".join(_core(part, "") for part in alternatives(pattern))


def _core(part: str, edge: str) -> str:
    """The core of one alternative; ``edge``: what stands before it."""
    rest = [(atom, quantity) for atom, quantity in atoms(part) if not atom.startswith(_CONDITIONS)]
    while rest and not _tells(*rest[0]):
        edge = _BOUND if rest[0][0] == _BOUND else ""
        del rest[0]
    if not rest:
        return edge + part
    opened = GROUP.match(rest[0][0])
    inner = rest[0][0][opened.end() : -1] if opened else ""
    cores = [_core(one, edge) for one in alternatives(inner)]
    if opened and cores != [edge + one for one in alternatives(inner)]:
        return f"(?:{'|'.join(cores)})"
    kept, width = edge, 0
    for atom, quantity in rest:
        kept += atom + quantity
        width += _least(atom, quantity)
        if width >= _ENOUGH:
            break
    return kept


def _tells(atom: str, quantity: str) -> bool:
    return not atom.startswith("[") and _least(atom, quantity) > 0


def _least(atom: str, quantity: str) -> int:
    """How many letters what an atom finds has at least."""
    opened = GROUP.match(atom)
    if opened:
        inner = alternatives(atom[opened.end() : -1])
        width = min(sum(_least(*one) for one in atoms(part)) for part in inner)
    else:
        width = 1 if atom.startswith("[") else 0 if atom.startswith(("\\", "(", "^", "$")) else len(atom)
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
