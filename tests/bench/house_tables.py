"""Tables of a house: all records are of one maker, and most offers of others; few are of what is on record.

A marketplace shows others' goods of the same kinds, and the house's own in sorts and sizes that no record knows.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from audit.link.entry import Entry
from tests.bench.invented_makers import twin
from tests.bench.tables import Tables
from tests.bench.things import Thing, name, part

Write = Callable[[str, Thing], Entry]

_OFFERS = 800
_ON_RECORD = 0.55
_OWN_OTHERS = 0.18
_LINES = 4


@dataclass(frozen=True, slots=True)
class _Shown:
    """How often offers say who made the thing: in the title, and in the column."""

    title: float
    column: float


_OWN, _FOREIGN = _Shown(0.6, 0.5), _Shown(0.93, 0.5)


def house_tables(things: Sequence[Thing], share: float, chance: random.Random, record: Write, offer: Write) -> Tables:
    """The tables of a house that makes these things.

    Args:
        things: Of any makers; they become the house's.
        share: Of the offers that have a record.
        chance: By which all is chosen.
        record: Writes a record, the maker left out.
        offer: Writes an offer, the maker left out.
    """
    house, lines = name(chance, 3), [name(chance) for _ in range(_LINES)]
    rivals = [" ".join(name(chance) for _ in range(chance.choice((1, 1, 2)))) for _ in range(30)]
    theirs = {rival: (name(chance), "") for rival in rivals}
    own = [_of(thing, house, lines[thing.family % _LINES]) for thing in things]
    known = [number for number in range(len(own)) if chance.random() < _ON_RECORD]
    rest = sorted(set(range(len(own))) - set(known))
    in_column = chance.choice((0.5, 0.85, 0.95))
    records = [_put(record(f"r{number}", own[number]), house, _Shown(0.1, in_column), chance) for number in known]
    offers: list[Entry] = []
    gold: set[tuple[str, str]] = set()
    for number in chance.sample(known, min(len(known), round(share * _OFFERS))):
        offers.append(_put(offer(f"o{len(offers)}", own[number]), house, _OWN, chance))
        gold.add((f"r{number}", offers[-1].key))
    for number in chance.choices(rest, k=round(_OWN_OTHERS * _OFFERS)):
        offers.append(_put(offer(f"o{len(offers)}", own[number]), house, _OWN, chance))
    while len(offers) < _OFFERS:
        other = twin(chance.choice(own), rivals, chance)
        line = part(chance.choice(theirs[other.brand]))
        other = replace(other, parts=(line, *other.parts[1:]))
        offers.append(_put(offer(f"o{len(offers)}", other), other.brand, _FOREIGN, chance))
    chance.shuffle(records)
    chance.shuffle(offers)
    return Tables(tuple(records), tuple(offers), frozenset(gold))


def _of(thing: Thing, house: str, line: str) -> Thing:
    return replace(thing, brand=house, parts=(part(line), *thing.parts))


def _put(entry: Entry, maker: str, shown: _Shown, chance: random.Random) -> Entry:
    """The entry with its maker in the title, in the column, in both or nowhere."""
    written = chance.choice((maker, maker, maker.upper()))
    title = f"{written} {entry.title}" if chance.random() < shown.title else entry.title
    return replace(entry, title=title, brand=maker if chance.random() < shown.column else "")
