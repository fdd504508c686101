"""What is charged for appointments that are cancelled or missed is no price of what was booked."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Missed-appointment fees: £15 for a haircut, £40 for a colour."),
        ("en-GB", "Cancellation charges: £15 for a haircut and £40 for a colour."),
        ("de-DE", "Ausfallgebühren: 15 € für den Haarschnitt, 40 € für die Farbe."),
        ("de-AT", "Stornogebühren: 15 € für den Haarschnitt, 40 € für die Farbe."),
        ("fr-FR", "Frais d'annulation : 15 € pour la coupe, 40 € pour la couleur."),
        ("it-IT", "Spese di annullamento: 15 € per il taglio, 40 € per il colore."),
    ],
)
def test_a_list_of_what_cancelling_costs_has_no_prices(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("en-GB", "Cancellation fees: none. The haircut costs £15.", "15 GBP"),
        ("de-DE", "Stornogebühren: keine. Der Haarschnitt kostet 15 €.", "15 EUR"),
        ("en-GB", "Our fees: £15 for a haircut.", "15 GBP"),
    ],
)
def test_other_fees_and_sentences_have(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
