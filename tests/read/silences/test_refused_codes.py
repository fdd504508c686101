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
        ("en-GB", "The code ROSE5 is void."),
        ("en-GB", "The voucher ROSE5 is no longer active."),
        ("fr-CH", "Le code ROSE5 ne vaut plus rien."),
        ("en-GB", "Our website has stopped accepting ROSE10."),
        ("en-GB", "Our till no longer takes the code MISTLE24."),
        ("it-IT", "La cassa non accetta più il codice VISCHIO24."),
        ("fr-FR", "Notre boutique ne prend plus le code GUI24."),
        ("de-AT", "Das Kennwort MISTEL24 vom Advent nimmt das System nicht mehr an."),
        ("de-DE", "Der Code MISTEL24 greift nicht mehr."),
        ("en-GB", "The spring code ROSE5 was switched off after 31 May 2026."),
        ("en-IE", "We have withdrawn the code ROSE5."),
        ("de-CH", "Der Code ROSE5 wurde nach dem 31. Mai 2026 abgeschaltet."),
        ("de-DE", "Den Code ROSE5 haben wir am 2. Juni deaktiviert."),
        ("fr-FR", "Le code ROSE5 a été désactivé après le 31 mai."),
        ("it-IT", "Il codice ROSA5 è stato disattivato dopo il 31 maggio."),
    ],
)
def test_a_refused_code_is_none(locale: str, text: str) -> None:
    assert said(locale, text, "voucher_code") <= {"TULIP5"}


def test_the_code_in_its_place_holds() -> None:
    text = "ROSE5 won't work any more; use code TULIP5 instead for 5% off."
    assert said("en-GB", text, "voucher_code") == {"TULIP5"}
    assert said("en-GB", text, "discount") == {"5%"}
    assert said("de-DE", "Mit dem Code TULPE20 erhalten Sie 20 % Rabatt.", "voucher_code") == {"TULPE20"}
    assert said("de-AT", "MISTEL24 nimmt das System nicht mehr an. Der Code FARN26 gilt.", "voucher_code") == {"FARN26"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "The code ROSE5 was switched off by mistake and works again."),
        ("en-GB", "The code ROSE5 will be switched off after 30 June 2026."),
        ("de-DE", "Der Code ROSE5 wurde gestern abgeschaltet, gilt jetzt wieder."),
        ("it-IT", "Il codice ROSE5 è stato disattivato per errore, ora è di nuovo attivo."),
    ],
)
def test_a_code_that_is_taken_again_or_still_is_one(locale: str, text: str) -> None:
    assert said(locale, text, "voucher_code") == {"ROSE5"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der alte Code FRUEHLING10 wurde durch SOMMER15 (15 %) ersetzt."),
        ("de-DE", "SOMMER15 ersetzt den Code FRUEHLING10 und bringt 15 % Rabatt."),
        ("de-DE", "Ab 1. Juli gilt der Code FRUEHLING10 nicht mehr."),
        ("fr-FR", "Le code PRINTEMPS10 a été remplacé par ETE15 (15 %)."),
        ("it-IT", "Il codice PRIMAVERA10 è stato sostituito da ESTATE15 (15%)."),
        ("it-IT", "ESTATE15 sostituisce il codice PRIMAVERA10: 15% di sconto."),
        ("en-GB", "The code SPRING10 has been replaced by SUMMER15 (15% off)."),
    ],
)
def test_a_code_that_another_one_replaces_is_none(locale: str, text: str) -> None:
    assert said(locale, text, "voucher_code").isdisjoint({"FRUEHLING10", "PRINTEMPS10", "PRIMAVERA10", "SPRING10"})
    assert said(locale, text, "valid_from") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der Code SOMMER15 wird von der Filiale LINDENPLATZ verteilt: 15 % Rabatt."),
        ("de-DE", "SOMMER15 ersetzt den Code FRUEHLING10 und bringt 15 % Rabatt."),
        ("en-GB", "SOMMER15 replaces SPRING10 and takes 15% off."),
    ],
)
def test_the_code_that_replaces_another_one_is_told(locale: str, text: str) -> None:
    assert said(locale, text, "voucher_code") == {"SOMMER15"}
