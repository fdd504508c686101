"""What an answer says of the way back of a deposit, and what an insurance covers."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "cashback"),
    [
        ("de-DE", "Was kostet der Raum?\nDie Kaution ist im Preis, 50 € zurück bei Abholung.", {"50 EUR"}),
        ("en-GB", "What do I get for switching?\nYou get £50 back within 5 working days.", {"50 GBP"}),
    ],
)
def test_money_back_that_no_deposit_is_asked_about_is_none(locale: str, text: str, cashback: set[str]) -> None:
    assert said(locale, text, "cashback") <= cashback
    assert said(locale, text, "deposit") <= cashback


def test_of_two_amounts_in_an_answer_none_is_known_to_be_the_deposit() -> None:
    text = "Do I get my deposit back?\nYes, you get £50 back on a box, and £80 back on a room."

    assert said("en-GB", text, "deposit") == set()


@pytest.mark.parametrize(
    ("locale", "text", "deposit"),
    [
        ("en-GB", "Do I get my deposit back?\nYes. The £40 comes back when you hand in the key.", "40 GBP"),
        (
            "de-CH",
            "Erhalte ich die Kaution zurück?\nJa, die CHF 40.– kommen mit der Schlüsselrückgabe zurück.",
            "40 CHF",
        ),
        ("fr-FR", "La caution est-elle rendue ?\nOui. Les 40 € vous reviennent avec la clé.", "40 EUR"),
        ("it-IT", "Mi viene restituita la cauzione?\nSì, i 40 € tornano con la chiave.", "40 EUR"),
    ],
)
def test_what_an_answer_on_a_deposit_gives_back_is_the_deposit(locale: str, text: str, deposit: str) -> None:
    assert said(locale, text, "deposit") == {deposit}
    assert said(locale, text, "cashback") == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("en-GB", "Insurance: HayCover protects your goods. It covers £5,000 for £4.20 a week.", "4.20 GBP/P7D"),
        ("de-DE", "Versicherung: Das Paket deckt 5000 € für 4,20 € im Monat.", "4.20 EUR/P1M"),
        ("it-IT", "Assicurazione: la polizza copre 5000 € per 4,20 € al mese.", "4.20 EUR/P1M"),
    ],
)
def test_what_an_insurance_covers_is_not_what_it_costs(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
