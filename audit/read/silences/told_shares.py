"""Shares that tell how often something is so: "92 % of boilers are fixed on the first visit" is no rate of interest."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Share, Token
from audit.read.words.source import Source

_IS = (
    r"(?:are|is|were|was|have|has|say|said|would|recommend|sind|ist|werden|wird|haben|wurden|waren|sont|est|ont|sera"
    r"|etaient"
    r"|recommandent|sono|vengono|hanno|sarebbero|consigliano)"
)
TOLD = re.compile(
    rf"[0-9] ?% (?:of|aller|der|des|unserer|de nos|dei|delle|degli) (?:(?:our|the|all"
    rf"|les?) )?(?:[a-z'-]+ ){{1,4}}?{_IS}\b"
)
_BEHIND = re.compile(TOLD.pattern.removeprefix("[0-9] ?%"))
_LESS = re.compile(
    r"\b(?:reduced|off|discounted|reduziert|gunstiger|rabattiert|reduits?|soldees?|scontat[oiae]|ribassat[ie])\b"
)


def is_told_share(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a share only tells of how many things something is true."""
    if not isinstance(token, Share) or token.word or token.minus:
        return False
    if not _BEHIND.match(source.folded, token.end):
        return False
    return not _LESS.search(source.folded, *clauses.sentence(token.start))
