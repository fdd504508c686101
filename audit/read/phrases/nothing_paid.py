"""Who pays nothing, and until when, in words that mean nothing to pay only there: "under-fives nothing"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.figures import PEOPLE
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_NOTHING = r"(?:nothing|not a penny|zilch|nada|(?:gar )?nichts|nix|rien(?: du tout)?|niente|nulla)"
NOTHING = re.compile(rf"\b(?:{_NOTHING}|(?:kinder|jugend)[a-z]* (?:[a-z]+ )?[0-9]{{1,2}}(?: jahren?)? frei)\b")
_FARE = re.compile(
    r"(?:^|[,;:.(] ?|\b(?:and|und|et|e|aber|but) )(?P<who>[^,;:.!?()]{3,40}?)"
    r" (?:(?:pays?|zahlen|zahlt|ne paient|ne paie|non paga(?:no)?|costs?|kosten) )?"
    rf"(?P<zero>{_NOTHING}|(?<=[0-9a-z] )(?<!haben )(?<!heute )(?<!schul)frei)(?: at all)? ?(?:[,;.!)]|$)"
)
_PAY = r"(?:pay|(?:be)?zahle?n?(?: sie)?|zahlst du|ne paye[zr]|ne paies|non pag(?:hi|ate|are))"
_UNTIL = r"(?:until|till?|til|bis(?: zum)?|jusqu'(?:en|a|au|a la fin)|fino (?:al?|alla fine))"
_FOR_NOW = re.compile(
    rf"\b{_PAY} {_NOTHING} {_UNTIL}(?: (?:ende|the end of|fin|fine))? (?P<month>[a-z]{{3,10}})\b"
    rf"|\bbis (?:ende )?(?P<named>[a-z]{{3,10}}) {_NOTHING} (?:be)?zahlen\b"
)
_DATES = frozenset({"valid_from", "valid_through"})
_COST = 1.6


def with_nothing_paid(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with a price of zero for those who pay nothing beside others, or for the months up to a named one.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    spans = [*_people(source, drafts), *_months(source, drafts)]
    told = [(start, end, per) for start, end, per in spans if not clauses.is_silent(start)]
    if not told:
        return list(drafts)
    kept = (d for d in drafts if d.attribute not in _DATES or not any(s <= d.start < e for s, e, _ in told))
    return [*kept, *(_zero(source, *one) for one in told)]


def _people(source: Source, drafts: Sequence[Draft]) -> Iterator[tuple[int, int, str]]:
    """Where people are said to pay nothing for what others pay."""
    if not any(draft.attribute == "price" and _is_paid(draft) for draft in drafts):
        return
    for found in _FARE.finditer(source.folded):
        zero = found.span("zero")
        if PEOPLE.search(found["who"]) and not any(d.start < zero[1] and zero[0] < d.end for d in drafts):
            yield *zero, ""


def _months(source: Source, drafts: Sequence[Draft]) -> Iterator[tuple[int, int, str]]:
    """Where nothing is paid up to a month, and something each month from then on."""
    if not any(draft.attribute == "price_after" and draft.value.endswith("/P1M") for draft in drafts):
        return
    for found in _FOR_NOW.finditer(source.folded):
        if any(month.fullmatch(found["month"] or found["named"]) for month in source.grammar.months):
            yield *found.span(), "P1M"


def _is_paid(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and bool(draft.token.number)


def _zero(source: Source, start: int, end: int, per: str) -> Draft:
    token = Amount(start, end, Decimal(0), source.currency, per, word=True)
    return Draft("price", token.text(source.currency), start, end, None, _COST, token=token)
