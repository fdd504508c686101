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
    give the recorded price, and where texts disagree on what the trial costs.

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
    tried = [text for text in texts.values() if _tells_of_trial(text, recorded)]
    first = {found for text in tried for s in text if (found := _sum(s, "price"))}
    if len(first) > 1:
        return said
    changed = {id(s) for text in tried for s in text}
    return tuple(new for s in said if (new := _standing(s) if id(s) in changed else s) is not None)


def _tells_of_trial(text: Sequence[Statement], recorded: set[_Sum]) -> bool:
    """Whether a text gives one price for a trial, or none, and another one for the time after it."""
    after = {found for s in text if (found := _sum(s, "price_after"))}
    first = {found for s in text if (found := _sum(s, "price"))}
    lasts = [s.term.values for s in text if s.attribute in {"promo_duration", "trial_period"}]
    if len(after) != 1 or not lasts or first & recorded:
        return False
    [(amount, unit)] = after
    is_known = sum(other == unit for _, other in recorded) == 1
    is_short = all(isinstance(v, Range) and v.high is not None and v.high <= _TRIED.get(v.unit, 0) for v in lasts)
    return is_known and is_short and all(paid * 2 <= amount for paid, _ in first)


def _standing(statement: Statement) -> Statement | None:
    """A price after a trial as the price; None for what the trial costs."""
    if _sum(statement, "price"):
        return None
    if not _sum(statement, "price_after"):
        return statement
    trace = f"{statement.trace}; what it costs after a trial".lstrip("; ")
    return replace(statement, term=replace(statement.term, attribute="price"), trace=trace)


def _sum(statement: Statement, attribute: str) -> _Sum | None:
    """An exact amount of an attribute with its unit, for everybody."""
    value = statement.term.values
    if statement.attribute != attribute or statement.scope.audiences or not isinstance(value, Range):
        return None
    return None if value.point is None else (value.point, value.unit)
