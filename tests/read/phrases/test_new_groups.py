"""Groups that new contracts, brackets behind reduced prices, questions and purchases in an app tell."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "groups"),
    [
        ("en-GB", "£30 off, new policies only.", {"NewCustomers"}),
        ("en-GB", "A plan for £29. New learners only, until Friday.", {"NewCustomers"}),
        ("en-GB", "Joining costs £25, waived for anyone switching to us before the end of October.", {"NewCustomers"}),
        ("de-DE", "20 € Rabatt, gilt nur für neue Verträge.", {"NewCustomers"}),
        ("de-DE", "20 € Rabatt für alle, die zu uns wechseln.", {"NewCustomers"}),
        ("fr-FR", "20 € de remise, nouveaux contrats uniquement.", {"NewCustomers"}),
        ("it-IT", "20 € di sconto, solo per nuovi allievi.", {"NewCustomers"}),
        (
            "en-GB",
            "New business accounts opened by 31 May get 15% off the first hire.",
            {"NewCustomers", "BusinessCustomers"},
        ),
        ("en-GB", "Adults £14, reduced £9 (students and pensioners)", {"Students", "Seniors"}),
        ("de-DE", "Eintritt 24 €, ermäßigt 18 € (Studierende und Rentner)", {"Students", "Seniors"}),
        ("fr-FR", "Entrée 24 €, réduit 18 € (étudiants et retraités)", {"Students", "Seniors"}),
        ("it-IT", "Ingresso fr. 24.–, ridotto fr. 18.– (studenti e pensionati).", {"Students", "Seniors"}),
        ("en-GB", "On a student card? The monthly plan is half price.", {"Students"}),
        ("fr-FR", "Billet acheté dans l'app Zou : 2,80 €", {"AppUsers"}),
        ("de-DE", "In der App gekauft: 2,80 €", {"AppUsers"}),
    ],
)
def test_who_an_offer_is_for(locale: str, text: str, groups: set[str]) -> None:
    assert said(locale, text, "audience") == groups


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "New arrivals only £20."),
        ("en-GB", "New policies cost £50."),
        ("en-GB", "Reduced £9 (book online)"),
        ("en-GB", "Got a dog? The walk is £5."),
        ("de-DE", "Neue Teppiche nur 20 €."),
    ],
)
def test_new_goods_and_other_brackets_are_for_anyone(locale: str, text: str) -> None:
    assert not said(locale, text, "audience")
