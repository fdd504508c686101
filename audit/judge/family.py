"""Which campaigns cover which offers, by their records, and what is on record of whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from audit.judge.general_terms import contract_on_record
from audit.model.record import Record
from audit.model.reservations import OF_CAMPAIGNS
from audit.model.statement import Statement, Term


@dataclass(frozen=True, slots=True)
class Family:
    """Records by key, and which campaigns cover which offers.

    Attributes:
        by_key: Records of one offer, strongest first.
        covered: Key of a campaign and the ids of the offers that it covers.
        covering: Id of an offer and the keys of the campaigns that cover it.
        stated: Terms of contracts that records state offer by offer, so that there is no one contract.
        contract: What all offers have on record alike of their contracts, as records of the shop.
    """

    by_key: Mapping[str, tuple[Record, ...]]
    covered: Mapping[str, tuple[str, ...]]
    covering: Mapping[str, tuple[str, ...]]
    stated: frozenset[str]
    contract: tuple[Record, ...] = ()

    @classmethod
    def of(cls, records: Iterable[Record]) -> "Family":
        """The family of all records, whatever their order."""
        by_key: dict[str, list[Record]] = {}
        for record in sorted(records, key=lambda r: (r.rank, r.source, r.key)):
            by_key.setdefault(record.key, []).append(record)
        pairs = _kinship([r for members in by_key.values() for r in members])
        return cls(
            {key: tuple(members) for key, members in by_key.items()},
            _by_first(pairs),
            _by_first({(offer, campaign) for campaign, offer in pairs}),
            *contract_on_record(by_key.values()),
        )

    def terms(self, offer: str) -> Iterator[Term]:
        """What is recorded of an offer."""
        return (cell.term for record in self.by_key.get(offer, ()) for cell in record.statements)

    def explains(self, offer: str, said: Statement) -> bool:
        """Whether something was said of a stranger to an offer, of whom it is on record; a price may be both's."""
        return said.attribute in OF_CAMPAIGNS and self.is_of_another(offer, {said: said.offer}, said)

    def is_of_another(self, offer: str, owners: Mapping[Statement, str], said: Statement) -> bool:
        """Whether what was said of a stranger to an offer, in whatever attribute, is on record of that stranger."""
        linked = owners.get(said, "")
        if linked in {offer, *self.covering.get(offer, ()), *self.covered.get(offer, ())}:
            return False
        return said.term in self.terms(linked)

    def kin(self, offer: str) -> tuple[Record, ...]:
        """Records of the campaigns that cover an offer and of the offers that it covers, strongest first."""
        keys = dict.fromkeys((*self.covering.get(offer, ()), *self.covered.get(offer, ())))
        kin = [record for key in keys for record in self.by_key.get(key, ())]
        return tuple(sorted(kin, key=lambda r: (r.rank, r.source, r.key)))


def _kinship(records: list[Record]) -> set[tuple[str, str]]:
    """Pairs of a campaign's key and the id of an offer that it covers."""
    known = {name.casefold(): record.key for record in reversed(records) for name in _names(record)}
    pairs = set()
    for record in records:
        covered = (known.get(member.casefold(), member) for member in record.members)
        pairs |= {(record.key, offer) for offer in covered}
        if record.campaign:
            pairs.add((known.get(record.campaign.casefold(), record.campaign), record.key))
    return {(campaign, offer) for campaign, offer in pairs if campaign != offer}


def _names(record: Record) -> tuple[str, ...]:
    ids = (value for kind, value in record.subject.ids if kind != "code")
    return tuple(name for name in (record.name, *record.aliases, *ids, record.key) if name)


def _by_first(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for one, other in sorted(pairs):
        groups.setdefault(one, []).append(other)
    return {one: tuple(others) for one, others in groups.items()}
