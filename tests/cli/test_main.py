"""The door: wrong calls are told as such, and a command waits for nothing that only another one needs."""

import json
import os
import signal
import subprocess
import sys

import pytest

from audit.cli.main import COMMANDS, commands, main


def _exit_code(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    monkeypatch.setattr(sys, "argv", ["einklang", *arguments])
    with pytest.raises(SystemExit) as left:
        main()
    return left.value.code


@pytest.mark.parametrize(
    "arguments", [("chek",), ("check",), ("check", "--nope", "x"), ("findings",), ("findings", "lst")]
)
def test_a_wrong_call_leaves_with_two(monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    assert _exit_code(monkeypatch, *arguments) == 2


def test_the_help_lists_every_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _exit_code(monkeypatch, "--help") == 0

    listed = [line.split()[0] for line in capsys.readouterr().out.partition("Commands:")[2].splitlines() if line]
    assert [name for name in listed if name in COMMANDS] == list(COMMANDS)


def test_every_command_explains_itself() -> None:
    helps = dict(commands())

    assert set(COMMANDS) <= set(helps)
    assert all("--help" in text for text in helps.values())


def test_a_check_waits_for_no_library_that_it_does_not_need() -> None:
    code = "import json, sys, audit.cli.main, audit.cli.check; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    loaded = set(json.loads(done.stdout))
    assert loaded.isdisjoint({"alembic", "apprise", "cel", "docx", "numpy", "pdfplumber", "scipy", "scrapy"})


def test_a_run_that_the_system_ends_leaves_through_every_finally_with_its_own_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("audit.cli.main.app", lambda **_: os.kill(os.getpid(), signal.SIGTERM))
    before = signal.getsignal(signal.SIGTERM)

    try:
        assert _exit_code(monkeypatch, "status") == 143
    finally:
        signal.signal(signal.SIGTERM, before)


def test_a_table_that_is_piped_has_one_row_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _exit_code(monkeypatch, "rules", "list") == 0

    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["code", "name", "severity", "pack", "what", "is", "wrong"]
    assert all(row.rstrip().endswith((".", ")")) for row in rows)
    assert not [row for row in rows if "{" in row]
