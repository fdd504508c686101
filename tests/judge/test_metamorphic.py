"""What must change the findings, and what must not, over every form of channel and every attribute."""

from dataclasses import replace

import pytest

from audit.judge.lifecycle import since_last_run
from audit.model.attributes import ATTRIBUTES
from audit.model.capture import Form, Gap
from audit.model.channel import Channel, ChannelState
from audit.model.finding import Status
from audit.model.life import Known
from audit.model.statement import Layer
from tests.judge.channels import (
    GOODS,
    NOW_SHAPES,
    ON_RECORD,
    SHAPES,
    TERMS,
    Company,
    Shape,
    company,
    found,
    night,
    renamed,
    reworded,
)

EVERYTHING = [
    (offer, channel, attribute)
    for offer, terms in TERMS.items()
    for channel in (SHAPES if offer in ON_RECORD else NOW_SHAPES)
    for attribute in terms
]
SOME = EVERYTHING[::17]

# Why every document of a channel can be missing for a night, and how a channel looks that was read in part.
ALL_NIGHT = (
    "E-NET-REFUSED", "E-NET-TIMEOUT", "E-DNS", "E-TLS", "E-HTTP", "E-HOST-DOWN", "E-LOGIN", "E-AUTH", "E-CHALLENGE",
    "E-GATE", "E-MAINTENANCE", "E-SOFT404", "E-PARKED", "E-ROBOTS-UNREACHABLE", "E-NEEDS-JS", "E-EMPTY", "E-CRASH",
)  # fmt: skip
UNREADABLE = {
    **{why: ChannelState(Channel("shop"), 3, 0, gaps=(Gap("shop", "", why, "not read"),)) for why in ALL_NIGHT},
    "cut off": ChannelState(Channel("shop"), 3, 2, complete=False),
    "far too little": ChannelState(Channel("shop"), 80, 12, disturbed="12 of 80 pages"),
    "layout changed": ChannelState(Channel("shop"), 3, 3, disturbed="no terms on 3 pages"),
}


def _fingerprints(of: Company) -> set[str]:
    return {finding.fingerprint for finding in found(of)}


def test_every_attribute_form_and_layer_takes_part() -> None:
    assert {attribute for _, _, attribute in EVERYTHING} == set(ATTRIBUTES)
    assert {shape.form for shape in SHAPES.values()} == set(Form)
    assert {shape.layer for shape in SHAPES.values()} == set(Layer) - {Layer.HIDDEN, Layer.RECORD}


def test_a_consistent_company_has_no_finding() -> None:
    assert found(company()) == []


@pytest.mark.parametrize(("offer", "channel", "attribute"), EVERYTHING)
def test_one_discrepancy_is_one_finding_at_the_right_place(offer: str, channel: str, attribute: str) -> None:
    findings = found(company().planted(channel, offer, attribute))

    assert [(f.code, f.attribute) for f in findings] == [("C102" if offer == GOODS else "C101", attribute)]
    assert findings[0].offer.name == offer
    assert {side.channel for side in findings[0].sides if side.odd} == {channel}


@pytest.mark.parametrize(
    "shape", [Shape(), Shape(layer=Layer.DATA), Shape(Form.ROW, Layer.FIELD), SHAPES["social"], SHAPES["newsletter"]]
)
@pytest.mark.parametrize(("offer", "channel", "attribute"), SOME)
def test_a_further_consistent_channel_adds_nothing(offer: str, channel: str, attribute: str, shape: Shape) -> None:
    more = company(shape).planted(channel, offer, attribute)

    assert found(company(shape)) == []
    assert _fingerprints(more) == _fingerprints(company().planted(channel, offer, attribute))


@pytest.mark.parametrize(("offer", "channel", "attribute"), SOME)
def test_order_names_and_wording_change_nothing(offer: str, channel: str, attribute: str) -> None:
    planted = company().planted(channel, offer, attribute)
    backwards = Company(planted.records, planted.documents[::-1])

    assert found(backwards) == found(planted)
    assert _fingerprints(renamed(planted)) == _fingerprints(planted)
    assert _fingerprints(reworded(planted)) == _fingerprints(planted)
    assert found(reworded(renamed(company()))) == []


@pytest.mark.parametrize("how", UNREADABLE)
@pytest.mark.parametrize(("offer", "channel", "attribute"), SOME[::3])
def test_a_channel_that_cannot_be_read_opens_and_resolves_nothing(
    offer: str, channel: str, attribute: str, how: str
) -> None:
    planted = company().planted(channel, offer, attribute)
    known = [Known(f) for f in since_last_run(found(planted), [], [], night(planted))]
    unread = planted.without("shop")
    tonight = night(unread, UNREADABLE[how])

    lived = since_last_run(found(unread, tonight), known, [], tonight)

    said = [f for f in lived if f.code != "N102"]
    assert {f.fingerprint for f in said} == {one.fingerprint for one in known}
    assert {f.status for f in said} <= {Status.OPEN, Status.NOT_RECHECKED}


@pytest.mark.parametrize(("offer", "channel", "attribute"), SOME)
def test_a_night_without_records_opens_and_resolves_nothing(offer: str, channel: str, attribute: str) -> None:
    planted = company().planted(channel, offer, attribute)
    known = [Known(f) for f in since_last_run(found(planted), [], [], night(planted))]
    unread = replace(planted, records=())

    lived = since_last_run(found(unread), known, [], night(planted), unread=frozenset({"plan"}))

    alerting = [f for f in lived if f.status is not Status.INCONCLUSIVE]
    assert {f.fingerprint for f in alerting} == {one.fingerprint for one in known}
    assert {f.status for f in alerting} <= {Status.OPEN, Status.NOT_RECHECKED}


@pytest.mark.parametrize(("offer", "channel", "attribute"), SOME)
def test_half_a_channel_opens_and_resolves_nothing(offer: str, channel: str, attribute: str) -> None:
    planted = company().planted(channel, offer, attribute)
    known = [Known(f) for f in since_last_run(found(planted), [], [], night(planted))]
    half = planted.cut("shop")
    tonight = night(half, ChannelState(Channel("shop"), 3, 3, disturbed="half of its terms"))

    lived = since_last_run(found(half, tonight), known, [], tonight)

    alerting = [f for f in lived if f.status is not Status.INCONCLUSIVE]
    assert {f.fingerprint for f in alerting} == {one.fingerprint for one in known}
    assert {f.status for f in alerting} <= {Status.OPEN, Status.NOT_RECHECKED}
