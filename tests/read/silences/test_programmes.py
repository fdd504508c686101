"""Days of a programme or a course, and windows of hours, limit no offer."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Läuft heute: 16:45 · 19:15. Eintritt 13.–."),
        ("it-IT", "Oggi in sala: 16.45, 19.15. Biglietto 8 €."),
        ("it-IT", "Gruppo di 10 persone al massimo, si comincia lunedì 5 ottobre alle 19.30. La quota è di 190 €."),
    ],
)
def test_days_of_a_programme_end_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()
    assert said(locale, text, "price") <= {"13 CHF", "8 EUR", "190 EUR"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "Technicians arrive within a 3-hour window. Tune-up $69."),
        ("it-IT", "Il tecnico arriva in una fascia di 3 ore. Controllo 69 €."),
    ],
)
def test_a_window_of_hours_is_no_time_of_delivery(locale: str, text: str) -> None:
    assert said(locale, text, "delivery_time") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "20 % Rabatt auf alles bis Sonntag."),
        ("en-GB", "Order by Sunday for delivery on Friday and save 20%."),
    ],
)
def test_the_last_day_of_a_reduction_stays(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-06-14"}
