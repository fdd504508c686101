"""Conditions of one contract in sentences of their own, behind the sentence that names it."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def notices(text: str, locale: str) -> list[str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return [one.subject for one in found if one.term.attribute == "notice_period"]


GERMAN = "Ölwechsel: 89 €\n\nRadwechsel: 49 €\n\nDas Pflege-Abo hat eine Mindestlaufzeit von 12 Monaten. "
FRENCH = "Vidange : 89 €\n\nPneus : 49 €\n\nL'abonnement Soin a une durée minimale de 12 mois. "
ITALIAN = "Cambio olio: 89 €\n\nGomme: 49 €\n\nL'abbonamento Cura ha una durata minima di 12 mesi. "
ENGLISH = "Oil change: €89\n\nTyre change: €49\n\nPlan Care has a minimum term of 12 months. "


@pytest.mark.parametrize(
    ("text", "locale", "name"),
    [
        (f"{GERMAN}Kündigungsfrist: 3 Monate.", "de-DE", "Pflege-Abo"),
        (f"{GERMAN}Die Kündigungsfrist beträgt 3 Monate.", "de-DE", "Pflege-Abo"),
        (f"{FRENCH}Délai de résiliation : 3 mois.", "fr-FR", "L'abonnement Soin"),
        (f"{ITALIAN}Preavviso: 3 mesi.", "it-IT", "L'abbonamento Cura"),
        (f"{ENGLISH}Notice period: 3 months.", "en-IE", "Plan Care"),
    ],
)
def test_a_condition_behind_that_of_a_contract_is_of_the_same_contract(text: str, locale: str, name: str) -> None:
    assert notices(text, locale) == [name]


def test_behind_several_contracts_it_is_of_them_all() -> None:
    text = (
        "Oil change: €89\n\nTyre change: €49\n\n"
        "The minimum term is 12 months for Plan Small and 24 months for Plan Large. Notice period: 3 months."
    )

    assert notices(text, "en-IE") == [""]


def test_a_sentence_that_names_its_contract_keeps_the_name() -> None:
    assert notices(f"{GERMAN}Bei allen Verträgen gilt: Kündigungsfrist 3 Monate.", "de-DE") == ["allen Verträgen"]


def test_where_one_offer_needs_no_name_none_is_lent() -> None:
    text = "Das Pflege-Abo hat eine Mindestlaufzeit von 12 Monaten. Kündigungsfrist: 3 Monate."

    assert notices(text, "de-DE") == [""]
