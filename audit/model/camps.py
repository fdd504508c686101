"""Camps: who says what, where not all of it can be true; one conflict per offer, attribute and scope key."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from audit.model.dossier import Night
from audit.model.finding import Side
from audit.model.position import Position
from audit.model.scope import Scope
from audit.model.statement import Statement, Term
from audit.model.values import Range, Relation, Value

_BOTH = 2
_PLACES = 5  # per camp, channel and layer; a footer on ten thousand pages is shown by a few of them


@dataclass(frozen=True, slots=True)
class Camp:
    """Everybody who says the same.

    Attributes:
        term: What they say; of the record's camp, what the record says.
        statements: Who says it, records first, then in the order of ``Statement.order``.
        record: Whether a record belongs to it.
        odd: Whether it departs from the record, else from the most.
    """

    term: Term
    statements: tuple[Statement, ...]
    record: bool = False
    odd: bool = False

    @property
    def channels(self) -> tuple[str, ...]:
        """Names of those who belong to it, sorted."""
        return tuple(sorted({s.channel for s in self.statements}))


@dataclass(frozen=True, slots=True)
class Conflict:
    """Camps that cannot all be right.

    Attributes:
        attribute: Of which they speak.
        camps: The record's first, then the largest; at least two.
        scope: In which all claim to hold.
        key: Scope key: variant, region, audience and unit that tell this conflict from its neighbours.
        sources: Names of the records that may take part.
        assumed: Dimensions in which one was silent, and thresholds that applied.
        doubtful: Whether it stands on words named in passing, or on a condition that may not have been read.
    """

    attribute: str
    camps: tuple[Camp, ...]
    scope: Scope = field(default_factory=Scope)
    key: str = ""
    sources: frozenset[str] = frozenset()
    assumed: tuple[str, ...] = ()
    doubtful: bool = False

    @property
    def has_record(self) -> bool:
        """Whether a record takes part."""
        return any(camp.record for camp in self.camps)

    @property
    def spoken(self) -> tuple[Statement, ...]:
        """What channels (not records) say in it."""
        return tuple(s for camp in self.camps for s in camp.statements if s.channel not in self.sources)

    @property
    def channels(self) -> tuple[str, ...]:
        """Names of the channels that take part, records left out, sorted."""
        return tuple(sorted({s.channel for s in self.spoken}))

    @property
    def is_within_document(self) -> bool:
        """Whether everything stands in one document, or in a row and the page that it describes."""
        spoken = self.spoken
        return len({(s.channel, s.document) for s in spoken}) == 1 or len({s.address for s in spoken}) == 1

    @property
    def sides(self) -> tuple[Side, ...]:
        """What each says, the record's first, the odd ones marked; a few places per channel and layer."""
        return tuple(
            Side.of(statement, record=statement.channel in self.sources, odd=camp.odd)
            for camp in self.camps
            for statement in _some(camp.statements)
        )


def camp_of(positions: Sequence[Position]) -> Camp:
    """One camp of several positions; its term is the first one's."""
    records = {s for p in positions if p.is_record for s in p.statements}
    everybody = dict.fromkeys(s for p in positions for s in p.statements)
    ordered = sorted(everybody, key=lambda s: (s not in records, s.order))
    return Camp(positions[0].term, tuple(ordered), record=bool(records))


def camps_of(positions: Iterable[Position]) -> list[Camp]:
    """Positions grouped by what they say; spelling does not matter."""
    groups: list[list[Position]] = []
    for position in positions:
        home = next((g for g in groups if _is_one_word(g[0], position)), None)
        if home is None:
            groups.append([position])
        else:
            home.append(position)
    return [camp_of(group) for group in groups]


def _is_one_word(one: Position, other: Position) -> bool:
    """Whether two say the same; "sold out" and "not available" do, "from 20" and "30" do not."""
    found = one.term.values.relation(other.term.values)
    return found is Relation.EQUAL or (found is Relation.COMPATIBLE and not isinstance(one.term.values, Range))


def blame_departing(first: Camp, others: Iterable[Camp], sources: frozenset[str]) -> tuple[Camp, ...]:
    """The record's camp and those that depart from it, marked.

    A record is a witness too: where all channels follow a weaker record, the strongest is the odd one.
    """
    ranked = sorted(others, key=lambda camp: (not camp.record, camp.channels, camp.term.order))
    alone = all(s.channel in sources for s in first.statements)
    if alone and len(ranked) == 1 and ranked[0].record and set(ranked[0].channels) - sources:
        return replace(first, odd=True), ranked[0]
    return first, *(replace(camp, odd=True) for camp in ranked)


def blame_fewest(camps: Iterable[Camp], night: Night) -> tuple[Camp, ...]:
    """The camps by size, all but the largest marked; between two of one size nobody is the odd one.

    Channels that speak now count before posts of some day, then channels, then their weight.
    """
    ranked = sorted(camps, key=lambda camp: (*(-n for n in _size(camp, night)), camp.term.order))
    most = _size(ranked[0], night)
    if _size(ranked[1], night) == most:
        return tuple(ranked)
    return ranked[0], *(replace(camp, odd=True) for camp in ranked[1:])


def _size(camp: Camp, night: Night) -> tuple[int, int, int]:
    now = {s.channel for s in camp.statements if s.published is None}
    return len(now), len(camp.channels), sum(night.channel(name).weight for name in camp.channels)


def _some(statements: tuple[Statement, ...]) -> Iterator[Statement]:
    counts: dict[tuple[str, str], int] = {}
    for statement in statements:
        place = (statement.channel, statement.where.layer.value)
        counts[place] = counts.get(place, 0) + 1
        if counts[place] <= _PLACES:
            yield statement


def without_tiers(camps: Sequence[Camp]) -> Sequence[Camp]:
    """The camps without those that speak only where a wider camp speaks too: a further row of the same list."""
    places = [{(s.channel, s.document) for s in camp.statements} for camp in camps]
    left = [camp for camp, here in zip(camps, places, strict=True) if not any(here < other for other in places)]
    return left if len(left) >= _BOTH else camps


def list_tiers(camps: Iterable[Camp]) -> bool:
    """Whether one text lists several of the values: for adults and for students, by the day and by the block."""
    said: dict[tuple[str, str, str], set[Value]] = {}
    for camp in camps:
        for s in camp.statements:
            said.setdefault((s.channel, s.document, s.where.layer.value), set()).add(s.term.values)
    return any(len(values) >= _BOTH for values in said.values())
