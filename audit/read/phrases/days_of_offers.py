"""Days that a word for another kind of day stands before, and that are those of an offer nevertheless.

"Appointments by phone, offer until 16 June", "for dates that you book by 18 October", "show the app and get 15% off
until the end of July": between "appointments", "dates" or "show" and the day stands what is offered, or behind the day
that one books by then.
"""

import re
from collections.abc import Sequence

from audit.read.values.tokens import Amount, Day, Share, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_OFFERED = re.compile(
    r"\b(?:[a-z]*(?:aktion|angebot|rabatt)|offers?|deals?|sale|promo(?:tion|zione)?|offres?|remise|offert[ae]|sconti?)"
    r"(?: (?:gilt|gultig|noch|nur|is|are|runs?|valid|valable|valid[ao]|vale))* ?$"
)
_BOOKED = re.compile(
    r" (?:(?:bei uns|online|verbindlich|fest) )?(?:buch(?:t|en|st)|bestell(?:t|en|st)|reservier(?:t|en|st)"
    r"|abschliess(?:t|en)"
    r"|anmeld(?:et|en)|vereinbar(?:t|en))\b(?! (?:hab|hat|wurde|sind|ist))"
)
_TAKEN = re.compile(
    r"\b(?:(?:you|to) (?:book|order|reserve|sign up|buy)|if (?:booked|ordered|bought)|(?:vous|tu) (?:reserv|command"
    r"|achet)[a-z]+"
    r"|(?:pour toute )?(?:reservation|commande|inscription)|(?:chi |se )?(?:prenot|ordin|acquist)[a-z]+"
    r"|(?:chi )?si iscrive) ?$"
)
_REACH = 28


def is_of_offer(source: Source, tokens: Sequence[Token], hit: Hit, day: Day) -> bool:
    """Whether a day is that of an offer, although words for another kind of day stand before it.

    Args:
        source: The text.
        tokens: Its values.
        hit: Those words.
        day: The day.
    """
    if day.start < hit.end or (day.first and day.last == day.first):
        return False
    if _OFFERED.search(source.folded, max(hit.end, day.start - _REACH), day.start):
        return True
    if not day.last or day.first:
        return False
    given = [token for token in tokens if hit.end <= token.start and token.end <= day.start]
    if any(isinstance(token, Share) or (isinstance(token, Amount) and token.minus) for token in given):
        return True
    booked = _BOOKED.match(source.folded, day.end)
    return bool(booked or _TAKEN.search(source.folded, max(hit.end, day.start - _REACH), day.start))
