"""Sums, days and times beside an offer that are none of it: hires, excesses, mishaps, cancellations, draws, births."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Im Voraus zahlen Sie 126 € für 7 Tage Parken."),
        ("en-GB", "Parking costs £46 for 7 days."),
        ("it-IT", "Il parcheggio costa 46 € per 7 giorni."),
        ("en-GB", "No claims in the first 14 days."),
    ],
)
def test_days_of_a_hire_are_no_time_of_a_promotion(locale: str, text: str) -> None:
    assert not said(locale, text, "promo_duration")


def test_a_paid_trial_keeps_its_days() -> None:
    assert said("de-DE", "Zur Probe lesen: 9 € für 14 Tage", "promo_duration") == {"P14D"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Lost keys are £40."),
        ("fr-FR", "Clé perdue : 40 €"),
        ("it-IT", "Chiave smarrita: 40 €"),
        ("en-GB", "Later cancellations in year one cost £25."),
        ("en-GB", "You can cancel free up to 24 hours before, after that it costs £20."),
        ("de-DE", "Bis 24 Stunden vorher stornieren Sie gratis, danach für 20 €."),
        ("it-IT", "Disdetta gratuita fino a 24 ore prima, poi 20 €."),
        ("it-IT", "Consumo 4 litri, Euro 6d, 5 porte"),
        ("it-IT", "Consumo 4 litri, Euro 5+"),
        ("it-IT", "Prenotando entro il 15 giugno i diritti di prenotazione (3 €) non si pagano."),
        ("de-DE", "Bei Buchung bis 15. Juni entfällt die Buchungsgebühr (3 €)."),
        ("en-GB", "The £200 voucher from the raffle goes to Mrs R."),
        ("fr-FR", "Le bon d'achat de 200 € de la tombola va à Mme R."),
        ("de-DE", "Der Gutschein über 200 € aus der Tombola geht an Frau R."),
    ],
)
def test_what_goes_wrong_is_given_up_or_won_has_no_price(locale: str, text: str) -> None:
    assert not any(
        said(locale, text, attribute) for attribute in ("price", "price_after", "discount", "promo_duration")
    )


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        ("en-GB", "Try it free for 7 days, cancel any time, then £9.99 a month.", "price_after", {"9.99 GBP/P1M"}),
        ("en-GB", "Excess £500, with the protection pack (£1.50 a trip) only £150.", "price", {"1.50 GBP"}),
        ("de-DE", "Jugend Jg. 2008–2010 € 367, Kinder Jg. 2011–2020 € 245", "price", {"367 EUR", "245 EUR"}),
        ("en-GB", "Juniors born 2008-2010 £25", "price", {"25 GBP"}),
        ("fr-FR", "Jeunes nés en 2008 : 25 €", "price", {"25 EUR"}),
        ("it-IT", "Ragazzi nati nel 2008 € 25", "price", {"25 EUR"}),
        ("de-DE", "Der Roller kostet 2010 €.", "price", {"2010 EUR"}),
        ("fr-FR", "En 2008, le billet coûtait 25 €.", "price", set()),
        ("en-GB", "Full week £310, before-care £8 a day.", "list_price", set()),
        ("en-GB", "Before £20, now £15", "list_price", {"20 GBP"}),
        ("fr-FR", "Fermes : 15 €, contrat jusqu'à fin de l'année scolaire.", "valid_through", set()),
        ("fr-FR", "10 % de remise jusqu'à fin de l'année.", "valid_through", {"2026-12-31"}),
        ("fr-FR", "Ce qui change au 1er octobre 2026 : 15 € par mois", "valid_from", {"2026-10-01"}),
        ("de-DE", "Kurs 189 €, nächster Start am 3. September. Wer bis 30.8. bucht, spart 60 €.", "valid_from", set()),
        ("de-DE", "Die Halle ist zu. Wir sehen euch ab dem 8.7. wieder!", "valid_from", set()),
        ("de-DE", "Die Registrierung kostet einmalig 19 €.", "setup_fee", {"19 EUR"}),
        ("de-DE", "Domain .example: Registrierung 12 € im Jahr, Verlängerung 16 € im Jahr", "setup_fee", set()),
        ("de-CH", "Domain .example: die Registrierung kostet CHF 12.90.", "setup_fee", set()),
        ("de-DE", "69 € (7 % MwSt. im Preis enthalten)", "tax", {"Included"}),
        ("fr-FR", "Boîtes fermées reprises pendant 60 jours", "return_period", {"P60D"}),
        ("de-DE", "Geschlossene Dosen nehmen wir 60 Tage lang zurück.", "return_period", {"P60D"}),
        ("fr-FR", "Réservé aux abonnés, une box par foyer.", "max_quantity", {"1"}),
        ("fr-FR", "Dans la limite de 3 flacons par cliente.", "max_quantity", {"3"}),
        ("it-IT", "Flacone 9 €, nel limite di 3 flaconi per cliente.", "max_quantity", {"3"}),
        ("de-DE", "Flasche 9 €, begrenzt auf 3 Flaschen pro Kunde.", "max_quantity", {"3"}),
        ("fr-FR", "Retraits dans la limite de 5000 € par client.", "max_quantity", set()),
        ("en-GB", "Spend £60 and get a free mug.", "free_shipping_from", set()),
    ],
)
def test_look_alikes_keep_what_they_say(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("en-GB", "Digital proof free, printed sample £15.", {"0 GBP", "15 GBP"}),
        ("de-DE", "Decke gratis, Liegestuhl 2 €", {"0 EUR", "2 EUR"}),
        ("fr-FR", "Épreuve numérique offerte, épreuve papier 12 €", {"0 EUR", "12 EUR"}),
        ("it-IT", "Sdraio 2 €, coperta gratis se fa fresco.", {"0 EUR", "2 EUR"}),
        ("it-IT", "Noleggio e-bike 35 €/giorno, cauzione 100 €, casco gratis.", {"35 EUR/P1D"}),
        ("en-GB", "Delivery free, sample £15.", {"15 GBP"}),
        ("de-DE", "Mit Decke gratis, Liegestuhl 2 €", {"2 EUR"}),
    ],
)
def test_things_of_a_list_go_free_beside_others_with_prices(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices
