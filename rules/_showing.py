"""What documents show of an offer now: the promises by which customers know a campaign."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from audit.model.dossier import Dossier, Night
from audit.model.record import Record, RecordKind
from audit.model.speaking import end_of, start_of, stated_window, window_of
from audit.model.statement import Layer, Statement
from audit.model.values import Relation, Span

BENEFITS = frozenset(
    {"price", "discount", "voucher_code", "saving", "cashback", "promo_duration", "free_shipping_from", "setup_fee",
     "shipping_cost"}
)  # fmt: skip
"""Attributes that promise a customer something, so that showing them is showing the offer."""


def visible(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Those that somebody, or a machine that serves customers, reads."""
    return tuple(s for s in statements if s.where.layer is not Layer.HIDDEN)


def words_of(shown: Iterable[Statement]) -> str:
    """The words around statements, and the title and headings above them."""
    parts: dict[str, None] = {}
    for s in shown:
        parts |= dict.fromkeys((*s.subject.context, f"{s.where.before} {s.where.quote} {s.where.after}"))
    return " ".join(parts)


def documents_now(dossier: Dossier) -> Iterator[tuple[Statement, ...]]:
    """What each document that speaks of now says of the offer, document by document."""
    for statements in dossier.documents.values():
        shown = visible(statements)
        if shown and shown[0].published is None:
            yield shown


def campaigns(dossier: Dossier) -> Iterator[Record]:
    """The records of the offer, then those of campaigns that cover it."""
    yield from dossier.records
    yield from (record for record in dossier.kin if record.kind is RecordKind.CAMPAIGN)


def promised_by(records: Sequence[Record], statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The benefits among some statements that one of the records promises, word for word."""
    promises = [s for record in records for s in record.statements if s.attribute in BENEFITS]
    return tuple(
        s
        for s in statements
        if s.attribute in BENEFITS
        and any(
            p.attribute == s.attribute and p.term.values.relation(s.term.values) is Relation.EQUAL for p in promises
        )
    )


def running(dossier: Dossier, night: Night) -> tuple[Record, ...]:
    """The records, kin included, whose window holds today."""
    return tuple(record for record in (*dossier.records, *dossier.kin) if _holds(record, dossier, night))


def ends(statements: Iterable[Statement]) -> tuple[datetime, ...]:
    """The last instants that statements name, as an end of their own or in their scope."""
    found = []
    for s in statements:
        if s.attribute == "valid_through" and isinstance(value := s.term.values, Span) and value.last is not None:
            found.append(value.last)
        elif s.scope.last is not None:
            found.append(s.scope.last)
    return tuple(found)


def starts(statements: Iterable[Statement]) -> tuple[datetime, ...]:
    """The first instants that statements name, as a start of their own or in their scope."""
    found = []
    for s in statements:
        if s.attribute == "valid_from" and isinstance(value := s.term.values, Span) and value.first is not None:
            found.append(value.first)
        elif s.scope.first is not None:
            found.append(s.scope.first)
    return tuple(found)


def _holds(record: Record, dossier: Dossier, night: Night) -> bool:
    # A weaker record without days begins with the campaign; whether it ends with it is not said.
    first, last = window_of(record, dossier)[0], stated_window(record)[1]
    return (first is None or first <= end_of(night.now)) and (last is None or last >= start_of(night.now))
