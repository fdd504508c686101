"""What a thing is among those that exclude each other: for whom, for how long, of what, which tier."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from audit.link.concepts import base_colour, concepts
from audit.link.lexicon import lexicon
from audit.link.quantities import Quantity

_PERIODS = {("months", 1.0): "monat", ("months", 12.0): "jahr", ("months", 6.0): "halbjahr", ("hours", 24.0): "tag",
            ("hours", 168.0): "woche", ("hours", 720.0): "monat", ("hours", 744.0): "monat",
            ("hours", 8760.0): "jahr"}  # fmt: skip
_TIMED = frozenset({"stunde", "halbtag", "tag", "wochenende", "woche", "monat", "halbjahr", "jahr", "saison"})
_VISITS = frozenset({
    "karte", "abo", "eintritt", "lektion", "ticket", "skipass", "kurs", "massage", "sauna", "hallenbad", "freibad",
    "yoga", "personaltraining", "privatlektion", "gruppenkurs", "fahrstunde", "aquafit",
})  # fmt: skip
_OF_PERIODS = frozenset({"months", "hours", "visits", "count"})
_SINGLE = frozenset({"eintritt", "einzel"})
_DAY = 24.0
_SIZE = "size "
_PERIOD, _TIMES, _ONCE = "period", " times", "1 times"
_TIER = "tier"
_NAMED_IF_SPECIAL = frozenset({"age", "level", "trip", "use"})
_USUAL = frozenset({"erwachsene"})


def choices(words: Collection[str], quantities: Sequence[Quantity]) -> Iterator[tuple[str, str]]:
    """The groups of which something is said, and what.

    >>> list(choices(["abo", "senioren", "plus"], ()))
    [('age', 'senioren'), ('tier plus', 'plus')]
    """
    if not _telling().isdisjoint(words):
        for word in words:
            yield from _of_word(word)
    if not _OF_PERIODS.isdisjoint(one.dimension for one in quantities) or not _SINGLE.isdisjoint(words):
        yield from periods(quantities, words)


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """The words that say anything of a group; most names have none of them."""
    return frozenset(lexicon().alternatives) | frozenset(concepts().groups) | lexicon().tiers


@lru_cache(maxsize=200_000)
def _of_word(word: str) -> tuple[tuple[str, str], ...]:
    known, group = lexicon().alternatives.get(word, ()), concepts().groups.get(word)
    if group:
        return (*known, (group, word))
    return (*known, (f"{_TIER} {word}", word)) if word in lexicon().tiers else known


def told_apart(
    numbers: Sequence[str], quantities: Sequence[Quantity], colours: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """The letter or number of a size and the colours of what has several, each as a choice.

    Amounts that are nearly the same are one, but 41 is not 42.

    >>> list(told_apart(["2", "size xl"], (Quantity("size", 41.0, "eu 41"),), ["navy", "white"]))
    [('size', 'xl'), ('shoe size', '41'), ('colours', 'blue white')]
    """
    sizes = [number for number in numbers if number.startswith(_SIZE)]
    if len(sizes) == 1:
        yield "size", sizes[0].removeprefix(_SIZE)
    feet = {quantity.amount for quantity in quantities if quantity.dimension == "size"}
    if len(feet) == 1:
        yield "shoe size", f"{feet.pop():g}"
    if len(colours) > 1:
        bases = {base_colour(colour) for colour in colours}
        if len(bases) > 1:
            yield "colours", " ".join(sorted(bases))


def is_special(group: str, part: str) -> bool:
    """Whether what leaves this open is another variant: an ``Abo`` is no ``Abo Plus``, but may be for adults."""
    if group == _PERIOD:
        return part.endswith(_TIMES) and part != _ONCE
    return part not in _USUAL and (group in _NAMED_IF_SPECIAL or group.startswith(_TIER))


def periods(quantities: Sequence[Quantity], words: Collection[str]) -> Iterator[tuple[str, str]]:
    """For how long, or how often, something is, as a choice: ``1 Monat`` is the ``Monat`` of a ``Monatsabo``.

    >>> list(periods((), ["eintritt", "erwachsene"])), list(periods((Quantity("count", 10.0, "10er"),), ["karte"]))
    ([('period', '1 times')], [('period', '10 times')])
    """
    said = False
    for quantity in quantities:
        name = _PERIODS.get((quantity.dimension, quantity.amount))
        if name or quantity.dimension == "months" or (quantity.dimension == "hours" and quantity.amount >= _DAY):
            said = True
            yield _PERIOD, name or f"{quantity.amount:g} {quantity.dimension}"
    if said or not _TIMED.isdisjoint(words):
        return
    visits = [quantity.amount for quantity in quantities if quantity.dimension == "visits"]
    counts = [quantity.amount for quantity in quantities if quantity.dimension == "count"]
    if visits or (counts and not _VISITS.isdisjoint(words)):
        yield _PERIOD, f"{(visits or counts)[0]:g}{_TIMES}"
    elif not counts and ("eintritt" in words or ("einzel" in words and not _VISITS.isdisjoint(words))):
        yield _PERIOD, _ONCE
