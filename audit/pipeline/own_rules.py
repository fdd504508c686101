"""The company's own rules, tried over the last run."""

from collections.abc import Iterator

from audit.config.settings import Audit
from audit.errors import UsageError
from audit.judge.engine import judge
from audit.judge.own import own_rules
from audit.model.finding import Finding
from audit.pipeline.before import promises_kept
from audit.pipeline.judging import Before, night_with
from audit.pipeline.keeping import as_of
from audit.store.store import Store


def would_find(audit: Audit, store: Store) -> Iterator[Finding]:
    """What the audit file's own rules would report of the last run's dossiers.

    Raises:
        UsageError: If the audit file has none, or there is no run yet.
    """
    if not audit.rules.own:
        raise UsageError(
            "the audit file has no rules of its own", where=audit.where("rules"), mend="Write them under rules: own"
        )
    run = store.dossiers.run()
    if run is None:
        raise UsageError("there is no finished run yet", mend="Start one with `einklang run`")
    now = as_of(store, store.runs.get(run))
    night = night_with(audit, promises_kept(store, run), Before(), store.runs.states(run), now)
    yield from judge(store.dossiers.all(), night, own_rules(audit.rules.own, audit.where("rules", "own")))
