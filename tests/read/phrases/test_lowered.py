"""Prices that one sentence lowers from one amount to another."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks


def _said(locale: str, text: str) -> set[tuple[str, str, str | None]]:
    context = TextContext(locale, "EUR", date(2026, 6, 10))
    return {(f.term.attribute, f.term.value, f.term.bound) for f in read_blocks(blocks_of_text(text), context)}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Zimmer von 80 € bis 120 € pro Nacht."),
        ("it-IT", "Camere da 80 € a 120 € a notte."),
        ("en-IE", "Tickets from €12 to €18."),
    ],
)
def test_a_rising_range_names_no_former_price(locale: str, text: str) -> None:
    assert "list_price" not in {attribute for attribute, _, _ in _said(locale, text)}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Il tavolo, da 199 € a 149 €."),
        ("de-DE", "Der Tisch, reduziert von 199 € auf 149 €."),
        ("fr-FR", "La table passe de 199 € à 149 €."),
        ("en-IE", "The table, down from €199 to €149."),
    ],
)
def test_the_higher_of_two_prices_of_a_fall_is_the_former_one(locale: str, text: str) -> None:
    assert _said(locale, text) == {("list_price", "199 EUR", None), ("price", "149 EUR", None)}
