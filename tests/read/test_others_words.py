"""What others say, what happened once and what is done in case: words beside an offer that state nothing of it."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks


def _said(locale: str, text: str) -> set[str]:
    currency = "CHF" if locale.endswith("CH") else "GBP" if locale == "en-GB" else "EUR"
    found = read_blocks(blocks_of_text(text), TextContext(locale, currency, date(2026, 6, 10)))
    return {str(one.term) for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "«Früher habe ich 160.– bezahlt, jetzt reicht mir der kleine Raum», schreibt Rosa T."),
        ("en-GB", '"I paid £98 and it was worth every penny" – Mira'),
        ("fr-FR", "« J'ai payé 45 € et je ne le regrette pas », écrit Léa."),
        ("it-IT", "«Ho pagato 45 € e lo rifarei subito», scrive Elio."),
        (
            "en-GB",
            "Reviewed by Ines P. on 14 April 2026 – Verified purchase\nBought this for £89, was £129 before.",
        ),
        ("en-GB", "Got 20% off in the sale, and a 5 year guarantee I think.\n17 of 22 people found this helpful."),
        ("fr-FR", "Avis déposé le 3 mai 2026 par Luc\nJe l'ai eu pour 59 €, livraison en 9 jours."),
        ("fr-CH", "[14:05] Vous : chez Brume c'est 9.90 à vie"),
        ("de-DE", "Vorsicht bei Vermittlern: Dort werden schon einmal 290 € für die Anfahrt kassiert."),
    ],
)
def test_the_words_of_customers_and_of_others_state_nothing(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Fahren ohne gültiges Ticket: 60 €"),
        ("fr-BE", "Merci pour votre soutien : un don moyen de 38 € en 2025."),
        ("it-IT", "Ultima spesa 12/05: € 48,20"),
        ("it-IT", "I 60 € di sconto di cui forse hai letto erano la promozione di lancio."),
        ("en", "The novel by Maeve Darcy is published on 6 November."),
        ("it-IT", "Puoi sospendere fino al mercoledì precedente."),
        ("de-DE", "Das Geld ist täglich verfügbar."),
    ],
)
def test_fines_gifts_to_a_cause_and_days_of_other_things_state_nothing(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


def test_a_quoted_name_is_nobodys_words() -> None:
    assert _said("de-DE", "Matratze „Ruhige Nacht im Tal“ für 299 €") == {"price 299 EUR"}


def test_an_age_that_costs_more_is_no_entitlement() -> None:
    said = _said("it-IT", "Supplemento per guidatori sotto i 25 anni: 12 € al giorno")

    assert not any(term.startswith("audience") for term in said)


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("en-GB", "£13.50 a month for your first year, £19.75 a month after that", {"price_after 19.75 GBP/P1M"}),
        ("de-DE", "19 € mtl. in den ersten 12 Monaten, 44 € mtl. ab dem 13. Monat", {"price_after 44 EUR/P1M"}),
        ("it-CH", "Si entra con 12 franchi invece di 18!", {"price 12 CHF", "list_price 18 CHF"}),
        ("it-CH", "Ogni martedì si entra con 12 franchi.", {"price 12 CHF"}),
        ("it-CH", "1'190.– o 10 x 119.–", {"instalments 10", "price 119 CHF/P1M", "price 1190 CHF"}),
        ("fr-FR", "3x 49€83 sans frais", {"instalments 3", "price 49.83 EUR/P1M"}),
        ("en-GB", "4 interest-free payments of £14.70", {"instalments 4", "interest_rate 0%"}),
        ("fr-CH", "1re mensualité majorée CHF 4'900.–", {"down_payment 4900 CHF"}),
        ("fr-CH", "TVA 8,1 % incl.", {"tax Included"}),
        ("en", "FREE 2-DAY SHIPPING ON €60+", {"free_shipping_from 60 EUR"}),
        (
            "en",
            "Delivery is free in Ireland; Britain €6.50, rest of the world €12.",
            {"shipping_cost 6.50 EUR", "shipping_cost 12 EUR"},
        ),
        ("de-DE", "Tagesgeld mit kostenloser App, kostenlose Kontoführung", {"price 0 EUR"}),
        ("it-IT", "No, non c'è alcun vincolo: puoi saltare una settimana.", {"contract_term P0D"}),
        ("de-AT", "Die Jahreskarte für Erwachsene auch in 10 Teilbe-\nträgen zu je 50,40", {"instalments 10"}),
    ],
)
def test_what_such_wordings_state_is_read(locale: str, text: str, terms: set[str]) -> None:
    assert terms <= _said(locale, text)
