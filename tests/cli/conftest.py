"""A company of one article and one plan, audited from its folder."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from audit.cli.main import main

AUDIT_FILE = """
company: Bergquell AG
locale: de-CH
currency: CHF
timezone: Europe/Zurich
today: 2026-11-20
records:
  - {name: plan, path: plan.csv, kind: campaign}
channels:
  - {name: service, type: folder, path: ["*.md"], owner: Kundendienst}
"""
PLAN = "sku,name,price\nQ1,Quellwasser Alpstein,12.90\n"
ARTICLE = "# Quellwasser Alpstein\n\nQuellwasser Alpstein kostet CHF 15.90 pro Kiste.\n"

Call = Callable[..., int]


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch) -> Call:
    """Calls the command line and returns its exit code."""
    return lambda *arguments: _called(monkeypatch, *arguments)


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The company's folder, where the commands are called; nothing was audited yet."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    return _written(tmp_path)


@pytest.fixture(scope="session")
def _night(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = _written(tmp_path_factory.mktemp("company"))
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        assert _called(patched, "run", "--workers", "1") == 1
    return folder


@pytest.fixture
def audited(_night: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The company's folder after one run."""
    folder = tmp_path / "company"
    shutil.copytree(_night, folder)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "200")
    return folder


def _written(folder: Path) -> Path:
    for name, text in (("einklang.yaml", AUDIT_FILE), ("plan.csv", PLAN), ("article.md", ARTICLE)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _called(patched: pytest.MonkeyPatch, *arguments: str) -> int:
    patched.setattr(sys, "argv", ["einklang", *arguments])
    with pytest.raises(SystemExit) as left:
        main()
    assert isinstance(left.value.code, int)
    return left.value.code
