"""Beside the price: rates in short, distances beyond a lease, what is free within a span, and what others ask."""

import pytest

from tests.read.said import said


def test_an_effective_rate_in_short() -> None:
    assert said("de-AT", "Anzahlung € 6.000,–, 48 Monate, eff. 4,99 %", "interest_rate") == {"4.99%"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Bonität vorausgesetzt. Mehrkilometer 0,11 €, Minderkilometer 0,06 €."),
        ("de-AT", "Mehrkilometer verrechnen wir am Ende mit € 0,12, Minderkilometer vergüten wir mit € 0,06."),
        ("fr-FR", "Kilomètres supplémentaires 0,12 €, kilomètres non parcourus remboursés 0,06 €"),
        ("it-IT", "Km eccedenti 0,12 €, km non percorsi 0,06 €"),
    ],
)
def test_what_distances_beyond_a_lease_cost_is_no_price(locale: str, text: str) -> None:
    assert said(locale, text, "price") | said(locale, text, "cashback") == set()


def test_what_is_free_within_a_span_lets_nobody_try_it() -> None:
    assert said("de-AT", "Die Nachprüfung ist innerhalb von vier Wochen gratis.", "trial_period") == set()
    assert said("de-AT", "Vier Wochen gratis testen.", "trial_period") == {"P28D"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-AT", "„Im Baumarkt wollten sie 239 € dafür.“"),
        ("de-AT", "Vergleich mit dem Autoklub (dort 44 Euro für Nichtmitglieder)."),
        ("de-DE", "In der Region kostet die Stunde laut einer Erhebung bis zu 214 €."),
        ("fr-FR", "Selon une étude, une heure coûte 120 € dans la région."),
        ("it-IT", "In città volevano 239 € per lo stesso."),
        ("en-GB", "They wanted £239 for it elsewhere."),
    ],
)
def test_what_others_ask_is_no_price(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


def test_what_we_ask_less_than_a_survey_found_is_our_price() -> None:
    assert said("de-DE", "Bei uns kostet die Stunde laut Preisvergleich nur 89 €.", "price") == {"89 EUR"}
