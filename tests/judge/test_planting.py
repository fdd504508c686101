"""Planting one discrepancy gives exactly one finding, at the right place; what means the same gives none."""

import pytest

from audit.model.attributes import ATTRIBUTES
from audit.model.statement import Layer
from tests.judge.company import CHANNELS, VALUES, consistent, dossier, found, line

_DATES = {"valid_from", "valid_through"}
LAYERS = [layer.value for layer in Layer if layer not in {Layer.RECORD, Layer.HIDDEN, Layer.TEXT}]


def test_every_attribute_can_be_planted() -> None:
    assert set(VALUES) == set(ATTRIBUTES)


@pytest.mark.parametrize("attribute", VALUES)
def test_a_consistent_company_has_no_finding(attribute: str) -> None:
    recorded = [line("plan", attribute, VALUES[attribute][0], "record")]

    assert found(dossier(consistent(attribute))) == []
    assert found(dossier(consistent(attribute), recorded)) == []


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("attribute", VALUES)
def test_one_channel_that_departs_from_the_record_is_one_finding(attribute: str, channel: str) -> None:
    good, bad = VALUES[attribute]
    recorded = [line("plan", attribute, good, "record")]
    if attribute == "tax":
        recorded.append(line("plan", "price", "39.90 CHF", "record"))
    said = [text.replace(f"{attribute} {good}", f"{attribute} {bad}") if text.startswith(channel) else text
            for text in consistent(attribute)]  # fmt: skip

    findings = found(dossier(said, recorded))

    assert [(f.code, f.attribute) for f in findings] == [("C101", attribute)]
    assert {side.channel for side in findings[0].sides if side.odd} == {channel}


@pytest.mark.parametrize("attribute", VALUES)
def test_one_channel_that_departs_from_the_others_is_one_finding(attribute: str) -> None:
    good, bad = VALUES[attribute]
    said = [text.replace(f"{attribute} {good}", f"{attribute} {bad}") if text.startswith("shop") else text
            for text in consistent(attribute)]  # fmt: skip

    findings = [f for f in found(dossier(said)) if f.code != "O106"]

    assert [(f.code, f.attribute) for f in findings] == [("C102", attribute)]
    assert {side.channel for side in findings[0].sides if side.odd} == {"shop"}


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("attribute", ["price", "availability", "contract_term", "valid_through"])
def test_a_layer_that_departs_from_the_text_is_one_finding(attribute: str, layer: str) -> None:
    good, bad = VALUES[attribute]
    said = [line("site", attribute, good, "in=/p"), line("site", attribute, bad, f"in=/p; layer={layer}")]

    assert [(f.code, f.attribute) for f in found(dossier(said))] == [("C104", attribute)]


@pytest.mark.parametrize("attribute", VALUES)
def test_a_further_consistent_channel_adds_no_finding(attribute: str) -> None:
    good, bad = VALUES[attribute]
    said = consistent(attribute)
    said[0] = line("site", attribute, bad)
    more = [*said, *consistent(attribute, ("agency", "flyer"))]

    before, after = found(dossier(said)), found(dossier(more))

    assert [f.fingerprint for f in after] == [f.fingerprint for f in before]
    assert good != bad


@pytest.mark.parametrize("attribute", VALUES)
def test_the_order_of_documents_changes_nothing(attribute: str) -> None:
    good, bad = VALUES[attribute]
    said = [*consistent(attribute), line("site", attribute, good, "in=/b"), line("shop", attribute, bad, "in=/c")]

    assert found(dossier(said[::-1])) == found(dossier(said))
    assert found(dossier(said[3:] + said[:3])) == found(dossier(said))


@pytest.mark.parametrize("attribute", sorted(set(VALUES) - _DATES))
def test_last_springs_post_adds_no_finding(attribute: str) -> None:
    said = [*consistent(attribute), line("feed", attribute, VALUES[attribute][1], "published=2026-03-01T09:00")]

    assert found(dossier(said)) == []


@pytest.mark.parametrize("attribute", VALUES)
def test_words_that_nobody_sees_add_no_finding(attribute: str) -> None:
    said = [*consistent(attribute), line("site", attribute, VALUES[attribute][1], "in=/old; layer=hidden")]

    assert found(dossier(said)) == []
