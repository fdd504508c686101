"""Tables that tell the variants of a thing by several figures at the side: "8 GB / 256 GB"."""

import pytest

from tests.read.making import of, page, read


def _names(head: str, rows: dict[str, str]) -> set[tuple[str, str]]:
    body = "".join(f"<tr><td>{name}</td><td>{price}</td></tr>" for name, price in rows.items())
    table = f"<table><tr><th>{head}</th><th>Preis</th></tr>{body}</table>"
    return {(s.subject.name, s.term.value) for s in of(read(page(f"<h1>Rechner Aero 13</h1>{table}")), "price")}


def test_rates_and_shares_at_the_side_are_no_sizes() -> None:
    rows = {"8 / 10": "CHF 899.–", "9 / 10": "CHF 999.–"}
    assert not {name for name, _ in _names("Note", rows)} & set(rows)


@pytest.mark.parametrize(
    "rows",
    [
        {"8 GB / 256 GB": "CHF 899.–", "16 GB / 512 GB": "CHF 1149.–"},
        {"8/256 GB": "CHF 899.–", "16/512 GB": "CHF 1149.–"},
        {"8 GB RAM, 256 GB SSD": "CHF 899.–", "16 GB RAM, 1 TB SSD": "CHF 1149.–"},
        {"8 Go + 256 Go": "899,00 CHF", "16 Go + 512 Go": "1 149,00 CHF"},
    ],
)
def test_each_row_is_named_by_its_figures(rows: dict[str, str]) -> None:
    assert {name for name, _ in _names("Ausstattung", rows)} == set(rows)
