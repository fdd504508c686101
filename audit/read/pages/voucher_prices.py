"""Prices with a voucher: "Preis mit Gutschein: 199.20" beside the price that everybody pays.

Such an amount is a price that holds with a code only. Where the code is known the price is said of it; where it is
not, nothing is said, since nobody could tell of whom it holds, unless its text names the former price beside it. It
is never the value of the voucher.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.blocks.block import Block
from audit.read.found import Found

_VOUCHER = (
    r"(?:[\w-]*gutschein(?:[- ]?code)?|(?:(?:rabatt|aktions|promo|vorteils|spar|bonus|discount)[- ]?)?code"
    r"(?: promo| sconto| de réduction)?|codice(?: \w+)?|coupon|"
    r"voucher(?: code)?|buono(?: sconto)?|bon(?: de réduction)?)"
)
_WITH = re.compile(
    rf"(?P<price>\b(?:preis|prix|prezzo|price)\s+)?\b(?:mit|nach|avec|après|con|with|using|after)\s+"
    rf"(?:(?:dem|deinem|ihrem|le|votre|un|il|the|your)\s+)?{_VOUCHER}(?:\s+[„\"'«]?[\w-]{{3,20}}[“\"'»]?)?\s*[:=]?\s*"
    r"(?:nur|noch|für|only|seulement|solo)?\s*(?:[€£$]|CHF|EUR|Fr\.)?\s*$",
    re.IGNORECASE,
)
_NEAR = 3  # blocks behind the price in which its code may stand
_LOOK = 90


def with_vouchers(found: Sequence[Found], blocks: Sequence[Block]) -> tuple[Found, ...]:
    """What was found, with prices that hold with a voucher only said of its code.

    Args:
        found: In all blocks.
        blocks: Of one page.
    """
    if not any(one.term.attribute == "price" for one in found):
        return tuple(found)
    codes: dict[int, set[str]] = {}
    for one in found:
        if one.term.attribute == "voucher_code":
            codes.setdefault(one.block, set()).add(one.term.value)
    reduced = {one.block for one in found if one.term.attribute == "list_price"}
    kept = (one if one.block in reduced else _settled(one, blocks[one.block], codes) for one in found)
    return tuple(one for one in kept if one is not None)


def _settled(one: Found, block: Block, codes: Mapping[int, set[str]]) -> Found | None:
    attribute, value = one.term.attribute, one.term.value
    if attribute not in {"price", "discount"} or value.endswith("%"):
        return one
    start = next((place for place in range(one.start, one.end) if block.text[place].isdigit()), one.start)
    before = _WITH.search(block.text, max(0, start - _LOOK), start)
    if before is None or (attribute == "discount" and not before["price"]):
        return one
    if attribute == "discount":
        return None
    near = set[str]().union(*(codes.get(one.block + step, ()) for step in range(_NEAR)))
    code = one.scope.voucher or (next(iter(near)) if len(near) == 1 else "")
    return replace(one, subject="", scope=replace(one.scope, voucher=code, variant="")) if code else None
