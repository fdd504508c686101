"""Labels that are nothing but a stretch of time for which a thing is let: "half day", "week-end (4 pm to 9 am)".

They name no offer: what stands beside them is one of the prices of the thing that the page or section is about. So
many hours or days below a heading are one of the prices of what that names.
"""

import re
from functools import lru_cache

_HALF = r"(?:½|1/2|0[.,]5) ?"
_WHOLE = r"(?:ganze[rn]?|ganzes|voller|lange[sr]?|entière?|complète?|long|inter[oa]|lung[oa]|full|whole|long) "
_DE = r"(?:halb(?:er |e |en )?|ganz|vormit|nachmit)?tage?s?(?:miete)?|woche|wochenend(?:e|miete)|monat|abend"
_FR = r"(?:demi[- ]|1/2[- ]|½ ?)?journée|matinée|après-midi|soirée|semaine|mois|jour(?: ouvrable)?"
_IT = r"(?:mezz[ao] )?giornata|mattin[ao]|pomeriggio|serata|settimana|fine settimana|mese|giorno(?: feriale)?"
_EN = r"(?:half[- ])?day|morning|afternoon|evening|week|month|week-?ends?|weekday"
_ENDS = r"(?: (?:entière?|complète?|intera|inter[oa]|complet[ao]))?"
_SPAN = re.compile(
    rf"(?:{_HALF})?(?:{_WHOLE})?(?:{_DE}|{_FR}|{_IT}|{_EN}){_ENDS}",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?!\d+ ?[–-] ?\d+[ -]?(?:jahre?|ans?|ann[oi]|years?)\b)"  # ages
    r"(?:½|\d{1,3}(?:[.,]5|½)?)(?: ?[–-] ?\d{1,3})?[ -]?"
    r"(?:min(?:\.|s|ute[ns]?|uti?)?|h|std\.?|stunden?|tage?n?|wochen?|monate?n?|n[aä]chte?|jahre?"
    r"|heures?|jours?|semaines?|mois|nuits?|ans?|années?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|nott[ei]|ann[oi]"
    r"|minutes?|hours?|hrs?|days?|weeks?|months?|nights?|years?)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r" ?\([^()]{0,40}\)?$")
_LONGEST = 60


@lru_cache(maxsize=4096)
def is_span(label: str) -> bool:
    """Whether a label is nothing but a stretch of time, whatever it says of its hours in brackets.

    >>> [is_span(label) for label in ("Demi-journée (4 h)", "½ Tag", "Wochenende", "Weekend:", "mezza giornata")]
    [True, True, True, True, True]
    >>> [is_span(label) for label in ("Tageskarte", "Weekend Deal", "Journée portes ouvertes", "1 day", "Day pass")]
    [False, False, False, False, False]
    """
    if len(label) > _LONGEST:
        return False
    return bool(_SPAN.fullmatch(plain_span(label)))


@lru_cache(maxsize=4096)
def is_counted_span(label: str) -> bool:
    """Whether a label is nothing but so many minutes, hours, days, weeks or months; from year to year it tells ages.

    >>> [is_counted_span(label) for label in ("1 Tag (200 km)", "60 min", "3 giorni", "1/2 h", "3 day pass", "2 km")]
    [True, True, True, False, False, False]
    >>> [is_counted_span(label) for label in ("6–15 Jahre", "12-25 ans", "2 ans", "2-3 jours")]
    [False, False, True, True]
    """
    return len(label) <= _LONGEST and bool(_COUNTED.fullmatch(plain_span(label)))


def plain_span(label: str) -> str:
    """A stretch of time without its hours.

    >>> plain_span("Week-end (sam. 8 h – lundi 9 h) :")
    'Week-end'
    """
    return _ASIDE.sub("", label.rstrip(": ")).strip()
