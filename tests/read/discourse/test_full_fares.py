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


FARES = (
    "<h1>Tarifs</h1><table><tr><th></th><th>Adultes</th><th>{}</th><th>Enfants</th></tr>"
    "<tr><th>{}</th><td>24.–</td><td>12.–</td><td>12.–</td></tr></table>"
)


@pytest.mark.parametrize("head", ["Demi-tarif", "Demi-tarif / AG", "Abo demi-tarif"])
@pytest.mark.parametrize("ride", ["Télécabine", "Télécabine aller-retour"])
def test_a_column_of_half_fares_takes_nothing_off(head: str, ride: str) -> None:
    document = read_in("fr-CH", FARES.format(head, ride))

    assert of(document, "discount") == of(document, "list_price") == []
    assert [s.scope.variant for s in of(document, "price")] == [f"{ride} {who}" for who in ("Adultes", head, "Enfants")]


def test_half_the_price_below_people_is_taken_off() -> None:
    document = read_in("fr-CH", "<h1>Tarifs</h1><table><tr><td>Enfants</td><td>demi-tarif</td></tr></table>")

    assert [s.term.value for s in of(document, "discount")] == ["50%"]
