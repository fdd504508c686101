"""What an order must at least be worth, where a bare word says so, and orders that are one customer's first."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("de-DE", "Lieferung 3 €, Minimum 15 €.", "15 EUR"),
        ("fr-CH", "Livraison 5.-, minimum 25.-", "25 CHF"),
        ("it-IT", "Consegna in centro 3 €, minimo 15 €, in circa 40 minuti.", "15 EUR"),
        ("en-GB", "Delivery £3, minimum £15, in about 40 minutes.", "15 GBP"),
        ("it-IT", "C'è un minimo? Sì, 35 €. Consegna 5 €.", "35 EUR"),
        ("fr-FR", "Y a-t-il un minimum ? Oui, 35 €. Livraison 5 €", "35 EUR"),
        ("en-GB", "HELLO3 takes £3 off any plan of £10 or more.", "10 GBP"),
        ("de-DE", "Mit HALLO3 3 € Rabatt auf Bestellungen von 20 € oder mehr.", "20 EUR"),
    ],
)
def test_a_bare_least_is_that_of_an_order(locale: str, text: str, value: str) -> None:
    assert said(locale, text, "min_order_value") == {value}


def test_what_delivery_costs_stands_before_it() -> None:
    assert said("fr-CH", "Livraison 5.-, minimum 25.-", "shipping_cost") == {"5 CHF"}


def test_a_plus_behind_free_delivery_is_from_where_it_is_free() -> None:
    assert said("en-US", "FREE SHIPPING $49+ | otherwise $5.95", "free_shipping_from") == {"49 USD"}
    assert said("en-US", "FREE SHIPPING $49+ | otherwise $5.95", "shipping_cost") == {"5.95 USD"}


@pytest.mark.parametrize(
    ("locale", "text", "costs"),
    [
        ("en-GB", "Delivery free inside the ring road, elsewhere £8.50.", {"0 GBP", "8.50 GBP"}),
        ("fr-CH", "Livraison gratuite en ville, ailleurs 8.50.", {"0 CHF", "8.50 CHF"}),
        ("it-CH", "Consegna gratuita in città, altrove fr. 8.50.", {"0 CHF", "8.50 CHF"}),
        ("it-IT", "Porto franco oltre 150 €, sotto questa soglia 9 €.", {"9 EUR"}),
    ],
)
def test_elsewhere_and_below_delivery_costs_something(locale: str, text: str, costs: set[str]) -> None:
    assert said(locale, text, "shipping_cost") == costs


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Elsewhere you pay £80 for the same vase."),
        ("fr-FR", "Ailleurs, ce vase coûte 80 €."),
        ("en-GB", "Course £80, minimum age 15"),
        ("de-DE", "Kurs 80 €, mindestens 15 Teilnehmende"),
    ],
)
def test_what_others_ask_and_other_minima_are_no_orders(locale: str, text: str) -> None:
    assert said(locale, text, "min_order_value") | said(locale, text, "shipping_cost") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "15% off your first three orders."),
        ("de-DE", "15 % Rabatt auf die ersten drei Bestellungen."),
    ],
)
def test_the_first_orders_of_one_customer_limit_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "availability") == set()


def test_so_many_orders_of_all_customers_do() -> None:
    assert said("en-GB", "A free vase for the first 50 orders.", "availability") == {"LimitedAvailability"}
