"""Rates that a guide states of the company's own credit in running words, under a heading that names none."""

from dataclasses import replace

import pytest

from audit.judge.rated_by_name import rated_by_name
from audit.judge.told_by_name import CalledNames
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject


def _record(key: str, name: str, *terms: str) -> Record:
    said = tuple(parse(f"crm: {key} {term} [record]") for term in terms)
    return Record("crm", RecordKind.CRM, 1, key, name, Subject(name), statements=said)


RECORDS = {
    "K1": (_record("K1", "Komfort Kredit", "interest_rate 4.9%", "instalments 36"),),
    "K2": (_record("K2", "Turbo Kredit", "interest_rate 6.9%"),),
}


def _told(
    text: str, quote: str, head: str = "On credit", linked: str = "", language: str = ""
) -> list[tuple[str, ...]]:
    said = parse("blog: x interest_rate 3.9%")
    where = replace(said.where, before=text[: text.index(quote)][-32:], quote=quote, layer=Layer.TEXT)
    said = replace(said, subject=Subject(head, Role.ROW, context=(head,), language=language), where=where)
    document = Document("blog", "u", "u", "0" * 64, Form.PAGE, statements=(said,), text=f"{head}\n{text}")
    return list(rated_by_name(document, _links(said, linked), CalledNames.of(RECORDS)).values())


def _links(said: Statement, linked: str) -> dict[Statement, str]:
    return {said: linked} if linked else {}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Our Komfort Kredit is repaid in 36 instalments at a fixed APR of 3.9 %.", "fixed APR of 3.9 %"),
        ("With the Komfort Kredit you pay over 36 months at 3.9 % APR.", "3.9 % APR"),
        ("Unser Komfort Kredit läuft über 36 Monate zu einem effektiven Jahreszins von 3,9 %.", "Jahreszins von 3,9 %"),
        ("Mit dem Komfort Kredit zahlen Sie in 36 Raten zu 3,9 % effektiv.", "3,9 % effektiv"),
        ("Notre Komfort Kredit se rembourse en 36 mois au TAEG fixe de 3,90 %, ce qui est bas.", "TAEG fixe de 3,90 %"),
        ("Le Komfort Kredit (TAEG 3,9 %) convient aux gros achats.", "TAEG 3,9 %"),
        ("Il nostro Komfort Kredit si rimborsa in 36 rate al TAEG del 3,9 %.", "TAEG del 3,9 %"),
    ],
)  # fmt: skip
def test_a_rate_is_that_of_the_credit_with_whose_name_its_sentence_begins(text: str, quote: str) -> None:
    assert _told(text, quote) == [("K1",)]


@pytest.mark.parametrize(
    "text",
    [
        "Our Komfort Kredit is cheaper than a bank's loan at 3.9 % APR.",
        "Unlike the Komfort Kredit, banks ask 3.9 % APR.",
        "Banks ask 3.9 % APR, the Komfort Kredit less.",
        "The Komfort Kredit or the Turbo Kredit at 3.9 % APR.",
        "The Komfort Kredit Plus is repaid at 3.9 % APR.",
        "The Komfort Kredit was offered at 3.9 % APR.",
        "The Komfort Kredit is repaid at 3.9 % APR if you are a member.",
        "A transfer to the Komfort Kredit costs 3.9 % APR.",
    ],
)
def test_a_rate_of_others_of_a_time_or_of_some_is_not_the_credits(text: str) -> None:
    assert _told(text, "3.9 % APR") == []


def test_what_is_already_of_an_offer_or_headed_by_a_case_stays() -> None:
    text = "Our Komfort Kredit is repaid at 3.9 % APR."

    assert _told(text, "3.9 % APR", linked="K2") == []
    assert _told(text, "3.9 % APR", head="If you move house") == []
    assert _told(text, "3.9 % APR") == [("K1",)]


def test_a_reflexive_above_it_is_no_if() -> None:
    text = "Le Komfort Kredit se rembourse au TAEG de 3,9 %, il se demande en ligne."

    assert _told(text, "TAEG de 3,9 %", head="Acheter sans se ruiner", language="fr") == [("K1",)]
    assert _told(text, "TAEG de 3,9 %", head="Se cambi casa", language="it") == []
