"""What the terms of a document decide about each other."""

from datetime import date

import pytest

from audit.read.blocks.block import Block
from audit.read.found import TextContext
from audit.read.text import read_blocks

SWISS = TextContext("de-CH", "CHF", date(2026, 6, 10))


def _terms(*texts: str) -> list[str]:
    return [str(found.term) for found in read_blocks([Block(text) for text in texts], SWISS)]


def test_a_price_paid_once_is_lent_no_period() -> None:
    assert _terms("Router CHF 99.–", "Abo CHF 49.–/Mt.") == ["price 99 CHF", "price 49 CHF/P1M"]


def test_a_total_that_equals_the_price_afterwards_keeps_no_period() -> None:
    assert "price 19 CHF" in _terms("3 Monate für insgesamt CHF 19.–, danach CHF 19.– pro Monat")


def test_a_headline_has_the_period_of_the_same_amount_below() -> None:
    assert _terms("Giga für CHF 44.–", "CHF 44.– pro Monat") == ["price 44 CHF/P1M"]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Newsletter abonnieren und CHF 10.– sparen", "discount 10 CHF"),
        ("Jetzt CHF 89.– statt CHF 99.–, Sie sparen CHF 10.–", "saving 10 CHF"),
    ],
)
def test_what_one_saves_is_a_promise_where_nothing_has_a_price(text: str, term: str) -> None:
    assert term in _terms(text)


def test_free_months_of_one_offer_do_not_move_the_prices_of_others() -> None:
    terms = _terms("TV Klein CHF 12.–/Mt.", "TV Gross CHF 22.–/Mt., die ersten 3 Monate gratis")

    assert {"price 12 CHF/P1M", "price_after 22 CHF/P1M"} <= set(terms)
