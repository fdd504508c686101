"""Messages: none where nothing changed, one per owner where something did."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from audit.model.capture import Gap, GapKind
from audit.model.channel import Channel, ChannelState
from audit.model.finding import FindingKind, Offer, Status
from reports.deliver import Delivery, Digest, deliver, digests, dry, through_apprise
from reports.view import build_view
from tests.reports.sample import feed_family, price_finding, sample


@pytest.mark.parametrize("status", [Status.OPEN, Status.ACCEPTED, Status.NOT_RECHECKED, Status.INCONCLUSIVE])
def test_what_has_not_changed_never_alerts_again(status: Status) -> None:
    assert digests(build_view(sample(findings=(price_finding(status=status),)), "de")) == ()


def test_a_channel_that_is_down_alerts_nobody_by_itself() -> None:
    gaps = tuple(Gap("shop", f"https://shop.example/{n}", "E-DNS", "Not found.", GapKind.DOCUMENT) for n in range(500))
    down = {"shop": ChannelState(Channel("shop", owner="e-commerce"), 500, 0, complete=False, gaps=gaps)}

    assert digests(build_view(sample(findings=(), states=down), "de")) == ()


def test_a_channel_that_went_down_tonight_is_one_line() -> None:
    finding = price_finding(
        kind=FindingKind.UNREACHABLE, offer=Offer(""), attribute="", channel="shop", sides=(), params=()
    )

    [digest] = digests(build_view(sample(findings=(finding,)), "en"))

    assert digest.body.count("Channels that could not be read (1)") == 1
    assert "New or changed" not in digest.body


def test_each_owner_gets_one_digest_with_what_is_theirs() -> None:
    ready = {digest.owner: digest for digest in digests(build_view(sample(), "en"))}

    assert sorted(ready) == ["e-commerce", "performance", "web team"]
    assert "Mobil S is missing on shop" in ready["e-commerce"].body
    assert "Router Nova 7" not in ready["e-commerce"].body
    assert "Resolved (1)" in ready["e-commerce"].body


def test_a_digest_says_which_offer_of_a_name_is_meant() -> None:
    finding = price_finding(offer=Offer("p-6", "Uferpass", variant="6 Monate"))

    [digest] = digests(build_view(sample(findings=(finding,)), "en"))

    assert "Uferpass (6 Monate): shop says" in digest.body


def test_a_digest_is_bounded() -> None:
    fresh = tuple(price_finding(offer=f.offer, owner="performance") for f in feed_family(300))

    [digest] = digests(build_view(sample(findings=fresh), "en"))

    assert len(digest.body) < 10_000
    assert "and 275 more" in digest.body


def test_a_line_break_in_a_name_does_not_reach_the_subject() -> None:
    [digest] = digests(
        build_view(sample(company="Nord\r\nBcc: all@evil.example", findings=(price_finding(owner="x\r\ny"),)), "en")
    )

    assert "\n" not in digest.title
    assert "\r" not in digest.title + digest.body
    assert digest.body.splitlines()[0] == "For x y"


def test_a_dry_run_sends_nothing_and_reports_as_if_it_had() -> None:
    ready = (Digest("shop", "title", "body"),)

    assert deliver(ready, {"*": ["mailto://user:S3CR3T@mail.example"]}, dry) == (Delivery("shop", 1, sent=True),)


def test_an_address_that_fails_does_not_keep_the_others() -> None:
    sent: list[str] = []

    def send(address: str, digest: Digest) -> bool:
        sent.append(f"{address} {digest.owner}")
        return address != "bad"

    outcome = deliver((Digest("a", "t", "b"), Digest("b", "t", "b")), {"*": ["bad"], "a": ["good"]}, send)

    assert [delivery.sent for delivery in outcome] == [False, True, False]
    assert sent == ["bad a", "good a", "bad b"]


def test_an_address_that_is_not_understood_is_not_sent_and_not_named() -> None:
    digest = Digest("shop", "title", "body")

    [delivery] = deliver((digest,), {"shop": ["nonsense-S3CR3T"]}, through_apprise)

    assert not delivery.sent
    assert "S3CR3T" not in repr(delivery)


# apprise loads all of its services at once, one of which still uses imghdr.
@pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")
def test_a_digest_arrives_as_it_was_written() -> None:
    received: list[dict[str, str]] = []

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        server.timeout = 10
        thread = Thread(target=server.handle_request, daemon=True)
        thread.start()
        outcome = deliver(
            (Digest("shop", "Widerspruch <b>", "- eins\n- zwei"),), {"*": [f"json://127.0.0.1:{server.server_port}"]}
        )
        thread.join(10)

    assert [delivery.sent for delivery in outcome] == [True]
    assert (received[0]["title"], received[0]["message"]) == ("Widerspruch <b>", "- eins\n- zwei")
