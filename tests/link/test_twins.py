"""One name in several countries: a document means the offer of its own."""

import pytest

from audit.link.link import Link
from audit.link.twins import Twins
from audit.model.capture import Document
from audit.model.record import Record, RecordKind
from audit.model.scope import Scope
from audit.model.statement import Locator, Role, Statement, Subject, Term


def said(subject: Subject, *regions: str) -> Statement:
    """A price that holds in some countries."""
    scope = Scope(regions=frozenset(regions))
    return Statement("shop", "a", "a", subject, Term("price", "9 EUR"), scope, Locator("d", "row 1", 0, 4, "9 €"))


def record(key: str, name: str, *regions: str) -> Record:
    """A row of a plan for some countries."""
    subject = Subject(name, Role.ROW)
    return Record("plan", RecordKind.CAMPAIGN, 0, key, name, subject, statements=(said(subject, *regions),))


def document(title: str, *regions: str) -> Document:
    """A page that speaks to some countries."""
    subject = Subject("Box Morgenrot", Role.MAIN)
    return Document("shop", "a", "a", "d", title=title, statements=(said(subject, *regions),), subjects=(subject,))


TWINS = Twins.of([
    record("M-AT", "Box Morgenrot AT", "AT"), record("M-IT", "Box Morgenrot (Italia)", "IT"),
    record("N-AT", "Box Nachtblau", "AT"), record("S", "Box Sonnenblume"), record("S-IT", "Box Sonnenblume", "IT"),
    record("K-AT", "Kaffee Italien AT", "AT"), record("F-IT", "Kaffee Frankreich IT", "IT"),
    record("K-IT", "Kaffee Italien IT", "IT"),
])  # fmt: skip


@pytest.mark.parametrize(
    ("offer", "where"),
    [
        ("M-AT", document("Box Morgenrot", "AT")),  # at home already
        ("M-AT", document("Box Morgenrot", "CH")),  # no twin is at home there
        ("M-AT", document("Box Morgenrot")),  # the page speaks to everybody
        ("N-AT", document("Box Nachtblau", "IT")),  # without a twin
        ("S", document("Box Sonnenblume", "IT")),  # holds everywhere
        ("K-AT", document("Kaffee Italien", "AT")),  # where it comes from is not where it is sold
        ("F-IT", document("Kaffee Frankreich", "AT")),  # another origin is another thing
    ],
)
def test_a_link_is_left_where_no_twin_is_meant(offer: str, where: Document) -> None:
    link = Link((offer,), 0.9, ("same name",))

    assert TWINS.at_home(link, where, where.subjects[0]) is link


def test_a_page_means_the_offer_of_its_country() -> None:
    page = document("Box Morgenrot", "IT")

    assert TWINS.at_home(Link(("M-AT",), 0.9, ("same name",)), page, page.subjects[0]).offers == ("M-IT",)


def test_a_country_in_the_title_goes_before_that_of_the_channel() -> None:
    article = document("Box Morgenrot: ein Monat gratis (Österreich)", "IT")

    assert TWINS.at_home(Link(("M-IT",), 0.9, ("same name",)), article, article.subjects[0]).offers == ("M-AT",)


def test_the_link_says_that_the_country_decided() -> None:
    page = document("Box Morgenrot", "IT")

    assert TWINS.at_home(Link(("M-AT",), 0.9, ("same name",)), page, page.subjects[0]).reasons[-1] == "its country"
