"""When and for whom a statement speaks, and what is said beside the point.

A page speaks now. A post or mail speaks of the day on which it was published, and on until the end that it
names itself; last spring's price in last spring's post is history. A record speaks for its own window.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from audit.model.circumstances import mode_of, regions_of, tax_of, variant_of
from audit.model.dossier import Dossier, Night
from audit.model.finding import SHOP
from audit.model.record import Record, RecordKind
from audit.model.scope import Scope
from audit.model.statement import Layer, Role, Statement
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

OF_CONTRACT = frozenset({"contract_term", "notice_period", "renewal_term"})
"""Attributes of the one contract that a company may have, where a page about contracts states them."""

BUSINESS = frozenset({"BusinessCustomers"})
RECENT = timedelta(days=31)
_SHORTEST = 28  # days of a contract
_LEAST = re.compile(r"\b(?:mind|minim|shortest|at least|kürzest|wenigst|almeno|au moins)", re.IGNORECASE)
_STANDING = frozenset(
    {"return_period", "warranty", "trial_period", "contract_term", "notice_period", "renewal_term", "region", "tax"}
)
_OF_SENTENCE = frozenset({"deposit", "return_period"})  # the days of a campaign beside these are not theirs
FOR_NOW = re.compile(
    r"\b(?:jetzt|heute|nur|schon|bereits|aktion\w*|statt|bis|diese[rsnm]?|wochenende|now|today|only|just|this|until|weekend"
    r"|maintenant|aujourd|seulement|déjà|cette|jusqu|au lieu|oggi|adesso|ora|solo|già|quest\w*|fino|anziché)\b",
    re.IGNORECASE,
)
_LOW_ALREADY = re.compile(  # praises a threshold, and says nothing of a time: "delivered free from just 40"
    r"\b(?:(?:schon|bereits) (?=ab\b)|déjà (?=dès\b|à partir\b)|già (?=da[il]?\b|a partire\b)|(?<=from )(?:just|only)\b"
    r"|(?<=ab )nur\b|(?<=dès )seulement\b)",
    re.IGNORECASE,
)
_UP_TO = re.compile(  # how heavy, large or far, and not until when
    r"\b(?:bis|jusqu['’]?à|fino a|up to)(?: zu)? \d[\d.,]*\s?(?:kg|kilos?|g|cm|m|km|l|litres?|liter|litri)\b"
    r"|\b(?:pakete?n?|sendungen|colis|paquets?|envois|pacch?[io]|spedizioni|parcels?|packages?)\s"
    r"(?:bis|jusqu['’]?à|fino a|up to)",
    re.IGNORECASE,
)
_WHOLE_DAY = timedelta(days=1) - timedelta(minutes=1)
_STATUTORY = re.compile(
    r"widerruf|gewährleistung|rücktritt|zurücktret|rétract|recesso|withdraw|cooling|statutory|gesetzlich|légal|legale",
    re.IGNORECASE,
)
_NOMINAL = re.compile(r"sollzins|nominal|débiteur|\btan\b|borrowing", re.IGNORECASE)
_BY_LAW = {"return_period": ("P14D", "P2W"), "warranty": ("P24M", "P2Y", "P12M", "P1Y")}
_ARCHIVE = re.compile(r"(?:^|[/_.-])archi(?:v|ve|vio|vi)(?:[/_.-]|$)", re.IGNORECASE)


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
        mode=mode_of(statement),
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
    audiences = scope.audiences or _who_pays_net(statement, record) or _audiences_of(record, dossier)
    return Heard(
        replace(scope, first=scope.first or first, last=scope.last or last, variant=variant, audiences=audiences)
    )


def _who_pays_net(statement: Statement, record: Record) -> frozenset[str]:
    """For whom a net price beside a gross one is: for businesses, who alone are told prices without tax."""
    gross = (s for s in record.statements if s.attribute == statement.attribute and s.scope.tax != statement.scope.tax)
    return BUSINESS if statement.scope.tax == "Excluded" and any(gross) else frozenset()


def _audiences_of(record: Record, dossier: Dossier) -> frozenset[str]:
    """For whom a record without a word on it holds: for those whom the same campaign's other records name."""
    if record.kind is RecordKind.PRODUCT or record not in dossier.records:
        return frozenset()
    others = (other for other in dossier.records if other.kind is not RecordKind.PRODUCT)
    return next((named for other in others if (named := _named_audiences(other))), frozenset())


def _named_audiences(record: Record) -> frozenset[str]:
    return frozenset(
        statement.term.value
        for statement in record.statements
        if statement.attribute == "audience" and not statement.scope.audiences.difference({statement.term.value})
    )


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
    if statement.attribute in _STANDING or _is_standing_threshold(statement, dossier):
        return Heard(replace(scope, first=scope.first or day)) if is_recent(published, night) else None
    return Heard(replace(scope, first=day, last=end_of(day)), dated=day)


def _is_standing_threshold(statement: Statement, dossier: Dossier) -> bool:
    """Whether a post or mail tells from what order on the shop delivers for nothing, and not only for now."""
    if statement.attribute != "free_shipping_from" or dossier.offer.id != SHOP.id:
        return False
    scope, where = statement.scope, statement.where
    limited = scope.audiences or scope.voucher or scope.first or scope.last
    words = _LOW_ALREADY.sub(" ", f"{where.before}{where.quote}{where.after}")
    return not limited and not FOR_NOW.search(_UP_TO.sub(" ", words))


def _is_over(statement: Statement, dossier: Dossier, night: Night) -> bool:
    """Whether the page itself says that it is over; that it is still shown is another matter.

    A forgotten date in structured data says nothing about the text.
    """
    if "first" in DIMENSIONS.get(statement.attribute, ()):
        return False
    last = statement.scope.last
    if last is None and statement.attribute not in _OF_SENTENCE and dossier.said("valid_through"):
        last = until(statement, dossier, frozenset({Layer.DATA, Layer.FIELD, Layer.HIDDEN}))
    return last is not None and last < start_of(night.now)


def _is_short(statement: Statement) -> bool:
    """Whether a term lasts only some days, as a journey or a course does."""
    value = statement.term.values
    return isinstance(value, Range) and value.unit == DAY and value.high is not None and 0 < value.high < _SHORTEST


def _is_beside_the_point(statement: Statement, dossier: Dossier) -> bool:
    of_contract = statement.attribute in OF_CONTRACT and statement.subject.role is not Role.SHOP
    of_name = statement.attribute == "warranty" and statement.scope.mode  # "Anwachsgarantie"
    if dossier.offer.id == SHOP.id and statement.attribute not in OF_SHOP and not of_contract and not of_name:
        return True
    if statement.attribute == "contract_term":
        return _is_short(statement) and not (
            _LEAST.search(statement.where.quote) and any(dossier.recorded(statement.attribute))
        )
    where = statement.where
    if statement.attribute == "interest_rate" and _NOMINAL.search(f"{where.before[-16:]} {where.quote}"):
        # The law wants the nominal rate beside the effective one, which is another number.
        return True
    # What the law grants stands beside every longer promise of the company's own.
    if statement.term.value not in _BY_LAW.get(statement.attribute, ()):
        return False
    asked = " ".join(statement.subject.context[-1:])  # "May I withdraw?" above "within 14 days"
    return bool(_STATUTORY.search(f"{asked} {where.before} {where.quote} {where.after}"))
