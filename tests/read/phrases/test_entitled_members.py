"""Members as those who get what a sentence gives."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "So sparen Mitglieder das ganze Jahr: 10 % Rabatt auf alles."),
        ("de-DE", "10 % Rabatt erhalten unsere Mitglieder auf alle Kurse."),
        ("fr-CH", "Avantage Lys : les titulaires ont 10 % de rabais sur tout."),
        ("fr-FR", "15 % de remise toute l'année pour nos titulaires."),
        ("it-CH", "Così risparmiano i soci: 10 % di sconto su tutto."),
        ("it-IT", "I titolari della carta hanno il 10% di sconto."),
        ("en-GB", "10% off everything for our members."),
    ],
)
def test_a_sentence_that_gives_members_something_is_for_members(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == {"Members"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "10 % Rabatt. Das Fest organisieren unsere Mitglieder."),
        ("fr-FR", "Remise de 15 %. Les titulaires du poste sont Anne et Luc."),
        ("it-IT", "Sconto del 10%. I soci fondatori sono tre."),
    ],
)
def test_members_who_are_given_nothing_are_no_customers(locale: str, text: str) -> None:
    assert not said(locale, text, "audience")
