"""Amounts in brackets behind names are what the end of their list says."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _read(locale: str, text: str) -> set[tuple[str, str]]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {(f"{one.term.attribute} {one.term.value}", one.subject) for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Zelt (15 €) und Kocher (5 €), Kaution 40 €."),
        ("de-DE", "Zelt (15 €). Kocher (5 €) mit Kaution."),
        ("fr-FR", "Tente (15 €) et réchaud (5 €). La caution est rendue."),
    ],
)
def test_a_fee_behind_the_list_or_in_another_sentence_names_nothing_before_it(locale: str, text: str) -> None:
    assert "price 15 EUR" in {term for term, _ in _read(locale, text)}


def test_what_stands_in_its_own_bracket_is_of_that_amount_alone() -> None:
    said = _read("de-DE", "Zelt (15 € am Tag) und Kocher (5 € Kaution).")

    assert {term for term, _ in said} == {"price 15 EUR/P1D", "deposit 5 EUR"}


@pytest.mark.parametrize(
    ("locale", "text", "fees"),
    [
        (
            "fr-FR",
            "Seuls Équipe (190 €), Cabinet (290 €) et le module Paie (90 €) ont des frais de mise en service.",
            {("setup_fee 190 EUR", "Équipe"), ("setup_fee 290 EUR", "Cabinet"), ("setup_fee 90 EUR", "module Paie")},
        ),
        (
            "de-DE",
            "Nur Team (190 €) und das Lohnmodul (90 €) haben eine Einrichtungsgebühr.",
            {("setup_fee 190 EUR", "Team"), ("setup_fee 90 EUR", "Lohnmodul")},
        ),
        (
            "en-IE",
            "Only Team (€190) and the payroll module (€90) have a set-up fee.",
            {("setup_fee 190 EUR", "Team"), ("setup_fee 90 EUR", "payroll module")},
        ),
        (
            "it-IT",
            "Solo Squadra (190 €) e Studio (290 €) hanno un costo di attivazione.",
            {("setup_fee 190 EUR", "Squadra"), ("setup_fee 290 EUR", "Studio")},
        ),
    ],
)
def test_the_end_of_a_list_says_what_its_amounts_are(locale: str, text: str, fees: set[tuple[str, str]]) -> None:
    assert _read(locale, text) == fees
