"""What held in a year that is over is no offer of today."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "In 2024 the Lantern Sale gave 25% off with LAMP24 until 6 December 2024."),
        ("de-DE", "Im Jahr 2024 gab es 25 % Rabatt mit dem Code LAMP24."),
        ("fr-FR", "En 2024, la remise était de 25 % avec le code LAMP24."),
        ("it-IT", "Nel 2024 lo sconto era del 25% con il codice LAMP24."),
    ],
)
def test_a_sentence_of_a_past_year_states_nothing(locale: str, text: str) -> None:
    assert not said(locale, text, "discount") | said(locale, text, "voucher_code")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Since 2024 the Lantern Sale gives 25% off every week."),
        ("en-GB", "In 2024 we were small; today you get 25% off."),
        ("de-DE", "Im Jahr 2099 gibt es 25 % Rabatt."),
        ("it-IT", "Nel 2024 siamo nati: festeggia con il 25% di sconto."),
    ],
)
def test_what_has_held_since_is_stated(locale: str, text: str) -> None:
    assert said(locale, text, "discount")
