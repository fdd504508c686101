"""Order values and the charge below them: "12 € for orders under 200; above that, free", "free over 50, 5.95 under"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_UNDER = re.compile(
    r"\b(?:inferieure?s? a|moins de|unter|bis|inferior[ei] a|sotto(?: i)?|meno di|under|below"
    r"|less than)[€£$chfeur. ]*$"
)
_ABOVE = re.compile(
    r"(?:[^.;!?0-9]{0,28}[0-9][0-9.,-]*)?[^.!?0-9]{0,24}[;,.-] ?"
    r"(?:au-dela|au-dessus|daruber(?: hinaus)?|oltre|al di sopra|(?:above|over|beyond)(?: that| this| it)?)\b,?"
    r"(?: (?:c'est|ist|sind|liefern|wir|sie|es|it|is|it's|the|la|le|die|der|delivery|carriage|livraison"
    r"|lieferung|versand"
    r"|consegna|spedizione|port|e))* ?(?P<free>franco(?: de port)?|franko|frei(?: haus)?|free|gratis|gratuite?"
    r"|gratuit[oa]"
    r"|offerte?|kostenlos|nothing)\b"
)
_BELOW = re.compile(
    r" (?:under|below|darunter|unterhalb|en[ -]dessous|au-dessous|al di sotto|sotto)(?= ?(?:[.;!)|]|$))"
)
_TO_ONE = re.compile(  # behind what delivery costs: "Free in Ireland over €120"
    r"\b(?:free|gratis|kostenlos|frei|versandkostenfrei|offerte?s?|gratuite?s?|gratuit[oa])"
    r" (?:in|en|within|to|for|innerhalb|nach|fur|im|a|au|dans|per|vers) (?:der |die |la |le |l')?[a-z][a-z '-]{1,24}"
    r" (?:ab|uber|over|from|above|des|a partir de|sopra(?: i)?|da|oltre(?: i)?) (?:€|£|\$|chf|eur|fr\.)? ?$"
)
_PRICED = frozenset({"price", "list_price"})
_SENT = 64
_BESIDE = re.compile(r" ?[,;:(-] ?(?:else |sonst |sinon |altrimenti )?")
_REACH = 24


def with_free_above(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, with the order value above which no delivery is charged.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    said = {draft.attribute for draft in drafts}
    if "free_shipping_from" in said:
        return _charged_below(source, drafts)
    if "shipping_cost" not in said:
        return list(drafts)
    if any(_is_to_one(source, draft) for draft in drafts):
        return [_threshold(source, draft) if _is_to_one(source, draft) else draft for draft in drafts]
    for token in tokens:
        if not isinstance(token, Amount) or token.word or not token.number or clauses.is_silent(token.start):
            continue
        digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
        under = _UNDER.search(source.folded, max(0, digit - _REACH), digit)
        above = _ABOVE.match(source.folded, token.end) if under else None
        if above:
            end = above.end("free")
            kept = [d for d in drafts if d.token is not token and not _is_only_free(d, token.end, end)]
            value = replace(token, per="", bound=None).text(source.currency)
            return [*kept, Draft("free_shipping_from", value, token.start, end, token=token)]
    return list(drafts)


def _is_to_one(source: Source, draft: Draft) -> bool:
    """Whether an amount is the order value from which delivery to one place costs nothing."""
    token = draft.token
    if draft.attribute not in _PRICED or not isinstance(token, Amount) or token.word:
        return False
    digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
    return bool(_TO_ONE.search(source.folded, max(0, digit - _SENT), digit))


def _threshold(source: Source, draft: Draft) -> Draft:
    token = draft.token
    value = replace(token, per="", bound=None).text(source.currency) if isinstance(token, Amount) else draft.value
    return replace(draft, attribute="free_shipping_from", value=value, bound=None)


def _charged_below(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts: right behind free delivery "from 50" an amount "below" that is what delivery costs."""
    ends = [draft.end for draft in drafts if draft.attribute == "free_shipping_from"]
    return [
        replace(draft, attribute="shipping_cost", bound=None)
        if draft.attribute == "price"
        and draft.token
        and _BELOW.match(source.folded, draft.token.end)
        and any(end <= draft.token.start and _BESIDE.fullmatch(source.folded, end, draft.token.start) for end in ends)
        else draft
        for draft in drafts
    ]


def _is_only_free(draft: Draft, start: int, end: int) -> bool:
    """Whether free delivery is only what the order value is for."""
    free = draft.attribute == "shipping_cost" and draft.value.startswith("0 ")
    return free and start <= draft.start <= end
