"""Rates that count something else than interest: "pass rate 68%", "tasso di promossi 83%"."""

import re

from audit.read.values.tokens import Share
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_BARE = re.compile(r"rates?(?: of| from)?|tass[oi](?: del?| dal?)?|taux(?: de)?")
_LENT = re.compile(  # before "rate", the word that says of which rate is spoken
    r"(?:^|[^a-z'-]|\b(?:interest|annual|yearly|effective|nominal|fixed|variable|floating|tracker|representative|lending"
    r"|borrowing|loan|mortgage|savings?|saver|finance|leasing|lease|credit|bank|bonus|gross|net|introductory|intro"
    r"|promotional|purchase|deposit|equivalent|percentage|special|low|lower|lowest|best|high|higher|great|top|current"
    r"|competitive|attractive|same|flat|initial|standard|new|real|base|headline|the|an?|our|your|this|that|at|with|and|or"
    r"|of|for|is|from|today's|reduced|discounted|preferential|subsidi[sz]ed|overdraft|card|apr|aer|member|members'"
    r"|customer|monthly|year|month|green|car|home|personal|balance|transfer|account|isa|bond))[ -]$"
)
_OF = re.compile(r" ?(?:di|de|d'|of|des|du|dei|della|degli) ?(?P<what>[a-z]{4,})")
_OF_INTEREST = re.compile(r"inter|annu|credit|leasing|finanz|financ|pret|prest|epargn|risparm|conto|mutu|base|referen")
_REACH = 20


def counts_else(source: Source, hit: Hit, token: Share) -> bool:
    """Whether the word for a rate is only part of the name of another one: of those that pass, answer or come back.

    Args:
        source: The text.
        hit: The words that would name the share as one of interest.
        token: The share.
    """
    if not _BARE.fullmatch(source.folded, hit.start, hit.end):
        return False
    if source.folded.startswith("rate", hit.start):
        return not _LENT.search(source.folded, max(0, hit.start - _REACH), hit.start) and hit.start > 0
    named = _OF.match(source.folded, hit.end, token.start)
    return named is not None and not _OF_INTEREST.match(named["what"])
