"""Years that a page leaves out: those of the campaign that it speaks of.

A banner "until 30 September" that was forgotten and is seen for the first time in October would promise next year's
September. Where a record of its offer ends on that day of this year, that is the day it means.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import MINYEAR, date, datetime

from audit.model.capture import Document
from audit.model.record import Record
from audit.model.statement import Statement

_DAYS = frozenset({"valid_from", "valid_through"})
_NUMBER = re.compile(r"\d+")
_ISO = 10  # letters of a day


def planned_days(records: Iterable[Record]) -> frozenset[date]:
    """The last days that some records plan."""
    statements = (statement for record in records for statement in record.statements)
    return frozenset(date.fromisoformat(s.term.value[:_ISO]) for s in statements if s.attribute == "valid_through")


def in_planned_years(document: Document, planned: Mapping[str, frozenset[date]]) -> Document:
    """A page with its days in the year in which the records of their offers end; other documents as they are.

    Args:
        document: With each statement said of its offer; one that was published on a day speaks of that day.
        planned: Id of an offer and the last days of its records.
    """
    if document.published is not None:
        return document
    ends = (s for s in document.statements if s.attribute == "valid_through" and _is_late(s, planned))
    shifted = {(one.offer, _day_of(one)) for one in ends}
    if not shifted:
        return document
    years = {(offer, day.year) for offer, day in shifted}
    said = tuple(_shifted(s, years) if _speaks_of(s, shifted) else s for s in document.statements)
    return replace(document, statements=said)


def _is_late(statement: Statement, planned: Mapping[str, frozenset[date]]) -> bool:
    """Whether a last day without a year lies just one year behind one that a record plans, and is none itself."""
    day, ends = _day_of(statement), planned.get(statement.offer, frozenset())
    return day not in ends and _before(day) in ends and not _says_year(statement)


def _says_year(statement: Statement) -> bool:
    """Whether the words of a day give its year, with four figures or two."""
    day = _day_of(statement)
    numbers = _NUMBER.findall(statement.where.quote)
    return any(number in {str(day.year), str(day.year)[2:]} and int(number) != day.day for number in numbers)


def _speaks_of(statement: Statement, shifted: set[tuple[str, date]]) -> bool:
    last = statement.scope.last.date() if statement.scope.last else None
    if statement.attribute in _DAYS:
        early = any(offer == statement.offer and _day_of(statement) <= day for offer, day in shifted)
        return early and not _says_year(statement)
    return (statement.offer, last) in shifted


def _shifted(statement: Statement, years: set[tuple[str, int]]) -> Statement:
    """What is said, a year earlier where it is said of one of some years."""
    term, scope = statement.term, statement.scope
    if statement.attribute in _DAYS and (statement.offer, _day_of(statement).year) in years:
        term = replace(term, value=f"{_before(_day_of(statement)).isoformat()}{term.value[_ISO:]}")
    first, last = (_earlier(moment, statement.offer, years) for moment in (scope.first, scope.last))
    return replace(statement, term=term, scope=replace(scope, first=first, last=last))


def _earlier(moment: datetime | None, offer: str, years: set[tuple[str, int]]) -> datetime | None:
    if moment is None or (offer, moment.year) not in years:
        return moment
    return datetime.combine(_before(moment.date()), moment.time())


def _day_of(statement: Statement) -> date:
    return date.fromisoformat(statement.term.value[:_ISO])


def _before(day: date) -> date:
    """The same day a year ago; the 28th for a 29th of February, and the first year of all for itself."""
    if day.year == MINYEAR:
        return day
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
