"""Guarantees that are extended for money, and those of the thing itself."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

_CONTEXTS = {
    "de": TextContext("de-DE", "EUR", date(2026, 6, 10)),
    "fr": TextContext("fr-FR", "EUR", date(2026, 6, 10)),
    "it": TextContext("it-IT", "EUR", date(2026, 6, 10)),
    "en": TextContext("en-GB", "GBP", date(2026, 6, 10)),
}


def _told(language: str, text: str) -> set[tuple[str, str, str]]:
    found = read_text(text, _CONTEXTS[language])
    return {(one.term.attribute, one.term.value, one.subject) for one in found}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Nach Registrierung verlängert sich die Garantie kostenlos auf 5 Jahre."),
        ("de", "Kostenlose Garantieverlängerung: 5 Jahre Garantie auf den Motor."),
        ("fr", "Extension de garantie à 5 ans offerte."),
        ("it", "Estensione di garanzia a 5 anni inclusa nel prezzo."),
        ("en", "Extended warranty of 5 years included."),
        ("en", "5 year warranty for £79."),
    ],
)
def test_a_guarantee_for_nothing_is_that_of_the_thing(language: str, text: str) -> None:
    assert ("warranty", "P5Y", "") in _told(language, text)


def test_several_lengths_at_several_prices_are_no_single_extension() -> None:
    told = _told("de", "Garantieverlängerung Plus 36 Monate 39 €, 60 Monate 79 €.")
    assert len({subject for attribute, _, subject in told if attribute == "warranty"}) != 1


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Garantie 24 Monate. Garantieverlängerung auf 5 Jahre: 79,00 €.", "Garantieverlängerung"),
        ("fr", "Garantie 24 mois. Extension de garantie à 5 ans : 79,00 €.", "Extension de garantie"),
        ("it", "Garanzia 24 mesi. Estensione di garanzia a 5 anni: 79,00 €.", "Estensione di garanzia"),
        ("en", "24 month warranty. Extended 5-year warranty: £79.00.", "Extended 5-year warranty"),
        ("fr", "Garantie 24 mois. Prolongez la garantie à 5 ans pour 79 €.", "Prolongez la garantie"),
    ],
)
def test_an_extension_for_money_is_a_thing_of_its_own(language: str, text: str, name: str) -> None:
    currency = "GBP" if language == "en" else "EUR"
    assert _told(language, text) == {
        ("warranty", "P24M", ""), ("warranty", "P5Y", name), ("price", f"79 {currency}", name),
    }  # fmt: skip
