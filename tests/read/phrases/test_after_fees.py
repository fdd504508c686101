"""What is paid behind a fee is the price; what follows a price or a free time comes after it."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Joining fee £30, then £45 a month."),
        ("de-CH", "Aktivierungsgebühr 30 Franken, dann 45 Franken pro Monat."),
        ("fr-FR", "Frais d'inscription 30 €, puis 45 € par mois."),
        ("it-IT", "Quota di iscrizione 30 € una tantum, poi 45 € al mese."),
    ],
)
def test_what_is_paid_behind_a_fee_is_the_price(locale: str, text: str) -> None:
    assert {value.split(" ")[0] for value in said(locale, text, "price")} == {"45"}
    assert not said(locale, text, "price_after")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "No joining fee. £30 for the first month, then £45 a month."),
        ("de-DE", "Anschlussgebühr 30 €. 3 Monate gratis, danach 45 € pro Monat."),
    ],
)
def test_what_follows_a_price_stays_so(locale: str, text: str) -> None:
    assert {value.split(" ")[0] for value in said(locale, text, "price_after")} == {"45"}
