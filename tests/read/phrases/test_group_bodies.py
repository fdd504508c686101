"""Members of a club, students at a school: who a promise behind a colon is for, with what they belong to."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "group"),
    [
        ("de-DE", "Mitglieder eines Partnervereins: 15 % Rabatt mit dem Code MOND15.", "Members"),
        ("de-CH", "Studierende einer Schweizer Hochschule: 15 % mit dem Code MOND15.", "Students"),
        ("fr-FR", "Adhérents d'un club partenaire : -15 % dès 80 € d'achat.", "Members"),
        ("fr-CH", "Étudiants de l'université du lac : -15 % avec le code MOND15.", "Students"),
        ("it-IT", "Studenti di un ateneo italiano: 15 % di sconto con il codice MOND15.", "Students"),
        ("en-GB", "Members of any of our partner clubs: £15 off with code MOND15.", "Members"),
        ("en-GB", "Students at any UK university: 15% off with code MOND15.", "Students"),
    ],
)
def test_who_is_promised_something_is_told_with_what_they_belong_to(locale: str, text: str, group: str) -> None:
    assert said(locale, text, "audience") == {group}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Étudiants d'une école voisine : 30 ans d'amitié."),
        ("de-DE", "Studierende einer Hochschule am See: Besuch im Werk."),
        ("en-GB", "Students at a school nearby: a visit to our mill."),
    ],
)
def test_whoever_is_promised_nothing_limits_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == set()
