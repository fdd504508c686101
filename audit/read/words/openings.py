"""How what a regular expression finds can begin: the letters by which a text is looked through for many at once.

It knows what lexicons are written in: letters, classes, groups, repetitions. Of anything else it says nothing.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

LONGEST = 6
NUMBER = "0"
GROUP = re.compile(r"\((?!\?)|\(\?:|\(\?P<\w+>")  # how one opens that is no condition
_SIGN = re.compile(r"([a-z ]+(?![?*+{])|\\.|\[\^?\]?[^\]]*\]|\((?:\?:?)?|.)((?:[?*+]|\{[0-9,]+\})[?+]?)?", re.DOTALL)
_OPTIONAL = re.compile(r"[?*]|\{0?,")
_DIGITS = re.compile(r"\A[0-9]+")
_RANGE = re.compile(r"(.)-(.)")
_MOST = 12  # letters of a class; one with more says nothing
_EDGES = frozenset("bBAZ")
_KINDS = frozenset("wWsSD0123456789")

_Way = tuple[str, bool]  # the letters so far, and whether it is known what follows them
_START: frozenset[_Way] = frozenset({("", True)})
_ANYTHING: frozenset[_Way] = frozenset({("", False)})


def openings(pattern: str) -> frozenset[str]:
    r"""The first letters, at most ``LONGEST``, of all that a pattern can find; fewer where the next are not known.

    Digits at the beginning are written as one nought, however many they are.

    >>> sorted(openings(r"(?:gratis|freie?r) versand")), sorted(openings("[ab]b?c")), sorted(openings("a.c|b+"))
    (['freier', 'freir ', 'gratis'], ['abc', 'ac', 'bbc', 'bc'], ['a', 'b'])
    >>> sorted(openings(r"(?:\d{1,4}|zwei) tage|24/7"))
    ['0 tage', '0/7', 'zwei t']
    """
    return frozenset(letters for letters, _ in _ways(pattern, leads=True))


def alternatives(pattern: str) -> list[str]:
    r"""What strokes outside of brackets part in a pattern.

    >>> alternatives(r"a|(?:b|c)d|[|]|\|e")
    ['a', '(?:b|c)d', '[|]', '\\|e']
    """
    parts = [""]
    for atom, quantity in atoms(pattern):
        if atom == "|":
            parts.append("")
        else:
            parts[-1] += atom + quantity
    return parts


def atoms(pattern: str) -> Iterator[tuple[str, str]]:
    """What a pattern is put together from: signs, classes and whole groups, each with its quantity."""
    depth, atom = 0, ""
    for sign, quantity in _SIGN.findall(pattern):
        depth += sign.startswith("(") - (sign == ")")
        atom += sign
        if depth == 0:
            yield atom, quantity
            atom = ""
        else:
            atom += quantity


@lru_cache(maxsize=8192)
def _ways(pattern: str, *, leads: bool) -> frozenset[_Way]:
    """The ways in which what a pattern finds can begin; ``leads``: nothing stands before, a number is one letter."""
    return frozenset(way for part in alternatives(pattern) for way in _along(part, leads=leads))


def _along(part: str, *, leads: bool) -> frozenset[_Way]:
    """The ways of one alternative."""
    ways = _START
    for atom, quantity in atoms(part):
        going = [letters for letters, known in ways if known]
        if not going:
            break
        after = _ways_of(atom, leads=leads and ways == _START)
        ways -= {(letters, True) for letters in going}
        ways |= {_joined(letters, way, quantity, leads=leads) for letters in going for way in after}
        if _OPTIONAL.match(quantity):
            ways |= {(letters, True) for letters in going}
    return ways


def _joined(letters: str, way: _Way, quantity: str, *, leads: bool) -> _Way:
    """The way along which another follows; behind what is repeated it is not known what comes, save for digits."""
    more, known = way
    whole = _DIGITS.sub(NUMBER, letters + more) if leads else letters + more
    counted = quantity in {"", "?"} or (leads and whole == NUMBER)
    return whole[:LONGEST], known and counted and len(whole) < LONGEST


def _ways_of(atom: str, *, leads: bool) -> frozenset[_Way]:
    if atom.startswith("("):
        opened = GROUP.match(atom)
        return _ways(atom[opened.end() : -1], leads=leads) if opened else _ANYTHING
    if atom.startswith("["):
        return _class(atom[1:-1])
    if atom.startswith("\\"):
        return _escaped(atom[1:])
    if atom in {"^", "$"}:
        return _START
    return _ANYTHING if atom == "." else frozenset({(atom, True)})


def _class(inside: str) -> frozenset[_Way]:
    if inside.startswith("^") or "\\" in inside:
        return _ANYTHING
    spelt = _RANGE.sub(lambda found: "".join(map(chr, range(ord(found[1]), ord(found[2]) + 1))), inside)
    return frozenset((letter, True) for letter in spelt) if len(spelt) <= _MOST else _ANYTHING


def _escaped(letter: str) -> frozenset[_Way]:
    if letter in _EDGES:
        return _START
    if letter == "d":
        return _class("0-9")
    return _ANYTHING if letter in _KINDS else frozenset({(letter, True)})
