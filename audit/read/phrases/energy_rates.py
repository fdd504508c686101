"""Energy prices in a row: of "AC for 0.49 and DC for 0.58 per kWh" each is per kWh, though only the last says so."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_ENERGY = "1 kWh"
_DEAREST = 2  # of a currency; what a box, a card or a month costs is more
_SIZE = 4  # times the other price, at most
_AND = re.compile(
    r"[^0-9.!?;:()]{0,4}(?:,|/|\||·|\b(?:und|et|e|ed|and|bzw|sowie|oder|ou|o|or)\b)"
    r"(?:[^0-9.!?;:()]|(?<=[a-z])\d{1,2}(?= )|(?<=[a-z]\d)\d(?= )){1,36}"
)
_CHARGED = re.compile(  # what is paid besides, and for each day or visit
    r"(?:gebuhr|pauschale|grundpreis|\bstart|\bstanding|\bcharges?\b|\bfees?\b|\bfrais\b|prise en charge|\bforfait"
    r"|\babonnement|\bquota|\bcanone|\bcosto fisso|\bsblocco|\bsession|\bseduta|\bfix)[^0-9.;]{0,24}$"
)
_BEFORE = 48
_NAMED = frozenset({"price", "unit_price"})


def energy_rates(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, small prices that a conjunction joins to the next price per kWh with that quantity.

    Args:
        source: The text.
        drafts: What was read in it, by place.
    """
    if "kwh" not in source.folded:
        return list(drafts)
    out = [_of_charging(draft) for draft in drafts]
    prices = [i for i, d in enumerate(out) if d.attribute in _NAMED and isinstance(d.token, Amount)]
    for one, two in reversed(list(pairwise(prices))):
        if _is_joined(source, out[one], out[two]):
            out[one] = _rated(source, out[one])
    return out


def _of_charging(draft: Draft) -> Draft:
    """An amount behind "laden Sie", which in German one says of cars as of accounts, as what charging the car costs."""
    token = draft.token
    if draft.attribute != "min_order_value" or not isinstance(token, Amount) or token.number >= _DEAREST:
        return draft
    if not draft.trigger.casefold().startswith("lade"):
        return draft
    return replace(draft, attribute="unit_price" if token.per == _ENERGY else "price", trigger="", hit=None)


def _is_joined(source: Source, one: Draft, two: Draft) -> bool:
    """Whether a price says nothing of its own quantity, and is of the size of the one per kWh that follows."""
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or b.per != _ENERGY or a.currency != b.currency:
        return False
    if a.word or (a.per and not a.per.startswith("P")):
        return False
    # A period before it is that of another price, and one behind it is its own.
    if source.grammar.rate.search(source.folded, a.start, one.end):
        return False
    if _CHARGED.search(source.folded, max(0, a.start - _BEFORE), a.start):
        return False
    alike = 0 < a.number < _DEAREST and a.number < b.number * _SIZE and b.number < a.number * _SIZE
    return alike and bool(_AND.fullmatch(source.folded, one.end, two.start))


def _rated(source: Source, draft: Draft) -> Draft:
    if not isinstance(draft.token, Amount):
        return draft
    token = replace(draft.token, per=_ENERGY)
    return replace(draft, attribute="unit_price", token=token, value=token.text(source.currency))
