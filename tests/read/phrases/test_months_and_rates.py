"""Months that nothing or half is paid for, sums paid at once, rates beyond a sum, and tickets for a day."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "zero", "months"),
    [
        ("it-CH", "Cani CHF 31.– al mese. Chi aderisce non paga il primo mese.", "0 CHF/P1M", "P1M"),
        ("en-GB", "Dogs £31 a month. Join now and you don't pay the first two months.", "0 GBP/P1M", "P2M"),
        (
            "de-CH",
            "Hunde CHF 31.– im Monat. Wer abschliesst, bezahlt die ersten drei Monate nicht.",
            "0 CHF/P1M",
            "P3M",
        ),
        ("fr-CH", "Chiens CHF 31.– par mois. Vous ne payez pas les trois premiers mois.", "0 CHF/P1M", "P3M"),
    ],
)
def test_first_months_that_one_does_not_pay_are_free(locale: str, text: str, zero: str, months: str) -> None:
    assert said(locale, text, "price") == {zero}
    assert said(locale, text, "promo_duration") == {months}
    assert len(said(locale, text, "price_after")) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "In den ersten sechs Wochen zahlen Sie die halbe Miete."),
        ("it-IT", "Nelle prime sei settimane paghi metà canone."),
        ("en-GB", "For the first six weeks you pay half the rent."),
        ("fr-FR", "Les six premières semaines, vous payez un demi-loyer."),
    ],
)
def test_half_a_rent_is_a_reduction_by_half(locale: str, text: str) -> None:
    assert said(locale, f"Box L 61 €. {text}", "discount") == {"50%"}


@pytest.mark.parametrize(
    ("locale", "text", "once"),
    [
        ("it-IT", "3 rate mensili da 65 € oppure 180 € in un'unica soluzione", "180 EUR"),
        ("en-GB", "3 monthly instalments of £65 or £180 in one go", "180 GBP"),
        ("fr-FR", "3 mensualités de 65 € ou 180 € en une fois", "180 EUR"),
    ],
)
def test_what_is_paid_at_once_has_no_period(locale: str, text: str, once: str) -> None:
    assert said(locale, text, "price") == {once, once.replace("180", "65") + "/P1M"}


def test_rates_beyond_a_sum_are_rates() -> None:
    text = "Interesse dello 0,65 % annuo fino a 8'000.–, oltre lo 0,20 %."
    assert said("it-CH", text, "interest_rate") == {"0.65%", "0.2%"}
    text = "Interest of 2% AER up to £8,000, 0.5% above that."
    assert said("en-GB", text, "interest_rate") == {"2%", "0.5%"}
    assert said("en-GB", text, "discount") == set()
    assert said("en-GB", "15% off orders over £40, 20% on anything above £80.", "interest_rate") == set()


def test_all_fares_of_a_day_ticket_are_paid_once() -> None:
    assert said("it-IT", "Skipass giornaliero 44 €, ridotto 33 €.", "price") == {"44 EUR", "33 EUR"}
    assert said("en-GB", "Daily ticket £21, concessions £15.", "price") == {"21 GBP", "15 GBP"}
    assert said("it-IT", "Skipass giornaliero 44 €. Noleggio 33 € al giorno.", "price") == {"44 EUR", "33 EUR/P1D"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Hosting: 3 mesi a 3,90 €, poi 12,90 € al mese."),
        ("de-DE", "Hosting: 3 Monate lang 3,90 €, danach 12,90 € pro Monat."),
    ],
)
def test_months_right_before_a_lower_price_are_paid_one_by_one(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"3.90 EUR/P1M"}


def test_a_sum_for_several_months_together_has_no_period() -> None:
    assert said("de-DE", "3 Monate für 29 €, danach 12,90 € pro Monat.", "price") == {"29 EUR"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Équipe (7 € HT par utilisateur et par mois)"),
        ("en-GB", "Team: £7 per user and per month"),
        ("it-IT", "Team: 7 € per utente e per mese"),
    ],
)
def test_of_two_rates_the_period_counts(locale: str, text: str) -> None:
    assert {price.partition("/")[2] for price in said(locale, text, "price")} == {"P1M"}


def test_half_a_kilo_has_a_price_of_its_own() -> None:
    assert said("it-IT", "Vaschetta da 1 kg 18 €, da mezzo chilo 9,80 €.", "price") == {"18 EUR", "9.80 EUR"}
    assert said("en-GB", "1 kg tub £18, half a kilo £9.80.", "unit_price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("en-GB", "Off-peak (weekdays before 3pm) £8.", "list_price"),
        ("it-IT", "Biglietti prima dello spettacolo 11 €.", "list_price"),
        ("en-US", "Technicians arrive within a 2-hour window.", "delivery_time"),
        ("it-IT", "Consegniamo in fasce di due ore, 4 €.", "delivery_time"),
        ("en-GB", "Exchange unworn items for up to 45 days.", "item_condition"),
        ("en-GB", "Adults pay £17 a month, which covers two check-ups a year; children are free.", "promo_duration"),
        ("it-IT", "Il 91% supera l'esame.", "discount"),
        ("it-IT", "Sospensione possibile per 30 giorni. Mensile 49 €.", "contract_term"),
        ("en-IE", "1% cashback, which comes back in December.", "valid_through"),
        ("en-GB", "Under-18s must come with an adult.", "audience"),
        ("fr-FR", "Les moins de 16 ans doivent être accompagnés d'un adulte.", "audience"),
    ],
)
def test_words_that_speak_of_something_else_name_no_term(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


def test_what_an_adult_brings_along_is_given() -> None:
    assert "Youth" in said("en-GB", "Under-16s pay £5 and must come with an adult.", "audience")
    assert said("en-GB", "Polo shirts £9, before £14.", "list_price") == {"14 GBP"}


def test_a_sign_ends_a_sentence_before_a_question() -> None:
    text = "La vaschetta a 15 € invece di 19 🍦 Porti il contenitore? 50 centesimi di sconto."
    assert said("it-IT", text, "price") == {"15 EUR"}
    assert said("it-IT", text, "list_price") == {"19 EUR"}


def test_the_sum_of_a_loan_is_no_price() -> None:
    text = "A €4,000 loan over 24 months means 24 repayments of €177.20, 6.1% APR."
    assert said("en-IE", text, "price") == {"177.20 EUR/P1M"}
