"""JMESPath expressions, and the JSON pointers of what they find (https://jmespath.org/specification.html)."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import jmespath
from jmespath.exceptions import JMESPathError
from jmespath.parser import ParsedResult

from spiders.apis.values import pointer, text

_SIMPLE = re.compile(r'(?:(?:[A-Za-z_]\w*|"[^"\\]+")(?:\[\d+\])*)(?:\.(?:[A-Za-z_]\w*|"[^"\\]+")(?:\[\d+\])*)*')
_STEP = re.compile(r'([A-Za-z_]\w*)|"([^"]+)"|\[(\d+)\]')
PARENT = "parent"


@lru_cache(maxsize=512)
def compiled(expression: str) -> ParsedResult:
    """The expression, ready to be searched with.

    Raises:
        ValueError: If it is none.
    """
    return jmespath.compile(expression)


def search(expression: str, value: object) -> Any:  # noqa: ANN401  (JSON has no narrower type)
    """What the expression finds; None where it does not fit the value."""
    try:
        return compiled(expression).search(value)
    except (JMESPathError, TypeError):
        return None


def written(expression: str, value: object) -> str:
    """What the expression finds, as one line of text; empty if that is no plain value."""
    return text(search(expression, value))


def pointers(value: object) -> Mapping[int, str]:
    """The JSON pointer of every object inside a value, by the identity of the object."""
    found: dict[int, str] = {}
    stack: list[tuple[str, object]] = [("", value)]
    while stack:
        place, inner = stack.pop()
        if isinstance(inner, dict):
            found[id(inner)] = place
            stack.extend((place + pointer(name), member) for name, member in inner.items())
        elif isinstance(inner, list):
            stack.extend((f"{place}/{index}", member) for index, member in enumerate(inner))
    return found


def is_path(expression: str) -> bool:
    """Whether an expression is a plain path of names and positions."""
    return _SIMPLE.fullmatch(expression) is not None


def place_of(expression: str, place: str, place_of_parent: str = "") -> str:
    """The pointer of what an expression finds in the object at ``place``; the object's own where it is no plain path.

    >>> place_of("price.amount", "/data/3"), place_of("join('-', [a, b])", "/data/3")
    ('/data/3/price/amount', '/data/3')
    >>> place_of("parent.name", "/data/3/variants/1", "/data/3")
    '/data/3/name'
    """
    if not is_path(expression):
        return place
    steps = list(_steps(expression))
    if steps[0] == PARENT and place_of_parent:
        return place_of_parent + pointer(*steps[1:])
    return place + pointer(*steps)


def _steps(expression: str) -> Iterator[str]:
    for found in _STEP.finditer(expression):
        yield found[1] or found[2] or found[3]
