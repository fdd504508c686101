"""Batch mode: one JSON record a line in, one with its terms a line out."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from audit.errors import UsageError
from audit.read.blocks.flat import blocks_of_text
from audit.read.found import Found, TextContext
from audit.read.text import read_blocks


def read_batch(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The terms of many texts.

    Args:
        lines: JSON objects with ``id``, ``locale``, ``currency``, ``today`` (YYYY-MM-DD) and ``text``; empty lines
            are passed over.

    Yields:
        ``id`` and ``terms``: each with ``attribute``, ``value`` and ``quote``, and ``bound`` and ``subject`` where it
        has any.

    Raises:
        UsageError: If a line is none of them.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name, text, context = _asked(line, number)
        blocks = blocks_of_text(text)
        terms = [_term(found, blocks[found.block].text) for found in read_blocks(blocks, context)]
        yield {"id": name, "terms": terms}


def _asked(line: str, number: int) -> tuple[Any, str, TextContext]:
    try:
        record = json.loads(line)
        context = TextContext(str(record["locale"]), str(record["currency"]), date.fromisoformat(record["today"]))
        return record["id"], str(record["text"]), context
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(
            f"this is no record to read ({type(error).__name__}: {error})",
            where=f"line {number}",
            mend='Write {"id": 1, "locale": "de-CH", "currency": "CHF", "today": "2026-11-20", "text": "..."}',
        ) from None


def _term(found: Found, text: str) -> dict[str, Any]:
    term: dict[str, Any] = {"attribute": found.term.attribute, "value": found.term.value}
    if found.term.bound:
        term["bound"] = found.term.bound
    if found.subject:
        term["subject"] = found.subject
    return term | {"quote": text[found.start : found.end]}
