"""The day of an event in a title, as a choice: a ticket for 3 July is none for the 17th."""

import re

_MONTHS = (
    "januar janvier gennaio january jan", "februar fevrier febbraio february feb", "maerz mars marzo march",
    "april avril aprile apr", "mai maggio may", "juni juin giugno june jun", "juli juillet luglio july jul",
    "august aout agosto aug", "september septembre settembre sept sep", "oktober octobre ottobre october okt oct",
    "november novembre nov", "dezember decembre dicembre december dez dec",
)  # fmt: skip
_NUMBER = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_MONTH = "|".join(sorted(_NUMBER, key=len, reverse=True))
_ENGLISH = "january|february|march|april|june|july|august|september|october|november|december"
_WORDS = frozenset(_NUMBER)
_IN_FIGURES = re.compile(r"\d\. ?[01]?\d\.")
_AROUND = str.maketrans(",.;:|()/-", " " * 9)
_YEAR = r"(?:(?: ?20)?[2-4]\d(?![.,]?\d))?"
_DAY = re.compile(
    r"(?<![\w.,/])(?:"
    rf"(?P<day>[0-3]?\d)\. ?(?P<number>[01]?\d)\.{_YEAR}(?![.,]?\d)"
    rf"|(?P<before>[0-3]?\d)(?:\.|st|nd|rd|th|er)? ?(?:of |de |di )?(?P<month>{_MONTH})(?![a-z])\.?{_YEAR}"
    rf"|(?P<first>{_ENGLISH}) (?P<behind>[0-3]?\d)(?:st|nd|rd|th)?(?!\w|[.,]\d),?{_YEAR}"
    r")"
)
_LIMIT = re.compile(
    r"(?<![a-z])(?:bis|ab|seit|vom|until|till|from|by|jusqu'?au|des le|au|du|fino al|entro il|dal|gueltig)\W*$"
)
_MOST_DAYS, _MOST_MONTHS = 31, 12


def take_days(folded: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """The days that a folded title names, as choices, and the title without them; what limits an offer is no choice.

    >>> take_days("lumina openair 3.7.26 stehplatz"), take_days("lumina openair le 3 juillet")
    (((('day', '3.7'),), 'lumina openair   stehplatz'), ((('day', '3.7'),), 'lumina openair le  '))
    >>> take_days("aktion bis 31.12.26 schal"), take_days("schraube 1.5 cm")
    (((), 'aktion bis   schal'), ((), 'schraube 1.5 cm'))
    """
    if _IN_FIGURES.search(folded) is None and _WORDS.isdisjoint(folded.translate(_AROUND).split()):
        return (), folded
    found = [one for one in _DAY.finditer(folded) if _day_of(one)]
    days = {_day_of(one): None for one in found if _LIMIT.search(folded[: one.start()]) is None}
    return tuple(("day", day) for day in days), _DAY.sub(lambda one: " " if _day_of(one) else one[0], folded)


def _day_of(found: re.Match[str]) -> str:
    """Day and month; empty if there is no such day."""
    day = int(found["day"] or found["before"] or found["behind"])
    month = int(found["number"] or _NUMBER[found["month"] or found["first"]])
    return f"{day}.{month}" if 0 < day <= _MOST_DAYS and 0 < month <= _MOST_MONTHS else ""
