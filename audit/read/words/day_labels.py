"""Labels that are nothing but a day, as in a list of courses or trips: the thing itself is named elsewhere."""

import re
from functools import cache, lru_cache

from audit.read.words.fold import fold, fold_pattern
from audit.read.words.lexicon import languages


@lru_cache(maxsize=4096)
def is_day(label: str) -> bool:
    """Whether a label is nothing but a day with its year.

    >>> [is_day(label) for label in ("Sa, 14.11.2026", "14 novembre 2026", "Sat 14 November 2026", "2026-11-14")]
    [True, True, True, True]
    >>> [is_day(label) for label in ("Black Friday 2026", "14.11.2026 Luzern", "Talwind 12 2026", "11.90", "4/10/20 l")]
    [False, False, False, False, False]
    """
    return bool(_day().fullmatch(fold(label).rstrip(": ")))


@cache
def _day() -> re.Pattern[str]:
    months = "|".join(fold_pattern("|".join(words.months)) for words in languages().values())
    weekdays = "|".join(fold_pattern("|".join(words.weekdays)) for words in languages().values())
    return re.compile(
        rf"(?:(?:{weekdays})\.?,? )?(?:[0-9]{{1,2}}[./][0-9]{{1,2}}[./](?:[0-9]{{4}}|[0-9]{{2}})"
        r"|[0-9]{4}(?:-[0-9]{2}){2}"
        rf"|[0-9]{{1,2}}(?:\.|er|st|nd|rd|th|°)? (?:{months})\.? [0-9]{{4}}"
        rf"|(?:{months})\.? [0-9]{{1,2}}(?:st|nd|rd|th)?,? [0-9]{{4}})"
    )
