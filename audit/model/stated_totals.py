"""Totals that stand right behind instalments: "24 instalments of 4.50, 108.00 in total"."""

import re
from decimal import Decimal, InvalidOperation

_MONEY = r"(?:[€£$]|CHF|EUR|GBP|Fr\.)"
_NUMBER = r"(?P<{name}>\d{{1,3}}(?:[.,'’\u202f\u00a0 ]\d{{3}})*(?:[.,]\d\d)?|\d{{1,6}}(?:[.,]\d\d)?)(?![.,]?\d)"
IN_ALL = r"(?:insgesamt|gesamt|zusammen|total(?:e)?|in total|au total|in totale|en tout|in tutto)"
_LED = (
    r"^[ .–-]{0,3}(?:(?:pro Monat|im Monat|monatlich|par mois|al mese|a month|each) ?)?[,;(–=-] ?"
    r"(?:(?:also|das sind|das macht|ergibt|soit|pour|per|for|cioè|ossia|or) )?"
)
_BEHIND = re.compile(
    rf"{_LED}(?:(?:un|ein|a) )?{IN_ALL}(?: (?:also|von|de|di|of))? ?:? ?{_MONEY}? ?{_NUMBER.format(name='told')}"
    rf"|{_LED}{_MONEY}? ?{_NUMBER.format(name='first')}(?:[.,]?[–-]{{1,2}})? ?{_MONEY}? {IN_ALL}\b",
    re.IGNORECASE,
)
_INCLUDES = re.compile(  # what is paid besides
    r"\b(?:inkl|incl|einschl|samt|mit|plus|zzgl|avec|y compris|sans|frais|compres|esclus|più|con|senza|with(?:out)?"
    r"|ohne|gebühr|fee|spese)",
    re.IGNORECASE,
)
_COUNTS = re.compile(r"[.,]?[–-]{0,2} ?(?!euros?\b|franken\b|francs\b|franchi\b)[^\W\d_]{4,}", re.IGNORECASE)
_CONTEXT = 32  # characters that are kept behind a value


def names_total(after: str) -> bool:
    """Whether the words behind an instalment name what it comes to in all, with fees or without.

    >>> names_total(", total CHF 1'590.– inkl. Gebühr"), names_total(", zinslos")
    (True, False)
    """
    return _BEHIND.search(after) is not None


def total_behind(after: str) -> Decimal | None:
    """What the words behind an instalment say it comes to in all; None if they say nothing of it.

    >>> total_behind(", in totale 98,00 €."), total_behind(" (total CHF 1'180.–)"), total_behind(", £98.00 in total.")
    (Decimal('98.00'), Decimal('1180'), Decimal('98.00'))
    >>> total_behind(", in totale 24 rate"), total_behind(", letzte Rate 30.–")
    (None, None)
    """
    found = _BEHIND.search(after)
    if found is None:
        return None
    behind = after[found.end() :]
    if _INCLUDES.search(behind) or (found["told"] and _COUNTS.match(behind)):
        return None
    if not behind and len(after) >= _CONTEXT:
        return None  # the number may go on
    digits = re.sub(r"['’\u202f\u00a0 ]", "", found["told"] or found["first"])
    whole, mark, cents = digits[:-3], digits[-3:-2], digits[-2:]
    plain = f"{re.sub('[.,]', '', whole)}.{cents}" if mark in {".", ","} and mark else re.sub("[.,]", "", digits)
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None
