"""Records of several sources that speak of one offer: a campaign row, a CRM row and a product row made one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from audit.link.identifiers import gtin
from audit.model.finding import Offer
from audit.model.record import Record, RecordKind

_SHARED = ("key", "sku", "gtin")


@dataclass(frozen=True, slots=True)
class Recorded:
    """An offer and all that the records say of it.

    Attributes:
        offer: Under the key of the record that stands for the thing itself rather than for a campaign on it.
        records: Strongest first.
    """

    offer: Offer
    records: tuple[Record, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that the records call it, each once."""
        named = (name for record in self.records for name in (record.name, record.subject.name, *record.aliases))
        return tuple(dict.fromkeys(name for name in named if name))


def unite(records: Iterable[Record]) -> tuple[Recorded, ...]:
    """The offers on record, by id; records that share a key, an SKU or a GTIN are one offer.

    A campaign that names one article is one with it; one that names several stands for itself.
    """
    ordered = sorted(records, key=lambda record: (record.rank, record.source, record.key))
    groups = _groups(ordered)
    return tuple(sorted((_recorded(group) for group in groups), key=lambda recorded: recorded.offer.id))


def identifiers_of(record: Record) -> frozenset[tuple[str, str]]:
    """What names the record by itself: its key, SKU and GTIN; a key of one table may be the SKU of another."""
    found = {("key", record.key.casefold())} if record.key else set()
    for kind, value in record.subject.ids:
        if kind in {"sku", "key"}:
            found.add(("key", value.casefold()))
        elif kind == "gtin" and (digits := gtin(value)):
            found.add(("gtin", digits))
    if len(record.members) == 1:
        found.add(("key", record.members[0].casefold()))
    return frozenset(found)


def _groups(records: Sequence[Record]) -> list[list[Record]]:
    home: dict[tuple[str, str], int] = {}
    groups: dict[int, list[Record]] = {}
    for number, record in enumerate(records):
        names = identifiers_of(record)
        met = sorted({home[name] for name in names if name in home})
        place = met[0] if met else number
        groups.setdefault(place, []).append(record)
        for other in met[1:]:
            groups[place].extend(groups.pop(other))
            home.update({name: place for name, at in home.items() if at == other})
        home.update(dict.fromkeys(names, place))
    return list(groups.values())


def _recorded(group: list[Record]) -> Recorded:
    ranked = sorted(group, key=lambda record: (record.rank, record.source, record.key))
    things = [record for record in ranked if record.kind is not RecordKind.CAMPAIGN]
    campaigns = [record for record in ranked if record.kind is RecordKind.CAMPAIGN]
    keys = {record.key for record in campaigns}
    itself = next((record for record in things if record.key not in keys), None) if campaigns else None
    strongest = itself or ranked[0]
    running = next((record for record in campaigns if record.published), None)
    named = next((record.campaign for record in ranked if record.campaign), "")
    campaign = running.name if running else named
    return Recorded(Offer(strongest.key, strongest.name or strongest.key, campaign), tuple(ranked))


def by_identifier(offers: Iterable[Recorded]) -> Mapping[tuple[str, str], str]:
    """Identifier and the id of the offer that it names; one that names several is left out."""
    found: dict[tuple[str, str], str] = {}
    shared: set[tuple[str, str]] = set()
    for recorded in offers:
        for record in recorded.records:
            for name in identifiers_of(record):
                if found.setdefault(name, recorded.offer.id) != recorded.offer.id:
                    shared.add(name)
    return {name: offer for name, offer in found.items() if name not in shared}
