"""Who or what goes free, in words beside what others pay, in answers, and up to a month."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("de-DE", "Was kostet die Rücksendung?\nNichts. Der Versand kostet 4,90 €.", "price"),
        ("en-GB", "What does delivery cost?\nNothing.", "price"),
    ],
)
def test_what_is_left_out_denied_or_no_fare_is_not_free(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        (
            "de-CH",
            "Rundfahrt CHF 36.–, Kinder von 6 bis 16 Jahren CHF 18.–. Hunde reisen gratis mit.",
            "price",
            {"36 CHF", "18 CHF", "0 CHF"},
        ),
        ("de-DE", "Eintritt 9 €, Schüler 5 €. Hunde dürfen kostenlos mit.", "price", {"9 EUR", "5 EUR", "0 EUR"}),
        (
            "de-AT",
            "2 Nächte € 240,–. Kinder bis 4 schlafen gratis im Zelt der Eltern, Kinder von 6 bis 12 Jahren um € 30,–.",
            "price",
            {"240 EUR", "0 EUR", "30 EUR"},
        ),
        ("de-DE", "Erwachsene 12 €, Kinder 6 €, unter Dreijährige nichts.", "price", {"12 EUR", "6 EUR", "0 EUR"}),
        ("de-DE", "Erwachsene zahlen 12 €, Kinder unter 6 zahlen nichts.", "price", {"12 EUR", "0 EUR"}),
        ("de-CH", "Fahrt CHF 12.–, Velos fahren gratis mit.", "price", {"12 CHF", "0 CHF"}),
        ("fr-FR", "Adultes 38 €, enfants 19 €, moins de 4 ans rien.", "price", {"38 EUR", "19 EUR", "0 EUR"}),
        ("fr-FR", "Billet 14 €. Les chiens voyagent gratuitement.", "price", {"14 EUR", "0 EUR"}),
        ("fr-CH", "Trajet CHF 44.–. Les vélos sont transportés gratuitement.", "price", {"44 CHF", "0 CHF"}),
        (
            "fr-FR",
            "2 nuits 240 €. Les enfants de moins de 5 ans dorment gratuitement dans la chambre des parents.",
            "price",
            {"240 EUR", "0 EUR"},
        ),
        ("fr-FR", "Entrée 9 €. Les abonnés entrent gratuitement.", "price", {"9 EUR", "0 EUR"}),
        ("it-IT", "Adulti 38 €, ragazzi 19 €, sotto i 5 anni niente.", "price", {"38 EUR", "19 EUR", "0 EUR"}),
        ("it-IT", "Biglietto 14 €. I cani viaggiano gratis.", "price", {"14 EUR", "0 EUR"}),
        ("it-CH", "Corsa CHF 44.–. Le biciclette viaggiano gratuitamente.", "price", {"44 CHF", "0 CHF"}),
        (
            "it-IT",
            "2 notti 240 €. I bambini fino a 5 anni dormono gratis in camera con i genitori.",
            "price",
            {"240 EUR", "0 EUR"},
        ),
        ("it-IT", "Ingresso 9 €. I soci entrano gratis.", "price", {"9 EUR", "0 EUR"}),
        ("en-GB", "Adults £38, children £19, under-sevens nothing.", "price", {"38 GBP", "19 GBP", "0 GBP"}),
        ("en-GB", "Adults £12, kids £6, under-threes free.", "price", {"12 GBP", "6 GBP", "0 GBP"}),
        ("en-GB", "Adults pay £12, under-5s pay nothing.", "price", {"12 GBP", "0 GBP"}),
        ("en-GB", "Single £4.20. Dogs travel free.", "price", {"4.20 GBP", "0 GBP"}),
        ("en-US", "Adults $24. Members get in free and take 10% off in the café.", "price", {"24 USD", "0 USD"}),
        ("en-GB", "Adult £14. Members go free.", "price", {"14 GBP", "0 GBP"}),
        ("en-IE", "Adult €14. Bikes come along free.", "price", {"14 EUR", "0 EUR"}),
        ("en-US", "Adult\n$20\nUnder 3\nFree", "price", {"20 USD", "0 USD"}),
        (
            "en-GB",
            "How much is the first check-up? \nNothing. You pay for the glasses only. Frames start at £25.",
            "price",
            {"0 GBP", "25 GBP min"},
        ),
        ("en-GB", "What does the trial lesson cost?\nNothing. A course is £90.", "price", {"0 GBP", "90 GBP"}),
        ("de-DE", "Was kostet das Erstgespräch?\nNichts. Eine Sitzung kostet 80 €.", "price", {"0 EUR", "80 EUR"}),
        (
            "de-DE",
            "Was kostet die Beratung?\nGar nichts! Die Brille gibt es ab 79 €.",
            "price",
            {"0 EUR", "79 EUR min"},
        ),
        ("fr-FR", "Combien coûte le premier rendez-vous ?\nRien. La séance est à 60 €.", "price", {"0 EUR", "60 EUR"}),
        ("it-IT", "Quanto costa la prima visita?\nNiente. La seduta costa 60 €.", "price", {"0 EUR", "60 EUR"}),
        (
            "de-CH",
            "Was kostet der Schnupperbesuch?\nNichts. Das Abo kostet CHF 79.– im Monat.",
            "price",
            {"0 CHF", "79 CHF/P1M"},
        ),
        ("en-GB", "Join before 30 June and pay zilch until August. Then it's £24.99 a month.", "price", {"0 GBP/P1M"}),
        (
            "en-GB",
            "Join before 30 June and pay zilch until August. Then it's £24.99 a month.",
            "price_after",
            {"24.99 GBP/P1M"},
        ),
        ("en-GB", "Pay nothing till September, then £24.99 a month.", "price", {"0 GBP/P1M"}),
        ("en-GB", "Pay nothing till September, then £24.99 a month.", "price_after", {"24.99 GBP/P1M"}),
        ("de-DE", "Bis September nichts zahlen, danach 24,90 € im Monat.", "price", {"0 EUR/P1M"}),
        ("de-DE", "Bis September nichts zahlen, danach 24,90 € im Monat.", "price_after", {"24.90 EUR/P1M"}),
        ("fr-FR", "Ne payez rien jusqu'en septembre, puis 24,90 € par mois.", "price", {"0 EUR/P1M"}),
        ("fr-FR", "Ne payez rien jusqu'en septembre, puis 24,90 € par mois.", "price_after", {"24.90 EUR/P1M"}),
        ("it-IT", "Non paghi nulla fino a settembre, poi 24,90 € al mese.", "price", {"0 EUR/P1M"}),
        ("it-IT", "Non paghi nulla fino a settembre, poi 24,90 € al mese.", "price_after", {"24.90 EUR/P1M"}),
        ("de-DE", "Der Helm ist gratis dabei. Fahrrad 14 € pro Tag.", "price", {"14 EUR/P1D"}),
        ("en-GB", "Nothing beats a pint. Pint £4.20.", "price", {"4.20 GBP"}),
        ("en-GB", "Under-fives must be held by an adult. Adult £14.", "price", {"14 GBP"}),
        ("de-DE", "Nichts für schwache Nerven: Achterbahn 9 €.", "price", {"9 EUR"}),
        ("fr-FR", "Rien de tel qu'un café. Café 2 €.", "price", {"2 EUR"}),
        ("it-IT", "Niente è meglio di un caffè. Caffè 2 €.", "price", {"2 EUR"}),
        ("de-DE", "Was ist im Paket?\nNichts Überflüssiges. Das Paket kostet 80 €.", "price", {"80 EUR"}),
        ("en-GB", "What do I need to bring?\nNothing. A lesson is £30.", "price", {"30 GBP"}),
        ("de-DE", "Was muss ich mitbringen?\nNichts. Die Stunde kostet 30 €.", "price", {"30 EUR"}),
        ("fr-FR", "Que dois-je apporter ?\nRien. Le cours est à 30 €.", "price", {"30 EUR"}),
        ("it-IT", "Cosa devo portare?\nNiente. La lezione costa 30 €.", "price", {"30 EUR"}),
        ("de-DE", "Hunde müssen angeleint sein. Eintritt 9 €.", "price", {"9 EUR"}),
        ("de-DE", "Parken ist gratis. Eintritt 9 €.", "price", {"9 EUR"}),
        ("en-GB", "What does cancelling cost?\nNothing. The class is £30.", "price", {"30 GBP"}),
        ("en-GB", "What does delivery cost?\nNothing.", "shipping_cost", {"0 GBP"}),
        ("de-DE", "Was kostet der Versand?\nNichts. Eine Kerze kostet 12 €.", "price", {"12 EUR"}),
        ("de-DE", "Was kostet der Versand?\nNichts. Eine Kerze kostet 12 €.", "shipping_cost", {"0 EUR"}),
        ("de-DE", "Fahrt 9 €. Hunde reisen leider nicht gratis mit.", "price", {"9 EUR"}),
        ("en-GB", "Single £4.20. Dogs no longer travel free.", "price", {"4.20 GBP"}),
        ("fr-FR", "Billet 14 €. Les vélos ne voyagent pas gratuitement.", "price", {"14 EUR"}),
        ("it-IT", "Biglietto 14 €. I cani non viaggiano gratis.", "price", {"14 EUR"}),
        ("en-GB", "Members told us they love it, nothing less. Adult £14.", "price", {"14 GBP"}),
        ("de-DE", "Eintritt 9 €. Kinder bekommen hier nichts vorgesetzt.", "price", {"9 EUR"}),
        ("de-DE", "Kinder lernen hier, sonst nichts. Kurs 90 €.", "price", {"90 EUR"}),
        ("en-GB", "Kids get bored, or nothing. Adult £14.", "price", {"14 GBP"}),
    ],
)
def test_people_and_what_they_bring_go_free(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
