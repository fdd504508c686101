"""The shortest term below a monthly price, years of service for nothing, and what a former price of energy is per."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Kletterflatrate\nCHF 33.50 / Monat\nmind. 5 Monate"),
        ("fr-CH", "Abo illimité\nCHF 33.50 / mois\nmin. 5 mois"),
        ("it-CH", "Abbonamento palestra\nCHF 33.50 / mese\nmin. 5 mesi"),
        ("en-GB", "Climbing flat\n£33.50 / month\nmin. 5 months"),
    ],
)
def test_at_least_so_many_months_below_a_monthly_price_is_its_term(locale: str, text: str) -> None:
    assert said(locale, text, "contract_term") == {"P5M"}


def test_at_least_so_many_months_below_a_plain_price_is_none() -> None:
    assert said("de-DE", "Kinderstuhl\n49 €\nmind. 6 Monate", "contract_term") == set()


def test_years_of_service_for_nothing_are_no_promotion() -> None:
    text = "Gril 249 €. 5 ans de suivi gratuit."
    assert said("fr-FR", text, "promo_duration") == said("fr-FR", text, "trial_period") == set()
    assert said("fr-FR", text, "price") == {"249 EUR"}
    assert said("fr-FR", "La première année est gratuite, puis 60 € par an.", "price") == {"0 EUR/P1Y"}


def test_a_former_price_of_energy_is_per_kilowatt_hour() -> None:
    text = "Abonnement 12,30 € par mois, kWh à 0,0921 € au lieu de 0,1034 €."
    assert said("fr-FR", text, "list_price") == {"0.1034 EUR/1 kWh"}
    assert said("fr-FR", "Abonnement 12,30 € au lieu de 14,10 € par mois.", "list_price") == {"14.10 EUR/P1M"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Il n'y en aura que 150 ! Le gâteau est à 31 €."),
        ("it-IT", "Ne faremo solo 150. Il panettone costa 31 €."),
        ("en-GB", "There will only be 150. The log is £31."),
        ("fr-FR", "Limité à 2 cartes par personne et à 150 exemplaires. Carte 61 €."),
    ],
)
def test_only_so_many_are_made(locale: str, text: str) -> None:
    assert said(locale, text, "availability") == {"LimitedAvailability"}


def test_notice_behind_sauf() -> None:
    text = "L'adhésion se renouvelle d'année en année, sauf préavis de trois mois."
    assert said("fr-FR", text, "notice_period") == {"P3M"}
