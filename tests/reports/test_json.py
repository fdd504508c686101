"""The JSON that other programs rely on."""

import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from audit.model.finding import Severity
from reports.formats.json import REPORT
from reports.view import LANGUAGES, build_view
from tests.reports.sample import price_finding, sample

SCHEMA = json.loads(files("reports").joinpath("schema", "findings-1.schema.json").read_text("utf-8"))


def rendered(language: str = "en", **changes: object) -> Any:
    return json.loads(REPORT.render(build_view(sample(**changes), language)))


def test_a_run_without_findings_gives_an_empty_list_and_not_nothing() -> None:
    document = rendered(findings=(), gaps=(), states={})

    assert document["findings"] == []
    assert document["not_observed"] == []


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_follows_the_schema(language: str) -> None:
    Draft202012Validator(SCHEMA).validate(rendered(language))


def test_a_field_that_the_schema_does_not_know_is_refused() -> None:
    document = rendered() | {"verdict": "fine"}

    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(document)


def test_the_order_in_which_findings_come_does_not_matter() -> None:
    forwards = sample()
    backwards = sample(findings=forwards.findings[::-1], gaps=forwards.gaps[::-1])

    assert REPORT.render(build_view(forwards, "de")) == REPORT.render(build_view(backwards, "de"))


def test_values_are_canonical_in_every_language() -> None:
    values = {
        language: [side["value"] for finding in rendered(language)["findings"] for side in finding["sides"]]
        for language in LANGUAGES
    }

    assert values["de"] == values["fr"] == values["it"] == values["en"]


def test_a_silent_side_has_no_value_no_quote_and_no_place() -> None:
    missing = next(f for f in rendered()["findings"] if f["kind"] == "missing_offer")

    silent = next(side for side in missing["sides"] if not side["record"])

    assert (silent["value"], silent["quote"], silent["locator"], silent["digest"]) == (None, None, None, None)


def test_the_token_in_an_address_does_not_leave_the_house() -> None:
    assert b"S3CR3T" not in REPORT.render(build_view(sample(), "en"))


def test_a_lone_surrogate_is_written_as_an_escape() -> None:
    finding = price_finding(severity=Severity.LOW, owner="odd \udc80 name")

    document = rendered(findings=(finding,))

    assert document["findings"][0]["owner"] == "odd \udc80 name"
