"""What the network does to an answer becomes a page, or a gap with its reason (faults 1-22)."""

import time

import pytest

from tests.hostile.server import hostile
from tests.hostile.transport import FAULTS
from tests.spiders.crawl.conftest import Collector
from tests.spiders.crawl.kinds import MANY, ManySettings

EXPECTED = {
    "/t/slow-headers": "E-NET-TIMEOUT",
    "/t/slow-body": "E-NET-TIMEOUT",
    "/t/hang": "E-NET-TIMEOUT",
    "/t/hang-after-headers": "E-NET-TIMEOUT",
    "/t/late": "",
    "/t/endless-body": "E-SIZE",
    "/t/gzip": "",
    "/t/gzip-bomb": "E-BOMB",
    "/t/gzip-bomb-double": "E-BOMB",
    "/t/deflate-bomb": "E-BOMB",
    "/t/br-bomb": "E-BOMB",
    "/t/gzip-truncated": "E-NET-CUT",
    "/t/gzip-badcrc": "E-NET-CUT",
    "/t/gzip-lies": "E-ENCODING",
    "/t/gzip-undeclared": "E-ENCODING",
    "/t/encoding-unknown": "E-ENCODING",
    "/t/cl-too-long": "E-NET-CUT",
    "/t/cl-negative": "E-NET-BROKEN",
    "/t/cl-twice": "E-NET-BROKEN",
    "/t/no-length": "",
    "/t/no-length-cut": "E-NET-CUT",
    "/t/chunk-cut": "E-NET-CUT",
    "/t/chunk-broken": "E-NET-CUT",
    "/t/reset-before": "E-NET-BROKEN",
    "/t/reset-mid-body": "E-NET-CUT",
    "/t/empty-reply": "E-NET-BROKEN",
    "/t/bad-status-line": "E-NET-BROKEN",
    "/t/http09": "E-NET-BROKEN",
    "/t/status/599": "E-HTTP-599",
    "/t/status/418": "E-HTTP-418",
    "/t/204": "E-HTTP-204",
    "/t/206": "E-HTTP-206",
    "/t/early-hints": "",
    "/t/header-utf8": "",
    "/t/header-folded": "",
    "/t/403": "E-HTTP-403",
    "/t/404": "E-HTTP-404",
    "/t/410": "E-HTTP-410",
    "/t/304-unasked": "E-HTTP-304",
}
# How far it comes before the deadline depends on the machine.
EITHER = ("/t/endless-headers", "/t/huge-header", "/t/many-headers", "/t/pdf-as-html", "/t/keepalive-garbage")


@pytest.mark.timeout(120)
def test_every_fault_of_transport_is_read_or_named(night: Collector) -> None:
    paths = [*EXPECTED, *EITHER]
    with hostile(FAULTS, ports=len(paths)) as server:
        addresses = dict(zip(paths, (url + path for url, path in zip(server.urls, paths, strict=True)), strict=True))
        settings = ManySettings.model_validate({
            "name": "site", "type": "many", "url": server.url, "hosts": tuple(server.urls),
            "addresses": tuple(addresses.values()), "budget": {"bytes": 2_000_000, "seconds": 2.0},
        })  # fmt: skip
        began = time.monotonic()
        told = night((MANY, settings))
        took = time.monotonic() - began

    outcome = {p: told.gaps.get(a, "" if a in told.observed else "nothing") for p, a in addresses.items()}
    assert {path: outcome[path] for path in EXPECTED} == EXPECTED
    assert {path: outcome[path] for path in EITHER if outcome[path] not in {"", "E-NET-BROKEN", "E-NET-TIMEOUT"}} == {}
    assert told.done().asked == len(paths)
    assert took < 30


def test_a_second_answer_smuggled_behind_the_first_is_never_taken_for_an_answer(night: Collector) -> None:
    with hostile(FAULTS) as server:
        addresses = tuple(f"{server.url}/t/keepalive-garbage?{n}" for n in range(4))
        settings = ManySettings(name="site", type="many", url=server.url, addresses=addresses)
        told = night((MANY, settings))

    assert all(told.body(address) != b"evil" for address in told.observed)
