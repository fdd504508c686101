"""Periods that stand before a colon: "Tarifs à l'année : enfants 240 €, adultes 285 €" are all prices of a year.

So are those of the next sentence if it goes on like a list: "Students: 230 € instead of 285 €".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_PRICES = (
    r"(?:[a-z]*(?:preise?|tarife?|beitrage?|gebuhr(?:en)?|abos?|miete[n]?)|tarifs?|prix|cotisations?|abonnements?|loyers?"
    r"|prezzi|prezzo|tariff[ae]|quot[ae]|canon[ei]|abbonament[oi]|prices?|rates?|fees?|memberships?|subscriptions?|rents?"
    r"|dues|pass|cart[ea]s?|tesser[ae]|cards?)"
)
_YEAR = (
    r"(?:a l'annee|par an|annuel(?:le)?s?|pro jahr|im jahr|jahrliche?|annuali|annuale|all'anno|per year|a year|yearly"
    r"|annual|per annum)"
)
_MONTH = (
    r"(?:par mois|au mois|mensuel(?:le)?s?|pro monat|im monat|monatliche?|mensil[ei]|al mese|per month|a month|monthly)"
)
_LEAD = re.compile(
    rf"(?:^|[.!?\n|)–-] ?)(?:(?:our|unsere|nos|i nostri|le nostre|the|die|les) )?"
    rf"(?:{_PRICES}(?: [a-z']+)? \(?(?:(?P<year>{_YEAR})|(?P<month>{_MONTH}))\)?"
    rf"|(?:(?P<yearly>{_YEAR}|jahres)|(?P<monthly>{_MONTH}|monats)) ?{_PRICES})(?: [^.:;!?€£$]{{0,32}})? ?: ?"
)
LED = re.compile(rf"{_YEAR}|{_MONTH}|jahres|monats")
_NEXT = re.compile(r" ?[^.:;!?0-9]{2,40} ?: ?(?:€ ?|£ ?|\$ ?|chf ?|fr\. ?)?[0-9]")
_COLON = re.compile(r" ?:")
_SEVERAL = 2
_PAID = frozenset({"price", "list_price", "price_after"})


def led_periods(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, prices without a period that a lead gives one, if it lists several.

    Args:
        source: The text.
        drafts: What was read in it.
        clauses: Its boundaries.
    """
    out = list(drafts)
    if sum(draft.attribute == "price" for draft in out) < _SEVERAL or not LED.search(source.folded):
        return out
    for start, end, per in _leads(source, clauses):
        within = [n for n, draft in enumerate(out) if start <= draft.start < end and draft.attribute in _PAID]
        if sum(out[n].attribute == "price" for n in within) < _SEVERAL:
            continue
        for n in within:
            out[n] = _rated(source, out[n], per)
    return out


def led_after(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, recurring prices behind "then:" as those afterwards: "Then: Solo 12 a month, Team 29"."""
    leads = [
        draft.hit.end
        for draft in drafts
        if draft.attribute == "price_after" and draft.hit and _COLON.match(source.folded, draft.hit.end)
    ]
    spans = [(lead, clauses.sentence(lead)[1]) for lead in leads]
    return [
        replace(draft, attribute="price_after")
        if draft.attribute == "price"
        and "/P" in draft.value
        and any(start <= draft.start < end and not _is_aside(source, start, draft) for start, end in spans)
        else draft
        for draft in drafts
    ]


def _is_aside(source: Source, start: int, draft: Draft) -> bool:
    """Whether a price stands in a bracket."""
    before = source.folded[start : draft.start]
    return before.count("(") > before.count(")")


def _leads(source: Source, clauses: Clauses) -> Iterator[tuple[int, int, str]]:
    """Where prices stand behind each lead, and their period."""
    for found in _LEAD.finditer(source.folded):
        _, end = clauses.sentence(found.end())
        if _NEXT.match(source.folded, end):
            _, end = clauses.sentence(min(end + 1, len(source.folded)))
        yield found.end(), end, "P1Y" if found["year"] or found["yearly"] else "P1M"


def _rated(source: Source, draft: Draft, per: str) -> Draft:
    token = draft.token
    if not isinstance(token, Amount) or token.per or token.word:
        return draft
    rated = replace(token, per=per)
    return replace(draft, value=rated.text(source.currency), token=rated)
