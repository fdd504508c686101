"""The archive gives back what was put in, or says that it cannot."""

import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from audit.errors import EvidenceError
from audit.evidence.archive import Archive, verify
from audit.evidence.entry import Entry, Received
from audit.evidence.warc import NOT_MODIFIED

AT = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
PAGE = b"<!doctype html><title>Berglicht 20</title><p>CHF 29.90</p></html>"


def received(**changes: object) -> Received:
    fields: dict[str, object] = {
        "address": "https://www.berglicht.example/a",
        "fetched": AT,
        "status": 200,
        "headers": (("content-type", "text/html; charset=utf-8"), ("etag", '"1"'), ("content-encoding", "gzip")),
        "wire": gzip.compress(PAGE),
        "body": PAGE,
        "media_type": "text/html",
        "label": "page",
    }
    return Received(**(fields | changes))  # type: ignore[arg-type]


@pytest.fixture
def stored(tmp_path: Path) -> tuple[Archive, Entry]:
    archive = Archive(tmp_path / "evidence")
    with archive.writer("20261122-www.berglicht.example") as writer:
        return archive, writer.response(received())


def test_a_capture_comes_back_as_it_was_decoded(stored: tuple[Archive, Entry]) -> None:
    archive, entry = stored

    capture = archive.fetch(entry, "website")

    assert capture.body == PAGE
    assert (capture.channel, capture.label, capture.digest) == ("website", "page", entry.digest)
    assert capture.header("etag") == '"1"'


def test_the_file_keeps_the_wire_bytes_under_sha_256(stored: tuple[Archive, Entry]) -> None:
    archive, entry = stored

    with (archive.folder / entry.file).open("rb") as source:
        records = [
            (r.rec_headers.get_header("WARC-Payload-Digest"), r.raw_stream.read()) for r in ArchiveIterator(source)
        ]

    assert records == [(f"sha256:{entry.wire}", gzip.compress(PAGE))]


def test_a_304_becomes_a_revisit_and_gives_the_old_entry_back(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    with archive.writer("run-1") as writer:
        first = writer.response(received())

    with archive.writer("run-2") as writer:
        again = writer.not_modified(first, received(status=304, wire=b"", body=b""))

    assert again == first
    with (tmp_path / "run-2.warc.gz").open("rb") as source:
        record = next(iter(ArchiveIterator(source)))
        assert record.rec_type == "revisit"
        assert record.rec_headers.get_header("WARC-Profile") == NOT_MODIFIED
    assert archive.fetch(again).body == PAGE


def test_the_same_body_sent_again_is_stored_once_and_dated_anew(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    later = AT.replace(day=29)
    with archive.writer("run-1") as writer:
        first = writer.response(received())
    plain = received(wire=PAGE, headers=(("content-type", "text/html"),), fetched=later)

    with archive.writer("run-2") as writer:
        again = writer.same_again(first, plain)

    assert (again.file, again.fetched) == (first.file, later)
    assert archive.fetch(again).body == PAGE


def test_a_revisit_names_the_day_of_the_record_and_not_the_day_on_which_it_was_last_seen(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    with archive.writer("run-1") as writer:
        first = writer.response(received())

    with archive.writer("run-2") as writer:
        writer.not_modified(replace(first, fetched=AT.replace(day=29)), received(status=304, wire=b"", body=b""))

    with (tmp_path / "run-2.warc.gz").open("rb") as source:
        record = next(iter(ArchiveIterator(source)))
        assert record.rec_headers.get_header("WARC-Refers-To-Date") == f"{AT:%Y-%m-%dT%H:%M:%S}Z"


def test_a_tail_that_a_killed_run_left_is_ignored(stored: tuple[Archive, Entry]) -> None:
    archive, entry = stored
    with (archive.folder / entry.file).open("ab") as out:
        out.write(gzip.compress(b"WARC/1.1\r\nWARC-Type: response\r\n")[:-12])

    assert archive.fetch(entry).body == PAGE
    assert list(verify(archive, [entry], read_data=True)) == []


def test_a_second_writer_never_appends_to_a_file_of_another(tmp_path: Path) -> None:
    archive = Archive(tmp_path)

    with archive.writer("same") as one, archive.writer("same") as other:
        entries = one.response(received()), other.response(received())

    assert [entry.file for entry in entries] == ["same.warc.gz", "same-1.warc.gz"]


def test_a_writer_that_wrote_nothing_leaves_no_file(tmp_path: Path) -> None:
    with Archive(tmp_path).writer("empty"):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("position", range(20, 220, 7))
def test_every_flipped_bit_in_the_data_is_found(stored: tuple[Archive, Entry], position: int) -> None:
    archive, entry = stored
    path = archive.folder / entry.file
    data = bytearray(path.read_bytes())
    data[position % (len(data) - 12) + 11] ^= 0x10
    path.write_bytes(data)

    assert [damaged for damaged, _ in verify(archive, [entry], read_data=True)] == [entry]


@pytest.mark.parametrize(
    "damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")], ids=["file gone", "file empty"]
)
def test_what_is_gone_is_found_without_reading_the_data(
    stored: tuple[Archive, Entry], damage: Callable[[Path], None]
) -> None:
    archive, entry = stored
    damage(archive.folder / entry.file)

    assert len(list(verify(archive, [entry], read_data=False))) == 1
    with pytest.raises(EvidenceError, match=entry.file):
        archive.fetch(entry)


def test_an_entry_cannot_point_outside_of_the_folder(stored: tuple[Archive, Entry]) -> None:
    archive, entry = stored

    with pytest.raises(EvidenceError, match="outside"):
        archive.fetch(replace(entry, file="../../etc/passwd"))


def test_secrets_are_never_written(tmp_path: Path) -> None:
    planted = "tok-4711-geheim/9"
    answer = received(
        address="https://api.berglicht.example/posts?t=tok-4711-geheim%2F9",
        headers=(("set-cookie", "sid=abcdef"), ("x-echo", planted), ("content-encoding", "gzip")),
        wire=gzip.compress(b'{"next": "/posts?t=tok-4711-geheim/9&page=2"}'),
        body=b'{"next": "/posts?t=tok-4711-geheim/9&page=2"}',
    )

    with Archive(tmp_path).writer("api", [planted]) as writer:
        entry = writer.response(answer)

    written = gzip.decompress((tmp_path / entry.file).read_bytes())
    assert b"tok-4711" not in written
    assert b"abcdef" not in written
    assert "tok-4711" not in repr(entry)
    assert Archive(tmp_path).fetch(entry).body == b'{"next": "/posts?t=[redacted]&page=2"}'


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(EvidenceError, match="taken"):
        Archive(tmp_path / "taken").writer("run")
