"""Loans: "27.06 a month for 48 months, 0% APR" and "24 months at 41.62, 0 % interest" count instalments.

So many months beside what one pays a month are how often one pays, if interest is spoken of and no lease or contract.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_OR_SO_MANY = re.compile(r"(?<![0-9.,])([2-9]|[1-6][0-9])x?(?:, | ?/ ?| (?:ou|or|oder|o|et|e|und|and) )$")
_FOR = re.compile(r" ?(?:,|for|fur|x|×) ?")
_AT = re.compile(r" (?:a|zu(?: je)?|at|je|de|da|of|x) ")
_LEASED = re.compile(r"\b(?:leas|miet|rental|contract hire|pcp|vertrag|laufzeit|location|noleggi)")
_WEAK = frozenset({"promo_duration", "trial_period"})
_COST = 2.0
_BEFORE = 20


def with_instalments(source: Source, tokens: Sequence[Token], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, the months of a loan as the number of its instalments and its amounts as monthly.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        drafts: What was read in it.
    """
    lent = any(draft.attribute == "interest_rate" for draft in drafts)
    if not lent or any(draft.attribute == "instalments" for draft in drafts) or _LEASED.search(source.folded):
        return list(drafts)
    terms = [draft.token for draft in drafts if draft.attribute == "contract_term"]
    lengths = [t for t in tokens if isinstance(t, Length) and t.unit == "M" and t.high is None and t not in terms]
    paid = [draft for draft in drafts if draft.attribute == "price"]
    for months, draft in product(lengths, paid):
        if counted := _counted(source, months, draft):
            others = (d for d in drafts if d is not draft and not (d.token is months and d.attribute in _WEAK))
            return [*others, *counted]
    return list(drafts)


def _counted(source: Source, months: Length, draft: Draft) -> tuple[Draft, ...]:
    """The number of instalments, and one of them by the month; empty if months and amount are not beside each other."""
    paid = draft.token
    if not isinstance(paid, Amount) or not paid.number:
        return ()
    behind = paid.per == "P1M" and _FOR.fullmatch(source.folded, paid.end, months.start)
    ahead = not paid.per and _AT.fullmatch(source.folded, months.end, paid.start)
    times = not paid.per and re.fullmatch(r" ?[x×] ?", source.folded[paid.end : months.start])
    if not (behind or ahead or times):
        return ()
    rated = replace(paid, per="P1M")
    monthly = replace(draft, token=rated, value=rated.text(source.currency))
    count = Draft("instalments", f"{months.low}", months.start, months.end, cost=_COST, token=months)
    return monthly, count


def other_counts(source: Source, hit: Hit) -> Iterator[Draft]:
    """The other numbers of instalments that one can choose ("in 3 or 4 instalments")."""
    place = source.folded.find(hit.number, hit.start, hit.end)
    while place > 0 and (found := _OR_SO_MANY.search(source.folded, max(0, place - _BEFORE), place)):
        yield Draft("instalments", found[1], found.start(1), hit.end, trigger=source.text[hit.start : hit.end], hit=hit)
        place = found.start(1)
