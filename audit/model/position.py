"""Positions: what is said of one attribute, by whom; everybody who says the same for the same scope is one.

A footer on ten thousand pages is one position, so that comparing costs by the number of different things
said, not by the number of pages that say them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from audit.model import units
from audit.model.articles import article_of, articles, told_by_number
from audit.model.bars import as_said_to_all
from audit.model.countries import at_home
from audit.model.dossier import Dossier, Night
from audit.model.record import Record
from audit.model.scope import Scope
from audit.model.speaking import DIMENSIONS, OF_SHOP, Heard, end_of, hear, hear_record, is_recent, start_of
from audit.model.statement import Layer, Statement, Term
from audit.model.subscriptions import SUBSCRIPTION
from audit.model.values import Range, Relation, Span, regions_meet

VARYING = frozenset(
    {"price", "list_price", "lowest_price_30d", "unit_price", "saving", "price_after", "availability", "delivery_time"}
)
"""Attributes that differ from variant to variant, so that a family's exact value says nothing of one of them."""

_RECOMMENDED = re.compile(
    r"\buvp\b|\bavp\b|\bupe\b|empf\w* (?:verkaufs)?preis|richtpreis|\brrp\b|recommended|\bpvc\b|prix conseill|"
    r"consigliat|katalogpreis",
    re.IGNORECASE,
)
_ON_TRIAL = re.compile(  # a hundred nights to try a mattress are no right to send back whatever one bought
    r"\b(?:nächte|nuits|notti|nights)\b", re.IGNORECASE
)
_ABOUT = re.compile(
    r"(?:\brund|\bca\.?|\bcirca|\betwa|\bungefähr|\benviron|\babout|\bapprox\.?|~|≈)\W*$", re.IGNORECASE
)
_ABOUT_FIRST = re.compile(r"\W*(?:rund|ca\.?|circa|etwa|ungefähr|environ|about|approx\.?|~|≈)\W", re.IGNORECASE)
_ARRIVAL = re.compile(
    r"\b(?:liefer|zustell|bei (?:ihnen|dir|euch) (?:zu hause|im haus)|livr|reçu|recev|consegn|ricev|deliver|arriv)",
    re.IGNORECASE,
)
_DISPATCH = re.compile(
    r"versand(?!kost)|versend|verschick|auslief|verlässt|ab lager|abhol|express|exp[eé]di|envoi|quitte|retrait|spedi"
    r"|ritir|lascia|dispatch|\bship(?!ping costs?)|\bsent\b|leaves|collect|courier|next day",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(
    r"(?<!\d)\d{1,2}(?!\d)|\b(?:ende?|fin|fine|last|letzte\w*|dernier\w*|ultim\w+)\b", re.IGNORECASE
)
_NEXT = 24  # characters behind a time that may say what it is
_ABOUT_SHARE = Decimal("0.015")
_SEVERAL = 2  # variants
_MONTHLY, _YEARLY = "/PM1", "/PM12"
_NO_TERM = Decimal(1)  # months; "no minimum term" and "can be ended every month" are one promise


@dataclass(frozen=True, slots=True)
class Position:
    """One thing said of one attribute, with everybody who says it.

    Attributes:
        term: What is said.
        scope: For what, without the compared dimension.
        rank: Authority of the record that says it; None: channels say it.
        country: Country that the channels speak to; empty if none is set.
        dated: Day of posts or mails that name no end; None: it counts as it is.
        kind: What its words make it where an attribute has several kinds: ``recommended`` of list prices, ``trial`` of
            rights of return; else empty.
        rounded: Whether the words say "about".
        family: Whether it speaks of several variants at once.
        article: The first of the articles with one record that it is about by number; empty: it is of no one of them.
        statements: Who says it, in the order of ``Statement.order``.
    """

    term: Term
    scope: Scope
    rank: int | None
    country: str
    dated: datetime | None
    kind: str
    rounded: bool
    family: bool
    article: str = ""
    statements: tuple[Statement, ...] = ()

    @property
    def is_record(self) -> bool:
        """Whether a record says it."""
        return self.rank is not None

    @property
    def frees_some(self) -> bool:
        """Whether it gives up for some customers what others pay."""
        values = self.term.values
        return bool(self.scope.audiences) and isinstance(values, Range) and values.is_zero

    @property
    def places(self) -> frozenset[tuple[str, str, str]]:
        """Channel, document and layer of everybody who says it."""
        return frozenset((s.channel, s.document, s.where.layer.value) for s in self.statements)


def channel_positions(dossier: Dossier, attribute: str, night: Night) -> tuple[Position, ...]:
    """What the channels say of an attribute today, in a fixed order."""
    heard = as_said_to_all((s, said) for s in dossier.said(attribute) if (said := hear(s, dossier, night)) is not None)
    alike = _alike_for_all_variants(heard)
    numbered = told_by_number((s for s, _ in heard), articles(dossier.records, attribute))
    return _gather(
        (
            statement,
            replace(said, scope=said.scope.without("variant")) if _place(statement) in alike else said,
            None,
            night.channel(statement.channel).region,
            numbered.get(statement, ""),
        )
        for statement, said in heard
    )


def _alike_for_all_variants(heard: Iterable[tuple[Statement, Heard]]) -> frozenset[tuple[str, str]]:
    """Where the rows of several variants all say one value, which so is said of the offer itself: channel and layer."""
    values: dict[tuple[str, str], set[str]] = {}
    variants: dict[tuple[str, str], set[str]] = {}
    for statement, said in heard:
        values.setdefault(_place(statement), set()).add(statement.term.value)
        variants.setdefault(_place(statement), set()).add(said.scope.variant)
    return frozenset(
        place for place, said in values.items() if len(said) == 1 and len(variants[place] - {""}) >= _SEVERAL
    )


def _place(statement: Statement) -> tuple[str, str]:
    return statement.channel, statement.where.layer.value


def record_positions(records: Iterable[Record], dossier: Dossier, attribute: str) -> tuple[Position, ...]:
    """What records say of an attribute, strongest first."""
    known = articles(dossier.records, attribute)
    found = _gather(
        (statement, heard, record.rank, "", article_of(statement, known))
        for record in records
        for statement in record.statements
        if statement.attribute == attribute and (heard := hear_record(statement, record, dossier)) is not None
    )
    return tuple(sorted(found, key=lambda position: position.rank or 0))


def relation(one: Position, other: Position, night: Night) -> Relation:
    """How the values of two positions stand to each other, tolerance and rounding considered."""
    a, b = one.term.values, other.term.values
    if isinstance(a, Range) and isinstance(b, Range):
        return _relation_of_ranges(one, a, other, b, night)
    found = a.relation(b)
    if found is Relation.DISJOINT and isinstance(a, Span) and isinstance(b, Span) and _both_over(a, b, night):
        return Relation.COMPATIBLE
    if _names_month_of(one, other) or _names_month_of(other, one):
        return Relation.COMPATIBLE
    return found


def meeting(one: Position, other: Position, night: Night) -> Scope | None:
    """The scope in which both claim to hold today or later, or None where they never meet.

    Where a channel is silent about whom or what the record speaks of, the record's scope is assumed; where it
    is narrower it is an exception.
    """
    shared = crossing(one, other, night)
    return shared if shared is not None and _is_now(one, other, shared, night) else None


def crossing(one: Position, other: Position, night: Night) -> Scope | None:
    """The scope in which both claim to hold at any time, neither being an exception to the other, or None."""
    if {one.scope.tax, other.scope.tax} == {"Excluded", ""} or _are_different_kinds(one, other):
        return None
    if not _countries_meet(one, other) or not _days_meet(one, other, night):
        return None
    if one.article and other.article and one.article != other.article:
        return None
    a, b = _filled(one, other), _filled(other, one)
    if (a.mode == SUBSCRIPTION) is not (b.mode == SUBSCRIPTION):
        return None  # what subscribers pay, and what others pay with a code or as members, are two promises
    if a.is_exception_to(b) or b.is_exception_to(a):
        return None
    return a.overlap(b)


def _gather(heard: Iterable[tuple[Statement, Heard, int | None, str, str]]) -> tuple[Position, ...]:
    groups: dict[Position, list[Statement]] = {}
    for statement, said, rank, country, article in heard:
        scope = said.scope.without(*DIMENSIONS.get(statement.attribute, ()))
        key = Position(
            statement.term, scope, rank, country, said.dated, _kind(statement), is_rounded(statement),
            statement.subject.family, article,
        )  # fmt: skip
        groups.setdefault(key, []).append(statement)
    return tuple(replace(key, statements=tuple(members)) for key, members in groups.items())


def is_recommended(statement: Statement) -> bool:
    """Whether a list price is the maker's recommendation, not what the shop itself asked before."""
    where = statement.where
    return statement.attribute == "list_price" and bool(_RECOMMENDED.search(f"{where.before} {where.quote}"))


def _kind(statement: Statement) -> str:
    if is_recommended(statement):
        return "recommended"
    on_trial = statement.attribute == "return_period" and _ON_TRIAL.search(statement.where.quote)
    return "trial" if on_trial else ""


def is_rounded(statement: Statement) -> bool:
    """Whether the words say "about", so that the number is not meant to the cent."""
    where = statement.where
    return bool(_ABOUT.search(where.before) or _ABOUT_FIRST.match(where.quote + " "))


def _relation_of_ranges(one: Position, a: Range, other: Position, b: Range, night: Night) -> Relation:
    attribute = one.term.attribute
    if attribute == "contract_term" and a.unit != b.unit and (a.is_zero or b.is_zero):
        longer = b if a.is_zero else a
        return Relation.DISJOINT if longer.low is not None and longer.low > _NO_TERM else Relation.COMPATIBLE
    if attribute == "delivery_time" and (_is_too_early(one, a, b) or _is_too_early(other, b, a)):
        return Relation.DISJOINT
    if _is_same_by_year(a, b):
        return Relation.EQUAL
    found = a.relation(b)
    slack = sum((_slack(p, v) for p, v in ((one, a), (other, b))), night.tolerance.of(attribute))
    if found is Relation.DISJOINT and slack:
        return Relation.COMPATIBLE if a.widened(slack).relation(b) is not Relation.DISJOINT else found
    return found


def _is_too_early(early: Position, a: Range, b: Range) -> bool:
    """Whether something arrives within fewer days than the working days that it takes at least: no day is shorter.

    What only leaves the shop within a day arrives later.
    """
    if a.unit != units.DAY or b.unit != units.WORKING_DAY or a.high is None or b.low is None:
        return False
    return 0 < a.high < b.low and all(map(_arrives, early.statements))


def _arrives(statement: Statement) -> bool:
    """Whether a time is that of the arrival: a record's, or one whose words say so and speak of no dispatch."""
    where = statement.where
    words = f"{where.before} {where.quote} {where.after[:_NEXT]}"
    return where.layer is Layer.RECORD or bool(_ARRIVAL.search(words) and not _DISPATCH.search(words))


def _is_same_by_year(a: Range, b: Range) -> bool:
    """Whether one amount is asked by the month and twelve times as much by the year."""
    monthly, yearly = (a, b) if a.unit.endswith(_MONTHLY) else (b, a)
    if monthly.point is None or yearly.point is None or not monthly.unit.endswith(_MONTHLY):
        return False
    return monthly.unit.removesuffix(_MONTHLY) + _YEARLY == yearly.unit and monthly.point * 12 == yearly.point


def _slack(position: Position, value: Range) -> Decimal:
    """How far a stated number may be from the true one because it is rounded as written."""
    if position.rounded and value.point is not None:
        return abs(value.point) * _ABOUT_SHARE
    if position.term.attribute != "unit_price" or "/" not in position.term.value:
        return Decimal(0)
    written, _, unit = position.term.value.partition("/")
    size, _ = units.per(unit)
    # A cent, or less where the amount is written in more places, as cents per kWh are.
    places = max(2, len(written.partition(" ")[0].partition(".")[2]))
    return Decimal("0.5").scaleb(-places) / size if size else Decimal(0)


def _names_month_of(loose: Position, exact: Position) -> bool:
    """Whether one only names the month in which the other's day lies: what is "in November" may end on the 28th."""
    if "first" not in DIMENSIONS.get(loose.term.attribute, ()) or loose.term.value[:7] != exact.term.value[:7]:
        return False
    quotes = [s.where.quote for s in loose.statements]
    return all(quote and not _DAY_OF_MONTH.search(quote) for quote in quotes)


def _both_over(a: Span, b: Span, night: Night) -> bool:
    today = start_of(night.now)
    return a.last is not None and b.last is not None and a.last < today and b.last < today


def _are_different_kinds(one: Position, other: Position) -> bool:
    if one.kind != other.kind:
        return not (one.is_record or other.is_record)
    varying = one.term.attribute in VARYING
    return varying and any(p.family and p.term.bound is None and not p.is_record for p in (one, other))


def _countries_meet(one: Position, other: Position) -> bool:
    here, there = (p.scope.regions or (frozenset({p.country}) if p.country else frozenset()) for p in (one, other))
    return not here or not there or regions_meet(here, there)


def _days_meet(one: Position, other: Position, night: Night) -> bool:
    """Whether a post without an end was published in the window of the record beside it, and that window runs on."""
    for dated, beside in ((one, other), (other, one)):
        if dated.dated is None:
            continue
        first, last = beside.scope.first, beside.scope.last
        if not beside.is_record:
            return False
        if "first" in DIMENSIONS.get(dated.term.attribute, ()):
            return is_recent(dated.dated, night)
        if (first is not None and first > end_of(dated.dated)) or (last is not None and last < start_of(night.now)):
            return False
        if (first is None or last is None) and not is_recent(dated.dated, night):
            return False
    return True


def _filled(position: Position, beside: Position) -> Scope:
    """The scope of a position as it stands to another.

    What a contact centre says of delivery to one country is no exception to what the shop of that country says of it,
    nor is what holds there to what holds there and in the small country beside it ("Switzerland and Liechtenstein"). Of
    a record it takes over what it is silent about.
    """
    scope = position.scope.without("first", "last") if position.dated is not None else position.scope
    if len(scope.regions) > 1:
        scope = replace(scope, regions=at_home(scope.regions))
    if _is_told_at_home(position, beside):
        scope = scope.without("regions")
    if position.is_record or not beside.is_record:
        return scope
    record = beside.scope.without("regions") if _is_told_at_home(beside, position) else beside.scope
    return replace(
        scope,
        regions=scope.regions or record.regions,
        audiences=scope.audiences or record.audiences,
        variant=scope.variant or record.variant,
        order=scope.order if scope.order is not None else record.order,
        voucher=scope.voucher or record.voucher,
        mode=scope.mode or record.mode,
    )


def _is_told_at_home(position: Position, beside: Position) -> bool:
    """Whether what a shop grants as a whole is told for the very country that the other side speaks to anyway."""
    at_home = position.scope.regions == {beside.country} and not beside.scope.regions
    return at_home and position.term.attribute in OF_SHOP


def _is_now(one: Position, other: Position, shared: Scope, night: Night) -> bool:
    """Whether both speak of the shared days today: both run, or both announce what is to come."""
    if shared.last is not None and shared.last < start_of(night.now):
        return False
    if shared.first is None or shared.first <= end_of(night.now):
        return True
    return all(p.scope.first is not None and p.scope.first > end_of(night.now) for p in (one, other))


def disjoint_pairs(positions: tuple[Position, ...], night: Night) -> Iterator[tuple[Position, Position, Scope]]:
    """The pairs of positions that cannot both be true, with the scope in which both claim to hold."""
    for index, one in enumerate(positions):
        for other in positions[index + 1 :]:
            if relation(one, other, night) is not Relation.DISJOINT:
                continue
            shared = meeting(one, other, night)
            if shared is not None:
                yield one, other, shared
