"""Labels that only say what the amounts beside or below them are per: "month", "per user and month"."""

import re

_TIME = r"(?:Monat|Woche|Jahr|mois|semaine|an|année|mese|settimana|anno|month|week|year)"  # "day" heads dates as well
_PERIOD = re.compile(_TIME, re.IGNORECASE)
_PER = r"(?:pro |per |par |par |je |al |im |à l['’]|a )"
_AND = r"(?: (?:und|and|et|e) | ?[/&] ?| )"
_EACH = re.compile(
    rf"(?:{_PER}|/ ?)(?:[^\W\d_]+{_AND}{_PER}?)?{_TIME}(?:{_AND}{_PER}?[^\W\d_]+)?",
    re.IGNORECASE,
)


def is_period(label: str) -> bool:
    """Whether a label is nothing but a period of time: "month"."""
    return bool(_PERIOD.fullmatch(label.rstrip(": ")))


def is_rate(label: str) -> bool:
    """Whether a label is nothing but what amounts are per, and that is a time.

    >>> is_rate("pro Nutzer und Monat"), is_rate("par mois et par poste"), is_rate("Preis pro Monat")
    (True, True, False)
    """
    return bool(_EACH.fullmatch(label.rstrip(": ")))
