"""For what part of the world a row holds: its window, customers and places."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from audit.model.scope import Scope
from audit.model.statement import Term
from spiders.tables.qualifiers import last_minute

# What says for whom and where a row holds is a statement itself, and the scope of the row's other terms.
_OWN_DIMENSION = {
    "valid_from": ("first", "last"), "valid_through": ("first", "last"), "audience": ("audiences",),
    "region": ("regions",), "tax": ("tax",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Window:
    """First and last instant of a row, inclusive; None is without end."""

    first: datetime | None = None
    last: datetime | None = None

    @property
    def is_inverted(self) -> bool:
        """Whether it ends before it begins."""
        return self.first is not None and self.last is not None and self.last < self.first


def window_of(terms: Iterable[Term]) -> Window:
    """The window that a row's dates give; a day counts from its first to its last minute."""
    found = {term.attribute: term.value for term in terms if term.attribute in {"valid_from", "valid_through"}}
    first, last = found.get("valid_from"), found.get("valid_through")
    return Window(datetime.fromisoformat(first) if first else None, last_minute(last) if last else None)


def row_scope(terms: Iterable[Term], tax: str = "") -> Scope:
    """The scope in which a row's terms hold, from the terms that say so.

    Args:
        terms: All terms of the row that hold without a qualifier.
        tax: Whether the source's prices contain tax, where the row does not say so.
    """
    said = list(terms)
    window = window_of(said)
    values = {term.attribute: term.value for term in said}
    return Scope(
        first=window.first,
        last=window.last,
        regions=frozenset(values["region"].split(",")) if "region" in values else frozenset(),
        audiences=frozenset(term.value for term in said if term.attribute == "audience"),
        tax=values.get("tax", tax),
    )


def scope_for(attribute: str, scope: Scope) -> Scope:
    """The row's scope for one of its terms: what a term says itself is not its scope, and only money has tax."""
    left_out = set(_OWN_DIMENSION.get(attribute, ()))
    if attribute not in _TAXED:
        left_out.add("tax")
    return scope.without(*sorted(left_out))


_TAXED = frozenset(
    {"price", "list_price", "unit_price", "price_after", "lowest_price_30d", "setup_fee", "shipping_cost"}
)
