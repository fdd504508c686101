"""Reading: captures to documents, each once; what did not change is not read again."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from audit.config.derive import read_context
from audit.config.settings import Audit
from audit.errors import EinklangError
from audit.evidence.archive import Archive
from audit.evidence.entry import Entry
from audit.model.capture import Document, Gap
from audit.pipeline.registry import channel_types
from audit.pipeline.versions import reader_version
from audit.plugins.channel import ChannelSettings, ReadContext
from audit.store.nouns import Observation, ReadingKey
from audit.workers import Failure, map_items

# What a channel says of itself for people and politeness does not change what is read there.
_NOT_FOR_READING = frozenset(
    {
        "owner", "phase", "weight", "internal", "quiet_after_days", "budget", "headers", "token", "obey_robots",
        "verify_tls", "ignore_links", "accept_language", "browser",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadTask:
    """One capture to be read, by whatever process.

    Attributes:
        observation: What and where in the archive.
        context: What the reader must know.
        kind: Name of the channel type.
        evidence: Folder of the archive.
    """

    observation: Observation
    context: ReadContext
    kind: str
    evidence: Path


def read_task(task: ReadTask) -> tuple[Document, ...] | Gap:
    """The documents of one capture, or why it could not be read."""
    seen = task.observation
    try:
        capture = Archive(task.evidence).fetch(entry_of(seen), seen.channel)
        return tuple(channel_types()[task.kind].read(capture, task.context))
    except EinklangError as error:
        reason = getattr(error, "reason", "E-EVIDENCE")
        return Gap(seen.channel, seen.address, reason, f"{error.what}. {error.mend}".rstrip(". ") + ".")


def read_all(tasks: Iterable[ReadTask], workers: int) -> Iterator[tuple[ReadTask, tuple[Document, ...] | Gap]]:
    """Every task with its documents, in order; a reader that fails or dies makes a gap of that capture alone."""
    pending = list(tasks)
    for task, result in zip(pending, map_items(read_task, pending, workers), strict=True):
        if isinstance(result, Failure):
            seen = task.observation
            text = f"The reader gave up on it ({result.text}). The evidence is kept."
            yield task, Gap(seen.channel, seen.address, result.reason, text)
        else:
            yield task, result


def entry_of(seen: Observation) -> Entry:
    """The place of an observation in the archive."""
    return Entry(
        seen.digest, "", seen.archive, seen.offset, seen.address, seen.fetched, seen.status, seen.headers,
        seen.media_type, seen.label,
    )  # fmt: skip


def context_of(audit: Audit, settings: ChannelSettings, seen: Observation) -> ReadContext:
    """What a reader must know of a capture: the settings of its channel and path, and its anchor day."""
    return read_context(audit, settings, seen.address, seen.first_seen)


def key_of(context: ReadContext, seen: Observation) -> ReadingKey:
    """What the reading of a capture depends on."""
    settings = context.settings.model_dump_json(exclude=set(_NOT_FOR_READING)) if context.settings else ""
    # Sorted, since the order of a set depends on the process.
    fixed = replace(context, anchor=date.min, own_hosts=frozenset(), settings=None)
    text = f"{fixed!r}{sorted(context.own_hosts)}{settings}"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return ReadingKey(seen.digest, seen.channel, seen.address, reader_version(), digest, context.anchor)
