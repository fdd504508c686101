"""Finds what cannot both be true of one attribute of a dossier.

Two positions contradict each other exactly when their scopes meet, neither is an exception to the other and
their values are disjoint. A document is heard as a whole: where it says several values of one offer, and one
of them is the record's, the others are of conditions that were not understood, and nothing is reported.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from audit.model.camps import (
    Conflict,
    blame_departing,
    blame_fewest,
    camp_of,
    camps_of,
    list_tiers,
    without_tiers,
)
from audit.model.dossier import Dossier, Night
from audit.model.nightly import is_rated, with_nights
from audit.model.notation import format_scope
from audit.model.plain_prices import bare_name, is_plain_price, is_with_tax, tells_what_it_costs
from audit.model.position import (
    VARYING,
    Position,
    channel_positions,
    disjoint_pairs,
    meeting,
    record_positions,
    relation,
)
from audit.model.reservations import Reservations
from audit.model.rows_astray import is_row_astray
from audit.model.scope import Scope
from audit.model.speaking import DIMENSIONS, OF_CONTRACT
from audit.model.statement import Layer, Role, Statement, Term
from audit.model.subscriptions import SUBSCRIPTION, names_subscription
from audit.model.values import Range, Relation, Value
from audit.model.ways_of_paying import splits_all

_OF_BEGINNINGS = frozenset({"price_after", "promo_duration"})
SINGULAR = frozenset({"notice_period", "renewal_term", "free_shipping_from", "interest_rate", "trial_period"})
"""Attributes of which a document says one thing only, so that two values in one text are a contradiction."""

_LIMIT = r"\b(?:auf|für|bei|nach|mit|sur|pour|avec|après|su|sul|sulla|sui|per|con|dopo|on|for|with|after|beim|zum)\b"
_LIMITED_BEFORE = re.compile(
    rf"{_LIMIT}(?: (?:den|die|das|dem|der|alle|le|la|les|il|i|gli|the|all))? (\w+)", re.IGNORECASE
)
_LIMITED_BEHIND = re.compile(
    rf"^\W*{_LIMIT}(?: (?:den|die|das|dem|der|alle|le|la|les|il|i|gli|the|all))? (\w+)", re.IGNORECASE
)
_AGREES = frozenset({Relation.EQUAL, Relation.COMPATIBLE})
_BOTH = 2
Pair = tuple[Position, Position]


def conflicts(dossier: Dossier, attribute: str, night: Night) -> tuple[Conflict, ...]:
    """The conflicts of one attribute, those with a record first, in a fixed order.

    Where all statements of the attribute agree, nothing is built; where they don't, it is built once.
    """
    if attribute not in dossier.unsettled:
        return ()
    known = dossier.worked_out.get(attribute)
    if known is None or known[0] is not night:
        known = (night, tuple(_conflicts(dossier, attribute, night)))
        dossier.worked_out[attribute] = known
    return known[1]


def _conflicts(dossier: Dossier, attribute: str, night: Night) -> Iterator[Conflict]:
    channels = _with_own_conditions(channel_positions(dossier, attribute, night), dossier, attribute)
    case = _Case(
        attribute,
        night,
        own=with_nights(record_positions(dossier.records, dossier, attribute), channels, night),
        kin=record_positions(dossier.kin, dossier, attribute),
        channels=channels,
        sources=frozenset(record.source for record in (*dossier.records, *dossier.kin)),
        reservations=Reservations(dossier, attribute, night),
    )
    accused, free = _accuse(case)
    yield from _against_records(case, [*accused, *_records_apart(case)])
    yield from _among_channels(case, free)


def _with_own_conditions(positions: tuple[Position, ...], dossier: Dossier, attribute: str) -> tuple[Position, ...]:
    """The positions; a reduction with the offer's own code, or from its own order value, is no exception to its record.

    All who take it up do so with that code, and order for so much; so do all subscribe who take up a subscription's.
    """
    if attribute != "discount":
        return positions
    codes = {s.term.value for s in dossier.recorded("voucher_code")}
    values = (s.term.values for s in dossier.recorded("min_order_value"))
    subscribed = any(names_subscription(record.name) for record in (*dossier.records, *dossier.kin))
    orders = {(v.point, v.unit) for v in values if isinstance(v, Range) and v.point is not None}

    def told(position: Position) -> Position:
        scope = position.scope
        own = ["voucher"] if scope.voucher in codes else []
        own += ["order"] if scope.order is not None and (scope.order.low, scope.order.unit) in orders else []
        own += ["mode"] if scope.mode == SUBSCRIPTION and subscribed else []
        return replace(position, scope=scope.without(*own)) if own else position

    return tuple(map(told, positions))


@dataclass(frozen=True, slots=True)
class _Case:
    attribute: str
    night: Night
    own: tuple[Position, ...]
    kin: tuple[Position, ...]
    channels: tuple[Position, ...]
    sources: frozenset[str]
    reservations: Reservations

    def agree(self, one: Position, other: Position) -> bool:
        return one is other or (
            relation(one, other, self.night) in _AGREES and meeting(one, other, self.night) is not None
        )


def _accuse(case: _Case) -> tuple[list[Pair], tuple[Position, ...]]:
    """The positions that depart from every record that can be compared, and those that no record settles."""
    accusers = {*case.own, *(p for p in case.kin if case.reservations.accuses(p))}
    accused: list[Pair] = []
    free = []
    for position in case.channels:
        records = [r for r in _spoken_to(position, case) if meeting(position, r, case.night) is not None]
        found = {r: relation(position, r, case.night) for r in records}
        against = [r for r in records if found[r] is Relation.DISJOINT and r in accusers]
        if not case.own:
            against = [r for r in against if case.reservations.is_promised(r, position)]
        if Relation.EQUAL in found.values():
            continue
        if Relation.COMPATIBLE in found.values() or not against:
            unclear = case.reservations.is_unclear(position, (*case.own, *case.kin))
            if not unclear or is_rated(position, case.own, case.channels):
                free.append(position)
        else:
            accused.append((_measure(against, position, case), position))
    return accused, tuple(free)


def _measure(against: Sequence[Position], position: Position, case: _Case) -> Position:
    """The record that a position is told to depart from: the strongest, but for what only the code of a campaign gives.

    Of a fee of 39 where the offer's own record has 49, and 0 with a code or for some, the 49 is what it departs from.
    """
    coded = {
        (s.channel, s.document)
        for record in (case.reservations.dossier.kin if len(against) > 1 and not position.scope.voucher else ())
        if any(said.attribute == "voucher_code" for said in record.statements)
        for s in record.statements
    }

    def order(record: Position) -> tuple[bool, bool, int]:
        is_coded = any((s.channel, s.document) in coded for s in record.statements)
        return record.frees_some and not position.scope.audiences, is_coded, record.rank or 0

    return min(against, key=order)


def _spoken_to(position: Position, case: _Case) -> Iterator[Position]:
    """The records that a position may be measured by: a feed that names no customers speaks to everybody.

    In running text the words for whom may have been missed, so that the price of members excuses it. A row that says
    for how long its price holds, or what follows, has no field for whom a campaign is.
    """
    to_all = not position.scope.audiences and all(s.where.layer is Layer.FIELD for s in position.statements)
    to_all = to_all and not any(_is_of_campaign(s, case) for s in position.statements)
    is_said_to_all = to_all and any(not record.scope.audiences for record in case.own)
    for record in (*case.own, *case.kin):
        if not (is_said_to_all and record.scope.audiences):
            yield record


def _is_of_campaign(statement: Statement, case: _Case) -> bool:
    """Whether the row of a price says that it is one of a beginning."""
    row = case.reservations.dossier.documents.get((statement.channel, statement.document), ())
    return any(s.attribute in _OF_BEGINNINGS and s.subject == statement.subject for s in row)


def _records_apart(case: _Case) -> Iterator[Pair]:
    """Records of different sources that disagree, the stronger one first.

    One that names the company's own country, and one that names none, speak of the same place.
    """
    own = tuple(_at_home(position, case.night) for position in case.own)
    for one, other, _ in disjoint_pairs(own, case.night):
        if case.reservations.are_two_prices(one, other):
            continue
        siblings = [p for p in own if p is not other and p.places & other.places]
        if one.rank != other.rank and not any(case.agree(p, one) for p in siblings):
            yield one, other


def _at_home(position: Position, night: Night) -> Position:
    is_home = position.scope.regions == {night.country}
    return replace(position, scope=position.scope.without("regions")) if is_home else position


def _against_records(case: _Case, pairs: list[Pair]) -> Iterator[Conflict]:
    by_key: dict[str, list[Pair]] = {}
    for record, position in pairs:
        left = position if position.is_record else _unexcused(case, position, record)
        if left is not None and not case.reservations.against(record, left):
            key = "; ".join(filter(None, (_key(record.scope, record.term), left.article and record.article)))
            by_key.setdefault(key, []).append((record, left))
    for key in sorted(by_key):
        yield _with_record(case, key, by_key[key])


def _with_record(case: _Case, key: str, pairs: list[Pair]) -> Conflict:
    judge = min((record for record, _ in pairs), key=lambda record: record.rank or 0)
    following = [p for p in (*case.own, *case.channels) if p is not judge and case.agree(p, judge)]
    departing = dict.fromkeys(p for _, p in pairs)
    # Channels that follow a weaker record were settled by it; beside the strongest they are of its camp.
    astray = [p for p in case.channels if any(r.is_record and case.agree(p, r) for r in departing)]
    others = camps_of(dict.fromkeys([*departing, *(p for p in astray if p not in following)]))
    camps = blame_departing(camp_of([judge, *following]), others, case.sources)
    doubtful = _is_doubtful(case, pairs) or _are_variants(case, departing)
    return Conflict(case.attribute, camps, judge.scope, key, case.sources, _assumed(case, pairs), doubtful)


def _are_variants(case: _Case, departing: Iterable[Position]) -> bool:
    """Whether every channel that departs says several things: the prices of variants rather than one mistake."""
    said: dict[str, set[Value]] = {}
    for position in departing:
        for statement in position.statements:
            said.setdefault(statement.channel, set()).add(position.term.values)
    return case.attribute in VARYING and all(len(values) >= _BOTH for values in said.values())


def _among_channels(case: _Case, free: tuple[Position, ...]) -> Iterator[Conflict]:
    if case.reservations.is_history:
        return
    by_key: dict[str, list[tuple[Pair, Scope]]] = {}
    for one, other, shared in disjoint_pairs(free, case.night):
        if case.reservations.between(one, other):
            continue
        a, b = _unexcused(case, one, other), _unexcused(case, other, one)
        if a is not None and b is not None:
            by_key.setdefault(_key(shared, one.term), []).append(((a, b), shared))
    for key in sorted(by_key):
        pairs = [pair for pair, _ in by_key[key]]
        camps = blame_fewest(without_tiers(camps_of(_everybody(pairs, free))), case.night)
        shared = by_key[key][0][1]
        # Three places that say three things are a list of several offers rather than three mistakes, and two
        # numbers of instalments are two plans.
        several = len(camps) > _BOTH or case.attribute == "instalments"
        doubtful = (
            _is_doubtful(case, pairs)
            or (several and len(camps[0].channels) == 1)
            or (case.attribute == "price" and not case.kin and list_tiers(camps))
            # Of a price for members and that of a variant nobody knows what a member pays for the variant.
            or all(a.scope.crosses(b.scope) for a, b in pairs)
            # The contract of a whole family may be that of another of its members.
            or (case.attribute in OF_CONTRACT and all(a.family != b.family for a, b in pairs))
        )
        yield Conflict(case.attribute, camps, shared, key, case.sources, _assumed(case, pairs), doubtful)


def _everybody(pairs: list[Pair], free: tuple[Position, ...]) -> list[Position]:
    """The positions that take part, and those that say the same in other documents."""
    partners = list(dict.fromkeys(position for pair in pairs for position in pair))
    values = [p.term.values for p in partners]
    places = frozenset().union(*(p.places for p in partners))
    return [*partners, *(p for p in free if p.term.values in values and not p.places & places)]


def _unexcused(case: _Case, position: Position, judge: Position) -> Position | None:
    """The position without the documents that also say what agrees with the other side.

    The end in a bar over every page does not excuse another one on the page of the offer itself.
    """
    if case.attribute in SINGULAR and (position.places != judge.places or _is_said_elsewhere(case, position, judge)):
        return position
    if case.attribute == "instalments" and judge.is_record and all(map(splits_all, position.statements)):
        return position  # a table above it that says what is on record makes no second plan of it
    said = (*position.statements, *judge.statements)
    whole = case.attribute == "warranty" and not any(_is_of_a_part(s, case.reservations.dossier) for s in said)
    if whole and _same_subject(position, judge):
        return position
    excused: dict[tuple[str, str, str], list[Statement]] = {}
    for other in case.channels:
        if other is not position and case.agree(_with_own_code(other, case), judge):
            for s in other.statements:
                excused.setdefault(_voice(s), []).append(s)
    own = Role.MAIN if case.attribute == "valid_through" else None
    left = tuple(
        s
        for s in position.statements
        if (beside := excused.get(_voice(s))) is None
        or (s.subject.role is own and all(other.subject.role is Role.MENTION for other in beside))
        or (judge.is_record and all(map(_prices_by_name, beside)) and _is_said_plainly(s, position, case))
        or (judge.is_record and is_row_astray(s, beside, case.reservations.dossier))
    )
    return replace(position, statements=left) if left else None


def _is_said_plainly(statement: Statement, position: Position, case: _Case) -> bool:
    """Whether a sentence below a table of prices, or another such sentence, says otherwise what one thing costs.

    No record may know that price.
    """
    here = [s for s in position.statements if _voice(s) == _voice(statement)]
    if case.attribute != "price" or not all(map(is_plain_price, here)):
        return False
    dossier = case.reservations.dossier
    known = [s for record in (*dossier.records, *dossier.kin) for s in record.statements]
    told = [s for s in dossier.said("price") if _voice(s) == _voice(statement) and s not in here and _prices_by_name(s)]
    is_row = any(bare_name(s.subject.name) == bare_name(statement.subject.name) for s in told)
    is_known = any(s.term.values == statement.term.values for s in (*known, *told))
    return is_row and not is_known and not is_with_tax(statement, [s for s in known if s.attribute == "price"])


def _prices_by_name(statement: Statement) -> bool:
    """Whether a statement is a row of prices, or a sentence that begins with the name of what costs so much."""
    return statement.subject.role is Role.ROW or tells_what_it_costs(statement)


def _voice(statement: Statement) -> tuple[str, str, str]:
    """Who speaks: the text of a document, or its scripts, or its marked elements, each heard as a whole.

    A text that gives prices without tax, as its description says, and what they come to with it, contradicts nobody.
    """
    where = statement.where
    is_told = statement.attribute == "tax" and where.layer is Layer.META
    layer = Layer.TEXT if is_told else where.layer
    kind = ("script" if "#" in where.path else "element") if layer is Layer.DATA else ""
    return statement.channel, statement.document, f"{layer.value} {kind}"


def _with_own_code(position: Position, case: _Case) -> Position:
    """The position without the code on which it depends, if that is the offer's own, which all take it up with."""
    dossier = case.reservations.dossier
    records = (statement for record in (*dossier.records, *dossier.kin) for statement in record.statements)
    own = {s.term.value for s in records if s.attribute == "voucher_code"}
    return replace(position, scope=position.scope.without("voucher")) if position.scope.voucher in own else position


def _is_said_elsewhere(case: _Case, one: Position, other: Position) -> bool:
    """Whether two values in one text are of one subject, and another document says one of them too."""
    here = one.places | other.places
    values = (one.term.values, other.term.values)
    elsewhere = any(p.term.values in values and p.places - here for p in (*case.own, *case.channels))
    return elsewhere and _same_subject(one, other)


def _is_of_a_part(statement: Statement, dossier: Dossier) -> bool:
    """Whether the words beside a warranty limit it: ten years on the motor, five for registered customers."""
    names = f"{dossier.offer.name} {statement.subject.name}".casefold()
    where = statement.where
    beside = [*_LIMITED_BEFORE.findall(where.before), *_LIMITED_BEHIND.findall(where.after)]
    return any(word.casefold() not in names for word in beside)


def _same_subject(one: Position, other: Position) -> bool:
    def names(position: Position) -> set[tuple[str, str]]:
        return {(s.subject.name.casefold(), s.subject.variant.casefold()) for s in position.statements}

    return bool(names(one) & names(other)) and not one.family and not other.family


def _assumed(case: _Case, pairs: list[Pair]) -> tuple[str, ...]:
    left_out = DIMENSIONS.get(case.attribute, ())
    silent = {name for a, b in pairs for name in a.scope.assumed(b.scope) if name not in left_out}
    tolerance = case.night.tolerance.of(case.attribute)
    return (*sorted(silent), *((f"tolerance {tolerance:f}",) if tolerance else ()))


def _is_doubtful(case: _Case, pairs: list[Pair]) -> bool:
    return all(_is_in_passing(a, case) or _is_in_passing(b, case) or case.reservations.unsure(a, b) for a, b in pairs)


def _is_in_passing(position: Position, case: _Case) -> bool:
    """Whether the offer is only meant by the way: no text is about it, and none calls it by its whole name.

    The days told right beside its code are its own, whatever the words before them name: "code SUN10. Ends 3 May".
    """
    dossier = case.reservations.dossier
    is_day = "first" in DIMENSIONS.get(case.attribute, ())
    return not position.is_record and all(
        s.subject.role is Role.MENTION
        and not dossier.is_called(s)
        and not (is_day and dossier.is_beside_code(s, case.night.codes))
        for s in position.statements
    )


def _key(scope: Scope, term: Term) -> str:
    unit = value.unit if isinstance(value := term.values, Range) else ""
    shown = format_scope(scope.without("first", "last"))
    return "; ".join(part for part in (shown, unit) if part)
