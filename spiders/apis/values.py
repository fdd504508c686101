"""JSON values taken apart with care: whatever stands where something else was expected is nothing."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from html import unescape
from typing import Any

_TAG = re.compile(r"<[^<>]{0,500}>")


def objects(found: object, base: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The objects of a list with their pointers; an object alone counts as a list of one, as in JSON-LD."""
    items = [found] if isinstance(found, Mapping) else found
    if not isinstance(items, list):
        return
    for index, item in enumerate(items):
        if isinstance(item, Mapping):
            yield (f"{base}/{index}" if items is found else base), item


def inside(value: Any, *path: str | int) -> Any:  # noqa: ANN401  (JSON has no narrower type)
    """What stands at a path of names and positions, or None."""
    for step in path:
        if isinstance(value, Mapping) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def text(value: object) -> str:
    """A JSON value as one line of text; empty for null, lists and objects.

    >>> text(True), text(Decimal("89.90")), text(None), text("  a  b ")
    ('true', '89.90', '', 'a b')
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, Decimal)):
        return " ".join(str(value).split())
    return ""


def day_of(value: object) -> str:
    """The day that an object of its numbers is, as Google's APIs write one; empty if it is none.

    >>> day_of({"year": 2027, "month": 3, "day": 8}), day_of({"year": 2027, "month": 3})
    ('2027-03-08', '')
    """
    if not isinstance(value, Mapping):
        return ""
    year, month, day = (value.get(name) for name in ("year", "month", "day"))
    if not (isinstance(year, int) and isinstance(month, int) and isinstance(day, int)):
        return ""
    return f"{year:04}-{month:02}-{day:02}"


def words(value: object) -> str:
    """A short HTML value (a title, a name) as the words that a visitor reads.

    >>> words("Caf&#233; <em>Nero</em> &#8211; 250&nbsp;g")
    'Café Nero – 250 g'
    """
    return " ".join(unescape(_TAG.sub("", text(value))).split())


def pointer(*steps: str | int) -> str:
    """The JSON pointer (RFC 6901) of a path.

    >>> pointer("products", 0, "a/b")
    '/products/0/a~1b'
    """
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
