"""Days on which something is held, by the label before them: "Dates: 15 to 19 February", a column of "Termine"."""

import re

from audit.read.values.tokens import Day
from audit.read.words.source import Source

_KIND = r"(?:kurs|seminar|reise|veranstaltungs|workshop|lehrgangs|anlass|abfahrts?|spiel|konzert)-?"
_LABEL = (
    rf"(?:{_KIND})?(?:termine?|datum|daten|beginn)|{_KIND}(?:start|tage?)|termine und zeiten"
    r"|(?:(?:course|class|workshop|event|tour|departure|start) )?dates?"
    r"|(?:dates?|debut)(?: (?:des|du|de la|de|d') ?(?:stages?|cours|ateliers?|sejours?|formations?|departs?|seances?))?"
    r"|jours? de (?:cours|stage)|dates et horaires|date e orari"
    r"|(?:date|data|inizio|giorni)(?: (?:del|dei|di|delle|della) ?(?:cors[oi]|laboratori[oi]?|partenz[ae]|lezion[ei]))?"
)
EVENTS = re.compile(rf"\b(?:{_LABEL}) ?:")
_HEADED = re.compile(rf"(?:^|[.,;|•–-] ?)(?:{_LABEL}) ?: ?(?:[^:;]{{0,48}})$")
_REACH = 96


def is_event_day(source: Source, day: Day) -> bool:
    """Whether a label says that on a day something is held; a window in which an offer holds is called otherwise."""
    return ":" in source.folded and bool(_HEADED.search(source.folded, max(0, day.start - _REACH), day.start))
