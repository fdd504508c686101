"""What a partner gives for a code in its own house is no offer of the company."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Dal nostro partner Teatro Lume: 20% sui biglietti con il codice LUME20."),
        ("it-IT", "Il nostro partner Hotel Fiore ti riserva il 15% con il codice FIORE15."),
        ("de-DE", "Bei unserem Partner Kino Lux: 20 % mit dem Code LUX20."),
        ("fr-FR", "Chez notre partenaire Luciole, 20 % de remise avec le code LUCI20."),
        ("en-GB", "From our partner Lume Theatre: 20% off tickets with code LUME20."),
    ],
)
def test_a_code_of_a_partner_is_none_of_ours(locale: str, text: str) -> None:
    assert not said(locale, text, "voucher_code") | said(locale, text, "discount")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "From our potters: 20% off mugs with code MUG20."),
        ("de-DE", "Partner sparen mit: 20 % auf alles mit dem Code DUO20."),
        ("it-IT", "Con il codice DUO20 anche il tuo partner ha il 20% di sconto."),
    ],
)
def test_a_code_for_partners_is_ours(locale: str, text: str) -> None:
    assert said(locale, text, "voucher_code")
