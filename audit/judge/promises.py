"""What records promise, whichever offer they are about: by it a promotion is known under another name."""

from collections.abc import Iterable

from audit.model.record import Record, RecordKind
from audit.model.statement import Term

_KNOWN_BY = frozenset({"discount", "saving", "cashback", "price", "valid_from", "valid_through"})


def promised_by(records: Iterable[Record]) -> frozenset[Term]:
    """The reductions, starts and ends of all records of campaigns and customers; those of products are no promotion."""
    return frozenset(
        s.term
        for record in records
        if record.kind is not RecordKind.PRODUCT
        for s in record.statements
        if s.attribute in _KNOWN_BY
    )
