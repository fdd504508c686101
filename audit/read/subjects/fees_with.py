"""Names behind "with" in a list of fees: "Set-up: with Starter 9.90, with Pro nothing"."""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.name_words import LONGEST

_WITH = re.compile(
    r"(?:^|[:,;] ?|\b(?:und|et|e|and) )(?:bei|beim|mit|chez|avec|con|nel|with|on)(?: (?:dem|der|the|le|la|il)"
    r"| l['’])? ?"
    r"(?P<name>(?:(?:Tarif|Plan|Paket|Modell|Forfait|Formule|Piano|Pacchetto|tarif|plan|forfait|formule|piano) )?"
    r"[A-ZÄÖÜÉÈ][\w+-]*(?: [A-Z0-9][\w+-]*){0,2}) (?:€ ?|£ ?|CHF |Fr\. ?)?$"
)
_REACH = 48


def name_with(draft: Draft, read: ReadBlock) -> str:
    """The name that "with" gives a fee in a list of fees; empty if none does."""
    text = read.parsed.source.text
    start = draft.token.start if draft.token else draft.start + read.phrase.start
    floor = max(read.phrase.start, read.parsed.clauses.sentence(start)[0], start - _REACH)
    found = _WITH.search(text[floor:start])
    return found["name"] if found and len(found["name"]) <= LONGEST else ""
