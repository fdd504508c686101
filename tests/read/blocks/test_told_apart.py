"""Rows of one name that another column tells apart are offers of their own."""

import pytest

from audit.read.documents import read_capture
from tests.read.making import capture, context, of, page, read


def _named(heads: tuple[str, ...], *rows: tuple[str, ...], locale: str = "de-DE") -> dict[str, str]:
    head = "".join(f"<th>{text}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    text = page(f"<h1>{heads[-1]}</h1><table><tr>{head}</tr>{body}</table>").replace("de-CH", locale)
    (document,) = read_capture(capture(text), context(locale))
    return {s.term.value: s.subject.name for s in of(document, "price")}


@pytest.mark.parametrize(
    ("locale", "heads", "name", "tellers"),
    [
        ("de-DE", ("Leistung", "Dauer", "Preis"), "Massage", ("30 Min.", "60 Min.")),
        ("fr-FR", ("Soin", "Durée", "Prix"), "Modelage", ("30 min", "1 h")),
        ("it-IT", ("Prodotto", "Formato", "Prezzo"), "Olio Vigna", ("0,5 l", "1 l")),
        ("en-GB", ("Ticket", "Age", "Price"), "Day ticket", ("Adult", "Child (4–12)")),
        ("de-DE", ("Zimmer", "Saison", "Preis pro Nacht"), "Doppelzimmer", ("Nebensaison", "Hauptsaison")),
        ("de-DE", ("Abo", "Laufzeit", "Preis pro Monat"), "Fit", ("12 Monate", "24 Monate")),
    ],
)
def test_what_a_column_says_of_rows_of_one_name_belongs_to_their_names(
    locale: str, heads: tuple[str, ...], name: str, tellers: tuple[str, str]
) -> None:
    one, two = tellers

    named = _named(heads, (name, one, "39 €"), (name, two, "69 €"), ("Sauna", one, "22 €"), locale=locale)

    assert {*named.values()} == {f"{name} {one}", f"{name} {two}", "Sauna"}


def test_two_columns_may_tell_rows_apart_together() -> None:
    rows = [("Day ticket", "Adult", "Peak", "£22"), ("Day ticket", "Adult", "Off-peak", "£18"),
            ("Day ticket", "Child", "Peak", "£12"), ("Day ticket", "Child", "Off-peak", "£9")]  # fmt: skip

    named = _named(("Ticket", "Who", "When", "Price"), *rows, locale="en-GB")

    assert {*named.values()} == {" ".join(row[:3]) for row in rows}


def test_a_cell_over_several_rows_and_an_empty_one_name_them_all() -> None:
    rows = "<td>30 Min.</td><td>39 €</td></tr><tr>{}<td>60 Min.</td><td>69 €</td></tr>"
    last = "<tr><td>Sauna</td><td>Tag</td><td>22 €</td></tr>"
    for first, second in (("<td rowspan=2>Massage</td>", ""), ("<td>Massage</td>", "<td></td>")):
        said = of(read(page(f"<h1>Preise</h1><table><tr>{first}{rows.format(second)}{last}</table>")), "price")

        assert {s.subject.name for s in said} == {"Massage 30 Min.", "Massage 60 Min.", "Sauna"}


def test_for_how_long_a_thing_is_let_is_the_period_of_its_price() -> None:
    named = _named(("Gerät", "Zeitraum", "Preis"), ("Bagger", "1 Tag", "145 €"), ("Bagger", "1 Woche", "590 €"))

    assert named == {"145 EUR/P1D": "Bagger", "590 EUR/P7D": "Bagger"}


@pytest.mark.parametrize(
    "rows",
    [
        (("Massage", "Linz", "39 €"), ("Massage", "Wien", "39 €")),  # they cost the same
        (("Massage", "39 €", "45 €"), ("Massage", "42 €", "48 €")),  # amounts are no names
        (("Massage", "Für alle, die sich bei uns einmal etwas Gutes tun möchten", "39 €"),
         ("Massage", "Mit warmen Steinen aus dem Bach und viel Zeit zum Ausruhen", "69 €")),
        (("Massage", "Linz", "39 €"), ("Massage", "Linz", "42 €")),  # not told apart
    ],
)  # fmt: skip
def test_other_columns_tell_nothing_apart(rows: tuple[tuple[str, ...], ...]) -> None:
    named = _named(("Leistung", "Hinweis", "Preis"), *rows, ("Sauna", "Graz", "22 €"))

    assert {*named.values()} <= {"Massage", "Massage 39", "Sauna"}
