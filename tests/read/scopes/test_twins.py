"""Amounts in brackets that say a price again, with the tax or without: the words for the tax are theirs alone."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def said(text: str, locale: str) -> dict[str, str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return {str(one.term): one.scope.tax for one in found}


@pytest.mark.parametrize(
    ("text", "locale", "net", "gross"),
    [
        (
            "Paket Erle kostet 5,00 € monatlich (5,95 € inkl. 19 % USt.).",
            "de-DE",
            "price 5 EUR/P1M",
            "price 5.95 EUR/P1M",
        ),
        ("Formule Orme à 50 € par mois (60 € TTC).", "fr-FR", "price 50 EUR/P1M", "price 60 EUR/P1M"),
        ("Pacchetto Olmo a 50 € al mese (61 € IVA inclusa).", "it-IT", "price 50 EUR/P1M", "price 61 EUR/P1M"),
        ("Plan Alder is £50 a month (£60 inc. VAT).", "en-GB", "price 50 GBP/P1M", "price 60 GBP/P1M"),
    ],
)
def test_the_tax_in_brackets_is_that_of_the_amount_in_brackets(text: str, locale: str, net: str, gross: str) -> None:
    terms = said(text, locale)

    assert terms[net] == ""
    assert terms[gross] == "Included"
    assert "tax Included" not in terms


def test_what_follows_the_brackets_is_as_the_price_before_them() -> None:
    terms = said("Paket Erle 5,00 € monatlich im ersten Jahr (5,95 € inkl. 19 % USt.), danach 9,00 €.", "de-DE")

    assert terms["price_after 9 EUR"] == ""


def test_the_price_keeps_the_words_for_its_own_tax() -> None:
    terms = said("Plan Alder is £50 a month ex VAT (£60 inc. VAT).", "en-GB")

    assert terms["price 50 GBP/P1M"] == "Excluded"
    assert terms["price 60 GBP/P1M"] == "Included"
    assert "tax Excluded" in terms


def test_brackets_that_name_another_thing_or_say_nothing_again_leave_the_tax_to_all() -> None:
    assert "tax Included" in said("Laterne 119,00 € (Sockel 24,00 € inkl. MwSt.)", "de-DE")
    assert "tax Included" in said("Laterne 119,00 € (statt 189,00 €), inkl. MwSt.", "de-DE")
    assert said("Laterne 119,00 € (inkl. MwSt.)", "de-DE")["price 119 EUR"] == "Included"


def test_the_same_words_behind_another_price_are_the_offers() -> None:
    terms = said("Strom 10,00 Cent/kWh netto (12,00 Cent/kWh brutto), Grundpreis 3,60 € brutto im Monat.", "de-AT")

    assert "tax Included" in terms
