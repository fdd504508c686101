"""What one session of a pack comes to: "5 sessions 220 €, that is 44 € a session" tells no second price of the pack.

Courses, treatments and cards of entries are sold so; the price of the pack stands before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_LEADS = re.compile(
    r"(?:\b(?:soit|revient a|reviennent a|ce qui fait|das (?:sind|ist|macht)|dies ergibt|das ergibt|also|somit"
    r"|entspricht|cioe|ossia|pari a|equivale a|that's|that is|works out (?:at|to)|equals?|only|nur|i\.e\.),?"
    r"|[=(–-]) ?(?:nur |solo |just |only )?$"
)
_EACH = re.compile(
    r" ?(?:/ ?|(?:la|par|pro|je|per|a|al|all'|ogni|each|l') ?)(?:seance|cours|soin|lecon|sitzung|behandlung|anwendung"
    r"|eintritt|lektion|stunde|training|seduta|trattamento|lezione|ingresso|entree|session|treatment|class|lesson|visit"
    r"|entry)\b"
)
_MONEY = 24
_SEVERAL = Decimal("1.5")


def per_session(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a price for one session behind the larger price of several as what one of them costs.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    prices = [draft for draft in drafts if draft.attribute == "price" and isinstance(draft.token, Amount)]
    if len(prices) < 2 or not _EACH.search(source.folded):  # noqa: PLR2004  (a pack and one of it)
        return list(drafts)
    return [_for_one(draft, source) if _is_for_one(draft, prices, source) else draft for draft in drafts]


def _is_for_one(draft: Draft, prices: Sequence[Draft], source: Source) -> bool:
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or "/" in draft.value or draft.bound:
        return False
    led = _LEADS.search(source.folded, max(0, token.start - _MONEY), token.start)
    if not led or not _EACH.match(source.folded, token.end):
        return False
    before = [price for price in prices if price.end <= draft.start or price.end <= led.start()]
    whole = before[-1].token if before else None
    return isinstance(whole, Amount) and whole.number >= token.number * _SEVERAL


def _for_one(draft: Draft, source: Source) -> Draft:
    each = _EACH.match(source.folded, draft.token.end) if draft.token else None
    end = each.end() if each else draft.end
    return replace(draft, attribute="unit_price", value=f"{draft.value}/1 piece", end=max(draft.end, end))
