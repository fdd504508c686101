"""Amounts in brackets behind the names of a list, and at its end what they are.

"Only Team (190), Practice (290) and the payroll module (90) have a set-up fee."
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_FEES = frozenset({"setup_fee", "deposit", "down_payment", "shipping_cost", "cashback", "saving"})
_AND = r"(?:,|,? (?:et|und|and|e|sowie|ainsi que|as well as))"
_BETWEEN = re.compile(rf"[^()]{{0,12}}\){_AND} [^(),;:.]{{2,40}}\( ?(?:€|£|\$|chf ?|eur ?)?")
_NAMED = re.compile(
    r"(?:^|[,.:;]|\b(?:et|und|and|e|sowie|que)) ?(?:(?:seuls?|seules?|nur|only|solo|soltanto|uniquement) )?"
    r"(?:(?:le|la|les|l'|das|die|der|the|il|lo|gli|i)(?: |(?<=')))?(?P<name>[^(),;:.]{2,40}?) ?\( ?"
    r"(?:€|£|\$|chf ?|eur ?)?$"
)
_REACH = 60


def with_told_behind(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those of a list of names and amounts with the attribute and subject that its end gives them."""
    ends = [draft for draft in drafts if _ends_list(source, draft)]
    found = {id(old): new for draft in ends for old, new in _listed(source, clauses, draft, drafts)}
    return [found.get(id(draft), draft) for draft in drafts] if found else list(drafts)


def _ends_list(source: Source, draft: Draft) -> bool:
    """Whether words behind the bracket of an amount name it, as those at the end of a list do."""
    token, hit = draft.token, draft.hit
    is_fee = draft.attribute in _FEES and isinstance(token, Amount)
    return is_fee and token is not None and hit is not None and ")" in source.folded[token.end : hit.start]


def _listed(source: Source, clauses: Clauses, last: Draft, drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Draft]]:
    """The drafts of a list, from its end, and what they are; nothing where it is none."""
    token = last.token
    before = sorted((d for d in drafts if isinstance(d.token, Amount) and d.end <= last.start), key=lambda d: -d.start)
    name = _name(source, token.start) if token else ""
    for draft in before:
        is_price = draft.attribute == "price" and draft.token is not None
        if token is None or not name or not is_price or not _are_listed(source, clauses, draft, token.start):
            return
        if draft is before[0]:
            yield last, replace(last, subject=name)
        token, name = draft.token, _name(source, draft.token.start) if draft.token else ""
        yield draft, replace(draft, attribute=last.attribute, trigger=last.trigger, hit=last.hit, subject=name)


def _are_listed(source: Source, clauses: Clauses, draft: Draft, place: int) -> bool:
    end = draft.token.end if draft.token else draft.end
    same = clauses.sentence(end) == clauses.sentence(place)
    return same and _BETWEEN.fullmatch(source.folded, end, place) is not None


def _name(source: Source, place: int) -> str:
    """The name before the bracket in which an amount stands; empty if there is none."""
    found = _NAMED.search(source.folded[max(0, place - _REACH) : place])
    if found is None:
        return ""
    floor = max(0, place - _REACH)
    return source.text[floor + found.start("name") : floor + found.end("name")].strip()
