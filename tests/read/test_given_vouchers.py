"""Vouchers that one buys to give away are sold, those that a shop gives take something off; shares that are saved."""

import pytest

from tests.read.said import said

SOLD = [
    ("it-IT", "Regala un buono da 50 €!"),
    ("it-IT", "Acquistate un buono regalo da 50 € online."),
    ("de-DE", "Verschenken Sie einen Gutschein über 50 €!"),
    ("fr-FR", "Offrez un bon cadeau de 50 € à vos proches."),
]
GIVEN = [
    ("it-IT", "Ti regaliamo un buono da 50 €"),
    ("it-IT", "Ricevi un buono da 50 € per il prossimo acquisto."),
    ("de-DE", "Wir schenken Ihnen einen Gutschein über 50 €"),
]
SAVED = [
    ("en-GB", "£199.00 (25% saved)"),
    ("it-IT", "199,00 € (25% risparmiato)"),
    ("fr-FR", "199,00 € (25% économisés)"),
    ("de-DE", "199,00 € (25% gespart)"),
]


@pytest.mark.parametrize(("locale", "text"), SOLD)
def test_a_voucher_that_one_buys_to_give_away_has_a_price(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"50 EUR"}
    assert not said(locale, text, "discount")


@pytest.mark.parametrize(("locale", "text"), GIVEN)
def test_a_voucher_that_the_shop_gives_is_a_reduction(locale: str, text: str) -> None:
    assert said(locale, text, "discount") == {"50 EUR"}


@pytest.mark.parametrize(("locale", "text"), SAVED)
def test_a_share_that_is_saved_is_a_reduction(locale: str, text: str) -> None:
    assert said(locale, text, "discount") == {"25%"}


def test_how_long_a_price_is_frozen_is_no_term_of_the_contract() -> None:
    assert not said("it-IT", "Durata del prezzo bloccato: 24 mesi", "contract_term")
    assert said("it-IT", "Durata del contratto: 24 mesi", "contract_term") == {"P24M"}


@pytest.mark.parametrize(("locale", "text"), [("en-GB", "Available to order – 4 weeks"), ("it-IT", "Ordinabile")])
def test_what_can_be_ordered_is_on_its_way(locale: str, text: str) -> None:
    assert said(locale, text, "availability") == {"BackOrder"}


def test_a_share_that_customers_saved_of_something_is_no_reduction() -> None:
    assert not said("en-GB", "Customers reported 30% saved on heating bills.", "discount")
