"""Articles about something else that promise what a campaign does, and call it by its name."""

from dataclasses import replace

import pytest

from audit.link.beside import named_beside
from audit.link.names import KnownNames
from audit.link.offers import link_documents
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Statement, Subject

NAMES = {"S-1": "Seniorenrabatt", "F-1": "Frühbucherbonus"}
ARTICLE = Subject("Fünf Wege um den See")
TEXT = "Der Weg ist leicht. Beim Seniorenrabatt der Seebahn gibt es 20 % auf jede Fahrt. Kleider nicht vergessen."


def said(term: str, before: str, quote: str, layer: Layer = Layer.TEXT) -> Statement:
    statement = parse(f"site: Weg {term}")
    where = replace(statement.where, before=before, quote=quote, layer=layer)
    return replace(statement, subject=ARTICLE, where=where)


TWENTY = said("discount 20%", "Seniorenrabatt der Seebahn gibt es ", "20 %")


def page(text: str, *statements: Statement) -> Document:
    key = "https://www.seebahn.example/magazin/wege/"
    return Document("site", key, key, "0" * 64, title="Magazin", subjects=(ARTICLE,), statements=statements, text=text)


def named(document: Document) -> str:
    return named_beside(document, ARTICLE, tuple(NAMES), KnownNames({key: (name,) for key, name in NAMES.items()}))


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("Beim Seniorenrabatt der Seebahn", "Beim Sommerfest der Seebahn"),
        "Beim Seniorenrabatt der Seebahn ist alles wie immer. Heute gibt es 20 % auf jede Fahrt.",
        TEXT.replace("jede Fahrt", "den Frühbucherbonus"),
        f"{TEXT}\n{TEXT}",
        "",
    ],
    ids=["no name", "in another sentence", "two names", "said twice", "no text"],
)
def test_without_one_name_in_the_sentence_an_article_is_about_itself(text: str) -> None:
    document = page(text, said("discount 20%", "der Seebahn gibt es ", "20 %"))

    assert named(document) == ""


def test_an_article_with_prices_or_other_promises_is_about_itself() -> None:
    other = said("discount 5%", "und ", "5 %")

    assert named(page(f"{TEXT} Am Kiosk gibt es Eis und 5 % auf Obst.", TWENTY, other)) == ""
    assert named(page(f"{TEXT} Die Fahrt kostet 12 €.", TWENTY, said("price 12 EUR", "kostet ", "12 €"))) == ""


def test_a_page_of_questions_that_says_more_is_about_itself() -> None:
    more = f"{TEXT} Anmelden kann man sich bis 3. Juli."

    assert named(page(more, TWENTY, said("valid_through 2026-07-03", "Anmelden kann man sich ", "bis 3. Juli"))) == ""
    assert named(page(more, TWENTY, said("contract_term P1Y", "Anmelden kann man sich ", "bis 3. Juli"))) == ""


def test_data_and_conditions_alone_promise_nothing() -> None:
    assert named(page(TEXT, replace(TWENTY, where=replace(TWENTY.where, layer=Layer.DATA)))) == ""
    assert named(page(TEXT, said("audience Seniors", "Beim ", "Seniorenrabatt"))) == ""


def test_the_campaign_in_the_sentence_of_a_promise_is_the_one_that_promises() -> None:
    assert named(page(TEXT, TWENTY)) == "S-1"


def test_what_such_an_article_says_is_said_of_the_campaign() -> None:
    plan = [Record("plan", RecordKind.CAMPAIGN, 0, key, name, Subject(name)) for key, name in NAMES.items()]
    document = page(TEXT, TWENTY)

    assert link_documents([document], plan).of["site", document.key, ARTICLE].offers == ("S-1",)
