"""Dossiers: everything that the last run knew of each offer, found by its id or by its words.

The records of an offer's kin stand in their own dossiers and are put in again when one is read, of very large
families only the first.
"""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, delete, insert, select

from audit.model.dossier import Dossier
from audit.model.promises import Promises
from audit.model.record import Record
from audit.model.statement import Term
from audit.store.codec import decode, encode
from audit.store.database import Database, batches, table_of
from audit.store.tables import DossierRow, PromiseRow

_DOSSIER, _PROMISE = table_of(DossierRow), table_of(PromiseRow)
_MOST_KIN = 200  # offers that a campaign covers, whose records are read with it
_FAST = 1  # zlib's quickest level; a dossier repeats itself so often that more gains little


@dataclass(frozen=True, slots=True)
class Shelved:
    """A dossier with the words by which it is found.

    Attributes:
        dossier: Of one offer.
        words: Names, identifiers and codes of the offer, as whoever looks for it spells them.
    """

    dossier: Dossier
    words: str


class Dossiers:
    """The dossiers of the last run in a database."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def keep(self, run: int, shelved: Iterable[Shelved], promises: Promises) -> None:
        """Keep the dossiers of a run, and what its records promise, in place of those of the run before."""

        def work(connection: Connection) -> None:
            for some in batches(shelved):
                self._database.upsert(DossierRow, [_row(run, one) for one in some])
            connection.execute(delete(_DOSSIER).where(_DOSSIER.c.run != run))
            connection.execute(delete(_PROMISE))
            if rows := list(_promise_rows(promises)):
                connection.execute(insert(_PROMISE), rows)

        self._database.step(work)

    def run(self) -> int | None:
        """The run whose dossiers are kept; None if there are none."""
        with self._database.read() as connection:
            found = connection.execute(select(_DOSSIER.c.run).limit(1)).scalar()
        return int(found) if found is not None else None

    def words(self) -> list[tuple[str, str]]:
        """Every offer's id with its words, in no particular order."""
        with self._database.read() as connection:
            return [(row[0], row[1]) for row in connection.execute(select(_DOSSIER.c.offer, _DOSSIER.c.words))]

    def get(self, offers: Iterable[str]) -> dict[str, Dossier]:
        """The dossiers of some offers, by id; unknown ones are left out."""
        wanted = list(dict.fromkeys(offers))
        found = self._bodies(wanted)
        missing = {key for _, kin in found.values() for key in kin} - found.keys()
        others = self._bodies(missing)
        records = {offer: dossier.records for offer, (dossier, _) in (*others.items(), *found.items())}
        return {offer: _with_kin(*found[offer], records) for offer in wanted if offer in found}

    def all(self) -> Iterator[Dossier]:
        """Every dossier, by id; a few at a time are in memory."""
        for some in batches(sorted(offer for offer, _ in self.words())):
            yield from self.get(some).values()

    def promises(self, *, recorded: bool) -> Promises:
        """What all records of the run promise; ``recorded`` says whether there was any record."""
        with self._database.read() as connection:
            rows = connection.execute(select(_PROMISE.c.attribute, _PROMISE.c.value, _PROMISE.c.bound)).all()
        codes = frozenset(value for attribute, value, _ in rows if attribute == "voucher_code")
        terms = frozenset(Term(name, value, bound or None) for name, value, bound in rows if name != "voucher_code")
        return Promises(codes, terms, recorded)

    def _bodies(self, offers: Iterable[str]) -> dict[str, tuple[Dossier, tuple[str, ...]]]:
        """Dossiers without the records of their kin, and the ids of the kin."""
        found: dict[str, tuple[Dossier, tuple[str, ...]]] = {}
        with self._database.read() as connection:
            for some in batches(offers):
                for row in connection.execute(select(_DOSSIER).where(_DOSSIER.c.offer.in_(some))).mappings():
                    kin = decode(tuple[str, ...], row["kin"])
                    found[row["offer"]] = (decode(Dossier, zlib.decompress(row["body"])), kin)
        return found


def _row(run: int, shelved: Shelved) -> dict[str, object]:
    dossier = shelved.dossier
    kin = tuple(dict.fromkeys(record.key for record in dossier.kin))[:_MOST_KIN]
    body = zlib.compress(encode(replace(dossier, kin=())), _FAST)
    return {
        "offer": dossier.offer.id, "run": run, "words": shelved.words, "kin": encode(kin).decode(), "body": body,
    }  # fmt: skip


def _with_kin(dossier: Dossier, kin: Sequence[str], records: dict[str, tuple[Record, ...]]) -> Dossier:
    found = [record for key in kin for record in records.get(key, ())]
    return replace(dossier, kin=tuple(sorted(found, key=lambda r: (r.rank, r.source, r.key)))) if found else dossier


def _promise_rows(promises: Promises) -> Iterator[dict[str, str]]:
    for code in sorted(promises.codes):
        yield {"attribute": "voucher_code", "value": code, "bound": ""}
    for term in sorted(promises.terms):
        yield {"attribute": term.attribute, "value": term.value, "bound": term.bound or ""}
