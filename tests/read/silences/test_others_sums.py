"""What others ask, what the company spends and what friends get is nobody's price."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-CH", "Chez Lémanet, la même chose coûte CHF 65.–."),
        ("de-DE", "Bei Isarnetz zahlt man für dasselbe 65 €."),
        ("it-IT", "Adanet per la stessa cosa chiede 65 €."),
        ("en-GB", "QuickTow quotes £11."),
        ("en-GB", "Leaflets cost us 4p each to print."),
        ("fr-FR", "Chaque courrier nous coûte 1,20 €."),
        ("fr-FR", "Parrainez un voisin : 15 € pour vous, 15 € pour lui"),
        ("de-DE", "Freunde werben: 15 € für dich, 15 € für deine Freundin"),
        ("it-IT", "Porta un'amica: 15 € per te e 15 € per lei"),
        ("en-IE", "Refer a friend: €15 for you, €15 for them"),
    ],
)
def test_sums_of_others_are_no_prices(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("en-GB", "Bring a friend for £6.50 any Monday.", "6.50 GBP"),
        ("fr-FR", "Chez nous, la même chose coûte 49 €.", "49 EUR"),
        ("en-GB", "The same thing in oak costs £65.", "65 GBP"),
        ("de-DE", "Der Spaß kostet 12 €.", "12 EUR"),
    ],
)
def test_own_prices_stay(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
