"""When words in passing advertise an offer after all."""

from dataclasses import replace

import pytest

from audit.model.notation import parse
from audit.model.statement import Role, Statement
from rules._saying import compares, is_headed, teases


def _said(*cells: str, lead: str = "Moostage", link: str = "") -> tuple[Statement, ...]:
    said = [parse(f"site: Moostage {cell} [role=mention]") for cell in cells]
    return tuple(replace(s, subject=replace(s.subject, role=Role.MENTION, lead=lead, link=link)) for s in said)


PRICES = ("price 27 CHF", "list_price 34 CHF")


@pytest.mark.parametrize(
    "said",
    [
        _said(*PRICES, lead=""),
        _said(*PRICES, lead="Gut zu wissen"),
        _said(*PRICES, link="https://www.moosbad.example/moostage/"),
        _said("price 27 CHF"),
        _said("list_price 34 CHF"),
    ],
)
def test_words_in_passing_or_that_lead_to_the_conditions_need_not_repeat_them(said: tuple[Statement, ...]) -> None:
    assert not compares(said)


def test_a_paragraph_of_its_own_with_price_and_former_price_advertises() -> None:
    assert compares(_said(*PRICES))


def _below(heading: str, *cells: str, link: str = "") -> tuple[Statement, ...]:
    above = ("Moosbad", heading)
    said = _said(*cells, lead="", link=link)
    return tuple(replace(s, subject=replace(s.subject, name="Tageskarte", context=above)) for s in said)


def test_a_section_under_the_name_of_the_offer_advertises_it_whatever_things_it_names() -> None:
    assert is_headed(_below("Moostage", "discount 20%"), ["Moostage"])
    assert is_headed(_below("«Moostage»", "price 27 CHF"), ["Frühling", "Moostage"])


@pytest.mark.parametrize(
    "said",
    [
        _below("Unsere Angebote", "discount 20%"),
        _below("Moostage im Rückblick", "discount 20%"),
        _below("Moostage", "valid_through 2026-05-31"),
        _below("Moostage", "discount 20%", link="https://www.moosbad.example/moostage/"),
    ],
)
def test_other_headings_days_alone_and_links_to_the_conditions_do_not(said: tuple[Statement, ...]) -> None:
    assert not is_headed(said, ["Moostage"])


def _tile(cell: str) -> tuple[Statement, ...]:
    said = parse(f"site: Moostage {cell}")
    return (replace(said, subject=replace(said.subject, role=Role.TILE, link="https://www.moosbad.example/moostage/")),)


NAMES = ("Moostage",)


def test_a_banner_that_gives_away_how_much_is_taken_off_advertises_wherever_it_leads() -> None:
    assert teases(_tile("discount 20%"), (), NAMES)
    assert teases(_tile("cashback 20 CHF"), (), NAMES)


def test_a_badge_on_an_article_that_a_campaign_covers_advertises_it_only_with_an_end() -> None:
    assert not teases((), _tile("discount 20%"), NAMES)
    assert teases((), _tile("discount 20% [..2026-05-31]"), NAMES)


def test_a_paragraph_that_begins_with_the_name_of_a_campaign_advertises_what_it_takes_off() -> None:
    said = _said("discount 20%", lead="")
    (behind,) = (replace(s, where=replace(s.where, before="Moostage: ")) for s in said)

    assert teases(_said("discount 20%"), (), NAMES)
    assert teases((), (behind,), NAMES)
    assert not teases(said, (), NAMES)


@pytest.mark.parametrize("cell", ["price 27 CHF", "valid_through 2026-05-31", "discount 20% [voucher=MOOS20]"])
def test_prices_days_and_reductions_for_another_code_in_a_banner_do_not(cell: str) -> None:
    assert not teases(_tile(cell), (), NAMES)
