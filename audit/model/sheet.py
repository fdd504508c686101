"""Sheets: what one layer of one document says of one subject, for the same customers, where figures must add up."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from audit.model.statement import Layer, Statement


@dataclass(frozen=True, slots=True)
class Sheet:
    """Statements that belong together: same document, layer, subject and customers.

    Attributes:
        statements: In the order of ``Statement.order``.
        attributes: Of which it says something.
    """

    statements: tuple[Statement, ...]
    attributes: frozenset[str]

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> "Sheet":
        """The sheet of some statements."""
        together = tuple(statements)
        return cls(together, frozenset(s.term.attribute for s in together))

    def all(self, attribute: str) -> tuple[Statement, ...]:
        """What it says of an attribute."""
        if attribute not in self.attributes:
            return ()
        return tuple(s for s in self.statements if s.term.attribute == attribute)

    def only(self, attribute: str) -> Statement | None:
        """The only thing that it says of an attribute, without a bound; None if it says nothing or several."""
        said = self.all(attribute)
        if not said or any(s.term.bound is not None for s in said):
            return None
        return said[0] if len({s.term.values for s in said}) == 1 else None

    def says(self, *attributes: str) -> bool:
        """Whether it says something of all of some attributes."""
        return self.attributes.issuperset(attributes)

    @property
    def channel(self) -> str:
        """Name of the channel."""
        return self.statements[0].channel

    @property
    def key(self) -> str:
        """The variant that it is about, in one spelling."""
        first = self.statements[0]
        return " ".join((first.scope.variant or first.subject.variant).casefold().split())


def torn(statements: Iterable[Statement]) -> Iterator[Sheet]:
    """The sheets of one document; words that nobody sees are on none."""
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for s in statements:
        if s.where.layer is Layer.HIDDEN:
            continue
        subject, scope = s.subject, s.scope
        # Days and tax are no customers: a price until Friday and its discount belong together.
        key = (
            s.where.layer, subject.name.casefold(), subject.variant.casefold(), subject.ids, scope.regions,
            scope.audiences, scope.variant, scope.order, scope.voucher, scope.mode,
        )  # fmt: skip
        groups.setdefault(key, []).append(s)
    yield from (Sheet.of(members) for members in groups.values())
