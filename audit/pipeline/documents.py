"""The documents of what a run observed: from the store where they were read before, else read now."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from audit.config.settings import Audit
from audit.evidence.archive import Archive
from audit.model.capture import Document, Gap
from audit.pipeline.reading import ReadTask, context_of, key_of, read_all
from audit.pipeline.soft404 import mark_soft_404
from audit.pipeline.steps import step
from audit.store.nouns import Observation, ReadingKey
from audit.store.store import Store
from spiders.crawl.labels import PROBE

Tell = Callable[[str], None]
Task = tuple[ReadingKey, ReadTask]


def tasks_of(audit: Audit, archive: Archive, observations: Iterable[Observation]) -> Iterator[Task]:
    """What has to be read, and under which key it is kept."""
    settings = {channel.name: channel for channel in audit.channels}
    for seen in observations:
        channel = settings.get(seen.channel)
        if channel is not None:
            context = context_of(audit, channel, seen)
            yield key_of(context, seen), ReadTask(seen, context, channel.type, archive.folder)


def read_missing(store: Store, tasks: Sequence[Task], workers: int, tell: Tell) -> Iterator[Gap]:
    """Read what was never read before and keep it; gives what could not be read."""
    missing = set(store.readings.missing(key for key, _ in tasks))
    fresh = [(key, task) for key, task in tasks if key in missing]
    tell(f"{len(tasks)} documents observed, {len(fresh)} to be read.")
    keys = iter(key for key, _ in fresh)
    for task, result in read_all((task for _, task in fresh), workers):
        key = next(keys)
        if isinstance(result, Gap):
            yield result
            continue
        store.readings.keep([(key, result)])
        step("reading-kept")
        tell(f"read {task.observation.address}")


def stored(store: Store, tasks: Iterable[Task]) -> tuple[Document, ...]:
    """The documents that were kept; what could not be read gives none."""
    return _settled((task.observation, store.readings.get(key) or ()) for key, task in tasks)


def read_anew(tasks: Iterable[Task], workers: int) -> tuple[Document, ...]:
    """The documents, read from the archive and not kept; what cannot be read gives none."""
    results = read_all((task for _, task in tasks), workers)
    return _settled((task.observation, ()) if isinstance(r, Gap) else (task.observation, r) for task, r in results)


def _settled(read: Iterable[tuple[Observation, Sequence[Document]]]) -> tuple[Document, ...]:
    """All documents of the channels, those that show what their site shows for no page at all marked as such."""
    documents: list[Document] = []
    probes: list[Document] = []
    for seen, found in read:
        (probes if seen.label == PROBE else documents).extend(found)
    return mark_soft_404(documents, probes)
