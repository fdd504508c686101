"""Rates of interest beyond a sum: "0.75 % up to 10,000, 0.10 % above that" tells two rates and no reduction."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Share, Token
from audit.read.words.source import Source

FURTHER = re.compile(
    r"\b(?:oltre|al di sopra|above|over|beyond|daruber|au-dela|sul resto|on the rest|auf den rest|sur le reste)\b"
)
_AHEAD = re.compile(
    r"\b(?:oltre|al di sopra|(?:above|over|beyond) (?:that|this)|daruber(?: hinaus)?|au-dela|sul resto|auf den rest"
    r"|on the rest|sur le reste)(?: (?:questa soglia|questo importo|tale importo))?,? (?:(?:lo|il|l'|noch|just|only|de"
    r"|du|a|at|es sind|gibt es|c'est|e) ?)*$"
)
_BEHIND = re.compile(
    r" (?:(?:above|over|beyond) (?:that|this)|on (?:anything|everything) (?:above|over|beyond)|on the rest|daruber"
    r"|auf den rest|au-dela|sur le reste|oltre\b|sul resto|sulla parte eccedente)"
)
_REACH = 40
_COST = 1.0


def further_rates(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, with the shares beyond a sum as rates where their sentence tells a rate of interest.

    Args:
        source: The text.
        tokens: Its values.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    told = {clauses.sentence(draft.start) for draft in drafts if draft.attribute == "interest_rate"}
    if not told or not FURTHER.search(source.folded):
        return list(drafts)
    rates = [
        token
        for token in tokens
        if isinstance(token, Share) and clauses.sentence(token.start) in told and _is_further(source, token)
    ]
    taken = {id(draft.token): draft.attribute for draft in drafts}
    kept = [
        replace(draft, attribute="interest_rate")
        if draft.attribute == "discount" and any(draft.token is rate for rate in rates)
        else draft
        for draft in drafts
    ]
    return kept + [
        Draft("interest_rate", rate.text(""), rate.start, rate.end, None, _COST, token=rate)
        for rate in rates
        if id(rate) not in taken and not clauses.is_silent(rate.start)
    ]


def _is_further(source: Source, share: Share) -> bool:
    ahead = _AHEAD.search(source.folded, max(0, share.start - _REACH), share.start)
    return bool(ahead or _BEHIND.match(source.folded, share.end))
