"""Who makes a thing, as far as two tables tell: in a column of brands, or by a word that stands as brand elsewhere.

A name that stands in the column of one row is known as a maker's in the titles of all others, of both tables. ``BOSCH
PROF.`` and ``Robert Bosch`` are one where ``Bosch`` alone is a brand too.
"""

from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np

from audit.link.columns import Columns, Vocabulary
from audit.link.concepts import concepts
from audit.link.exclusive import find_exclusive
from audit.link.lexicon import lexicon
from audit.link.ragged import Bools, Ints, Ragged, distinct

Maker = tuple[str, ...]

# A word names a maker in titles too where at least so many of the rows that have it and a brand have it as their brand.
_MOSTLY = 0.5
_BLANK = " "
_LONGEST = 3
# The own names of a house are hardly more than so many.
_FEW_MAKERS = 3.0
_FEW_ROWS = 10.0


@dataclass(frozen=True, slots=True)
class Makers:
    """The makers of two tables.

    Attributes:
        known: Words of a maker's name, one blank between two -> in how many records and in how many offers it stands.
        titled: Those that name their maker in a title too.
        common: Names of brand columns that are words of trade, and name no maker.
        stated: Which share of the records, and of the offers, names a maker.
        met: Which share of the records that name a maker name one of whom offers speak too.
        house: How surely all records, and all offers, are of a few makers of whom the other side speaks too, so that
            one that names none is of one of these.
    """

    known: Mapping[str, tuple[int, int]]
    titled: frozenset[str]
    common: frozenset[str]
    stated: tuple[float, float]
    met: float
    house: tuple[float, float] = (0.0, 0.0)

    def __contains__(self, name: object) -> bool:
        """Whether any row's brand is this, be it a maker or not."""
        return name in self.known or name in self.common


def find_makers(records: Columns, offers: Columns, vocabulary: Vocabulary) -> Makers:
    """The makers of two tables that share a vocabulary."""
    words, tables = tuple(vocabulary.words), (records, offers)
    rows: Counter[Maker] = Counter()
    for table in tables:
        brands, which, _ = _brands(table, words)
        rows.update(dict(zip(brands, np.bincount(which, minlength=len(brands)).tolist(), strict=True)))
    alone = frozenset(brand[0] for brand in map(_long, rows) if len(brand) == 1)
    times: Counter[str] = Counter()
    for brand, count in rows.items():
        times[_shortened(brand, alone)] += count
    names = sorted(times)
    titled = frozenset(names) - _rarely_brands(names, times, tables, vocabulary)
    first = Makers(dict.fromkeys(names, (0, 0)), titled, frozenset(), (0.0, 0.0), 0.0)
    said = [MakersOfRows(first, vocabulary, table) for table in tables]
    here, there = (np.bincount(one.rows.items, minlength=len(names)) for one in said)
    trade = lexicon().meanings.keys() | set(concepts().words.values())
    common = frozenset(
        name for name, one, other in zip(names, here, there, strict=True) if name in trade and not one * other
    )
    real = np.array([name not in common for name in names], bool)
    naming, speaking = said[0].have(real), said[1].have(real)
    silent, speaking = _exclusive(records, offers, speaking, words)
    known = {name: (int(here[at]), int(there[at])) for at, name in enumerate(names) if real[at]}
    known |= {name: (0, count) for name, count in silent.items()}
    shares = int(naming.sum()) / max(len(records), 1), int(speaking.sum()) / max(len(offers), 1)
    met = int(said[0].have(real & (there > 0)).sum()) / max(int(naming.sum()), 1)
    back = int(said[1].have(real & (here > 0)).sum()) / max(int(said[1].have(real).sum()), 1)
    house = (_of_few(here * real, len(records)) * met, _of_few(there * real, len(offers)) * back)
    return Makers(dict(sorted(known.items())), titled - common | silent.keys(), common, shares, met, house)


def _of_few(rows: Ints, total: int) -> float:
    """How surely a table is of a few makers, 0 to 1: where two rows that name one seldom name different ones."""
    naming = float(rows.sum())
    alike = float(((rows / max(naming, 1.0)) ** 2).sum())
    often = min(1.0, naming / max(_MOSTLY * total, 1.0)) * naming / (naming + _FEW_ROWS)
    return min(1.0, _FEW_MAKERS * alike) ** 2 * often


def _exclusive(records: Columns, offers: Columns, named: Bools, words: Sequence[str]) -> tuple[dict[str, int], Bools]:
    """Words of the offers that can only be makers' names, with how many have each; and which offers name a maker."""
    recorded = np.bincount(records.words.items, minlength=len(words)) > 0
    found = find_exclusive(words, offers.words, recorded, named)
    is_found = np.zeros(len(words), bool)
    is_found[found] = True
    items = offers.words.items
    owner = np.repeat(np.arange(len(offers)), offers.words.lengths())
    counts = np.bincount(items, minlength=len(words))
    speaking = named | (np.bincount(owner[is_found[items]], minlength=len(offers)) > 0)
    return {words[word]: int(counts[word]) for word in found}, speaking


def makers_of(words: Sequence[str], brand: Sequence[str], fits: Collection[str], makers: Makers) -> tuple[str, ...]:
    """The makers that one entry names.

    Args:
        words: Of its title and brand, in their order.
        brand: Words of its brand.
        fits: Words that only say for whose things it is made.
        makers: Of the tables.
    """
    column = [_shortened(tuple(brand), makers)] if brand else []
    free = [word for word in words if word not in fits]
    windows = (
        _BLANK.join(free[at : at + count]) for count in range(1, _LONGEST + 1) for at in range(len(free) - count + 1)
    )
    named = [*column, *(name for name in windows if name in makers.titled)]
    return tuple(name for name in dict.fromkeys(named) if name not in makers.common)


def _shortened(brand: Maker, alone: Container[str]) -> str:
    """The words of a brand that are a brand by themselves; all of them where none is. Articles are dropped."""
    long = _long(brand)
    return _BLANK.join([word for word in long if word in alone] or long)


def _long(brand: Maker) -> Maker:
    return tuple(word for word in brand if len(word) > 1) or brand


class MakersOfRows:
    """Which makers each row of a table names."""

    def __init__(self, makers: Makers, vocabulary: Vocabulary, table: Columns) -> None:
        """Read a table.

        Args:
            makers: Of both tables.
            vocabulary: Of the table.
            table: Whose rows they are; ``rows`` then has their makers, numbers in ``names``.
        """
        numbers = {name: number for number, name in enumerate(makers.known)}
        owners, found = _in_titles(makers.titled, numbers, vocabulary, table)
        brands, which, stated = _brands(table, tuple(vocabulary.words))
        column = np.full(len(brands), -1, np.int64)
        for at, brand in enumerate(brands):
            name = _shortened(brand, makers)
            if name not in makers.common:
                column[at] = numbers.setdefault(name, len(numbers))
        self.names = tuple(numbers)
        width = max(len(numbers), 1)
        stated, branded = stated[column[which] >= 0], column[which][column[which] >= 0]
        keys = distinct(np.concatenate([owners * width + found, stated * width + branded]))
        self.rows = Ragged(np.searchsorted(keys, np.arange(len(table) + 1) * width), (keys % width).astype(np.int32))

    def have(self, kind: Bools) -> Bools:
        """Which rows name a maker of a kind, told for each of ``names``."""
        hits = kind[self.rows.items]
        owner = np.repeat(np.arange(len(self.rows)), self.rows.lengths())
        return np.bincount(owner[hits], minlength=len(self.rows)) > 0


def _brands(table: Columns, words: Sequence[str]) -> tuple[list[Maker], Ints, Ints]:
    """The brands of a table, each once; then for each row that states one, which it is, and the row."""
    rows = np.flatnonzero(table.brands.lengths())
    starts, lengths = table.brands.starts[rows], table.brands.lengths()[rows]
    single = lengths == 1
    alone, which = np.unique(table.brands.items[starts[single]], return_inverse=True)
    numbers: dict[tuple[int, ...], int] = {(word,): at for at, word in enumerate(alone.tolist())}
    of_rows = np.zeros(len(rows), np.int64)
    of_rows[single] = which
    spans = zip(starts[~single].tolist(), (starts + lengths)[~single].tolist(), strict=True)
    longer = [tuple(table.brands.items[start:end].tolist()) for start, end in spans]
    of_rows[~single] = [numbers.setdefault(brand, len(numbers)) for brand in longer]
    return [tuple(words[word] for word in brand) for brand in numbers], of_rows, rows


def _in_titles(
    titled: Iterable[str], numbers: Mapping[str, int], vocabulary: Vocabulary, table: Columns
) -> tuple[Ints, Ints]:
    """Rows, and the makers that stand in them with all words of their names."""
    owner = np.repeat(np.arange(len(table)), table.words.lengths())
    size = len(vocabulary.words) + 1
    single, longer = np.full(size, -1, np.int64), []
    for name in titled:
        at = [vocabulary.words.get(word, -1) for word in name.split(_BLANK)]
        if len(at) == 1:
            single[at] = numbers[name]
        elif min(at) >= 0:
            longer.append((numbers[name], at))
    single[-1] = -1
    free = ~_behind_for(table, size)
    items, rows = table.words.items[free], owner[free]
    found = single[items]
    hits = found >= 0
    owners, makers = [rows[hits]], [found[hits]]
    order = np.argsort(items, kind="stable") if longer else np.zeros(0, np.int64)
    ordered, rows = items[order], rows[order]
    for number, at in longer:
        spans = [rows[slice(*np.searchsorted(ordered, [word, word + 1]))] for word in at]
        common = reduce(np.intersect1d, spans)
        owners.append(common)
        makers.append(np.full(len(common), number, np.int64))
    return np.concatenate(owners), np.concatenate(makers)


def _behind_for(table: Columns, size: int) -> Bools:
    """Which words of the rows only say for what a thing is made."""
    if not len(table.fits.items):
        return np.zeros(len(table.words.items), bool)
    numbers = np.arange(len(table))
    theirs = np.repeat(numbers, table.fits.lengths()) * size + table.fits.items
    mine = np.repeat(numbers, table.words.lengths()) * size + table.words.items
    return np.isin(mine, theirs)


def _rarely_brands(
    names: Sequence[str], brands: Mapping[str, int], tables: Iterable[Columns], vocabulary: Vocabulary
) -> frozenset[str]:
    """Names whose words mostly stand in rows of another brand."""
    numbers = {name: number for number, name in enumerate(names)}
    stated = np.zeros(len(names), np.int64)
    for table in tables:
        owners, found = _in_titles(names, numbers, vocabulary, table)
        stated += np.bincount(found[table.brands.lengths()[owners] > 0], minlength=len(names))
    return frozenset(name for name, number in numbers.items() if brands[name] < _MOSTLY * stated[number])
