"""What an order must at least be worth, where a bare word says so: "Delivery 3 €, minimum 15 €", "10 or more".

A bare minimum is that of orders where delivery is what its sentence speaks of, and where a question asks for it. An
amount "or more" behind a reduction is what it needs, and one with a plus sign behind words for free delivery the value
from which that is free.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_MONEY = r"(?:€ ?|£ ?|\$ ?|chf ?|eur ?|fr\. ?)?"
_DELIVERED = re.compile(
    r"\b(?:[a-z]*(?:lieferung|versand|zustellung|lieferdienst)|livr(?:aison|ons|e[sz]?)|port|envoi|consegna|spedizione"
    r"|domicilio|deliver(?:y|ed|s)?|shipping|p&p|postage)\b"
)
_BARE = re.compile(
    rf"(?:^|[,;(|·•–-] ?|\b(?:und|et|e|and) )(?:minimum|minimo|minimal|mini|min\.)(?: (?:von|de|di|of))? ?:? ?{_MONEY}$"
)
_ENDS = re.compile(r"(?:\.?[-–—]{1,2})? ?(?:[,.;:!?)|·•–-](?![0-9])|$)")
_ASKED = re.compile(
    r"\b(?:minimo|minimum|[a-z]*mindest[a-z]*|least order)\b[^.!?;0-9]{0,32}\? ?(?:(?:si|ja|oui|yes|klar|certo"
    r"|bien sur)"
    rf"[,.:]? ?)?(?:(?:ab|von|de|di|of|it's|c'est|sono|es sind|des|da) )?{_MONEY}$"
)
_OR_MORE = re.compile(r" ?(?:or more|or over|or above|oder mehr|ou plus|o piu|et plus|e oltre|and (?:over|up|above))\b")
_ORDERED = re.compile(
    r"\b(?:any|every|all|an?|jede[rnms]?|alle[nr]?|auf|toute?s?|chaque|sur|su|ogni|tutti|on) (?:[a-z-]+ ){0,3}?"
    rf"(?:of|over|von|de|di|worth|ab|from|da) {_MONEY}$"
)
_PLUS = re.compile(r"\+(?![0-9])")
LEAST = re.compile(r"minim|mindest|\bmini\b|\bmin\.|or more|or over|oder mehr|ou plus|o piu|\d ?[€£$]?\+")
_OF_PEOPLE = re.compile(  # "course 80, minimum age 15"
    r" (?:age|height|stay|alter|grosse|aufenthalt|de [0-9]|age requis|eta|altezza|soggiorno|di [0-9]"
    r"|[0-9]{1,3} (?:person"
    r"|teiln|people|participants|nights|nuits|nott|nacht|partecip))"
)
_REACH = 72
_BESIDE = 3
_TAKEN = frozenset({"price", "shipping_cost", "min_order_value", "list_price"})


def least_orders(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block that holds ``LEAST``, amounts that it calls the least as what an order must be worth.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it, by place.
    """
    out = list(drafts)
    out = [_as_price(draft) if _is_of_people(source, draft) else draft for draft in out]
    for token in tokens:
        if not isinstance(token, Amount) or token.word or token.per or not token.number:
            continue
        own = next((draft for draft in out if draft.token is token), None)
        if own is not None and own.attribute not in _TAKEN:
            continue
        attribute = "free_shipping_from" if _is_free_above(source, token, out) else ""
        if not attribute and _is_least(source, clauses, token, out):
            attribute = "min_order_value"
        if attribute:
            out = [_without_minimum(source, draft, token) for draft in out if draft is not own]
            out = [draft for draft in out if not (attribute == "free_shipping_from" and _is_zero(draft, token))]
            out.append(_draft(source, attribute, token, own))
    return sorted(out, key=lambda draft: (draft.start, draft.end))


def _is_of_people(source: Source, draft: Draft) -> bool:
    """Whether the word for a minimum behind an amount goes on with the age or number of people."""
    behind = draft.hit is not None and draft.token is not None and draft.hit.start >= draft.token.end
    if draft.attribute != "min_order_value" or draft.hit is None or not behind:
        return False
    return bool(_OF_PEOPLE.match(source.folded, draft.hit.end))


def _as_price(draft: Draft) -> Draft:
    return replace(draft, attribute="price", hit=None, trigger="")


def _is_least(source: Source, clauses: Clauses, token: Amount, drafts: Sequence[Draft]) -> bool:
    """Whether words around an amount say that it is the least that an order must be worth."""
    number = _number(source, token)
    start, end = clauses.sentence(number)
    if _ASKED.search(source.folded, max(0, number - _REACH), number):
        return True
    if _BARE.search(source.folded, start, number) and _ENDS.match(source.folded, token.end):
        return bool(_DELIVERED.search(source.folded, start, end))
    if not _OR_MORE.match(source.folded, token.end):
        return False
    given = any(d.attribute in {"discount", "saving"} and start <= d.start < token.start for d in drafts)
    return given and bool(_ORDERED.search(source.folded, start, number))


def _number(source: Source, token: Amount) -> int:
    """Where the digits of an amount begin: words for a bound stand in the value."""
    found = re.compile(r"[0-9]").search(source.folded, token.start, token.end)
    return found.start() if found else token.start


def _is_free_above(source: Source, token: Amount, drafts: Sequence[Draft]) -> bool:
    """Whether an amount with a plus sign stands right behind words for free delivery ("free shipping $49+")."""
    if token.bound != "min" or not (
        _PLUS.search(source.folded, token.start, token.end) or _PLUS.match(source.folded, token.end)
    ):
        return False
    return any(_is_zero(draft, token) for draft in drafts)


def _is_zero(draft: Draft, token: Amount) -> bool:
    """Whether free delivery is said right before an amount."""
    beside = 0 <= token.start - draft.end <= _BESIDE
    return beside and draft.attribute == "shipping_cost" and draft.value.startswith("0 ")


def _without_minimum(source: Source, draft: Draft, token: Amount) -> Draft:
    """What delivery costs, for which the word for the least value behind it was taken ("delivery 5, minimum 25")."""
    taken = draft.attribute == "min_order_value" and draft.token is not None and draft.hit is not None
    if not taken or draft.token is None or draft.hit is None or not isinstance(draft.token, Amount):
        return draft
    if not draft.token.end <= draft.hit.start < token.end or token.start > draft.hit.end + _BESIDE:
        return draft
    value = draft.token.text(source.currency)
    return replace(draft, attribute="shipping_cost", value=value, end=draft.token.end, hit=None, trigger="")


def _draft(source: Source, attribute: str, token: Amount, own: Draft | None) -> Draft:
    value = token.text(source.currency)
    base = own or Draft(attribute, value, token.start, token.end, token=token)
    return replace(base, attribute=attribute, value=value, bound=None)
