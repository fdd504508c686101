"""Of a stay that is worked out, days and sums are those of an example."""

import pytest

from tests.read.said import said

VALID = ("valid_from", "valid_through", "price")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Un esempio: 6–13 settembre 2026, 2 adulti: 7 notti × 80,00 € = 560,00 €."),
        ("de-DE", "Zum Beispiel 6.–13. September 2026: 7 Nächte x 80 € = 560 €."),
        ("fr-FR", "Par exemple du 6 au 13 septembre 2026 : 7 nuits x 80 € = 560 €."),
        ("en-IE", "For example 6 to 13 September 2026: 7 nights x €80 = €560."),
    ],
)
def test_a_stay_that_is_worked_out_has_no_days_and_no_price_of_an_offer(locale: str, text: str) -> None:
    assert [said(locale, text, attribute) for attribute in VALID] == [set(), set(), set()]


def test_days_in_a_sentence_of_their_own_keep_their_offer() -> None:
    text = "Sconto del 10 % dal 6 al 13 settembre 2026. Un esempio: 7 notti × 80 € = 560 €."

    assert [said("it-IT", text, attribute) for attribute in VALID] == [{"2026-09-06"}, {"2026-09-13"}, set()]


def test_nights_for_one_sum_are_an_offer() -> None:
    text = "6.–13. September 2026: 7 Nächte für 560 €."

    assert [said("de-DE", text, attribute) for attribute in VALID] == [{"2026-09-06"}, {"2026-09-13"}, {"560 EUR"}]
