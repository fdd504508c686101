"""Fees that an amount leaves out are named without an amount: the amount is what the thing costs."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Teekanne 24,90 € inkl. MwSt., zzgl. Versand", "24.90 EUR"),
        ("de-DE", "24,90 € (inkl. MwSt., zzgl. Versandkosten)", "24.90 EUR"),
        ("de-AT", "€ 24,90 plus Porto", "24.90 EUR"),
        ("de-CH", "CHF 24.90 inkl. MWST, exkl. Versandspesen", "24.90 CHF"),
        ("de-DE", "Kiste Limo 9,80 € zzgl. Pfand", "9.80 EUR"),
        ("de-DE", "Zelt 140 €, zuzüglich Kaution", "140 EUR"),
        ("fr-CH", "CHF 24.90 TVA incluse, frais de port en sus", "24.90 CHF"),
        ("fr-FR", "24,90 € hors frais de port", "24.90 EUR"),
        ("fr-FR", "24,90 € TTC, livraison non comprise", "24.90 EUR"),
        ("fr-FR", "24 € consigne en sus", "24 EUR"),
        ("it-IT", "24,90 € IVA inclusa, spese di spedizione escluse", "24.90 EUR"),
        ("it-IT", "24,90 € + spese di spedizione", "24.90 EUR"),
        ("it-CH", "CHF 24.90, spedizione a parte", "24.90 CHF"),
        ("en-GB", "£24.90 incl. VAT, plus delivery", "24.90 GBP"),
        ("en-GB", "£24.90 + P&P", "24.90 GBP"),
        ("en-GB", "Trailer £140 plus deposit", "140 GBP"),
        ("en-GB", "£24.90, delivery extra", "24.90 GBP"),
    ],
)
def test_an_amount_that_leaves_a_fee_out_is_a_price(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
    assert not any(said(locale, text, fee) for fee in ("shipping_cost", "deposit", "setup_fee"))


@pytest.mark.parametrize(
    ("locale", "text", "cost"),
    [
        ("de-DE", "Teekanne 24,90 €, zzgl. 4,90 € Versand", "4.90 EUR"),
        ("de-DE", "24,90 € zzgl. Versand 4,90 €", "4.90 EUR"),
        ("de-DE", "24,90 € zzgl. Versand (4,90 €)", "4.90 EUR"),
        ("de-DE", "zzgl. Versandkosten: 4,90 €", "4.90 EUR"),
        ("fr-FR", "24,90 €, frais de port en sus (5,90 €)", "5.90 EUR"),
        ("fr-FR", "24,90 € plus 5,90 € de frais de port", "5.90 EUR"),
        ("fr-FR", "5,90 € de frais de port en sus", "5.90 EUR"),
        ("it-IT", "24,90 € più spedizione 5,90 €", "5.90 EUR"),
        ("en-GB", "£24.90 plus £4.95 delivery", "4.95 GBP"),
        ("en-GB", "Kit £24.90, £4.95 delivery extra", "4.95 GBP"),
        ("en-GB", "£4.95 delivery", "4.95 GBP"),
    ],
)
def test_a_fee_that_has_an_amount_keeps_it(locale: str, text: str, cost: str) -> None:
    assert said(locale, text, "shipping_cost") == {cost}


def test_a_fee_that_is_not_included_is_not_free() -> None:
    assert not said("en-GB", "£39 a month, set-up fee not included", "setup_fee")
    assert said("en-GB", "£39 a month, set-up fee included", "setup_fee") == {"0 GBP"}
