"""Days within which something is to be taken out are no span of it."""

import pytest

from tests.read.said import said

SPANS = ("warranty", "promo_duration", "delivery_time", "contract_term")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Garantie Plus: 149 €, abzuschließen innerhalb von 60 Tagen nach dem Kauf."),
        ("de-DE", "Garantie Plus für 149 €: innerhalb von 30 Tagen nach dem Kauf abschließen."),
        ("fr-FR", "Garantie Plus : 149 €, à souscrire dans les 60 jours qui suivent l'achat."),
        ("fr-FR", "La garantie Plus est à souscrire dans les 30 jours après la livraison."),
        ("it-IT", "Garanzia Plus: 149 €, da sottoscrivere entro 60 giorni dall'acquisto."),
        ("en-GB", "Extended warranty £149, to be taken out within 60 days of purchase."),
    ],
)
def test_they_last_no_longer_than_it_takes_to_sign(locale: str, text: str) -> None:
    assert [said(locale, text, span) for span in SPANS] == [set()] * len(SPANS)


@pytest.mark.parametrize(
    ("locale", "text", "span"),
    [
        ("de-DE", "Garantie: 2 Jahre ab Kauf.", "P2Y"),
        ("fr-FR", "Garantie 2 ans à compter de l'achat.", "P2Y"),
        ("it-IT", "Garanzia di 2 anni dall'acquisto.", "P2Y"),
        ("en-GB", "Take out our care plan. The warranty lasts 3 years after delivery.", "P3Y"),
    ],
)
def test_a_guarantee_that_begins_with_the_purchase_lasts_so_long(locale: str, text: str, span: str) -> None:
    assert said(locale, text, "warranty") == {span}
