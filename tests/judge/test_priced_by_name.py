"""Prices that a newsletter states of an offer in running words, under a headline of its own."""

from dataclasses import replace

import pytest

from audit.judge.priced_by_name import priced_by_name
from audit.judge.told_by_name import CalledNames
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject

HEAD = "Into the wild"


def _record(key: str, name: str, *terms: str) -> Record:
    said = tuple(parse(f"crm: {key} {term} [record]") for term in terms)
    return Record("crm", RecordKind.CRM, 1, key, name, Subject(name), statements=said)


RECORDS = {
    "T2": (_record("T2", "Heron Tent 2P", "price 199 EUR", "setup_fee 9 EUR"),),
    "T4": (_record("T4", "Heron Tent 4P", "price 299 EUR"),),
}


def _said(text: str, quote: str, term: str, head: str = HEAD) -> Statement:
    said = parse(f"mail: x {term}")
    before = text[: text.index(quote)][-32:]
    where = replace(said.where, before=before, quote=quote, layer=Layer.TEXT)
    return replace(said, subject=Subject(head, Role.MAIN), where=where)


def _told(text: str, *said: Statement) -> list[tuple[str, ...]]:
    document = Document("mail", "u", "u", "0" * 64, Form.MAIL, statements=said, text=f"{HEAD}\n{text}")
    return list(priced_by_name(document, {}, CalledNames.of(RECORDS)).values())


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The Heron Tent 2P is now 189 €.", "189 €"),
        ("Get the Heron Tent 2P today for only 189 €.", "only 189 €"),
        ("Heron Tent 2P für nur 189 € statt 229 €.", "nur 189 €"),
        ("Das Heron Tent 2P gibt es jetzt für 189 €.", "189 €"),
        ("Découvrez le Heron Tent 2P à 189 €.", "189 €"),
        ("Scopri il Heron Tent 2P a soli 189 €.", "a soli 189 €"),
        ("Heron Tent 2P a 189 €, durata 12 mesi.", "189 €"),
    ],
)
def test_a_price_right_behind_a_name_is_that_of_the_offer(text: str, quote: str) -> None:
    assert _told(text, _said(text, quote, "price 189 EUR")) == [("T2",)]


@pytest.mark.parametrize(
    "text",
    [
        "The case for the Heron Tent 2P is 189 €.",
        "Get the Heron Tent 2P with a footprint for 189 €.",
        "The Heron Tent 2P Pro is 189 €.",
        "Two Heron Tent 2P for 189 €.",
        "Members get the Heron Tent 2P for 189 €.",
        "The Heron Tent 2P is 189 € for members.",
        "The Heron Tent 2P is 189 € when bought online.",
        "The Heron Tent 2P is 189 € plus VAT.",
        "The Heron Tent 2P is 189 € cheaper.",
        "From January the Heron Tent 2P costs 189 €.",
        "At Peakworld the Heron Tent 2P is 189 €.",
        "The Heron Tent 2P or the Heron Tent 4P for 189 €.",
        "Per i soci il Heron Tent 2P costa 189 €.",
        "Der Sack zum Heron Tent 2P kostet 189 €.",
        "Les membres ont le Heron Tent 2P à 189 €.",
    ],
)
def test_a_price_of_something_else_or_of_some_is_not_that_of_the_offer(text: str) -> None:
    assert _told(text, _said(text, "189 €", "price 189 EUR")) == []


@pytest.mark.parametrize("head", ["Second-hand corner", "Tent hire", "Student week", "Usato", "Ausstellungsstücke"])
def test_a_headline_that_promises_another_case_tells_nothing(head: str) -> None:
    text = "The Heron Tent 2P is 189 €."
    assert _told(text, _said(text, "189 €", "price 189 EUR", head)) == []


def test_two_prices_for_one_offer_leave_both_open() -> None:
    text = "The Heron Tent 2P is 189 €. The Heron Tent 2P is 179 €."
    assert _told(text, _said(text, "189 €", "price 189 EUR"), _said(text, "179 €", "price 179 EUR")) == []


def test_a_fee_behind_the_price_is_that_of_the_offer_too() -> None:
    text = "Join the Heron Tent 2P for 199 € and pay no joining fee."
    price, fee = _said(text, "199 €", "price 199 EUR"), _said(text, "no joining fee", "setup_fee 0 EUR")
    assert _told(text, price, fee) == [("T2",), ("T2",)]
    assert _told(text, fee) == []
