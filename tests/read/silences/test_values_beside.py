"""Excesses, reimbursed shares, credits, exit fees and old things beside an offer are no terms of it."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "kept"),
    [
        ("de-AT", "Zustellung € 49,–, Mitnahme der Altmatratze gratis.", "shipping_cost", {"49 EUR"}),
        ("de-DE", "Lieferung frei Haus, Mitnahme des alten Sofas 29 €.", "shipping_cost", {"0 EUR"}),
        ("it-IT", "Consegna gratuita, ritiro del vecchio divano 29 €", "price", set()),
        ("en-GB", "Free delivery; removal of your old sofa £29", "price", set()),
        ("fr-FR", "TAEG 3,95 %. Montant : 3 000 à 30 000 €.", "price", set()),
        ("en-GB", "APR 3.9%. Amount: £3,000 to £30,000", "price", set()),
        ("it-IT", "Anticipo 2.500 €, assicurazione con franchigia di 250 €.", "down_payment", {"2500 EUR"}),
        ("de-DE", "Rate 239 €. Inklusive Vollkasko mit 500 € Selbstbeteiligung.", "price", {"239 EUR"}),
        (
            "de-DE",
            "Erstattet werden 90 % der Kosten, höchstens 1.500 € in den ersten zwei Jahren.",
            "promo_duration",
            set(),
        ),
        ("en-GB", "92% of boilers are fixed on the first visit.", "interest_rate", set()),
        ("en-IE", "€100 welcome credit for new homes. Standing charge €231.50 a year.", "price", {"231.50 EUR/P1Y"}),
        ("it-IT", "100 € accreditati sulla prima bolletta. 30 € al mese.", "price", {"30 EUR/P1M"}),
        ("en-GB", "£30 a month. An exit fee of £50 applies in the first 12 months.", "promo_duration", set()),
        ("it-IT", "30 € al mese. Penale di 50 € nei primi 12 mesi.", "promo_duration", set()),
        ("en-GB", "£8 a month. Your data is kept for 90 days after you leave.", "contract_term", set()),
        ("it-IT", "Noleggio monopattino dai 12 anni: 19 €", "contract_term", set()),
        ("en-GB", "We aim to return within 3 working days.", "return_period", set()),
        ("it-IT", "Prova 1 lezione senza impegno", "contract_term", set()),
        ("fr-FR", "19,90 € par mois, engagement de 4 mois, puis sans engagement", "contract_term", {"P4M"}),
        ("de-DE", "Mindestlaufzeit 4 Monate, danach ohne Bindung", "contract_term", {"P4M"}),
        ("it-IT", "Siero 24 €. Campioncino in omaggio (valore € 6)", "price", {"24 EUR"}),
    ],
)
def test_what_stands_beside_an_offer_is_none_of_its_terms(
    locale: str, text: str, attribute: str, kept: set[str]
) -> None:
    assert said(locale, text, attribute) == kept


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "kept"),
    [
        ("de-DE", "Eintausch: 100 € für Ihr altes Gerät, Lieferung 5 €.", "shipping_cost", {"5 EUR"}),
        ("en-GB", "Credit card required. Room £30.", "price", {"30 GBP"}),
        ("de-DE", "Mindestlaufzeit 12 Monate, Kündigungsfrist 3 Monate.", "contract_term", {"P12M"}),
        ("fr-FR", "Frais de résiliation 59 €, préavis 10 jours.", "notice_period", {"P10D"}),
        ("en-GB", "20% of our books are reduced: 20% off.", "discount", {"20%"}),
        ("de-DE", "19,90 € im Monat, ohne Bindung", "contract_term", {"P0D"}),
    ],
)
def test_their_look_alikes_stay(locale: str, text: str, attribute: str, kept: set[str]) -> None:
    assert said(locale, text, attribute) == kept


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "value"),
    [
        ("fr-FR", "Fontaine louée 14,90 € par mois ; l'installation à 85 € est offerte.", "setup_fee", "0 EUR"),
        ("it-IT", "Canone 27 euro. L'installazione (90 euro) gliela omaggiamo.", "setup_fee", "0 EUR"),
        ("de-DE", "Miete 27 €. Die Installation (90 €) schenken wir Ihnen.", "setup_fee", "0 EUR"),
        ("en-US", "$0 enrollment. Unlimited plan $139/month", "setup_fee", "0 USD"),
        ("en-GB", "Connection is free when ordered online (normally £49). £30 a month.", "setup_fee", "0 GBP"),
        (
            "it-IT",
            "Trasporto a nostro carico oltre 600 €, altrimenti contributo di 14 €.",
            "free_shipping_from",
            "600 EUR",
        ),
        ("en-US", "Freight: flat $79, free over $500.", "shipping_cost", "79 USD"),
    ],
)
def test_what_is_given_up_or_asked_for_delivery(locale: str, text: str, attribute: str, value: str) -> None:
    assert said(locale, text, attribute) == {value}
