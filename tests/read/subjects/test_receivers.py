"""Reductions on everything are those of the customers that their clause begins with."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

TODAY = date(2026, 6, 10)


def _subjects(text: str, locale: str, attribute: str = "discount") -> list[str]:
    found = read_text(text, TextContext(locale, "EUR", TODAY))
    return [one.subject for one in found if one.term.attribute == attribute]


@pytest.mark.parametrize(
    ("text", "locale", "names"),
    [
        (
            "Pult 90 € · Büro 190 €. Gründerinnen und Gründer (bis zwei Jahre) erhalten 15 % Nachlass auf beide Räume.",
            "de-DE",
            ["Gründerinnen und Gründer"],
        ),
        ("Mow $79, trim $99. Seniors 65+ take an additional 5% off any visit.", "en-US", ["Seniors 65+"]),
        (
            "Saw £30 a day; drill £12 a day. Trade account holders get 8% off all rates.",
            "en-GB",
            ["Trade account holders"],
        ),
        ("Semaine 620 € ; matinée 360 €. Rabais de 60 € dès le deuxième enfant.", "fr-FR", ["deuxième enfant"]),
        ("Platea 68 €, loggione 20 €; chi rinnova ha il 10% di sconto.", "it-IT", ["chi rinnova"]),
        (
            "Corso 520 €, lezione 85 €. Gli studenti ottengono il 20% di sconto, i soci della ludoteca 8 € di sconto.",
            "it-IT",
            ["studenti", "soci della ludoteca"],
        ),
    ],
)
def test_a_reduction_on_everything_is_of_whom_its_clause_begins_with(text: str, locale: str, names: list[str]) -> None:
    assert _subjects(text, locale) == names


@pytest.mark.parametrize(
    ("text", "locale", "names"),
    [
        ("Lamp £79, desk £99. Students get 5% off laptops and 8% off desks.", "en-GB", ["laptops", "desks"]),
        ("Stuhl 80 €, Tisch 120 €. 10 % Rabatt auf alle Tische.", "de-DE", ["Tische"]),
    ],
)
def test_a_reduction_on_one_thing_keeps_its_name(text: str, locale: str, names: list[str]) -> None:
    assert _subjects(text, locale) == names


def test_what_a_group_gets_has_no_name_of_an_earlier_sentence() -> None:
    text = "Bin €20 a month, sack €6. New customers who join by 31 July get the first two months free."

    assert _subjects(text, "en-IE", "price")[-1] == "New customers"
