"""Prices on record that name no night, day or person where channels ask the same amounts for each."""

from collections.abc import Sequence
from dataclasses import replace

from audit.model.dossier import Night
from audit.model.position import Position, meeting
from audit.model.values import Range

_NIGHT = "/1 night"
_ENOUGH = 2  # amounts of a record, or channels that ask one of them


def with_nights(records: Sequence[Position], channels: Sequence[Position], night: Night) -> tuple[Position, ...]:
    """The positions of records, and those whose amounts channels ask by the night once more as prices of a night.

    Args:
        records: Positions on record of one attribute.
        channels: Those of the channels.
        night: The day and the channels.
    """
    nightly = [p for p in channels if p.term.value.endswith(_NIGHT) and _amount(p) is not None]
    bare = [p for p in records if "/" not in p.term.value and _amount(p) is not None] if nightly else []
    lent = [replace(p, term=replace(p.term, value=f"{p.term.value}{_NIGHT}")) for p in bare]
    agreed = [(p.term, s.channel) for p in lent for q in nightly if _is_same(p, q, night) for s in q.statements]
    told = max((len(set(of)) for of in zip(*agreed, strict=True)), default=0)
    return (*records, *lent) if told >= _ENOUGH else tuple(records)


def is_rated(position: Position, records: Sequence[Position], channels: Sequence[Position]) -> bool:
    """Whether a price is one per day, person ..., as which a channel asks just the amount on record, which says none.

    The field of the record only lacks the unit, and what another channel asks per day differs from that.

    Args:
        position: Of a channel.
        records: Positions on record of the same attribute.
        channels: Those of the channels.
    """
    own, slash, per = position.term.value.partition("/")
    bare = {p.term.value for p in records} if slash and own else set()
    others = (p for p in channels if _amount(p) is not None and (p is position or _are_others(position, p)))
    asked = [*others] if bare and not any("/" in value for value in bare) else ()
    return not bare.isdisjoint(p.term.value.removesuffix(f"/{per}") for p in asked if p.term.value.endswith(f"/{per}"))


def _are_others(position: Position, other: Position) -> bool:
    """Whether a value is stated by another channel, and by no document that states this one too."""
    here = {s.channel for s in position.statements}
    apart = position.places.isdisjoint(other.places)
    return apart and not here.issuperset(s.channel for s in other.statements)


def _amount(position: Position) -> object:
    values = position.term.values
    return values.point if isinstance(values, Range) and values.unit else None


def _is_same(one: Position, other: Position, night: Night) -> bool:
    return one.term.values == other.term.values and meeting(one, other, night) is not None
