"""Pages about shipping: the order value behind a clause that begins with "free" is the one from which it is free."""

import pytest

from tests.read.making import page, read


def _said(locale: str, heading: str, text: str, attribute: str) -> set[str]:
    document = read(page(f"<h1>{heading}</h1><p>{text}</p>").replace("de-CH", locale))
    return {s.term.value for s in document.statements if s.attribute == attribute}


@pytest.mark.parametrize(
    ("locale", "heading", "text"),
    [
        ("de", "Versand", "Pakete kosten 5,90 €. Kostenlos ist die Rücksendung ab 59 € Warenwert."),
        ("de", "Versand", "Pakete kosten 5,90 €. Kostenlos ist es nicht. Gutscheine gibt es ab 59 € Warenwert."),
        ("de", "Laterne Nord", "Kostenlos wird es für alle ab 59 € Warenwert."),
        ("fr", "Livraison", "Les colis coûtent 5,90 €. Il est offert en retrait dès 59 € d'achat."),
        ("de", "Lieferung", "Pakete kosten 5,90 €. Kostenlos wird es mit Aufbau ab 59 € Warenwert."),
        ("en", "Delivery", "Parcels cost £5.90. It's free to collect from £59."),
    ],
)
def test_what_else_is_free_is_no_delivery(locale: str, heading: str, text: str) -> None:
    assert _said(locale, heading, text, "free_shipping_from") == set()


@pytest.mark.parametrize(
    ("locale", "heading", "text"),
    [
        ("de", "Versandkosten", "Pakete kosten 5,90 €. Kostenlos wird es für alle ab 59 € Warenwert."),
        ("de", "Lieferung", "Pakete kosten 5,90 €. Gratis liefern wir in ganz Österreich ab 59 € Warenwert."),
        ("fr", "Frais de livraison", "Les colis coûtent 5,90 €. C'est offert pour tous à partir de 59 €."),
        ("it", "Spese di spedizione", "I pacchi costano 5,90 €. È gratis per tutti da 59 € di spesa."),
        ("en", "Delivery charges", "Parcels cost €5.90. It's free for everyone from €59."),
    ],
)
def test_what_begins_with_free_ends_with_the_order_value_for_it(locale: str, heading: str, text: str) -> None:
    assert _said(locale, heading, text, "free_shipping_from") == {"59 EUR"}


@pytest.mark.parametrize(
    ("heading", "text", "mode"),
    [
        ("Express (nur Deutschland)", "Zustellung am nächsten Werktag bei Bestellung bis 12 Uhr: 12,95 €.", "express"),
        ("Standard und Express", "Zustellung am nächsten Werktag: 12,95 €.", ""),
        ("Paketversand", "Zustellung am nächsten Werktag: 12,95 €.", ""),
    ],
)
def test_what_stands_under_express_is_said_of_express_parcels(heading: str, text: str, mode: str) -> None:
    document = read(page(f"<h1>Versand</h1><h2>{heading}</h2><p>{text}</p>"))
    sending = {"shipping_cost", "delivery_time"}
    said = {s.attribute: s.scope.mode for s in document.statements if s.attribute in sending}

    assert said == {"shipping_cost": mode, "delivery_time": mode}


def _of_table(heading: str, rows: dict[str, str]) -> set[str]:
    body = "".join(f"<tr><td>{name}</td><td>{price}</td></tr>" for name, price in rows.items())
    document = read(page(f"<h1>{heading}</h1><table><tr><th></th><th>Preis</th></tr>{body}</table>"))
    return {s.attribute for s in document.statements if s.attribute in {"price", "shipping_cost"}}


@pytest.mark.parametrize(
    "rows",
    [
        {"Paket": "CHF 9.–", "Sperrgut": "CHF 49.–", "Stückgut": "CHF 149.–"},
        {"Schweiz": "CHF 9.–", "Italien": "CHF 49.–", "Norwegen": "CHF 149.–"},
        {"bis 30 kg": "CHF 19.–", "bis 100 kg": "CHF 49.–", "bis 300 kg": "CHF 149.–"},
        {"Laterne": "CHF 9.–", "Lampe": "CHF 12.–", "Fackel": "CHF 14.–"},
    ],
)
def test_a_table_of_parcels_says_what_shipping_costs(rows: dict[str, str]) -> None:
    assert _of_table("Versand und Lieferung", rows) == {"shipping_cost"}


def test_a_table_of_goods_on_a_page_about_delivery_says_what_they_cost() -> None:
    rows = {"Ofen Glut": "CHF 1290.–", "Ofenglas Glut": "CHF 98.–", "Dichtschnur": "CHF 18.–"}
    assert _of_table("Lieferung nach Deutschland", rows) == {"price"}
