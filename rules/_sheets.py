"""Sheets: what one layer of one document says of one subject, where figures must add up.

Only figures that were said together are calculated with: same document, layer, subject and customers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from audit.model.dossier import Dossier
from audit.model.position import is_rounded
from audit.model.record import Record
from audit.model.statement import Layer, Statement
from audit.model.values import Range


@dataclass(frozen=True, slots=True)
class Sheet:
    """Statements that belong together.

    Attributes:
        statements: In the order of ``Statement.order``.
    """

    statements: tuple[Statement, ...]

    def all(self, attribute: str) -> tuple[Statement, ...]:
        """What it says of an attribute."""
        return tuple(s for s in self.statements if s.attribute == attribute)

    def only(self, attribute: str) -> Statement | None:
        """The only thing that it says of an attribute, without a bound; None if it says nothing or several."""
        said = self.all(attribute)
        if not said or any(s.term.bound is not None for s in said):
            return None
        return said[0] if len({s.term.values for s in said}) == 1 else None

    def says(self, *attributes: str) -> bool:
        """Whether it says something of all of some attributes."""
        return all(any(s.attribute == attribute for s in self.statements) for attribute in attributes)

    @property
    def channel(self) -> str:
        """Name of the channel."""
        return self.statements[0].channel

    @property
    def key(self) -> str:
        """The variant that it is about, in one spelling."""
        first = self.statements[0]
        return " ".join((first.scope.variant or first.subject.variant).casefold().split())


def sheets(dossier: Dossier, *needed: str) -> Iterator[Sheet]:
    """The sheets of a dossier that say something of all the needed attributes, document by document."""
    if not all(dossier.said(attribute) for attribute in needed):
        return
    for statements in dossier.documents.values():
        yield from (sheet for sheet in _torn(statements) if sheet.says(*needed))


def record_sheets(records: Iterable[Record]) -> Iterator[Sheet]:
    """One sheet for each record that says anything."""
    yield from (Sheet(record.statements) for record in records if record.statements)


def amount(statement: Statement | None) -> Decimal | None:
    """The number that a statement says, if it says exactly one."""
    value = statement.term.values if statement is not None else None
    return value.point if isinstance(value, Range) else None


def unit(statement: Statement | None) -> str:
    """The unit of what a statement says; empty if it has none."""
    value = statement.term.values if statement is not None else None
    return value.unit if isinstance(value, Range) else ""


def _torn(statements: Iterable[Statement]) -> Iterator[Sheet]:
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for s in statements:
        if s.where.layer is Layer.HIDDEN:
            continue
        conditions = s.scope.without("first", "last", "tax")
        key = (s.where.layer, s.subject.name.casefold(), s.subject.variant.casefold(), s.subject.ids, conditions)
        groups.setdefault(key, []).append(s)
    yield from (Sheet(tuple(members)) for members in groups.values())


def fits(computed: Decimal, stated: Statement) -> bool:
    """Whether a computed amount is the stated one, rounded as people round.

    Whole amounts may be rounded to the whole, "about" to one and a half percent, all others to five cents.
    """
    number = amount(stated)
    if number is None:
        return True
    if is_rounded(stated):
        return abs(computed - number) <= abs(number) * Decimal("0.015")
    slack = Decimal("0.99") if number == number.to_integral_value() else Decimal("0.05")
    return abs(computed - number) <= slack
