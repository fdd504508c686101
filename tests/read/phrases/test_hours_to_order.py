"""Hours that nobody is sent anything in: until when to order, and how soon somebody comes to help."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "times"),
    [
        ("fr-FR", "Colis posté avant 16 h, chez vous le lendemain.", {"P1D"}),
        ("en-GB", "In stock: order in the next 3h 12m for delivery tomorrow.", {"P1D"}),
        ("en-GB", "Order within 3 hours 12 minutes for delivery tomorrow.", {"P1D"}),
        ("en-GB", "Broken down? We aim to be with you in 4 hours.", set()),
        ("de-DE", "Panne? Wir sind in 4 Stunden bei Ihnen.", set()),
        ("fr-FR", "En panne ? Nous sommes chez vous en 4 heures.", set()),
        ("it-IT", "Guasto? Siamo da voi in 4 ore.", set()),
    ],
)
def test_neither_a_countdown_nor_help_is_a_delivery(locale: str, text: str, times: set[str]) -> None:
    assert said(locale, text, "delivery_time") == times


@pytest.mark.parametrize(
    ("locale", "text", "time"),
    [
        ("fr-FR", "Livraison en 48 h.", "PT48H"),
        ("en-GB", "Your parcel will be with you in 48 hours.", "PT48H"),
        ("de-DE", "Wir liefern in 4 Stunden zu Ihnen.", "PT4H"),
    ],
)
def test_hours_of_a_delivery_stay(locale: str, text: str, time: str) -> None:
    assert said(locale, text, "delivery_time") == {time}
