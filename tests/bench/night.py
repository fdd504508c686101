"""A night after the first: ``python -m tests.bench.night FOLDER [--share 0.01] [--most 5000]``.

Each row of the folder's ``a.csv`` is a record and each of ``b.csv`` a page. The first night links all of them, the
second those whose name changed since, each as a run does it: what is remembered is loaded from a database, all pages
are linked, and what is to be remembered is kept. Each has a process of its own, as caches would help the second. Prints
one line of JSON with both times and whether the second night found what comparing everything by the same statistics
finds.
"""

import argparse
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from audit.link.entry import Entry
from audit.link.link import Links
from audit.link.memory import Memory
from audit.link.offers import link_documents
from audit.memory import collect_rarely
from audit.model.capture import Document
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject
from audit.pipeline.remembering import keep_linking, memory_for, memory_of_last, nothing
from audit.store.nouns import RunState
from audit.store.store import Store, open_store
from tests.bench.tables import read_entries

_DAY, _AT = date(2026, 6, 10), datetime(2026, 6, 10, 1, tzinfo=UTC)
_MB = 1024 * 1024
_IDS = ("gtin", "mpn")


@dataclass(frozen=True, slots=True)
class Task:
    """One linking.

    Attributes:
        folder: Of the tables.
        most: So many records and offers are read.
        store: Folder of the database.
        every: Of so many offers the name of one changed since the first night; 0: none did.
        kept: Whether it is a run, which keeps what it finds; else everything is compared by the last run's statistics.
    """

    folder: Path
    most: int
    store: Path
    every: int
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it.

    Attributes:
        seconds: From loading what is remembered to keeping it.
        anew: Questions that were not answered before.
        asked: All questions.
        links: Digest of all links.
    """

    seconds: float
    anew: int
    asked: int
    links: str


def main() -> None:
    """Measure a full night and a small one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--share", type=float, default=0.01, help="of the offers that changed")
    parser.add_argument("--most", type=int, default=5_000, help="records and offers")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        full = Task(given.folder, given.most, Path(place), 0)
        small = replace(full, every=max(1, round(1 / given.share)))
        first, second, everything = _in_turn(full, small, replace(small, kept=False))
        size = (Path(place) / "einklang.db").stat().st_size / _MB
    line = {
        "full_seconds": round(first.seconds, 2), "seconds": round(second.seconds, 2),
        "share_of_full": round(second.seconds / first.seconds, 4), "asked": second.asked, "anew": second.anew,
        "database_mb": round(size, 1), "same_answers": second.links == everything.links,
    }  # fmt: skip
    sys.stdout.write(json.dumps(line) + "\n")


def _in_turn(*tasks: Task) -> Iterator[Done]:
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
        yield from [pool.submit(_link, task).result() for task in tasks]


def _link(task: Task) -> Done:
    """Link once, in a process of its own."""
    collect_rarely()
    records = [_record(one) for one in list(read_entries(task.folder / "a.csv"))[: task.most]]
    offers = list(read_entries(task.folder / "b.csv"))[: task.most]
    pages = [_page(n, one, changed=bool(task.every) and n % task.every == 0) for n, one in enumerate(offers)]
    store = open_store("sqlite:///einklang.db", task.store)
    began = time.perf_counter()
    if task.kept:
        links = _night(store, pages, records)
    else:
        links = link_documents(pages, records, memory=replace(memory_of_last(store), answers={}))
    seconds = time.perf_counter() - began
    store.close()
    if links.recalled is None:
        raise SystemExit("a linking that remembers nothing")
    facts = sorted((key, link.offers, link.probability, link.reasons) for (_, key, _), link in links.of.items())
    digest = hashlib.sha256(repr(facts).encode()).hexdigest()
    return Done(seconds, links.recalled.anew, links.recalled.asked, digest)


def _night(store: Store, pages: list[Document], records: list[Record]) -> Links:
    """The part of a run that links."""
    run = store.runs.begin(_DAY, _AT).number
    memory: Memory = memory_for(store, _DAY, timedelta(days=7)) or nothing()
    links = link_documents(pages, records, memory=memory)

    def keep() -> None:
        if links.recalled is not None:
            keep_linking(store, run, _DAY, links.recalled)
        store.runs.finish(run, RunState.COMPLETE, _AT)

    store.step(keep)
    return links


def _record(one: Entry) -> Record:
    return Record("crm", RecordKind.CRM, 0, one.key, one.title, _subject(one, one.title))


def _page(number: int, one: Entry, *, changed: bool) -> Document:
    title = f"{one.title} neu" if changed else one.title
    address = f"https://www.shop.example/{number}"
    return Document("shop", address, address, "0" * 64, title=title, subjects=(_subject(one, title),))


def _subject(one: Entry, title: str) -> Subject:
    ids = tuple((kind, value) for kind in _IDS for value in one.ids.get(kind, ()))
    return Subject(title, brand=one.brand, ids=ids)


if __name__ == "__main__":
    main()
