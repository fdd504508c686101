"""Bonuses that are offers of their own: what a trade-in bonus takes off is what it gives back.

A campaign plan has "Trade-in bonus, 300.–" with a discount, while a leaflet says "a 400.– trade-in bonus", which reads
like money back. Both speak of one amount, under two attributes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.model.dossier import plain_words
from audit.model.record import Record
from audit.model.statement import Statement

_SAME = {"cashback": "discount", "discount": "cashback"}


def with_named_bonuses(said: Sequence[Statement], records: Iterable[Record]) -> tuple[Statement, ...]:
    """The statements of one offer, money given back under its name as money taken off where records know only that.

    And the other way round. Shares of a price stay what they are.

    Args:
        said: By channels, of one offer.
        records: Of the offer itself.
    """
    known = tuple(records)
    recorded = {s.attribute for record in known for s in record.statements if s.attribute in _SAME and _is_money(s)}
    if len(recorded) != 1:
        return tuple(said)
    names = [words for record in known if (words := plain_words(record.name)).strip()]
    return tuple(_as_recorded(s) if s.attribute not in recorded and _is_named_sum(s, names) else s for s in said)


def _is_named_sum(statement: Statement, names: Iterable[str]) -> bool:
    if statement.attribute not in _SAME or not _is_money(statement):
        return False
    words = plain_words(statement.where.quote)
    return any(name in words for name in names)


def _as_recorded(statement: Statement) -> Statement:
    term = replace(statement.term, attribute=_SAME[statement.attribute])
    return replace(statement, term=term, trace=f"{statement.trace}; the bonus is the offer".lstrip("; "))


def _is_money(statement: Statement) -> bool:
    return not statement.term.value.endswith("%")
