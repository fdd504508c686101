"""Labels that only say what the amounts beside or below them are per: "month", "per user and month"."""

import re
from collections.abc import Sequence

_TIME = r"(?:Monat|Woche|Jahr|mois|semaine|an|année|mese|settimana|anno|month|week|year)"  # "day" heads dates as well
_PERIOD = re.compile(_TIME, re.IGNORECASE)
_OFTEN = rf"(?:{_TIME}|Tag|jour|giorno|day)"  # "per day" heads nothing but amounts
_PER = r"(?:pro |per |par |par |je |al |im |à l['’]|a )"
_AND = r"(?: (?:und|and|et|e) | ?[/&] ?| )"
_EACH = re.compile(
    rf"(?:{_PER}|/ ?)(?:[^\W\d_]+{_AND}{_PER}?)?{_OFTEN}(?:{_AND}{_PER}?[^\W\d_]+)?",
    re.IGNORECASE,
)

_UNIT = re.compile(
    r"(?:ct|Cent|Rp|p|c|CHF|EUR|Fr|[€£$])\.? ?(?:/|pro|per|par|al|je) ?(?:\d{1,4} ?)?[^\W\d_]{1,14}\.?", re.IGNORECASE
)


def is_period(label: str) -> bool:
    """Whether a label is nothing but a period of time: "month"."""
    return bool(_PERIOD.fullmatch(label.rstrip(": ")))


def is_rate(label: str) -> bool:
    """Whether a label is nothing but what amounts are per, and that is a time.

    >>> is_rate("pro Nutzer und Monat"), is_rate("par jour"), is_rate("Tag"), is_rate("Preis pro Monat")
    (True, True, False, False)
    """
    return bool(_EACH.fullmatch(label.rstrip(": ")))


def is_unit(text: str) -> bool:
    """Whether a text says what amounts are per, and nothing else: "ct/kWh", "per month"."""
    return bool(_UNIT.fullmatch(text)) or is_rate(text)


def unit_of_row(cells: Sequence[str]) -> str:
    """The cell behind the first one of a row that says what its amounts are per: "ct/kWh", "per month"; else empty.

    >>> unit_of_row(["Energy", "ct/kWh", "24.10"]), unit_of_row(["Large box", "119.00", "al mese"])
    ('ct/kWh', 'al mese')
    """
    return next((text for text in cells[1:] if is_unit(text)), "")
