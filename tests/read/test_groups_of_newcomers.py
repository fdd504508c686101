"""New families, pupils and tenants are new customers; a team of eleven is nobody that anything is for."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    "text",
    [
        "Now: new families pay no registration fee.",
        "New pupils: first lesson £12.",
        "First month free for new tenants only.",
    ],
)
def test_who_is_new_to_a_house_is_a_new_customer(text: str) -> None:
    assert said("en-GB", text, "audience") == {"NewCustomers"}


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("Families pay £30.", {"Families"}),
        ("Staff of partner firms pay £20.", {"Employees"}),
        ("Our cook and her team of eleven look after 48 children for £40 a day.", set()),
    ],
)
def test_other_families_and_those_who_work_here(text: str, audience: set[str]) -> None:
    assert said("en-GB", text, "audience") == audience
