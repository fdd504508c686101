"""What records promise, whichever offer they are about: by it a code or a promotion is known under another name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from audit.model.record import Record, RecordKind
from audit.model.statement import Term

_KNOWN_BY = frozenset({"discount", "saving", "cashback", "price", "valid_from", "valid_through"})


@dataclass(frozen=True, slots=True)
class Promises:
    """What all records of a run promise.

    Attributes:
        codes: Every voucher code.
        terms: Every reduction, start and end of campaigns and customers; those of products are no promotion.
        recorded: Whether there is any record.
    """

    codes: frozenset[str] = frozenset()
    terms: frozenset[Term] = frozenset()
    recorded: bool = False

    @classmethod
    def of(cls, records: Sequence[Record]) -> "Promises":
        """The promises of some records."""
        return cls(frozenset(_codes(records)), promised_by(records), bool(records))


def promised_by(records: Iterable[Record]) -> frozenset[Term]:
    """The reductions, starts and ends of all records of campaigns and customers."""
    return frozenset(
        s.term
        for record in records
        if record.kind is not RecordKind.PRODUCT
        for s in record.statements
        if s.attribute in _KNOWN_BY
    )


def _codes(records: Iterable[Record]) -> Iterable[str]:
    return (s.term.value for record in records for s in record.statements if s.attribute == "voucher_code")
