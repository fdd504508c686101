"""Times in which something can be sent back, by what one does and nights of trial."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Restituzione anticipata possibile dopo 24 mesi con penale. 249 € al mese."),
        ("fr-FR", "Restitution anticipée possible après 24 mois moyennant pénalité. 249 € par mois."),
        ("de-DE", "Vorzeitige Rückgabe nach 24 Monaten gegen Gebühr möglich. 249 € im Monat."),
        ("en-GB", "Early return possible after 24 months for a fee. £249 a month."),
        ("de-DE", "Wir geben Ihnen die Kaution innerhalb von 14 Tagen zurück. Miete 19 € pro Tag."),
        ("fr-FR", "La caution est rendue dans les 14 jours. Location 19 € par jour."),
        ("it-IT", "La cauzione viene resa entro 14 giorni. Noleggio 19 € al giorno."),
        ("en-GB", "Your deposit is returned within 14 days. Hire £19 a day."),
        ("en-GB", "You have 14 days to pay. Course £190."),
        ("de-DE", "Sie haben 14 Tage Zeit zu zahlen. Kurs 190 €."),
        ("fr-FR", "Vous avez 14 jours pour régler la facture. Cours 190 €."),
        ("it-IT", "Avete 14 giorni per pagare. Corso 190 €."),
        ("de-DE", "Die Leihfrist beträgt 28 Tage, danach sind die Bücher zurückzugeben. Jahreskarte 24 €."),
        ("en-GB", "Books must be back within 28 days. Card £24."),
        ("de-DE", "Drei Nächte im Zelt, Abreise am 4. Tag. 90 €."),
        ("fr-FR", "Reprise de votre ancien vélo sous 30 jours : 100 € de bonus."),
        ("de-DE", "Rücknahme Ihres alten Geräts innerhalb von 14 Tagen. Waschmaschine 590 €."),
        ("it-IT", "Ripresa delle lezioni entro 14 giorni. Corso 90 €."),
        ("fr-FR", "Reprise des cours dans 10 jours. Trimestre 90 €."),
        ("en-GB", "Your old sofa: we take it back within 14 days. Sofa £590."),
        ("en-GB", "Three nights for £90; 14 nights minimum in August."),
        ("fr-FR", "Séjour de 10 nuits, 590 €. Reprise du linge incluse."),
        ("it-IT", "Passati i 18 mesi può restituire la stampante o comprarla. Canone 19 € al mese."),
        ("it-IT", "Trascorsi i 12 mesi puoi restituire la bici. 29 € al mese."),
        ("de-DE", "Nach den 12 Monaten geben Sie den Drucker zurück oder kaufen ihn. Miete 19 € im Monat."),
        ("fr-FR", "Au bout de 12 mois, vous pouvez rendre l'imprimante. 19 € par mois."),
        ("en-GB", "Once the 12 months are over you can return the printer. £19 a month."),
        ("it-IT", "Con data fissa il cambio è gratuito fino a due giorni prima della visita. Biglietto 19 €."),
        ("it-IT", "Cambio giorno gratuito fino a 2 giorni prima. Biglietto 19 €."),
        ("de-DE", "Umtausch des Tickets bis 2 Tage vorher kostenlos. Karte 19 €."),
        ("de-AT", "Sie können das Ticket bis 3 Tage vor dem Besuch umtauschen. Karte 19 €."),
        ("fr-FR", "Échange gratuit jusqu'à 7 jours avant le départ. Billet 19 €."),
        ("en-GB", "Free exchange up to 2 days before your visit. Ticket £19."),
        ("de-CH", "Das Depot wird innert 20 Tagen nach Rückgabe des Schlüssels ausbezahlt. Miete CHF 19.–."),
    ],
)
def test_bonds_old_things_and_early_returns_are_no_returns(locale: str, text: str) -> None:
    assert said(locale, text, "return_period") == set()


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("fr-FR", "Matelas 590 €, reprise sous 90 nuits.", {"P90D"}),
        ("fr-FR", "Matelas à l'essai 100 nuits, 590 €.", {"P100D"}),
        ("fr-CH", "Duvet CHF 190.–. Repris dans les 30 jours s'il ne plaît pas.", {"P30D"}),
        ("fr-FR", "Vous avez 30 jours pour changer d'avis. Veste 59 €.", {"P30D"}),
        ("fr-FR", "14 jours dès réception des documents, et nous vous rendons tout. Police 90 € par an.", {"P14D"}),
        ("de-DE", "Matratze 590 €, Rücknahme innerhalb von 90 Nächten.", {"P90D"}),
        ("de-CH", "Duvet CHF 190.–. Rücknahme innert 30 Nächten.", {"P30D"}),
        ("de-DE", "Sie haben 21 Tage, es sich anders zu überlegen. Sofa 790 €.", {"P21D"}),
        ("de-AT", "14 Tage ab Erhalt der Polizze bekommen Sie jeden Cent zurück. Prämie: € 90,– im Jahr.", {"P14D"}),
        ("de-DE", "Du hast 28 Tage, um ihn zurückzuschicken. Pulli 39 €.", {"P28D"}),
        ("it-IT", "Materasso 590 €, ripreso entro 90 notti.", {"P90D"}),
        ("it-IT", "Hai 21 giorni per ripensarci. Divano 790 €.", {"P21D"}),
        ("it-CH", "Avete 30 giorni per rimandarcelo. Piumino CHF 190.–.", {"P30D"}),
        ("it-IT", "Entro 14 giorni dal ricevimento dei documenti riavete tutto. Polizza 90 € all'anno.", {"P14D"}),
        ("en-GB", "You've 28 days to send it back. Jumper £39.", {"P28D"}),
        ("en-GB", "You've got 21 days to change your mind. Sofa £790.", {"P21D"}),
        (
            "en-GB",
            "You have 14 days from the day your papers arrive and you get every penny back. Policy £90 a year.",
            {"P14D"},
        ),
        ("en-US", "Mattress $590. Not in love? We take it back within 100 nights.", {"P100D"}),
        ("en-IE", "Withdraw up to 14 days from booking for a full refund. Course €190.", {"P14D"}),
        (
            "en-GB",
            "Sleep on it for 100 nights; if it's not right, we'll collect it and refund you. Mattress £590.",
            {"P100D"},
        ),
    ],
)
def test_what_one_does_tells_how_long_one_may_send_back(locale: str, text: str, values: set[str]) -> None:
    assert said(locale, text, "return_period") == values


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Cambio gratuito fino a 14 giorni dopo l'acquisto. Giacca 19 €."),
        ("de-DE", "Umtausch bis 14 Tage nach dem Kauf. Jacke 19 €."),
        ("de-DE", "Umtausch innert 14 Tagen vor Ort. Jacke 19 €."),
        ("en-GB", "Free returns within 14 days, before you have worn it. Jacket £19."),
    ],
)
def test_what_counts_from_the_purchase_is_a_return_period(locale: str, text: str) -> None:
    assert said(locale, text, "return_period") == {"P14D"}
