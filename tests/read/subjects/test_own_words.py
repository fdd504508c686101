"""Words right before a price name it where a heading or the thing before it did."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "it-IT",
            "Festival Note Alte\nGiornaliero 22 €, apprendisti e studenti 16 €. Abbonamento 4 giorni 52 €.",
            "price 22 EUR",
            "Giornaliero",
        ),
        (
            "it-IT",
            "GOMME SENZA STRESS\nCambio 4 ruote 60 €\nDeposito stagionale in magazzino 70 €",
            "price 70 EUR",
            "Deposito stagionale in magazzino",
        ),
        (
            "fr-FR",
            "Parking Étoile – Aéroport\nForfait week-end 29 €, semaine 49 €, deux semaines 79 €.",
            "price 29 EUR",
            "Forfait week-end",
        ),
        (
            "en-IE",
            "Meet & Greet\n€94.00\nCancellation cover €2.49\nFast lane €6.00",
            "price 2.49 EUR",
            "Cancellation cover",
        ),
    ],
)
def test_the_words_of_its_own_line_name_a_price(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "de-DE",
            "Reinigung 90 €. Das Gleitsichtglas kostet 600 € und lässt sich in 12 Raten zu 50 € bezahlen.",
            "price 50 EUR/P1M",
            "Gleitsichtglas",
        ),
        (
            "en-IE",
            "Check-up €60. The night guard costs €240 and can be paid in 12 monthly instalments of €20.",
            "price 20 EUR/P1M",
            "night guard",
        ),
    ],
)
def test_what_one_does_names_nothing(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "de-DE",
            "Boxspringbett Alm\nJetzt nur 899 €\nUVP 1.299 €\nKissen Wolke\nab 39 €",
            "price 899 EUR",
            "Boxspringbett Alm",
        ),
        ("en-IE", "Oak stool\nNow €49\nPine bench\nOur price €89", "price 89 EUR", "Pine bench"),
        ("fr-FR", "Lampe Orla\nPrix 79 €\nTable Brune\nPrix de lancement 249 €", "price 249 EUR", "Table Brune"),
    ],
)
def test_words_that_only_say_that_a_sum_follows_name_nothing(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name
