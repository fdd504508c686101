"""Stamp cards: every tenth coffee is free, which is neither a price nor a reduction that anybody is quoted.

"Jede 10. Reinigung geschenkt", "le onzième café est offert", "your 10th wash is free". The second month of a contract
that costs nothing is something else.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_ORDINAL = (
    r"(?:zweite|dritte|vierte|funfte|sechste|siebte|achte|neunte|zehnte|elfte|zwolfte|dreizehnte"
    r"|[0-9]{1,2} ?(?:e|eme|ieme|re|er)|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme"
    r"|dixieme|onzieme|douzieme|treizieme"
    r"|[0-9]{1,2} ?[°ºªoa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]"
    r"|undicesim[oa]|dodicesim[oa]"
    r"|[0-9]{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
)
_EACH = r"(?:jede[rsnm]?|chaque|la|le|votre|ogni|il|lo|every|each|your|the|der|die|das|deine?|ihre?)"
_FREE = (
    r"(?:gratis|geschenkt|kostenlos|umsonst|gratuite?|offerte?|gratuit[oa]|in omaggio|omaggio|in regalo|free"
    r"|on us|on the house)"
)
_TIME = (
    r"(?:monat|jahr|woche|tag|nacht|mois|annee|an|semaine|jour|nuit|mese|anno|settimana|giorno|notte|month|year|week|day"
    r"|night)"
)
STAMPED = re.compile(
    rf"(?:\b{_EACH} (?:[0-9]{{1,2}}\.|{_ORDINAL})|(?:^|[:;,\n] ?|[.] ){_ORDINAL}) (?!{_TIME}s?\b)"
    rf"[a-z'-]+(?: [a-z'-]+){{0,2}}?"
    rf"(?: (?:ist|est|e|is|gibt es|bekommst du|bekommen sie|erhalten sie|comes))? {_FREE}\b"
)
_WITH_CARD = re.compile(
    r" (?:mit|bei|avec|sur|con|sulla|with|on|using) [^,;:.!?0-9]{0,40}?(?:[a-z]*karte|[a-z]*pass|card|carte|tessera)"
    r"(?: (?:de |di )?(?:fidelite|fedelta))?"
)
_COMMA = re.compile(r"[,;:|]")


def stamped(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches that promise every so many-eth thing free, with the card that is named beside it.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for found in STAMPED.finditer(source.folded):
        begin = max((stop for stop in stops if stop <= found.start()), default=0)
        start = max((comma.end() for comma in _COMMA.finditer(source.folded, begin, found.start())), default=begin)
        told = any(map(str.isdigit, source.folded[start : found.start()]))
        card = _WITH_CARD.match(source.folded, found.end())
        yield found.start() if told else start, card.end() if card else found.end()
