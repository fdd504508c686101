"""Amounts that name what is counted: seats, doors, entries, days of a pass, bare sizes; before units are looked for."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from audit.link.quantities import Quantity

_COUNTED = {
    "seats": r"sitzer|sitzig\w*|plaetzer|sitze|places?|pl|posti|posto|seater|seats?",
    "doors": r"tuerig\w*|tueren|tuerer|portes?|doors?|ante",
    "drawers": r"schubladen|schubl|schuebe|tiroirs?|drawers?|cassetti",
    "layers": r"lagig\w*|lagen|plis|epaisseurs|veli|ply",
    "visits": (
        r"eintritte?|entrees?|ingress[io]|entrate|entries|admissions?|lektion(?:en)?|lecons?|lezion[ie]|lessons?|classes"
        r"|sessions?|seances?|sedut[ae]|besuche?|visites?|visits?|fahrten|trajets?|corse|rides?|mal|fois|volte|times"
    ),
}
_WHAT = "|".join(f"(?P<{dimension}>{words})" for dimension, words in _COUNTED.items())
# The looks behind stand after the first digit, so that the search leaps from one digit to the next.
_OF = re.compile(rf"(\d(?<![\w.,/x]\d)\d{{0,2}})\s?(?:er)?\s?-?\s?(?:{_WHAT})(?![a-z0-9])")
_SOFA_OF = re.compile(r"([1-9](?<!\w\d))\s?er(?![a-z0-9])")
_TIMES = re.compile(
    r"(?<![\w.,/])(?<!\d\s)x\s?(\d{1,3})(?!\w|[.,]\d| ?(?:min|std|stunden|h|ah)\b)"
    r"|(?<![\w.,/])(\d{1,3})\s?x(?![\w])(?!\s?\d)"
)
_DAYS = re.compile(r"(\d(?<![\w.,/]\d)\d?)\s?-?\s?tages?-?(?=karte|pass|abo|ticket|ski|billet|miete|kurs)")
_PRIME = re.compile(r"(?<![\w.,])(\d{2,3})\s?'(?!['\w])")
_SIDES = re.compile(
    r"(?<![\w.,/])(\d{2,3})\s?x\s?(\d{2,3})(?![\w/]|[.,]\d|\s?(?:x|cm|mm|m|l|ml|cl|dl|g|kg|stk?|min|gb|mb|v|w|zoll|er)\b|\s?\")"
)
_SIDE = re.compile(r"(?:sh|[dwhblt])(\d{2,3})")
_LETTERS = frozenset({"sh", "d", "w", "h", "b", "l", "t", "dia"})
_SIZED = (
    "tisch", "sofa", "sessel", "stuhl", "bett", "regal", "schrank", "kommode", "bank", "lampe", "leuchte", "teppich",
    "spiegel", "hocker", "matratze", "board", "tvmobel", "vorhang", "vitrine", "konsole", "laufer", "topper",
)  # fmt: skip
_LEAST, _MOST = 30, 400
_MINUTES = range(15, 181, 5)
_HOURS_OF_DAY = 24.0
_MINUTE = 0.016667
_INCH = 25.4
_HINTS = re.compile(r"\d")


def find_counts(folded: str) -> tuple[list[Quantity], str]:
    """The amounts of what is counted in a folded text, and the text with blanks in their place.

    >>> found, rest = find_counts("havel 4-seat sofa")
    >>> [(one.dimension, one.amount) for one in found], rest.split()
    ([('seats', 4.0)], ['havel', 'sofa'])
    >>> [(one.dimension, one.amount) for one in find_counts("rug 80x150, x10, 3-tageskarte")[0]]
    [('hours', 72.0), ('length', 800.0), ('length', 1500.0), ('count', 10.0)]
    >>> find_counts("coaching 10 x 60 min.")
    ([], 'coaching 10 x 60 min.')
    """
    if not _HINTS.search(folded):
        return [], folded
    found: list[Quantity] = []

    def take(pattern: re.Pattern[str], read: Callable[[re.Match[str]], Sequence[Quantity]], text: str) -> str:
        def taken(match: re.Match[str]) -> str:
            amounts = read(match)
            found.extend(amounts)
            return " " if amounts else match.group()

        return pattern.sub(taken, text)

    rest = folded
    if "tage" in rest:
        rest = take(_DAYS, lambda match: [Quantity("hours", float(match[1]) * _HOURS_OF_DAY, match[0].strip())], rest)
    rest = take(_OF, _counted, rest)
    if "sofa" in rest or "couch" in rest:
        rest = take(_SOFA_OF, lambda match: [Quantity("seats", float(match[1]), match[0])], rest)
    if "x" in rest:
        rest = take(_SIDES, _sides, rest)
        rest = take(_TIMES, lambda match: [Quantity("count", float(match[1] or match[2]), match[0].strip())], rest)
    if "'" in rest:
        rest = take(_PRIME, _minutes, rest)
    return found, rest


def _counted(match: re.Match[str]) -> list[Quantity]:
    one = Quantity(str(match.lastgroup), float(match[1]), match[0].strip())
    return [one, replace(one, dimension="count")] if one.dimension == "visits" else [one]


def _sides(match: re.Match[str]) -> list[Quantity]:
    """Two bare numbers are the sides of a thing in centimetres, where they can be."""
    sides = [float(match[1]), float(match[2])]
    round_ones = any(side % 5 == 0 for side in sides)
    fits = round_ones and all(_LEAST <= side <= _MOST for side in sides)
    return [Quantity("length", 10 * side, match[0]) for side in sides] if fits else []


def _minutes(match: re.Match[str]) -> list[Quantity]:
    """A number with a prime is one of minutes, or of inches: what the other side says decides."""
    number = int(match[1])
    if number not in _MINUTES:
        return []
    return [
        Quantity("hours", float(f"{number * _MINUTE:.4g}"), match[0]),
        Quantity("length", float(f"{number * _INCH:.4g}"), match[0]),
    ]


def measure_furniture(tokens: Sequence[str]) -> tuple[list[Quantity], list[str]]:
    """The sides that letters name in the tokens of a piece of furniture, in centimetres, and the other tokens.

    >>> [one.amount for one in measure_furniture(["regal", "h80"])[0]], measure_furniture(["bohrer", "d60"])
    ([800.0], ([], ['bohrer', 'd60']))
    """
    if not any(map(str.isdigit, "".join(tokens))) or not any(token.endswith(_SIZED) for token in tokens):
        return [], list(tokens)
    taken = dict(_sided(tokens))
    return list(taken.values()), [token for at, token in enumerate(tokens) if at not in taken]


def _sided(tokens: Sequence[str]) -> Iterator[tuple[int, Quantity]]:
    for at, token in enumerate(tokens):
        match = _SIDE.fullmatch(token)
        if match:
            yield at, Quantity("length", 10 * float(match[1]), token)
    for at, (letter, number) in enumerate(pairwise(tokens)):
        if letter in _LETTERS and number.isdigit() and _LEAST <= int(number) <= _MOST:
            yield at + 1, Quantity("length", 10 * float(number), f"{letter} {number}")
