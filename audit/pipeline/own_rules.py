"""The company's own rules, tried over the last run."""

from collections.abc import Iterator

from audit.config.settings import Audit
from audit.errors import UsageError
from audit.evidence.archive import Archive
from audit.judge.engine import judge
from audit.judge.own import own_rules
from audit.link.offers import link_documents
from audit.model.finding import Finding
from audit.pipeline.asking import last_evidence
from audit.pipeline.before import before_run
from audit.pipeline.judging import dossiers_of, night_of
from audit.store.store import Store


def would_find(audit: Audit, store: Store, archive: Archive) -> Iterator[Finding]:
    """What the audit file's own rules would report of the last run.

    Raises:
        UsageError: If the audit file has none, or there is no run yet.
    """
    if not audit.rules.own:
        raise UsageError(
            "the audit file has no rules of its own", where=audit.where("rules"), mend="Write them under rules: own"
        )
    evidence, run, now = last_evidence(audit, store, archive)
    before = before_run(store, run, now)
    usable = [document for document in evidence.documents if document.usable]
    links = link_documents(usable, evidence.records, before.labels, audit.company)
    night = night_of(audit, evidence, before, evidence.states, now)
    rules = own_rules(audit.rules.own, audit.where("rules", "own"))
    yield from judge(dossiers_of(usable, evidence.records, links, night), night, rules)
