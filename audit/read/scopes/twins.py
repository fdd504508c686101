"""Twins: an amount in brackets that only says again, with the tax or without, what the price before it says.

"4.90 a month (5.83 incl. VAT)": the words for the tax are those of the amount in brackets. They say nothing of the
price before it, of what follows, or of how the offer is priced.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from audit.model.scope import Scope
from audit.model.tax_rates import may_be_gross
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_PRICED = frozenset({"price", "list_price", "price_after", "setup_fee"})
_OPENED = re.compile(
    r"(?:[(\[/=]|\b(?:bzw\.?|entspricht|d\. ?h\.|das heisst|das heißt|soit|c['’]est-à-dire|cioè|ossia|pari a|i\.e\.))"
    r"\s?(?:also |das sind |that is )?$",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[\s,–-]{0,3}")
_BEFORE = 24


def told_again(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> tuple[list[Draft], Mapping[int, str]]:
    """The drafts without the words for the tax of amounts in brackets alone; and by their identity, such amounts' tax.

    What costs more in brackets is what it comes to with the tax, and nothing that was asked before.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    taxes = [draft for draft in drafts if draft.attribute == "tax"]
    blocks = {tax.block for tax in taxes}
    amounts: dict[int, list[Draft]] = {}
    for draft in drafts if taxes else ():
        if draft.block in blocks and draft.attribute in _PRICED:
            amounts.setdefault(draft.block, []).append(draft)
    found = [(tax, _twin(tax, amounts.get(tax.block, ()), read[tax.block])) for tax in taxes]
    told = {id(twin): tax for tax, twin in found if twin is not None}
    spent = {id(tax) for tax in told.values()}
    out: list[Draft] = []
    twins: dict[int, str] = {}
    for draft in drafts:
        if id(draft) in spent:
            continue
        own = told.get(id(draft))
        out.append(replace(draft, attribute="price") if own and draft.attribute == "list_price" else draft)
        if own:
            twins[id(out[-1])] = own.value
    return out, twins


def with_own_tax(drafts: Sequence[Draft], scopes: Iterable[Scope], twins: Mapping[int, str]) -> list[Scope]:
    """The scopes of drafts, those of amounts in brackets with the tax that is told of them."""
    return [
        replace(scope, tax=twins.get(id(draft), scope.tax)) if twins else scope
        for draft, scope in zip(drafts, scopes, strict=True)
    ]


def _twin(tax: Draft, amounts: Sequence[Draft], read: ReadBlock | None) -> Draft | None:
    *before, last = sorted((d for d in amounts if d.start < tax.start), key=lambda d: d.start) or [tax]
    if not before or read is None:
        return None
    text, offset = read.parsed.source.text, read.phrase.start
    place = last.start + offset
    if last.end < tax.start and not _JOINT.fullmatch(text, last.end + offset, tax.start + offset):
        return None
    if not _OPENED.search(text, max(0, place - _BEFORE), place):
        return None
    return last if any(_is_told_again(one, last, tax) for one in before) else None


def _is_told_again(one: Draft, twin: Draft, tax: Draft) -> bool:
    (first, unit), (second, other) = (d.value.split(" ", 1) for d in (one, twin))
    gross, net = (second, first) if tax.value == "Included" else (first, second)
    return unit.partition("/")[0] == other.partition("/")[0] and may_be_gross(Decimal(gross), Decimal(net))
