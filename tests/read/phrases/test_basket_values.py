"""Order values told by what one does: put into a basket, spent, or reached."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("en-GB", "UK delivery is on us once you've spent £60.", "shipping_cost"),
        ("en-GB", "You have £40 of credit in your basket. Balm £19.", "min_order_value"),
        ("en-GB", "Parts worth £60 are in every box. Box £45.", "min_order_value"),
        ("en-GB", "Parts worth £60 are in every box. Box £45.", "free_shipping_from"),
        ("it-IT", "Il prezzo non è inferiore a 60 euro.", "min_order_value"),
        ("it-IT", "Capitale non inferiore a 60 euro; conto 3 € al mese.", "min_order_value"),
        ("fr-FR", "L'âge ne doit pas être inférieur à 16 ans. Cours 60 €.", "min_order_value"),
        ("de-DE", "Wir haben 45 € in den Warenkorb gespart. Balsam 19 €.", "min_order_value"),
        ("en-GB", "Excess £85, waived for members. Carriage £7.50.", "free_shipping_from"),
        ("de-DE", "Selbstbehalt 300 €, entfällt ab 5 Jahren. Versand 4,90 €.", "free_shipping_from"),
        ("de-DE", "Sobald dein Guthaben 80 € erreicht, buchen wir ab. Karte 5 €.", "min_order_value"),
        ("de-DE", "Wenn die Rechnung am Monatsende 80 € beträgt, prüft sie niemand. Karte 5 €.", "free_shipping_from"),
        ("en-GB", "Once you've spent £60 on fuel, you'll see the difference. Delivery £4.", "free_shipping_from"),
    ],
)
def test_other_sums_beside_baskets_and_fees_are_no_order_values(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        ("it-IT", "Sconto di 15 € su un acquisto di importo non inferiore a 60 euro.", "min_order_value", {"60 EUR"}),
        ("it-CH", "CHF 10.– di sconto per acquisti non inferiori a CHF 80.–.", "min_order_value", {"80 CHF"}),
        ("it-IT", "Con una spesa di almeno 45 € ricevi una borsa. Sconto 10 €.", "min_order_value", {"45 EUR"}),
        ("fr-FR", "Remise de 15 € pour un achat d'un montant non inférieur à 60 €.", "min_order_value", {"60 EUR"}),
        ("fr-FR", "10 € offerts pour un achat d'au moins 60 €.", "min_order_value", {"60 EUR"}),
        ("fr-CH", "CHF 10.– de rabais pour un achat supérieur à CHF 80.–.", "min_order_value", {"80 CHF"}),
        (
            "fr-FR",
            "Glissez 45 € de produits Lunel dans votre panier et recevez un baume.",
            "min_order_value",
            {"45 EUR"},
        ),
        (
            "de-DE",
            "Leg für 45 € Produkte von Lunel in den Warenkorb und du bekommst einen Balsam dazu.",
            "min_order_value",
            {"45 EUR"},
        ),
        ("de-DE", "10 € Rabatt. Der Code greift, sobald dein Einkauf 80 € erreicht.", "min_order_value", {"80 EUR"}),
        ("de-CH", "CHF 10.– Rabatt, sobald Ihre Bestellung CHF 80.– übersteigt.", "min_order_value", {"80 CHF"}),
        ("de-AT", "Wenn der Einkauf € 80,– erreicht, sparst du € 10,–.", "min_order_value", {"80 EUR"}),
        ("de-AT", "€ 10,– Nachlass bei einer Rechnungssumme von mindestens € 80,–.", "min_order_value", {"80 EUR"}),
        ("de-CH", "Wer für mindestens CHF 80.– einkauft, erhält 10 % Rabatt.", "min_order_value", {"80 CHF"}),
        ("en-GB", "Put £40 of anything Lunel in your basket and a balm is yours.", "min_order_value", {"40 GBP"}),
        ("en-US", "Add $50 of skincare to your bag and get a free balm.", "min_order_value", {"50 USD"}),
        ("en-GB", "Spend £40 in store and take £5 off.", "min_order_value", {"40 GBP"}),
        ("en-GB", "£5 off when your basket comes to £40 or more.", "min_order_value", {"40 GBP"}),
        ("en-GB", "UK delivery is on us once you've spent £60.", "free_shipping_from", {"60 GBP"}),
        ("en-GB", "Delivery is on us once your basket hits £50.", "free_shipping_from", {"50 GBP"}),
        ("en-US", "Shipping is free once you spend $75.", "free_shipping_from", {"75 USD"}),
        ("en-GB", "Carriage £7.50, waived over £90.", "free_shipping_from", {"90 GBP"}),
        ("en-GB", "Carriage £7.50, waived over £90.", "shipping_cost", {"7.50 GBP"}),
        ("en-GB", "Postage £3.50, free over £30.", "free_shipping_from", {"30 GBP"}),
        ("en-GB", "Postage £3.50, free over £30.", "shipping_cost", {"3.50 GBP"}),
        ("en-IE", "Delivery €6, on us above €80.", "free_shipping_from", {"80 EUR"}),
        ("en-IE", "Delivery €6, on us above €80.", "shipping_cost", {"6 EUR"}),
        ("en-US", "Shipping $45, waived on orders over $500.", "free_shipping_from", {"500 USD"}),
        ("en-US", "Shipping $45, waived on orders over $500.", "shipping_cost", {"45 USD"}),
        ("de-DE", "Fracht 12 €, entfällt ab 150 €.", "free_shipping_from", {"150 EUR"}),
        ("de-DE", "Fracht 12 €, entfällt ab 150 €.", "shipping_cost", {"12 EUR"}),
        ("de-AT", "Versand € 4,90, ab € 60,– geht er auf uns.", "free_shipping_from", {"60 EUR"}),
        ("de-AT", "Versand € 4,90, ab € 60,– geht er auf uns.", "shipping_cost", {"4.90 EUR"}),
        ("de-CH", "Porto CHF 9.–, ab CHF 100.– übernehmen wir es.", "free_shipping_from", {"100 CHF"}),
        ("de-CH", "Porto CHF 9.–, ab CHF 100.– übernehmen wir es.", "shipping_cost", {"9 CHF"}),
        ("de-DE", "Die Lieferung geht auf uns, sobald du für 60 € eingekauft hast.", "free_shipping_from", {"60 EUR"}),
        ("fr-FR", "Port 12 €, offert au-delà de 150 €.", "free_shipping_from", {"150 EUR"}),
        ("fr-FR", "Port 12 €, offert au-delà de 150 €.", "shipping_cost", {"12 EUR"}),
        ("fr-CH", "Frais de port CHF 9.–, supprimés dès CHF 100.–.", "free_shipping_from", {"100 CHF"}),
        ("fr-CH", "Frais de port CHF 9.–, supprimés dès CHF 100.–.", "shipping_cost", {"9 CHF"}),
        ("fr-FR", "La livraison est pour nous dès que vous atteignez 60 €.", "free_shipping_from", {"60 EUR"}),
        ("it-IT", "Trasporto 12 €, gratuito oltre i 150 €.", "free_shipping_from", {"150 EUR"}),
        ("it-IT", "Trasporto 12 €, gratuito oltre i 150 €.", "shipping_cost", {"12 EUR"}),
        ("it-CH", "Porto CHF 9.–, abbuonato da CHF 100.–.", "free_shipping_from", {"100 CHF"}),
        ("it-CH", "Porto CHF 9.–, abbuonato da CHF 100.–.", "shipping_cost", {"9 CHF"}),
        ("it-IT", "La spedizione la paghiamo noi quando arrivi a 60 €.", "free_shipping_from", {"60 EUR"}),
        ("de-DE", "Selbstbehalt 300 €, entfällt ab 5 Jahren. Versand 4,90 €.", "shipping_cost", {"4.90 EUR"}),
    ],
)
def test_what_one_spends_tells_what_it_is_for(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
