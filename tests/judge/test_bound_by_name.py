"""Deposits, fees and guarantees that running words state of offers by their names."""

from dataclasses import replace

import pytest

from audit.judge.bound_by_name import bound_by_name
from audit.judge.told_by_name import CalledNames
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject


def _record(key: str, name: str, *terms: str) -> Record:
    said = tuple(parse(f"crm: {key} {term} [record]") for term in terms)
    return Record("crm", RecordKind.CRM, 1, key, name, Subject(name), statements=said)


RECORDS = {
    "H9": (_record("H9", "Heizer Nord 9", "deposit 300 EUR", "warranty P2Y"),),
    "H22": (_record("H22", "Heizer Nord 22", "deposit 500 EUR"),),
    "Z": (_record("Z", "Zelt Murg 2", "price 20 EUR"),),
}
HEAD = "So läuft die Miete ab"


def _said(text: str, quote: str, term: str, head: str) -> Statement:
    said = parse(f"web: x {term}")
    where = replace(said.where, before=text[: text.index(quote)][-32:], quote=quote, layer=Layer.TEXT)
    return replace(said, subject=Subject(head, Role.MAIN, context=(head,)), where=where)


def _told(text: str, *terms: tuple[str, str], head: str = HEAD, linked: str = "") -> list[tuple[str, ...]]:
    said = tuple(_said(text, quote, term, head) for quote, term in terms)
    document = Document("web", "u", "u", "0" * 64, Form.PAGE, statements=said, text=f"{head}\n{text}")
    found = bound_by_name(document, dict.fromkeys(said, linked) if linked else {}, CalledNames.of(RECORDS))
    return [found.get(one, ()) for one in said]


@pytest.mark.parametrize(
    "text",
    [
        "Für Heizer Nord 9 und Heizer Nord 22 hinterlegen Sie 400 €.",  # of both
        "Für den Heizer Nord 9 hinterlegen Firmenkunden 400 €.",
        "Anders als beim Heizer Nord 9 hinterlegen Sie hier 400 €.",
        "Früher haben Sie für den Heizer Nord 9 eine Kaution von 400 € gezahlt.",
        "Wenn Sie den Heizer Nord 9 länger mieten, hinterlegen Sie 400 €.",
        "Für das Zubehörset zum Heizer Nord 9 hinterlegen Sie 400 €.",
        "Der Heizer Nord 9 heizt 90 m², die Kaution beträgt 400 €.",
        "Heizer Nord 9 Anhänger: Kaution 400 €.",
        "Für das Zelt Murg 2 hinterlegen Sie 400 €.",  # no deposit is on record
    ],
)
def test_what_is_said_of_others_several_or_a_case_is_of_none(text: str) -> None:
    assert _told(text, ("400 €", "deposit 400 EUR")) == [()]


@pytest.mark.parametrize("head", ["Miete mit Gutschein, wenn Sie umziehen", "Gebrauchte Heizer"])
def test_headings_that_speak_of_a_case_or_other_things_are_left(head: str) -> None:
    assert _told("Für den Heizer Nord 9 hinterlegen Sie 400 €.", ("400 €", "deposit 400 EUR"), head=head) == [()]


def test_what_is_linked_to_an_offer_on_record_is_its_own() -> None:
    said = ("400 €", "deposit 400 EUR")
    assert _told("Für den Heizer Nord 9 hinterlegen Sie 400 €.", said, linked="H22") == [()]


def test_two_values_of_one_offer_are_told_of_neither() -> None:
    text = "Für den Heizer Nord 9 hinterlegen Sie 300 €. Der Heizer Nord 9 kommt mit 400 € Kaution."
    assert _told(text, ("300 €", "deposit 300 EUR"), ("400 €", "deposit 400 EUR")) == [(), ()]


@pytest.mark.parametrize(
    "text",
    [
        "Für den Heizer Nord 9 hinterlegst du eine Kaution von 400 €. Danach holst du ihn ab.",
        "Den Heizer Nord 9 bekommst du gegen 400 € Kaution.",
        "Pour le Heizer Nord 9, vous versez une caution de 400 €.",
        "Per il Heizer Nord 9 si lascia una cauzione di 400 €.",
        "For the Heizer Nord 9 we take a refundable deposit of 400 €.",
    ],
)
def test_the_deposit_of_the_offer_that_a_sentence_begins_with_is_its(text: str) -> None:
    assert _told(text, ("400 €", "deposit 400 EUR")) == [("H9",)]


def test_each_clause_tells_of_the_offer_that_it_begins_with() -> None:
    text = "Für den Heizer Nord 9 hinterlegen Sie 300 €, für den Heizer Nord 22 600 €."
    assert _told(text, ("300 €", "deposit 300 EUR"), ("600 €", "deposit 600 EUR")) == [("H9",), ("H22",)]


def test_so_is_a_guarantee() -> None:
    text = "Auf den Heizer Nord 9 geben wir 3 Jahre Garantie."
    assert _told(text, ("3 Jahre Garantie", "warranty P3Y")) == [("H9",)]
