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
    ],
)
def test_what_guests_pay_is_a_price(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
