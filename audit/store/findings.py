"""Findings: as they stand now, and as each run left them; and what people decided and were told about them."""

from collections.abc import Collection, Iterable, Mapping
from itertools import chain

from sqlalchemy import Select, Table, delete, func, select

from audit.errors import UsageError
from audit.model.acceptance import Acceptance, Assignment
from audit.model.finding import Finding, Status
from audit.store.database import Database, batches, table_of
from audit.store.keep import (
    acceptance_of,
    acceptance_row,
    assignment_of,
    assignment_row,
    body_of,
    finding_of,
    life_row,
)
from audit.store.tables import AcceptanceRow, AlertRow, AssignmentRow, BodyRow, FindingRow, FoundRow

_FINDING, _FOUND, _BODY = (table_of(row) for row in (FindingRow, FoundRow, BodyRow))
_ACCEPTANCE, _ASSIGNMENT, _ALERT = (table_of(row) for row in (AcceptanceRow, AssignmentRow, AlertRow))


class Findings:
    """The findings in a database."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def keep(self, run: int, findings: Iterable[Finding]) -> None:
        """Keep the findings as a run left them, the resolved ones too; all in one step."""
        pending = list(findings)
        bodies = {finding.fingerprint: body_of(finding) for finding in pending}
        lives = [life_row(finding, run, bodies[finding.fingerprint][0]) for finding in pending]
        now = [
            life | {
                "code": finding.code, "offer": finding.offer.id, "attribute": finding.attribute,
                "values_key": finding.values_key,
            }
            for finding, life in zip(pending, lives, strict=True)
        ]  # fmt: skip

        def work(_: object) -> None:
            stored = [{"digest": digest, "body": body} for digest, body in sorted(set(bodies.values()))]
            self._database.add_missing(BodyRow, stored)
            self._database.upsert(FoundRow, lives)
            self._database.upsert(FindingRow, now)

        self._database.step(work)

    def now(self, *statuses: Status) -> tuple[Finding, ...]:
        """The findings as they stand, gravest first; of some statuses if any are given."""
        query = _with_body(_FINDING)
        if statuses:
            query = query.where(_FINDING.c.status.in_([status.value for status in statuses]))
        return self._all(query)

    def of_run(self, run: int, offers: Collection[str] | None = None) -> tuple[Finding, ...]:
        """The findings as a run left them, gravest first; of some offers if they are given."""
        query = _with_body(_FOUND).where(_FOUND.c.run == run)
        if offers is None:
            return self._all(query)
        about = query.join(_FINDING, _FINDING.c.fingerprint == _FOUND.c.fingerprint)
        found = (self._all(about.where(_FINDING.c.offer.in_(some))) for some in batches(sorted(offers)))
        return tuple(sorted(chain.from_iterable(found), key=lambda finding: finding.order))

    def get(self, start: str) -> Finding:
        """The one finding whose fingerprint begins with these characters.

        Raises:
            UsageError: If none does, or several do.
        """
        found = self._all(_with_body(_FINDING).where(_FINDING.c.fingerprint.startswith(start, autoescape=True)))
        if len(found) != 1:
            many = ", ".join(finding.fingerprint for finding in found[:5])
            what = f"{start!r} begins the fingerprints {many}" if found else f"there is no finding {start!r}"
            raise UsageError(what, mend="`einklang findings list` shows the fingerprints")
        return found[0]

    def runs_seen(self, fingerprints: Iterable[str]) -> dict[str, int]:
        """Fingerprint and in how many runs it was found; unknown ones are left out."""
        alive = _FOUND.c.status.not_in([Status.RESOLVED.value, Status.NOT_RECHECKED.value])
        query = select(_FOUND.c.fingerprint, func.count()).where(alive).group_by(_FOUND.c.fingerprint)
        seen: dict[str, int] = {}
        with self._database.read() as connection:
            for some in batches(sorted(set(fingerprints))):
                rows = connection.execute(query.where(_FOUND.c.fingerprint.in_(some)))
                seen.update({row[0]: row[1] for row in rows})
        return seen

    def _all(self, query: Select[tuple[object, ...]]) -> tuple[Finding, ...]:
        with self._database.read() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(sorted((finding_of(row) for row in rows), key=lambda finding: finding.order))


class Decisions:
    """What people decided about findings, and of which they were told."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def accept(self, acceptances: Iterable[Acceptance]) -> None:
        """Keep acceptances; a newer one for the same finding and values takes the place of the older."""
        self._database.upsert(AcceptanceRow, [acceptance_row(acceptance) for acceptance in acceptances])

    def withdraw(self, fingerprint: str) -> int:
        """Take all acceptances of a finding back; how many there were."""
        query = delete(_ACCEPTANCE).where(_ACCEPTANCE.c.fingerprint == fingerprint)
        return self._database.step(lambda connection: connection.execute(query).rowcount)

    def acceptances(self) -> tuple[Acceptance, ...]:
        """All acceptances, those that have ended too, by fingerprint."""
        with self._database.read() as connection:
            rows = connection.execute(select(_ACCEPTANCE)).mappings().all()
        return tuple(sorted((acceptance_of(row) for row in rows), key=lambda a: (a.fingerprint, a.values_key)))

    def assign(self, assignment: Assignment) -> None:
        """Keep who mends a finding, in place of who did before."""
        self._database.upsert(AssignmentRow, [assignment_row(assignment)])

    def assignments(self) -> Mapping[str, Assignment]:
        """Fingerprint and who mends it."""
        with self._database.read() as connection:
            rows = connection.execute(select(_ASSIGNMENT)).mappings().all()
        return {row["fingerprint"]: assignment_of(row) for row in rows}

    def alerted(self) -> frozenset[tuple[str, str]]:
        """Pairs of fingerprint and values of which people were told."""
        with self._database.read() as connection:
            rows = connection.execute(select(_ALERT.c.fingerprint, _ALERT.c.values_key))
            return frozenset((row[0], row[1]) for row in rows)

    def keep_alerts(self, run: int, findings: Iterable[Finding]) -> None:
        """Keep that people were told of findings, so that the same is never told twice."""
        rows = [{"fingerprint": f.fingerprint, "values_key": f.values_key, "run": run} for f in findings]
        self._database.add_missing(AlertRow, rows)


def _with_body(table: Table) -> Select[tuple[object, ...]]:
    return select(
        table.c.fingerprint, table.c.status, table.c.first_seen, table.c.last_seen, _BODY.c.body.label("said")
    ).join(_BODY, _BODY.c.digest == table.c.body)
