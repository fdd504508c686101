"""Whole invented companies, audited as their files lie there: what was planted, and nothing else."""

import json
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from audit.cli.opening import moment, opened
from audit.demo.server import DemoServer
from audit.pipeline.night import Night, run
from audit.pipeline.reporting import findings_json
from tests.demo.compare import place, standing

pytestmark = pytest.mark.slow
SCENARIOS = Path(__file__).parents[1] / "scenarios"
# What is asked of the reader and the linker and not given yet; a finding that appears has to be struck off here.
NOT_FOUND = {
    "alpenfit": {"F01", "F02"},
    "aubelune": set(),
    "azurelle": set(),
    "bildfalter": set(),
    "brackenfold": {"F02", "F04"},
    "brennhagen": {"F12"},
    "candore": set(),
    "cargaline": {"F07"},
    "casabrenta": {"F10", "F13", "F16"},
    "clairsoie": {"F14"},
    "copperkettle": {"F17", "F24"},
    "corriefern": {"F06", "F21"},
    "corvalta": {"F14", "F22"},
    "donaubogen": {"F06"},
    "ennskurier": set(),
    "fahrwieder": set(),
    "filaveo": {"F06", "F14"},
    "gripwerk": set(),
    "gruenwarth": {"F20"},
    "haverlock": {"F21"},
    "kachelgrund": {"F25"},
    "klammerwerk": {"F13", "F21"},
    "knotenwirt": {"F10"},
    "kontorwerk": {"F17"},
    "kupplungswerk": {"F10"},
    "ladekrone": set(),
    "lagomare": {"F02", "F15"},
    "larkspine": {"F04", "F08"},
    "lauschwerk": {"F02", "F06", "F12", "F22"},
    "lingualago": {"F04", "F13", "F15", "F18"},
    "lotharelle": set(),
    "lucevara": set(),
    "maisonlune": {"F06", "F15"},
    "marlowfield": {"F13"},
    "montefauno": {"F14"},
    "murmel": {"F09", "F20"},
    "nordsaum": {"F24"},
    "orefiamo": {"F14"},
    "oriflore": {"F11", "F14"},
    "outilo": set(),
    "pelletheim": set(),
    "petalmoor": {"F04"},
    "pinetale": {"F11", "F12", "F14"},
    "pistenruh": {"F07", "F20"},
    "pontelario": set(),
    "quellauer": set(),
    "radwende": set(),
    "rhonetal": {"F07", "F15"},
    "rivelune": {"F22", "F23"},
    "roestwerk": set(),
    "schlummerei": set(),
    "seetalbahn": set(),
    "sentevive": set(),
    "stashbarn": {"F03", "F21"},
    "stradalieve": set(),
    "stromquell": set(),
    "tarnbeck": {"F22"},
    "tastenhof": set(),
    "telenuvola": set(),
    "tellerzeit": set(),
    "thistlepaw": {"F19", "F21"},
    "tinkerfold": {"F14"},
    "vanharbour": {"F11", "F21"},
    "vignalta": {"F04", "F22"},
    "voilazur": set(),
    "volthaus": set(),
    "wendelmobil": set(),
}
AKIN = {
    "contradiction": {"internal_contradiction"},
    "internal_contradiction": {"contradiction"},
    "arithmetic_error": {"contradiction", "internal_contradiction"},
    "weekday_date_mismatch": {"contradiction", "internal_contradiction"},
    "not_yet_valid_shown": {"contradiction"},
}
OF_ANY_ATTRIBUTE = {"expired_still_shown", "not_yet_valid_shown", "weekday_date_mismatch"}
COUNTED = {*AKIN, "missing_offer", "missing_term", "expired_still_shown", "stale_channel", "dead_link"}


def audited(company: str, folder: Path) -> list[dict[str, Any]]:
    """The findings of one night."""
    shutil.copytree(SCENARIOS / company, folder)
    with DemoServer(folder / "site") as server:
        environment = {"SITE": server.address, "SCENARIO": str(folder)}
        with opened(folder / "einklang.yaml", environment) as work:
            night = Night(clock=lambda: datetime.now(UTC), now=moment(work.audit, None))  # noqa: TID251  (a crawl has a clock)
            judged = run(work.audit, work.store, work.archive, night, lambda _: None).judged
            assert judged is not None
            return standing(json.loads(findings_json(work.audit, work.store, judged.findings, judged))["findings"])


def meets(expected: dict[str, Any], finding: dict[str, Any]) -> bool:
    """Whether a finding is an expected one: by kind, attribute, offer, and the channel or page that is wrong."""
    ways = [expected, *({**expected, **way, "wrong_at": way} for way in expected.get("also_accept", []))]
    return any(_meets(way, finding) for way in ways)


def _meets(way: dict[str, Any], finding: dict[str, Any]) -> bool:
    kinds = {way["kind"], *AKIN.get(way["kind"], ())}
    free = way["kind"] in OF_ANY_ATTRIBUTE or not way.get("attribute")
    if finding["kind"] not in kinds or not (free or finding["attribute"] == way["attribute"]):
        return False
    named = () if way.get("site_wide") or way.get("any_offer") else ("offer", "offer_name")
    wanted = {str(way[name]).casefold() for name in named if way.get(name)}
    called = {str(finding["offer"][name]).casefold() for name in ("id", "name", "campaign")} - {""}
    if wanted and not any(a in b or b in a for a in wanted for b in called):
        return False
    return any(_is_there(side, way["wrong_at"]) for side in _blamed(finding, way["wrong_at"]["channel"]))


def _blamed(finding: dict[str, Any], channel: str) -> list[dict[str, Any]]:
    """The sides of which one must be where the mistake is: those that depart from a record, unless that is wrong."""
    sides: list[dict[str, Any]] = finding["sides"]
    if finding["code"] != "C101" or any(side["record"] and side["channel"] == channel for side in sides):
        return sides
    return [side for side in sides if side["odd"]]


def _is_there(side: dict[str, Any], wrong: dict[str, Any]) -> bool:
    path = (wrong.get("path") or "").removeprefix("site/")
    return side["channel"] == wrong["channel"] or bool(path and place(side["address"]).endswith(path))


def unmet(expected: Iterable[dict[str, Any]], findings: list[dict[str, Any]]) -> set[str]:
    """Ids of what was planted and not found."""
    return {one["id"] for one in expected if not any(meets(one, finding) for finding in findings)}


@pytest.mark.parametrize("company", sorted(NOT_FOUND))
def test_what_was_planted_is_found_and_nothing_else(company: str, tmp_path: Path) -> None:
    told = json.loads((SCENARIOS / company / "expected.json").read_text("utf-8"))
    expected = told["findings"]
    found = audited(company, tmp_path / company)

    open_kinds = {(n["kind"], n.get("attribute")) for one in (told, *expected) for n in one.get("neutral", [])}
    unplanted = [f for f in found if f["kind"] in COUNTED and not any(meets(one, f) for one in expected)]
    unplanted = [f for f in unplanted if not {(f["kind"], f["attribute"]), (f["kind"], None)} & open_kinds]
    assert [f["message"] for f in unplanted] == []
    assert unmet(expected, found) == NOT_FOUND[company]
