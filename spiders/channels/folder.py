"""Documents on disk: a knowledge base, newsletters, flyers; Markdown, HTML, text, mail, PDF and Word."""

from collections.abc import Iterator

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.documents import read_capture


class FolderSettings(ChannelSettings):
    """Settings of a folder.

    Attributes:
        path: A file, a folder with all below it, or globs of either; ``!glob`` takes out again.
    """

    path: str | tuple[str, ...]


def _start(_settings: FolderSettings) -> Iterator[Request]:
    yield from ()


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    yield from read_capture(capture, context)


CHANNEL = ChannelType(
    "folder",
    FolderSettings,
    _start,
    _read,
    summary="Documents on disk: Markdown, HTML, text, mail, PDF and Word.",
)
