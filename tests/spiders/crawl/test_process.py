"""The processes of a crawl end with it, whoever dies first (faults 89, 161, 172)."""

import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from audit.errors import EvidenceError
from audit.evidence.archive import Archive
from audit.plugins.channel import ChannelSettings
from spiders.crawl.collect import check_links, collect
from spiders.crawl.events import ChannelDone, Observed
from spiders.crawl.plan import CollectPlan
from tests.hostile.server import Talk, hostile
from tests.spiders.crawl.conftest import Collector, channel
from tests.spiders.crawl.kinds import LIST, SITE
from tests.spiders.crawl.test_crawl import NEXT_NIGHT, SHOP, page

_RUN = """
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from audit.evidence.archive import Archive
    from spiders.crawl.collect import collect
    from spiders.crawl.plan import CollectPlan
    from tests.spiders.crawl.conftest import channel
    from tests.spiders.crawl.kinds import LIST

    plan = CollectPlan(Path(), Archive(Path(sys.argv[2])), datetime(2026, 11, 22, 2, tzinfo=UTC))
    for piece in collect([channel(LIST, sys.argv[1])], plan):
        print(piece, flush=True)
"""


def _children(pid: int) -> list[int]:
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.append(int(status.parent.name))
    return found


def _gone(pids: list[int], seconds: float = 10.0) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not any(_is_running(pid) for pid in pids):
            return True
        time.sleep(0.05)
    return False


def _is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_crawl_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    with hostile({"/robots.txt": lambda talk: talk.answer(b""), "/": lambda talk: talk.wait(30)}) as server:
        parent = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(_RUN), f"{server.url}/", str(tmp_path)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        until = time.monotonic() + 20
        while "/" not in server.paths() and time.monotonic() < until:
            time.sleep(0.05)
        crawls = _children(parent.pid)
        parent.send_signal(signal.SIGKILL)
        parent.wait()

        assert crawls
        assert _gone(crawls)


def test_a_crawl_ends_when_nobody_listens_any_more(tmp_path: Path) -> None:
    plan = CollectPlan(tmp_path, Archive(tmp_path), NEXT_NIGHT)
    with hostile({**SHOP, "/fr/": lambda talk: talk.wait(30)}) as server:
        pieces = collect([channel(SITE, f"{server.url}/")], plan)
        next(pieces)
        crawls = _children(os.getpid())
        pieces.close()

    assert crawls
    assert _gone(crawls, 1.0)


def test_a_crawl_that_is_killed_is_one_channel_not_read(night: Collector) -> None:
    def kill(talk: Talk) -> None:
        for pid in _children(os.getpid()):
            os.kill(pid, signal.SIGKILL)
        talk.wait(5)

    with hostile({"/robots.txt": lambda talk: talk.answer(b""), "/": kill}) as server:
        told = night(channel(LIST, f"{server.url}/"))

    assert told.gaps == {"": "E-CRASH"}
    assert told.done() == ChannelDone("site", 1, 0, listing_complete=False)


def test_everything_that_was_told_lies_in_the_archive_at_that_moment(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "evidence")
    plan = CollectPlan(tmp_path, archive, NEXT_NIGHT)
    with hostile(SHOP) as server:
        for piece in collect([channel(SITE, f"{server.url}/")], plan):
            if isinstance(piece, Observed):
                assert archive.fetch(piece.entry).digest == piece.entry.digest


def test_links_are_told_dead_or_alive(tmp_path: Path) -> None:
    plan = CollectPlan(tmp_path, Archive(tmp_path / "evidence"), NEXT_NIGHT)
    pages = {
        "/robots.txt": lambda talk: talk.answer(b"User-agent: *\nDisallow: /geheim"),
        "/da": page("da"), "/weg": lambda talk: talk.answer(b"", "410 Gone"),
        "/um": lambda talk: talk.answer(b"", "301 Moved", "Location: /da"),
    }  # fmt: skip
    with hostile(pages) as server:
        website = channel(SITE, "https://www.berglicht.example/")
        links = [f"https://www.berglicht.example{path}" for path in ("/da", "/weg", "/um", "/geheim", "/nichts")]
        links += ["http://10.0.0.1/", "http://169.254.169.254/"]
        stand_in = CollectPlan(
            tmp_path, plan.archive, plan.now, hosts={"www.berglicht.example": server.url}, first_backoff=0.05
        )
        found = {answer.address: answer for answer in check_links(links, [website], stand_in)}

    assert {a.removeprefix("https://www.berglicht.example"): found[a].reason for a in links} == {
        "/da": "", "/weg": "E-HTTP-410", "/um": "", "/geheim": "E-ROBOTS", "/nichts": "E-HTTP-404",
        "http://10.0.0.1/": "E-SSRF", "http://169.254.169.254/": "E-SSRF",
    }  # fmt: skip
    assert found["https://www.berglicht.example/um"].target == "https://www.berglicht.example/da"


def test_the_settings_of_a_crawl_hold_no_secret_in_their_text() -> None:
    settings = ChannelSettings(name="x", type="list", headers={"X-Api-Key": "key-0815"})

    assert "key-0815" not in repr(settings)


def test_an_archive_that_cannot_be_written_stops_the_collection(night: Collector, tmp_path: Path) -> None:
    (tmp_path / "evidence").write_text("a file where the folder should be")
    with hostile(SHOP) as server, pytest.raises(EvidenceError, match="evidence"):
        night(channel(SITE, f"{server.url}/"))


def test_a_disk_that_fills_up_stops_the_collection_and_keeps_what_was_told(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "evidence")
    plan = CollectPlan(tmp_path, archive, NEXT_NIGHT)
    told: list[Observed] = []
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2500, hard))
    try:
        with hostile(SHOP) as server, pytest.raises(EvidenceError, match="Free space"):
            told.extend(p for p in collect([channel(SITE, f"{server.url}/")], plan) if isinstance(p, Observed))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert all(archive.fetch(piece.entry).digest == piece.entry.digest for piece in told)
