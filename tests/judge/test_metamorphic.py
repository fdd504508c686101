"""What must change the findings, and what must not, over every form of channel and every attribute."""

import pytest

from audit.judge.lifecycle import since_last_run
from audit.model.capture import Form, Gap
from audit.model.channel import Channel, ChannelState
from audit.model.finding import Status
from audit.model.life import Known
from audit.model.statement import Layer
from tests.judge.channels import (
    GOODS,
    GOODS_TERMS,
    NOW_SHAPES,
    SHAPES,
    TARIFF,
    TARIFF_TERMS,
    Company,
    Shape,
    company,
    found,
    night,
    renamed,
    reworded,
)

ON_RECORD = [(TARIFF, channel, attribute) for channel in SHAPES for attribute in TARIFF_TERMS]
NOT_ON_RECORD = [(GOODS, channel, attribute) for channel in NOW_SHAPES for attribute in GOODS_TERMS]
EVERYTHING = [*ON_RECORD, *NOT_ON_RECORD]
SOME = EVERYTHING[::11]

UNREADABLE = {
    "down": ChannelState(Channel("shop"), 3, 0, complete=False, gaps=(Gap("shop", "", "E-NET-REFUSED", "refused"),)),
    "cut off": ChannelState(Channel("shop"), 3, 2, complete=False),
    "far too little": ChannelState(Channel("shop"), 80, 12, disturbed="12 of 80 pages"),
    "layout changed": ChannelState(Channel("shop"), 3, 3, disturbed="no terms on 3 pages"),
}


def _fingerprints(of: Company) -> set[str]:
    return {finding.fingerprint for finding in found(of)}


def test_a_consistent_company_has_no_finding() -> None:
    assert found(company()) == []


@pytest.mark.parametrize(("offer", "channel", "attribute"), EVERYTHING)
def test_one_discrepancy_is_one_finding_at_the_right_place(offer: str, channel: str, attribute: str) -> None:
    findings = found(company().planted(channel, offer, attribute))

    assert [(f.code, f.attribute) for f in findings] == [("C101" if offer == TARIFF else "C102", attribute)]
    assert {side.channel for side in findings[0].sides if side.odd} == {channel}


@pytest.mark.parametrize(
    "shape", [Shape(), Shape(layer=Layer.DATA), Shape(Form.ROW, Layer.FIELD), SHAPES["social"], SHAPES["newsletter"]]
)
@pytest.mark.parametrize(("offer", "channel", "attribute"), SOME)
def test_a_further_consistent_channel_adds_nothing(offer: str, channel: str, attribute: str, shape: Shape) -> None:
    more = company({"agency": shape}).planted(channel, offer, attribute)

    assert found(company({"agency": shape})) == []
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
@pytest.mark.parametrize(("offer", "channel", "attribute"), SOME)
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
