"""Fees listed by things that only their numbers tell apart."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _said(locale: str, text: str) -> list[tuple[str, str]]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return [(str(one.term), one.subject) for one in found]


@pytest.mark.parametrize(
    ("locale", "text", "told"),
    [
        ("de-DE", "Kaution: Zelt 4 = 100 €, Zelt 6 = 150 €.", "deposit Zelt 4 Zelt 6"),
        ("de-DE", "Kaution: Zelt 4: 100 €, Zelt 6: 150 €.", "deposit Zelt 4 Zelt 6"),
        ("fr-FR", "Caution : Tente Bleue 4 = 100 €, Tente Bleue 6 = 150 €.", "deposit Tente Bleue 4 Tente Bleue 6"),
        ("it-IT", "Cauzione: Tenda 4 100 €, Tenda 6 150 €.", "deposit Tenda 4 Tenda 6"),
        ("en-GB", "Deposit: Tent 4 €100, Tent 6 €150.", "deposit Tent 4 Tent 6"),
        ("fr-FR", "Livraison : zone 1 : 100 €, zone 2 : 150 €.", "shipping_cost zone 1 zone 2"),
    ],
)
def test_each_sum_is_what_the_first_is(locale: str, text: str, told: str) -> None:
    (one, first), (two, second) = _said(locale, text)

    assert (one.split()[1:], two.split()[1:]) == (["100", "EUR"], ["150", "EUR"])
    assert f"{one.split()[0]} {first} {second}" == told
    assert two.split()[0] == one.split()[0]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Kaution: Zelt 4 = 100 €, Schloss 2 = 150 €."),
        ("de-DE", "Kaution Zelt 4 = 100 €. Zelt 6 = 150 €."),
        ("en-GB", "Tent 4 has a deposit of €100, Tent 6 costs €150."),
        ("fr-FR", "Caution : 100 €, location jour 2 150 €."),
    ],
)
def test_another_thing_or_sentence_is_another_price(locale: str, text: str) -> None:
    assert [one.split()[0] for one, _ in _said(locale, text)] == ["deposit", "price"]


def test_a_mark_between_name_and_sum_is_no_part_of_the_name() -> None:
    assert _said("de-DE", "Kaution: Zelt Duo = 100 €, Zelt Trio = 150 €.") == [
        ("deposit 100 EUR", "Zelt Duo"),
        ("deposit 150 EUR", "Zelt Trio"),
    ]
