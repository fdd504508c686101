"""How what a regular expression finds can begin: the letters by which a text is looked through for many at once.

It knows what lexicons are written in: letters, classes, groups, repetitions. Of anything else it says nothing.
"""

import re
from functools import lru_cache

LONGEST = 4
_SIGN = re.compile(r"\\.|\[\^?\]?[^\]]*\]|\(\?:?|[?*+]|\{[0-9,]+\}|.", re.DOTALL)
NUMBER = "0"
_DIGITS = re.compile(r"\A[0-9]+")
_QUANTITY = re.compile(r"(?P<optional>[?*]|\{0?,)|[+]|\{[0-9]")
_RANGE = re.compile(r"(.)-(.)")
_MOST = 12  # letters of a class; one with more says nothing
_EDGES = frozenset("bBAZ")
_KINDS = frozenset("wWsSD0123456789")

_Way = tuple[str, bool]  # the letters so far, and whether it is known what follows them
_START: frozenset[_Way] = frozenset({("", True)})
_ANYTHING: frozenset[_Way] = frozenset({("", False)})


@lru_cache(maxsize=8192)
def openings(pattern: str) -> frozenset[str]:
    r"""The first letters, at most ``LONGEST``, of all that a pattern can find; fewer where the next are not known.

    Digits at the beginning are written as one nought, however many they are.

    >>> sorted(openings(r"(?:gratis|freie?r) versand")), sorted(openings("[ab]b?c")), sorted(openings("a.c|b+"))
    (['frei', 'grat'], ['abc', 'ac', 'bbc', 'bc'], ['a', 'b'])
    >>> sorted(openings(r"(?:\d{1,4}|zwei) tage|24/7"))
    ['0 ta', '0/7', 'zwei']
    """
    return frozenset(letters for letters, _ in _choice(_SIGN.findall(pattern)[::-1], leads=True))


def alternatives(pattern: str) -> list[str]:
    r"""What strokes outside of brackets part in a pattern.

    >>> alternatives(r"a|(?:b|c)d|[|]|\|e")
    ['a', '(?:b|c)d', '[|]', '\\|e']
    """
    depth, parts = 0, [""]
    for sign in _SIGN.findall(pattern):
        depth += sign.startswith("(") - (sign == ")")
        if sign == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _choice(signs: list[str], *, leads: bool) -> frozenset[_Way]:
    """The ways of alternatives, up to the bracket that closes them.

    Args:
        signs: What is to be read, in reverse; what was read is taken off its end.
        leads: Whether nothing stands before, so that a number is one letter.
    """
    ways: set[_Way] = set()
    along = _START
    while signs and (sign := signs.pop()) != ")":
        if sign == "|":
            ways |= along
            along = _START
        elif any(known for _, known in along):
            atom = _atom(sign, signs, leads=leads and along == _START)
            along = _then(along, atom, _quantity(signs), leads=leads)
        elif sign.startswith("("):
            _choice(signs, leads=False)
    return frozenset(ways | along)


def _then(along: frozenset[_Way], atom: frozenset[_Way], quantity: str, *, leads: bool) -> frozenset[_Way]:
    """The ways along which an atom follows, as often as its quantity says."""
    found = _QUANTITY.match(quantity)
    ways = {way for way in along if not way[1]}
    for letters, _ in along - ways:
        if found and found["optional"]:
            ways.add((letters, True))
        for more, known in atom:
            joined = _opening(letters + more) if leads else letters + more
            counted = quantity in {"", "?"} or (leads and joined == NUMBER)  # more digits make no other number
            ways.add((joined[:LONGEST], known and counted and len(joined) < LONGEST))
    return frozenset(ways)


def _opening(letters: str) -> str:
    return _DIGITS.sub(NUMBER, letters)


def _quantity(signs: list[str]) -> str:
    """How often the atom before may stand, as the pattern says it; empty: once."""
    found = signs.pop() if signs and _QUANTITY.match(signs[-1]) else ""
    if found and signs and signs[-1] in {"?", "+"}:
        signs.pop()  # lazy or possessive
    return found


def _atom(sign: str, signs: list[str], *, leads: bool) -> frozenset[_Way]:
    if sign.startswith("("):
        inner = _choice(signs, leads=leads)
        return _ANYTHING if sign == "(?" else inner
    if sign.startswith("["):
        return _class(sign[1:-1])
    if sign.startswith("\\"):
        return _escaped(sign[1:])
    if sign in {"^", "$"}:
        return _START
    return _ANYTHING if sign == "." else frozenset({(sign, True)})


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
