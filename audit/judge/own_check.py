"""Checks the expression of a company's own rule before anything is judged: names, and what is compared with what."""

import difflib
import re
from collections.abc import Iterator

from audit.judge.own_names import NAMES, Sort

_TOKEN = re.compile(
    r"""(?P<string>[rR]?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'))|(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?u?)|"""
    r"""(?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?P<call>\s*\()?|(?P<operator>==|!=|<=|>=|<|>)|(?P<other>\S)"""
)
_BOUND = re.compile(r"\.(?:all|exists|exists_one|map|filter)\s*\(\s*([A-Za-z_]\w*)\s*,")
_GROUPS = frozenset(name.partition(".")[0] for name in NAMES if "." in name)
_WORDS = frozenset({"true", "false", "null", "in"})
_MAKES = {
    "timestamp": Sort.TIME, "duration": Sort.NUMBER, "size": Sort.NUMBER, "double": Sort.NUMBER, "int": Sort.NUMBER,
    "string": Sort.TEXT,
}  # fmt: skip
_Operand = tuple[str, Sort | None]


def faults_of(expression: str) -> Iterator[str]:
    """What is wrong with the names and comparisons of an expression, one sentence each."""
    bound = set(_BOUND.findall(expression))
    tokens = list(_TOKEN.finditer(expression))
    for token in tokens:
        if token["name"]:
            yield from _unknown(token["name"], bound, is_call=bool(token["call"]))
    for index, token in enumerate(tokens):
        if token["operator"] and 0 < index < len(tokens) - 1:
            yield from _unlike(_operand(tokens, index - 1, -1), _operand(tokens, index + 1, 1))
        if token["name"] == "in" and 0 < index < len(tokens) - 1 and tokens[index + 1]["other"] == "[":
            left = _operand(tokens, index - 1, -1)
            for member in _members(tokens, index + 2):
                yield from _unlike(left, _operand(tokens, member, 1))


def names_in(expression: str) -> tuple[str, ...]:
    """The known names that an expression reads, each once."""
    bare = (token["name"] for token in _TOKEN.finditer(expression) if token["name"])
    found = (known for name in bare if (known := _known(name)) is not None)
    return tuple(dict.fromkeys(found))


def _known(name: str) -> str | None:
    """The known name that a dotted name begins with: ``offer.startsWith`` reads ``offer``."""
    parts = name.split(".")
    return next((short for end in (2, 1) if (short := ".".join(parts[:end])) in NAMES), None)


def _unknown(name: str, bound: set[str], *, is_call: bool) -> Iterator[str]:
    head = name.partition(".")[0]
    if name in _WORDS or head in bound or _known(name) is not None or (is_call and "." not in name):
        return
    if head in _GROUPS:
        inside = sorted(known for known in NAMES if known.startswith(f"{head}."))
        yield f"there is no {name!r}; {_meant(name, inside)}"
    else:
        yield f"there is no {name!r}; {_meant(name, sorted({*NAMES, *_GROUPS}))}"


def _meant(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1, 0.5)
    return f"perhaps {close[0]!r} is meant" if close else f"known are {', '.join(known)}"


def _unlike(one: _Operand, other: _Operand) -> Iterator[str]:
    (left, a), (right, b) = one, other
    if a is not None and b is not None and a is not b:
        yield f"{left} ({a}) is compared with {right} ({b}), which is never true"


def _operand(tokens: list[re.Match[str]], index: int, step: int) -> _Operand:
    """The operand at a place, and what it holds; None where that cannot be seen at once."""
    token = tokens[index]
    text = token[0].strip()
    beyond = tokens[index + step] if 0 <= index + step < len(tokens) else None
    if beyond is not None and beyond["other"] and beyond["other"] in "+-*/%.?":
        return text, None
    if token["string"]:
        return text, Sort.TEXT
    if token["number"]:
        return text, Sort.NUMBER
    if token["name"] and token["call"]:
        return text, _MAKES.get(token["name"]) if step > 0 else None
    return text, NAMES.get(token["name"] or "")


def _members(tokens: list[re.Match[str]], index: int) -> Iterator[int]:
    while index < len(tokens) and tokens[index]["other"] != "]":
        if tokens[index]["other"] != ",":
            yield index
        index += 1
