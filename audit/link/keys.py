"""The keys under which an entry is looked up: words and their ends, meanings, codes, quantities, identifiers."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from audit.link.columns import Columns, Vocabulary
from audit.link.lexicon import lexicon
from audit.link.ragged import Ids, Ragged, distinct

_MIN_FOR_START = 6
_START = 4
_MIN_FOR_END = 8
_END = 5
_MIN_FOR_CODE_START = 6
_CODE_START = 5


class KeyNumbers(dict[str, int]):
    """Numbers of keys, given as they are met."""

    def number(self, key: str) -> int:
        """The number of the key, a new one for a new key."""
        return self.setdefault(key, len(self))


def key_rows(columns: Columns, vocabulary: Vocabulary, numbers: KeyNumbers) -> Ragged:
    """The keys of every entry, each once."""
    parts = [
        _expanded(columns.words, tuple(vocabulary.words), _word_keys, numbers),
        _expanded(columns.codes, tuple(vocabulary.codes), _code_keys, numbers),
        _marks(columns, tuple(vocabulary.marks), numbers),
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


def _expanded(
    rows: Ragged, texts: Sequence[str], keys_of: Callable[[str], Iterable[str]], numbers: KeyNumbers
) -> Ragged:
    """The rows with every item replaced by its keys; only items that occur are looked at."""
    used, which = np.unique(rows.items, return_inverse=True)
    keys = [[numbers.number(key) for key in keys_of(texts[item])] for item in used.tolist()]
    lengths = np.array([len(one) for one in keys], np.int64)
    flat = np.fromiter((key for one in keys for key in one), np.int32, int(lengths.sum()))
    starts = np.cumsum(lengths) - lengths
    counts = lengths[which]
    ends = np.cumsum(counts)
    within = np.arange(int(counts.sum())) - np.repeat(ends - counts, counts)
    items: Ids = flat[np.repeat(starts[which], counts) + within]
    return Ragged(np.concatenate([[0], ends])[rows.starts], items)


def _marks(columns: Columns, marks: Sequence[str], numbers: KeyNumbers) -> Ragged:
    """Numbers, quantities and identifiers as keys."""
    single = [_numbered(rows, marks, numbers) for rows in (columns.numbers, columns.identifiers)]
    amounts = zip(columns.dimensions.items.tolist(), columns.amounts.tolist(), strict=True)
    quantities = [numbers.number(f"{marks[dimension]}:{amount:g}") for dimension, amount in amounts]
    single.append(Ragged(columns.dimensions.starts, np.array(quantities, np.int32)))
    owner = np.concatenate([np.repeat(np.arange(len(columns)), part.lengths()) for part in single])
    items = np.concatenate([part.items for part in single])
    order = np.argsort(owner, kind="stable")
    starts = np.searchsorted(owner[order], np.arange(len(columns) + 1))
    return Ragged(starts, items[order])


def _numbered(rows: Ragged, marks: Sequence[str], numbers: KeyNumbers) -> Ragged:
    items = [numbers.number("=" + marks[item]) for item in rows.items.tolist()]
    return Ragged(rows.starts, np.array(items, np.int32))
