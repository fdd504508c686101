"""Addresses of findings about single documents: which statements of records stand beside them."""

from collections.abc import Iterable

from audit.model.record import Record
from audit.model.statement import Statement


def cells(records: Iterable[Record], *attributes: str) -> tuple[Statement, ...]:
    """What records say of some attributes, strongest first."""
    return tuple(s for record in records for s in record.statements if s.attribute in attributes)
