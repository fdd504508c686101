"""What will contradict from a coming day on: windows that are agreed today and run into one another."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from audit.model.dossier import Dossier, Night
from audit.model.position import Position, channel_positions, crossing, record_positions, relation
from audit.model.scope import Scope
from audit.model.speaking import DIMENSIONS, end_of
from audit.model.values import Relation


@dataclass(frozen=True, slots=True)
class Collision:
    """Something that runs on beside something that begins.

    Attributes:
        lasting: What runs today and names an end of its own.
        beginning: What begins before that end and says something else.
        begins: When both hold for the first time.
        scope: In which both will claim to hold.
    """

    lasting: Position
    beginning: Position
    begins: datetime
    scope: Scope


def collisions(dossier: Dossier, attribute: str, night: Night) -> Iterator[Collision]:
    """The contradictions of one attribute that begin within the days looked ahead, soonest first.

    Only what names an end lasts: a page without dates speaks of today, and will be changed in time.
    """
    if attribute not in dossier.unsettled or "first" in DIMENSIONS.get(attribute, ()):
        return
    records = record_positions((*dossier.records, *dossier.kin), dossier, attribute)
    spoken = channel_positions(dossier, attribute, night)
    horizon = end_of(night.now) + timedelta(days=night.tolerance.look_ahead_days)
    found = []
    for beginning in (*records, *spoken):
        begins = beginning.scope.first
        if begins is None or not end_of(night.now) < begins <= horizon:
            continue
        for lasting in (*records, *spoken):
            scope = _collide(lasting, beginning, begins, night)
            if scope is not None:
                found.append(Collision(lasting, beginning, begins, scope))
    yield from sorted(found, key=lambda c: (c.begins, c.lasting.term.order, c.beginning.term.order))


def _collide(lasting: Position, beginning: Position, begins: datetime, night: Night) -> Scope | None:
    last, first = lasting.scope.last, lasting.scope.first
    if last is None or last < begins or (first is not None and first > end_of(night.now)):
        return None
    if lasting.is_record and beginning.is_record and lasting.rank == beginning.rank:
        # Two rows of one plan that overlap are two campaigns, as their author meant it.
        return None
    if relation(lasting, beginning, night) is not Relation.DISJOINT or lasting.places & beginning.places:
        return None
    return crossing(lasting, beginning, night)
