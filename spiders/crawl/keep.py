"""From an answer to an entry of the archive: decode, compare with what was known, write."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from audit.errors import EvidenceError, GapError
from audit.evidence.archive import Archive, Writer
from audit.evidence.coding import decode, media_type
from audit.evidence.entry import Entry, Received
from audit.evidence.redact import redact_address
from audit.model.capture import Capture
from spiders.crawl.exchange import Answer
from spiders.crawl.labels import SIGNPOSTS
from spiders.crawl.parts import Fetch, Kept, Part, accept_language
from spiders.crawl.refusals import refusal
from spiders.crawl.render import Renderer
from spiders.crawl.tokens import without_tokens

_OK, _NOT_MODIFIED = 200, 304
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps what one crawl receives.

    Attributes:
        archive: To read what was captured before.
        writer: Where answers go.
        now: The time of the run.
        secrets: Texts that must not be kept.
        render: Renders pages that are empty without JavaScript; None: they are kept as they came.
    """

    archive: Archive
    writer: Writer
    now: Callable[[], datetime]
    secrets: tuple[str, ...] = ()
    render: Renderer | None = None

    def known(self, part: Part, address: str) -> Entry | None:
        """What is known of an address, if the server is to be asked whether it changed.

        Evidence that is damaged is fetched anew, and so is what is due.
        """
        known = part.known.get(self.clean(address))
        if known is None or is_due(known.address, self.now().date()):
            return None
        if not (known.header("etag") or known.header("last-modified")):
            return None
        try:
            self.archive.fetch(known)
        except EvidenceError:
            return None
        return known

    def keep(self, fetch: Fetch, answer: Answer, address: str) -> Kept:
        """The entry of an answer, and how far its body is the one known before.

        Raises:
            GapError: If the answer is no document; it is archived all the same.
            EvidenceError: If it cannot be written.
        """
        if self.render is not None and any(want.part.settings.browser for want in fetch.wants):
            answer = self.render.of(answer, address, fetch.cap)
        if answer.status == _NOT_MODIFIED and fetch.known is not None:
            entry = self.writer.not_modified(fetch.known, self._received(fetch, answer, address, b""))
            return Kept(entry, unchanged=True)
        if answer.status != _OK:
            self.writer.response(self._received(fetch, answer, address, answer.wire))
            raise GapError(self._refusal(fetch, answer), where=address, reason=f"E-HTTP-{answer.status}")
        body = decode(answer.wire, answer.headers, fetch.cap)
        received = self._received(fetch, answer, address, body)
        if answer.open_ended and not _looks_whole(received):
            raise GapError("may have ended before all of it had come", where=address, reason="E-NET-CUT")
        known = self._known_before(fetch, address)
        if known is not None and known.digest == self.writer.digest_of(received):
            return Kept(self.writer.same_again(known, received), unchanged=True)
        return Kept(self.writer.response(received), alike=self._alike(known, received))

    def capture(self, entry: Entry, part: Part) -> Capture:
        """The capture of an entry, for what follows from it."""
        return self.archive.fetch(entry, part.name)

    def clean(self, address: str) -> str:
        """The address without secrets, as it is kept."""
        return redact_address(address, self.secrets)

    def _refusal(self, fetch: Fetch, answer: Answer) -> str:
        try:
            body = decode(answer.wire, answer.headers, fetch.cap)
        except GapError:
            body = b""
        lists = (w.part.kind.listing - SIGNPOSTS for w in fetch.wants)
        is_list = any(fetch.first.request.label in labels for labels in lists)
        return self.clean(refusal(answer.status, body, is_list=is_list))

    def _known_before(self, fetch: Fetch, address: str) -> Entry | None:
        key = self.clean(address)
        known = next((want.part.known[key] for want in fetch.wants if key in want.part.known), None)
        if known is None:
            return None
        try:
            self.archive.fetch(known)
        except EvidenceError:
            return None
        return known

    def _alike(self, known: Entry | None, received: Received) -> str:
        if known is None or "html" not in received.media_type:
            return ""
        before = without_tokens(self.archive.fetch(known).body)
        return known.digest if before == without_tokens(received.body) else ""

    def _received(self, fetch: Fetch, answer: Answer, address: str, body: bytes) -> Received:
        request = fetch.first.request
        return Received(
            address=address,
            fetched=self.now(),
            status=answer.status,
            headers=answer.headers,
            wire=answer.wire,
            body=body,
            media_type=media_type(answer.headers, body, address),
            label=request.label,
            conditions=(("accept-language", accept_language(fetch.first.part.settings)),),
        )


def is_due(address: str, day: date) -> bool:
    """Whether an address is fetched on a day whatever its server says of it.

    Servers lie about what has not changed, so everything is fetched once a week; on which day depends on the
    address, so that a seventh of a site is due each night.
    """
    return sum(address.encode()) % _WEEK == day.toordinal() % _WEEK


def _looks_whole(received: Received) -> bool:
    """Whether a body of unknown length ends as its kind ends."""
    end = received.body[-256:].rstrip().lower()
    if "html" in received.media_type:
        return b"</html>" in end or b"</body>" in end
    if "json" in received.media_type:
        return end.endswith((b"}", b"]"))
    return end.endswith(b">") if "xml" in received.media_type else True
