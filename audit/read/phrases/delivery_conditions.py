"""Order values that a clause ties free delivery to: "delivery's on us once you've spent 60", "over 45 we pay postage".

The lexicon knows the usual wordings; here the sense decides: delivery costs nothing, and the clause beside it speaks
of spending or ordering so much.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_BEHIND = re.compile(
    r"[^.;:!?()0-9]{0,24}\b(?:once|when|if|as soon as|over|above|sobald|wenn|falls|uber|des que|des|si|quand|lorsque"
    r"|se|quando|sopra|oltre)\b[^.,;:!?()0-9]{0,48}"
)
_AHEAD = re.compile(r"(?:^|[.!?] |- )(?:over|above|sopra|oltre|uber|ab|des|au-dessus de)(?: (?:i|gli|einem|un))? ?$")
_AREA = re.compile(  # "free delivery in Galway and Mayo from 60": where, and nothing that has a price
    r" (?:innerhalb|im umkreis|rund um|within|entro|in|im|nach|en|a|au|aux|dans|nel|nella|throughout|across)\b"
    r"(?:(?! (?:on|auf|sur|su|fur|pour|mit|with|avec|con)\b)[^,.;:!?()0-9]|\b[0-9]{1,3} ?(?:km|miles?|mi)\b){2,56}"
    r"(?:(?: (?:fur|auf|on|for|per|pour|bei) (?:[a-z]+ )?(?:orders?|bestellungen|commandes?|ordini|acquisti|spese))?"
    r" (?:over|above|uber|de plus de|oltre|sopra(?: i)?))? ?"
)
_GAP = re.compile(r",?[^.,;:!?()0-9]{0,40}")
_SPENT = re.compile(
    r"spen[dt]|order|basket|bill\b|total|cart\b|over|above|bestell|ausgegeben|ausgibst|einkauf|warenkorb|depens|command"
    r"|achat|achet|panier|acquist|ordin|carrello|scontrino|mindest|minim|sopra|oltre|uber|at least|au moins|almeno"
)
_MORE = re.compile(r"\b(?:over|above|uber|ab|des|plus de|oltre|sopra(?: i)?) $")
_REACH = 90
_AROUND = 24
_FREE = frozenset({"price", "shipping_cost", "min_order_value"})


def with_conditions_of_delivery(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]
) -> list[Draft]:
    """The drafts of a block, with the order values from which its free delivery is free.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    zeros = [draft for draft in drafts if draft.attribute == "shipping_cost" and draft.value.startswith("0 ")]
    if not zeros or any(draft.attribute == "free_shipping_from" for draft in drafts):
        return list(drafts)
    paid = [t for t in tokens if isinstance(t, Amount) and not t.word and not t.per and t.number]
    for zero in zeros:
        near = (t for t in paid if clauses.sentence(t.start) == clauses.sentence(zero.start) and _is_open(t, drafts))
        if order := next((token for token in near if _is_condition(source, zero, token)), None):
            value = replace(order, bound=None).text(source.currency)
            kept = (draft for draft in drafts if draft is not zero and draft.token is not order)
            start, end = min(zero.start, order.start), max(zero.end, order.end)
            return [*kept, Draft("free_shipping_from", value, start, end, None, zero.cost, zero.trigger, token=order)]
    return list(drafts)


def _is_open(token: Amount, drafts: Sequence[Draft]) -> bool:
    """Whether nothing was read of an amount but what the words for delivery beside it made of it."""
    return all(draft.attribute in _FREE for draft in drafts if draft.token is token)


def _is_least(source: Source, token: Amount) -> bool:
    """Whether an amount is one from which something holds, by its own words or those right before it."""
    return token.bound == "min" or bool(_MORE.search(source.folded, max(0, token.start - _AROUND), token.start))


def _is_condition(source: Source, zero: Draft, token: Amount) -> bool:
    """Whether a clause right behind or before free delivery says that so much must be spent."""
    text = source.folded
    if zero.end <= token.start <= zero.end + _REACH:
        if _is_least(source, token) and _AREA.fullmatch(text, zero.end, token.start):
            return True
        around = text[max(zero.end, token.start - 2 * _AROUND) : token.end + _AROUND]
        return bool(_BEHIND.fullmatch(text, zero.end, token.start)) and bool(_SPENT.search(around))
    if token.end <= zero.start <= token.end + _REACH:
        ahead = token.bound == "min" or _AHEAD.search(text, 0, token.start)
        return bool(ahead) and bool(_GAP.fullmatch(text, token.end, zero.start))
    return False
