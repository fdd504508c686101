"""Standing prices of what one may try first: "30 days free, then 12.90 a month" says that it costs 12.90 a month.

A record with one price and no word of a beginning means that price. A first month for 1.– stands beside it without
being another price, and what a text gives for the time after it is held against the record.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from audit.model.record import Record
from audit.model.statement import Statement
from audit.model.units import DAY, MONTH
from audit.model.values import Range

_TRIED = {DAY: 62, MONTH: 2}  # what lasts for more is a promotion, which a record would know
_OF_BEGINNINGS = frozenset({"price_after", "promo_duration"})
_Sum = tuple[Decimal, str]


def with_standing_prices(
    said: tuple[Statement, ...], records: Sequence[Record], kin: Sequence[Record]
) -> tuple[Statement, ...]:
    """The statements of one offer, prices that follow a trial as its price; what the trial itself costs is left out.

    Nothing is changed where a record tells of a beginning, where that of a campaign has a price, in texts that also
    give the recorded price outright, and where texts disagree on what the trial costs. Of several prices after a trial
    that of the record stands: the others are those of some customers, or of a year at once.

    Args:
        said: By channels, of one offer.
        records: Of the offer itself.
        kin: Of the campaigns that cover it, or of what it covers.
    """
    if not records or not any(s.attribute == "price_after" for s in said):
        return said
    told = [s for record in (*records, *kin) for s in record.statements]
    recorded = {found for record in records for s in record.statements if (found := _sum(s, "price"))}
    if any(s.attribute in _OF_BEGINNINGS for s in told) or any(_sum(s, "price") for r in kin for s in r.statements):
        return said
    texts: dict[tuple[str, str, str], list[Statement]] = {}
    for statement in said:
        texts.setdefault((statement.channel, statement.document, statement.where.layer.value), []).append(statement)
    stood = {key: after for key, text in texts.items() if (after := _stands_after_trial(text, recorded)) is not None}
    first = {paid for key, after in stood.items() for s in texts[key] if (paid := _first(s, after))}
    if len(first) > 1:
        return said
    changed = {id(s): after for key, after in stood.items() for s in texts[key]}
    return tuple(new for s in said if (new := _standing(s, changed.get(id(s)))) is not None)


def _stands_after_trial(text: Sequence[Statement], recorded: set[_Sum]) -> _Sum | None:
    """What a text asks for after a trial that costs little or nothing, in the unit of the only recorded price."""
    after = {found for s in text if (found := _sum(s, "price_after"))}
    after = {(amount, unit) for amount, unit in after if sum(other == unit for _, other in recorded) == 1}
    if len(after) > 1:
        after &= recorded  # others pay the rest
    lasts = [s.term.values for s in text if s.attribute in {"promo_duration", "trial_period"}]
    if len(after) != 1 or not lasts:
        return None
    [stands] = after
    first = {found for s in text if (found := _first(s, stands))}
    if first & recorded or any(paid * 2 > stands[0] for paid, _ in first):
        return None
    is_short = all(isinstance(v, Range) and v.high is not None and v.high <= _TRIED.get(v.unit, 0) for v in lasts)
    return stands if is_short else None


def _first(statement: Statement, stands: _Sum) -> _Sum | None:
    """What a statement asks for the trial: by the time of what it costs afterwards, or for all of the trial at once."""
    found = _sum(statement, "price")
    return found if found and found[1] in {stands[1], stands[1].partition("/")[0]} else None


def _standing(statement: Statement, stands: _Sum | None) -> Statement | None:
    """A price after a trial as the price; None for what the trial costs."""
    if stands is None:
        return statement
    if _first(statement, stands):
        return None
    if _sum(statement, "price_after") != stands:
        return statement
    trace = f"{statement.trace}; what it costs after a trial".lstrip("; ")
    return replace(statement, term=replace(statement.term, attribute="price"), trace=trace)


def _sum(statement: Statement, attribute: str) -> _Sum | None:
    """An exact amount of an attribute with its unit, for everybody."""
    value = statement.term.values
    if statement.attribute != attribute or statement.scope.audiences or not isinstance(value, Range):
        return None
    return None if value.point is None else (value.point, value.unit)
