"""What rivals, tradesmen or surveys say of prices, beside what the company asks in the same words."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Andere Werkstätten verlangen für dieselbe Arbeit 140 Franken und mehr."),
        ("de-DE", "Ein Klempner verlangt oft 120 €."),
        ("de-DE", "Der durchschnittliche Stundensatz liegt bei 92 €."),
        ("fr-FR", "D'autres salles facturent 45 € par mois."),
        ("fr-FR", "Un plombier indépendant demande 120 € de l'heure."),
        ("it-IT", "Altri studi chiedono 90 € a seduta."),
        ("it-IT", "Il prezzo medio è di 92 €."),
        ("en-GB", "Other garages will charge £140 for it."),
        ("en-GB", "The average price is £92."),
    ],
)
def test_what_rivals_ask_is_no_price(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("it-IT", "Se il cliente cita Nordnet a 29 €, Rete 100 costa 35 €.", "35 EUR"),
        ("de-DE", "Wenn ein Kunde unseren Preis von 35 € nennt, bestätigen.", "35 EUR"),
        ("fr-FR", "Chez eux c'est 60 €, chez nous 39 €.", "39 EUR"),
        ("en-GB", "Other garages charge £140, we charge £89.", "89 GBP"),
        ("en-GB", "According to a survey movers ask £900; Basic Move is £690.", "690 GBP"),
        ("en-GB", "Some branches charge £2 for parking.", "2 GBP"),
        ("de-DE", "Einige Filialen berechnen 2 € für Tüten.", "2 EUR"),
    ],
)
def test_what_the_company_asks_beside_it_stays(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
