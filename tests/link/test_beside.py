"""Articles about something else that promise what a campaign does, and call it by its name."""

from dataclasses import replace

import pytest

from audit.link.beside import named_beside
from audit.link.names import KnownNames
from audit.link.offers import link_documents
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject

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


SLOGAN = Subject("Grosse Entdecker", role=Role.ROW, context=("Familien", "Grosse Entdecker"))
PACKED = "Familien\nGrosse Entdecker\nDas Rudelpaket gilt für zwei Grosse.\n156,00 € 139,00 €\nBis bald"
CRM = [
    Record(
        "crm", RecordKind.CRM, 0, key, name, Subject(name), statements=(parse(f"crm: {name} price {price} [record]"),)
    )
    for key, name, price in (("P-1", "Rudelpaket", "139 EUR"), ("P-2", "Tageskarte Zoo", "49 EUR"))
]


def linked(text: str, term: str = "price 139 EUR", subject: Subject = SLOGAN) -> tuple[str, ...]:
    said_ = said(term, "156,00 € ", "139,00 €")
    document = replace(page(text, replace(said_, subject=subject)), subjects=(subject,))
    return link_documents([document], CRM).of["site", document.key, subject].offers


@pytest.mark.parametrize(
    "text",
    [
        PACKED.replace("Das Rudelpaket", "Unser Angebot"),
        PACKED.replace("zwei Grosse", "zwei Grosse, die Tageskarte Zoo für einen"),
        PACKED.replace("Das Rudelpaket gilt", "Es gilt").replace("Bis bald", "Auch als Rudelpaket"),
        PACKED.replace("Familien\n", "Rudelpaket\n").replace("Das Rudelpaket", "Es"),
        f"{PACKED}\n156,00 € 139,00 €",
    ],
    ids=["no name", "two names", "a name below the price", "a name above the heading", "said twice"],
)
def test_a_section_under_a_slogan_without_one_name_before_its_price_is_about_itself(text: str) -> None:
    assert "P-1" not in linked(text)


def test_a_section_under_a_slogan_with_another_price_is_about_itself() -> None:
    assert "P-1" not in linked(PACKED, "price 129 EUR")


def test_a_card_under_another_heading_is_about_itself() -> None:
    assert "P-1" not in linked(PACKED, subject=replace(SLOGAN, context=("Familien",)))


def test_a_section_under_a_slogan_is_about_the_one_offer_that_it_calls_by_name_at_its_price() -> None:
    assert linked(PACKED) == ("P-1",)
