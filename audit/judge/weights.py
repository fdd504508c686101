"""How bad a finding is: its rule's severity, moved by direction, by the channel's weight and by its phase.

A channel that promises customers more than the company keeps is worse than one that promises less: German
courts hold a shop liable for the lower price that a portal still shows (BGH I ZR 123/08, 11 March 2010).
"""

from collections.abc import Iterable
from datetime import date

from audit.model.attributes import ATTRIBUTES, Better
from audit.model.channel import Phase
from audit.model.dossier import Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.pattern import blamed
from audit.model.values import Range, Span, Value

MINOR = frozenset({"list_price", "lowest_price_30d", "saving", "unit_price", "delivery_time", "valid_from"})
"""Attributes that seldom decide a purchase; a contradiction of them is one step less severe."""

_CAMPS = frozenset({FindingKind.CONTRADICTION, FindingKind.INTERNAL_CONTRADICTION, FindingKind.RECORDS_DISAGREE})
_HEAVY, _LIGHT, _LASTING_DAYS = 5, 2, 30
_HIGH, _MEDIUM = 4, 2  # points from which a finding is of that severity; a rule's own severity gives 4, 2 or 0


def weigh(finding: Finding, night: Night) -> Severity:
    """The severity of a finding, its direction and the channels to blame considered."""
    points = 2 * finding.severity.rank
    if finding.kind in _CAMPS:
        points += _direction(finding.sides) - 2 * (finding.attribute in MINOR)
        points += _of_channels(blamed(finding), night)
    return Severity.HIGH if points >= _HIGH else Severity.MEDIUM if points >= _MEDIUM else Severity.LOW


def lasting(severity: Severity, first_seen: date, today: date) -> Severity:
    """The severity of a finding that has stood for a time: after 30 days medium becomes high."""
    if severity is Severity.MEDIUM and (today - first_seen).days >= _LASTING_DAYS:
        return Severity.HIGH
    return severity


def promises_more(attribute: str, said: Value, expected: Value) -> bool | None:
    """Whether one value is the better promise to a customer than another; None where nobody can say."""
    better = ATTRIBUTES[attribute].better
    if better is Better.NEITHER:
        return None
    if isinstance(said, Range) and isinstance(expected, Range) and said.unit == expected.unit:
        low, high = _ends(said, expected)
    elif isinstance(said, Span) and isinstance(expected, Span):
        low = said.last is not None and expected.first is not None and said.last < expected.first
        high = expected.last is not None and said.first is not None and expected.last < said.first
    else:
        return None
    if not low and not high:
        return None
    return low if better is Better.LOW else high


def _ends(said: Range, expected: Range) -> tuple[bool, bool]:
    low = said.high is not None and expected.low is not None and said.high < expected.low
    high = expected.high is not None and said.low is not None and expected.high < said.low
    return low, high


def _direction(sides: Iterable[Side]) -> int:
    """1 if any odd side promises more than the others, -1 if all promise less, else 0."""
    odd = [side.term for side in sides if side.odd and side.term is not None]
    rest = [side.term for side in sides if not side.odd and side.term is not None]
    if not odd or not rest:
        return 0
    found = [promises_more(term.attribute, term.values, rest[0].values) for term in odd]
    if any(found):
        return 1
    return -1 if all(more is False for more in found) else 0


def _of_channels(names: Iterable[str], night: Night) -> int:
    channels = [night.channel(name) for name in names if name in night.states]
    if not channels:
        return 0
    weight = max(channel.weight for channel in channels)
    points = 1 if weight >= _HEAVY else -1 if weight <= _LIGHT else 0
    return points + any(channel.phase is Phase.DURING for channel in channels)
