"""Taxes: whether an amount is meant with its tax or without it, as the words right beside it say, or its document.

Shops for firms name both sums side by side, "299.00 net, 355.81 gross"; each word is that of its own sum alone.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from audit.model.tax_rates import may_be_gross
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

PRICED = frozenset(
    {"price", "list_price", "unit_price", "price_after", "setup_fee", "shipping_cost", "lowest_price_30d"}
)
_WORDED = PRICED | {"saving"}
_NET = re.compile(r"\bnetto\b")
_ENGLISH = re.compile(r"\b(?:(net)|gross)\b")  # beside each other only: what is "net" in French is to be paid
_BEHIND = re.compile(r"[ ,(*]{0,3}")
_BEFORE = re.compile(r":? ?")
_OF_AMOUNT = re.compile(r"(?:[\d€£$]|[.,][-–]|\b(?:eur|euro|chf|fr\.|gbp|usd)) ?\(?$")
_ENOUGH = 8  # characters that show whether an amount ends there


def tax_of(draft: Draft, drafts: Sequence[Draft], near: Sequence[Draft], read: ReadBlock | None) -> str:
    """``Included``, ``Excluded`` or empty: by the words beside the amount, else by those of its sentence or document.

    Args:
        draft: The amount.
        drafts: What limits its document.
        near: What else stands in its sentence.
        read: Its block.
    """
    if draft.attribute not in _WORDED:
        return ""
    if own := _beside(draft, read):
        return own
    if draft.attribute not in PRICED:
        return ""
    said = {d.value for d in near if d.attribute == "tax" and not _is_gross(draft, d, near)}
    if not said:
        said = {d.value for d in drafts if d.attribute == "tax" and _is_free(d, draft, drafts, near)}
    return next(iter(said)) if len(said) == 1 else ""


def _beside(draft: Draft, read: ReadBlock | None) -> str:
    """What the words right before or behind an amount say, else the head of its column; empty if they say nothing."""
    token = draft.token
    if read is None or not isinstance(token, Amount):
        return ""
    words = _words(read)
    if not words:
        return ""
    text = read.parsed.source.folded
    for start, end, value in words:
        leads = end <= token.start and _BEFORE.fullmatch(text, end, token.start)
        if leads and not _OF_AMOUNT.search(text[max(0, start - _ENOUGH) : start]):
            return value
    for start, _, value in words:
        if token.start < start and (start < token.end or _BEHIND.fullmatch(text, token.end, start)):
            return value
    heads = {value for _, end, value in words if end <= read.phrase.start}
    return next(iter(heads)) if len(heads) == 1 and token.start >= read.phrase.start else ""


def _words(read: ReadBlock) -> list[tuple[int, int, str]]:
    """The words for taxes in a block and its labels, with their places, in no order."""
    found = [(d.start, d.end, d.value) for d in read.parsed.drafts if d.attribute == "tax"]
    folded = read.parsed.source.folded
    if "net" not in folded:
        return found
    found += [(*hit.span(), "Excluded") for hit in _NET.finditer(folded)]
    english = [(*hit.span(), "Excluded" if hit[1] else "Included") for hit in _ENGLISH.finditer(folded)]
    return found + (english if len({value for _, _, value in english}) > 1 else [])


def _is_free(tax: Draft, draft: Draft, drafts: Sequence[Draft], near: Sequence[Draft]) -> bool:
    """Whether words for the tax may speak of a price elsewhere: those of a net price, "100.00 ex VAT", don't."""
    if tax in near:
        return False
    is_net = tax.value == "Excluded" and any(d.block == tax.block and d.attribute == "price" for d in drafts)
    return tax.block == draft.block or not is_net


def _is_gross(draft: Draft, tax: Draft, near: Sequence[Draft]) -> bool:
    """Whether the net price stands between a price and the words for it: "120.00 (100.00 ex VAT)"."""
    if tax.value != "Excluded" or draft.attribute != "price":
        return False
    between = [d for d in near if d.attribute == "price" and draft.end <= d.start and d.end <= tax.end]
    return any(_is_with_tax(draft, other) for other in between)


def _is_with_tax(one: Draft, two: Draft) -> bool:
    (first, unit), (second, other) = (d.value.split(" ", 1) for d in (one, two))
    return unit == other and may_be_gross(Decimal(first), Decimal(second))
