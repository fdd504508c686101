"""A reduction for one group of customers, without the name of its campaign."""

from dataclasses import replace

import pytest

from audit.model.notation import parse
from audit.model.record import Record
from audit.model.statement import Role, Subject
from tests.link.test_offers import link, page, product, record

TEN = product("B10", "Quaderno da 10 ingressi")
TWENTY = product("B20", "Quaderno da 20 ingressi")
POST = product("P1", "Poster faro")


def _campaign(key: str, *cells: str, channels: tuple[str, ...] | None = None) -> Record:
    made = record(key, f"Rabattwochen {key}", *cells)
    return replace(made, members=("B10", "B20"), channels=channels)


STUDENTS = _campaign("S", "discount 8%", "audience Students", "valid_through 2026-12-31", channels=("site",))


def _linked(words: str, *plans: Record, until: str = "2026-12-31", audience: str = "Students") -> tuple[str, ...]:
    subject = Subject(words, Role.MENTION)
    scope = f"[audience={audience}]" if audience else ""
    said = (parse(f"site: {words} discount 10% {scope}"), parse(f"site: {words} valid_through {until}"))
    told = tuple(replace(s, subject=subject) for s in said)
    found = link(page("/studenti/", Subject("Studenti"), subject, said=told), subject, [TEN, TWENTY, POST, *plans])
    return found.offers


def test_a_reduction_on_what_a_campaign_covers_for_its_customers_to_its_end_is_the_campaign_s() -> None:
    assert _linked("quaderno", STUDENTS) == ("S",)


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("quaderno", {"until": "2026-11-30"}),
        ("quaderno", {"audience": "Seniors"}),
        ("quaderno", {"audience": ""}),
        ("cinema", {}),  # not what it covers
        ("Poster faro", {}),
    ],
)
def test_another_end_group_or_thing_is_not_the_campaign_s(words: str, more: dict[str, str]) -> None:
    assert "S" not in _linked(words, STUDENTS, **more)


@pytest.mark.parametrize(
    "plans",
    [
        (STUDENTS, _campaign("T", "discount 5%", "audience Students", "valid_through 2026-12-31")),
        (replace(STUDENTS, channels=("help",)),),
        (_campaign("S", "discount 5 EUR", "audience Students", "valid_through 2026-12-31"),),
        (replace(STUDENTS, published=False),),
    ],
)
def test_one_of_several_campaigns_or_one_for_other_channels_is_not_meant(plans: tuple[Record, ...]) -> None:
    assert "S" not in _linked("quaderno", *plans)
