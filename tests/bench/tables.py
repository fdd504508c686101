"""Two tables and the links between them, as they lie in a folder: a.csv, b.csv, gold.csv."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from audit.link.entry import Entry

_OTHER_IDS = ("gtin", "sku", "mpn", "url")


@dataclass(frozen=True, slots=True)
class Tables:
    """A catalogue, a channel's offers, and the true links.

    Attributes:
        records: The catalogue.
        offers: What is to be linked.
        gold: Record's key and offer's key of each true link.
    """

    records: tuple[Entry, ...]
    offers: tuple[Entry, ...]
    gold: frozenset[tuple[str, str]]


def read_tables(folder: Path) -> Tables:
    """The tables in a folder."""
    return Tables(
        records=tuple(read_entries(folder / "a.csv")),
        offers=tuple(read_entries(folder / "b.csv")),
        gold=frozenset((row["a_id"], row["b_id"]) for row in _rows(folder / "gold.csv")),
    )


def read_entries(file: Path) -> Iterator[Entry]:
    """The entries of a table; columns that it lacks are empty."""
    for row in _rows(file):
        yield Entry(
            key=row["id"],
            title=row.get("title") or "",
            brand=row.get("brand") or "",
            model=row.get("model") or "",
            description=row.get("description") or "",
            price=row.get("price") or "",
            ids={kind: (row[kind],) for kind in _OTHER_IDS if row.get(kind)},
            language=row.get("language") or "",
        )


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
