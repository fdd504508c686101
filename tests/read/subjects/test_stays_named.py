"""Prices of several nights are named by the stay, and those of another choice by its words."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _subjects(text: str, locale: str, attribute: str = "price") -> list[str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return [one.subject for one in found if one.term.attribute == attribute]


@pytest.mark.parametrize(
    ("text", "locale", "subject"),
    [
        ("Two nights in the Beacon Suite with dinner for €395.", "en-IE", "Two nights in the Beacon Suite with dinner"),
        ("Stay three nights with breakfast for €395.", "en-IE", "three nights with breakfast"),
        ("Tre notti con cenone a 890 € per due persone.", "it-IT", "Tre notti con cenone"),
        ("3 Nächte in der Suite Seeblick für 540 €.", "de-DE", "3 Nächte in der Suite Seeblick"),
        ("Deux nuits en chambre Lagune à 320 €.", "fr-FR", "Deux nuits en chambre Lagune"),
    ],
)
def test_a_sum_of_several_nights_is_named_by_them(text: str, locale: str, subject: str) -> None:
    assert _subjects(text, locale) == [subject]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Stay three nights and pay €125 a night.", "en-IE"),
        ("Try it for two nights. It costs €499.", "en-IE"),
        ("Beacon Suite €220, also for two nights.", "en-IE"),
        ("Suite Panorama 190 € a notte.", "it-IT"),
    ],
)
def test_a_price_of_one_night_or_of_a_thing_is_not(text: str, locale: str) -> None:
    assert _subjects(text, locale) == [""]


@pytest.mark.parametrize(
    ("text", "locale", "subject"),
    [
        ("Also available as a rolling monthly plan for €36.99.", "en-IE", "rolling monthly plan"),
        ("Or choose our flexible version with no minimum term for €51.99 a month.", "en-IE", "flexible version"),
        ("Disponibile anche senza vincoli di durata a 32,90 € al mese.", "it-IT", "senza vincoli di durata"),
        ("Auch ohne Mindestlaufzeit für 32,90 € im Monat erhältlich.", "de-DE", "ohne Mindestlaufzeit"),
        ("Existe aussi sans engagement à 32,90 € par mois.", "fr-FR", "sans engagement"),
    ],
)
def test_a_price_of_another_choice_is_named_by_its_words_and_its_term_left(
    text: str, locale: str, subject: str
) -> None:
    (named,) = _subjects(text, locale)
    assert subject in named
    assert _subjects(text, locale, "contract_term") == []


def test_a_term_of_the_offer_itself_needs_no_name() -> None:
    assert _subjects("Available from today with no minimum term for €36.99 a month.", "en-IE", "contract_term") == [""]


def test_what_the_sentence_compares_such_a_sum_with_is_named_by_the_nights_too() -> None:
    text = "Zwei Nächte in der Suite Ahorn: 240 € statt 300 €, also 20 % weniger."

    assert _subjects(text, "de-DE", "list_price") == ["Zwei Nächte in der Suite Ahorn"]
    assert _subjects(text, "de-DE", "discount") == ["Zwei Nächte in der Suite Ahorn"]
