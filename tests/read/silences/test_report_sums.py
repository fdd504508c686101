"""What came in, was spent or was sold for others is told in reports, and asked of nobody."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
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
def test_sums_of_reports_are_no_prices(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("en-GB", "Waffles at £4 in aid of the lifeboat.", "4 GBP"),
        ("en-GB", "Day tickets rose to £14.", "14 GBP"),
        ("it-IT", "Le cialde costano 4 € l'una.", "4 EUR"),
        ("de-CH", "Waffeln zu 4.– zugunsten der Liga.", "4 CHF"),
    ],
)
def test_what_is_on_sale_keeps_its_price(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
