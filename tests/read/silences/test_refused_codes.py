"""Codes that are taken no more are none; the one that holds in their place is."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der Gutscheincode ROSE5 lässt sich nicht mehr einlösen."),
        ("de-CH", "Der Code TULPE20 wird im Warenkorb nicht mehr akzeptiert."),
        ("de-AT", "Den Code NELKE10 können Sie nicht mehr verwenden."),
        ("fr-FR", "Le code ROSE10 ne passe plus en caisse."),
        ("fr-CH", "La caisse refuse désormais le code TULIPE15."),
        ("fr-FR", "Le code ROSE5 a expiré."),
        ("it-IT", "Il codice ROSA5 risulta scaduto."),
        ("en-GB", "ROSE5 won't work any more, use code TULIP5 for 5% off."),
        ("en-GB", "Our website has stopped accepting ROSE10."),
    ],
)
def test_a_refused_code_is_none(locale: str, text: str) -> None:
    assert said(locale, text, "voucher_code") <= {"TULIP5"}


def test_the_code_in_its_place_holds() -> None:
    text = "ROSE5 won't work any more; use code TULIP5 instead for 5% off."
    assert said("en-GB", text, "voucher_code") == {"TULIP5"}
    assert said("en-GB", text, "discount") == {"5%"}
    assert said("de-DE", "Mit dem Code TULPE20 erhalten Sie 20 % Rabatt.", "voucher_code") == {"TULPE20"}
