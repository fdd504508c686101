"""Lengths of time of something else than an offer: of an engraving, of works, of an investment, of a second visit.

"Embroidery takes up to ten working days", "allow 2 to 3 hours for supply to return", "an investment over 3 years",
"we'll come back free within 10 days". When engraved things are delivered is their time of delivery.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length, Token
from audit.read.words.source import Source

_WORKED = (
    r"(?:gravur(?:en)?|gravier(?:en|ung)|bestick(?:en|ung)|stickerei|monogramm|kurzen|anderungen|bedruckung"
    r"|gravure|broderie|retouches?|ourlet|personnalisation|incision[ei]|ricam[oi]|orl[oi]|personalizzazion[ei]"
    r"|engraving|embroidery|monogram(?:ming)?|personali[sz]ation|alterations?|hemming|printing)"
)
_LASTS = (
    r"(?:dauert|dauern|braucht|benotigt|verlanger[a-z]*|zusatzlich|plus|prend|prennent|demande|dure|compte[zr]|delai"
    r"|richiede|richiedono|dura|tempi|aggiung[a-z]*|takes?|adds?|needs?|requires?|allow|extra)"
)
WORKED = re.compile(rf"\b{_WORKED}\b(?:[^.;!?]|\.(?! )){{0,64}}\b{_LASTS}\b")
_DELIVERED = re.compile(r"liefer|versand|versend|livr|exped|consegn|spedi|deliver|dispatch|shipp|arriv")
RESTORED = re.compile(
    r"\b(?:(?:for|until|before) (?:the |your )?(?:supply|water|power|service|pressure|gas|heating"
    r"|connection)(?: [a-z]+)?"
    r" (?:to (?:return|come back|be restored|resume)|is (?:back|restored)|returns)"
    r"|bis (?:das wasser|der strom|die versorgung|das gas|die heizung|der druck) (?:wieder )"
    r"|(?:avant le|jusqu'au|pour le) (?:retour|retablissement) (?:de l'|du |d'|de la )"
    r"|(?:per il|fino al|prima del) (?:ripristino|ritorno) (?:dell'|del |della ))"
)
INVESTED = re.compile(
    r"\b(?:investitionen?|investiert|investieren|investissements?|investi(?:t|ssons|sson|ssent)|investiment[oi]"
    r"|investiamo"
    r"|investments?|investing|invested|bauprogramm|programme de travaux)\b"
)
_INVESTED = re.compile(r"mio|million|mrd|milliard|billion|[0-9] ?m\b|programm|netz|network|reseau|rete\b")
VISITED = re.compile(
    r"\b(?:(?:we'll|we will|our team will) (?:come back|return|re-?treat|re-?do|revisit|re-?clean)"
    r"|(?:kommen|bessern) wir [^.;!?]{0,40}(?:wieder|nochmals|nach|zuruck)|wir (?:kommen"
    r"|bessern) [^.;!?]{0,48}(?:wieder|nochmals|nach"
    r"|zuruck)"
    r"|nous (?:revenons|reviendrons|repassons|repasserons)|on (?:revient|repasse)"
    r"|(?:torniamo|ripassiamo|torneremo|rifacciamo)"
    r"|we (?:aim|try|hope|expect|promise) to (?:return|come back|be back|get back|reply|answer|respond|call back)"
    r"|(?:engineers?|technicians?|plumbers?|mechanics?|team|patrols?|techniker|monteure?|techniciens?|depanneurs?"
    r"|tecnic[oi]|squadr[ae]) [^.;!?]{0,40}(?:with you|bei ihnen|vor ort|chez vous|sur place|da voi|sul posto))\b"
)
TIMES = (WORKED, RESTORED, INVESTED, VISITED)


def is_other_time(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a length of time is that of a work done on a thing, of works, an investment or a visit."""
    if not isinstance(token, Length):
        return False
    start, end = clauses.sentence(token.start)
    if RESTORED.search(source.folded, start, end) or VISITED.search(source.folded, start, end):
        return True
    if INVESTED.search(source.folded, start, end) and _INVESTED.search(source.folded, start, end):
        return True
    return bool(WORKED.search(source.folded, start, end)) and not _DELIVERED.search(source.folded, start, end)
