"""What a document promises of a campaign by what it says of an offer that the campaign covers."""

from dataclasses import replace

import pytest

from audit.judge.dossiers import lay_dossiers
from audit.model.capture import Form
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject
from rules.omissions.condition_dropped import RULE
from tests.judge.company import night
from tests.judge.test_dossiers import SURF, laid, page, record, said

MUST = (("*", "valid_through"),)


def summer(*cells: str) -> list[Record]:
    """A campaign whose last day must be told beside its promises, and the article that it covers."""
    lines = [f"source0: summer {cell} [record]" for cell in ("valid_through 2026-08-31", *cells)]
    own = record("surf", "source1: surf price 34.90 CHF [record]", kind=RecordKind.PRODUCT, rank=1)
    return [record("summer", *lines, members=("surf",), must_say=MUST), own]


def missing(records: list[Record], *lines: str, form: Form = Form.PAGE) -> list[str]:
    document = replace(page("site", *(said(f"site: Surf XL {line}", SURF) for line in lines)), form=form)
    return [found.attribute for found in RULE.judge(laid(records, [document])["summer"], night())]


def test_the_page_of_an_article_that_gives_the_reduction_must_say_until_when() -> None:
    assert missing(summer("discount 20%"), "discount 20%") == ["valid_through"]


def test_a_price_below_a_former_one_is_the_reduction_too() -> None:
    assert missing(summer("price 24.90 CHF"), "price 24.90 CHF", "list_price 34.90 CHF") == ["valid_through"]
    assert missing(summer("price 24.90 CHF"), "price 24.90 CHF") == []


@pytest.mark.parametrize("lines", [("discount 15%",), ("price 34.90 CHF",), ("list_price 34.90 CHF",)])
def test_another_reduction_and_the_standing_price_promise_nothing_of_it(lines: tuple[str, ...]) -> None:
    assert missing(summer("discount 20%"), *lines) == []


@pytest.mark.parametrize("until", ["valid_through 2026-08-31", "voucher_code SUN26 [..2026-08-31]"])
def test_what_is_said_anywhere_in_the_document_is_not_missing(until: str) -> None:
    assert missing(summer("discount 20%"), "discount 20%", until) == []


def test_a_row_of_a_feed_has_no_room_for_conditions() -> None:
    assert missing(summer("discount 20%"), "discount 20%", form=Form.ROW) == []


def test_a_page_that_names_the_campaign_beside_the_article_is_asked_once() -> None:
    records = summer("discount 20%")
    named = replace(SURF, name="Summer")
    document = page("site", said("site: Surf XL discount 20%", SURF), subjects=(named, SURF))
    links = {("site", "site", named): "summer", ("site", "site", SURF): "surf"}

    (dossier,) = (d for d in lay_dossiers(records, [document], links, night().states) if d.offer.id == "summer")

    assert [found.attribute for found in RULE.judge(dossier, night())] == ["valid_through"]


def test_other_customers_on_the_page_are_not_those_of_the_campaign() -> None:
    records = summer("discount 20%", "audience Members")
    records[0] = replace(records[0], must_say=(("*", "audience"),))
    named = replace(SURF, name="Summer")
    lines = (said("site: Summer discount 20%", named), said("site: shop audience NewCustomers", Subject("")))
    links = {("site", "site", named): "summer", ("site", "site", SURF): "surf"}

    def asked(*more: Statement) -> list[str]:
        document = page("site", said("site: Surf XL discount 20%", SURF), *lines, *more, subjects=(named, SURF))
        laid_out = lay_dossiers(records, [document], links, night().states)
        (dossier,) = (d for d in laid_out if d.offer.id == "summer")
        return [found.attribute for found in RULE.judge(dossier, night())]

    assert asked() == ["audience"]
    assert asked(said("site: shop audience Members", Subject(""))) == []


@pytest.mark.parametrize(("code", "asked"), [("SUN26", ["valid_through"]), ("sun26", ["valid_through"]), ("ELF15", [])])
def test_a_reduction_with_the_code_of_another_campaign_is_no_promise_of_it(code: str, asked: list[str]) -> None:
    records = summer("discount 20%", "voucher_code SUN26")

    assert missing(records, f"discount 20% [voucher={code}]") == asked


def waived(*fees: str, given: str = "0 CHF", told: tuple[str, ...] = ("setup_fee 0 CHF",)) -> list[str]:
    """What is missing where a page about a contract says that its fee, on record as given, is not charged."""
    cells = (f"source0: summer {cell} [record]" for cell in ("valid_through 2026-08-31", f"setup_fee {given}"))
    own = (f"source1: surf {cell} [record]" for cell in ("price 34.90 CHF/P1M", *(f"setup_fee {fee}" for fee in fees)))
    campaign = record("summer", *cells, members=("surf",), must_say=MUST)
    return missing([campaign, record("surf", *own, kind=RecordKind.PRODUCT, rank=1)], *told)


def test_the_page_of_a_contract_that_gives_up_its_fee_must_say_until_when() -> None:
    assert waived("49 CHF") == ["valid_through"]
    assert waived("49 CHF", told=("setup_fee 0 CHF", "valid_through 2026-08-31")) == []


def test_a_fee_that_is_due_or_never_was_is_no_promise_of_the_campaign() -> None:
    assert waived("49 CHF", told=("setup_fee 49 CHF",)) == []
    assert waived("49 CHF", given="29 CHF", told=("setup_fee 0 CHF",)) == []
    assert waived("49 CHF", told=("setup_fee 0 CHF [audience=Members]",)) == []
    assert waived("49 CHF", told=("setup_fee 0 CHF [order=500..]",)) == []
    assert waived("0 CHF") == []
    assert waived() == []
