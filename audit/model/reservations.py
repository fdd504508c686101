"""Reservations: differences that look like a contradiction and are none, attribute by attribute.

Each stands for a false alarm that an experienced controller would not raise: the standing price beside the
campaign's, the price with a voucher beside the one without, another campaign's code, the net price of
another page.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from audit.model.circumstances import SECOND_HAND, mode_of
from audit.model.dossier import Dossier, Night
from audit.model.finding import SHOP
from audit.model.position import Position
from audit.model.record import RecordKind
from audit.model.reductions import is_reduced_by_campaign
from audit.model.shipped_to import are_of_one_country
from audit.model.speaking import start_of, stated_window, window_of
from audit.model.statement import Layer, Role, Statement, Term
from audit.model.values import Range, Span, Value

_MAY_ACCUSE = frozenset({"price", "price_after", "voucher_code", "discount", "promo_duration", "setup_fee", "cashback"})
_MAY_ACCUSE_OF_DAYS = frozenset({"valid_from", "valid_through"})
OF_CAMPAIGNS = frozenset(
    {"valid_from", "valid_through", "discount", "min_order_value", "cashback", "saving", "promo_duration"}
)
"""Attributes that one page states of several campaigns, so that a reader may hang them on the wrong one."""

_OF_USE = re.compile(
    r"(?:aktivier\w*|freischalt\w*|liefer\w*) (?:bis|spätestens)|reisezeit|anreise|abreise|abflug|"
    r"(?:activation|livraison) (?:jusqu|avant)|période de voyage|attivazione (?:entro|fino)|consegna entro|"
    r"periodo di viaggio|(?:activation|delivery|travel|departure) (?:by|until)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d.*(?:[–-]|\b(?:bis|und|au|et|al|e|to|until|and)\b).*\d", re.IGNORECASE)
_CHANGED_BY_CAMPAIGNS = frozenset({"setup_fee", "contract_term", "cashback"})
_SEASON = timedelta(days=60)  # what begins so long after an offer is over is the stay or course that it is booked for
_FIELDS = frozenset({Layer.RECORD, Layer.FIELD, Layer.DATA})
_CONDITIONS = ("voucher_code", "audience", "min_order_value")


@dataclass(frozen=True, slots=True)
class Reservations:
    """What speaks against reporting a difference of one attribute of a dossier."""

    dossier: Dossier
    attribute: str
    night: Night

    def accuses(self, kin: Position) -> bool:
        """Whether a record of the offer's kin may accuse: a campaign's, of what campaigns change."""
        campaigns = {record.source for record in self.dossier.kin if record.kind is RecordKind.CAMPAIGN}
        accusing = _MAY_ACCUSE | _MAY_ACCUSE_OF_DAYS
        return self.attribute in accusing and any(s.channel in campaigns for s in kin.statements)

    def are_two_prices(self, one: Position, other: Position) -> bool:
        """Whether two records differ because one is a campaign's and the other the product's standing word.

        So do the records of two campaigns of one name, of which one follows the other.
        """
        if self._follow(one, other):
            return True
        kinds = {record.source: record.kind for record in self.dossier.records}
        found = [{kinds.get(s.channel) for s in position.statements} for position in (one, other)]
        # What is asked once a promotion is over is the standing price, on which both must agree.
        changes = self.attribute in _MAY_ACCUSE and self.attribute != "price_after"
        return changes and sum(RecordKind.PRODUCT in kind for kind in found) == 1

    def against(self, record: Position, position: Position) -> bool:
        """Whether a position that departs from a record is none the less no contradiction."""
        if position.is_record:
            return False
        if self.attribute in OF_CAMPAIGNS and self._is_said_of_another(position):
            return True
        if self.attribute == "price":
            return self._is_another_price(position, record)
        if self.attribute == "voucher_code":
            return position.term.value in self.night.codes
        if self.attribute in {"valid_from", "valid_through"}:
            earlier = self.attribute == "valid_through" and self._ends_before_it_begins(position)
            if earlier or self._is_made_by_shop(position) or self._is_window_of_another(position):
                return True
            return self.is_history and not self._promises_the_same(position)
        if self.attribute == "saving":
            return self._are_periods(record, position)
        if self.attribute in _CHANGED_BY_CAMPAIGNS:
            return self._speaks_of_standing(position)
        return self.attribute == "tax" and not self._same_price(record, position)

    def _is_another_price(self, position: Position, record: Position) -> bool:
        """Whether a price is that of another time, of another thing, or of those who meet a condition."""
        return (
            (self._is_standing(position) and self._is_conditional(record))
            or self._is_afterwards(position)
            or _is_gift(position, record)
            or is_reduced_by_campaign(position, record, self.dossier, self.night)
            or self._is_on_condition(position, record)
        )

    def between(self, one: Position, other: Position) -> bool:
        """Whether two positions of channels that differ are none the less no contradiction."""
        if self.attribute == "price":
            return any(
                self._is_on_condition(a, b) or _is_standing_beside(self.dossier, a, b)
                for a, b in ((one, other), (other, one))
            )
        if self.attribute == "voucher_code":
            return all(p.term.value in self.night.codes for p in (one, other))
        if self.attribute == "shipping_cost" and self.dossier.offer.id == SHOP.id:
            return self._are_tiers(one, other) and not are_of_one_country(one, other, self.dossier.said(self.attribute))
        if self.attribute == "saving":
            return self._are_periods(one, other)
        return self.attribute == "tax" and not self._same_price(one, other)

    def is_promised(self, record: Position, position: Position) -> bool:
        """Whether the documents of a position promise something else that the records behind another one do.

        What a campaign says accuses a page about the thing behind it only if the page speaks of the campaign.
        """
        sources = {(s.channel, s.document) for s in record.statements}
        kin = [known for known in self.dossier.kin if any((s.channel, s.document) in sources for s in known.statements)]
        promised = {s.term for known in kin for s in known.statements if s.attribute != self.attribute}
        documents = (self.dossier.documents.get((s.channel, s.document), ()) for s in position.statements)
        return all(any(s.term in promised for s in document) for document in documents)

    def unsure(self, one: Position, other: Position) -> bool:
        """Whether something may be at work that nobody says.

        Free shipping from some order value, a waived fee; advice that is free of charge; another plan of instalments;
        the day of activation beside that of the order; a code that most tills take in small letters too; the scratches
        of what was refurbished.
        """
        if self.attribute == "price":
            return _is_gift(one, other) or _is_gift(other, one)
        if self.attribute == "voucher_code":
            return _plain(one.term.value) == _plain(other.term.value)
        if self.attribute == "valid_through":
            return _is_of_use(one) != _is_of_use(other)
        if self.attribute == "item_condition":
            return {one.term.value, other.term.value} <= SECOND_HAND
        if self.attribute == "down_payment":
            plan, another = (self._said_beside("instalments", p) for p in (one, other))
            return bool(plan and another) and not plan & another
        if self.attribute not in {"shipping_cost", "setup_fee"} or self.dossier.offer.id == SHOP.id:
            return False
        if (one.is_record or other.is_record) and (self.attribute == "setup_fee" or self._is_charged(one, other)):
            return False
        return any(isinstance(v := p.term.values, Range) and v.is_zero for p in (one, other))

    def _is_charged(self, one: Position, other: Position) -> bool:
        """Whether fields of data, and no prose, say what shipping costs, and nobody ever gives it away."""
        said = (*one.statements, *other.statements)
        return self.night.always_charged and all(s.where.layer in _FIELDS for s in said)

    def is_unclear(self, position: Position, records: Iterable[Position]) -> bool:
        """Whether a price lacks, or has, the period that the records' price has not, or has.

        Of 44.– beside a record of 44.– a month nobody knows whether the period was not said or not understood.
        """
        value = position.term.values
        if not isinstance(value, Range) or "%" in value.unit:
            return False
        units = {v.unit for r in records if isinstance(v := r.term.values, Range)}
        currency, _, per = value.unit.partition("/")
        return value.unit not in units and any(
            u.partition("/")[0] == currency and bool(per) != ("/" in u) for u in units
        )

    @property
    def is_history(self) -> bool:
        """Whether all records of the offer are over, so that what channels say of it among them matters no more."""
        ends = [stated_window(record)[1] for record in self.dossier.records]
        return bool(ends) and all(end is not None and end < start_of(self.night.now) for end in ends)

    def _follow(self, one: Position, other: Position) -> bool:
        """Whether one record's window is over before the other's begins."""
        windows = [
            [stated_window(r) for r in self.dossier.records if any(s in r.statements for s in position.statements)]
            for position in (one, other)
        ]
        return any(
            last is not None and first is not None and last < first
            for earlier, later in (windows, windows[::-1])
            for _, last in earlier
            for first, _ in later
        )

    def _is_said_of_another(self, position: Position) -> bool:
        """Whether each document that says it speaks of another offer too, of which a record says just that.

        A row or tile that calls the offer by its name is believed, where the other one has its own that says it; so
        are words beside the offer's own code.
        """
        mentions = [m for m in self.dossier.mentions if position.term in m.beside]
        places = {(m.channel, m.document) for m in mentions}
        shared = {(m.channel, m.document) for m in mentions if position.term in m.theirs}
        return bool(places) and all(
            (s.channel, s.document) in places and not ((s.channel, s.document) in shared and self._is_own(s))
            for s in position.statements
        )

    def _is_own(self, said: Statement) -> bool:
        """Whether a statement is a row or tile that calls the offer by its name, or stands beside its own code."""
        is_row = said.subject.role in {Role.ROW, Role.TILE} and self.dossier.is_called(said)
        return is_row or self.dossier.is_beside_code(said, self.night.codes)

    def _promises_the_same(self, position: Position) -> bool:
        """Whether the documents promise what the records do; else their days are those of the next campaign."""
        promised = {s.term for record in self.dossier.records for s in record.statements} - {position.term}
        documents = (self.dossier.documents.get((s.channel, s.document), ()) for s in position.statements)
        return any(s.term in promised for document in documents for s in document)

    def _is_afterwards(self, position: Position) -> bool:
        """Whether it is the price once a promotional period is over: the channel is silent about the promotion."""
        return position.term.values in {s.term.values for s in self.dossier.recorded("price_after")}

    def _speaks_of_standing(self, position: Position) -> bool:
        """Whether each document that says it names the standing price and not the campaign's: a price list."""
        records = (*self.dossier.records, *self.dossier.kin)
        said = [s for record in records for s in record.statements]
        asked = {s.term.values for s in said if s.attribute == "price"}
        standing = {s.term.values for s in said if s.attribute in {"list_price", "price_after"}} - asked
        for statement in position.statements:
            here = self.dossier.documents.get((statement.channel, statement.document), ())
            prices = {s.term.values for s in here if s.attribute == "price"}
            if not prices & standing or prices & asked:
                return False
        return bool(standing)

    def _ends_before_it_begins(self, position: Position) -> bool:
        """Whether an end lies before all records begin, which is to come: it is that of an earlier campaign."""
        end = position.term.values
        starts = [window_of(record, self.dossier)[0] for record in self.dossier.records]
        return (
            isinstance(end, Span)
            and bool(starts)
            and all(
                start is not None and start > self.night.now and end.last is not None and end.last < start
                for start in starts
            )
        )

    def _is_made_by_shop(self, position: Position) -> bool:
        """Whether days stand in structured data alone, where shop systems write some day to come by themselves.

        Of an offer whose own record has such a day they are believed none the less.
        """
        is_data = bool(position.statements) and all(s.where.layer is Layer.DATA for s in position.statements)
        return is_data and not any(s.attribute == self.attribute for r in self.dossier.records for s in r.statements)

    def _is_window_of_another(self, position: Position) -> bool:
        """Whether the words name a whole window, "from the 18th to the 20th", that other records have.

        One that begins on the offer's own first day is its own, with another end. One that begins when the offer is
        over, of which the page speaks too, is none of it: the season of a cruise that early birds book until Easter.
        Nor is a first day alone behind the offer's end, or whatever begins a season later: the stay or the course.
        """
        own = {s.term for record in self.dossier.records for s in record.statements}
        planned = own.union(s.term for record in self.dossier.kin for s in record.statements)

        def is_another(said: Statement) -> bool:
            here = self.dossier.documents.get((said.channel, said.document), ())
            window = {s.term for s in here if s.attribute in _MAY_ACCUSE_OF_DAYS and s.where == said.where}
            # The end of the range may lie with the offer that it was given to.
            whole = len(window) > 1 or (said.attribute == "valid_from" and bool(_RANGE.search(said.where.quote)))
            begins = {term for term in window if term.attribute == "valid_from"}
            others = window <= self.night.promised and not window <= own and not (begins and begins <= own)
            if _is_after(window, planned, _SEASON) or (window == begins and _is_after(window, planned)):
                return True
            return whole and (others or (_is_after(window, planned) and any(s.term in planned for s in here)))

        return bool(position.statements) and all(is_another(s) for s in position.statements)

    def _are_periods(self, one: Position, other: Position) -> bool:
        """Whether two savings on a price by the month are the same one over so and so many months."""
        a, b = one.term.values, other.term.values
        if not isinstance(a, Range) or not isinstance(b, Range) or not a.point or not b.point:
            return False
        monthly = any("/P" in v.unit for s in self.dossier.said("price") if isinstance(v := s.term.values, Range))
        return monthly and max(a.point, b.point) % min(a.point, b.point) == 0

    def _said_beside(self, attribute: str, position: Position) -> set[Value]:
        """What the documents of a position say of another attribute."""
        places = {(s.channel, s.document) for s in position.statements}
        return {s.term.values for s in self.dossier.said(attribute) if (s.channel, s.document) in places}

    def _are_tiers(self, one: Position, other: Position) -> bool:
        """Whether two costs of shipping are for other orders or goods: one channel states both, or one is free."""
        free = any(isinstance(v := p.term.values, Range) and v.is_zero for p in (one, other))
        if free and self.dossier.said("free_shipping_from"):
            return True
        way = one.scope.mode if one.scope.mode == other.scope.mode else ""  # "Sunday 8.90" beside "Saturday 6.90"
        said = [s for s in self.dossier.said(self.attribute) if not way or mode_of(s) in {"", way}]
        channels = [{s.channel for s in said if s.term == p.term} for p in (one, other)]
        return bool(channels[0] & channels[1])

    def _is_standing(self, position: Position) -> bool:
        return position.term.values in {
            s.term.values
            for record in (*self.dossier.records, *self.dossier.kin)
            for s in record.statements
            if s.attribute in {"list_price", "price_after"}
        }

    def _is_conditional(self, record: Position) -> bool:
        scope = record.scope
        if scope.audiences or scope.voucher or scope.order is not None or scope.mode:
            return True
        return any(
            s.attribute in _CONDITIONS
            for known in (*self.dossier.records, *self.dossier.kin)
            if any(t.attribute == "price" for t in known.statements)
            for s in known.statements
        )

    def _is_on_condition(self, position: Position, beside: Position) -> bool:
        """Whether a lower price stands only where a condition is named that the other side does not know."""
        if not _is_below(position, beside) or all(s.where.layer is Layer.DATA for s in position.statements):
            return False
        known = self._conditions(beside.statements) | ({"audience"} if beside.scope.audiences else set())
        return all(self._conditions([s]) - known for s in position.statements)

    def _conditions(self, statements: Iterable[Statement]) -> set[str]:
        """Names of the conditions that some statements have, or their documents or records state.

        A condition that a document states of something else only, the shipping of members, is none of theirs.
        """
        here: set[str] = set()
        for statement in statements:
            document = self.dossier.documents.get((statement.channel, statement.document), ())
            elsewhere = {name for s in document for name in _carried(s)}
            here |= _carried(statement) | ({s.attribute for s in document if s.attribute in _CONDITIONS} - elsewhere)
        recorded = {s.attribute for record in self.dossier.records for s in record.statements}
        return here | (recorded & set(_CONDITIONS))

    def _same_price(self, one: Position, other: Position) -> bool:
        return bool(self._prices(one) & self._prices(other))

    def _prices(self, position: Position) -> set[Value]:
        recorded = self.dossier.recorded("price") if position.is_record else ()
        return {s.term.values for s in recorded} | self._said_beside("price", position)


def _plain(code: str) -> str:
    return "".join(letter for letter in code.casefold() if letter.isalnum())


def _is_of_use(position: Position) -> bool:
    """Whether all its words speak of the day of activation, travel or delivery rather than that of the order."""
    return bool(position.statements) and all(
        _OF_USE.search(f"{s.where.before} {s.where.quote}") for s in position.statements
    )


def _is_after(window: Iterable[Term], own: Iterable[Term], gap: timedelta = timedelta(0)) -> bool:
    """Whether a window begins when another one is over, and some time has passed."""
    starts = [v.first for t in window if t.attribute == "valid_from" and isinstance(v := t.values, Span) and v.first]
    ends = [v.last for t in own if t.attribute == "valid_through" and isinstance(v := t.values, Span) and v.last]
    return bool(starts and ends) and min(starts) > max(ends) + gap


def _carried(statement: Statement) -> set[str]:
    """Names of the conditions under which alone a statement holds."""
    scope = statement.scope
    carried = (scope.voucher, scope.audiences, scope.order is not None)
    return {name for name, has in zip(_CONDITIONS, carried, strict=True) if has}


def _is_gift(position: Position, beside: Position) -> bool:
    """Whether prose calls something free beside a price: membership, advice or delivery, hardly the offer itself."""
    a, b = position.term.values, beside.term.values
    if not isinstance(a, Range) or not isinstance(b, Range) or not a.is_zero or b.is_zero:
        return False
    return all(s.where.layer is Layer.TEXT for s in position.statements)


def _is_below(position: Position, beside: Position) -> bool:
    a, b = position.term.values, beside.term.values
    if not isinstance(a, Range) or not isinstance(b, Range):
        return False
    return a.high is not None and b.low is not None and a.high < b.low


def _is_standing_beside(dossier: Dossier, position: Position, beside: Position) -> bool:
    """Whether a price by the month is what the other document calls the price afterwards or otherwise.

    Goods are another matter: a page that still shows the former price contradicts the sale.
    """
    value = position.term.values
    if not isinstance(value, Range) or "/P" not in value.unit:
        return False
    places = {(s.channel, s.document) for s in beside.statements}
    return any(
        s.term.values == value
        for attribute in ("list_price", "price_after")
        for s in dossier.said(attribute)
        if (s.channel, s.document) in places
    )
