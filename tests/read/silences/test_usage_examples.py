"""What an example of use costs is nobody's price."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _terms(text: str, locale: str) -> list[str]:
    return [str(found.term) for found in read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bei 3'200 kWh im Jahr sind das rund 61 € pro Monat.", "de-DE"),
        ("Bei 3200 Kilowattstunden zahlen Sie etwa 61,40 € im Monat.", "de-DE"),
        ("Pour 3 200 kWh, cela fait environ 61 € par mois.", "fr-FR"),
        ("Con 2700 kWh spendi in media 58 € al mese.", "it-IT"),
        ("At 2,900 kWh that is about €52 a month.", "en-IE"),
    ],
)
def test_a_sum_worked_out_for_so_much_use_is_no_price(text: str, locale: str) -> None:
    assert _terms(text, locale) == []


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Ab 3200 kWh kostet die Grundgebühr 9,90 € pro Monat.", "de-DE"),
        ("Bei 3200 kWh sind das rund 61 € im Monat. Die Grundgebühr kostet 9,90 € pro Monat.", "de-DE"),
        ("At 2,900 kWh that is about €52 a month. The standing charge is €9.90 a month.", "en-IE"),
    ],
)
def test_a_price_that_is_not_reckoned_or_stands_in_the_next_sentence_is_one(text: str, locale: str) -> None:
    assert _terms(text, locale) == ["price 9.90 EUR/P1M"]
