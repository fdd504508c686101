"""Hours on weekdays, which look like prices, rates and last days; dashes before amounts from which sending is free."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

SWISS = TextContext("de-CH", "CHF", date(2026, 6, 10))
BRITISH = TextContext("en-GB", "GBP", date(2026, 6, 10))


@pytest.mark.parametrize(
    "text",
    [
        "Fr 14 Uhr",
        "Treffpunkt Fr 14 Uhr am Steg",
        "Wochenende: Fr 14 Uhr bis Mo 9 Uhr",
        "Hofladen Do + Fr 9–18",
        "Laden Do/Fr 9–18",
    ],
)
def test_a_friday_at_two_is_no_price_in_francs(text: str) -> None:
    assert read_text(text, SWISS) == ()


@pytest.mark.parametrize(
    ("text", "context", "term"),
    [
        ("Wochenende (Fr 14 Uhr bis Mo 9 Uhr): CHF 120.–", SWISS, "price 120 CHF"),
        ("Weekend hire Fri 2 pm to Mon 9 am: £60", BRITISH, "price 60 GBP"),
    ],
)
def test_hours_that_come_round_every_week_are_no_last_day_and_no_rate(
    text: str, context: TextContext, term: str
) -> None:
    (price,) = read_text(text, context)

    assert (str(price.term), price.scope.first, price.scope.last) == (term, None, None)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("5.90 – ab 79.00", ["price 5.90 CHF", "price 79 CHF or more"]),
        ("Versand CHF 5.90 – ab 79.00 gratis", ["shipping_cost 5.90 CHF", "free_shipping_from 79 CHF"]),
    ],
)
def test_a_dash_before_a_word_for_from_makes_no_range(text: str, terms: list[str]) -> None:
    assert [str(found.term) for found in read_text(text, SWISS)] == terms


def test_a_last_day_with_an_hour_and_a_rate_in_letters_are_read() -> None:
    assert [str(found.term) for found in read_text("Aktion bis Mo 9 Uhr", SWISS)] == ["valid_through 2026-06-15T09:00"]
    assert [str(found.term) for found in read_text("Boat shed: £60 pm", BRITISH)] == ["price 60 GBP/P1M"]
    assert [str(found.term) for found in read_text("Fr. 14.–", SWISS)] == ["price 14 CHF"]
    assert [str(found.term) for found in read_text("Kaffee + Gipfel Fr. 9.–", SWISS)] == ["price 9 CHF"]
