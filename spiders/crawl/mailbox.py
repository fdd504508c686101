"""Collects mails from an IMAP mailbox without changing anything in it: not even what counts as read.

The address of a mailbox is ``imaps://USER@HOST[:PORT]/FOLDER``; the password is the channel's ``token``.
"""

import base64
import imaplib
import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from audit.errors import GapError
from audit.evidence.entry import Received
from audit.model.capture import Gap, GapKind
from audit.plugins.channel import ChannelSettings
from spiders.crawl.events import ChannelDone, Collected, Observed
from spiders.crawl.guard import Guard
from spiders.crawl.labels import MAILBOX
from spiders.crawl.parts import secrets_of
from spiders.crawl.plan import CollectPlan

_PORTS = {"imap": 143, "imaps": 993}
_OTHER_LETTERS = re.compile(r"[^\x20-\x7e]+")
_OK = 200
_DAYS = 400
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def is_mailbox(settings: ChannelSettings) -> bool:
    """Whether the channel's address is that of a mailbox."""
    return urlsplit(settings.url or "").scheme in _PORTS


def collect_mailbox(
    settings: ChannelSettings, plan: CollectPlan, guard: Guard, left: Callable[[], float]
) -> Iterator[Collected]:
    """The mails of a mailbox, archived, and at the end that it is done; mails already known are not fetched again.

    Args:
        settings: Of the channel.
        plan: How the run collects.
        guard: Where it may connect to.
        left: Seconds for which the run may still ask for anything.
    """
    read = 0
    try:
        with (
            _opened(settings, guard, _in_time(left)) as (box, validity),
            plan.archive.writer(f"{plan.stem}-mail-{settings.name}", secrets_of(settings)) as writer,
        ):
            for uid in _newest(box, settings, plan.now):
                address = f"{_public(settings)};UIDVALIDITY={validity}/;UID={uid}"
                before = plan.known.get((settings.name, address))
                if not before:
                    box.sock.settimeout(min(settings.budget.seconds, _in_time(left)))
                body = b"" if before else _fetched(box, uid, settings.budget.bytes)
                entry = before or writer.resource(
                    Received(address, plan.now, _OK, (), body, body, "message/rfc822", MAILBOX)
                )
                read += 1
                yield Observed(settings.name, entry, before is not None, address)
    except (GapError, imaplib.IMAP4.error, OSError) as error:
        yield _gap(settings, error, is_over=left() <= 0)
        yield ChannelDone(settings.name, read + 1, read, listing_complete=False)
        return
    yield ChannelDone(settings.name, read, read, listing_complete=True)


def _in_time(left: Callable[[], float]) -> float:
    """Seconds that are left to the run.

    Raises:
        GapError: If there are none.
    """
    seconds = left()
    if seconds <= 0:
        raise GapError("the time of the run was over", reason="E-DEADLINE")
    return seconds


def _gap(settings: ChannelSettings, error: Exception, *, is_over: bool) -> Gap:
    """Why the mailbox could not be read to its end; a server that was cut short by the clock is not blamed."""
    if is_over:
        text = "It was not read to its end: the time of the run was over; raise `deadline_minutes`"
        return Gap(settings.name, "", "E-DEADLINE", text, GapKind.CHANNEL)
    reason = error.reason if isinstance(error, GapError) else "E-MAILBOX"
    text = f"The mailbox cannot be read: {error}; check `url` and `token`"
    return Gap(settings.name, "", reason, text, GapKind.CHANNEL)


@contextmanager
def _opened(settings: ChannelSettings, guard: Guard, seconds: float) -> Iterator[tuple[imaplib.IMAP4, str]]:
    parts = urlsplit(settings.url or "")
    box = _connected(parts, settings, guard, min(seconds, settings.budget.seconds))
    try:
        _log_in(box, unquote(parts.username or ""), settings.token.get_secret_value() if settings.token else "")
        folder = unquote(parts.path.strip("/")) or "INBOX"
        _answer(box.select(f'"{folder_name(folder)}"', readonly=True))
        validity = box.response("UIDVALIDITY")[1]
        yield box, str(int(validity[0])) if validity and validity[0] else "0"
    finally:
        with suppress(imaplib.IMAP4.error, OSError):
            box.logout()
        with suppress(OSError):  # a server that does not answer the farewell is left all the same
            box.shutdown()


def folder_name(folder: str) -> str:
    """The name of a folder as IMAP writes it between quotes: the modified UTF-7 of RFC 3501 § 5.1.3.

    >>> folder_name("Angebote & Grüsse")
    'Angebote &- Gr&APw-sse'
    """
    pieces = (_OTHER_LETTERS.sub(_in_base_64, piece) for piece in folder.split("&"))
    return "&-".join(pieces).replace("\\", r"\\").replace('"', r"\"")


def _in_base_64(letters: re.Match[str]) -> str:
    coded = base64.b64encode(letters[0].encode("utf-16-be")).decode("ascii")
    return f"&{coded.rstrip('=').replace('/', ',')}-"


def _log_in(box: imaplib.IMAP4, user: str, password: str) -> None:
    if (user + password).isascii():
        box.login(user, password)
    else:  # LOGIN takes only ASCII
        box.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())


def _connected(parts: SplitResult, settings: ChannelSettings, guard: Guard, seconds: float) -> imaplib.IMAP4:
    host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
    found = [str(place[0]) for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    admitted = [ip for ip in found if guard.admits(host, port, ip)]
    if not admitted:
        raise GapError(f"{host} leads to an address that may not be visited", reason="E-SSRF")
    if parts.scheme == "imap":
        return imaplib.IMAP4(admitted[0], port, seconds)
    context = ssl.create_default_context()
    if not settings.verify_tls:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return _Imaps(host, admitted[0], port, context, seconds)


class _Imaps(imaplib.IMAP4_SSL):
    """IMAP over TLS to an address that was checked, under the name for which its certificate must be."""

    def __init__(self, name: str, ip: str, port: int, context: ssl.SSLContext, seconds: float) -> None:
        self._name = name
        super().__init__(ip, port, ssl_context=context, timeout=seconds)

    def _create_socket(self, timeout: float | None) -> ssl.SSLSocket:
        plain = socket.create_connection((self.host, self.port), timeout)
        encrypted: ssl.SSLSocket = self.ssl_context.wrap_socket(plain, server_hostname=self._name)
        return encrypted


def _newest(box: imaplib.IMAP4, settings: ChannelSettings, now: datetime) -> list[int]:
    """UIDs of the mails sent in the last year and a bit, newest first, as many as the budget has."""
    # SINCE would go by the day of delivery; a mailbox that was moved has only one.
    since = now - timedelta(days=_DAYS)
    day = f"{since.day:02}-{_MONTHS[since.month - 1]}-{since.year}"
    found = _answer(box.uid("SEARCH", "UNDELETED", "SENTSINCE", day))
    uids = [int(uid) for uid in (found[0] or b"").split()]
    return sorted(uids, reverse=True)[: settings.budget.pages]


def _fetched(box: imaplib.IMAP4, uid: int, cap: int) -> bytes:
    parts = _answer(box.uid("FETCH", str(uid), f"(BODY.PEEK[]<0.{cap}>)"))
    return next((bytes(part[1]) for part in parts if isinstance(part, tuple)), b"")


def _public(settings: ChannelSettings) -> str:
    parts = urlsplit(settings.url or "")
    return re.sub(r"^(\w+://)[^@/]*@", r"\1", parts.geturl()).rstrip("/")


def _answer(response: tuple[str, list[Any]]) -> list[Any]:
    status, data = response
    if status != "OK":
        raise GapError(str(data[0])[:200] if data else status, reason="E-MAILBOX")
    return data
