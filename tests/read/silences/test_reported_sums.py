"""Sums of reports are nobody's price; what members and guests pay is."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Wir haben 73.000 € in die neue Backstube gesteckt."),
        ("de-CH", "Der Verein nahm am Dorffest CHF 2'950.– ein."),
        ("de-AT", "Der Förderverein steuerte € 8.000,– zur neuen Orgel bei."),
        ("de-DE", "Einnahmen: 15.320 €."),
        ("fr-FR", "L'assemblée a voté 36 000 € pour le chauffage."),
        ("fr-CH", "Nos élèves ont vendu 420 gaufres à 4.– au profit du refuge."),
        ("it-IT", "La Regione ha finanziato i lavori con 380.000 €."),
        ("en-GB", "The committee spent £36,000 on a new boiler."),
        ("en-GB", "The autumn fair took £2,950."),
        ("en-GB", "The scones at £1.80 were gone by noon."),
        ("en-GB", "Takings rose to £81,200."),
        ("en-GB", "The raft race brought in £2,140."),
        ("en-GB", "£64,000 went into the new bandstand."),
        ("it-IT", "Gli incassi sono saliti a 81.200 €."),
        ("it-IT", "Per la nuova fontana sono stati investiti 64.000 €."),
        ("fr-FR", "Les recettes ont atteint 81 200 €."),
        ("fr-FR", "La commune a investi 64 000 € dans la fontaine."),
        ("de-AT", "Die Eintrittserlöse stiegen auf € 81.200,–."),
        ("de-AT", "Für den neuen Brunnen wurden € 64.000,– investiert."),
        ("fr-CH", "Nous avons vendu 410 gaufres à 4.– au profit de la Ligue."),
        ("it-IT", "Abbiamo venduto 410 cialde a 4 € a favore della Croce Verde."),
        ("de-CH", "Wir haben 410 Waffeln zu 4.– zugunsten der Liga verkauft."),
        ("en-GB", "We sold 410 waffles at £4 in aid of the lifeboat."),
    ],
)
def test_a_report_asks_for_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Mitglieder haben für 6 € Eintritt bei allen Konzerten.", "6 EUR"),
        ("de-DE", "Das Benefizkonzert kostet 18 € Eintritt zugunsten des Tierheims.", "18 EUR"),
        ("fr-FR", "Repas à 13 € au profit de l'école.", "13 EUR"),
        ("en-GB", "We have cut prices: the family pass is now £82.", "82 GBP"),
        ("en-GB", "Waffles at £4 in aid of the lifeboat.", "4 GBP"),
        ("en-GB", "Day tickets rose to £14.", "14 GBP"),
        ("it-IT", "Le cialde costano 4 € l'una.", "4 EUR"),
        ("de-CH", "Waffeln zu 4.– zugunsten der Liga.", "4 CHF"),
    ],
)
def test_what_guests_pay_is_a_price(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
