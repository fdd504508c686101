"""Tables of mails: a drawn line below the names of the columns parts no table in two."""

import pytest

from audit.read.blocks.flat import blocks_of_text
from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "paid", "former"),
    [
        ("en-GB", "Room      Now     Was\n---------------------\nAttic     45.00   60.00", "45 GBP", "60 GBP"),
        (
            "de-CH",
            "Kurs     |  jetzt | bisher\n---------+--------+-------\nWeben    |  90.00 | 110.00",
            "90 CHF",
            "110 CHF",
        ),
        ("it-IT", "Vaso      ora     prima\n=======================\nAlto      24,00   30,00", "24 EUR", "30 EUR"),
    ],
)
def test_a_drawn_line_leaves_the_columns_their_names(locale: str, text: str, paid: str, former: str) -> None:
    assert said(locale, text, "price") == {paid}
    assert said(locale, text, "list_price") == {former}


def test_columns_of_periods_keep_them() -> None:
    text = "Formule            par mois    par an\n-------------------------------------\nSolo   12,00   120,00"
    assert said("fr-FR", text, "price") == {"12 EUR/P1M", "120 EUR/P1Y"}


def test_two_columns_with_a_drawn_cross_are_rows() -> None:
    blocks = blocks_of_text("Menu  |  prezzo\n------+--------\nTerra |  28,00\nMare  |  34,00")
    assert [(b.text, b.labels) for b in blocks if "," in b.text] == [
        ("28,00", ("prezzo", "Terra")),
        ("34,00", ("prezzo", "Mare")),
    ]


def test_a_line_between_paragraphs_stays_one() -> None:
    assert "-----" in [b.text for b in blocks_of_text("Dear all,\n-----\nsee you soon")]


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "value"),
    [
        ("en-GB", "Postage 3.95, or free when\nyou spend 60 pounds.", "free_shipping_from", "60 GBP"),
        ("it-CH", "Buono fr. 20.- su un vaso da almeno\nfr. 80.-", "min_order_value", "80 CHF"),
        ("en-GB", "20% off all vases. Order no later than\nSunday 9 August", "valid_through", "2026-08-09"),
    ],
)
def test_a_sentence_goes_on_behind_a_word_that_leaves_it_open(
    locale: str, text: str, attribute: str, value: str
) -> None:
    assert said(locale, text, attribute) == {value}
