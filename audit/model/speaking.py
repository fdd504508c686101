"""When and for whom a statement speaks, and what is said beside the point.

A page speaks now. A post or mail speaks of the day on which it was published, and on until the end that it
names itself; last spring's price in last spring's post is history. A record speaks for its own window.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from audit.model.dossier import Dossier, Night
from audit.model.finding import SHOP
from audit.model.record import Record, RecordKind
from audit.model.scope import Scope
from audit.model.statement import Layer, Statement
from audit.model.units import DAY
from audit.model.values import Range, Span

DIMENSIONS: Mapping[str, tuple[str, ...]] = {
    "valid_from": ("first", "last"),
    "valid_through": ("first", "last"),
    "audience": ("audiences",),
    "region": ("regions",),
    "min_order_value": ("order",),
    "free_shipping_from": ("order",),
    "max_quantity": ("order",),
    "voucher_code": ("voucher",),
    "tax": ("tax",),
}
"""Attributes that are also a dimension of scopes; where they are compared, the dimension is left out."""

OF_SHOP = frozenset({"shipping_cost", "free_shipping_from", "delivery_time", "return_period"})
"""Attributes that hold for a shop as a whole; whatever else is said of no offer in particular is not compared."""

RECENT = timedelta(days=31)
_USUAL_MODES = frozenset({"standard", "post", "paket", "dhl", "dpd", "gls", "hermes", "ups", "online"})
_SHORTEST = 28  # days of a contract
_STANDING = frozenset(
    {"return_period", "warranty", "trial_period", "contract_term", "notice_period", "renewal_term", "region", "tax"}
)
_WHOLE_DAY = timedelta(days=1) - timedelta(minutes=1)
_STATUTORY = re.compile(
    r"widerruf|rücktritt|rétract|recesso|withdraw|cooling|statutory|gesetzlich|légal|legale", re.IGNORECASE
)
_ARCHIVE = re.compile(r"(?:^|[/_.-])archi(?:v|ve|vio|vi)(?:[/_.-]|$)", re.IGNORECASE)
_NET = re.compile(
    r"\bnetto\b|\bnet of (?:vat|tax)|"
    r"\b(?:exkl|zzgl|excl|ohne|plus|\+)\.? ?(?:mwst|mehrwertsteuer|ust|umsatzsteuer|vat|tva|iva)\b|"
    r"\b(?:hors (?:taxe|tva)|ht\b|iva esclusa|senza iva)",
    re.IGNORECASE,
)
_CURRENCY = 3  # letters of an ISO 4217 code
_WORD = re.compile(r"\w+")
_SECOND_HAND = frozenset({"Refurbished", "Used", "Damaged"})


@dataclass(frozen=True, slots=True)
class Heard:
    """A statement as it counts on the day of the audit.

    Attributes:
        scope: With the window and the variant that its document gives it.
        dated: The day of a post or mail that names no end and is not of today; it can only contradict a
            record whose own window holds that day; None: it counts as it is.
    """

    scope: Scope
    dated: datetime | None = None


def start_of(day: datetime) -> datetime:
    """The first instant of a day."""
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


def end_of(day: datetime) -> datetime:
    """The last minute of a day."""
    return start_of(day) + _WHOLE_DAY


def hear(statement: Statement, dossier: Dossier, night: Night) -> Heard | None:
    """The statement as it counts today, or None if it says nothing about today or later."""
    if statement.where.layer is Layer.HIDDEN or _is_beside_the_point(statement, dossier):
        return None
    scope = replace(
        statement.scope,
        variant=variant_of(statement, dossier),
        tax=tax_of(statement),
        mode="" if statement.scope.mode in _USUAL_MODES else statement.scope.mode,
        regions=regions_of(statement, night),
    )
    if is_archived(statement.address):
        return None
    if statement.published is None:
        return None if _is_over(statement, dossier, night) else Heard(scope)
    return _hear_dated(statement, statement.published, scope, dossier, night)


def hear_record(statement: Statement, record: Record, dossier: Dossier) -> Heard | None:
    """What a record says, for the record's own window; None if no channel may publish it."""
    if not record.published:
        return None
    first, last = window_of(record, dossier)
    scope = statement.scope
    variant = variant_of(statement, dossier)
    return Heard(replace(scope, first=scope.first or first, last=scope.last or last, variant=variant))


def window_of(record: Record, dossier: Dossier) -> tuple[datetime | None, datetime | None]:
    """First and last instant of a record: as its own cells say, else as those of the same offer's stronger records.

    A product's record has no window of a campaign: its price is the standing one.
    """
    first, last = stated_window(record)
    if record.kind is RecordKind.PRODUCT or record not in dossier.records:
        return first, last
    for other in dossier.records:
        start, end = stated_window(other)
        if other.kind is not RecordKind.PRODUCT:
            first, last = first or start, last or end
    return first, last


def stated_window(record: Record) -> tuple[datetime | None, datetime | None]:
    """First and last instant of a record, as its own cells say."""
    first = last = None
    for statement in record.statements:
        if statement.attribute == "valid_from" and isinstance(value := statement.term.values, Span):
            first = first or value.first
        elif statement.attribute == "valid_through" and isinstance(value := statement.term.values, Span):
            last = last or value.last
    return first, last


def until(
    statement: Statement, dossier: Dossier, except_in: frozenset[Layer] = frozenset({Layer.HIDDEN})
) -> datetime | None:
    """The latest end that the document of a statement names for the offer, some layers left out."""
    ends = [statement.scope.last]
    for said in dossier.documents.get((statement.channel, statement.document), ()):
        if said.where.layer in except_in:
            continue
        ends.append(said.scope.last)
        if said.attribute == "valid_through" and isinstance(value := said.term.values, Span):
            ends.append(value.last)
    return max((end for end in ends if end is not None), default=None)


def variant_of(statement: Statement, dossier: Dossier) -> str:
    """The variant that a statement is about; empty where it is the offer of the dossier itself."""
    variant = " ".join((statement.scope.variant or statement.subject.variant).casefold().split())
    if not variant:
        return _second_hand(statement, dossier)
    return "" if _is_own_variant(variant, statement, dossier) else variant


def regions_of(statement: Statement, night: Night) -> frozenset[str]:
    """Where a statement holds; empty where that is no more than the country to which its channel speaks."""
    regions = statement.scope.regions
    country = night.channel(statement.channel).region or night.country
    return frozenset() if regions == {country} else regions


def tax_of(statement: Statement) -> str:
    """The tax basis: as the scope says, else ``Excluded`` where the words beside an amount of money say so."""
    value = statement.term.values
    if statement.scope.tax or not isinstance(value, Range) or len(value.unit.partition("/")[0]) != _CURRENCY:
        return statement.scope.tax
    words = f"{statement.where.quote} {statement.where.after[:24]}"
    return "Excluded" if _NET.search(words) else ""


def is_archived(address: str) -> bool:
    """Whether an address says that what stands there is history."""
    return bool(_ARCHIVE.search(address))


def is_recent(published: datetime, night: Night) -> bool:
    """Whether a post or mail is at most a month old, and not of a day to come."""
    return timedelta() <= night.now - published <= RECENT or published.date() == night.today


def _hear_dated(
    statement: Statement, published: datetime, scope: Scope, dossier: Dossier, night: Night
) -> Heard | None:
    today, day = start_of(night.now), start_of(published)
    last = scope.last or until(statement, dossier)
    if last is not None and last >= today:
        return Heard(replace(scope, first=scope.first or day, last=last))
    if scope.first is not None and scope.first >= today:
        return Heard(scope)
    if last is not None:
        return None
    if published.date() == night.today:
        return Heard(replace(scope, first=scope.first or day, last=end_of(day)))
    if statement.attribute in _STANDING:
        return Heard(replace(scope, first=scope.first or day)) if is_recent(published, night) else None
    return Heard(replace(scope, first=day, last=end_of(day)), dated=day)


def _is_over(statement: Statement, dossier: Dossier, night: Night) -> bool:
    """Whether the page itself says that it is over; that it is still shown is another matter.

    A forgotten date in structured data says nothing about the text.
    """
    if "first" in DIMENSIONS.get(statement.attribute, ()):
        return False
    last = statement.scope.last
    if last is None and dossier.said("valid_through"):
        last = until(statement, dossier, frozenset({Layer.DATA, Layer.FIELD, Layer.HIDDEN}))
    return last is not None and last < start_of(night.now)


def _is_beside_the_point(statement: Statement, dossier: Dossier) -> bool:
    if dossier.offer.id == SHOP.id and statement.attribute not in OF_SHOP:
        return True
    if statement.attribute == "contract_term":
        # What lasts some days is a journey or a course, not a minimum term.
        value = statement.term.values
        return isinstance(value, Range) and value.unit == DAY and value.high is not None and 0 < value.high < _SHORTEST
    # The statutory right of withdrawal stands beside every longer promise of the company's own.
    if statement.attribute != "return_period" or statement.term.value not in {"P14D", "P2W"}:
        return False
    where = statement.where
    return bool(_STATUTORY.search(f"{where.before} {where.quote} {where.after}"))


def _second_hand(statement: Statement, dossier: Dossier) -> str:
    """The condition of the goods as a variant, where the document says that they are not new and no record does."""
    if statement.attribute == "item_condition" or not dossier.said("item_condition"):
        return ""
    here = {
        s.term.value for s in dossier.said("item_condition")
        if (s.channel, s.document) == (statement.channel, statement.document)
    }  # fmt: skip
    recorded = {s.term.value for s in dossier.recorded("item_condition")}
    return "/".join(sorted(here)).casefold() if here and here <= _SECOND_HAND and not here & recorded else ""


def _is_own_variant(variant: str, statement: Statement, dossier: Dossier) -> bool:
    ids = {dossier.offer.id} | {value for record in dossier.records for _, value in record.subject.ids}
    if any(kind in {"gtin", "sku", "mpn", "key"} and value in ids for kind, value in statement.subject.ids):
        return True
    told = set(_WORD.findall(variant))
    if told == set(_WORD.findall(statement.subject.name.casefold())):
        # The name by which the subject was linked tells it from other offers, not one variant from another.
        return True
    names = [dossier.offer.name, *(name for record in dossier.records for name in _names(record))]
    return told <= set(_WORD.findall(" ".join(names).casefold()))


def _names(record: Record) -> tuple[str, ...]:
    return (record.name, record.subject.name, record.subject.variant, *record.aliases)
