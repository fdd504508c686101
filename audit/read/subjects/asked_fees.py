"""Sentences that only say where and by whom a fee is asked: "At the desk we hold a deposit of 200.-" names no offer."""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_PLACE = (
    r"(?:(?:at|on|upon)(?: the| our)?(?: (?:rental|hire|front|service))? (?:desk|counter|reception|till|check-?in"
    r"|check-?out|pick-?up|collection|arrival|handover|branch|station|booking)"
    r"|(?:am|an der|an unserem|an unserer|bei(?: der)?|beim|im|zu|zum|zur)"
    r" (?:schalter|theke|tresen|kasse|empfang|rezeption|check-in|abholung|ubergabe|ankunft|anreise|mietbeginn|station"
    r"|filiale|buchung)"
    r"|(?:au|a la|a l'|a|en|lors de la|lors du|lors de l') ?(?:comptoir|guichet|accueil|reception|caisse|retrait"
    r"|arrivee|prise en charge|remise des cles|agence|reservation)"
    r"|(?:al|alla|all'|in|presso il|presso la|presso) ?(?:banco|sportello|cassa|reception|ritiro|arrivo|consegna"
    r"|check-in|agenzia|filiale|prenotazione))"
)
_WHO = r"(?:we|you|they|nous|vous|on|wir|sie|ihr|du)"
_MAY = r"(?:will|may|must|also|do|only|werden|mussen|devez|devons|allons)"
_ARTICLE = r"(?:an?|the|your|eine?n?|die|den|une?|la|le|il|lo)"
_FEE = (
    r"(?:[a-z]*(?:kaution|anzahlung|gebuhr)|security deposit|(?:damage |holding )?deposit|down payment|(?:depot de "
    r"garantie|caution|acompte|arrhes)|deposito(?: cauzionale)?|cauzione|acconto|caparra) ?(?:of|von|de|d'|di)? ?"
)
_ASKED = re.compile(
    rf"(?:(?:{_PLACE},? )?{_WHO}(?: {_MAY})? [a-z-]+(?: (?:for|only|just))?|{_PLACE},? [a-z-]+ {_WHO}"
    rf"|(?:{_PLACE},? )?[a-z]+(?:iamo|ano|ono)|{_PLACE},?)(?: {_ARTICLE})? ?(?:{_FEE})?"
)
_LONGEST = 72


def is_just_asked(draft: Draft, read: ReadBlock) -> bool:
    """Whether all that a sentence says before a fee is where it is asked, and by whom."""
    place = draft.start + read.phrase.start
    start, _ = read.parsed.clauses.sentence(place)
    ahead = read.parsed.source.folded[max(start, read.phrase.start) : place].lstrip()
    return len(ahead) <= _LONGEST and bool(_ASKED.fullmatch(ahead))
