"""Collects files on disk: saved answers, knowledge bases, newsletters, flyers, price lists."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from audit.errors import GapError
from audit.evidence.coding import decode, media_type
from audit.evidence.entry import Received
from audit.model.capture import Gap, GapKind
from audit.plugins.channel import ChannelSettings
from spiders.crawl.events import ChannelDone, Collected, Observed
from spiders.crawl.labels import FILE
from spiders.crawl.parts import secrets_of
from spiders.crawl.plan import CollectPlan

_OK = 200


def collect_files(settings: ChannelSettings, plan: CollectPlan) -> Iterator[Collected]:
    """The files that a channel's ``path`` names, archived, and at the end that it is done."""
    read, missed, complete = 0, 0, True
    with plan.archive.writer(f"{plan.stem}-files-{settings.name}", secrets_of(settings)) as writer:
        for pattern in _patterns(settings):
            if not any(True for _ in _matches(plan.folder, pattern)):
                complete = False
                text = f"There is no file {pattern!r}; paths start at the audit file's folder"
                yield Gap(settings.name, pattern, "E-FILE-MISSING", text, GapKind.CHANNEL)
        for path in files_of(settings, plan.folder):
            address = address_of(path, plan.folder)
            try:
                received = read_file(path, address, plan.now, settings.budget.bytes)
            except GapError as gap:
                missed += 1
                yield Gap(settings.name, address, gap.reason, str(gap))
                continue
            before = plan.known.get((settings.name, address))
            unchanged = before is not None and before.digest == hashlib.sha256(received.body).hexdigest()
            read += 1
            yield Observed(
                settings.name, before if unchanged and before else writer.resource(received), unchanged, address
            )
    yield ChannelDone(settings.name, read + missed, read, complete and read > 0)


def files_of(settings: ChannelSettings, folder: Path) -> list[Path]:
    """The files that a channel's ``path`` names, in the order of their names, each once."""
    found = {path for pattern in _patterns(settings) for path in _matches(folder, pattern)}
    refused = {path for pattern in _refusals(settings) for path in _matches(folder, pattern)}
    return sorted(path for path in found - refused if settings.claims("/" + address_of(path, folder)))


def address_of(path: Path, folder: Path) -> str:
    """How the audit file would name a file."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def read_file(path: Path, address: str, at: datetime, cap: int) -> Received:
    """A file as if it had been fetched.

    Raises:
        GapError: If it cannot be read, is larger than ``cap`` or a broken archive.
    """
    try:
        if path.stat().st_size > cap:
            raise GapError(f"has more than {cap} bytes", mend="Raise budget.bytes of the channel", reason="E-SIZE")
        wire = path.read_bytes()
    except OSError as error:
        raise GapError(f"cannot be read ({error.strerror})", reason="E-FILE") from error
    body = decode(wire, (), cap)
    return Received(address, at, _OK, (), wire, body, media_type((), body, address), FILE)


def _patterns(settings: ChannelSettings) -> tuple[str, ...]:
    return tuple(pattern for pattern in _paths(settings) if not pattern.startswith("!"))


def _refusals(settings: ChannelSettings) -> tuple[str, ...]:
    return tuple(pattern[1:] for pattern in _paths(settings) if pattern.startswith("!"))


def _paths(settings: ChannelSettings) -> tuple[str, ...]:
    if settings.path is None:
        return ()
    return (settings.path,) if isinstance(settings.path, str) else settings.path


def _matches(folder: Path, pattern: str) -> Iterator[Path]:
    """The files that a pattern names: a file, a folder with all below it, or a glob of either."""
    whole = Path(pattern)
    root, rest = (Path(whole.anchor), whole.relative_to(whole.anchor)) if whole.is_absolute() else (folder, whole)
    literal = root / rest
    places: Iterable[Path] = [literal] if literal.exists() else root.glob(str(rest))
    for place in places:
        inside = place.rglob("*") if place.is_dir() else [place]
        for path in inside:
            if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts):
                yield path
