"""What stands side by side: columns of benefits, guarantees by their length, and conditions that a house offers."""

import pytest

from tests.read.making import of, page, read, read_in
from tests.read.said import said

HEADS = {"de-DE": ("Aktion", "Vorteil"), "fr-FR": ("Offre", "Avantage"), "it-IT": ("Offerta", "Vantaggio")}
ROWS = {
    "de-DE": (("Lampencheck", "27,90 € statt 45,00 €"), ("Dochtwochen", "15 % auf alle Dochte")),
    "fr-FR": (("Contrôle des lampes", "27,90 € au lieu de 45,00 €"), ("Semaines des mèches", "15 % sur les mèches")),
    "it-IT": (("Controllo lampade", "27,90 € invece di 45,00 €"), ("Settimane", "15 % sugli stoppini")),
}


def _table(heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    lines = "".join(f"<tr><th>{row[0]}</th>{''.join(f'<td>{cell}</td>' for cell in row[1:])}</tr>" for row in rows)
    return f"<table><thead><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr></thead>{lines}</table>"


@pytest.mark.parametrize("locale", list(HEADS))
def test_what_is_paid_instead_of_more_is_a_price_below_whatever_head(locale: str) -> None:
    document = read_in(locale, f"<h1>Lindwerk</h1>{_table(HEADS[locale], ROWS[locale])}")

    assert [s.term.value for s in of(document, "price")] == ["27.90 EUR"]
    assert [s.term.value for s in of(document, "list_price")] == ["45 EUR"]
    assert of(document, "saving") == []


def test_what_is_saved_below_its_head_stays_saved() -> None:
    rows = (("Laterne Mond", "49 €", "10 €"), ("Laterne Stern", "59 €", "20 €"))
    document = read_in("de-DE", f"<h1>Laternen</h1>{_table(('Artikel', 'Preis', 'Ersparnis'), rows)}")

    assert [s.term.value for s in of(document, "saving")] == ["10 EUR", "20 EUR"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "<p>LindPlus Garantie 12 Monate CHF 35.–, LindPlus Garantie 24 Monate CHF 59.–.</p>",
            ("LindPlus Garantie 12 Monate", "LindPlus Garantie 24 Monate"),
        ),
        ("<p>Anschlussgarantie: 12 Monate CHF 35.–, 24 Monate CHF 59.–</p>",
         ("Anschlussgarantie 12 Monate", "Anschlussgarantie 24 Monate")),
    ],
)  # fmt: skip
def test_guarantees_that_are_sold_by_their_length_are_things_of_their_own(text: str, names: tuple[str, ...]) -> None:
    document = read(page(f"<h1>Werkstatt</h1><h2>Docht wechseln</h2><p>CHF 12.–</p><h2>Mehr</h2>{text}"))

    priced = {s.term.value: s.subject.name for s in of(document, "price")}
    assert (priced["35 CHF"], priced["59 CHF"]) == names


def test_a_guarantee_that_comes_with_a_thing_names_nothing() -> None:
    document = read(page("<h1>Laterne Mond</h1><p>Laterne Mond mit 2 Jahren Garantie: CHF 49.–</p>"))

    assert {s.subject.variant for s in of(document, "price")} <= {"", "Laterne Mond"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-AT", "Neuwagen, Gebrauchte, Abo und Werkstatt: Lindwerk in Salzburg."),
        ("de-DE", "Neu- und Gebrauchtwagen, Abo und Werkstatt."),
        ("fr-FR", "Véhicules neufs et d'occasion, entretien et location."),
        ("it-IT", "Auto nuove e usate, officina e noleggio."),
        ("en-GB", "New and used bikes, servicing and hire."),
    ],
)
def test_conditions_that_a_house_offers_side_by_side_are_of_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "item_condition") == set()


def test_a_condition_alone_or_beside_its_price_is_stated() -> None:
    assert said("de-DE", "Gebrauchtwagen mit Garantie.", "item_condition") == {"Used"}
    assert "Used" in said("de-DE", "Neu 499 €, gebraucht 299 €.", "item_condition")
