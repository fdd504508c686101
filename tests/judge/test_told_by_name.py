"""Terms that articles state in running words of the offers that they name there."""

from dataclasses import replace

import pytest

from audit.judge.told_by_name import CalledNames, told_by_name
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject

HEAD = "Wie kündige ich?"


def _record(key: str, name: str, *terms: str) -> Record:
    said = tuple(parse(f"crm: {key} {term} [record]") for term in terms)
    return Record("crm", RecordKind.CRM, 1, key, name, Subject(name), statements=said)


TERMS = ("contract_term P24M", "notice_period P1M")
RECORDS = {
    "F1": (_record("F1", "Faser 250", *TERMS),), "F2": (_record("F2", "Faser 500", *TERMS),),
    "M1": (_record("M1", "Mobil Start", *TERMS),), "S1": (_record("S1", "Sim", *TERMS),),
    "P1": (_record("P1", "Paket Meer", "price 9 EUR"),),
}  # fmt: skip


def _said(term: str, before: str, quote: str, name: str = HEAD, role: Role = Role.MAIN) -> Statement:
    said = parse(f"help: x {term}")
    where = replace(said.where, before=before, quote=quote, layer=Layer.TEXT)
    return replace(said, subject=Subject(name, role), where=where)


def _told(text: str, *said: Statement, form: Form = Form.ARTICLE) -> list[tuple[str, ...]]:
    document = Document("help", "u", "u", "0" * 64, form, statements=said, text=f"{HEAD}\n{text}")
    return list(told_by_name(document, {}, CalledNames.of(RECORDS)).values())


NOTICE = _said("notice_period P3M", "mit einer Frist von ", "drei Monaten")


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("Faser 250 endet mit einer Frist von drei Monaten.", ("F1",)),
        ("Faser 250 und Faser 500 enden mit einer Frist von drei Monaten.", ("F1", "F2")),
        ("Faser 250 und 500 enden mit einer Frist von drei Monaten.", ("F1", "F2")),
        ("Faser 250, Mobil Start enden mit einer Frist von drei Monaten.", ("F1", "M1")),
        ("Der Vertrag Mobil Start läuft lang. Er endet mit einer Frist von drei Monaten.", ("M1",)),
        ("Faser 500 ist neu. Mobil Start läuft lang. Er endet mit einer Frist von drei Monaten.", ("M1",)),
    ],
)
def test_a_term_is_that_of_the_offers_named_before_it(text: str, offers: tuple[str, ...]) -> None:
    assert _told(text, NOTICE) == [offers]


@pytest.mark.parametrize(
    "text",
    [
        "Man kündigt mit einer Frist von drei Monaten.",
        "Faser 250 ist neu.\nMan kündigt mit einer Frist von drei Monaten.",
        "Anders als Faser 250 endet alles mit einer Frist von drei Monaten.",
        "Alles ohne Faser 250 endet mit einer Frist von drei Monaten.",
        "Wer von Faser 250 zu Mobil Start wechselt, kündigt mit einer Frist von drei Monaten.",
        "Die Sim endet mit einer Frist von drei Monaten.",
        "Man kündigt mit einer Frist von drei Monaten. Faser 250 ist neu.",
        "Faser 250 ist neu. Man kündigt mit einer Frist von drei Monaten.",
        "Faser 250 endet mit einer Frist von drei Monaten, wenn wir am neuen Ort nicht liefern.",
        "Bei einem Umzug endet Faser 250 mit einer Frist von drei Monaten.",
        "Faser 250, vor 2022 geschlossen, endet mit einer Frist von drei Monaten.",
        "Alte Verträge Faser 250 enden mit einer Frist von drei Monaten.",
        "Man kann Faser 250 pausieren. Der Vertrag lebt mit einer Frist von drei Monaten wieder auf.",
        "Paket Meer endet mit einer Frist von drei Monaten.",
        "Faser 250: mit einer Frist von drei Monaten. Faser 500: mit einer Frist von drei Monaten.",
    ],
)
def test_nothing_is_said_of_an_offer_that_is_named_otherwise_elsewhere_or_not_at_all(text: str) -> None:
    assert _told(text, NOTICE) == []


def test_words_of_a_heading_or_a_row_that_names_something_else_are_its_own() -> None:
    text = "Faser 250 endet mit einer Frist von drei Monaten."

    assert _told(text, replace(NOTICE, subject=Subject("Paket Berg", Role.ROW))) == []
    assert _told(text, replace(NOTICE, where=replace(NOTICE.where, layer=Layer.META))) == []
    assert _told(text, NOTICE, form=Form.POST) == []


@pytest.mark.parametrize("head", ["Umzug", "Wenn Sie krank sind", "Router und Leitung", "Alte Verträge"])
def test_a_heading_that_names_a_case_or_another_thing_tells_nothing_of_the_offer(head: str) -> None:
    text = "Faser 250 endet mit einer Frist von drei Monaten."

    assert _told(text, replace(NOTICE, subject=Subject(head))) == []
    assert _told(text, replace(NOTICE, subject=Subject("Meinen Faser-Vertrag kündigen"))) == [("F1",)]


@pytest.mark.parametrize("term", ["setup_fee 40 EUR", "deposit 40 EUR", "warranty P3M", "return_period P3M"])
def test_what_may_be_of_a_thing_beside_the_offer_is_not_its_own(term: str) -> None:
    text = "Faser 250 kommt mit einem Gerät, mit einer Frist von drei Monaten."

    assert _told(text, _said(term, "mit einer Frist von ", "drei Monaten")) == []


def test_two_values_for_one_offer_leave_both_open() -> None:
    text = "Faser 250 endet mit einer Frist von drei Monaten, in Wien mit einer Frist von acht Wochen."
    other = _said("notice_period P56D", "Wien mit einer Frist von ", "acht Wochen")

    assert _told(text, NOTICE, other) == []


def test_what_was_linked_is_not_told_again() -> None:
    text = f"{HEAD}\nFaser 250 endet mit einer Frist von drei Monaten."
    document = Document("help", "u", "u", "0" * 64, Form.ARTICLE, statements=(NOTICE,), text=text)

    assert told_by_name(document, {NOTICE: "M1"}, CalledNames.of(RECORDS)) == {}


def test_names_that_two_offers_share_are_nobodys() -> None:
    shared = {"A": (_record("A", "Faser 250", *TERMS),), "B": (_record("B", "Faser 250", *TERMS),)}

    assert CalledNames.of(shared).offers == {}


def test_a_french_reflexive_is_no_case() -> None:
    text = "Le contrat Mobil Start se résilie avec un préavis de trois mois."
    said = _said("notice_period P3M", "se résilie avec un préavis de ", "trois mois")

    assert _told(text, replace(said, subject=replace(said.subject, language="fr"))) == [("M1",)]
    assert _told(text, replace(said, subject=replace(said.subject, language="it"))) == []
