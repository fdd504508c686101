"""Records of one offer that are told apart by their variants: what each says of price or stock holds for its own.

A price list that has one key for a book, and a row for 24, 48 and 72 pages each, says three prices of three variants,
not three prices of the book.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from audit.model.position import VARYING
from audit.model.record import Record
from audit.model.statement import Statement

_SEVERAL = 2


def by_variant(records: Iterable[Record]) -> Iterator[Record]:
    """The records, those of several variants of one offer with their variants in the scopes of what varies.

    Args:
        records: Of all sources.
    """
    records = tuple(records)
    variants: dict[tuple[str, str], set[str]] = {}
    for record in records:
        variants.setdefault((record.source, record.key), set()).add(record.subject.variant)
    for record in records:
        told = variants[record.source, record.key]
        if record.subject.variant and len(told) >= _SEVERAL and "" not in told:
            yield replace(record, statements=tuple(_of_variant(s, record.subject.variant) for s in record.statements))
        else:
            yield record


def _of_variant(statement: Statement, variant: str) -> Statement:
    if statement.attribute not in VARYING or statement.scope.variant:
        return statement
    return replace(statement, scope=replace(statement.scope, variant=variant))
