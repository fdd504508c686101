"""Firms and families get what a sentence gives, whatever stands between them and the verb."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "audience"),
    [
        ("fr-CH", "Les entreprises qui commandent huit abonnements obtiennent un rabais de 7 %.", "BusinessCustomers"),
        ("de-CH", "Firmen, die acht Abos oder mehr bestellen, erhalten 7 % Rabatt.", "BusinessCustomers"),
        ("it-CH", "Le aziende che ordinano otto abbonamenti ottengono il 7 % di sconto.", "BusinessCustomers"),
        ("en-GB", "Businesses ordering eight passes or more get 7% off.", "BusinessCustomers"),
        ("de-DE", "Familien mit mindestens drei Kindern: minus 12 %.", "Families"),
        ("fr-FR", "Familles d'au moins trois enfants : -12 %.", "Families"),
        ("de-AT", "Stud.-Rabatt 12 % gegen Ausweis.", "Students"),
    ],
)
def test_groups_at_the_head_of_a_sentence_are_entitled(locale: str, text: str, audience: str) -> None:
    assert said(locale, text, "audience") == {audience}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Wanderkarte 12 €. Ideal für Familien mit zwei Kindern."),
        ("fr-FR", "Les entreprises qui nous font confiance sont 300. Agenda 12 €."),
        ("en-GB", "Companies that trust us number 300. Diary £12."),
    ],
)
def test_whoever_is_only_named_is_not(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == set()
