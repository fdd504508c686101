"""A full fare above the fares of people who pay less is a price, whatever its column is called."""

import pytest

from tests.read.making import of, read_in

TABLE = (
    "<h1>Nos tarifs</h1><table><tr><th>Catégorie</th><th>EUR</th></tr><tr><td>{}</td><td>19,00</td></tr>"
    "<tr><td>{}</td><td>15,00</td></tr></table>"
)


@pytest.mark.parametrize("people", ["Étudiants et apprentis", "Seniors (dès 65 ans)", "Tarif enfant"])
def test_a_full_fare_in_a_table_of_people_is_a_price_with_its_name(people: str) -> None:
    document = read_in("fr-FR", TABLE.format("Plein tarif", people))

    assert [(s.term.value.split()[0], s.scope.variant) for s in of(document, "price")][:1] == [("19", "Plein tarif")]
    assert of(document, "list_price") == []


def test_a_full_price_beside_a_present_one_is_a_former_one() -> None:
    document = read_in("fr-FR", "<h1>Lampe</h1><p>Plein tarif 19,00 €, maintenant 15,00 €. Pour enfants aussi.</p>")

    assert [s.term.value for s in of(document, "list_price")] == ["19 EUR"]
