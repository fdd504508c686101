"""Files on disk are channels too: which ones, under which name, and what keeps one from being read."""

import gzip
from pathlib import Path

import pytest

from audit.model.capture import Gap, GapKind
from audit.plugins.channel import ChannelSettings
from spiders.crawl.files import files_of
from tests.spiders.crawl.conftest import Collector
from tests.spiders.crawl.kinds import LIST


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """A folder of a knowledge base."""
    for name in ("kb/a.md", "kb/unter/b.html", "kb/entwurf/c.md", "kb/.git/d.md", "briefe/e.eml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Inhalt von {name}")
    return tmp_path


def settings(**values: object) -> ChannelSettings:
    return ChannelSettings.model_validate({"name": "site", "type": "folder"} | values)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("kb", ["kb/a.md", "kb/entwurf/c.md", "kb/unter/b.html"]),
        ("kb/", ["kb/a.md", "kb/entwurf/c.md", "kb/unter/b.html"]),
        ("kb/*.md", ["kb/a.md"]),
        (("kb/**/*.md", "!kb/entwurf"), ["kb/a.md"]),
        (("kb/a.md", "briefe"), ["briefe/e.eml", "kb/a.md"]),
        ("nichts", []),
    ],
)
def test_paths_are_files_folders_or_globs(knowledge: Path, path: object, expected: list[str]) -> None:
    found = files_of(settings(path=path), knowledge)

    assert [file.relative_to(knowledge).as_posix() for file in found] == expected


def test_globs_of_the_channel_hold_for_files_too(knowledge: Path) -> None:
    found = files_of(settings(path="kb", exclude=("/kb/entwurf/",)), knowledge)

    assert [file.name for file in found] == ["a.md", "b.html"]


def test_files_are_archived_and_known_again(night: Collector, knowledge: Path) -> None:
    (knowledge / "kb" / "feed.xml.gz").write_bytes(gzip.compress(b"<rss/>"))
    channel = (LIST, settings(path="kb"))

    first = night(channel)
    (knowledge / "kb" / "a.md").write_text("neuer Inhalt")
    second = night(channel, known=first.known)

    assert first.body("kb/feed.xml.gz") == b"<rss/>"
    assert first.observed["kb/a.md"].entry.media_type == "text/markdown"
    assert {address for address, piece in second.observed.items() if not piece.unchanged} == {"kb/a.md"}
    assert second.body("kb/a.md") == b"neuer Inhalt"
    assert second.body("kb/unter/b.html") == b"Inhalt von kb/unter/b.html"


def test_a_path_without_files_is_a_channel_not_observed(night: Collector) -> None:
    told = night((LIST, settings(path="nichts/*.md")))

    gap = next(piece for piece in told.pieces if isinstance(piece, Gap))
    assert (gap.reason, gap.kind) == ("E-FILE-MISSING", GapKind.CHANNEL)
    assert not told.done().listing_complete


def test_a_file_that_is_too_large_or_broken_is_named(night: Collector, knowledge: Path) -> None:
    (knowledge / "kb" / "gross.txt").write_bytes(b"x" * 2000)
    (knowledge / "kb" / "kaputt.xml.gz").write_bytes(gzip.compress(b"<rss/>")[:-6])

    told = night((LIST, settings(path="kb", budget={"bytes": 1000})))

    assert told.gaps == {"kb/gross.txt": "E-SIZE", "kb/kaputt.xml.gz": "E-NET-CUT"}
    assert told.done().asked == told.done().read + 2
