"""Fractions above columns or before amounts tell two prices of one thing, and are no part of its name."""

import pytest

from tests.read.making import of, page, read


def _table(*heads: str) -> set[tuple[str, str, str]]:
    rows = (("Bergbahn Nord", "24.00", "12.00"), ("Bergbahn Süd", "31.00", "16.00"))
    body = "".join(f"<tr><th>{name}</th><td>{one}</td><td>{two}</td></tr>" for name, one, two in rows)
    return _prices(f"<table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{body}</table>")


def _prices(html: str) -> set[tuple[str, str, str]]:
    document = read(page(f"<h1>Fahrten</h1>{html}"))
    return {(s.subject.name, s.scope.variant, s.term.value) for s in of(document, "price")}


@pytest.mark.parametrize("heads", [("Fahrt", "einfach", "retour"), ("Fahrt", "24/7", "5-6"), ("Fahrt", "2026", "2025")])
def test_other_heads_are_no_fractions(heads: tuple[str, ...]) -> None:
    assert not {variant for _, variant, _ in _table(*heads)} & {"1/1", "1/2"}


def test_a_measure_in_a_name_is_no_fraction_of_a_price() -> None:
    said = _prices("<ul><li>Kugelhahn 1/2 Zoll: CHF 12.00</li><li>Kugelhahn 3/4 Zoll: CHF 15.00</li></ul>")

    assert {name for name, _, _ in said} == {"Kugelhahn 1/2 Zoll", "Kugelhahn 3/4 Zoll"}


@pytest.mark.parametrize(
    "heads",
    [
        ("Fahrt", "1/1", "1/2"),
        ("Strecke", "1/1 Preis", "1/2 Preis"),
        ("Trajet", "prix 1/1", "prix 1/2"),
        ("Tratta", "1/1", "½"),
        ("Ride", "1/1 (full fare)", "1/2 (half fare)"),
    ],
)
def test_whole_and_half_are_variants_of_what_the_row_names(heads: tuple[str, ...]) -> None:
    assert _table(*heads) == {
        ("Bergbahn Nord", "1/1", "24 CHF"),
        ("Bergbahn Nord", "1/2", "12 CHF"),
        ("Bergbahn Süd", "1/1", "31 CHF"),
        ("Bergbahn Süd", "1/2", "16 CHF"),
    }


def test_so_they_are_before_each_amount() -> None:
    said = _prices(
        "<dl><dt>Merlot</dt><dd>1/1 CHF 44.00, 1/2 CHF 24.00</dd>"
        "<dt>Nebbiolo</dt><dd>1/1 CHF 62.00, 1/2 CHF 33.00</dd></dl>"
    )

    assert said == {
        ("Merlot", "1/1", "44 CHF"),
        ("Merlot", "1/2", "24 CHF"),
        ("Nebbiolo", "1/1", "62 CHF"),
        ("Nebbiolo", "1/2", "33 CHF"),
    }
