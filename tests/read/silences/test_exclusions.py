"""What an offer leaves out ends at its bracket, or where the sentence goes back to code and last day."""

import pytest

from tests.read.said import said

LAST = "2027-03-31"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "20 % auf alles (ausgenommen Gutscheine) mit dem Code MOND20 bis 31.3.2027."),
        ("de-CH", "20 % auf alles, ausgenommen Bücher und Gutscheine, mit dem Code MOND20, gültig bis 31.3.2027."),
        ("fr-FR", "-20 % sur tout (hors livres) avec le code MOND20, jusqu'au 31 mars 2027."),
        ("fr-CH", "-20 % sur tous les sacs, hors articles soldés, avec le code MOND20, jusqu'au 31 mars 2027."),
        ("it-IT", "Sconto del 20 % su tutto (esclusi i buoni) con il codice MOND20 fino al 31 marzo 2027."),
        ("it-CH", "Sconto del 20 % su tutto, esclusi i buoni, con il codice MOND20, valido fino al 31 marzo 2027."),
        ("en-GB", "20% off everything (excluding gift cards) with code MOND20 until 31 March 2027."),
        ("en-GB", "20% off, excluding gift cards, with the code MOND20, until 31 March 2027."),
    ],
)
def test_code_and_last_day_behind_an_exclusion_are_those_of_the_offer(locale: str, text: str) -> None:
    assert (said(locale, text, "voucher_code"), said(locale, text, "valid_through")) == ({"MOND20"}, {LAST})


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "10 % auf alles. Nicht kombinierbar mit anderen Aktionen, mit dem Code MOND20 oder in Filialen."),
        ("fr-FR", "-10 % sur tout sauf les articles vendus avec le code MOND20."),
        ("it-IT", "Sconto del 10 %. Non cumulabile con il codice MOND20."),
        ("en-GB", "10% off. Not valid on hardcovers, with code offers or with other reductions."),
    ],
)
def test_a_code_that_is_left_out_is_not_the_offers(locale: str, text: str) -> None:
    assert said(locale, text, "voucher_code") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "10 % auf Zimmer, ausgenommen Feiertage, bis 14 Tage vor Anreise."),
        ("fr-FR", "-10 % sur les chambres, sauf du 1er au 5 mai, le 14 juillet et le 15 août."),
        ("en-GB", "10% off rooms, except bank holidays, 24 December and 31 December."),
    ],
)
def test_days_that_are_left_out_end_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()
