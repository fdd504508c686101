"""The keys under which an entry is looked up: words and their ends, meanings, codes, quantities, identifiers."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from audit.link.columns import Columns, Vocabulary
from audit.link.lexicon import lexicon
from audit.link.numbering import Numbers
from audit.link.ragged import Ids, Ragged, distinct

_MIN_FOR_START = 6
_START = 4
_MIN_FOR_END = 8
_END = 5
_MIN_FOR_CODE_START = 6
_CODE_START = 5


def key_rows(columns: Columns, vocabulary: Vocabulary, numbers: Numbers) -> Ragged:
    """The keys of every entry, each once."""
    marks = tuple(vocabulary.marks)
    parts = [
        _expanded(columns.words, tuple(vocabulary.words), _word_keys, numbers),
        _expanded(columns.codes, tuple(vocabulary.codes), _code_keys, numbers),
        _expanded(columns.spread, tuple(vocabulary.codes), _whole_code_key, numbers),
        _expanded(columns.figures, marks, _mark_keys, numbers),
        _expanded(columns.numbers, marks, _mark_keys, numbers),
        _expanded(columns.identifiers, marks, _mark_keys, numbers),
        _amounts(columns, marks, numbers),
    ]
    owner = np.concatenate([np.repeat(np.arange(len(columns)), part.lengths()) for part in parts])
    width = max(len(numbers), 1)
    unique = distinct(owner * width + np.concatenate([part.items for part in parts]))
    starts = np.searchsorted(unique, np.arange(len(columns) + 1) * width)
    return Ragged(starts, (unique % width).astype(np.int32))


def _word_keys(word: str) -> Iterator[str]:
    yield word
    if len(word) >= _MIN_FOR_START:
        yield "^" + word[:_START]
    if len(word) >= _MIN_FOR_END:
        yield "$" + word[-_END:]
    yield from (f"~{meaning}" for meaning in lexicon().meanings.get(word, ()))


def _code_keys(code: str) -> Iterator[str]:
    yield "#" + code
    if len(code) >= _MIN_FOR_CODE_START:
        yield "#^" + code[:_CODE_START]


def _whole_code_key(code: str) -> Iterator[str]:
    yield "#" + code


def _mark_keys(mark: str) -> Iterator[str]:
    yield "=" + mark


def _expanded(rows: Ragged, texts: Sequence[str], keys_of: Callable[[str], Iterable[str]], numbers: Numbers) -> Ragged:
    """The rows with every item replaced by its keys; only items that occur are looked at."""
    used, which = np.unique(rows.items, return_inverse=True)
    keys = [[numbers[key] for key in keys_of(texts[item])] for item in used.tolist()]
    lengths = np.array([len(one) for one in keys], np.int64)
    flat = np.fromiter((key for one in keys for key in one), np.int32, int(lengths.sum()))
    starts = np.cumsum(lengths) - lengths
    counts = lengths[which]
    ends = np.cumsum(counts)
    within = np.arange(int(counts.sum())) - np.repeat(ends - counts, counts)
    items: Ids = flat[np.repeat(starts[which], counts) + within]
    return Ragged(np.concatenate([[0], ends])[rows.starts], items)


def _amounts(columns: Columns, marks: Sequence[str], numbers: Numbers) -> Ragged:
    """Quantities as keys."""
    amounts = zip(columns.dimensions.items.tolist(), columns.amounts.tolist(), strict=True)
    keys = [numbers[f"{marks[dimension]}:{amount:g}"] for dimension, amount in amounts]
    return Ragged(columns.dimensions.starts, np.array(keys, np.int32))
