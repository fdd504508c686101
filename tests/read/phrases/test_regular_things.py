"""Regular things, tickets for a day, fees that a group is spared, and times over which one pays."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize("text", ["Regular clean: £18 per hour", "Regular pizza £9", "Regular cut £20"])
def test_a_regular_thing_has_a_price_of_its_own(text: str) -> None:
    assert said("en-GB", text, "price")
    assert not said("en-GB", text, "list_price")


@pytest.mark.parametrize("text", ["Regular price £18, now £12", "Regular: £18. Sale: £12", "Regular retail value £18"])
def test_a_regular_price_is_a_former_one(text: str) -> None:
    assert said("en-GB", text, "list_price") == {"18 GBP"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [("it-IT", "Biglietto giornaliero: 7 €"), ("it-IT", "Giornaliero: 7 €"), ("fr-FR", "Billet journalier : 7 €")],
)
def test_a_ticket_for_a_day_is_bought_once(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"7 EUR"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [("it-IT", "Canone giornaliero: 7 €"), ("it-IT", "Noleggio giornaliero 7 €"), ("fr-FR", "Loyer journalier : 7 €")],
)
def test_a_daily_rate_is_paid_each_day(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"7 EUR/P1D"}


FEES = [
    ("de-DE", "Anmeldegebühr 40 € (kostenlos für Mitglieder)."),
    ("fr-FR", "Frais d’inscription 40 € (gratuits pour les anciens élèves)."),
    ("it-IT", "Quota di iscrizione € 40 (gratuita per gli ex allievi)."),
]


@pytest.mark.parametrize(("locale", "text"), FEES)
def test_a_fee_that_a_group_is_spared_is_asked_of_all_others(locale: str, text: str) -> None:
    assert said(locale, text, "setup_fee") == {"40 EUR", "0 EUR"}


def test_a_fee_that_is_given_up_for_all_is_asked_of_none() -> None:
    assert said("en-GB", "Joining fee £40 (waived).", "setup_fee") == {"0 GBP"}


@pytest.mark.parametrize(
    ("locale", "text"), [("en-GB", "Pay over 10 months, interest-free."), ("fr-FR", "Payez sur 10 mois sans frais.")]
)
def test_the_time_over_which_one_pays_is_no_contract(locale: str, text: str) -> None:
    assert not said(locale, text, "contract_term")


@pytest.mark.parametrize(
    "text",
    ["Affidiamo i pacchi a un corriere con firma. Il costo è di 6,90 €.", "Spedizione con corriere: costo 6,90 €"],
)
def test_what_a_courier_costs_is_carriage(text: str) -> None:
    assert said("it-IT", text, "shipping_cost") == {"6.90 EUR"}


def test_what_a_course_costs_is_its_price() -> None:
    assert said("it-IT", "Corso di pasta fresca. Costo: 95 € a persona", "price") == {"95 EUR/1 person"}
