"""An extra with a name costs what its surcharge is; a surcharge on any order is no price."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("de-AT", "Tageskarte € 24,–\nSaunazuschlag € 6,50", {"24 EUR", "6.50 EUR"}),
        ("de-CH", "Eintritt 13.–\n3D-Zuschlag Fr. 4.–", {"13 CHF", "4 CHF"}),
        ("de-DE", "Aufpreis Fackelwanderung 12 €. Tagesticket 39 €.", {"12 EUR", "39 EUR"}),
        ("fr-FR", "Séance 8 €. Supplément 3D : 3 € par séance.", {"8 EUR", "3 EUR"}),
        ("it-IT", "Biglietto 8 €. Supplemento 3D 3 €.", {"8 EUR", "3 EUR"}),
        ("de-DE", "Kissen 24 €. Mindermengenzuschlag 5 €.", {"24 EUR"}),
        ("de-DE", "Schrank 240 €. Sperrgutzuschlag 25 €.", {"240 EUR"}),
        ("fr-FR", "Coussin 24 €. Supplément livraison 5 €.", {"24 EUR"}),
    ],
)
def test_named_extras_have_prices(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices
