"""Offers of one name are told apart by their variants wherever a person reads of them or writes them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import AUDIT_FILE, Call

PLAN = (
    "key,name,variant,price\nU-1,Uferpass,1 Monat,40.00\nU-6,Uferpass,6 Monate,180.00\n"
    "U-12,Uferpass,12 Monate,300.00\nB-1,Uferbad,Halbtag,12.00\n"
)
ARTICLE = (
    "# Uferpass\n\n| Uferpass | Preis |\n| --- | --- |\n| 1 Monat | CHF 40.00 |\n| 6 Monate | CHF 190.00 |\n"
    "| 12 Monate | CHF 300.00 |\n\n# Uferbad\n\nDas Uferbad kostet CHF 14.00.\n"
)
RULES = "rules: {off: [%s]}\n"


@pytest.fixture
def shore(company: Path) -> Path:
    """A company whose passes differ by their months; two of its prices are wrong."""
    (company / "plan.csv").write_text(PLAN, encoding="utf-8")
    (company / "article.md").write_text(ARTICLE, encoding="utf-8")
    return company


@pytest.fixture
def found(shore: Path, call: Call, capsys: pytest.CaptureFixture[str]) -> Path:
    """The same after one run."""
    assert call("run", "--workers", "1", "--json", "out.json", "--report", "out.html") == 1
    capsys.readouterr()
    return shore


def test_reports_lists_and_json_say_which_of_a_name_is_meant(
    found: Path, call: Call, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("findings", "list") == 0
    listed = capsys.readouterr().out
    offers = [finding["offer"] for finding in json.loads((found / "out.json").read_text("utf-8"))["findings"]]

    assert "Uferpass (6 Monate): Preis" in listed
    assert "Uferbad: Preis" in listed
    assert [(o["id"], o["name"], o["variant"]) for o in offers] == [
        ("B-1", "Uferbad", ""),
        ("U-6", "Uferpass", "6 Monate"),
    ]
    assert "Uferpass (12 Monate)" in (found / "out.html").read_text("utf-8")


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize("asked", ["Uferpass (1 Monat)", "uferpass 1 monat"])
def test_a_name_with_its_variant_asks_for_one_and_a_name_alone_for_all(
    call: Call, capsys: pytest.CaptureFixture[str], asked: str
) -> None:
    assert call("say", asked, "--json") == 0
    one = json.loads(capsys.readouterr().out)
    assert call("say", "Uferpass") == 0
    every = capsys.readouterr().out

    assert [said["offer"]["variant"] for said in one] == ["1 Monat"]
    assert [every.count(f"Uferpass ({months})  (U-") for months in ("1 Monat", "6 Monate", "12 Monate")] == [1, 1, 1]


@pytest.mark.usefixtures("found")
def test_one_of_a_name_is_checked_by_its_name_with_the_variant(call: Call, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("check", "Uferpass (1 Monat)") == 0
    assert call("check", "Uferpass (6 Monate)") == 1
    assert "Uferpass (6 Monate): Preis" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("off", "left"),
    [
        ("'C101#Uferpass (1 Monat)'", ["B-1", "U-6"]),
        ("'C101#Uferpass (6 Monate)'", ["B-1"]),
        ("'C101#Uferpass 6 Monate'", ["B-1"]),
        ("'C101#Uferpass'", ["B-1"]),
    ],
)
def test_a_finding_about_one_of_a_name_is_switched_off_by_its_variant(
    shore: Path, call: Call, off: str, left: list[str]
) -> None:
    (shore / "einklang.yaml").write_text(AUDIT_FILE + RULES % off, encoding="utf-8")

    call("run", "--workers", "1", "--json", "out.json")

    findings = json.loads((shore / "out.json").read_text("utf-8"))["findings"]
    assert [finding["offer"]["id"] for finding in findings] == left
