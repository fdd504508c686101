"""An offer ends before it begins.

What it finds:
    A document, or a record, whose only start lies behind its only end.

Why it matters:
    Nobody can tell when the offer holds; a machine that reads it shows it never.

Not reported:
    Documents that state several starts or ends; a start and an end of different variants or layers; in running text,
    dates that are not one phrase: "until 14 February. And from 1 March: ..." is of two offers.

How to mend:
    Correct the date that was mistyped, most often its month or year.
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.statement import Layer, Statement
from audit.model.values import Span
from audit.plugins.rule import Message, Rule
from rules._findings import finding
from rules._sheets import Sheet, record_sheets, sheets

_ENOUGH = 5  # characters of the second date among the words behind the first


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # it is wrong on any day
    for sheet in (*record_sheets(dossier.records), *sheets(dossier, "valid_from", "valid_through")):
        pair = _inverted(sheet)
        if pair is None:
            continue
        sides = tuple(Side.of(s, record=s.where.layer is Layer.RECORD, odd=True) for s in pair)
        params = (("start", pair[0].term.value), ("end", pair[1].term.value))
        yield finding(RULE, dossier.offer, "valid_through", sides, channel=pair[0].channel, params=params)


def _inverted(sheet: Sheet) -> tuple[Statement, Statement] | None:
    start, end = sheet.only("valid_from"), sheet.only("valid_through")
    if start is None or end is None:
        return None
    first, last = start.term.values, end.term.values
    if not isinstance(first, Span) or not isinstance(last, Span) or first.first is None or last.last is None:
        return None
    return (start, end) if first.first > last.last and not _are_apart(start, end) else None


def _are_apart(start: Statement, end: Statement) -> bool:
    """Whether two dates of running text are not one phrase "from ... to ...", and so perhaps of two offers."""
    if start.where.layer is not Layer.TEXT or start.where.quote == end.where.quote:
        return False
    between = end.where.start - start.where.end
    return start.where.path != end.where.path or not (
        0 <= between < len(start.where.after) and end.where.quote.startswith(start.where.after[between:][:_ENOUGH])
    )


RULE = Rule(
    code="V104",
    name="end-before-start",
    kind=FindingKind.INTERNAL_CONTRADICTION,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("start", "end"),
    message=Message(
        de="{offer}: endet am {end}, bevor es am {start} beginnt ({channel})",
        fr="{offer} : se termine le {end}, avant de commencer le {start} ({channel})",
        it="{offer}: finisce il {end}, prima di iniziare il {start} ({channel})",
        en="{offer}: ends on {end}, before it begins on {start} ({channel})",
    ),
    mend=Message(
        de="Das vertippte Datum auf {channel} berichtigen.",
        fr="Corriger la date erronée sur {channel}.",
        it="Correggere la data errata su {channel}.",
        en="Correct the mistyped date on {channel}.",
    ),
)
