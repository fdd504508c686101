"""What stands between a price and its unit price, and what is delivered, names nothing of its own."""

import pytest

from tests.read.making import names, of, page, read

BESIDE = "<p>Eimer Mörtel 11.90</p><p>Fuge grau CHF 7.20</p>"


@pytest.mark.parametrize(
    "line",
    [
        "CHF 8.75 der Sack mit 25 kg (CHF 0.38/kg)",
        "CHF 8.75 le sac de 25 kg CHF 0.38/kg",
        "CHF 8.75 il sacco da 25 kg, CHF 0.38/kg",
    ],
)
def test_the_pack_that_a_price_buys_is_no_other_article(line: str) -> None:
    document = read(page(f"<h1>Zement Bärengrau</h1><p>{line}</p>{BESIDE}"))

    (unit,) = of(document, "unit_price")

    assert (unit.subject.name, unit.subject.variant, unit.scope.variant) == ("Zement Bärengrau", "", "")


def test_another_article_before_a_unit_price_keeps_its_name() -> None:
    document = read(page("<h1>Baustoffe</h1><p>Zement weiss CHF 8.75, Kalk CHF 0.38/kg</p>"))

    assert names(of(document, "unit_price")) == [("Kalk", "")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le four part du fournisseur, compter 5 jours ouvrés de livraison.",
        "Lieferung: Der Ofen kommt direkt vom Hersteller, rechnen Sie mit 5 Werktagen.",
        "Consegna: la stufa parte dal fornitore, calcolare 5 giorni lavorativi.",
        "Delivery: the stove ships from our supplier, allow 5 working days.",
    ],
)
def test_what_leaves_the_supplier_is_what_the_page_is_about(sentence: str) -> None:
    prices = "<p>Preis: CHF 1899.-</p>", "<p>Montage: CHF 290.-</p>"
    document = read(page(f"<h1>Ofen Glut 8 (4711)</h1>{prices[0]}<p>{sentence}</p>{prices[1]}"))

    assert [name for name, _ in names(of(document, "delivery_time"))] == ["Ofen Glut 8 (4711)"]


def test_a_price_below_a_name_with_its_number_in_brackets_is_of_that_name() -> None:
    document = read(page("<h1>Ofen Glut 8 (4711)</h1><p>Preis: CHF 1899.-</p><p>Montage: CHF 290.-</p>"))

    assert ("Ofen Glut 8 (4711)", "") in names(of(document, "price"))
