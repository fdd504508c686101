"""Weekdays and months in German, French, Italian and English, and the dates that stand behind a weekday."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_DAYS = (
    ("montag", "mo", "lundi", "lun", "lunedì", "lunedi", "monday", "mon"),
    ("dienstag", "di", "mardi", "mar", "martedì", "martedi", "tuesday", "tue", "tues"),
    ("mittwoch", "mi", "mercredi", "mer", "mercoledì", "mercoledi", "wednesday", "wed"),
    ("donnerstag", "do", "jeudi", "jeu", "giovedì", "giovedi", "gio", "thursday", "thu", "thur", "thurs"),
    ("freitag", "fr", "vendredi", "ven", "venerdì", "venerdi", "friday", "fri"),
    ("samstag", "sonnabend", "sa", "samedi", "sam", "sabato", "sab", "saturday", "sat"),
    ("sonntag", "so", "dimanche", "dim", "domenica", "dom", "sunday", "sun"),
)
_MONTHS = (
    ("januar", "jänner", "jan", "janvier", "janv", "gennaio", "gen", "january"),
    ("februar", "feber", "feb", "février", "fevrier", "févr", "febbraio", "february"),
    ("märz", "mrz", "mars", "marzo", "march", "mar"),
    ("april", "apr", "avril", "avr", "aprile"),
    ("mai", "maggio", "mag", "may"),
    ("juni", "jun", "juin", "giugno", "giu", "june"),
    ("juli", "jul", "juillet", "juil", "luglio", "lug", "july"),
    ("august", "aug", "août", "aout", "agosto", "ago"),
    ("september", "sept", "sep", "septembre", "settembre", "set"),
    ("oktober", "okt", "octobre", "oct", "ottobre", "ott", "october"),
    ("november", "nov", "novembre"),
    ("dezember", "dez", "décembre", "decembre", "déc", "dicembre", "dic", "december", "dec"),
)
WEEKDAYS = {name: number for number, names in enumerate(_DAYS) for name in names}
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}


_ONLY_CAPITAL = frozenset({"mo", "di", "mi", "do", "fr", "sa", "so", "mon", "sun", "sat"})
"""Abbreviations that are common words of another language, or of their own, where they are not capitalised."""


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_SAID = re.compile(
    rf"(?<!\w)(?P<weekday>{_any(WEEKDAYS)})\b\.?,?\s+(?:den\s+|dem\s+|le\s+|il\s+|the\s+)?"
    rf"(?:(?P<day>\d{{1,2}})(?:(?:\.|°|er|st|nd|rd|th)?\s*(?P<month>{_any(MONTHS)})\b\.?|\.\s*(?P<number>\d{{1,2}})\.)"
    rf"|(?P<first>{_any(MONTHS)})\b\.?\s+(?P<second>\d{{1,2}})(?:st|nd|rd|th)?,?)"
    r"(?:\s*(?P<year>\d{4}|(?<!\.\s)\d{2}(?![\d.:]|\s?(?:%|[€£$]|CHF|EUR|Euro|Prozent|pour cent|per cent)))\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A weekday with a date behind it, as somebody wrote it.

    Attributes:
        words: As written.
        start: Where they begin in the text.
        weekday: 0 for Monday.
        day: Of the month.
        month: 1 for January.
        year: As written; None where none is.
    """

    words: str
    start: int
    weekday: int
    day: int
    month: int
    year: int | None

    def wrong(self, year: int | None = None) -> date | None:
        """The date, if there is such a day and it falls on another weekday.

        Args:
            year: The year that is meant where none is written; None: nobody knows, and nothing is wrong.
        """
        meant = self.year or year
        try:
            found = date(meant, self.month, self.day) if meant else None
        except ValueError:
            return None
        return found if found is not None and found.weekday() != self.weekday else None


@lru_cache(maxsize=4096)
def said_days(text: str) -> tuple[SaidDay, ...]:
    """The weekdays with a date in a text; the same words stand on many pages, and are read once.

    >>> [day.words for day in said_days("bis Freitag, 31.8.2026, nur Fr/Sa 12. Juni")]
    ['Freitag, 31.8.2026']
    """
    return tuple(_said_days(text))


def _said_days(text: str) -> Iterator[SaidDay]:
    for found in _SAID.finditer(text):
        if (found.start() and text[found.start() - 1] in "/-–") or found["weekday"] in _ONLY_CAPITAL:
            continue
        month = found["month"] or found["first"]
        number = MONTHS[month.lower()] if month else int(found["number"])
        year = int(found["year"]) if found["year"] else None
        if year is not None and year < 100:  # noqa: PLR2004  (two digits)
            year += 2000
        weekday = WEEKDAYS[found["weekday"].lower()]
        yield SaidDay(found[0].strip(" ,"), found.start(), weekday, int(found["day"] or found["second"]), number, year)
