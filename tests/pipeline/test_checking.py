"""A draft is checked against the dossiers of the last run; only those that it may touch are read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from audit.cli.opening import Opened, opened
from audit.errors import UsageError
from audit.judge.engine import judge
from audit.judge.lifecycle import since_last_run
from audit.model.capture import Document
from audit.model.finding import SHOP, Status
from audit.model.promises import Promises
from audit.model.statement import Subject
from audit.pipeline.checking import check
from audit.pipeline.judged import Judged
from audit.pipeline.neighbours import neighbours, spell, words_of
from audit.pipeline.own_rules import would_find
from audit.pipeline.reporting import message_of
from audit.store.dossiers import Shelved
from audit.store.nouns import RunState, Snapshot
from tests.judge.channels import SHAPES, TARIFF, Company, company, dossiers, night
from tests.judge.company import CORE

NOW, CLOCK = datetime(2026, 6, 10, 6), datetime(2026, 6, 10, 4, tzinfo=UTC)
HEAD = (
    "company: Bergfunk AG\nlocale: de-CH\ncurrency: CHF\ntimezone: Europe/Zurich\n"
    "records:\n  - {name: plan, path: plan.csv, kind: campaign}\nchannels:\n"
)


def _work(folder: Path, of: Company, more: str = "") -> Iterator[Opened]:
    """A database as a run over a company leaves it, with more lines of the audit file."""
    (folder / "plan.csv").write_text("key,name\n", encoding="utf-8")
    lines = "".join(f"  - {{name: {name}, type: folder, path: {name}}}\n" for name in SHAPES)
    (folder / "einklang.yaml").write_text(HEAD + lines + more, encoding="utf-8")
    tonight = night(of)
    laid = dossiers(of, tonight)
    with opened(folder / "einklang.yaml") as work:
        run = work.store.runs.begin(date(2026, 6, 10), CLOCK).number
        found = since_last_run(judge(laid, tonight, CORE), [], [], tonight)
        work.store.runs.keep_snapshots(run, [Snapshot("plan", "plan.csv", "", 2, 0, True, "", 0, CLOCK)])  # noqa: FBT003
        work.store.runs.keep_states(run, tonight.states.values(), {})
        work.store.findings.keep(run, found)
        work.store.dossiers.keep(run, (Shelved(d, words_of(d)) for d in laid), Promises.of(of.records))
        work.store.runs.finish(run, RunState.COMPLETE, CLOCK)
        yield work


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Opened]:
    """A consistent company."""
    yield from _work(tmp_path, company())


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[Opened]:
    """A company whose shop asks too much for the tariff."""
    yield from _work(tmp_path, company().planted("shop", TARIFF, "price"))


def _checked(
    work: Opened, target: str, text: str | None = None, channel: str = "articles", address: str = ""
) -> Judged:
    return check(work.audit, work.store, target, text, channel, address or None, NOW, CLOCK, lambda _: None)


def _found(judged: Judged) -> list[tuple[str, str, str]]:
    return [(f.code, f.offer.id, f.attribute) for f in judged.findings if f.status is not Status.INCONCLUSIVE]


def test_nothing_can_be_checked_before_the_first_run(tmp_path: Path) -> None:
    (tmp_path / "einklang.yaml").write_text(HEAD + "  - {name: a, type: folder, path: a}\n", encoding="utf-8")
    with opened(tmp_path / "einklang.yaml") as work, pytest.raises(UsageError, match="no finished run"):
        _checked(work, "-", "Surf XL")


def test_a_draft_that_says_what_all_say_or_names_nothing_is_no_finding(work: Opened) -> None:
    same = "# Surf XL\n\nSurf XL: CHF 40.– pro Monat, Mindestlaufzeit 24 Monate.\n"

    assert _found(_checked(work, "-", same)) == []
    assert _found(_checked(work, "-", "Wir haben vom 1. bis 3. August 2026 Betriebsferien.")) == []


def test_a_wrong_price_in_a_draft_is_one_finding(work: Opened) -> None:
    judged = _checked(work, "-", "# Surf XL\n\nSurf XL: CHF 38.– pro Monat.\n")

    assert _found(judged) == [("C101", TARIFF, "price")]
    assert [offer.id for offer in judged.offers] == [TARIFF]


def test_a_code_that_no_record_knows_is_found(work: Opened) -> None:
    assert _found(_checked(work, "-", "# Surf XL\n\nSurf XL mit dem Gutscheincode SURF99.\n")) == [
        ("C101", TARIFF, "voucher_code")
    ]


def test_a_draft_stands_in_for_its_page(planted: Opened) -> None:
    wrong = "# Surf XL\n\nSurf XL: CHF 45.– pro Monat.\n"
    right = wrong.replace("45", "40")
    page = f"/shop/{TARIFF}"

    (still,) = _checked(planted, "-", wrong, "shop", page).findings
    mended = {finding.code: finding.status for finding in _checked(planted, "-", right, "shop", page).findings}

    assert (still.code, still.status) == ("C101", Status.OPEN)
    assert mended == {"C101": Status.RESOLVED, "O103": Status.INCONCLUSIVE}


def test_what_stands_against_a_campaign_is_told_by_its_name(planted: Opened) -> None:
    assert _found(_checked(planted, "surf xl")) == [("C101", TARIFF, "price")]


def test_nothing_is_kept_of_a_check(work: Opened) -> None:
    _checked(work, "-", "# Surf XL\n\nSurf XL: CHF 38.– pro Monat.\n")

    assert work.store.findings.now() == ()
    assert [run.number for run in work.store.runs.all()] == [1]


def test_the_offers_whose_words_a_draft_has_are_near() -> None:
    draft = Document(
        "site", "/p", "/p", "0" * 64, title="Kaffeemühle Föhn", text="Die Kaffeemühle Föhn mahlt leise.",
        subjects=(Subject("Kaffeemühle Föhn", ids=(("sku", "KM-7"),)),),
    )  # fmt: skip
    known = [(name, spell(name)) for name in ("Kaffeemühle Föhn", "Kaffeemühle Bise", "Wasserkocher", "KM 7", "Die")]

    near = neighbours(known, [draft])

    assert near[0] == SHOP.id
    assert set(near) == {SHOP.id, "Kaffeemühle Föhn", "Kaffeemühle Bise", "KM 7", "Die"}
    assert near.index("Kaffeemühle Föhn") < near.index("Kaffeemühle Bise")


def test_the_words_of_an_offer_are_its_names_numbers_and_codes() -> None:
    (tariff,) = [d for d in dossiers(company(), night(company())) if d.offer.id == TARIFF]
    named = replace(tariff, records=tuple(replace(r, aliases=("Surf gross",)) for r in tariff.records))

    assert words_of(named).split("|") == ["surf gross", "surf xl", "surf20"]


def test_an_offer_that_another_record_tells_from_others_of_its_name_is_found_by_both_together() -> None:
    (tariff,) = [d for d in dossiers(company(), night(company())) if d.offer.id == TARIFF]
    told = replace(tariff, offer=replace(tariff.offer, variant="12 Monate"))

    assert spell("Surf XL (12 Monate)") in words_of(told).split("|")


def test_own_rules_are_tried_on_the_dossiers_of_the_last_run_with_their_message(tmp_path: Path) -> None:
    own = (
        "rules:\n  own:\n    - {name: forty, when: \"attribute == 'price' && value.amount > 40.0\","
        ' message: "{offer} costs {said} on {channel}"}\n'
    )
    for work in _work(tmp_path, company().planted("shop", TARIFF, "price"), own):
        (finding,) = [f for f in would_find(work.audit, work.store) if f.offer.id == TARIFF]

        assert (finding.name, finding.channel) == ("forty", "shop")
        assert message_of(work.audit, finding) == "Surf XL costs CHF\xa045.00 pro Monat on shop"


def test_an_audit_file_without_own_rules_has_none_to_try(work: Opened) -> None:
    with pytest.raises(UsageError, match="no rules of its own"):
        list(would_find(work.audit, work.store))
