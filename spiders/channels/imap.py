"""Newsletters in a mailbox to which they are sent; the mailbox is left as it is, nothing in it is marked as read."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from audit.model.capture import Capture, Document
from audit.model.channel import Phase
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.files.mail import read_mail


class ImapSettings(ChannelSettings):
    """Settings of a mailbox; ``token`` is its password.

    Attributes:
        url: ``imaps://USER@HOST/FOLDER``; an ``@`` in the user's name is written ``%40``.
        phase: Newsletters come before a purchase.
    """

    url: Annotated[str, Field(pattern=r"^imaps?://[^/@]+@[^/@]+(/.*)?$")] | None = None
    phase: Phase = Phase.BEFORE


def _start(_settings: ImapSettings) -> Iterator[Request]:
    yield from ()  # a mailbox is opened by the collection itself


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    yield from read_mail(capture, context)


CHANNEL = ChannelType(
    "imap",
    ImapSettings,
    _start,
    _read,
    summary="Newsletters in a mailbox (IMAP), or saved mails.",
)
