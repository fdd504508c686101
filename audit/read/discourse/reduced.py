"""Reduced prices that a document's own discount explains: they hold for whom, and with what code, the discount does.

"20 % off with code KITE20" above a table of former and present prices: what stands in the second column is paid by
those who type the code, and the regular price stays what it was.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from audit.model.scope import Scope
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Share

_WHOLE = Decimal(100)
_CENTS, _ROUNDED = Decimal("0.05"), Decimal("0.5")
_NEAR = 3  # blocks from the former price to the present one, as cells of a row or lines of a card


@dataclass(frozen=True, slots=True)
class _Condition:
    """A discount of some customers or of a code, and the headings, outermost first, of its section."""

    percent: Decimal
    scope: Scope
    headings: tuple[str, ...]

    def reaches(self, headings: tuple[str, ...]) -> bool:
        """Whether one of two sections holds the other: a discount explains no price of the section beside it."""
        shorter, longer = sorted((self.headings, headings), key=len)
        return longer[: len(shorter)] == shorter


def with_conditions_of_discounts(
    drafts: Sequence[Draft], scopes: Sequence[Scope], read: Sequence[ReadBlock | None]
) -> list[Scope]:
    """The scopes of all drafts, those of reduced prices with the code and customers of the discount behind them.

    Args:
        drafts: Of a whole document.
        scopes: Of the drafts, in their order.
        read: The blocks of the document, as read.
    """
    limited = [
        _Condition(draft.token.number, scope, _headings(draft, read))
        for draft, scope in zip(drafts, scopes, strict=True)
        if draft.attribute == "discount"
        and draft.bound is None
        and isinstance(draft.token, Share)
        and (scope.voucher or scope.audiences)
    ]
    if not limited:
        return list(scopes)
    former = [draft for draft in drafts if draft.attribute == "list_price"]
    return [
        _limited(draft, scope, former, [one for one in limited if one.reaches(_headings(draft, read))])
        for draft, scope in zip(drafts, scopes, strict=True)
    ]


def _headings(draft: Draft, read: Sequence[ReadBlock | None]) -> tuple[str, ...]:
    one = read[draft.block]
    return one.block.headings if one else ()


def _limited(draft: Draft, scope: Scope, former: Sequence[Draft], limited: Sequence[_Condition]) -> Scope:
    if draft.attribute != "price" or scope.voucher or scope.audiences:
        return scope
    highs = list(_former(draft, former))
    found = [one.scope for one in limited if any(_is_explained(draft, high, one.percent) for high in highs)]
    conditions = {(condition.voucher, condition.audiences) for condition in found}
    if len(conditions) != 1:
        return scope
    ((voucher, audiences),) = conditions
    return replace(scope, voucher=voucher, audiences=audiences)


def _former(draft: Draft, former: Sequence[Draft]) -> Iterator[Decimal]:
    for other in former:
        near = other.subject == draft.subject and abs(other.block - draft.block) <= _NEAR
        if near and isinstance(other.token, Amount):
            yield other.token.number


def _is_explained(draft: Draft, high: Decimal, percent: Decimal) -> bool:
    """Whether a price is the former one less the discount, to the cent or rounded to the whole amount."""
    if not isinstance(draft.token, Amount):
        return False
    low = draft.token.number
    apart = abs(high * (_WHOLE - percent) / _WHOLE - low)
    return apart <= (_ROUNDED if low == low.to_integral_value() else _CENTS)
