"""Closures: the days on which a shop, an office or a library is closed, and what the works cost that close it.

"Closed for a refit from 3 to 14 August (cost 48,000)", "Betriebsferien 20.7.-7.8.", "chiusura estiva dal 10 al 21
agosto" end no offer. A closing-down sale is one, and so is what a sentence about a closure reduces.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Token
from audit.read.words.source import Source

_DE = (
    r"(?:betriebs|werks|geschafts|laden|praxis)(?:ferien|urlaub|schliessung)|(?:sommer|winter|weihnachts)(?:pause"
    r"|schliessung)|schliess(?:tage?|zeit(?:en)?)"
)
_FR = r"fermetures? (?:annuelles?|estivales?|exceptionnelles?|hivernales?|pour)|conges annuels|pause estivale"
_IT = r"chiusur[ae] (?:estiv|invernal|natalizi|straordinari|annual|feriali?|per)[a-z]*|pausa (?:estiva|natalizia)"
_EN = (
    r"(?:holiday|summer|winter|christmas|festive|annual|temporary|seasonal|office|shop|store|easter) (?:closures?"
    r"|closing|shut-?down|break)"
)
_IS = (
    r"(?:ist|sind|bleib(?:t|en)|hat|haben|est|sont|sera|seront|reste(?:nt|ra|ront)?|e|sono|sara|saranno|resta(?:no)?"
    r"|restera|rimane|rimangono|rimarra|siamo|is|are|will be|be|remains?|stays?)"
)
_SHUT = r"(?:geschlossen|fermee?s?|chius[aoie]|closed|shut)"
CLOSED = re.compile(rf"\b(?:{_DE}|{_FR}|{_IT}|{_EN}|{_IS} (?:[a-z0-9.,']+ ){{0,10}}?{_SHUT})\b")
_WORKS = re.compile(
    r"\b(?:[a-z]*(?:arbeiten|umbau|sanierung|renovation|renovierung|instandsetzung)|travaux|renovations?|refection"
    r"|lavori|ristrutturazione|rifacimento|works?|refit|refurbishment|repairs?|renovations?|maintenance)\b"
)
_FOR_GOOD = re.compile(
    r"\b(?:[a-z]*(?:ausverkauf|verkauf|aufgabe|raumung)|liquidation|definitiv[a-z]*|endgultig|vendita|vente|svendita"
    r"|cessazione|cessation|attivita|sale|clearance|offers?|angebote?|offres?|offert[ae]|saldi|soldes|sconti)\b"
)
_REDUCING = ("%", " off ", "rabatt", "remise", "rabais", "sconto", "discount")


def is_of_closure(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is one on which something is closed, or a sum what the works cost for which it is."""
    if not isinstance(token, Day) and not (isinstance(token, Amount) and not token.word):
        return False
    start, end = clauses.sentence(token.start)
    found = CLOSED.search(source.folded, start, end)
    if not found or _FOR_GOOD.search(source.folded, start, end):
        return False
    if isinstance(token, Amount):
        return bool(_WORKS.search(source.folded, start, token.start))
    return not any(mark in source.folded[start:end] for mark in _REDUCING)
