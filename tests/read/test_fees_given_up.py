"""Fees that the rest of a sentence or the line below gives up for some."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        (
            "de-CH",
            "Anmeldegebühr CHF 40; wer schon einmal einen Kurs besucht hat, zahlt keine.",
            "setup_fee",
            {"40 CHF", "0 CHF"},
        ),
        ("de-DE", "Aufnahmegebühr 40 €. Studierende sind davon befreit.", "setup_fee", {"40 EUR", "0 EUR"}),
        ("de-AT", "Einschreibgebühr € 40,–, Mitglieder zahlen sie nicht.", "setup_fee", {"40 EUR", "0 EUR"}),
        ("de-DE", "Die Anmeldegebühr von 25 € entfällt für Mitglieder.", "setup_fee", {"0 EUR"}),
        ("de-DE", "Registrierung einmalig 25 €\nmit Semesterticket gratis", "setup_fee", {"25 EUR", "0 EUR"}),
        ("de-AT", "Anmeldegebühr € 25,–\nfür Mitglieder kostenlos", "setup_fee", {"25 EUR", "0 EUR"}),
        ("fr-FR", "Frais d'inscription 40 € ; les anciens élèves n'en paient pas.", "setup_fee", {"40 EUR", "0 EUR"}),
        (
            "fr-CH",
            "Frais d'inscription CHF 40.–, les anciens participants en sont dispensés.",
            "setup_fee",
            {"40 CHF", "0 CHF"},
        ),
        ("fr-FR", "Frais d'adhésion 25 €\ngratuits avec la carte Citad", "setup_fee", {"25 EUR", "0 EUR"}),
        (
            "it-IT",
            "Quota d'iscrizione 40 €; chi ha già frequentato un corso non la paga.",
            "setup_fee",
            {"40 EUR", "0 EUR"},
        ),
        ("it-CH", "Tassa d'iscrizione CHF 40.–; gli ex allievi ne sono esenti.", "setup_fee", {"40 CHF", "0 CHF"}),
        ("it-IT", "Attivazione 25 €\ngratis con l'abbonamento annuale", "setup_fee", {"25 EUR", "0 EUR"}),
        ("en-GB", "Joining fee £40; past students pay none.", "setup_fee", {"40 GBP", "0 GBP"}),
        ("en-GB", "A joining fee of £40 applies. Students are exempt.", "setup_fee", {"40 GBP", "0 GBP"}),
        ("en-US", "Activation fee $25\nfree with an annual plan", "setup_fee", {"25 USD", "0 USD"}),
        (
            "it-IT",
            "Consegna al piano a 35 €, in 3-5 giorni lavorativi; gratis per i soci.",
            "shipping_cost",
            {"35 EUR", "0 EUR"},
        ),
        ("it-IT", "Spedizione 6,90 €, gratuita per i titolari di carta Club.", "shipping_cost", {"6.90 EUR", "0 EUR"}),
        (
            "de-DE",
            "Versand 6,90 €, in 2–3 Werktagen; gratis für Inhaber der Pluskarte.",
            "shipping_cost",
            {"6.90 EUR", "0 EUR"},
        ),
        ("de-CH", "Lieferung CHF 9.–, für Mitglieder gratis.", "shipping_cost", {"9 CHF", "0 CHF"}),
        (
            "fr-FR",
            "Livraison 6,90 € sous 3 jours ; offerte aux porteurs de la carte Club.",
            "shipping_cost",
            {"6.90 EUR", "0 EUR"},
        ),
        ("en-GB", "Delivery £4.95, 3-5 working days; free for Plus members.", "shipping_cost", {"4.95 GBP", "0 GBP"}),
        ("en-US", "Shipping $6.95, free for members.", "shipping_cost", {"6.95 USD", "0 USD"}),
        ("de-DE", "Aufnahmegebühr 40 €. Wer nicht zahlt, wird gemahnt.", "setup_fee", {"40 EUR"}),
        ("de-DE", "Versand 6,90 €. Gratis dazu: ein Beutel.", "shipping_cost", {"6.90 EUR"}),
        ("en-GB", "Delivery £4.95. Free gift wrap.", "shipping_cost", {"4.95 GBP"}),
        ("en-GB", "Joining fee £40. Students pay £20.", "setup_fee", {"40 GBP"}),
        ("it-IT", "Spedizione 6,90 €; campione gratis per tutti.", "shipping_cost", {"6.90 EUR"}),
        ("fr-FR", "Livraison 6,90 €. Échantillon offert.", "shipping_cost", {"6.90 EUR"}),
        ("de-DE", "Anmeldegebühr 25 €\nParkplätze kostenlos", "setup_fee", {"25 EUR"}),
        ("en-GB", "Activation fee $25\nFree parking", "setup_fee", {"25 USD"}),
        ("it-IT", "Attivazione 25 €\nParcheggio gratis", "setup_fee", {"25 EUR"}),
        ("fr-FR", "Frais de dossier 25 €\nParking gratuit", "setup_fee", {"25 EUR"}),
        ("de-DE", "Anmeldegebühr 25 €\nmit gratis Handtuch", "setup_fee", {"25 EUR"}),
    ],
)
def test_a_fee_is_given_up_for_some(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
