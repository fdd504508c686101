"""Titles around the whole name of an offer on record: of an article about it, and of its page in one country."""

from dataclasses import replace

import pytest

from audit.link.offers import link_documents
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject

CLUB = Record(
    "crm", RecordKind.CRM, 0, "C-1", "Harbour Club", Subject("Harbour Club"),
    statements=(parse("crm: C-1 price 24.90 GBP/P1M [record]"), parse("crm: C-1 contract_term P3M [record]")),
)  # fmt: skip
NAMES = ("Harbour Pass", "Night Club", "Rowing Club", "Month of Rowing", "Welcome Ireland", "Welcome Italy")
OTHERS = [Record("crm", RecordKind.CRM, 0, f"O-{number}", name, Subject(name)) for number, name in enumerate(NAMES)]


def linked(title: str, *lines: str, region: str = "IE") -> tuple[str, ...]:
    """The offers on record that a page under a title leads to."""
    subject = Subject(title)
    terms = [parse(f"site: {title} {line} [region={region}]") for line in lines]
    said = tuple(replace(statement, subject=subject) for statement in terms)
    key = "https://www.harbour.example/journal/1/"
    document = Document("site", key, key, "0" * 64, title=title, subjects=(subject,), statements=said)
    found = link_documents([document], [CLUB, *OTHERS], by_words=False)
    return tuple(offer for link in found.of.values() for offer in link.offers if ":" not in offer and "-" in offer)


PRICE, TERM = "price 24.90 GBP/P1M", "contract_term P3M"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Three months of Harbour Club", TERM),
        ("Three months of Harbour Club", "price 9.90 GBP"),
        ("Harbour Club Kids", PRICE),
        ("Harbour Club Italy", PRICE),
        ("Harbour Club Ireland", "contract_term P6M"),
    ],
    ids=["no price", "another price", "another thing", "another country", "no term of it"],
)
def test_a_title_that_may_mean_something_else_leads_nowhere(title: str, line: str) -> None:
    assert linked(title, line) == ()


def test_an_article_with_the_name_in_its_title_and_the_price_in_its_text_is_about_it() -> None:
    assert linked("Three months of Harbour Club", PRICE, "contract_term P1M") == ("C-1",)


def test_the_page_of_a_country_is_that_of_the_offer() -> None:
    assert linked("Harbour Club Ireland", TERM, "notice_period P7D") == ("C-1",)
    assert linked("Harbour Club UK", TERM, region="GB") == ("C-1",)
