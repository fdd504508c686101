"""Penalties: what is charged for misuse, for leaving early or by somebody else is no price of an offer.

"Returned to the wrong bay: 25 € penalty", "late returns are charged at 15 an hour", "leaving early can cost up to 400",
"parking may be charged by third parties". Where no penalty is due ("without penalty") nothing is charged.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_PENALTY = (
    r"(?:(?:[a-z]*strafe|strafgebuhr(?:en)?|buss?en?|bus+gelde?r?|ponale|saumnis[a-z]*|verspatungs(?:gebuhr|zuschlag)"
    r"|(?:wer )?schwarz ?fahr(?:t|en)|verzugs(?:gebuhr|pauschale)|umtriebs(?:entschadigung|gebuhr)|schwarzfahren"
    r"|fahren ohne (?:gultigen? )?"
    r"(?:fahr|ticket|billett)[a-z]*"
    r"|penalites?|amendes?|contraventions?|frais de retard|indemnites? (?:forfaitaire|de retard)s?"
    r"|(?:voyages?|trajets?|voyageurs?) sans (?:titre|billet)(?: valable| de transport)?"
    r"|sanzion[ei]|penal[ei]|mult[ae]|(?:interessi|indennita|indennizzo) di (?:mora|ritardo)"
    r"|(?:viaggi(?:o|atori)?|chi viaggia) senza (?:titolo|biglietto)(?: valido| di viaggio)?"
    r"|penalt(?:y|ies)|(?:late|overdue|no-show|contamination) (?:fees?|charges?)|fines? of)\b)"
)
_MISSED = (  # what is charged for each of several things that were cancelled or missed, in front of their list
    r"(?:(?:storno|ausfall|no-show)-?(?:gebuhr|pauschale|kosten|honorar)e?n?"
    r"|frais d'annulation|(?:spese|costi) di (?:annullamento|cancellazione)"
    r"|(?:cancellation|no-show|missed[- ](?:appointment|visit|lesson|class)s?) (?:fees?|charges?))"
)
_LEAVING = (
    r"(?:(?:leaving|ending|exiting|cancelling|getting out) (?:it |the contract |your contract )?early"
    r" (?:can|may|will|costs?|means|incurs?)"
    r"|late (?:returns?|collections?) (?:is|are|will be|incurs?|costs?)"
    r"|(?:wer|wenn sie|wenn du) (?:vorher|fruher|vorzeitig) (?:geht|gehst|gehen|aussteig[a-z]*|kundig[a-z]*"
    r"|beende[a-z]*)"
    r"|(?:(?:ein|der) )?(?:vorzeitige[rs]?|fruhzeitige[rs]?) (?:ausstieg|kundigung|vertragsende|austritt) (?:kann"
    r"|kostet)"
    r"|(?:un |le |tout )?depart anticipe (?:peut|coute|entraine|est)|(?:partir|quitter|resilier) avant (?:terme|la fin"
    r"|l'echeance)(?: [a-z']+){0,3} (?:peut|coute|entraine)|(?:tout )?retour (?:tardif|en retard) (?:est|coute"
    r"|entraine)"
    r"|chi (?:recede|lascia|esce) (?:prima|anticipatamente)|(?:l')?uscita anticipata (?:puo|costa|comporta)"
    r"|(?:recedere|andarsene|uscire) prima (?:[a-z']+ ){0,3}(?:puo|costa|comporta)"
    r"|(?:la |le )?(?:riconsegn[ae]|restituzion[ei]) (?:tardiv[ae]|in ritardo))\b"
)
_THIRD = (
    r"(?:(?:by|to|from) (?:a )?third part(?:y|ies)|(?:von|durch|an|bei) dritte[nr]?"
    r"|(?:par|a|aupres d[e']) ?(?:un |des |d')?tiers|(?:da|a) (?:soggetti )?terzi)\b"
)
_DUE = (
    r"\b(?:charge[ds]?|levied|payable|collected|erhoben|verlangt|verrechnet|zahlbar|facture|percu|paya|addebitat"
    r"|richiest|riscoss)"
)
PENALTY = (
    re.compile(rf"\b{_PENALTY}"),
    re.compile(rf"\b{_LEAVING}"),
    re.compile(rf"\b{_MISSED} ?:"),
    re.compile(rf"{_DUE}[^.;!?]{{0,48}}\b{_THIRD}|\b{_THIRD}(?: [a-z]+)? (?:erhoben|verlangt|verrechnet|berechnet)\b"),
)
_BEFORE = re.compile(rf"\b(?:{_PENALTY}|{_LEAVING})(?:[^.,;!?|]|[.,][0-9]){{0,48}}$")
_LISTED = re.compile(rf"\b{_MISSED} ?:(?! ?(?:kein|non|no\b|aucun|nessun))[^.;!?|]*$")
_BEHIND = re.compile(
    rf"[ -](?:(?:an?|als|d'|de|di|per) ?)?(?:(?:[a-z]+ )?{_PENALTY}|on-the-spot fine\b|fine\b(?! [a-z]))"
)
_OTHERS = re.compile(rf"{_DUE}[^.;!?]{{0,12}}$")
_BY_OTHERS = re.compile(rf"[^.;,!?]{{0,24}}\b{_THIRD}")
_DUE_BY_OTHERS = re.compile(rf"(?: [a-z]+)? {_THIRD}(?: [a-z]+)? (?:erhoben|verlangt|verrechnet|berechnet)\b")
_NONE = re.compile(
    r"\b(?:ohne|kein(?:e|en|erlei)?|sans|aucune?|pas de|senza|nessun[ao]?|no|without|zero)(?: [a-z]+)? ?$"
)
_REACH = 96
_LIST = 240
_NEAR = 24


def is_penalty(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is charged for misuse, for leaving before the end, or by third parties."""
    if not isinstance(token, Amount) or token.word:
        return False
    start, _ = clauses.sentence(token.start)
    if found := _BEFORE.search(source.folded, max(start, token.start - _REACH), token.start):
        return not _NONE.search(source.folded, max(start, found.start() - _NEAR), found.start())
    if _BEHIND.match(source.folded, token.end) or _DUE_BY_OTHERS.match(source.folded, token.end):
        return True
    if _LISTED.search(source.folded, max(start, token.start - _LIST), token.start):
        return True
    charged = _OTHERS.search(source.folded, max(start, token.start - _REACH), token.start)
    return bool(charged and _BY_OTHERS.match(source.folded, token.end))
