"""Columns of a table for those with a card or in the club."""

import pytest

from tests.read.making import of, page, read


def _prices(*heads: str) -> set[tuple[str, str, str, bool]]:
    rows = (("Apfelsaft 1 l", "4.90", "3.90"), ("Birnensaft 1 l", "5.90", "4.60"))
    body = "".join(f"<tr><td>{name}</td><td>{one}</td><td>{two}</td></tr>" for name, one, two in rows)
    table = f"<table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{body}</table>"
    document = read(page(f"<h1>Sortiment</h1>{table}"))
    return {
        (s.attribute, s.term.value, s.subject.name, s.scope.audiences == {"Members"})
        for attribute in ("price", "list_price")
        for s in of(document, attribute)
    }


@pytest.mark.parametrize("head", ["mit Kreditkarte", "ab 6 Stück", "Abholpreis"])
def test_another_column_is_for_everybody(head: str) -> None:
    assert not any(members for *_, members in _prices("Artikel", "Preis", head))


@pytest.mark.parametrize(
    "heads",
    [
        ("Artikel", "Preis", "mit Hofkarte"),
        ("Artikel", "Preis CHF", "mit Family-Card CHF"),
        ("Artikel", "Preis", "Mitglieder"),
        ("Artikel", "Preis", "Preis mit Kundenkarte"),
    ],
)
def test_a_column_for_members_names_no_variant_and_leaves_the_other_price_to_all(heads: tuple[str, ...]) -> None:
    assert _prices(*heads) == {
        ("price", "4.90 CHF", "Apfelsaft 1 l", False),
        ("price", "3.90 CHF", "Apfelsaft 1 l", True),
        ("price", "5.90 CHF", "Birnensaft 1 l", False),
        ("price", "4.60 CHF", "Birnensaft 1 l", True),
    }
