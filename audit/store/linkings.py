"""How runs linked: by which statistics, and the answers of the last one, so that the next compares only what changed.

Statistics are kept for as long as they are needed: those of the last run for the next one, and earlier ones while a run
is kept that linked by them without finding them itself, since only so a replay links as that run did. A run that found
its own links in full when it is replayed. Answers are those of the last run alone.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice

from sqlalchemy import Connection, delete, func, select

from audit.store.database import Database, batches, table_of
from audit.store.nouns import Linked
from audit.store.tables import LinkAnswerRow, LinkingRow, LinkStatisticsRow

_LINKING, _STATISTICS, _ANSWER = (table_of(row) for row in (LinkingRow, LinkStatisticsRow, LinkAnswerRow))
MOST_ANSWERS = 1_000_000
"""More are not kept, whatever was asked; the rest is then compared again each night."""


class Linkings:
    """How runs linked, in a database."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def keep(self, run: int, linked: Iterable[Linked], answers: Mapping[str, str]) -> None:
        """Keep how a run linked, and its answers in place of those of the run before.

        Args:
            run: Its number.
            linked: Its turns.
            answers: Digest of a question and the answer; the same question has the same answer for ever.
        """
        turns = [(hashlib.sha256(one.statistics).hexdigest(), one) for one in linked]
        rows = [
            {
                "run": run, "turn": one.turn, "statistics": digest, "basis": one.basis,
                "since": one.since.isoformat(), "anew": one.anew,
            }
            for digest, one in turns
        ]  # fmt: skip

        def work(connection: Connection) -> None:
            bodies = [{"digest": digest, "body": one.statistics} for digest, one in turns]
            self._database.add_missing(LinkStatisticsRow, bodies)
            self._database.upsert(LinkingRow, rows)
            forget_statistics(connection)
            self._replace_answers(connection, dict(islice(answers.items(), MOST_ANSWERS)))

        self._database.step(work)

    def of_run(self, run: int) -> tuple[Linked, ...]:
        """How a run linked, by turn; turns whose statistics are not kept are left out."""
        joined = select(_LINKING, _STATISTICS.c.body).join(_STATISTICS, _STATISTICS.c.digest == _LINKING.c.statistics)
        with self._database.read() as connection:
            found = connection.execute(joined.where(_LINKING.c.run == run).order_by(_LINKING.c.turn)).mappings()
            return tuple(
                Linked(row["turn"], row["body"], row["basis"], date.fromisoformat(row["since"]), bool(row["anew"]))
                for row in found
            )

    def answers(self) -> dict[str, str]:
        """Digest of each question and the answer, of the last run."""
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(select(_ANSWER.c.question, _ANSWER.c.body))}

    def _replace_answers(self, connection: Connection, answers: Mapping[str, str]) -> None:
        known = set(connection.execute(select(_ANSWER.c.question)).scalars())
        for some in batches(known - answers.keys()):
            connection.execute(delete(_ANSWER).where(_ANSWER.c.question.in_(some)))
        for rows in _rows(answers, known):
            self._database.add_missing(LinkAnswerRow, rows)


def forget_statistics(connection: Connection) -> None:
    """Remove the statistics that neither the next run nor a replay needs."""
    last = select(func.max(_LINKING.c.run)).scalar_subquery()
    needed = select(_LINKING.c.statistics).where(~_LINKING.c.anew | (_LINKING.c.run == last))
    connection.execute(delete(_STATISTICS).where(_STATISTICS.c.digest.not_in(needed)))


def _rows(answers: Mapping[str, str], known: set[str]) -> Iterator[list[dict[str, str]]]:
    """The answers that are not known yet as rows, some at a time."""
    return batches({"question": asked, "body": body} for asked, body in answers.items() if asked not in known)
