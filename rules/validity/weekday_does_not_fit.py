"""A weekday and the date behind it do not belong together.

What it finds:
    "Freitag, 31.8.2026" where that day is a Monday, in German, French, Italian and English: in the words of any
    statement about the offer, and anywhere else in the text of a document.

Why it matters:
    One of the two is wrong, and the customer does not know which: whether to come on Friday or on the 31st.

Not reported:
    A day that has passed; a date without a year, unless the statement itself is that date; several weekdays before
    one date; a weekday without a date; archives.

How to mend:
    Correct the weekday or the date.
"""

from collections.abc import Iterator
from dataclasses import replace

from audit.model.channel import Slip
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side
from audit.model.record import Record
from audit.model.speaking import is_archived
from audit.model.statement import Layer, Statement
from audit.model.values import Span
from audit.model.weekdays import SaidDay, said_days
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides, record_sides
from rules._places import cells

_DATES = ("valid_from", "valid_through")
_PROSE = frozenset({Layer.TEXT, Layer.ALT, Layer.META})
_PLACES = 5  # words of a footer stand on every page


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    prose = [s for s in dossier.statements if s.where.layer in _PROSE]
    found: dict[tuple[str, str, str], tuple[SaidDay, list[Statement]]] = {}
    # Statements of dates first: the finding should speak of the date, not of the price beside it.
    for statement in sorted(prose, key=lambda s: s.attribute not in _DATES):
        for day in _wrong_days(statement, night):
            place = (statement.channel, statement.document, day.words)
            found.setdefault(place, (day, []))[1].append(statement)
    for day, statements in found.values():
        yield _finding(dossier, statements, day)


def _judge_night(night: Night) -> Iterator[Finding]:
    for name, state in sorted(night.states.items()):
        by_day: dict[tuple[str, SaidDay], list[Slip]] = {}
        for slip in state.slips:
            date = slip.day.wrong()
            if date is not None and date >= night.today and not is_archived(slip.address):
                by_day.setdefault((slip.offer, replace(slip.day, start=0)), []).append(slip)
        for (offer, day), slips in by_day.items():
            sides = tuple(_side(name, slip) for slip in slips[:_PLACES])
            yield finding(RULE, Offer(offer), "", sides, channel=name, key=_key(day), params=(("words", day.words),))


def _side(channel: str, slip: Slip) -> Side:
    return Side(
        channel, odd=True, address=slip.address, document=slip.document, where=slip.where, published=slip.published
    )


def _wrong_days(statement: Statement, night: Night) -> Iterator[SaidDay]:
    where = statement.where
    for day in said_days(f"{where.before} {where.quote} {where.after}"):
        date = day.wrong(_year_of(statement, day))
        if date is not None and date >= night.today:
            yield day


def _year_of(statement: Statement, day: SaidDay) -> int | None:
    """The year that the statement itself gives the date; None where it speaks of another day."""
    value = statement.term.values
    if not isinstance(value, Span):
        return None
    # An end at midnight is read as the span of both days.
    named = [at for at in (value.first, value.last) if at is not None and (at.day, at.month) == (day.day, day.month)]
    return named[0].year if named else None


def _finding(dossier: Dossier, statements: list[Statement], day: SaidDay) -> Finding:
    first = statements[0]
    attribute = first.attribute if first.attribute in _DATES else _closest(dossier.records)
    beside = record_sides(cells(dossier.records, attribute)) if attribute else ()
    # The day of an offer of one day is its start and its end.
    odd = [s for s in statements if s.attribute in _DATES] or [first]
    return finding(
        RULE,
        dossier.offer,
        attribute,
        (*beside, *odd_sides(odd)),
        channel=first.channel,
        key=_key(day),
        params=(("words", day.words),),
    )


def _key(day: SaidDay) -> str:
    return f"{day.month:02}-{day.day:02}"


def _closest(records: tuple[Record, ...]) -> str:
    return next((s.attribute for record in records for s in record.statements if s.attribute in _DATES), "")


RULE = Rule(
    code="V103",
    name="weekday-does-not-fit",
    kind=FindingKind.WEEKDAY_DATE_MISMATCH,
    severity=Severity.MEDIUM,
    judge=_judge,
    judge_night=_judge_night,
    params=("words",),
    message=Message(
        de="{offer}: Wochentag und Datum passen nicht zusammen: «{words}» ({channel})",
        fr="{offer} : le jour et la date ne concordent pas : « {words} » ({channel})",
        it="{offer}: giorno e data non corrispondono: «{words}» ({channel})",
        en="{offer}: weekday and date do not fit: “{words}” ({channel})",
    ),
    mend=Message(
        de="Wochentag oder Datum auf {channel} berichtigen.",
        fr="Corriger le jour ou la date sur {channel}.",
        it="Correggere il giorno o la data su {channel}.",
        en="Correct the weekday or the date on {channel}.",
    ),
)
