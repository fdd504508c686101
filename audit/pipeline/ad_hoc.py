"""Reading outside of a run: one address, one file, one text; a few documents of one channel."""

import hashlib
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from audit.config.settings import Audit
from audit.errors import GapError, UsageError
from audit.evidence.archive import Archive
from audit.evidence.entry import Entry
from audit.model.capture import Capture, Document, Gap
from audit.model.notation import format_statement
from audit.pipeline.reading import ReadTask, context_of, read_task
from audit.pipeline.registry import channel_types
from audit.plugins.channel import ChannelSettings, ReadContext
from audit.read.documents import read_capture
from audit.store.nouns import Observation
from spiders.crawl.collect import check_links, collect
from spiders.crawl.events import Observed
from spiders.crawl.labels import UNCOUNTED
from spiders.crawl.plan import CollectPlan

_TYPES = {
    ".html": "text/html", ".htm": "text/html", ".md": "text/markdown", ".markdown": "text/markdown",
    ".txt": "text/plain", ".eml": "message/rfc822", ".pdf": "application/pdf", ".xml": "application/xml",
    ".csv": "text/csv", ".tsv": "text/tab-separated-values", ".json": "application/json",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip
_MOST = 16 * 1024 * 1024
_EXAMPLES = 8
_EMPTY = "It answers, but there is no document in its answers; look whether something is published there"


def capture_of(target: str, text: str | None, now: datetime, hosts: Mapping[str, str] | None = None) -> Capture:
    """What stands at an address, in a file, or in a text.

    Args:
        target: Address or path; with ``text`` only a name for it.
        text: The text itself, if it is at hand.
        now: In UTC.
        hosts: Public host and the address under which it is reached instead.

    Raises:
        GapError: If the address cannot be read.
        UsageError: If there is no such file.
    """
    if text is not None:
        body = text.encode()
        kind = "text/html" if text.lstrip()[:1] == "<" else "text/markdown"
        return _capture(target, now, body, kind)
    if target.startswith(("http://", "https://")):
        return _fetched(target, now, hosts or {})
    path = Path(target)
    if not path.is_file():
        raise UsageError("there is no such file", where=target, mend="Name an address, a file, or - for standard input")
    if path.stat().st_size > _MOST:
        raise UsageError(f"is larger than {_MOST // 1024 // 1024} MiB", where=target, mend="Name a smaller file")
    return _capture(target, now, path.read_bytes(), _TYPES.get(path.suffix.lower(), "text/plain"))


def read_target(
    target: str, text: str | None, locale: str, currency: str, day: date, now: datetime
) -> tuple[Document, ...]:
    """The documents at an address, in a file, or in a text, without an audit file."""
    context = ReadContext("read", locale, currency, "UTC", day, locale.partition("-")[2])
    return tuple(read_capture(capture_of(target, text, now), context))


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a channel.

    Attributes:
        channel: Its name.
        documents: How many were read.
        statements: How many they make.
        gaps: What could not be read.
        examples: Some statements, in the notation.
    """

    channel: str
    documents: int
    statements: int
    gaps: tuple[Gap, ...]
    examples: tuple[str, ...]

    @property
    def read(self) -> bool:
        """Whether anything could be read."""
        return self.documents > 0


def try_channel(
    audit: Audit, settings: ChannelSettings, pages: int, clock: Callable[[], datetime], today: date
) -> Trial:
    """Fetch and read a few documents of a channel; nothing is kept."""
    few = settings.model_copy(update={"budget": settings.budget.model_copy(update={"pages": pages})})
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Path(folder))
        plan = CollectPlan(audit.folder, archive, clock(), audit.hosts, audit.own_hosts)
        seen: list[Observation] = []
        gaps: list[Gap] = []
        for piece in collect([(channel_types()[few.type], few)], plan):
            if isinstance(piece, Observed) and piece.entry.label not in UNCOUNTED:
                seen.append(_observed(piece.channel, piece.entry, today))
            elif isinstance(piece, Gap):
                gaps.append(piece)
        results = [read_task(ReadTask(o, context_of(audit, few, o), few.type, archive.folder)) for o in seen[:pages]]
    documents = [document for result in results if not isinstance(result, Gap) for document in result]
    gaps += [result for result in results if isinstance(result, Gap)]
    gaps += [Gap(d.channel, d.address, p.reason, p.text) for d in documents for p in d.problems]
    if not gaps and not any(document.usable for document in documents):
        gaps.append(Gap(settings.name, str(settings.url or settings.path or ""), "E-NOTHING", _EMPTY))
    statements = [statement for document in documents for statement in document.statements]
    examples = tuple(format_statement(statement) for statement in statements[:_EXAMPLES])
    return Trial(settings.name, sum(d.usable for d in documents), len(statements), tuple(gaps), examples)


def _observed(channel: str, entry: Entry, day: date) -> Observation:
    return Observation(
        channel, entry.address, entry.digest, entry.status, entry.headers, entry.media_type, entry.label, entry.file,
        entry.offset, entry.fetched, day,
    )  # fmt: skip


def _fetched(address: str, now: datetime, hosts: Mapping[str, str]) -> Capture:
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Path(folder))
        plan = CollectPlan(Path(), archive, now, dict(hosts), allowed=(address,))
        for answer in check_links([address], [], plan):
            if answer.entry is None:
                raise GapError(f"cannot be read ({answer.reason})", where=address, reason=answer.reason)
            return replace(archive.fetch(answer.entry, "read"), address=answer.target or address)
    raise GapError("gave no answer", where=address, reason="E-NET")


def _capture(address: str, now: datetime, body: bytes, media_type: str) -> Capture:
    digest = hashlib.sha256(body).hexdigest()
    return Capture("read", address, now, 200, (), body, digest, media_type)
