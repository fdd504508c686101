"""From what order value something holds: a condition of the shop, or of the reduction that the page is about."""

import pytest

from audit.model.statement import Role
from tests.read.making import of, page, read
from tests.read.said import said


def _role(main: str, heading: str) -> Role:
    least = f"<h2>{heading}</h2><p>Mindestbestellwert CHF 80.–</p>"
    (value,) = of(read(page(f"{main}<p>Wir freuen uns auf Sie.</p>{least}")), "min_order_value")
    return value.subject.role


HEADINGS = pytest.mark.parametrize("heading", ["Versand", "Lieferung und Rückgabe"])


@HEADINGS
def test_without_a_reduction_it_is_the_shops(heading: str) -> None:
    assert _role("<h1>Teeladen</h1>", heading) is Role.SHOP


@HEADINGS
@pytest.mark.parametrize("reduction", ["10 % Rabatt auf Kräutertee.", "Mit dem Code TEE10 trinken Sie günstiger."])
def test_beside_a_reduction_or_a_code_it_is_the_offers(heading: str, reduction: str) -> None:
    assert _role(f"<h1>Teewoche</h1><p>{reduction}</p>", heading) is Role.MAIN


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("it-IT", "Buono da 15 €, codice LAGO15. Controllare l'importo: minimo 150 €.", "150 EUR"),
        ("it-IT", "Buono da 15 €. Importo minimo di prenotazione: 150 €.", "150 EUR"),
        ("de-DE", "15 € Gutschein: Mindestbuchungswert 150 €.", "150 EUR"),
        ("de-DE", "15 € Rabatt ab einem Reisepreis von 150 €.", "150 EUR"),
        ("fr-FR", "Bon de 15 €. Montant minimum de réservation : 150 €.", "150 EUR"),
        ("en-GB", "£15 off, minimum booking value £150.", "150 GBP"),
    ],
)
def test_bookings_have_least_values_as_orders_have(locale: str, text: str, value: str) -> None:
    assert said(locale, text, "min_order_value") == {value}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Prenotazione minima 2 notti, camera 80 €."),
        ("de-DE", "Mindestbuchung 2 Nächte, Zimmer 80 €."),
        ("en-GB", "Minimum booking 2 nights, room £80."),
        ("fr-FR", "Réservation minimum 2 nuits, chambre 80 €."),
        ("it-IT", "Su prenotazione: 15 € a persona."),
    ],
)
def test_nights_that_one_books_at_least_are_no_value(locale: str, text: str) -> None:
    assert said(locale, text, "min_order_value") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Mindestbestellwert CHF 100, versandkostenfrei ab CHF 250."),
        ("fr-CH", "Minimum de commande CHF 100, livraison offerte dès CHF 250."),
        ("it-CH", "Ordine minimo CHF 100, consegna gratuita da CHF 250."),
        ("en-GB", "Minimum order CHF 100, carriage paid over CHF 250."),
    ],
)
def test_a_least_order_before_free_delivery_with_a_value_of_its_own_sends_nothing_free(locale: str, text: str) -> None:
    assert said(locale, text, "min_order_value") == {"100 CHF"}
    assert said(locale, text, "free_shipping_from") == {"250 CHF"}


def test_the_one_least_order_of_free_delivery_is_its_value() -> None:
    assert said("en-GB", "Minimum order £20, free delivery.", "free_shipping_from") == {"20 GBP"}
