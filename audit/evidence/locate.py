"""A locator back to its words: whether a quote still stands where a statement says that it stands.

The check is independent of the readers on purpose: it shares neither their trees nor their normalisation, and
compares letters and digits only, since ``39<sup>90</sup>`` is quoted as a visitor reads it.
"""

import csv
import email
import email.policy
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum
from itertools import islice
from types import MappingProxyType

from selectolax.lexbor import LexborHTMLParser

from audit.model.capture import Capture
from audit.model.statement import Layer, Locator

_ROW = re.compile(r"row (\d+)")
_PART = re.compile(r"part (\d+)")
_BINARY = ("application/pdf", "application/vnd.", "application/zip", "image/")


class Outcome(StrEnum):
    """What became of a quote."""

    AT_PLACE = "at_place"
    ELSEWHERE = "elsewhere"  # in the document, but not at the stated place
    MISSING = "missing"
    NOT_TEXT = "not_text"  # the document is in a format that only its reader understands


def locate(locator: Locator, capture: Capture) -> Outcome:
    """What became of a locator's quote in the capture that it names.

    Args:
        locator: Of a statement.
        capture: Whose digest it names, as read back from the archive.
    """
    if capture.media_type.startswith(_BINARY):
        return Outcome.NOT_TEXT
    wanted = _letters(locator.quote)
    text = capture.body.decode("utf-8", "replace")
    place = _at(locator, text, capture)
    if place is not None and wanted in _letters(place):
        return Outcome.AT_PLACE
    everything = (text, _html_text(text), _decoded_mail(text), _json_text(text))
    return Outcome.ELSEWHERE if any(wanted in _letters(whole) for whole in everything) else Outcome.MISSING


def _at(locator: Locator, text: str, capture: Capture) -> str | None:
    """The words at the locator's place, or None if there is no such place."""
    path = locator.path
    for start, find in _PLACES.items():
        if path.startswith(start):
            return find(path, text, locator.layer)
    if not path:
        return text
    return _in_mail(path, text, locator.layer) if capture.media_type == "message/rfc822" else None


def _in_html(path: str, text: str, layer: Layer) -> str | None:
    node = LexborHTMLParser(text).css_first(path.partition("#")[0])
    if node is None:
        return None
    return node.text(deep=True) if layer is Layer.TEXT else f"{node.html or ''} {node.text(deep=True)}"


def _in_json(path: str, text: str, _layer: Layer) -> str | None:
    try:
        value = json.loads(text)
        for step in path.partition("#")[0].split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if isinstance(value, list) else value[key]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        return None
    return _html_text(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _in_row(path: str, text: str, _layer: Layer) -> str | None:
    found = _ROW.match(path)
    lines = text.splitlines()
    if not found or not lines:
        return None
    delimiter = max(";\t,|", key=lines[0].count)
    try:
        row = next(islice(csv.reader(lines, delimiter=delimiter), int(found[1]) - 1, None), None)
    except csv.Error:
        return None
    return None if row is None else " ".join(row)


def _in_mail(path: str, text: str, _layer: Layer) -> str | None:
    message = email.message_from_string(text, policy=email.policy.default)
    if path.startswith("header "):
        return str(message.get(path.removeprefix("header "), ""))
    found = _PART.match(path)
    shown = [part for part in message.walk() if part.get_content_type() in {"text/plain", "text/html"}]
    if not found or int(found[1]) >= len(shown):
        return None
    return _html_text(str(shown[int(found[1])].get_content()))


def _html_text(text: str) -> str:
    return LexborHTMLParser(text).text(deep=True) if "<" in text else text


def _json_text(text: str) -> str:
    try:
        return _html_text(json.dumps(json.loads(text), ensure_ascii=False))
    except (ValueError, RecursionError):
        return ""


def _decoded_mail(text: str) -> str:
    if not re.match(r"[\w-]+:", text):
        return ""
    message = email.message_from_string(text, policy=email.policy.default)
    parts = (part for part in message.walk() if part.get_content_maintype() == "text")
    return " ".join([str(message.get("subject", "")), *(_html_text(str(part.get_content())) for part in parts)])


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


_PLACES: Mapping[str, Callable[[str, str, Layer], str | None]] = MappingProxyType(
    {"html": _in_html, "/": _in_json, "row ": _in_row, "part ": _in_mail, "header ": _in_mail}
)
