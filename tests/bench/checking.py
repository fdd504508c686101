"""How long ``einklang check`` takes beside very many offers.

usage: python -m tests.bench.checking [--offers 100000] [--folder FOLDER]

A database is filled with what a last run would have left: every offer with its record and its dossier of six channels,
and findings on one in a hundred. Then a draft about one offer is checked, a text that names no offer, and a campaign,
each in a process of its own, start-up included. The times are those of the clock and of the processor.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from audit.judge.engine import judge
from audit.judge.lifecycle import since_last_run
from audit.judge.patterns import select
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, Offer
from audit.model.promises import Promises
from audit.model.record import Record
from audit.model.statement import Statement, Subject
from audit.pipeline.neighbours import words_of
from audit.plugins.discover import discover
from audit.plugins.rule import Rule
from audit.store.dossiers import Shelved
from audit.store.nouns import RunState, Snapshot
from audit.store.store import Store, open_store
from tests.bench.judging import ATTRIBUTES, Size, dossiers

DAY, STARTED = date(2026, 6, 10), datetime(2026, 6, 10, 3, tzinfo=UTC)
MAKERS = ("Alpina", "Bergkamm", "Corvatsch", "Drusberg", "Eigerhorn", "Furkapass", "Glärnisch", "Hochwang")
THINGS = ("Rucksack", "Schlafsack", "Wanderschuh", "Regenjacke", "Trinkflasche", "Stirnlampe", "Zelt", "Kocher")
CHANNELS = tuple(f"channel{number}" for number in range(6))
AUDIT_FILE = """
company: Bergladen AG
locale: de-CH
currency: CHF
timezone: Europe/Zurich
today: 2026-06-10
records:
  - {name: plan, path: plan.csv, kind: product}
channels:
""" + "".join(f"  - {{name: {name}, type: folder, path: {name}}}\n" for name in CHANNELS)


def name_of(number: int) -> str:
    """The name of an offer; its words stand in the names of thousands of others."""
    return f"{MAKERS[number % 8]} {THINGS[number // 8 % 8]} {number // 64}"


def shelved(size: Size) -> Iterator[Dossier]:
    """The dossiers of the bench of judging under names of goods."""
    for number, dossier in enumerate(dossiers(size)):
        name = name_of(number)
        subject = replace(dossier.records[0].subject, name=name)
        record: Record = replace(
            dossier.records[0], name=name, subject=subject,
            statements=tuple(_renamed(s, subject) for s in dossier.records[0].statements),
        )  # fmt: skip
        yield replace(
            dossier, offer=Offer(dossier.offer.id, name), records=(record,),
            statements=tuple(_renamed(s, subject) for s in dossier.statements),
        )  # fmt: skip


def _renamed(statement: Statement, subject: Subject) -> Statement:
    return replace(statement, subject=subject)


def fill(store: Store, size: Size) -> None:
    """Keep what a run over all offers leaves."""
    rules, patterns = select(discover("rules", "RULE", Rule).values())
    states = {name: ChannelState(Channel(name), size.offers, size.offers) for name in CHANNELS}
    night = Night(datetime(2026, 6, 10, 6), states, has_records=True)
    run = store.runs.begin(DAY, STARTED).number
    snapshot = Snapshot(
        "plan", "plan.csv", "0" * 64, size.offers, 0, complete=True, archive="", offset=0, fetched=STARTED
    )
    found: list[Finding] = []

    def judged() -> Iterator[Shelved]:
        for dossier in shelved(size):
            found.extend(judge([dossier], night, rules, patterns))
            yield Shelved(dossier, words_of(dossier))

    def work() -> None:
        store.dossiers.keep(run, judged(), Promises(recorded=True))
        store.runs.keep_snapshots(run, [snapshot])
        store.runs.keep_states(run, states.values(), {})
        store.findings.keep(run, since_last_run(found, [], [], night))
        store.runs.finish(run, RunState.COMPLETE, STARTED)

    store.step(work)


def questions(number: int) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Title, draft and arguments of each question, about an offer or about none."""
    name, draft = name_of(number), ("-", "--channel", "channel0")
    yield "a draft about one offer", f"# {name}\n\n{name}: jetzt CHF 45.– pro Monat, 2 Jahre Garantie.\n", draft
    yield "a draft about none", "Wir haben vom 1. bis 3. August Betriebsferien.\n", draft
    yield "a campaign", "", (f"sku-{number:06}",)


def ask(folder: Path, text: str, *arguments: str) -> tuple[float, float, int]:
    """Seconds by the clock and of the processor, and the exit code, of one check."""
    before, start = os.times(), time.perf_counter()
    call = [sys.executable, "-m", "audit.cli.main", "check", *arguments, "--audit", str(folder / "einklang.yaml")]
    # As installed: Python keeps what it compiled, which some machines switch off.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(call, input=text.encode(), capture_output=True, check=False, env=kept)
    seconds, after = time.perf_counter() - start, os.times()
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return seconds, busy, done.returncode


def main(arguments: list[str]) -> int:
    """Fill, ask and print."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--offers", type=int, default=100_000)
    cli.add_argument("--folder", type=Path, help="Where the database is, or is made and kept; else it is thrown away.")
    given = cli.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "einklang.yaml").write_text(AUDIT_FILE, encoding="utf-8")
        store = open_store("sqlite:///einklang.db", folder)
        start = time.process_time()
        if store.dossiers.run() is None:
            fill(store, Size(given.offers, CHANNELS, ATTRIBUTES, 0.01))
            size = (folder / "einklang.db").stat().st_size / 1e6
            sys.stdout.write(f"filled in {time.process_time() - start:.0f} s of the processor, {size:.0f} MB\n")
        store.close()
        for title, text, call in questions(given.offers // 2):
            seconds, busy, code = ask(folder, text, *call)
            sys.stdout.write(f"{title}: {seconds:.1f} s, {busy:.1f} s of the processor (exit {code})\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
