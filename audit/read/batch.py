"""Batch mode: one JSON record a line in, one with its terms a line out."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from audit.read.flat import blocks_of_text
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
    """
    for line in lines:
        if line.strip():
            yield _record(json.loads(line))


def _record(record: dict[str, Any]) -> dict[str, Any]:
    context = TextContext(record["locale"], record["currency"], date.fromisoformat(record["today"]))
    blocks = blocks_of_text(record["text"])
    terms = [_term(found, blocks[found.block].text) for found in read_blocks(blocks, context)]
    return {"id": record["id"], "terms": terms}


def _term(found: Found, text: str) -> dict[str, Any]:
    term: dict[str, Any] = {"attribute": found.term.attribute, "value": found.term.value}
    if found.term.bound:
        term["bound"] = found.term.bound
    if found.subject:
        term["subject"] = found.subject
    return term | {"quote": text[found.start : found.end]}
