"""What ways to be sent something cost though no word for sending stands by, and from when a charge falls away."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "costs"),
    [
        ("en-IE", "Delivery is free and takes 2 working days; same-day drop is €28.", {"0 EUR", "28 EUR"}),
        ("en-GB", "Standard delivery is £2.95 and takes 4 working days; express is £5.95.", {"2.95 GBP", "5.95 GBP"}),
        ("it-IT", "La consegna standard costa 2,90 €; l'espresso costa 6,90 €.", {"2.90 EUR", "6.90 EUR"}),
        ("fr-FR", "Livré à l'étage sous 4 à 7 jours ouvrés : 29 €", {"29 EUR"}),
        ("en-GB", "Delivered to your room in 4–7 working days: £29", {"29 GBP"}),
    ],
)
def test_ways_that_a_verb_or_colon_leads_to_an_amount_cost_it(locale: str, text: str, costs: set[str]) -> None:
    assert said(locale, text, "shipping_cost") == costs
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("Delivery £5. Express passport photos £11.", "11 GBP"),
        ("Delivery from £5 in 2 days. Weekend: two nights £170.", "170 GBP"),
        ("Express is £6.", "6 GBP"),
    ],
)
def test_what_is_no_way_keeps_its_price(text: str, price: str) -> None:
    assert said("en-GB", text, "price") == {price}


@pytest.mark.parametrize(
    ("locale", "text", "least"),
    [
        ("fr-CH", "Frais de port : CHF 8.50, supprimés dès CHF 280.–.", "280 CHF"),
        ("en-GB", "Postage £3.20, we cover it over £45.", "45 GBP"),
        ("en-GB", "Delivery £4.20, nothing to pay over £55.", "55 GBP"),
        ("en-GB", "Postage is £3.20 and drops to zero once you spend £45.", "45 GBP"),
        ("it-IT", "Spendi 45 € e la spedizione è nostra.", "45 EUR"),
    ],
)
def test_a_charge_falls_away_from_an_order_value(locale: str, text: str, least: str) -> None:
    assert said(locale, text, "free_shipping_from") == {least}
    assert said(locale, text, "price") == set()


def test_a_deposit_that_falls_away_is_no_delivery() -> None:
    assert said("en-GB", "Deposit £50, waived from £350.", "free_shipping_from") == set()
