"""Entries that no record claims, brought together across channels, so that channels can be compared with each other."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.link.entry import Entry
from audit.link.linker import Linking, Options, link_all, read_catalogue
from audit.link.parse import parse

_SURE = 0.9


def cluster(tables: Sequence[Sequence[Entry]], options: Options) -> list[tuple[tuple[int, str], ...]]:
    """Groups of entries that name one thing.

    Entries of one table with the same name or GTIN are one thing from the start. Two entries of different
    tables join when the one is surely what the other names, and each is the other's best: a chain of doubtful links
    joins nothing.

    Args:
        tables: One per channel; keys are unique within a table.
        options: How to link.

    Returns:
        Groups of (number of the table, key), in the order of their first members; every entry is in one group.
    """
    groups = _Groups()
    for number, entries in enumerate(tables):
        first: dict[tuple[str, ...], str] = {}
        for entry in entries:
            groups.add((number, entry.key))
            for mark in _marks(entry):
                groups.join((number, first.setdefault(mark, entry.key)), (number, entry.key))
    for left in range(len(tables)):
        for right in range(left + 1, len(tables)):
            for one, other in _mutual(tables[left], tables[right], options):
                groups.join((left, one), (right, other))
    return groups.all()


def _marks(entry: Entry) -> Iterable[tuple[str, ...]]:
    parsed = parse(entry)
    yield ("name", parsed.text, *parsed.brand)
    yield from (("id", kind, value) for kind, value in parsed.identifiers if kind == "gtin")


def _mutual(left: Sequence[Entry], right: Sequence[Entry], options: Options) -> list[tuple[str, str]]:
    """Pairs that are surely the same and each other's best."""
    if not left or not right:
        return []
    linking = link_all(read_catalogue(left), right, replace(options))
    sure = _sure(linking)
    best_offer: dict[str, tuple[float, str]] = {}
    for record, offer, chance in sure:
        best_offer[record] = max(best_offer.get(record, (0.0, "")), (chance, offer))
    return [(record, offer) for record, offer, _ in sure if best_offer[record][1] == offer]


def _sure(linking: Linking) -> list[tuple[str, str, float]]:
    pairs, evidence = linking.evidence.pairs, linking.evidence
    at = [position for position in linking.best().tolist() if linking.chance[position] >= _SURE]
    return [
        (evidence.records[pairs.record[one]], evidence.offers[pairs.offer[one]], float(linking.chance[one]))
        for one in at
    ]


class _Groups:
    """Disjoint sets of entries (union–find)."""

    def __init__(self) -> None:
        self._parent: dict[tuple[int, str], tuple[int, str]] = {}

    def add(self, member: tuple[int, str]) -> None:
        self._parent.setdefault(member, member)

    def join(self, one: tuple[int, str], other: tuple[int, str]) -> None:
        self._parent[self._root(other)] = self._root(one)

    def all(self) -> list[tuple[tuple[int, str], ...]]:
        found: dict[tuple[int, str], list[tuple[int, str]]] = {}
        for member in self._parent:
            found.setdefault(self._root(member), []).append(member)
        return [tuple(members) for members in found.values()]

    def _root(self, member: tuple[int, str]) -> tuple[int, str]:
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member
