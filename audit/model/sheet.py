"""Sheets: what one layer of one document says of one subject, for the same customers, where figures must add up."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from audit.model.statement import Layer, Statement


@dataclass(frozen=True, slots=True)
class Sheet:
    """Statements that belong together: same document, layer, subject and customers.

    Attributes:
        statements: In the order of ``Statement.order``.
        said: Attribute and what it says of it.
    """

    statements: tuple[Statement, ...]
    said: Mapping[str, tuple[Statement, ...]]

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> "Sheet":
        """The sheet of some statements."""
        together = tuple(statements)
        said: dict[str, tuple[Statement, ...]] = {}
        for s in together:
            name = s.term.attribute
            said[name] = (*said[name], s) if name in said else (s,)
        return cls(together, said)

    def all(self, attribute: str) -> tuple[Statement, ...]:
        """What it says of an attribute."""
        return self.said.get(attribute, ())

    def only(self, attribute: str) -> Statement | None:
        """The only thing that it says of an attribute, without a bound; None if it says nothing or several."""
        said = self.said.get(attribute)
        if not said or any(s.term.bound is not None for s in said):
            return None
        return said[0] if len(said) == 1 or len({s.term.values for s in said}) == 1 else None

    def says(self, *attributes: str) -> bool:
        """Whether it says something of all of some attributes."""
        return all(name in self.said for name in attributes)

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
    together = tuple(statements)
    if _is_one(together):
        yield Sheet.of(together)
        return
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for s in together:
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


def _is_one(statements: tuple[Statement, ...]) -> bool:
    """Whether all is said of one subject for one scope in one layer, as in the row of a feed: nothing to tear."""
    first = statements[0]
    subject, scope, layer = first.subject, first.scope, first.where.layer
    for s in statements:  # asked of every document, and a loop is quicker than all()
        if s.subject is not subject or s.scope is not scope or s.where.layer is not layer:
            return False
    return layer is not Layer.HIDDEN
