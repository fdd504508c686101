"""Sums that are paid in parts: they are no names of what is paid for."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import page, read


def _parts(locale: str, text: str) -> str:
    """The subject of the instalments of a text."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return next(one.subject for one in found if one.term.attribute == "instalments")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Ofen: 999 €. Sauger: 79 €.\n\nWir teilen den Jahresbetrag in 10 Raten auf."),
        ("fr-FR", "Poêle : 999 €. Aspirateur : 79 €.\n\nNous répartissons le montant annuel en 10 mensualités."),
        ("it-IT", "Stufa: 999 €. Aspiratore: 79 €.\n\nDividiamo l'importo annuo in 10 rate."),
        ("en-IE", "Stove: €999. Vacuum: €79.\n\nWe split the annual amount into 10 instalments."),
    ],
)
def test_a_sum_names_nothing(locale: str, text: str) -> None:
    assert _parts(locale, text) == ""


def test_a_thing_that_is_paid_in_parts_does() -> None:
    assert _parts("de-DE", "Sauger: 79 €.\n\nOfen Glut: 999 € oder in 10 Raten.") == "Ofen Glut"


def test_a_table_of_terms_under_bare_heads_is_about_what_its_page_is() -> None:
    said = read(
        page(
            "<h1>Zahlplan Sommer</h1><p>Ofen 999 €, Sauger 79 €</p><table><tr><th>Punkt</th><th>Kondition</th></tr>"
            "<tr><td>Zahl der Raten</td><td>10 Monatsraten</td></tr><tr><td>Effektiver Jahreszins</td><td>0 %</td></tr>"
            "<tr><td>Einrichtungsgebühr</td><td>15,00 € einmalig</td></tr></table>"
        )
    )

    of_plan = {"instalments", "interest_rate", "setup_fee"}
    assert {s.subject.name for s in said.statements if s.attribute in of_plan} == {"Zahlplan Sommer"}


def test_a_table_whose_heads_name_plans_is_about_them() -> None:
    said = read(
        page(
            "<h1>Zahlpläne</h1><table><tr><th>Punkt</th><th>Plan Sommer</th><th>Plan Winter</th></tr>"
            "<tr><td>Zahl der Raten</td><td>10 Monatsraten</td><td>12 Monatsraten</td></tr></table>"
        )
    )

    assert ["Plan Sommer" in s.subject.name for s in said.statements if s.attribute == "instalments"] == [True, False]
