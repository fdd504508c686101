"""One run, from the lock to the end: a sequence of committed steps that can be killed anywhere."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from audit.config.derive import channel_of, own_hosts
from audit.config.settings import Audit
from audit.errors import StoreError
from audit.evidence.archive import Archive
from audit.link.memory import Memory, Recalled
from audit.model.capture import Document, GapKind
from audit.model.channel import NOT_ASKED, Channel, ChannelState
from audit.pipeline import deadlinks
from audit.pipeline.before import before_run
from audit.pipeline.collecting import Collector
from audit.pipeline.confirming import doubted
from audit.pipeline.copies import without_copies
from audit.pipeline.documents import read_missing, stored, tasks_of
from audit.pipeline.gathered import Gathered
from audit.pipeline.judged import Judged
from audit.pipeline.judging import Before, Evidence, judge_evidence, link_evidence
from audit.pipeline.keeping import keep
from audit.pipeline.records import Sourced, beside_before, fetch_records
from audit.pipeline.remembering import keep_linking, memory_for, nothing, told, with_answers
from audit.pipeline.reporting import counts_of
from audit.pipeline.states import Fetched, by_channel, state_of, state_unread, statements_of
from audit.pipeline.steps import step
from audit.pipeline.telling import notify_owners
from audit.pipeline.versions import library_versions, linker_version, reader_version
from audit.plugins.channel import ChannelSettings
from audit.store.nouns import RunState
from audit.store.store import Store

Tell = Callable[[str], None]
_FAULTS_TOLD = 10


@dataclass(frozen=True, slots=True)
class Night:
    """What a run is asked to do.

    Attributes:
        clock: The present instant in UTC.
        now: Local instant as of which is judged.
        workers: Processes that read.
        channels: Only these channels; empty: all.
        collect_only: Fetch and archive, and stop there.
        notify: Send the digests that the audit file asks for.
        in_full: Link everything in full, whatever earlier runs left.
    """

    clock: Callable[[], datetime]
    now: datetime
    workers: int = 1
    channels: frozenset[str] = frozenset()
    collect_only: bool = False
    notify: bool = False
    in_full: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to.

    Attributes:
        run: Its number.
        state: How far it came.
        collected: Documents that were fetched or seen unchanged.
        complete: Whether all that was asked for could be read.
        judged: What was found; None where only collecting was asked for.
    """

    run: int
    state: RunState
    collected: int
    complete: bool
    judged: Judged | None = None


def run(audit: Audit, store: Store, archive: Archive, night: Night, tell: Tell) -> Outcome:
    """Do one run.

    Raises:
        LockedError: If another run holds the lock.
        StoreError: If the database refuses.
    """
    step("before-lock")
    started = night.clock()
    with store.only_run(started, os.getpid()):
        step("locked")
        versions = {"reader": reader_version(), "linker": linker_version(), **library_versions()}
        begun = store.runs.begin(night.now.date(), started, pid=os.getpid(), config=audit.digest, versions=versions)
        step("run-begun")
        try:
            return _Work(audit, store, archive, night, tell, begun.number, started).do()
        except BaseException:
            # Who asks for the status shall not be told of a run that is going on. Where nothing can be stored any
            # more, as after a kill, the next run closes this one.
            with suppress(StoreError):
                store.runs.interrupt(begun.number)
            raise


@dataclass(frozen=True, slots=True)
class _Work:
    """The steps of one run that holds the lock."""

    audit: Audit
    store: Store
    archive: Archive
    night: Night
    tell: Tell
    number: int
    started: datetime

    def do(self) -> Outcome:
        """Every step, one after the other."""
        sourced = self._records()
        step("collect-begun")
        collector = Collector(
            self.audit, self.store, self.archive, self.number, self.started, self.night.clock, self.tell
        )
        gathered = collector.collect(self.night.channels)
        step("collected")
        if self.night.collect_only:
            return self._keep_collected(gathered)
        documents = self._read(gathered)
        collector.visit(gathered, self._links(gathered, documents))
        step("links-checked")
        before = before_run(self.store, self.number, self.night.now)
        memory = self._memory()
        judged, recalled = self._judge(self._evidence(gathered, documents, sourced), before, memory)
        if collector.ask_again(gathered, doubted(judged.findings, gathered.observations)):
            documents = self._read(gathered)
            memory = with_answers(memory, recalled)
            judged, recalled = self._judge(self._evidence(gathered, documents, sourced), before, memory)
        step("confirmed")
        outcome = self._keep(gathered, judged, documents, recalled)
        if self.night.notify:
            notify_owners(self.audit, self.store, judged, before.known)
            step("notified")
        return outcome

    def _records(self) -> tuple[Sourced, ...]:
        with self.archive.writer(f"{self.number:06}-records") as writer:
            fetched = fetch_records(self.audit, writer, self.started, self.night.now.date())
            earlier = self.store.runs.last_snapshot
            sourced = tuple(beside_before(one, earlier(one.source, self.number)) for one in fetched)
        step("records-archived")
        self.store.runs.keep_snapshots(self.number, (s.snapshot for s in sourced if s.snapshot))
        step("records-kept")
        for source in sourced:
            self.tell(f"{source.source}: {len(source.records)} records.")
            for gap in source.gaps[:_FAULTS_TOLD]:
                self.tell(f"{gap.address or source.source}: {gap.text.rstrip('.')}.")
        return sourced

    def _read(self, gathered: Gathered) -> tuple[Document, ...]:
        step("read-begun")
        tasks = list(tasks_of(self.audit, self.archive, gathered.observations))
        for gap in read_missing(self.store, tasks, self.night.workers, self.tell):
            gathered.add(gap)
        documents = stored(self.store, tasks)
        step("read")
        return documents

    def _links(self, gathered: Gathered, documents: Sequence[Document]) -> tuple[str, ...]:
        settings = {channel.name: channel for channel in self.audit.channels}
        return deadlinks.links_to_check(documents, gathered.visited, own_hosts(self.audit), settings)

    def _memory(self) -> Memory:
        if self.night.in_full:
            self.tell("linking in full, as asked")
            return nothing()
        days = self.audit.full_link_days
        memory = memory_for(self.store, self.night.now.date(), timedelta(days=days))
        if memory is None:
            self.tell(f"linking in full, as after every {days} days")
        return memory or nothing()

    def _judge(self, evidence: Evidence, before: Before, memory: Memory) -> tuple[Judged, Recalled | None]:
        self.tell("linking and judging")
        links = link_evidence(self.audit, evidence, before.labels, memory, self.night.workers)
        if links.recalled:
            self.tell(told(links.recalled))
        judged = judge_evidence(self.audit, evidence, links, before, self.night.now, self.number)
        step("judged")
        return judged, links.recalled

    def _evidence(self, gathered: Gathered, documents: tuple[Document, ...], sourced: Iterable[Sourced]) -> Evidence:
        sources = tuple(sourced)
        gone = tuple(gap for gap in gathered.gaps if gap.kind is GapKind.LINK)
        gaps = tuple(sorted({*gone, *(gap for source in sources for gap in source.gaps)}))
        records = tuple(record for source in sources for record in source.records)
        return Evidence(without_copies(documents), records, self._states(gathered, documents), gaps)

    def _states(self, gathered: Gathered, documents: Iterable[Document]) -> tuple[ChannelState, ...]:
        read = by_channel(documents)
        return tuple(
            self._state(channel, gathered.of(channel.name), read.get(channel.name, ()))
            for channel in self.audit.channels
        )

    def _state(self, settings: ChannelSettings, fetched: Fetched, documents: Iterable[Document]) -> ChannelState:
        channel = channel_of(self.audit, settings)
        if not self._asks(channel):
            return ChannelState(channel, complete=False, disturbed=NOT_ASKED)
        return state_of(channel, fetched, documents, self.store.runs.yields(channel.name, self.number))

    def _asks(self, channel: Channel) -> bool:
        return not self.night.channels or channel.name in self.night.channels

    def _state_unread(self, settings: ChannelSettings, gathered: Gathered) -> ChannelState:
        channel = channel_of(self.audit, settings)
        if not self._asks(channel):
            return ChannelState(channel, complete=False, disturbed=NOT_ASKED)
        captures = sum(seen.channel == channel.name for seen in gathered.observations)
        return state_unread(channel, gathered.of(channel.name), captures)

    def _keep(
        self, gathered: Gathered, judged: Judged, documents: Iterable[Document], recalled: Recalled | None
    ) -> Outcome:
        """What was found and that the run is over, in one transaction: a run is seen whole or not at all."""
        counts = {name: statements_of(of) for name, of in by_channel(documents).items()}

        def work() -> Outcome:
            self.store.runs.keep_states(self.number, judged.states, counts)
            step("states-kept")
            self.store.runs.keep_gaps(self.number, (*judged.gaps, *(gap for s in judged.states for gap in s.gaps)))
            step("gaps-kept")
            self.store.findings.keep(self.number, judged.findings)
            step("findings-kept")
            self.store.offers.keep(self.number, judged.offers)
            step("offers-kept")
            self.store.offers.keep_prices(self.night.now.date(), {(o, c): value for o, c, value in judged.prices})
            step("prices-kept")
            if recalled:
                keep_linking(self.store, self.number, self.night.now.date(), recalled)
            step("links-kept")
            keep(self.store, judged)
            step("judged-kept")
            return self._finish(gathered, judged)

        outcome = self.store.step(work)
        step("run-finished")
        return outcome

    def _keep_collected(self, gathered: Gathered) -> Outcome:
        """How the channels went and that the run is over, so that a replay can judge what was collected."""
        states = tuple(self._state_unread(channel, gathered) for channel in self.audit.channels)

        def work() -> Outcome:
            self.store.runs.keep_states(self.number, states, {})
            self.store.runs.keep_gaps(self.number, (gap for state in states for gap in state.gaps))
            return self._finish(gathered, None)

        outcome = self.store.step(work)
        step("run-finished")
        return outcome

    def _finish(self, gathered: Gathered, judged: Judged | None) -> Outcome:
        complete = not judged.unread if judged else all(gathered.complete.values())
        state = RunState.COMPLETE if complete and not (judged and judged.partial) else RunState.INCOMPLETE
        # A run that was not judged knows of no finding: what was found before it is neither gone nor new.
        state = state if judged else RunState.COLLECTED
        counted = counts_of(judged.findings) if judged else {}
        collected = len(gathered.observations)
        self.store.runs.finish(self.number, state, self.night.clock(), counted | {"documents": collected})
        return Outcome(self.number, state, collected, complete, judged)
