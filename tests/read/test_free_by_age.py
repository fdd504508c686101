"""Who goes free by age, and fees that a pronoun waives."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        (
            "de-AT",
            "2 Nächte € 240,–. Kinder bis 4,9 Jahre schlafen gratis im Zimmer der Eltern.",
            "price",
            {"240 EUR", "0 EUR"},
        ),
        ("fr-FR", "Entrée 9 €, gratuite jusqu'à 12 ans.", "price", {"9 EUR", "0 EUR"}),
        ("fr-CH", "Musée CHF 12.–, gratuit dès 65 ans.", "price", {"12 CHF", "0 CHF"}),
        ("de-DE", "Eintritt 9 €, gratis bis 12 Jahre.", "price", {"9 EUR", "0 EUR"}),
        ("de-CH", "Museum CHF 12.–, gratis ab 65 Jahren.", "price", {"12 CHF", "0 CHF"}),
        ("it-IT", "Ingresso 9 €, gratuito fino a 12 anni.", "price", {"9 EUR", "0 EUR"}),
        ("it-CH", "Museo CHF 12.–, gratis dai 65 anni.", "price", {"12 CHF", "0 CHF"}),
        ("en-GB", "Entry £9, free for under-12s.", "price", {"9 GBP", "0 GBP"}),
        ("en-US", "Admission $12, free at 65 and over.", "price", {"12 USD", "0 USD"}),
        (
            "fr-FR",
            "Frais de dossier 40 €. Ces frais tombent pour les moins de 26 ans.",
            "setup_fee",
            {"40 EUR", "0 EUR"},
        ),
        ("de-DE", "Anmeldegebühr 40 €. Sie entfällt für alle unter 26.", "setup_fee", {"40 EUR", "0 EUR"}),
        ("it-IT", "Quota d'iscrizione 40 €. Non si paga sotto i 26 anni.", "setup_fee", {"40 EUR", "0 EUR"}),
        ("en-GB", "Joining fee £40. It's waived for under-26s.", "setup_fee", {"40 GBP", "0 GBP"}),
    ],
)
def test_who_is_of_some_age_goes_free(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
