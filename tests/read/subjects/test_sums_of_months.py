"""What a sum of months is the price for."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _subjects(locale: str, text: str) -> dict[str, str]:
    context = TextContext(locale, "EUR", date(2026, 6, 10))
    return {found.term.value: found.subject for found in read_text(text, context) if found.term.attribute == "price"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "Paid by the year, Lake Plus at €8.75 a month comes to €105 a year. Lake Basic is €5 a month."),
        ("de-DE", "Rechnen Sie nach: Lake Plus 12 Monate à 8,75 € ergibt 105 € im Jahr. Lake Basic: 5 € im Monat."),
        ("fr-FR", "Faites le calcul : Lake Plus 12 mois à 8,75 € fait 105 € par an. Lake Basic : 5 € par mois."),
        ("it-IT", "Fai il conto: con Lake Plus 12 mesi a 8,75 € fanno 105 € all'anno. Lake Basic: 5 € al mese."),
    ],
)
def test_it_stands_before_the_amount_of_the_month(locale: str, text: str) -> None:
    assert _subjects(locale, text)["105 EUR/P1Y"] == "Lake Plus"


def test_a_price_that_is_no_sum_keeps_the_name_that_its_sentence_begins_with() -> None:
    text = "Lake Plus kostet 105 € im Jahr. Lake Basic kostet 5 € im Monat."

    assert _subjects("de-DE", text)["105 EUR/P1Y"] == "Lake Plus"
