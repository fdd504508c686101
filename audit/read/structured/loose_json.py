"""JSON as pages write it: with comments, trailing commas, entities, two objects in one block.

The strict reader comes first and is fast; what it refuses is mended step by step. Numbers stay what the page says
(``Decimal``, never ``float``); a key given twice keeps both values, so that the conflict is seen.
"""

import html
import json
import re
from decimal import Decimal
from typing import Any

import chompjs

MAX_TEXT = 8 * 1024 * 1024
_MAX_DIGITS = 30
_OPENING = re.compile(r"<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[")
_CLOSING = re.compile(r"(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?|;)$")
_LONGEST_CLOSING = 100
_TRAILING = re.compile(r",(\s*[}\]])")
_UNREADABLE = re.compile("[\ud800-\udfff\x00]")
_BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LINE_COMMENT = re.compile(r"(?m)^\s*//[^\n]*$")


class Twice(list[Any]):
    """The values of a key that an object gives more than once."""


def read_loose(text: str) -> tuple[tuple[Any, ...], str]:
    """All JSON values in a block of a page, and what is wrong with it (empty: nothing that matters).

    Values are dict, list, str, bool, None, ``Decimal``.
    """
    if len(text) > MAX_TEXT:
        return (), "is larger than 8 MiB"
    text = text.lstrip("\ufeff \t\r\n").rstrip()
    if not text:
        return (), ""
    for attempt in (_as_it_is, _unwrapped, _repaired):
        try:
            return attempt(text), ""
        except (ValueError, RecursionError):
            continue
    try:
        return _as_script(text), ""
    except (ValueError, RecursionError):
        return (), "is no JSON and cannot be mended"


def read_assigned(text: str, name: str) -> Any:  # noqa: ANN401  (JSON)
    """The JSON object that a script gives to a variable (``var name = {...}``); None if it gives none, or no JSON."""
    place = text.find(f"var {name} = {{")
    return read_value(text, text.index("{", place)) if place >= 0 else None


def read_value(text: str, place: int) -> Any:  # noqa: ANN401  (JSON)
    """The JSON that stands at a place of a script, whatever follows it; None if it is none."""
    if len(text) > MAX_TEXT:
        return None
    try:
        value, _ = _DECODER.raw_decode(text, place)
    except (ValueError, RecursionError):
        return None
    return value


def clean(text: str) -> str:
    """A string without lone surrogates and NUL, which no database takes."""
    return _UNREADABLE.sub("\ufffd", text) if _UNREADABLE.search(text) else text


def _as_it_is(text: str) -> tuple[Any, ...]:
    return (_DECODER.decode(text),)


def _unwrapped(text: str) -> tuple[Any, ...]:
    return _several(_bare(text))


def _bare(text: str) -> str:
    """A block without the comments and sections that hide it from old browsers, up to three around each other."""
    for _ in range(3):
        opening = _OPENING.match(text)
        text = text[opening.end() :] if opening else text
        closing = _CLOSING.search(text, max(0, len(text) - _LONGEST_CLOSING))  # a whole page of JSON is not searched
        text = (text[: closing.start()] if closing else text).strip()
    return text


def _repaired(text: str) -> tuple[Any, ...]:
    text = _bare(text)
    if "&quot;" in text or "&#34;" in text:
        text = html.unescape(text)
    text = _LINE_COMMENT.sub("", _BLOCK_COMMENT.sub("", text))
    return _several(_TRAILING.sub(r"\1", text))


def _as_script(text: str) -> tuple[Any, ...]:
    """Read the block as a JavaScript object: single quotes, bare keys."""
    options = {"parse_float": _number, "parse_int": _number, "parse_constant": _nothing, "strict": False}
    found: Any = chompjs.parse_js_object(text, loader_kwargs=options)
    if not isinstance(found, (dict, list)):
        raise ValueError("no object")  # noqa: TRY004  (what the other readers raise)
    return (found,)


def _several(text: str) -> tuple[Any, ...]:
    """One value after the other, as where a plug-in writes two objects into one block."""
    values, at = [], 0
    while at < len(text):
        value, end = _DECODER.raw_decode(text, at)
        values.append(value)
        at = end
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return tuple(values)


def _number(digits: str) -> Decimal | None:
    if len(digits) > _MAX_DIGITS:
        return None
    number = Decimal(digits)
    return number if abs(number.adjusted()) < _MAX_DIGITS else None


def _nothing(_: str) -> None:
    """NaN and Infinity are no values."""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = dict(pairs)
    if len(found) == len(pairs):
        return found
    found.clear()
    for key, value in pairs:
        if key not in found or found[key] == value:
            found[key] = value
        elif isinstance(found[key], Twice):
            found[key].append(value)
        else:
            found[key] = Twice((found[key], value))
    return found


_DECODER = json.JSONDecoder(
    parse_float=_number, parse_int=_number, parse_constant=_nothing, strict=False, object_pairs_hook=_pairs
)
