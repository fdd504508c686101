"""Energy prices in a row of which only the last says that it is per kWh, and what is loaded for an amount."""

import pytest

from tests.read.making import page, read
from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Langsam 0,41 € und schnell 0,52 € pro kWh"),
        ("de-AT", "Laden Sie langsam um € 0,41 und schnell um € 0,52 je kWh"),
        ("de-DE", "Für 5 € im Monat laden Sie an Wandboxen für 0,41 € und an Säulen für 0,52 € je kWh."),
        ("fr-FR", "heures creuses 0,41 € et heures pleines 0,52 € le kWh"),
        ("it-IT", "fascia F23 0,41 € e fascia F1 0,52 € al kWh"),
        ("en-IE", "Night rate €0.41 and day rate €0.52 per kWh"),
        ("de-DE", "langsam 0,41 €, schnell 0,52 € je kWh"),
    ],
)
def test_prices_joined_to_one_per_kwh_are_so_too(locale: str, text: str) -> None:
    assert said(locale, text, "unit_price") == {"0.41 EUR/1 kWh", "0.52 EUR/1 kWh"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Die Wandbox kostet 599 € und der Strom 0,52 € je kWh"),
        ("de-DE", "Startgebühr 0,41 € und Strom 0,52 € je kWh"),
        ("fr-FR", "Prise en charge 0,41 € et recharge 0,52 € le kWh"),
        ("en-IE", "Standing charge €0.41 and unit rate €0.52 per kWh"),
        ("de-DE", "Ein Kaffee kostet 0,41 €. Strom gibt es für 0,52 € je kWh"),
        ("de-DE", "0,05 € und 0,52 € je kWh"),  # of another size
        ("de-DE", "Grundpreis 0,41 € pro Tag und Strom 0,52 € je kWh"),
    ],
)
def test_what_else_is_paid_is_not_paid_by_the_kwh(locale: str, text: str) -> None:
    assert "0.41 EUR/1 kWh" not in said(locale, text, "unit_price")
    assert "0.52 EUR/1 kWh" in said(locale, text, "unit_price")


def test_who_charges_a_car_has_no_amount_to_reach() -> None:
    assert said("de-AT", "Laden Sie um € 0,41 je kWh an jeder Säule.", "min_order_value") == set()
    assert said("de-DE", "Laden Sie jetzt 50 € auf und erhalten Sie 10 % Bonus", "min_order_value") == {"50 EUR"}


@pytest.mark.parametrize("head", ["Schnell (bis 150 kW), je kWh", "Schnell (pro kWh)", "Rapide, par kWh", "Fast /kWh"])
def test_the_head_of_a_row_says_what_its_amounts_are_per(head: str) -> None:
    rows = f"<tr><th>Tarif</th><th>Düne</th><th>Riff</th></tr><tr><td>{head}</td><td>0,52 €</td><td>0,44 €</td></tr>"
    found = read(page(f"<h1>Tarife</h1><table>{rows}</table>")).statements

    assert {str(s.term) for s in found} == {"unit_price 0.52 EUR/1 kWh", "unit_price 0.44 EUR/1 kWh"}


def test_a_head_that_only_names_energy_says_no_rate() -> None:
    rows = "<tr><th>Speicher</th><th>Preis</th></tr><tr><td>Akku mit 5 kWh</td><td>1 990 €</td></tr>"
    found = read(page(f"<h1>Speicher</h1><table>{rows}</table>")).statements

    assert {str(s.term) for s in found} == {"price 1990 EUR"}
