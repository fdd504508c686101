"""Fees of a stated sum that are not asked on a condition: for those they cost nothing.

"The joining fee of £25 is not charged on memberships taken out by 15 July" waives a fee that others pay. "We charge no
fee of 5 €" without a condition only denies one.
"""

import re

_CONDITION = r"(?:fur|bei|wenn|pour|lors|si|chez|aux|en cas|per|se|ai|agli|alle|in caso|on|for|if|when|to)\b"
_NOT_ASKED = r"nicht (?:erhoben|verlangt|verrechnet|berechnet|fallig)"
_FOR_SOME = rf" (?:fur|bei) (?:[^.;!?]|[.](?= ?[a-z0-9])){{2,72}}?,? {_NOT_ASKED}\b"
WAIVED_FOR_SOME = re.compile(
    r"(?P<sum>(?: (?:von|de|of|di))?(?: ?(?:chf|eur|fr\.|€|£|\$))? ?[0-9][0-9.,']*-?(?: ?(?:chf|eur|€|francs?|franken"
    r"|franchi|euros?)\b)?)"
    rf"(?: (?:wird|werden)(?:{_FOR_SOME}| {_NOT_ASKED}(?= {_CONDITION}))"
    r"|(?: (?:n'est|ne (?:sont|seront|sera)) pas (?:demande|exige|facture|percu|preleve|due?)e?s?"
    r"| non (?:viene|vengono|e|sono) (?:riscoss|richiest|dovut|applicat|addebitat|percepit)[aoie]"
    rf"| (?:is|are) not (?:charged|required|due|payable|levied))(?= {_CONDITION}))"
)
