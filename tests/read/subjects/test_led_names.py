"""Words before a colon that lead over to a name, and names before a colon that keep what follows."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def subjects(text: str, locale: str) -> dict[str, str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return {str(one.term): one.subject for one in found}


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Am beliebtesten: Paket Erle für 5 € monatlich. Paket Eibe 9 € monatlich.", "de-DE"),
        ("Le plus choisi : Formule Aulne à 5 € par mois. Formule If à 9 € par mois.", "fr-FR"),
        ("Il più scelto: Piano Ontano a 5 € al mese. Piano Larice a 9 € al mese.", "it-IT"),
        ("Most popular: Plan Alder at €5 a month. Plan Yew at €9 a month.", "en-IE"),
    ],
)
def test_what_sells_best_is_named_behind_the_colon(text: str, locale: str) -> None:
    first, second = (said for term, said in subjects(text, locale).items() if term.startswith("price"))

    assert first.split()[-1] in {"Erle", "Aulne", "Ontano", "Alder"}
    assert second.split()[-1] in {"Eibe", "If", "Larice", "Yew"}


LED = "Ablage Plus 5,00 € pro Monat\n\nAblage Solo 2,00 € pro Monat\n\n{} 60 € nur 54 € im Jahr – Sie sparen 6 €."


def test_a_name_with_a_price_of_its_own_goes_before_the_phrase_that_leads_over_to_it() -> None:
    said = subjects(LED.format("Jahreszahler im Vorteil: Ablage Plus statt"), "de-DE")

    assert said["price 54 EUR/P1Y"] == said["list_price 60 EUR/P1Y"] == said["saving 6 EUR"] == "Ablage Plus"


def test_a_name_before_the_colon_keeps_its_own_prices() -> None:
    said = subjects("Familienkarte: Erwachsene 14 €, Kinder 7 €\n\nErwachsene 18 €\n\nAbendkarte 9 €", "de-DE")

    assert said["price 18 EUR"] == "Erwachsene"
    assert said["price 9 EUR"] == "Abendkarte"
    assert said["price 7 EUR"] == "Kinder"
