"""What stands behind several prices of one thing tells them apart."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("de-DE", "Der Eintritt kostet 12 € (Erwachsene) bzw. 7 € (Kinder).", "price 12 EUR", "Erwachsene"),
        ("de-DE", "Der Eintritt kostet 12 € (Erwachsene) bzw. 7 € (Kinder).", "price 7 EUR", "Kinder"),
        (
            "it-IT",
            "L'abbonamento viene 45 € al mese (sala pesi) oppure 60 € al mese (sala pesi e corsi).",
            "price 45 EUR/P1M",
            "sala pesi",
        ),
        (
            "fr-FR",
            "Le ramonage coûte 65 € jusqu’à 8 mètres et 85 € au-delà de 8 mètres.",
            "price 65 EUR",
            "jusqu’à 8 mètres",
        ),
        (
            "fr-FR",
            "Le ramonage coûte 65 € jusqu’à 8 mètres et 85 € au-delà de 8 mètres.",
            "price 85 EUR",
            "au-delà de 8 mètres",
        ),
        (
            "it-IT",
            "Il posteggio costa 12 € al giorno in bassa stagione e 20 € in alta stagione.",
            "price 20 EUR/P1D",
            "alta stagione",
        ),
        ("fr-FR", "La salle est à 450 € (310 € hors saison), la sono à 60 €.", "price 310 EUR", "hors saison"),
        ("en-IE", "Court hire is €14 an hour, €9 if you have a leisure card.", "price 9 EUR", "leisure card"),
        ("de-DE", "Der Kurs kostet 80 €, oder 60 € wenn du Mitglied bist.", "price 60 EUR", "Mitglied"),
        ("en-IE", "Mugs are €6.50 each, €5.80 from 24 pieces.", "price 5.80 EUR", "from 24 pieces"),
    ],
)
def test_brackets_sizes_seasons_and_cases_behind_prices_name_them(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("en-IE", "Throw €80 (was €100), scarf €20 (was €25).", "price 80 EUR", "Throw"),
        ("fr-FR", "Tarte 24 € (6 parts), gâteau 32 € (8 parts).", "price 32 EUR", "gâteau"),
        ("it-IT", "Pantaloni 49 € fino al 31 maggio, giacca 89 €.", "price 49 EUR", "Pantaloni"),
    ],
)
def test_former_prices_contents_days_and_things_of_their_own_are_no_variants(
    locale: str, text: str, term: str, name: str
) -> None:
    assert named(locale, text)[term] == name
