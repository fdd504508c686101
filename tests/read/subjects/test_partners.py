"""A price and the former one beside it are of one thing, and so is the reduction that only tells by how much."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, page, read


def _subjects(locale: str, text: str) -> dict[str, str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    wanted = {"price", "list_price", "discount"}
    return {one.term.value: one.subject for one in found if one.term.attribute in wanted}


@pytest.mark.parametrize(
    ("locale", "text", "subject"),
    [
        ("en-GB", "Course 120 €. 90 € instead of 110 € for the weekend workshop: that's 18% off.", "weekend workshop"),
        ("fr-FR", "Cours 120 €.\n90 € au lieu de 110 € pour les enfants : c'est une remise de 18 %.", "enfants"),
        ("de-DE", "Kurs Ton 120 €.\n90 € statt 110 € für Kinder: das sind 18 % Rabatt.", "Kinder"),
        ("it-IT", "Corso base 120 €.\n90 € anziché 110 € per bambini: è uno sconto del 18 %.", "bambini"),
    ],
)
def test_a_name_behind_both_prices_is_that_of_both(locale: str, text: str, subject: str) -> None:
    subjects = _subjects(locale, text)

    assert {subjects["90 EUR"], subjects["110 EUR"], subjects["18%"]} == {subject}


def test_a_name_above_both_prices_goes_before_the_customers_behind_them() -> None:
    text = "Laterne Nord\n9 € statt 12 € für Mitglieder\nLaterne Süd\n10 € statt 14 € für Mitglieder"

    subjects = _subjects("de-DE", text)

    assert subjects == {
        "9 EUR": "Laterne Nord", "12 EUR": "Laterne Nord", "10 EUR": "Laterne Süd", "14 EUR": "Laterne Süd"
    }  # fmt: skip


def test_a_reduction_on_something_else_keeps_its_name() -> None:
    subjects = _subjects("en-GB", "Course 120 €. 90 € instead of 110 € for the weekend workshop. Books: 10% off.")

    assert subjects["10%"] == "Books"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("it-IT", "Docente: Livia Ormaneto"),
        ("it-IT", "Livello: B2"),
        ("de-DE", "Kursleitung: Ruth Amsler"),
        ("de-DE", "Ort: Alte Mühle"),
        ("fr-FR", "Intervenante: Zoé Maret"),
        ("en-GB", "Tutor: Jo Bell"),
    ],
)
def test_a_line_that_tells_who_leads_or_where_names_no_price(locale: str, line: str) -> None:
    html = page(f"<h1>Vasi</h1><p>{line}</p><p>290 €</p><p>Kit Luna</p><p>40 €</p>")
    document = read(html.replace('lang="de-CH"', f'lang="{locale}"'))

    assert not any(line in (s.subject.name, s.subject.variant) for s in of(document, "price"))


def test_a_line_with_a_label_of_an_offer_still_names_it() -> None:
    document = read(page("<h1>Vasi</h1><p>Neu: Kit Sole</p><p>290 €</p><p>Kit Luna</p><p>40 €</p>"))

    assert any("Kit Sole" in f"{s.subject.name} {s.subject.variant}" for s in of(document, "price"))
