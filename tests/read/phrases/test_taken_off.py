"""Amounts that come off a price though no noun says so, and amounts that are paid or kept back."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Bei Rückgabe ziehen wir 10 € vom Erstattungsbetrag ab."),
        ("de-DE", "Die Rate von 12,90 € ziehen wir monatlich von Ihrem Konto ab."),
        ("de-DE", "Mit dem Code LAMPE nur 9,20 €, Mindestbestellwert 30 €."),
        ("de-DE", "Gläser ab 90 €. Wer jetzt kauft, bekommt den Koffer."),
        ("fr-FR", "La housse à 15 € avec le code HOUSSE."),
    ],
)
def test_what_is_paid_or_kept_back_is_no_reduction(locale: str, text: str) -> None:
    assert said(locale, text, "discount") == set()
    assert said(locale, text, "price")


def test_a_price_from_some_amount_beside_a_reduction_is_no_order_value() -> None:
    assert said("de-DE", "Gleitschirme ab 2.000 € kaufen Sie bei uns mit 20 € Rabatt.", "min_order_value") == set()


@pytest.mark.parametrize(
    ("locale", "text", "off", "least"),
    [
        ("de-DE", "Für Ihre alte Matratze ziehen wir 80 € ab, wenn Sie eine neue ab 600 € kaufen.", "80", "600"),
        ("de-DE", "80 € für Ihr Altgerät beim Kauf einer Pumpe der Reihe K-4 ab 600 €.", "80", "600"),
        ("fr-FR", "80 € pour votre ancien matelas à l'achat d'un matelas neuf dès 600 €.", "80", "600"),
        ("it-IT", "80 € per la vostra vecchia poltrona acquistandone una nuova da 600 € in su.", "80", "600"),
        ("de-DE", "15 € mit dem Code HALLO für Newsletter-Abonnenten, Mindestbestellwert 100 €.", "15", "100"),
        ("fr-FR", "15 € avec le code SALUT, dès 100 € d'achat.", "15", "100"),
    ],
)
def test_what_is_taken_off_is_a_reduction(locale: str, text: str, off: str, least: str) -> None:
    assert said(locale, text, "discount") == {f"{off} EUR"}
    assert said(locale, text, "min_order_value") == {f"{least} EUR"}
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Kaufpreis 1.299 €"),
        ("fr-FR", "Prix d'achat : 1299 €"),
        ("it-IT", "Prezzo d'acquisto 1299 €"),
        ("en-GB", "Purchase price £1299"),
    ],
)
def test_what_a_thing_is_bought_for_is_its_price(locale: str, text: str) -> None:
    assert said(locale, text, "min_order_value") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Finanzierung ab einem Kaufpreis von 500 €."),
        ("de-DE", "Ratenkauf ab 500 € Kaufpreis möglich."),
        ("fr-FR", "Financement à partir d'un prix d'achat de 500 €."),
        ("it-IT", "Finanziamento a partire da un prezzo d'acquisto di 500 €."),
        ("de-AT", "Mindestkaufpreis 500 €"),
    ],
)
def test_the_price_from_which_one_may_pay_in_parts_is_an_order_value(locale: str, text: str) -> None:
    assert said(locale, text, "min_order_value") == {"500 EUR"}
    assert said(locale, text, "price") == set()


def test_what_is_sent_by_a_named_way_and_added_is_what_that_costs() -> None:
    assert said("de-DE", "Preise inkl. MwSt., zzgl. 29,00 € Speditionsversand", "shipping_cost") == {"29 EUR"}
    assert said("de-DE", "499 € Paketversand möglich", "shipping_cost") == set()
    assert said("de-DE", "Rückholung durch Spedition 29 € (zahlt Kunde).", "shipping_cost") == set()
    assert said("de-DE", "Lieferung per Spedition 29 €. Rücksendung gratis.", "shipping_cost") == {"29 EUR"}


def test_readers_of_a_newsletter_are_no_members() -> None:
    assert said("de-DE", "10 % für Newsletter-Abonnenten", "audience") == {"NewsletterSubscribers"}
    assert said("de-DE", "Nur für Abonnenten: 10 % Rabatt", "audience") == {"Members"}
