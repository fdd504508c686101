"""What shipping to one country costs, told by two lists of countries.

Two costs of one shop are usually for small and large orders, or for two ways of shipping. Lists that give one amount
for each of several countries, and the same one for one of them, mean the same parcel: two amounts for another country
cannot both be right.
"""

from collections.abc import Iterable, Mapping

from audit.model.position import Position
from audit.model.statement import Statement

_SEVERAL = 2
_List = Mapping[frozenset[str], set[str]]


def are_of_one_country(one: Position, other: Position, said: Iterable[Statement]) -> bool:
    """Whether both costs are for the same countries, in lists of one parcel.

    Args:
        one: What shipping costs.
        other: The same, as something else.
        said: All costs of shipping that channels state.
    """
    there = {s.scope.regions for p in (one, other) for s in p.statements}
    if len(there) != 1 or frozenset() in there:
        return False
    told: dict[tuple[str, str], dict[frozenset[str], set[str]]] = {}
    modes: set[str] = set()
    places = [{(s.channel, s.document) for s in p.statements} for p in (one, other)]
    for statement in said:
        if (place := (statement.channel, statement.document)) in places[0] | places[1]:
            told.setdefault(place, {}).setdefault(statement.scope.regions, set()).add(statement.term.value)
            modes.add(statement.scope.mode)
    first, second = ([told.get(place, {}) for place in here] for here in places)
    return len(modes) == 1 and all(_are_of_one_parcel(a, b) for a in first for b in second)


def _are_of_one_parcel(one: _List, other: _List) -> bool:
    """Whether two lists have one amount for each of several countries, and agree on one of them."""
    plain = all(len(costs) >= _SEVERAL and all(len(of) == 1 for of in costs.values()) for costs in (one, other))
    return plain and any(one[country] == other[country] for country in one.keys() & other.keys())
