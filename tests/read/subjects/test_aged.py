"""Ages, measures and leads as names of what a term is about, and people who go free."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.said import said


def _subjects(locale: str, text: str, attribute: str) -> dict[str, str]:
    """The subject of each value of an attribute."""
    context = TextContext(locale, "EUR", date(2026, 6, 10))
    return {f.term.value: f.subject for f in read_text(text, context) if f.term.attribute == attribute}


@pytest.mark.parametrize(
    ("locale", "text", "free", "half"),
    [
        ("it-IT", "Camera 84 €. Bambini fino a 3 anni gratis, dai 4 ai 12 anni metà prezzo.",
         "Bambini fino a 3 anni", "dai 4 ai 12 anni"),
        ("fr-FR", "Entrée 12 €. Enfants jusqu'à 3 ans gratuit, de 4 à 12 ans demi-tarif.",
         "Enfants jusqu'à 3 ans", "de 4 à 12 ans"),
        ("de-DE", "Eintritt 12 €. Kinder bis 5 frei, 6 bis 15 Jahre zum halben Preis.",
         "Kinder bis 5", "6 bis 15 Jahre"),
        ("en-IE", "Adults 12 €. Under-5s free, 5 to 15s half price.", "Under-5s", "5 to 15s"),
    ],
)  # fmt: skip
def test_people_are_named_by_their_age(locale: str, text: str, free: str, half: str) -> None:
    assert _subjects(locale, text, "price")["0 EUR"] == free
    assert _subjects(locale, text, "discount") == {"50%": half}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "The card is 18 €; unpaid carers get theirs free with a letter."),
        ("de-DE", "Die Karte kostet 18 €, Pflegende bekommen sie gratis."),
        ("fr-FR", "La carte coûte 18 €, les aidants la reçoivent gratuitement."),
        ("it-IT", "Biglietto 18 €. Fino a 12 anni l'entrata è libera."),
    ],
)
def test_who_gets_it_free_pays_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"18 EUR", "0 EUR"}


def test_children_who_have_the_day_off_buy_nothing() -> None:
    assert said("de-DE", "Kurs 18 €. Die Kinder haben heute frei.", "price") == {"18 EUR"}


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        ("it-IT", "Pass di 2 giorni 110 €, pass di 3 giorni 140 €.", {"Pass di 2 giorni", "pass di 3 giorni"}),
        ("de-DE", "Karte für 2 Tage 30 €, Karte für 5 Tage 60 €.", {"Karte für 2 Tage", "Karte für 5 Tage"}),
        ("en-IE", "Pass for 2 days 30 €, pass for 5 days 60 €.", {"Pass for 2 days", "pass for 5 days"}),
    ],
)
def test_a_measure_tells_things_of_one_name_apart(locale: str, text: str, names: set[str]) -> None:
    assert set(_subjects(locale, text, "price").values()) == names


def test_the_only_lead_names_its_price_beside_another() -> None:
    text = "Unser Strauß kostet 34 €. Blumenabo: alle zwei Wochen ein Strauß für 27 €."
    assert _subjects("de-DE", text, "price")["27 EUR"] == "Blumenabo"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Cambio 60 €\nSoci ATG: 10 % di sconto sul cambio"),
        ("de-DE", "Kurs 60 €\nMitglieder TCV: 10 % Rabatt"),
    ],
)
def test_members_of_a_named_club_are_members(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == {"Members"}
