"""Amounts that are left to pay once a reduction is taken off, and those that are the reduction."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Statt 450 € zahlen Sie mit 20 % Rabatt nur 360 €.", "360 EUR"),
        ("de-DE", "Mit 20 % Rabatt nur noch 79,20 €.", "79.20 EUR"),
        ("de-CH", "Mit unserem Rabatt nur CHF 89.10.", "89.10 CHF"),
        ("fr-CH", "Au lieu de CHF 450.– vous ne payez avec 20 % de rabais que CHF 360.–.", "360 CHF"),
        ("fr-CH", "Avec 10 % de remise seulement CHF 89.10.", "89.10 CHF"),
        ("it-CH", "Con il 10% di sconto solo CHF 89.10.", "89.10 CHF"),
        ("it-IT", "Invece di 450 € paga con il 20% di sconto solo 360 €.", "360 EUR"),
        ("en-GB", "With 10% discount just £89.10.", "89.10 GBP"),
        ("en-GB", "Instead of £450 you pay with 20% discount only £360.", "360 GBP"),
    ],
)
def test_only_behind_a_reduction_tells_what_is_left_to_pay(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
    assert not any(value.endswith(price[-3:]) for value in said(locale, text, "discount"))


@pytest.mark.parametrize(
    ("locale", "text", "discount"),
    [
        ("de-DE", "Wir geben auf Zubehör einen Rabatt von nur 5 €.", "5 EUR"),
        ("de-DE", "Rabatt: 20 € auf alles.", "20 EUR"),
        ("fr-CH", "Rabais de seulement CHF 5.– sur les accessoires.", "5 CHF"),
        ("it-CH", "Sconto di soli CHF 5.– sugli accessori.", "5 CHF"),
        ("en-GB", "A discount of only £5 on accessories.", "5 GBP"),
        ("de-DE", "Mit dem Code GRUEN20 erhalten Sie 20 € Rabatt auf alles.", "20 EUR"),
    ],
)
def test_an_amount_that_a_reduction_is_said_to_be_stays_one(locale: str, text: str, discount: str) -> None:
    assert said(locale, text, "discount") == {discount}
    assert not said(locale, text, "price")
