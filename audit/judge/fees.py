"""Fees that are offers of their own: what a booking fee costs is its price.

A list of extras has "Booking fee, 15.–" with a price, while a page says "a booking fee of 15.–". Both speak of one
amount, under two attributes.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.judge.shop_wide import plain
from audit.model.record import Record
from audit.model.statement import Statement

_FEES = frozenset({"setup_fee", "deposit", "shipping_cost"})
_BARE = re.compile(r"(?:[A-Z]{3}|Fr\.|[€£$])?[\s\u00a0]?[\d.,'’–-]+[\s\u00a0]?(?:[A-Z]{3}|Fr\.|[€£$])?")
_WORD = re.compile(r"[^\W_]+")
_SERVICES = {
    "setup_fee": re.compile(
        r"install|montage|aufbau|anschluss|einbau|einrichtung|inbetriebnahme|\bpose\b"
        r"|mise en service|montaggio|\bposa\b"
        r"|allacci|messa in servizio|\bfitting\b|\bconnection\b|\bassembly\b"
    ),
    "shipping_cost": re.compile(r"liefer|versand|zustell|livraison|expedition|consegna|spedizion|deliver|shipping"),
}


def with_named_fees(said: Sequence[Statement], records: Iterable[Record]) -> tuple[Statement, ...]:
    """The statements of one offer, fees that bear its name as its price, where the records know it by a price only.

    Args:
        said: By channels, of one offer.
        records: Of the offer itself.
    """
    known = tuple(records)
    recorded = {statement.attribute for record in known for statement in record.statements}
    if "price" not in recorded:
        return tuple(said)
    names = [words for record in known if (words := _words(record.name))]
    priced = {(s.channel, s.document) for s in said if s.attribute == "price"}
    return tuple(
        replace(s, term=replace(s.term, attribute="price"), trace=f"{s.trace}; the fee is the offer".lstrip("; "))
        if s.attribute in _FEES - recorded
        and (_is_quoted(s, names) or ((s.channel, s.document) not in priced and _is_service(s, names)))
        else s
        for s in said
    )


def _is_quoted(said: Statement, names: Iterable[frozenset[str]]) -> bool:
    return any(name <= _words(said.where.quote) for name in names)


def _is_service(said: Statement, names: Iterable[frozenset[str]]) -> bool:
    """Whether only the offer's own name made an amount a fee: "Oven installation | 95.00", which names no fee."""
    service = _SERVICES.get(said.attribute)
    if service is None or not _BARE.fullmatch(said.where.quote.strip()):
        return False
    return bool(service.search(plain(said.subject.name))) and any(name == _words(said.subject.name) for name in names)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
