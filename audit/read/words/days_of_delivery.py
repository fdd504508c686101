"""Days of the weekend on which a delivery costs a charge of its own: "Sunday 8.90", "Samstagszustellung: 9.90"."""

import re
from collections.abc import Iterable
from functools import cache

from audit.read.words.fold import fold, fold_pattern
from audit.read.words.lexicon import languages

_NAMES = ("saturday", "sunday")
_FIRST = 5  # weekdays are counted from Monday
_SHORTEST = 6  # letters of a day's name; "so", "di" and "sat" mean other things too
_DELIVERED = (
    r"s?-?(?:zustellung|lieferung|zuschlag|versand)| (?:delivery|deliveries|surcharge|shipping|zustellung|lieferung)"
)
_BROUGHT = (
    r"(?:(?:delivery|deliveries|lieferung|zustellung|livraison|supplement|consegna|supplemento|zuschlag|surcharge):? )?"
    r"(?:(?:on|am|le|il|la|di|der|de|del|della) )?"
)
_ORDERED = re.compile(  # until when one orders, or one end of several days
    r"\b(?:by|before|until|till|order(?:ed)?|bis|vor|bestell\w*|avant|jusqu'au|commande[rz]?|entro|prima|ordin\w*)\b"
    r"[^.;:!?]{0,20}$|\b(?:to|through|and|or|und|oder|au|a|et|ou|al|alla|e|o) (?:the |le |il |la )?$|[-/&+,] ?$"
)
_CHARGED = r"(?: (?:costs?|is|are|for|at|only|kostet|coute|est|costa|e))*(?: ?[:–-])? ?(?:[+£€$]|chf|eur|fr\.?)* ?$"


def day_told(names: Iterable[str], before: str) -> str:
    """The day of the weekend on which alone is delivered for a charge; empty if it is told of none.

    Args:
        names: What its row and its line are called.
        before: The words before it.
    """
    return next(filter(None, map(day_named, names)), "") or day_of_delivery(before)


def day_named(label: str) -> str:
    """The day of the weekend that a label names, and nothing besides a word for delivery; or empty.

    >>> [day_named(label) for label in ("Sunday", "Samstagszustellung", "Livraison le samedi", "Consegna di domenica")]
    ['sunday', 'saturday', 'saturday', 'sunday']
    >>> [day_named(label) for label in ("Sunday roast", "Monday", "Saturday and Sunday", "Sunday When", "Sun hat")]
    ['', '', '', '', '']
    """
    folded = fold(label).strip(" :.")
    return next((name for name, day in _days() if day.fullmatch(folded)), "")


def day_of_delivery(before: str) -> str:
    """The day of the weekend that stands right before a charge; empty where it tells until when one orders.

    >>> day_of_delivery("Saturday: "), day_of_delivery("Deliveries on Sunday cost "), day_of_delivery("le dimanche : ")
    ('saturday', 'sunday', 'sunday')
    >>> day_of_delivery("order by noon on Saturday: "), day_of_delivery("Monday to Saturday: ")
    ('', '')
    """
    folded = fold(before)
    for name, day in _days():
        for found in re.finditer(rf"(?<!\w)(?:{day.pattern}){_CHARGED}", folded):
            if not _ORDERED.search(folded[: found.start()]):
                return name
    return ""


@cache
def _days() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each day of the weekend, and how it is named as a day of delivery in the languages that are read."""
    found = []
    for place, name in enumerate(_NAMES, _FIRST):
        ways = (way for lexicon in languages().values() for way in lexicon.weekdays[place].split("|"))
        words = "|".join(fold_pattern(way) for way in dict.fromkeys(ways) if sum(map(str.isalpha, way)) >= _SHORTEST)
        found.append((name, re.compile(rf"{_BROUGHT}(?:{words})(?:{_DELIVERED})?")))
    return tuple(found)
