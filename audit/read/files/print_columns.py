"""Columns of print: articles that stand side by side below a title, or on a whole page, read one after the other."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.read.files.aligned import MONEY, Word, words_by_height

_GUTTER = 12.0  # points of white between two columns
_LINES = 2
_HALF = 0.5
Span = tuple[float, float]


def print_columns(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words of each column of a page, in the order of reading.

    Where a title or a line of small print crosses the page, or most of it, the columns above and below it are parted
    by themselves.
    """
    whole = _parted(words)
    for column in whole:
        if len(whole) > 1 and _width(column) <= _HALF * _width(words):
            yield column
        else:
            yield from _in_bands(column)


def _in_bands(words: Sequence[Word]) -> Iterator[list[Word]]:
    for band in _bands(words_by_height(words)):
        columns = _parted([word for line in band for word in line])
        if len(columns) > 1 and not _is_list(band) and all(len(words_by_height(c)) >= _LINES for c in columns):
            yield from columns
        else:
            yield [word for line in band for word in line]


def _width(words: Sequence[Word]) -> float:
    return float(max(word["x1"] for word in words) - min(word["x0"] for word in words))


def _bands(lines: Sequence[list[Word]]) -> Iterator[list[list[Word]]]:
    """Lines one below the other that leave the same white between them, or that all leave none."""
    band: list[list[Word]] = []
    free: list[Span] = []
    for line in lines:
        kept = [part for white in free for part in _left(white, line)]
        if band and (kept if free else not _whites(line)):
            band.append(line)
            free = kept
            continue
        if band:
            yield band
        band, free = [line], _whites(line)
    if band:
        yield band


def _whites(line: Sequence[Word]) -> list[Span]:
    return [(one["x1"], two["x0"]) for one, two in pairwise(line) if two["x0"] - one["x1"] > _GUTTER]


def _left(white: Span, line: Sequence[Word]) -> Iterator[Span]:
    """What a line leaves of some white."""
    start, end = white
    for word in line:
        if word["x1"] <= start or word["x0"] >= end:
            continue
        if word["x0"] - start > _GUTTER:
            yield start, word["x0"]
        start = max(start, word["x1"])
    if end - start > _GUTTER:
        yield start, end


def _is_list(band: Sequence[Sequence[Word]]) -> bool:
    """Whether lines end with an amount for what they begin with: names and prices, no articles side by side."""
    apart = [(_text(line, 0.0, whites[0][0]), _text(line, whites[-1][1])) for line in band if (whites := _whites(line))]
    priced = [1 for begins, ends in apart if MONEY.search(ends) and not MONEY.search(begins)]
    return len(priced) > _HALF * len(apart)


def _text(line: Sequence[Word], start: float, end: float = math.inf) -> str:
    return " ".join(str(word["text"]) for word in line if start <= word["x0"] and word["x1"] <= end)


def _parted(words: Sequence[Word]) -> list[list[Word]]:
    """The words of each column, from left to right; columns are parted by white that no word crosses."""
    if not words:
        return []
    spans = sorted((w["x0"], w["x1"]) for w in words)
    edges, reach = [], spans[0][1]
    for x0, x1 in spans:
        if x0 - reach > _GUTTER:
            edges.append((reach + x0) / 2)
        reach = max(reach, x1)
    columns: list[list[Word]] = [[] for _ in range(len(edges) + 1)]
    for word in words:
        columns[sum(word["x0"] > edge for edge in edges)].append(word)
    return columns
