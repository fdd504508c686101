"""Sums that a report tells: what came in, what was spent, what a stall sold its things for.

"Takings rose to 96,300", "210,000 went into the new slide", "wir haben 640 Crêpes zu 3.– zugunsten der Liga verkauft"
tell readers of nothing that they could pay.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_EARNED_DE = (
    r"(?:[a-z]*erlose?|[a-z]*einnahmen|[a-z]*umsatze?|[a-z]*ertrage?|reingewinn|[a-z]*uberschuss|[a-z]*ausgaben"
    r"|[a-z]*spenden)"
)
_ROSE_DE = (
    r"(?:stieg(?:en)?|sank(?:en)?|wuchs(?:en)?|kletterten?|betrug(?:en)?|erreichten?|beliefen? sich|lag(?:en)? bei"
    r"|gingen? (?:[a-z]+ )?zuruck|ergab(?:en)?)"
)
_EARNED_EN = (
    r"(?:takings|proceeds|receipts|revenues?|income|turnover|sales|profits?|surplus|deficit|donations|subscriptions"
    r"|gate money|expenses|spending|outgoings|running costs|grants)"
)
_ROSE_EN = (
    r"(?:rose|fell|grew|climbed|dropped|came to|came in at|totall?ed|amounted to|stood at|brought in|reached|hit"
    r"|were up|were down)"
)
_EARNED_FR = r"(?:recettes?|revenus?|benefices?|excedent|dons|ventes|chiffre d'affaires|depenses)"
_ROSE_FR = (
    r"(?:(?:a|ont) (?:atteint|augmente|progresse|grimpe|recule|baisse|represente|totalise|depasse|rapporte)"
    r"|(?:est|sont) (?:passe|monte|grimpe|descendu|tombe)e?s?|s'est elevee?|se sont eleve[e]?s"
    r"|s'elevai(?:t|ent))"
)
_EARNED_IT = r"(?:incass[oi]|entrate|ricav[oi]|introit[oi]|util[ei]|donazioni|vendite|fatturato|avanzo)"
_ROSE_IT = (
    r"(?:(?:e|sono) (?:salit|cresciut|sces|ammontat|arrivat|passat|aumentat|calat)[oaie]|(?:ha|hanno) (?:raggiunto"
    r"|superato|toccato|totalizzato)|ammontavano)"
)
_SPENT = (
    r"(?:[a-z]+ (?:brought in|netted|grossed)|we (?:have )?(?:spent|invested|paid out)|(?:was|were|has been"
    r"|have been) (?:spent|invested)"
    r"|(?:avons|a|ont) (?:investi|depense|consacre|debourse)|(?:a|ont) ete (?:investi|depense|consacre|debourse)e?s?"
    r"|(?:abbiamo|ha|hanno) (?:investito|speso|stanziato|sborsato)"
    r"|(?:e stat[oa]|sono stat[ie]) (?:investit|spes|stanziat|destinat)[oaie])"
)
TOLD = re.compile(
    rf"\b(?:{_EARNED_EN}\b[^.;:!?0-9]{{0,32}}\b{_ROSE_EN}|{_EARNED_FR}\b[^.;:!?0-9]{{0,32}}\b{_ROSE_FR}"
    rf"|{_EARNED_IT}\b[^.;:!?0-9]{{0,32}}\b{_ROSE_IT}|{_SPENT})\b"
)
TOLD_DE = re.compile(rf"\b{_EARNED_DE}\b[^.;:!?0-9]{{0,32}}\b{_ROSE_DE}\b")
GONE = re.compile(
    r"\b(?:(?:wurden?|haben wir|hat (?:der|die|das) [a-z]+|sind) (?:[^.;:!?]|\.[0-9-]){0,56}\b(?:investiert|ausgegeben"
    r"|aufgewendet|geflossen|verbaut)"
    r"|(?:went|gone|flowed) (?:into|towards?|on) (?:the|our|a|new)|(?:was|were) (?:spent|invested) (?:on|in))\b"
)
SOLD = re.compile(
    r"\b(?:(?:we|they|volunteers|pupils) (?:have )?sold [0-9]|(?:avons|ont|a) vendu [0-9]"
    r"|(?:abbiamo|hanno|ha) venduto [0-9]|(?:haben|hat|wurden) (?:[^.;:!?]|\.-){0,64}\bverkauft\b)"
)
_FOR_OTHERS = re.compile(
    r"\b(?:in aid of|for charity|zu ?gunsten|fur (?:einen|den) guten zweck|au (?:profit|benefice) d|a favore d"
    r"|in beneficenza)"
)
REPORT_SUMS = (TOLD, TOLD_DE, GONE, SOLD)
_UP_TO = re.compile(r"[^.;:!?0-9]{0,24}")
_GONE_BEHIND = re.compile(r"[^.;:!?0-9]{0,32}")


def is_report_sum(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what came in, was spent or was asked where something was sold for others."""
    if not isinstance(token, Amount) or token.word:
        return False
    start, end = clauses.sentence(token.start)
    for find in (TOLD, TOLD_DE):
        for told in find.finditer(source.folded, start, token.start):
            if _UP_TO.fullmatch(source.folded, told.end(), token.start):
                return True
    gone = GONE.search(source.folded, start, end)
    if gone and (
        gone.start() <= token.start < gone.end() or _GONE_BEHIND.fullmatch(source.folded, token.end, gone.start())
    ):
        return True
    return bool(SOLD.search(source.folded, start, end) and _FOR_OTHERS.search(source.folded, start, end))
