"""The engine folds, weighs and names owners; the audit file's patterns say what is off."""

from collections.abc import Iterator

import pytest

from audit.errors import Faults
from audit.judge.engine import judge
from audit.judge.patterns import Pattern, select
from audit.judge.weights import promises_more
from audit.model.channel import Channel, Phase
from audit.model.dossier import Dossier
from audit.model.finding import Severity
from audit.model.values import value_of
from tests.judge.company import CORE, dossier, found, night, state


def test_a_wrong_price_does_not_also_raise_that_the_discount_does_not_add_up() -> None:
    case = dossier(
        [
            "site: Surf XL price 45 CHF", "site: Surf XL list_price 50 CHF", "site: Surf XL discount 20%",
            "shop: Surf XL price 40 CHF", "shop: Surf XL list_price 50 CHF", "shop: Surf XL discount 20%",
        ],
        ["plan: Surf XL price 40 CHF [record]"],
    )  # fmt: skip

    assert [f.code for f in found(case)] == ["C101"]


def test_a_discount_that_is_wrong_by_itself_is_still_found() -> None:
    case = dossier(
        ["site: Surf XL price 40 CHF", "site: Surf XL list_price 50 CHF", "site: Surf XL discount 30%"],
        ["plan: Surf XL price 40 CHF [record]"],
    )

    assert [(f.code, f.attribute) for f in found(case)] == [("A101", "discount")]


def test_three_wrong_places_of_one_page_are_one_finding() -> None:
    case = dossier(
        [
            "site: Surf XL price 45 CHF [in=/p]", "site: Surf XL price 45 CHF [in=/p; layer=data]",
            "site: Surf XL price 45 CHF [in=/p; layer=meta]", "shop: Surf XL price 40 CHF",
        ],
        ["plan: Surf XL price 40 CHF [record]"],
    )  # fmt: skip

    findings = found(case)

    assert [f.code for f in findings] == ["C101"]
    assert sorted(side.where.layer for side in findings[0].sides if side.odd and side.where) == ["data", "meta", "text"]


def test_a_code_that_departs_from_the_record_is_not_also_unknown() -> None:
    case = dossier(["site: Surf XL voucher_code SURF21"], ["plan: Surf XL voucher_code SURF20 [record]"])

    assert [f.code for f in found(case)] == ["C101"]


def test_what_is_over_is_not_also_a_contradiction() -> None:
    case = dossier(
        ["site: Surf XL price 40 CHF", "site: Surf XL valid_through 2026-05-31", "shop: Surf XL price 50 CHF"],
        ["plan: Surf XL price 40 CHF [..2026-05-31; record]", "plan: Surf XL valid_through 2026-05-31 [record]"],
    )

    assert [f.code for f in found(case)] == ["V101"]


def test_a_price_of_an_ended_campaign_beside_todays_is_one_finding() -> None:
    case = dossier(
        ["site: Surf XL price 40 CHF", "shop: Surf XL price 50 CHF"],
        ["plan: Surf XL price 40 CHF [record]", "plan: Surf XL valid_through 2026-05-31 [record]"],
    )

    assert [f.code for f in found(case)] == ["V101"]


def test_a_day_whose_weekday_is_wrong_is_one_finding_with_its_start_and_end() -> None:
    words = "quote=am Samstag, 14. Juni 2026"
    said = [f"site: Surf XL {name} 2026-06-14 [{words}]" for name in ("valid_from", "valid_through")]
    recorded = [f"plan: Surf XL {name} 2026-06-13 [record]" for name in ("valid_from", "valid_through")]

    findings = found(dossier(said, recorded))

    assert [f.code for f in findings] == ["V103"]
    assert [side.attribute for side in findings[0].sides if side.odd] == ["valid_from", "valid_through"]


def test_who_promises_more_is_graver_than_who_promises_less() -> None:
    recorded = ["plan: Surf XL price 40 CHF [record]"]
    cheaper, dearer = (found(dossier([f"site: Surf XL price {p} CHF"], recorded))[0] for p in (30, 50))

    assert (cheaper.severity, dearer.severity) == (Severity.HIGH, Severity.MEDIUM)


def test_a_light_channel_and_a_minor_attribute_weigh_less() -> None:
    recorded = ["plan: Surf XL price 40 CHF [record]", "plan: Surf XL list_price 60 CHF [record]"]
    light = night(site=state("site", channel=Channel("site", weight=1)))
    heavy = night(site=state("site", channel=Channel("site", weight=5, phase=Phase.DURING)))
    case = dossier(["site: Surf XL price 50 CHF", "site: Surf XL list_price 70 CHF"], recorded)

    assert {f.attribute: f.severity.value for f in found(case, light)} == {"price": "medium", "list_price": "low"}
    assert {f.attribute: f.severity.value for f in found(case, heavy)} == {"price": "high", "list_price": "high"}


@pytest.mark.parametrize(
    ("attribute", "said", "expected", "more"),
    [
        ("price", "30 CHF", "40 CHF", True),
        ("discount", "30%", "20%", True),
        ("valid_through", "2026-09-30", "2026-08-31", True),
        ("contract_term", "P24M", "P12M", False),
        ("price", "30 CHF", "40 EUR", None),
        ("voucher_code", "A1B", "C2D", None),
    ],
)
def test_direction_follows_the_attribute(attribute: str, said: str, expected: str, *, more: bool | None) -> None:
    assert promises_more(attribute, value_of(attribute, said), value_of(attribute, expected)) is more


def test_findings_belong_to_the_owner_of_the_channel_to_blame() -> None:
    case = dossier(["site: Surf XL price 50 CHF"], ["plan: Surf XL price 40 CHF [record]"])
    owned = night(site=state("site", channel=Channel("site", owner="web team")))

    assert [f.owner for f in found(case, owned) if f.code == "C101"] == ["web team"]


def test_the_audit_file_sets_severity_and_switches_off() -> None:
    case = dossier(
        ["site: Surf XL price 50 CHF", "site: Surf XL warranty P36M", "shop: Surf XL contract_term P12M"],
        ["plan: Surf XL price 40 CHF [record]", "plan: Surf XL warranty P24M [record]",
         "plan: Surf XL contract_term P24M [record]"],
    )  # fmt: skip
    rules, patterns = select(CORE, off=["C101/warranty", "*@shop"], severity={"differs-*": "high", "*/price": "low"})

    findings = list(judge([case], night(), rules, patterns))

    assert [(f.attribute, f.severity.value) for f in findings] == [("price", "low")]


def test_a_rule_that_is_off_as_a_whole_does_not_run() -> None:
    rules, patterns = select(CORE, off=["C10*", "weekday-does-not-fit"])

    assert not {"C101", "C105", "V103"} & {rule.code for rule in rules}
    assert patterns.off == ()


def test_law_packs_are_off_until_they_are_switched_on() -> None:
    rules, _ = select(CORE)

    assert {rule.pack for rule in rules} == {"core"}


def test_patterns_that_mean_nothing_are_refused_together_with_what_was_meant() -> None:
    with pytest.raises(Faults) as caught:
        select(CORE, ["law-xx"], ["differs-from-recrod", "C101/prise", "/x"], {"C101": "fatal"})

    messages = [str(fault) for fault in caught.value.exceptions]
    assert len(messages) == 5
    assert "Did you mean 'differs-from-record'?" in messages[1]
    assert "Did you mean 'price'?" in messages[2]


def test_a_pattern_can_name_an_offer() -> None:
    case = dossier(["site: Surf XL price 50 CHF"], ["plan: Surf XL price 40 CHF [record]"])
    (finding,) = found(case)

    assert Pattern.parse("C101/price@site#Surf*").matches(finding)
    assert not Pattern.parse("C101#Other").matches(finding)


def test_judging_streams() -> None:
    def endless() -> Iterator[Dossier]:
        while True:
            yield dossier(["site: Surf XL price 50 CHF"], ["plan: Surf XL price 40 CHF [record]"])

    assert next(judge(endless(), night(), CORE)).code == "C101"
