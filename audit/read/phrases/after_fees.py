"""What is paid once a fee is paid: "joining fee 30, then 45 a month" begins with 45, which follows no other price."""

from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount

_FEES = frozenset({"setup_fee", "down_payment"})
_FIRST = frozenset({"price", "list_price", "promo_duration", "trial_period", "discount", "valid_through"})


def after_fees(drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, a price that follows nothing but a fee as the price.

    Args:
        drafts: What was read in it.
        clauses: Its boundaries.
    """
    fees = [draft for draft in drafts if draft.attribute in _FEES and _is_paid(draft)]
    if not fees or any(draft.attribute in _FIRST for draft in drafts):
        return list(drafts)
    begun = {clauses.sentence(fee.start): fee.end for fee in fees}
    return [
        replace(draft, attribute="price")
        if draft.attribute == "price_after" and begun.get(clauses.sentence(draft.start), draft.end) <= draft.start
        else draft
        for draft in drafts
    ]


def _is_paid(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and bool(draft.token.number)
