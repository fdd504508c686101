"""Lengths of time of no promotion: how long an exit fee holds, how long data stays, how long one was a customer.

"An exit fee of 50 applies in the first 12 months", "your data is kept for 90 days after you leave", "must have been
with us for 90 days", "e-scooters from 12 years".
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length, Token
from audit.read.words.source import Source

_EXIT = (
    r"\b(?:(?:exit|early termination|early exit|termination|cancellation|leaving) (?:fees?|charges?)|penal[ei]"
    r"|frais de (?:resiliation|sortie)|indemnites? de resiliation|(?:ausstiegs|kundigungs|stornierungs)gebuhr(?:en)?"
    r"|costi di (?:recesso|disattivazione|uscita))\b"
)
_AFTER = (
    r" ?(?:after (?:you (?:leave|cancel|close)|cancellation|closing|the end)|nach (?:vertragsende|kundigung|ablauf|der"
    r" kundigung|ende)|apres (?:la (?:fin|resiliation|cloture)|votre depart|resiliation)|dopo (?:la (?:fine|disdetta"
    r"|chiusura)"
    r"|il recesso|la cessazione))\b"
)
_BEEN = (
    r"\b(?:been (?:with us|a customer|a member|customers|members)|bei uns|customers? (?:of ours )?"
    r"|clients? chez nous|nos clients"
    r"|nostri clienti|clienti|kunden?|mitglied(?:er)?) (?:sind |sei |ist )?(?:for|seit|depuis|da)"
    r" (?:at least |mindestens |au moins |almeno |over |more than |plus de |oltre |piu di )?$"
)
LEAVING = (
    re.compile(_EXIT),
    re.compile(rf"[a-z]{_AFTER}"),
    re.compile(_BEEN.removesuffix("$")),
    re.compile(r"\b(?:bis|jusqu'a|fino ai?|up to|unter|under|sotto i|moins de) [12][0-9] (?:anni|jahren?|ans|years)\b"),
    re.compile(r"\b(?:dai|ab|des|from|a partire dai|a partir de) [0-9]{1,2} (?:anni|jahren|ans|years)\b"),
)
_OUT = re.compile(_EXIT)
_BEHIND = re.compile(_AFTER)
_SINCE = re.compile(_BEEN)
_FROM_AGE = re.compile(r"\b(?:dai|ab|des|from|a partire dai|a partir de) $")
_NOTICE = re.compile(r"\b(?:preavis|notice|frist|[a-z]+frist|preavviso|kundbar|resiliable)\b")
_TO_AGE = re.compile(r"\b(?:bis|jusqu'a|fino ai?|up to(?: age)?|unter|under|sotto i|moins de)(?: zu)? $")
_AGE, _GROWN = 4, 14
_TERM = re.compile(r"vertrag|laufzeit|contrat|engagement|duree|contratto|vincolo|durata|contract|term\b|garan|warranty")
_REACH = 40


def is_of_leaving(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a length of time is that of an exit fee, of what stays behind, of a membership so far, or an age."""
    if not isinstance(token, Length):
        return False
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _REACH), token.start
    told = _NOTICE.search(source.folded, start, end)
    if _SINCE.search(source.folded, *ahead) or (not told and _BEHIND.match(source.folded, token.end)):
        return True
    if token.unit == "Y" and token.low >= _AGE and _FROM_AGE.search(source.folded, *ahead):
        return not _TERM.search(source.folded, start, end)
    if token.unit == "Y" and token.low >= _GROWN and _TO_AGE.search(source.folded, *ahead):
        return not _TERM.search(source.folded, start, end)
    return not told and bool(_OUT.search(source.folded, start, token.start))
