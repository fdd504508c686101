"""Signs and words that look like values, or name less than they seem to."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("en-GB", "The Heron Tent 4P is now £289.00.", {"289 GBP"}),
        ("en-US", "Heron Tent 2p: $199.00", {"199 USD"}),
        ("en-GB", "Heron Tent 2P", set()),
        ("en-GB", "Large apples 60p.", {"0.60 GBP"}),
    ],
)
def test_a_tent_for_four_costs_no_four_pence(locale: str, text: str, price: set[str]) -> None:
    assert said(locale, text, "price") == price


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Il contratto si rinnova di 3 mesi in 3 mesi."),
        ("fr-FR", "Le contrat se renouvelle de 3 mois en 3 mois."),
    ],
)
def test_a_renewal_told_twice_is_no_term(locale: str, text: str) -> None:
    assert (said(locale, text, "renewal_term"), said(locale, text, "contract_term")) == ({"P3M"}, set())


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Venerdì 27 novembre e sabato 28 novembre 2026 siamo aperti fino alle 21."),
        ("fr-FR", "Vendredi 27 novembre et samedi 28 novembre 2026, nous sommes ouverts jusqu'à 21 heures."),
        ("en-GB", "On Friday 27 November and Saturday 28 November 2026 we are open until 9 pm."),
        ("de-DE", "Am 27. und 28. November sind wir bis 21 Uhr für Sie da."),
    ],
)
def test_days_on_which_one_is_open_end_no_offer(locale: str, text: str) -> None:
    assert not said(locale, text, "valid_from") | said(locale, text, "valid_through")


def test_days_of_a_reduction_do() -> None:
    text = "20% off until 28 November 2026, and we are open until 9 pm."
    assert said("en-GB", text, "valid_through") == {"2026-11-28"}


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("it-IT", "Wi-Fi 802.11ax, 4×4", set()),
        ("de-DE", "WLAN nach 802.11ac", set()),
        ("en-GB", "Wireless: 802.11n", set()),
        ("en-GB", "Router Heron: £802.11", {"802.11 GBP"}),
        ("de-CH", "Gartenhaus Föhre, 802.10", {"802.10 CHF"}),
    ],
)
def test_a_norm_of_networks_costs_nothing(locale: str, text: str, price: set[str]) -> None:
    assert said(locale, text, "price") == price


def test_a_reduced_rate_is_a_price() -> None:
    text = "Canone scontato: 22,90 €/mese per 12 mesi, poi 27,90 €/mese."

    assert (said("it-IT", text, "price"), said("it-IT", text, "discount")) == ({"22.90 EUR/P1M"}, set())
