"""What was planted in the demo company stands where the list says, and the company can be copied out."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from audit.cli.opening import read_audit
from audit.demo.company import Place, Planted, Trap, copy_company, planted, traps
from audit.model.attributes import ATTRIBUTES
from audit.model.finding import FindingKind
from tests.demo.reading import COMPANY, SITE, campaigns, crm, readable

CHANNELS = {"website", "website_fr", "shop", "merchant", "news", "newsletter", "knowledge"}


def cells(place: Place) -> set[str]:
    row = crm()[place.row] if place.channel == "crm" else campaigns()[place.row]
    return {value.strftime("%Y-%m-%d") if isinstance(value, date) else str(value) for value in row.values()}


def stands(place: Place) -> bool:
    return place.words in (cells(place) if place.row else readable(COMPANY / place.path))


@pytest.mark.parametrize("trap", traps(), ids=lambda trap: trap.id)
def test_the_words_of_every_trap_stand_in_its_files(trap: Trap) -> None:
    missing = [place for place in trap.where if not stands(place)]

    assert missing == []
    assert trap.where


@pytest.mark.parametrize("mistake", planted(), ids=lambda mistake: mistake.id)
def test_the_words_of_every_planted_mistake_stand_in_its_files(mistake: Planted) -> None:
    places = [place for place in (mistake.wrong, *mistake.others) if place.words]

    assert [place for place in places if not stands(place)] == []


def test_there_are_twenty_mistakes_and_twenty_traps() -> None:
    ids = [*(mistake.id for mistake in planted()), *(trap.id for trap in traps())]

    assert len(planted()) == len(traps()) == 20
    assert len(set(ids)) == 40


def test_no_words_are_planted_and_a_trap_at_the_same_time() -> None:
    wrong = {(mistake.wrong.path, mistake.wrong.words) for mistake in planted() if mistake.wrong.words}

    assert not wrong & {(place.path, place.words) for trap in traps() for place in trap.where}


def test_planted_mistakes_speak_the_vocabulary_of_findings() -> None:
    kinds = {FindingKind(kind) for mistake in planted() for kind in (mistake.kind, *(k for k, _ in mistake.also))}
    attributes = {mistake.attribute for mistake in planted() if mistake.attribute}

    assert len(kinds) >= 10
    assert attributes <= set(ATTRIBUTES)
    assert {mistake.wrong.channel for mistake in planted()} == CHANNELS


def test_a_missing_offer_is_named_nowhere_on_its_channel() -> None:
    french = " ".join(readable(page) for page in (SITE / "fr").rglob("*.html"))

    assert not {"révision", "Revision", "Winterservice", "SK-4004"} & set(french.split())


def test_a_missing_minimum_order_is_named_nowhere_in_its_newsletter() -> None:
    letter = readable(COMPANY / "newsletter/2026-11-17_avent_fr.eml")

    assert "CHF" not in letter


def test_the_audit_file_names_the_channels_and_the_day_of_the_list() -> None:
    settings = yaml.safe_load((COMPANY / "einklang.yaml").read_text(encoding="utf-8"))

    assert {channel["name"] for channel in settings["channels"]} == CHANNELS
    assert settings["today"] == date(2026, 11, 20)


def test_columns_that_the_audit_file_maps_stand_in_the_records() -> None:
    settings = yaml.safe_load((COMPANY / "einklang.yaml").read_text(encoding="utf-8"))
    plan, table = (set(record["columns"]) for record in settings["records"])

    assert plan == {column for row in campaigns().values() for column in row}
    assert table <= {column for row in crm().values() for column in row}


def test_a_copy_holds_every_file_and_leaves_strangers_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")

    audit_file = copy_company(tmp_path)

    assert audit_file == tmp_path / "einklang.yaml"
    assert (tmp_path / "mine.txt").read_text(encoding="utf-8") == "mine"
    originals = {file.relative_to(COMPANY): file.read_bytes() for file in COMPANY.rglob("*") if file.is_file()}
    assert all((tmp_path / name).read_bytes() == body for name, body in originals.items())


def test_a_second_copy_mends_what_was_changed_in_the_first(tmp_path: Path) -> None:
    feed = copy_company(tmp_path).parent / "site/export/merchant.xml"
    feed.write_text("", encoding="utf-8")

    copy_company(tmp_path)

    assert feed.read_bytes() == (SITE / "export/merchant.xml").read_bytes()


def test_what_the_audit_found_can_be_asked_for_when_nothing_is_served_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SITE", raising=False)

    audit = read_audit(copy_company(tmp_path))

    assert audit.hosts["www.sandegg.example"].startswith("http://127.0.0.1:")
