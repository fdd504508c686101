"""So much energy times its price is what an example costs, and nobody's price."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _prices(text: str, locale: str) -> list[str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return [str(one.term) for one in found if one.term.attribute == "price"]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("40 kWh con Brezza Casa a 0,1250 €/kWh sono 5 € di energia.", "it-IT"),
        ("Eine Ladung mit 40 kWh zu 32 Rp./kWh macht 12.80.", "de-CH"),
        ("Un plein de 50 kWh à 0,21 €/kWh revient à 10,50 €.", "fr-FR"),
        ("A full charge of 60 kWh at 25p/kWh costs £15.", "en-GB"),
        ("3'500 kWh à 0.30 €/kWh sont 1050 €.", "fr-CH"),
    ],
)
def test_what_so_much_energy_costs_is_no_price(text: str, locale: str) -> None:
    assert _prices(text, locale) == []


@pytest.mark.parametrize(
    ("text", "locale", "price"),
    [
        ("Strom 0,30 €/kWh, Grundpreis 12 € im Monat, ab 50 kWh.", "de-DE", "price 12 EUR/P1M"),
        ("Night rate 7.5p/kWh. Standing charge £12 a month.", "en-GB", "price 12 GBP/P1M"),
        ("Prix du kWh : 0,21 €/kWh, abonnement 13 € par mois.", "fr-FR", "price 13 EUR/P1M"),
    ],
)
def test_a_standing_charge_beside_a_rate_is_one(text: str, locale: str, price: str) -> None:
    assert _prices(text, locale) == [price]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("In Italia a marzo la media è stata di 0,1087 €/kWh: cambia ogni mese.", "it-IT"),
        ("En mars, la moyenne a été de 0,21 €/kWh.", "fr-FR"),
        ("Im März lag der Preis im Durchschnitt bei 0,29 €/kWh.", "de-DE"),
        ("In March the average was 21p/kWh.", "en-GB"),
    ],
)
def test_an_average_of_the_market_is_nobodys_price(text: str, locale: str) -> None:
    assert read_text(text, TextContext(locale, "EUR", date(2026, 6, 10))) == ()
