"""A company's own rules: checked when they are loaded, silent where they cannot apply."""

from dataclasses import dataclass, replace

import pytest

from audit.errors import Faults
from audit.judge.engine import judge
from audit.judge.own import own_rules
from audit.judge.own_names import NAMES
from audit.model.finding import FindingKind, Severity
from tests.judge.company import dossier, night


@dataclass(frozen=True)
class Own:
    when: str
    name: str = "free shipping is from fifty"
    severity: Severity = Severity.HIGH
    message: str | dict[str, str] = ""
    mend: str | dict[str, str] = ""
    attribute: str = ""
    channels: tuple[str, ...] = ()


FIFTY = 'attribute == "free_shipping_from" && value.amount != 50.0'


def channels_found(own: Own, *lines: str, recorded: tuple[str, ...] = ()) -> list[str]:
    findings = judge([dossier(list(lines), list(recorded))], night(), own_rules([own]))
    return [finding.channel for finding in findings]


def test_a_rule_finds_what_its_expression_says() -> None:
    lines = ("site: Surf XL free_shipping_from 50.00 CHF", "shop: Surf XL free_shipping_from 59 CHF")

    assert channels_found(Own(FIFTY), *lines) == ["shop"]


def test_what_lacks_the_name_that_is_read_is_left_alone() -> None:
    assert channels_found(Own("value.amount != 50.0"), "site: Surf XL availability InStock") == []
    assert channels_found(Own("value.amount < recorded.amount"), "site: Surf XL price 5 CHF") == []


def test_history_and_hidden_words_are_left_alone() -> None:
    lines = (
        "feed: Surf XL free_shipping_from 59 CHF [published=2026-03-01]",
        "site: Surf XL free_shipping_from 59 CHF [layer=hidden]",
    )

    assert channels_found(Own(FIFTY), *lines) == []


def test_channels_and_attribute_narrow_a_rule_down() -> None:
    lines = ("site: Surf XL price 5 CHF", "shop: Surf XL price 5 CHF", "shop: Surf XL saving 5 CHF")

    assert channels_found(Own("value.amount < 9", attribute="price", channels=("shop",)), *lines) == ["shop"]


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ('value.unit == "CHF" && value.amount < 40.0', True),
        ('offer.startsWith("Surf") && channel in ["site", "shop"]', True),
        ("value.amount < recorded.amount * 0.9", True),
        ('"CH" in scope.regions', True),
        ('now > timestamp("2026-01-01T00:00:00Z")', True),
        ("size(scope.audiences) > 0", False),
        ('scope.audiences.exists(who, who == "Students")', False),
        ('value.text.matches("^4.*")', False),
        ("value.amount == 30", True),
    ],
)
def test_expressions_see_numbers_texts_lists_and_timestamps(when: str, *, found: bool) -> None:
    lines = ("site: Surf XL price 30.00 CHF [region=CH]",)

    assert bool(channels_found(Own(when), *lines, recorded=("plan: Surf XL price 40 CHF [record]",))) is found


@pytest.mark.parametrize(
    ("when", "says"),
    [
        ("value.amout > 3.0", "perhaps 'value.amount' is meant"),
        ("atribute == 'price'", "perhaps 'attribute' is meant"),
        ('value.amount == "50"', "(text)"),
        ("value.text == 39.9", "(number)"),
        ('channel in ["site", 3]', "(number)"),
        ('"2026-08-31" == value.last', "(timestamp)"),
        ("attribute == ", "Syntax error"),
        ("value.amount + 1.0", "not true or false"),
        ("lowerAscii(channel) == 'x'", "lowerAscii"),
    ],
)
def test_what_cannot_be_meant_is_refused_when_it_is_loaded(when: str, says: str) -> None:
    with pytest.raises(Faults) as caught:
        own_rules([Own(when)], "einklang.yaml, line 40")

    (fault,) = caught.value.exceptions
    assert says in str(fault)
    assert str(fault).startswith("einklang.yaml, line 40: 'free shipping is from fifty'")


def test_all_faults_of_all_rules_are_told_at_once() -> None:
    with pytest.raises(Faults) as caught:
        own_rules([Own("valu.amount > 1.0"), Own("true", message="{price}"), Own("true", mend="{")])

    assert len(caught.value.exceptions) == 3


def test_texts_in_some_languages_serve_the_others() -> None:
    (rule,) = own_rules([Own("true", message={"de": "zu teuer", "en": "too dear: {said}"})])

    assert (rule.message.de, rule.message.fr, rule.kind) == ("zu teuer", "too dear: {said}", FindingKind.OWN)


def test_a_finding_keeps_its_history_when_rules_change_places() -> None:
    one, other = Own("true", name="one rule"), Own("true", name="another")

    assert {r.code for r in own_rules([one, other])} == {r.code for r in own_rules([other, one])}


def test_a_rule_can_mean_one_variant_of_a_name() -> None:
    (rule,) = own_rules([Own('offer_name == "Surf XL" && offer_variant == "12 Monate"')])
    said = dossier(["site: Surf XL price 30 CHF"])
    variants = (said, replace(said, offer=replace(said.offer, id="xl-12", variant="12 Monate")))

    assert [finding.offer.id for finding in judge(variants, night(), [rule])] == ["xl-12"]


def test_every_name_can_be_read() -> None:
    for name in NAMES:
        own_rules([Own(f"{name} == {name}")])
