"""How an amount is billed says nothing of the period of the next one."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Kern: 12 €/Monat bei jährlicher Zahlung, 15 € bei monatlicher Zahlung"),
        ("fr-FR", "Essentiel : 12 €/mois en facturation annuelle, 15 € en facturation mensuelle"),
        ("it-IT", "Piano: 12 €/mese con fatturazione annuale, 15 € con fatturazione mensile"),
        ("en-IE", "Core: €12 a month billed annually, €15 billed monthly"),
    ],
)
def test_both_ways_of_billing_are_by_the_month(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"12 EUR/P1M", "15 EUR/P1M"}


def test_a_way_of_billing_before_its_amount_is_its_period() -> None:
    text = "Jahresabo 99 €, bei monatlicher Zahlung 9,90 €"
    assert said("de-DE", text, "price") == {"99 EUR/P1Y", "9.90 EUR/P1M"}


def test_one_of_two_ways_to_pay_is_no_former_price() -> None:
    text = "Crew: $12 per seat per month, or $9.60 per seat per month billed yearly (save 20%)."
    assert said("en-US", text, "price") == {"12 USD/P1M", "9.60 USD/P1M"}
    assert said("en-US", text, "list_price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "former"),
    [
        ("en-IE", "Smoked trout €9.50 a kilo, was €12", "12 EUR/1 kg"),
        ("de-DE", "26,84 ct/kWh statt 34,41 ct", "0.3441 EUR/1 kWh"),
        ("de-DE", "6 Monate für 149 € statt regulär 239,40 €, danach 39,90 € im Monat", "239.40 EUR"),
    ],
)
def test_a_former_price_is_per_what_the_price_beside_it_is(locale: str, text: str, former: str) -> None:
    assert said(locale, text, "list_price") == {former}


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("Large cartons £1.42 each from 50", "1.42 GBP/1 piece"),
        ("Cinnamon knots £3.75 ea", "3.75 GBP/1 piece"),
        ("Hold bag £30 each way.", "30 GBP"),
    ],
)
def test_each_piece_at_its_price(text: str, price: str) -> None:
    assert said("en-GB", text, "price") == {price}
