"""Conditions that are on record by their own name are meant by whoever names them beside their value."""

from dataclasses import replace

import pytest

from audit.judge.dossiers import lay_dossiers
from audit.judge.named_conditions import NamedConditions
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject

GUARANTEE = "warranty P2Y"
FEE = "setup_fee 35 CHF"


def _record(key: str, name: str, *cells: str, aliases: tuple[str, ...] = ()) -> Record:
    statements = tuple(parse(f"list: {key} {cell} [record]") for cell in cells)
    return Record(
        "list", RecordKind.PRODUCT, 0, key, name, Subject(name), aliases=aliases, statements=statements
    )  # fmt: skip


def _said(cell: str, quote: str, before: str = "", after: str = "", name: str = "") -> Statement:
    statement = parse(f"site: shop {cell}")
    where = replace(statement.where, quote=quote, before=before, after=after)
    return replace(statement, subject=Subject(name, Role.SHOP), where=where, offer="")


RECORDS = (
    _record("g1", "Blühgarantie", "warranty P2Y", aliases=("Garantie de floraison",)),
    _record("f1", "Einschreibegebühr Gartenschule", "setup_fee 30 CHF"),
)


@pytest.mark.parametrize(
    "statement",
    [
        _said(GUARANTEE, "2 Jahre", "Auf alle Spaten gewähren wir ", " Garantie."),
        _said(GUARANTEE, "2 Jahre", "Blühgarantie und vieles mehr, Spaten mit ", " Rostschutz"),  # a stray place
        _said(GUARANTEE, "2 Jahre", "", " Gewähr auf jeden Spaten, nicht die Blühgarantie"),
        _said("return_period P30D", "30 Tage", "Blühgarantie: "),  # the name of another condition
        _said(FEE, "35.–", "Gartenschule: Gebühr "),  # a part of the name
        _said(FEE, "35.–"),
    ],
)
def test_a_value_without_the_name_beside_it_means_no_record(statement: Statement) -> None:
    assert NamedConditions.of(RECORDS).offer_of(statement) == ""


def test_what_is_left_of_a_word_that_was_cut_off_is_no_name() -> None:
    named = NamedConditions.of([_record("g1", "Garantie", "warranty P2Y")])

    assert named.offer_of(_said(GUARANTEE, "2 Jahre", "Rahmengarantie auf das E-Rad ")) == ""
    assert named.offer_of(_said(GUARANTEE, "2 Jahre", "Garantie auf das E-Rad ")) == "g1"


def test_of_two_records_with_the_same_name_nobody_knows_which_is_meant() -> None:
    named = NamedConditions.of([*RECORDS, _record("g2", "Blühgarantie", "warranty P3Y")])

    assert named.offer_of(_said(GUARANTEE, "2 Jahre", "Blühgarantie: ")) == ""


def test_a_record_with_a_price_is_an_offer_and_no_condition() -> None:
    named = NamedConditions.of([_record("p1", "Rosenpaket", "price 40 CHF", "warranty P2Y")])

    assert named.offer_of(_said(GUARANTEE, "2 Jahre", "Rosenpaket: ")) == ""


def test_a_short_name_says_nothing() -> None:
    named = NamedConditions.of([_record("f1", "Gebühr", "setup_fee 30 CHF")])

    assert named.offer_of(_said(FEE, "35.–", "Gebühr ")) == ""


@pytest.mark.parametrize(
    ("statement", "offer"),
    [
        (_said(GUARANTEE, "2 Jahre Blühgarantie"), "g1"),
        (_said(GUARANTEE, "2 Jahre", "Unsere BLÜHGARANTIE: "), "g1"),
        (_said(GUARANTEE, "2 ans", "", " de garantie, floraison"), "g1"),  # by another name, in any order
        (_said(GUARANTEE, "2 Jahre", name="Blühgarantie"), "g1"),
        (_said(FEE, "35.–", "Gartenschule, Einschreibegebühr "), ""),  # begins before what is beside
        (_said(FEE, "35.–", name="Einschreibegebühr Gartenschule"), "f1"),
        (_said(FEE, "35.–", "Gartenschule ", " Einschreibegebühr"), "f1"),
    ],
)
def test_a_value_beside_the_name_of_a_condition_means_its_record(statement: Statement, offer: str) -> None:
    assert NamedConditions.of(RECORDS).offer_of(statement) == offer


def test_a_named_condition_of_the_shop_lies_with_its_record() -> None:
    statement = _said(GUARANTEE, "3 Jahre", "Blühgarantie: ")
    page = Document(
        "site", "u", "u", "0" * 64, statements=(statement,), subjects=(statement.subject,), title="Garten Lenk"
    )  # fmt: skip

    piles = {d.offer.id: d for d in lay_dossiers(RECORDS, [page], {("site", "u", statement.subject): "shop"}, {})}

    assert [s.attribute for s in piles["g1"].statements] == ["warranty"]
    assert piles["g1"].statements[0].subject.role is Role.ROW
    assert "warranty" not in {s.attribute for s in piles["shop"].statements}


def test_what_was_linked_to_an_offer_on_record_stays_there() -> None:
    statement = replace(_said(GUARANTEE, "2 Jahre", "Blühgarantie: "), subject=Subject("Rose Alba"))
    page = Document("site", "u", "u", "0" * 64, statements=(statement,), subjects=(statement.subject,))
    records = [*RECORDS, _record("r1", "Rose Alba", "price 24 CHF")]

    piles = {d.offer.id: d for d in lay_dossiers(records, [page], {("site", "u", statement.subject): "r1"}, {})}

    assert [s.attribute for s in piles["r1"].statements] == ["warranty"]
    assert piles["g1"].statements == ()


FEES = (
    _record("b1", "Platzgebühr online", "price 2.50 CHF"),
    _record("b2", "Anfahrtspauschale", "price 45 CHF"),
    _record("b3", "Frais de dossier", "price 30 CHF"),
    _record("b4", "Booking fee", "price 3 CHF"),
    _record("b5", "Schonzuschlag Kinder", "price 5 CHF"),
    _record("b6", "Schonzuschlag Erwachsene", "price 9 CHF"),
    _record("b7", "Nachtentgelt", "setup_fee 9 CHF"),
)


def _costs(before: str, name: str = "", after: str = "") -> Statement:
    return _said("price 4 CHF", "4.–", before, after, name)


@pytest.mark.parametrize(
    ("statement", "offer"),
    [
        (_costs("Wir verrechnen eine Platzgebühr von ", "Was kostet der Onlinekauf?"), "b1"),
        (_costs("Online kommt eine Platzgebühr in Höhe von "), "b1"),
        (_costs("Dazu kommt die Anfahrtspauschale von "), "b2"),
        (_costs("s’ajoutent les frais de dossier de "), "b3"),
        (_costs("we charge a booking fee of "), "b4"),
    ],
)
def test_an_amount_right_behind_the_word_for_a_fee_is_that_fee(statement: Statement, offer: str) -> None:
    assert NamedConditions.of(FEES).offer_of(statement) == offer


@pytest.mark.parametrize(
    "statement",
    [
        _costs("Am Telefon kostet die Platzgebühr "),  # another one than that of those who buy online
        _costs("Dazu kommt der Schonzuschlag von "),  # of two
        _costs("Die Anfahrtspauschale entfällt. Der Spaten kostet "),
        _costs("Anfahrtspauschale ab 20 km: nichts, sonst sind es immer noch recht günstige "),
        _costs("Ersatzanfahrtspauschale "),
        _costs("Nachtentgelt "),  # whose record has no price
        _costs("", "Anfahrtspauschale"),
    ],
)
def test_an_amount_elsewhere_is_no_such_fee(statement: Statement) -> None:
    assert NamedConditions.of(FEES).offer_of(statement) == ""
