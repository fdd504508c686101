"""For what part of the world a row holds: its window, customers and places, and the qualifiers of its columns."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from audit.config.words import fold, words_for
from audit.model.scope import Scope
from audit.model.statement import Term
from audit.model.values import Range

_TO_THE_END = timedelta(days=1) - timedelta(minutes=1)
# What says for whom and where a row holds is a statement itself, and the scope of the row's other terms.
SCOPING = ("valid_from", "valid_through", "audience", "region", "tax")
_OWN_DIMENSION = {
    "valid_from": ("first", "last"), "valid_through": ("first", "last"), "audience": ("audiences",),
    "region": ("regions",), "tax": ("tax",),
}  # fmt: skip
_ORDER = re.compile(r"(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?)? ?([A-Z]{3})?|(\d+(?:\.\d+)?) ?([A-Z]{3})?")


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
    return Window(datetime.fromisoformat(first) if first else None, _end(last) if last else None)


def _end(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if "T" in text else at + _TO_THE_END


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


def qualified(scope: Scope, qualifier: str) -> Scope:
    """The scope, narrowed by a column's qualifier such as ``audience=Members; mode=express`` or ``early bird``.

    Raises:
        ValueError: If the qualifier names a dimension that scopes do not have.
    """
    for part in filter(None, (part.strip() for part in re.split(r";|,(?=\s*\w+=)", qualifier))):
        name, equals, value = (piece.strip() for piece in part.partition("="))
        scope = _narrowed(scope, name.lower(), value) if equals else _narrowed_by_words(scope, part)
    return scope


def _narrowed(scope: Scope, name: str, value: str) -> Scope:
    if name in {"variant", "voucher", "mode", "tax"}:
        return replace(scope, **{name: value})  # type: ignore[arg-type]  # these four are texts
    if name in {"audience", "audiences"}:
        words = [word for part in value.split(",") for word in words_for("audience", part) or (part.strip(),)]
        return replace(scope, audiences=frozenset(words))
    if name in {"region", "regions"}:
        return replace(scope, regions=frozenset(part.strip() for part in value.split(",")))
    if name in {"first", "from", "valid_from"}:
        return replace(scope, first=datetime.fromisoformat(value))
    if name in {"last", "until", "valid_through"}:
        return replace(scope, last=_end(value))
    if name == "order":
        return replace(scope, order=_order(value))
    raise ValueError(f"{name!r} is no dimension of a scope such as audience, region, variant, voucher, mode or order")


def _narrowed_by_words(scope: Scope, words: str) -> Scope:
    audiences = words_for("audience", words)
    return replace(scope, audiences=frozenset(audiences)) if audiences else replace(scope, variant=fold(words))


def _order(text: str) -> Range:
    found = _ORDER.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no order value such as 50.. CHF, nor a number of pieces such as 3..")
    if found[4]:
        return Range(Decimal(found[4]), None, found[5] or "1")
    low, high = found[1], found[2]
    return Range(Decimal(low) if low else None, Decimal(high) if high else None, found[3] or "1")
