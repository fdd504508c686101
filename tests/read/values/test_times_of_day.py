"""Times of day behind and before a day, as four languages write them."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "until"),
    [
        ("fr-FR", "20 % de remise jusqu'au 4 juillet à 23 h 59.", "2026-07-04T23:59"),
        ("fr-FR", "20 % de remise jusqu'au 4 juillet à midi.", "2026-07-04T12:00"),
        ("it-IT", "sconto 20% fino al 24/7 h 13!", "2026-07-24T13:00"),
        ("it-IT", "sconto 20% fino al 24 luglio a mezzogiorno.", "2026-07-24T12:00"),
        ("en-GB", "20% off until noon on 4 July.", "2026-07-04T12:00"),
        ("de-DE", "20 % Rabatt bis 4. Juli, 12 Uhr mittags.", "2026-07-04T12:00"),
    ],
)
def test_an_end_has_its_time(locale: str, text: str, until: str) -> None:
    assert said(locale, text, "valid_through") == {until}


def test_midnight_is_the_end_of_its_day() -> None:
    assert said("fr-FR", "20 % de remise jusqu'au 4 juillet à minuit.", "valid_through") == {"2026-07-04"}


@pytest.mark.parametrize(
    ("locale", "text", "until"),
    [
        ("fr-CH", "Kit 90.–. Réservez avant le 1 octobre. Retrait le 3 octobre, cours le 8 octobre.", "2026-10-01"),
        ("de-AT", "Karte 98 € (ab 14.12. dann 120 €). Vorverkauf bis 13.12., Saisonstart 18.12.", "2026-12-13"),
        ("en-GB", "Lesson £20: 8 September, 15 September. Book by 1 September.", "2026-09-01"),
    ],
)
def test_among_other_days_the_one_to_book_by_is_the_end(locale: str, text: str, until: str) -> None:
    assert said(locale, text, "valid_through") == {until}


def test_a_list_of_days_ends_nothing() -> None:
    assert said("en-GB", "Lesson £20: 8 September, 15 September, 22 September.", "valid_through") == set()


def test_people_of_an_age_last_no_years() -> None:
    assert said("de-AT", "Konto € 6,90 monatlich, für unter 26-Jährige gratis.", "promo_duration") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Our team answers from Monday to Friday between 8.30 and 17.30."),
        ("de-CH", "Wir sind von Montag bis Freitag zwischen 8.30 und 17.30 für Sie da."),
        ("fr-CH", "On vous répond entre 8.30 et 17.30, du lundi au vendredi."),
        ("it-CH", "Dal lunedì al venerdì tra le 8.30 e le 17.30."),
    ],
)
def test_hours_between_which_somebody_is_there_are_no_prices(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Billette kosten am Montag zwischen 8.30 und 17.30."),
        ("de-CH", "Billette am Montag zwischen 8.30 und 17.30 Franken."),
        ("fr-CH", "Billets entre 8.30 et 17.30."),
        ("en-GB", "Tickets on Monday between £8.30 and £17.30."),
    ],
)
def test_prices_between_which_something_costs_are_none(locale: str, text: str) -> None:
    assert len(said(locale, text, "price")) == 2
