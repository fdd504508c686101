"""The offers on record: rows of several sources that bear one key speak of one offer."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from audit.link.identifiers import gtin
from audit.model.finding import Offer
from audit.model.record import Record, RecordKind

_CODED = re.compile(r"[A-Z0-9][A-Z0-9_-]{3,}")


@dataclass(frozen=True, slots=True)
class Recorded:
    """An offer and all that the records say of it.

    Attributes:
        offer: Under the records' key.
        records: Strongest first.
    """

    offer: Offer
    records: tuple[Record, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that the records call it, each once; with the variant where a record names one."""
        named = (name for record in self.records for name in _names(record))
        return tuple(dict.fromkeys(name for name in named if name))

    @property
    def family_names(self) -> tuple[str, ...]:
        """What the records call it without its variant, where they name one, in all languages."""
        told = [record for record in self.records if record.subject.variant]
        named = (name for record in told for name in (record.name or record.subject.name, *record.aliases))
        return tuple(dict.fromkeys(name for name in named if name))

    @property
    def is_campaign(self) -> bool:
        """Whether only campaign plans know it: a promotion on something rather than the thing."""
        return all(record.kind is RecordKind.CAMPAIGN for record in self.records)

    @property
    def is_planned(self) -> bool:
        """Whether a campaign plan knows it, and channels may publish it."""
        return any(record.kind is RecordKind.CAMPAIGN and record.published for record in self.records)


def _names(record: Record) -> Iterator[str]:
    variant = record.subject.variant
    for name in (record.name, record.subject.name, *record.aliases):
        yield name if not variant or not name or variant.casefold() in name.casefold() else f"{name} {variant}"


def unite(records: Iterable[Record]) -> tuple[Recorded, ...]:
    """The offers on record, by id; within each the records are strongest first."""
    groups: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda record: (record.rank, record.source, record.key)):
        groups.setdefault(record.key, []).append(record)
    return tuple(Recorded(Offer(key, group[0].name or key), tuple(group)) for key, group in sorted(groups.items()))


def by_identifier(offers: Iterable[Recorded]) -> Mapping[tuple[str, str], str]:
    """Identifier and the id of the offer that it names; one that names several is left out.

    The article of a campaign is the article's identifier, and the campaign's only where no record has the article.
    """
    ordered = sorted(offers, key=lambda recorded: (recorded.is_campaign, recorded.offer.id))
    found: dict[tuple[str, str], Recorded] = {}
    shared: set[tuple[str, str]] = set()
    for recorded in ordered:
        for name in {name for record in recorded.records for name in _identifiers(record)}:
            known = found.setdefault(name, recorded)
            if known is not recorded and known.is_campaign == recorded.is_campaign:
                shared.add(name)
    return {name: recorded.offer.id for name, recorded in found.items() if name not in shared}


def by_voucher_code(offers: Iterable[Recorded]) -> Mapping[str, str]:
    """Voucher code and the id of the offer that it belongs to; one that several give is left out."""
    found: dict[str, str] = {}
    for offer, code in _voucher_codes(offers):
        found[code] = offer if found.setdefault(code, offer) == offer else ""
    return {code: offer for code, offer in found.items() if offer}


def code_in(words: str, codes: Mapping[str, str]) -> str:
    """The voucher code of an offer that stands in some words; empty if none or several do."""
    found = {word for word in _CODED.findall(words) if word in codes}
    return found.pop() if len(found) == 1 else ""


def identifier(kind: str, value: str) -> tuple[str, str] | None:
    """An identifier in comparable form: the key of one table may be the SKU or part number of another."""
    if kind in {"sku", "key", "mpn"} and value:
        return "key", value.casefold()
    if kind == "gtin" and (digits := gtin(value)):
        return "gtin", digits
    return None


def _identifiers(record: Record) -> Iterator[tuple[str, str]]:
    for kind, value in (("key", record.key), *record.subject.ids):
        name = identifier(kind, value)
        if name is not None:
            yield name


def _voucher_codes(offers: Iterable[Recorded]) -> Iterator[tuple[str, str]]:
    for known in offers:
        for record in known.records:
            for statement in record.statements:
                if statement.attribute == "voucher_code":
                    yield known.offer.id, statement.term.value
