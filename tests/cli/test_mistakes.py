"""A user's mistake is told with its place and its mend, and leaves with the code of a wrong call."""

import io
import json
import sys
from pathlib import Path

import pytest

from audit.cli.showing import write_file
from audit.errors import StoreError, UsageError
from tests.cli.conftest import Call


@pytest.mark.usefixtures("audited")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("report", "--run", "99"), "there is no run 99. `einklang status` names the last one"),
        (("replay", "--run", "99"), "there is no run 99. `einklang status` names the last one"),
        (("report", "--language", "es"), "--language: there is no report in 'es'. There are de, en, fr, it"),
        (("report", "--format", "pdf"), "--format: there is no report format 'pdf'. There are csv,"),
        (("report", "--out", "."), ".: cannot be used"),
        (("report", "--out", "plan.csv/report.html"), "plan.csv/report.html: cannot be used"),
        (("link", "explain", "shop", "Quellwasser"), "there is no channel 'shop'. There are service"),
        (("findings", "list", "--channel", "shop"), "--channel: there is no channel 'shop'. There are service"),
        (("channels", "test", "shop"), "there is no channel 'shop'. There are service"),
        (("run", "--channel", "shop"), "--channel: there is no channel 'shop'. There are service"),
        (("check", "article.md", "--channel", "shop"), "--channel: there is no channel 'shop'. There are service"),
        (("read", "--batch", "nothing.jsonl"), "nothing.jsonl: cannot be used (No such file or directory)"),
        (("read", "--batch", "plan.csv"), "line 1: this is no record to read"),
    ],
)
def test_what_does_not_exist_is_named_with_what_there_is(
    call: Call, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str
) -> None:
    assert call(*arguments) == 2
    assert capsys.readouterr().err.startswith(told)


@pytest.mark.usefixtures("audited")
def test_findings_can_be_listed_by_a_record_source(call: Call, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("findings", "list", "--channel", "plan") == 0
    assert "12.90" in capsys.readouterr().out


@pytest.mark.usefixtures("company")
def test_paths_of_a_channel_are_listed_as_they_are_written(call: Call, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("channels", "list") == 0
    assert capsys.readouterr().out.rstrip().endswith("*.md")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_text_is_read_in_the_encoding_in_which_it_is_piped(
    call: Call, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    piped = io.TextIOWrapper(io.BytesIO("Müesli für CHF 4.50".encode(encoding)))
    monkeypatch.setattr(sys, "stdin", piped)

    assert call("read", "-") == 0
    assert "»CHF 4.50«" in capsys.readouterr().out


@pytest.mark.usefixtures("audited")
def test_a_terminal_that_cannot_show_a_character_is_shown_its_code(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(shown, encoding="ascii"))

    assert call("say", "Quellwasser", "--json") == 0
    assert b"Quellwasser" in shown.getvalue()


def test_a_full_disk_leaves_the_old_file_and_no_half_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = tmp_path / "report.html"
    report.write_bytes(b"old")
    monkeypatch.setattr("audit.cli.showing.os.fsync", _full)

    with pytest.raises(StoreError, match=r"report\.html: cannot be written \(No space left on device\)\. Free space"):
        write_file(report, b"new")

    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("report.html", b"old")]


def test_a_place_that_may_not_be_written_to_is_the_callers_mistake(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be used"):
        write_file(tmp_path, b"report")


def _full(_file: int) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_nothing_that_a_page_says_is_obeyed_by_the_terminal(
    call: Call, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], form: tuple[str, ...]
) -> None:
    said = "\x1b[31mSurf\x9b2J XL\u202e kostet CHF 5.90 \x1b]0;x\x07"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said.encode())))

    assert call("read", "-", *form) == 0

    shown = capsys.readouterr().out
    assert "CHF 5.90" in shown
    assert not set(shown) & set("\x1b\x9b\u202e\x07")
    if form:
        assert json.loads(shown)[0]["quote"] == "kostet CHF 5.90"


def test_an_audit_file_that_would_be_refused_is_not_written(
    call: Call, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "einklang.yaml"

    assert call("init", str(path), "--url", "our website") == 2

    assert "`url` of 'website' is no address of the web" in capsys.readouterr().err
    assert not path.exists()


def test_the_first_audit_file_needs_an_address_alone(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "einklang.yaml"

    assert call("init", str(path), "--url", "www.bergquell.example") == 0

    assert call("channels", "list", "--audit", str(path)) == 0
