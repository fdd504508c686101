"""What winners get: "£50 bar tab for the winning team", "die Sieger erhalten 200.– in bar", "100 € ai vincitori"."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_WON = (
    r"(?:(?:for|to) (?:the |our |every )?(?:[a-z]+ )?(?:winners?|winning (?:team|table|side|entry)|best (?:team"
    r"|costume)"
    r"|champions?)"
    r"|fur (?:die|den|das) (?:sieger|gewinner|siegreiche)[a-z]*"
    r"|(?:pour|a) (?:les? |la |l'|aux )?(?:equipe )?(?:gagnante?s?|vainqueurs?|laureat[a-z]*)|aux (?:gagnant"
    r"|vainqueur)e?s"
    r"|(?:ai|al|alla|per (?:i|il|la)) (?:squadra )?(?:vincitor[ei]|vincitrice|vincente))"
)
_GET = (
    r"(?:(?:winners?|winning (?:team|table|side)|[a-z]*sieger(?:in|innen|team)?|gewinnerteam|(?:les )?gagnante?s?"
    r"|vainqueurs?|vincitor[ei]|squadra vincitrice) (?:each )?(?:gets?|receives?|takes?(?: home)?|wins?|erhalten|erhalt"
    r"|bekommen|bekommt|recoi(?:t|vent)|remporte(?:nt)?|ricev(?:e|ono)|vinc(?:e|ono)|va|vanno))"
)
_PRIZE = (
    r"(?:(?:primo|secondo|terzo) premio|gros lot|haupt(?:gewinn|preis)|(?:[1-3]\.|erster|zweiter|dritter) preis"
    r"|(?:second|third|top|star) prize)"
)
WINNERS = re.compile(rf"\b{_WON}\b|\b{_GET}\b|\b{_PRIZE}\b")
_BEHIND = re.compile(rf"[^.;:!?0-9]{{0,32}}\b{_WON}\b")
_BEFORE = re.compile(rf"\b(?:{_GET}|{_PRIZE})\b:?[^.;:!?0-9]{{0,32}}$")


def is_for_winners(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what somebody gets who wins."""
    if not isinstance(token, Amount) or token.word:
        return False
    start, end = clauses.sentence(token.start)
    return bool(_BEHIND.match(source.folded, token.end, end) or _BEFORE.search(source.folded, start, token.start))
