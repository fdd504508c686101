"""What a whole room costs beside what one person pays in it is the same price, told twice."""

import pytest

from tests.read.making import of, page, read


def _prices(*heads: str) -> set[str]:
    head = "".join(f"<th>{one}</th>" for one in ("Zimmer", *heads))
    rows = "".join(
        f"<tr><td>{name}</td><td>{one} €</td><td>{other} €</td></tr>"
        for name, one, other in (("Zirbe", 161, 322), ("Lärche", 193, 386))
    )
    document = read(page(f"<h1>Preise im Herbst</h1><table><tr>{head}</tr>{rows}</table>"))
    return {s.term.value.split()[0] for s in of(document, "price")}


@pytest.mark.parametrize(
    "heads",
    [
        ("Sommer, pro Zimmer und Nacht", "Winter, pro Zimmer und Nacht"),
        ("Sommer, pro Person und Nacht", "Winter, pro Person und Nacht"),
        ("Einzel", "Doppel"),
    ],
)
def test_columns_of_one_kind_are_all_prices(heads: tuple[str, str]) -> None:
    assert _prices(*heads) == {"161", "193", "322", "386"}


@pytest.mark.parametrize(
    "heads",
    [
        ("Halbpension, pro Person und Nacht", "pro Zimmer und Nacht (2 Pers.)"),
        ("Half board, per person", "Total for two"),
        ("Demi-pension, par personne", "par chambre"),
        ("Mezza pensione, a persona", "a camera"),
    ],
)
def test_the_room_beside_the_person_tells_nothing_new(heads: tuple[str, str]) -> None:
    assert _prices(*heads) == {"161", "193"}
