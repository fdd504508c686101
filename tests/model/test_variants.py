"""Which variant of an offer a statement is about."""

from dataclasses import replace

import pytest

from audit.model.circumstances import variant_of
from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Subject


def _variant(said: str, *recorded: str, name: str = "Konzertkarte") -> str:
    cells = tuple(parse(f"plan: card price {30 + n} EUR [variant={one}]") for n, one in enumerate(recorded))
    cells = cells or (parse("plan: card price 30 EUR"),)
    record = Record("plan", RecordKind.PRODUCT, 0, "card", "Konzertkarte", Subject("Konzertkarte"), statements=cells)
    statement = parse(f"shop: card price 30 EUR [variant={said}]")
    statement = replace(statement, subject=Subject(name, Role.ROW))
    return variant_of(statement, Dossier(Offer("card", "Konzertkarte"), (record,)))


@pytest.mark.parametrize(
    ("said", "recorded"),
    [
        ("Loge", ("Kategorie A", "Kategorie B")),
        ("Cat. C", ("Kategorie A", "Kategorie B")),
        ("1/2", ()),
        ("Kinder Cat. A B", ("Kategorie A", "Kategorie B")),
    ],
)
def test_words_that_name_no_recorded_variant_name_one_of_their_own(said: str, recorded: tuple[str, ...]) -> None:
    assert _variant(said, *recorded) == said.casefold()


@pytest.mark.parametrize(
    ("said", "recorded", "meant"),
    [
        ("Konzertkarte (6 concerts) Cat. B", ("Kategorie A", "Kategorie B"), "kategorie b"),
        ("catégorie A", ("Kat. A", "Kat. B"), "kat. a"),
        ("categoria B", ("Kategorie A", "Kategorie B"), "kategorie b"),
        ("tarif enfants", ("Erwachsene", "Kinder"), "kinder"),
        ("adults", ("Erwachsene", "Kinder"), "erwachsene"),
        ("Familie plus", ("Familie", "Familie plus"), "familie plus"),
        ("adulti alta stagione", ("Hauptsaison", "Nebensaison"), "hauptsaison"),
        ("Off-season week", ("Hauptsaison", "Nebensaison"), "nebensaison"),
        ("3 Zonen 1/2", ("1/1", "1/2"), "1/2"),
        ("3 Zonen 1/1", ("1/1", "1/2"), "1/1"),
    ],
)
def test_a_recorded_variant_is_known_in_every_language(said: str, recorded: tuple[str, ...], meant: str) -> None:
    assert _variant(said, *recorded) == meant


@pytest.mark.parametrize("said", ["6 Tage Senioren", "Concession", "Cat. D"])
def test_a_price_for_others_than_the_records_know_is_not_the_offers_own(said: str) -> None:
    assert _variant(said, "Erwachsene", "Kinder", name=said) == said.casefold()


def test_other_words_by_which_it_was_linked_are() -> None:
    assert _variant("Concert ticket", "Erwachsene", "Kinder", name="Concert ticket") == ""
    assert _variant("6 Tage Senioren", name="6 Tage Senioren") == ""


def test_the_group_of_which_the_offer_is_called_is_no_variant_of_it() -> None:
    cells = (parse("plan: adults price 79 CHF [variant=warm]"), parse("plan: adults price 69 CHF [variant=cold]"))
    record = Record(
        "plan", RecordKind.PRODUCT, 0, "adults", "Bad Erwachsene", Subject("Bad Erwachsene"), statements=cells
    )
    said = replace(parse("shop: adults price 76 CHF [variant=Adults]"), subject=Subject("Adults", Role.ROW))

    assert variant_of(said, Dossier(Offer("adults", "Bad Erwachsene"), (record,))) == ""


def test_the_whole_price_is_that_of_the_offer_where_no_record_knows_parts() -> None:
    assert _variant("1/1") == ""


def _of_campaign(heading: str, code: str, *beside: str, recorded: tuple[str, ...] = ("discount 12%",)) -> str:
    cells = tuple(parse(f"plan: early {cell}") for cell in ("voucher_code LAKE12", *recorded))
    record = Record("plan", RecordKind.CAMPAIGN, 0, "early", "Lake Early", Subject("Lake Early"), statements=cells)
    subject = Subject("four lake tours", Role.MENTION, ids=(("code", code),), context=("Brochure", heading))
    statement = replace(parse(f"flyer: early discount 15% [voucher={code}; variant=four lake tours]"), subject=subject)
    others = tuple(replace(parse(f"flyer: early {line}"), where=replace(statement.where, path="p9")) for line in beside)
    return variant_of(statement, Dossier(Offer("early", "Lake Early"), (record,), (statement, *others)))


def test_what_a_campaign_covers_is_no_variant_below_its_heading_with_its_code() -> None:
    assert _of_campaign("Lake Early", "LAKE12") == ""


@pytest.mark.parametrize(
    "variant",
    [
        _of_campaign("Lakes", "LAKE12"),
        _of_campaign("Lake Early", "TOUR15"),
        _of_campaign("Lake Early", "LAKE12", "discount 12%"),  # one reduction for each kind of tours
        _of_campaign("Lake Early", "LAKE12", recorded=("discount 12%", "discount 8%")),
        _of_campaign("Lake Early", "LAKE12", recorded=("discount ..12%",)),
        _of_campaign("Lake Early", "LAKE12", recorded=("discount 12% [variant=day tours]",)),
        _of_campaign("Lake Early", "LAKE12", recorded=()),
    ],
)
def test_elsewhere_it_may_be_one(variant: str) -> None:
    assert variant == "four lake tours"
