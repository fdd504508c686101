"""Codes that only a verb of typing or of holding tells."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("de-DE", "Wer RABE15 nennt, bekommt ein Glas Honig gratis.", "RABE15"),
        ("de-DE", "Einfach HOLUNDER eingeben und 3 € sparen.", "HOLUNDER"),
        ("de-DE", "Bis 17. Juni schreiben wir Ihnen mit AUFGEHTS eine Stunde gut.", "AUFGEHTS"),
        ("de-DE", "Der Code vom Herbst ist abgelaufen. Aktuell gilt K9LENZ: 10 % auf Kurse.", "K9LENZ"),
        ("fr-FR", "Saisissez FOIN24 avant le 25 juin. Premier panier à 24 € au lieu de 54 €.", "FOIN24"),
        ("fr-FR", "En tapant MIRABELLE, vous gagnez 5 € de remise.", "MIRABELLE"),
        ("it-IT", "Chi prenota online inserisce PALA5 e toglie altri 5 €.", "PALA5"),
        ("it-IT", "Inserendo MIRTILLO un vasetto è in omaggio, cassetta 12 €.", "MIRTILLO"),
        ("en-GB", "Type WOODSMOKE and we'll add a lighter worth £6 to orders over £60.", "WOODSMOKE"),
        ("de-DE", "20 % auf alle Brillen. Im Laden einfach BRILLE20 sagen!", "BRILLE20"),
        ("fr-FR", "20 % sur les lunettes. En magasin, dites simplement LUNETTES20 !", "LUNETTES20"),
        ("it-IT", "20 % su tutti gli occhiali. In negozio basta dire OCCHIALI20!", "OCCHIALI20"),
        ("en-GB", "20 % off glasses. In store just say GLASSES20!", "GLASSES20"),
        ("de-DE", "SONNE15 bringt 20 % und ist nicht kombinierbar.", "SONNE15"),
        ("fr-FR", "SOLEIL15 vous donne 20 % de remise.", "SOLEIL15"),
        ("it-IT", "SOLE15 dà il 20% fino al 30 giugno.", "SOLE15"),
        ("en-GB", "SUN15 gives you £5 off until 30 June.", "SUN15"),
        ("en-GB", "If the caller mentions the flyer, apply FLYER30: £30 off.", "FLYER30"),
    ],
)
def test_what_is_typed_or_holds_now_is_a_code(locale: str, text: str, code: str) -> None:
    assert said(locale, text, "voucher_code") == {code}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Mit HDMI20 Anschluss 5 € mehr."),
        ("de-DE", "Geben Sie IBAN und BIC ein, Gebühr 5 €."),
        ("de-DE", "Bis 17. Juni erhalten Sie mit SWISSPASS 10 % Rabatt."),
        ("de-DE", "Es gilt DIN18040: Türbreite 90 cm, Aufpreis 20 €."),
        ("fr-FR", "Indiquez IBAN et BIC, frais 5 €."),
        ("it-IT", "Con HDMI20 5 € in più."),
        ("en-GB", "20 % off tyres. They say BMW320 drivers like them."),
        ("de-DE", "Wir sagen HDMI20 ist schnell. 20 % Rabatt auf Kabel."),
        ("de-DE", "HDMI20 bringt 20 % mehr Bandbreite."),
        ("en-GB", "PROJECT12 gives 3 people a job."),
        ("en-GB", "The old code FLYER10 no longer works."),
        ("en-GB", "Claim ESTA before you fly, £20."),
    ],
)
def test_names_of_parts_cards_and_forms_are_none(locale: str, text: str) -> None:
    assert not said(locale, text, "voucher_code")


def test_what_one_takes_off_with_a_code_is_a_reduction() -> None:
    assert said("it-IT", "Chi prenota online inserisce PALA5 e toglie altri 5 €.", "discount") == {"5 EUR"}
