"""Countries in tables of shipping: where a parcel goes, and no thing with a price of its own."""

import pytest

from audit.model.statement import Role
from tests.read.making import of, read_in

ROWS = "<tr><td>Österreich</td><td>8,90 €</td></tr><tr><td>Frankreich</td><td>12,90 €</td></tr>"
TABLE = "<table><tr><th>Land</th><th>Versandkosten</th></tr>{}</table>"


def served(main: str, locale: str = "de-DE") -> list[tuple[str, tuple[str, ...], Role]]:
    said = of(read_in(locale, main), "shipping_cost")
    return [(s.term.value, tuple(s.scope.regions), s.subject.role) for s in said]


def test_a_row_of_a_country_is_a_condition_of_the_shop() -> None:
    assert served(f"<h1>Versand</h1>{TABLE.format(ROWS)}") == [
        ("8.90 EUR", ("AT",), Role.SHOP),
        ("12.90 EUR", ("FR",), Role.SHOP),
    ]


def test_a_part_of_a_country_says_no_more() -> None:
    rows = "<tr><td>France métropolitaine</td><td>4,90 €</td></tr><tr><td>Belgique</td><td>7,90 €</td></tr>"
    table = f"<table><tr><th>Pays</th><th>Frais de port</th></tr>{rows}</table>"

    assert [role for _, _, role in served(f"<h1>Livraison</h1>{table}", "fr-FR")] == [Role.SHOP, Role.SHOP]


@pytest.mark.parametrize(
    "main",
    [
        f"<h1>Versand</h1>{TABLE.format(ROWS)}<h2>Sperrgut</h2>{TABLE.format(ROWS.replace('8,90', '29,00'))}",
        f"<h1>Sperrgut und Möbel</h1><h2>Sofas</h2>{TABLE.format(ROWS)}",
    ],
)
def test_a_kind_of_parcel_stays_apart(main: str) -> None:
    assert Role.SHOP not in {role for value, _, role in served(main) if value in {"29 EUR", "8.90 EUR"}}
