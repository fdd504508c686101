"""Introductory prices behind the standing one: "14.90 a month, first three months 0", "9.99 a month, 4.99 at first".

The second amount is what is paid while the promotion lasts, and the first one what is paid once it is over.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.source import Source

_SMALL = re.compile(  # between the standing price and the introductory one stands no other name
    r"(?:[ .,;:()-]|\b(?:in|den|die|der|das|ersten?|first|for|the|your|from|fur|im|um|zu|lang|lange|nur|jetzt|dabei"
    r"|davon|aber|dann|but|now|with|mit|only|just|at|at just|wahrend|during|pendant|les|le|premiers?|pour|mais"
    r"|seulement|i|il|primi|primo|per|solo|ma|a)\b)*"
)
_NEAR = 14
_APART = 3.0
_COST = 2.0
_BESIDE = re.compile(r"(?: (?:lang|nur|je|only|just|at|a|zu|um))* ?:? ?")


def with_introductions(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, a recurring price in front of a lower one that lasts for a time as the one afterwards.

    Args:
        source: The text.
        drafts: What was read in it, by place.
        clauses: Its boundaries.
    """
    out = list(drafts)
    said = {draft.attribute for draft in drafts}
    if "promo_duration" not in said or not said.isdisjoint({"price_after", "list_price"}):
        return out
    prices = [index for index, draft in enumerate(drafts) if draft.attribute == "price" and draft.bound is None]
    for one, two in pairwise(prices):
        standing, first = drafts[one], drafts[two]
        lasting = next((d for d in drafts if d.attribute == "promo_duration" and _lasts(standing, first, d)), None)
        if lasting and _is_lower(first, standing) and _is_alone(source, standing, first, lasting, clauses):
            out[one] = replace(standing, attribute="price_after")
            out[two] = _with_period(source, first, standing)
    return out


def months_before(source: Source, tokens: Sequence[Token], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, months right before a price that another follows as how long it lasts, each by the month.

    "24 months 29.90, then 44.90": nobody says the sum of so many months in front of what one month costs later.
    """
    out = list(drafts)
    later = [index for index, draft in enumerate(drafts) if draft.attribute == "price_after"]
    for months in tokens:
        if not isinstance(months, Length) or months.unit != "M" or months.high is not None or not later:
            continue
        first = next(
            (i for i, d in enumerate(out) if d.attribute == "price" and _is_right_behind(source, months, d)), -1
        )
        after = next((i for i in later if first >= 0 and 0 <= out[i].start - out[first].end <= _NEAR * 2), -1)
        if first < 0 or after < 0 or not (_is_monthly(out[first]) and _is_monthly(out[after])):
            continue
        spent = [draft.attribute for draft in out if draft.token is months]
        if spent and (spent != ["promo_duration"] or _is_higher(out[first], out[after])):
            continue
        out[first], out[after] = (_by_month(source, out[place]) for place in (first, after))
        if not spent:
            out.append(Draft("promo_duration", months.text(""), months.start, months.end, cost=_COST, token=months))
    return out


def _is_right_behind(source: Source, months: Length, draft: Draft) -> bool:
    return bool(_BESIDE.fullmatch(source.folded, months.end, draft.start)) if draft.start >= months.end else False


def _is_higher(one: Draft, two: Draft) -> bool:
    """Whether the first of two sums is the higher one: that of so many months together ("3 months 29, then 14.90")."""
    return isinstance(one.token, Amount) and isinstance(two.token, Amount) and one.token.number > two.token.number


def _is_monthly(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and draft.token.per in {"", "P1M"}


def _by_month(source: Source, draft: Draft) -> Draft:
    if not isinstance(draft.token, Amount):
        return draft
    rated = replace(draft.token, per="P1M")
    return replace(draft, value=rated.text(source.currency), token=rated)


def _lasts(standing: Draft, first: Draft, lasting: Draft) -> bool:
    """Whether a length of time stands right before or behind the second price."""
    between = standing.end <= lasting.start and lasting.end <= first.start + 1
    return between or 0 <= lasting.start - first.end <= _NEAR


def _is_lower(first: Draft, standing: Draft) -> bool:
    low, high = first.token, standing.token
    if not isinstance(low, Amount) or not isinstance(high, Amount) or not high.per.startswith("P"):
        return False
    return low.per in {"", high.per} and low.number < high.number and not low.word


def _is_alone(source: Source, standing: Draft, first: Draft, lasting: Draft, clauses: Clauses) -> bool:
    """Whether nothing but the length of time and small words stands between two prices of one sentence."""
    if clauses.between(standing.end, first.start) > _APART:
        return False
    gap = source.folded[standing.end : first.start]
    if standing.end <= lasting.start < first.start:
        start, end = lasting.start - standing.end, lasting.end - standing.end
        gap = gap[:start] + " " + gap[end:]
    return bool(_SMALL.fullmatch(gap))


def _with_period(source: Source, first: Draft, standing: Draft) -> Draft:
    low, high = first.token, standing.token
    if not isinstance(low, Amount) or not isinstance(high, Amount) or low.per:
        return first
    rated = replace(low, per=high.per)
    return replace(first, value=rated.text(source.currency), token=rated)
