"""Sums given back with a thing are deposits, those taken off the bill down payments, and money back is cashback."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "sum_"),
    [
        ("de-DE", "Pro Schlüssel behalten wir 20 € ein, das Geld gibt es bei Abgabe wieder.", "20 EUR"),
        ("de-AT", "Für den Kästchenschlüssel werden € 12,– Einsatz eingehoben und bei Rückgabe erstattet.", "12 EUR"),
        ("fr-FR", "Pour la clé du vestiaire, 12 € sont encaissés et remboursés à la restitution.", "12 EUR"),
        ("fr-CH", "La carte à puce coûte 6.– remboursables.", "6 CHF"),
        ("it-IT", "Per il trapano chiediamo 60 €, che ti ridiamo quando lo riporti.", "60 EUR"),
        ("en-GB", "A £15 returnable charge applies to towels.", "15 GBP"),
    ],
)
def test_what_comes_back_with_a_thing_is_a_deposit(locale: str, text: str, sum_: str) -> None:
    assert said(locale, text, "deposit") == {sum_}
    assert said(locale, text, "cashback") == said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "sum_"),
    [
        (
            "de-DE",
            "Zur Reservierung sind 12 € pro Person fällig, die wir auf die Rechnung anrechnen.",
            "12 EUR/1 person",
        ),
        ("fr-FR", "12 € par personne à la réservation, déduits de l'addition.", "12 EUR/1 person"),
        ("en-GB", "For tables of nine we take a £12 deposit per person, knocked off the bill.", "12 GBP/1 person"),
    ],
)
def test_what_comes_off_the_bill_is_a_down_payment(locale: str, text: str, sum_: str) -> None:
    assert said(locale, text, "down_payment") == {sum_}


def test_a_price_that_is_refunded_stays_a_price() -> None:
    text = "Das Zelt kostet 89 €. Gefällt es nicht, wird der Kaufpreis bei Rückgabe innert 30 Tagen erstattet."
    assert said("de-DE", text, "price") == {"89 EUR"}
    assert said("de-DE", text, "deposit") == set()
    assert said("fr-FR", "La tente coûte 89 €, satisfait ou remboursé.", "price") == {"89 EUR"}
