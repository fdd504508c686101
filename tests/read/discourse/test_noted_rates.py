"""Quantities and periods that a heading or a note says once for all prices below it."""

import pytest

from audit.read.documents import read_capture
from tests.read.making import capture, context, page


def _prices(locale: str, main: str) -> set[str]:
    (document,) = read_capture(capture(page(f"<h1>Lindwerk</h1>{main}")), context(locale, "EUR"))
    return {s.term.value for s in document.statements if s.attribute == "price"}


def _table(first: str, second: str) -> str:
    return (
        "<table><tr><th></th><th>Mai</th><th>Juni</th></tr>"
        f"<tr><td>{first}</td><td>89,00 €</td><td>99,00 €</td></tr>"
        f"<tr><td>{second}</td><td>0,65 €</td><td>0,75 €</td></tr></table>"
    )


@pytest.mark.parametrize(
    ("locale", "heading"),
    [
        ("de-DE", "Preise"),
        ("de-DE", "Ein Preis je Stück Land"),
        ("de-DE", "2 Kurse pro Woche"),
        ("fr-FR", "Nos prix par catégorie"),
        ("it-IT", "Prezzi per famiglie"),
        ("en-IE", "Prices for the season"),
    ],
)
def test_a_heading_that_names_no_quantity_lends_none(locale: str, heading: str) -> None:
    prices = _prices(locale, f"<h2>{heading}</h2><ul><li>Eiche: 95 €</li><li>Buche: 102 €</li></ul>")

    assert prices == {"95 EUR", "102 EUR"}


@pytest.mark.parametrize(
    ("locale", "heading", "per"),
    [
        ("de-DE", "Preis je 100 Liter inkl. MwSt.", "100 l"),
        ("de-AT", "Zimmerpreise pro Nacht", "1 night"),
        ("de-DE", "Verpflegung pro Person und Tag", "P1D"),
        ("fr-FR", "Buffets (prix par personne)", "1 person"),
        ("it-IT", "Camere, prezzi per notte", "1 night"),
        ("en-IE", "Prices per person", "1 person"),
    ],
)
def test_a_heading_says_what_the_prices_of_its_list_are_per(locale: str, heading: str, per: str) -> None:
    prices = _prices(locale, f"<h2>{heading}</h2><ul><li>Mond: 95 €</li><li>Stern: 102 €</li></ul>")

    assert prices == {f"95 EUR/{per}", f"102 EUR/{per}"}


def test_a_note_below_the_only_table_is_of_its_prices_but_for_rows_with_a_rate_of_their_own() -> None:
    prices = _prices("de-AT", _table("Zimmer Mond", "Strom pro kWh") + "<p>Preise pro Nacht inkl. Frühstück.</p>")

    assert {"89 EUR/1 night", "99 EUR/1 night"} <= prices
    assert not any(value.startswith("0.65") and "night" in value for value in prices)


@pytest.mark.parametrize(
    "note", ["Preise auf Anfrage.", "Der Preis pro Nacht steigt im Sommer.", "Ein Bett pro Person."]
)
def test_a_note_of_something_else_lends_nothing(note: str) -> None:
    prices = _prices("de-AT", _table("Zimmer Mond", "Zimmer Stern") + f"<p>{note}</p>")

    assert prices == {"89 EUR", "99 EUR", "0.65 EUR", "0.75 EUR"}
