"""Notices below mails: why one receives them says nothing of whom their offers are for."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_DE = (
    r"(?:sie|du|ihr) (?:haben |hast )?(?:erhalten|erhaltst|erhaltet|bekommen|bekommst|empfangen|empfangst) (?:heute )?"
    r"(?:diese[ns]?|unseren?|den|die) (?:[a-z-]*(?:e-?mails?|mails?|nachricht|newsletter|rundbrief|schreiben))"
    r"|diese (?:e-?mail|mail|nachricht) (?:geht an|wurde (?:versandt|verschickt|gesendet) an|erhalten)"
)
_FR = (
    r"(?:vous|tu) (?:avez recu|recevez|recois) (?:cet?|cette|notre|nos) (?:e-?mails?|courriels?|mails?|messages?"
    r"|newsletter|infolettre|lettre)"
    r"|(?:cet e-?mail|ce courriel|ce message) (?:vous )?(?:a ete|est) (?:envoye|adresse)"
)
_IT = (
    r"(?:ricev(?:i|ete)|hai ricevuto|avete ricevuto) (?:quest[ao]|la nostra|le nostre) (?:e-?mails?|mails?|messaggio"
    r"|comunicazion[ei]|newsletter)"
    r"|quest[ao] (?:e-?mail|messaggio|newsletter) (?:e stat[ao] inviat[ao]|viene inviat[ao])"
)
_EN = (
    r"you(?:'re| are| have been|'ve been)? (?:receiv(?:e|ed|ing)|getting|get|got|sent) (?:this|these|our|the)"
    r" (?:e-?mails?|mails?|messages?|newsletters?)"
    r"|(?:this|the) (?:e-?mail|message|newsletter) (?:was|is|has been) sent to"
)
NOTICE = re.compile(rf"\b(?:{_DE}|{_FR}|{_IT}|{_EN})\b")
_WHY = re.compile(
    r"\b(?:weil|da|denn|als|car|parce qu|puisqu|en tant qu|suite a|perche|poiche|in quanto|because|as|since)\b"
)
_GIVEN = re.compile(r"[0-9] ?(?:%|€|chf|eur|fr\b)|[€£$%]")


def notices(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The sentences that say why one receives a mail; where an amount stands beside the reason it may be an offer.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for found in NOTICE.finditer(source.folded):
        index = bisect_left(stops, found.start() + 1)
        start, end = stops[index - 1] if index else 0, stops[index]
        reason = _WHY.search(source.folded, found.end(), end)
        if reason and not _GIVEN.search(source.folded, start, end):
            yield start, end
