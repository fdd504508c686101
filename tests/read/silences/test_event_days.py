"""Days on which something is held, by the label before them."""

import pytest

from tests.read.said import said

_DATES = ("valid_from", "valid_through")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Aktionszeitraum: 1. bis 14. Juli 2026"),
        ("de-DE", "Angebot gültig: 1. bis 14. Juli 2026"),
        ("fr-FR", "Dates de l'offre : du 1er au 14 juillet 2026"),
        ("it-IT", "Periodo della promozione: dal 1 al 14 luglio 2026"),
        ("en-IE", "Sale dates: 1 to 14 July 2026"),
    ],
)
def test_the_days_of_an_offer_are_its_window(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-07-14"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Termine: 1. bis 14. Juli 2026"),
        ("de-CH", "Kurstermine: 8 x dienstags, ab 7. Juli 2026"),
        ("fr-FR", "Dates : du 1er au 14 juillet 2026"),
        ("fr-CH", "Dates du stage : du 1er au 14 juillet 2026"),
        ("it-IT", "Date del corso: dal 1 al 14 luglio 2026"),
        ("en-IE", "Course dates: 1 to 14 July 2026"),
    ],
)
def test_the_days_of_a_course_are_no_window_of_an_offer(locale: str, text: str) -> None:
    assert not any(said(locale, text, attribute) for attribute in _DATES)
