"""What a document's other terms decide about one of them: its period, and whether a reduction is a saving."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_PRICES = frozenset({"price", "list_price", "price_after"})
_FEES = frozenset({"setup_fee", "shipping_cost", "deposit", "down_payment"})
_MOST = Decimal("2.5")
_LINES = 2
_COMPARED = frozenset({"discount", "price", "list_price", "price_after", "lowest_price_30d", "unit_price"})


_AGAINST = re.compile(
    r"\b(?:gegenuber|ggu|im vergleich|als|statt|par rapport|que|qu(?=')|che|au lieu|rispetto|invece|confronto|di quanto"
    r"|compared|than|versus|against|instead)\b"
)
_BEHIND = 28


def agreed(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, with what their like in other blocks says of them."""
    told = {draft.attribute for draft in drafts}
    drafts = promised(drafts, read) if "saving" in told else drafts
    drafts = afterwards(drafts) if "price_after" in told else drafts
    drafts = known_periods(drafts) if len(drafts) > 1 else drafts
    return beside_recurring(drafts) if "list_price" in told else list(drafts)


def promised(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts: what one saves where nothing has a price is a reduction that is promised ("save 10 €").

    What one saves against something else is a difference ("80 € less than the list price").
    """
    if any(draft.attribute in _COMPARED for draft in drafts):
        return list(drafts)
    return [
        replace(draft, attribute="discount")
        if draft.attribute == "saving" and not _is_against(draft, read[draft.block])
        else draft
        for draft in drafts
    ]


def _is_against(saving: Draft, read: ReadBlock | None) -> bool:
    """Whether words in or right behind a saving say what it is reckoned from."""
    if saving.token is None or read is None:
        return False
    hit, text = saving.hit, read.parsed.source.folded
    told = hit is not None and _AGAINST.search(text, hit.start, hit.end)
    return bool(told or _AGAINST.search(text, saving.token.end, saving.token.end + _BEHIND))


def afterwards(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts: the price after that of the line above recurs as that one does ("24.90 a month", "then 34.90")."""
    return [_after(draft, drafts) if draft.attribute == "price_after" else draft for draft in drafts]


def _after(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    token = draft.token
    if not isinstance(token, Amount) or token.per:
        return draft
    before = [d.token for d in drafts if d.attribute == "price" and 0 < draft.block - d.block <= _LINES]
    periods = {one.per for one in before if isinstance(one, Amount) and token.number <= one.number * _MOST}
    per = periods.pop() if len(periods) == 1 else ""
    return replace(draft, value=f"{draft.value}/{per}", token=replace(token, per=per)) if per.startswith("P") else draft


def known_periods(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, prices without a period with the one that the same amount has elsewhere in the document.

    A headline says "CHF 44", the table below it "CHF 44 a month".
    """
    periods: dict[str, set[str]] = {}
    later: dict[str, set[str]] = {}
    for draft in drafts:
        amount, _, per = draft.value.partition("/")
        if draft.attribute in _PRICES:
            (later if draft.attribute == "price_after" else periods).setdefault(amount, set()).add(per)
    return [_with_period(draft, _known(draft, periods, later)) for draft in drafts]


_MEASURES = frozenset({"1 kg", "1 l", "1 night", "1 person"})


def beside_recurring(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, former prices without a period with that of the price in the cell or line beside them."""
    paid: dict[int, list[Amount]] = {}
    for draft in drafts:
        if draft.attribute == "price" and isinstance(draft.token, Amount):
            paid.setdefault(draft.block, []).append(draft.token)
    fees = {draft.block for draft in drafts if draft.attribute in _FEES}
    return [
        _beside(draft, paid) if draft.attribute == "list_price" and draft.block not in fees else draft
        for draft in drafts
    ]


def _beside(draft: Draft, paid: Mapping[int, list[Amount]]) -> Draft:
    token = draft.token
    if not isinstance(token, Amount) or token.per or paid.get(draft.block):
        return draft
    beside = [*paid.get(draft.block - 1, ()), *paid.get(draft.block + 1, ())]
    periods = {one.per for one in beside if one.number < token.number <= one.number * _MOST}
    if len(periods) != 1 or not ((per := periods.pop()).startswith("P") or per in _MEASURES):
        return draft
    return replace(draft, value=f"{draft.value}/{per}", token=replace(token, per=per))


def _known(draft: Draft, periods: Mapping[str, set[str]], later: Mapping[str, set[str]]) -> set[str]:
    """The periods of a draft's amount; the price that stands later says nothing of one that is paid now."""
    known = periods.get(draft.value, set())
    return known if draft.attribute == "price" else known | later.get(draft.value, set())


def _with_period(draft: Draft, known: set[str]) -> Draft:
    """A price with the only period that its amount is given; nothing paid once is lent one."""
    token, periods = draft.token, known - {""}
    if draft.attribute not in _PRICES or len(periods) != 1 or not isinstance(token, Amount) or token.word:
        return draft
    (per,) = periods
    if not per.startswith("P") or not token.number:
        return draft
    return replace(draft, value=f"{draft.value}/{per}", token=replace(token, per=per))
