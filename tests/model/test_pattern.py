"""Patterns say which findings are meant."""

from dataclasses import replace

import pytest

from audit.model.finding import Finding, FindingKind, Offer, Side
from audit.model.notation import parse
from audit.model.pattern import Pattern

FINDING = Finding(
    "C101", "differs-from-record", FindingKind.CONTRADICTION, Offer("xl", "Surf XL", "Sommer"), "price",
    (
        Side.of(parse("plan: Surf XL price 39.90 CHF"), record=True),
        Side.of(parse("website: Surf XL price 49 CHF"), odd=True),
    ),
)  # fmt: skip


@pytest.mark.parametrize("text", ["C102", "*/discount", "*@plan", "*#other"])
def test_a_pattern_leaves_other_findings_alone(text: str) -> None:
    assert not Pattern.parse(text).matches(FINDING)


@pytest.mark.parametrize(
    "text", ["C101", "c101", "differs-from-record", "differs-*/price", "*@website", "*#Surf*", "*#Sommer"]
)
def test_a_pattern_means_rule_attribute_channel_and_offer(text: str) -> None:
    assert Pattern.parse(text).matches(FINDING)


OF_ONE_NAME = replace(FINDING, offer=Offer("xl-12", "Surf XL", "Sommer", "12 Monate"))


@pytest.mark.parametrize("text", ["*#Surf XL (24 Monate)", "*#Surf XL 1", "*#12 Monate"])
def test_a_pattern_about_another_variant_leaves_an_offer_of_the_name_alone(text: str) -> None:
    assert not Pattern.parse(text).matches(OF_ONE_NAME)


@pytest.mark.parametrize("text", ["*#Surf XL (12 Monate)", "*#Surf XL 12 Monate", "*#Surf XL", "*#xl-12", "*#Sommer"])
def test_a_pattern_means_an_offer_by_its_name_with_the_variant_or_without(text: str) -> None:
    assert Pattern.parse(text).matches(OF_ONE_NAME)
