"""Offers that have ended or were only once are no terms of today."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Mallow's 35% discount finished in April."),
        ("en-GB", "Our spring offer of 25% off ended on 3 May."),
        ("en-GB", "By the way, our Easter deal (45% off) really was a one-off."),
        ("it-IT", "L'ultima promozione, al 4,5 %, si è chiusa a marzo."),
        ("it-IT", "La nostra offerta di Pasqua (45 % di sconto) era davvero un'eccezione."),
        ("fr-FR", "Notre offre de Pâques (-45 %) était vraiment exceptionnelle."),
        ("fr-FR", "La remise de 35 % s'est terminée fin avril."),
        ("de-CH", "Unsere Osteraktion (45 % auf alles) war einmalig."),
    ],
)
def test_ended_offers_reduce_nothing(locale: str, text: str) -> None:
    for attribute in ("discount", "valid_from", "valid_through"):
        assert said(locale, text, attribute) == set()


def test_what_follows_in_another_sentence_or_clause_holds() -> None:
    text = "Our spring offer of 25% off ended on 3 May, but now you get 15% off."
    assert said("en-GB", text, "discount") == {"15%"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Our summer sale ends on 3 July: 15% off."),
        ("it-IT", "La promozione si chiude il 3 luglio: 15% di sconto."),
        ("de-DE", "Die Aktion endet am 3. Juli: 15 % Rabatt."),
    ],
)
def test_offers_that_are_to_end_hold(locale: str, text: str) -> None:
    assert said(locale, text, "discount") == {"15%"}
    assert said(locale, text, "valid_through") == {"2026-07-03"}
