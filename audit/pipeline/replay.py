"""Reading, linking and judging a run again from its archived evidence; no network, and nothing is saved.

A run that linked in full is linked in full again, and one that linked by earlier statistics by just these, whatever
later runs have found out.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from audit.config.settings import Audit
from audit.evidence.archive import Archive
from audit.model.capture import Gap, GapKind
from audit.pipeline.before import before_run
from audit.pipeline.copies import without_copies
from audit.pipeline.documents import read_anew, tasks_of
from audit.pipeline.judged import Judged
from audit.pipeline.judging import Evidence, judge_evidence, link_evidence
from audit.pipeline.keeping import as_of
from audit.pipeline.records import reload_records
from audit.pipeline.remembering import memory_of_run
from audit.store.store import Store

Tell = Callable[[str], None]


def replay(
    audit: Audit, store: Store, archive: Archive, number: int, day: date | None, workers: int, tell: Tell
) -> Judged:
    """What a run finds when its evidence is read again.

    Args:
        audit: The audit file as it is now.
        store: The database.
        archive: The evidence.
        number: Of the run.
        day: As of which is judged; None: as the run did.
        workers: Processes that read.
        tell: Is told what is going on.

    Raises:
        UsageError: If there is no such run.
    """
    run = store.runs.get(number)
    now = as_of(store, run) if day is None else datetime.combine(day, datetime.min.time())
    tell("reading the archived evidence")
    evidence = evidence_of(audit, store, archive, number, run.day, workers)
    tell("linking and judging")
    before = before_run(store, number, now)
    links = link_evidence(audit, evidence, before.labels, memory_of_run(store, number), workers)
    return judge_evidence(audit, evidence, links, before, now, number)


def evidence_of(audit: Audit, store: Store, archive: Archive, number: int, today: date, workers: int) -> Evidence:
    """Everything that a run observed, read again from the archive."""
    sourced = list(reload_records(audit, archive, store.runs.snapshots(number), today))
    documents = read_anew(tasks_of(audit, archive, store.captures.of_run(number)), workers)
    return Evidence(
        without_copies(documents),
        tuple(record for source in sourced for record in source.records),
        store.runs.states(number),
        gaps_beside_channels(audit, store.runs.gaps(number)),
    )


def gaps_beside_channels(audit: Audit, gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """The gaps of a run that its channel states do not hold: of records, and addresses that are gone."""
    channels = {channel.name for channel in audit.channels}
    return tuple(gap for gap in gaps if gap.kind is GapKind.LINK or gap.channel not in channels)
