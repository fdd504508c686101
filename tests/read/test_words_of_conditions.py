"""Plain words of conditions: who is left out, what is not asked, how long a plan runs, when a parcel comes."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Die Aktion läuft bis 30.11.2026, nicht für Bestandskunden."),
        ("fr-FR", "Offre valable jusqu'au 30 novembre, hors clients actuels."),
        ("it-IT", "Offerta non valida per i già clienti."), ("en-GB", "Not available to existing customers."),
    ],
)  # fmt: skip
def test_who_is_a_customer_already_is_left_out(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == {"NewCustomers"}


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        ("it-IT", "Non ci sono costi di attivazione né vincoli di durata.", "setup_fee", {"0 EUR"}),
        ("it-IT", "Non ci sono costi di attivazione né vincoli di durata.", "contract_term", {"P0D"}),
        ("it-IT", "Non sono previsti costi di spedizione.", "shipping_cost", {"0 EUR"}),
        ("it-IT", "Ne restano 5. Costi di attivazione 20 €.", "setup_fee", {"20 EUR"}),
        ("de-DE", "Weder Einrichtungsgebühr noch Mindestlaufzeit.", "setup_fee", {"0 EUR"}),
        ("de-DE", "Hinzu kommen noch Versandkosten von 5,90 €.", "shipping_cost", {"5.90 EUR"}),
    ],
)
def test_what_is_not_asked_costs_nothing(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values


@pytest.mark.parametrize("text", ["Il piano dura 12 mesi.", "L'abbonamento dura 12 mesi e si rinnova di anno in anno."])
def test_a_plan_that_lasts_so_long_binds_for_it(text: str) -> None:
    assert said("it-IT", text, "contract_term") == {"P12M"}


def test_the_least_order_is_told_by_either_word() -> None:
    assert said("fr-CH", "Commande minimale : CHF 80.–.", "min_order_value") == {"80 CHF"}


def test_a_price_per_user_is_no_least_order_although_the_fewest_users_are_told() -> None:
    assert said("fr-FR", "Équipe (6 € HT par utilisateur, 3 utilisateurs au minimum)", "min_order_value") == set()
    assert said("fr-FR", "Menu midi : 20 € par personne. Commande minimum : 60 €", "min_order_value") == {"60 EUR"}


def test_shortened_words_say_how_long_a_price_lasts() -> None:
    assert said("fr-FR", "19,99 €/mois pdt 6 mois, puis retour à 24,99 €/mois.", "promo_duration") == {"P6M"}
    assert said("fr-FR", "19,99 €/mois pdt 6 mois, puis retour à 24,99 €/mois.", "return_period") == set()


@pytest.mark.parametrize("text", ["Arriva tra gio 11 e sab 13 giu", "Arrivano tra il 12 e il 13 giugno"])
def test_days_on_which_a_parcel_comes_bound_no_offer(text: str) -> None:
    assert not said("it-IT", text, "valid_from") | said("it-IT", text, "valid_through")
    assert said("it-IT", "Arriva l'estate: sconto 20% dall'11 al 13 giugno", "valid_through") == {"2026-06-13"}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Adult £54, child £46, under-3s go free.", "under-3s"),
        ("Join the Club for £14.99/mo: members save 15% on repairs and there is no contract.", "repairs"),
        ("Join the Club for £14.99/mo: members save 15% on repairs and servicing.", "repairs and servicing"),
    ],
)  # fmt: skip
def test_a_name_ends_where_something_is_said_of_it(text: str, subject: str) -> None:
    found = read_text(text, TextContext("en-GB", "GBP", date(2026, 6, 10)))

    assert subject in {one.subject for one in found}
