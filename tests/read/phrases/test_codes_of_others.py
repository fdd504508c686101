"""Codes that are only named to say that they cannot be used together with what a text is about."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("de-AT", "Nicht mit anderen Aktionen kombinierbar, mit dem Code NEU10 10 % Rabatt.", "NEU10"),
        ("de-AT", "Nicht vergessen: mit dem Code NEU10 10 % Rabatt.", "NEU10"),
        ("de-DE", "Nicht verpassen und mit Code NEU10 10 % Rabatt sichern.", "NEU10"),
        ("de-CH", "Mit Code NEU10 10 % Rabatt, nicht mit anderen Rabatten kombinierbar.", "NEU10"),
        ("fr-FR", "10 % de remise avec le code NEUF10, non cumulable avec d'autres offres.", "NEUF10"),
        ("it-IT", "Sconto del 10% con il codice NUOVO10, non cumulabile con altre offerte.", "NUOVO10"),
        ("en-GB", "Not just for members: 10% off with code NEW10.", "NEW10"),
        ("en-GB", "Not a member yet? Join together with a friend and save 10% with code DUO10.", "DUO10"),
    ],
)
def test_a_code_beside_what_it_cannot_be_combined_with_is_the_text_s_own(locale: str, text: str, code: str) -> None:
    assert said(locale, text, "voucher_code") == {code}


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("de-AT", "5 € Rabatt mit dem Code NEU5. Nicht mit SONNE20 kombinierbar.", "NEU5"),
        ("de-CH", "5 € Rabatt (Code NEU5), nicht mit dem Gutscheincode SONNE20 kumulierbar.", "NEU5"),
        ("de-DE", "10 % Rabatt: Code NEU10. Kann nicht zusammen mit dem Code SONNE20 eingelöst werden.", "NEU10"),
        ("fr-FR", "10 % de remise avec le code NEUF10. L'offre ne se cumule pas avec SOLEIL20.", "NEUF10"),
        ("fr-CH", "10 % de remise avec le code NEUF10. Pas cumulable avec le code SOLEIL20.", "NEUF10"),
        ("it-IT", "Sconto del 10% con il codice NUOVO10. Non si usa insieme con il codice SOLE20.", "NUOVO10"),
        ("en-GB", "10% off with code NEW10. Can't be used together with code SUN20.", "NEW10"),
        ("en-US", "10% off with code NEW10, not to be combined with code SUN20.", "NEW10"),
    ],
)
def test_the_code_of_something_else_is_not(locale: str, text: str, code: str) -> None:
    assert said(locale, text, "voucher_code") == {code}
