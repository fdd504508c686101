"""Days, amounts and lengths that stand beside each other: which of them belong together, and whom a day speaks of."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

CURRENCIES = {"de-CH": "CHF", "de-DE": "EUR", "en-GB": "GBP", "fr-FR": "EUR", "it-IT": "EUR"}


def said(locale: str, text: str) -> set[str]:
    found = read_text(text, TextContext(locale, CURRENCIES[locale], date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}" for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Members who joined before 1 May 2025 keep their locker."),
        ("en-GB", "Sailors who had already booked before 1 May 2025 keep their berth."),
        ("de-DE", "Segler, die vor dem 1. Mai 2025 gebucht haben, behalten ihren Liegeplatz."),
        ("fr-FR", "Les marins qui ont réservé avant le 1er mai 2025 gardent leur place."),
        ("it-IT", "I velisti che hanno prenotato prima del 1° maggio 2025 tengono il posto."),
    ],
)
def test_a_day_that_says_who_booked_is_no_end_of_an_offer(locale: str, text: str) -> None:
    assert not any(term.startswith("valid") for term in said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "10 % Rabatt, letzte Gelegenheit ist Sonntag, 28. Juni 2026."),
        ("de-DE", "Letzte Chance: 28. Juni 2026. 10 % Rabatt."),
        ("fr-FR", "10 % de remise, dernière occasion le 28 juin 2026."),
        ("it-IT", "10% di sconto, ultima occasione: domenica 28 giugno 2026."),
        ("en-GB", "10% off, last opportunity: Sunday, 28 June 2026."),
    ],
)
def test_the_last_occasion_is_the_end(locale: str, text: str) -> None:
    assert {"discount 10%", "valid_through 2026-06-28"} <= said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "10% off if you book before 1 July 2026."),
        ("de-DE", "10 % Rabatt, wenn Sie vor dem 1. Juli 2026 buchen."),
        ("fr-FR", "10 % de remise si vous réservez avant le 1er juillet 2026."),
        ("it-IT", "10% di sconto se prenoti prima del 1 luglio 2026."),
    ],
)
def test_a_day_before_which_one_must_book_is_an_end(locale: str, text: str) -> None:
    assert {"discount 10%", "valid_through 2026-07-01"} <= said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("en-GB", "Moorings now £5 until 8 July 2026", {"price 5 GBP", "valid_through 2026-07-08"}),
        ("en-GB", "Moorings GBP 5 until 8 July 2026", {"price 5 GBP", "valid_through 2026-07-08"}),
        ("de-CH", "Jetzt CHF 5 bis 8. Juli 2026", {"price 5 CHF", "valid_through 2026-07-08"}),
        ("de-CH", "Aktion von Fr 5. bis So 7. Juni 2026", {"valid_from 2026-06-05", "valid_through 2026-06-07"}),
        ("en-GB", "Sale from 5 to 8 July 2026", {"valid_from 2026-07-05", "valid_through 2026-07-08"}),
    ],
)
def test_an_amount_before_an_end_is_no_first_day(locale: str, text: str, terms: set[str]) -> None:
    assert said(locale, text) == terms


def test_a_range_does_not_run_backwards() -> None:
    assert said("en-GB", "Berth 25 until 8 July 2026") == {"valid_through 2026-07-08"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Minimum membership 12 months."),
        ("en-GB", "The minimum membership period is 12 months."),
        ("de-DE", "Mindestmitgliedschaft: 12 Monate"),
        ("fr-FR", "Adhésion minimale de 12 mois"),
        ("it-IT", "Adesione minima 12 mesi"),
    ],
)
def test_the_least_time_of_a_membership_is_its_term(locale: str, text: str) -> None:
    assert said(locale, text) == {"contract_term P12M"}


@pytest.mark.parametrize(
    ("locale", "text", "currency"),
    [
        ("en-GB", "Pay £15 today, the rest later.", "GBP"),
        ("en-GB", "£15 now and the balance on arrival", "GBP"),
        ("de-DE", "Heute 15 Euro anzahlen.", "EUR"),
        ("de-DE", "15 € bei der Buchung, den Rest vor Ort.", "EUR"),
        ("fr-FR", "15 € aujourd'hui, le solde sur place", "EUR"),
        ("it-IT", "15 € oggi, il saldo all'arrivo", "EUR"),
    ],
)
def test_what_is_paid_today_beside_a_rest_is_a_first_payment(locale: str, text: str, currency: str) -> None:
    assert said(locale, text) == {f"down_payment 15 {currency}"}


def test_what_is_paid_today_with_no_rest_is_the_price() -> None:
    assert said("en-GB", "Pay £15 today.") == {"price 15 GBP"}
