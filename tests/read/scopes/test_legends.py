"""Legends say whom the lower of two fares is for; they limit no other price of their document."""

import pytest

from tests.read.making import of, page, read

_TABLE = (
    "<table><tr><th>Bad</th><th>Preis</th></tr><tr><td>Seebad</td><td>CHF 8.00</td></tr>"
    "<tr><td>Hallenbad</td><td>CHF 12.00</td></tr></table>"
)


def _audiences(sentence: str) -> set[str]:
    document = read(page(f"<h1>Bäder</h1>{_TABLE}<p>{sentence}</p>"))
    return {who for s in of(document, "price") for who in s.scope.audiences}


@pytest.mark.parametrize(
    "sentence",
    ["Alle Preise nur für Mitglieder.", "Die Preise gelten nur für Mitglieder."],
)
def test_what_a_whole_document_is_limited_to_limits_its_prices(sentence: str) -> None:
    assert _audiences(sentence) == {"Members"}


@pytest.mark.parametrize(
    "sentence",
    [
        "1/1 = ganzer Preis. 1/2 = ermässigt für Mitglieder.",
        "Ermässigt: Mitglieder mit Ausweis.",
        "Tarif réduit : étudiants sur présentation de la carte.",
        "Ridotto: studenti con tessera.",
        "Concessions: students with a valid card.",
    ],
)
def test_a_legend_does_not(sentence: str) -> None:
    assert _audiences(sentence) == set()
