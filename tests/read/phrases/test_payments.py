"""Amounts with "once" beside them."""

from datetime import date

import pytest

from audit.read.blocks.block import Block
from audit.read.found import TextContext
from audit.read.text import read_blocks, read_text

TODAY = date(2026, 6, 10)


def terms(text: str, locale: str = "de-DE") -> set[str]:
    return {str(found.term) for found in read_text(text, TextContext(locale, "EUR", TODAY))}


@pytest.mark.parametrize(
    "text",
    [
        "Internet 100\n29,90 € im Monat\nAnschluss 49 € einmalig",
        "Tarif Birke: 29,90 € im Monat, einmalig 49 €",
        "Tarif Birke\nmonatlich 29,90 €\n49 € einmalig",
        "Aktivierung: 49 € einmalig",
    ],
)
def test_what_is_paid_once_beside_a_monthly_price_is_a_fee(text: str) -> None:
    assert "setup_fee 49 EUR" in terms(text)


@pytest.mark.parametrize(
    ("things", "once", "locale"),
    [
        (("Geschenkkiste Birke", "Geschenkkiste Ulme"), "einmalig", "de-DE"),
        (("Coffret Bouleau", "Coffret Orme"), "une seule fois", "fr-FR"),
        (("Birch box", "Elm box"), "one-off", "en-IE"),
    ],
)
def test_what_a_thing_in_a_list_costs_once_is_its_price(things: tuple[str, str], once: str, locale: str) -> None:
    blocks = [Block(f"{amount} € {once}", labels=(name,)) for name, amount in zip(things, (49, 89), strict=True)]
    assert {(f.subject, str(f.term)) for f in read_blocks(blocks, TextContext(locale, "EUR", TODAY))} >= {
        (things[0], "price 49 EUR"),
        (things[1], "price 89 EUR"),
    }
