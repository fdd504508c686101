"""What earlier runs and people left, gathered from the store."""

from collections.abc import Collection
from datetime import datetime, timedelta

from audit.link.folding import fold
from audit.link.link import Labels
from audit.model.life import Known
from audit.model.promises import Promises
from audit.pipeline.judging import Before
from audit.store.store import Store

HISTORY = timedelta(days=120)


def before_run(store: Store, run: int, now: datetime, offers: Collection[str] | None = None) -> Before:
    """What stood when a run began.

    Args:
        store: The database.
        run: Its number.
        now: Local instant as of which is judged; prices of the days before it are history.
        offers: Only what stood of these offers matters; None: all.
    """
    last = store.runs.last(before=run)
    day = now.date()
    found = store.findings.of_run(last.number, offers) if last else ()
    seen = store.findings.runs_seen(finding.fingerprint for finding in found)
    told = store.decisions.alerted()
    known = (
        Known(finding, seen.get(finding.fingerprint, 1), (finding.fingerprint, finding.values_key) in told)
        for finding in found
    )
    return Before(
        known=tuple(known),
        acceptances=store.decisions.acceptances(),
        assignments=tuple(sorted(store.decisions.assignments().values())),
        labels=labels_of(store),
        history=store.offers.prices(day - HISTORY, day - timedelta(days=1), offers),
    )


def promises_kept(store: Store, run: int) -> Promises:
    """What all records of the run whose dossiers are kept promise."""
    return store.dossiers.promises(recorded=any(snapshot.rows for snapshot in store.runs.snapshots(run)))


def labels_of(store: Store) -> Labels:
    """What people said of names."""
    said = store.offers.labels()
    return Labels(
        {fold(label.name): label.offer for label in said if label.same},
        frozenset((fold(label.name), label.offer) for label in said if not label.same),
    )
