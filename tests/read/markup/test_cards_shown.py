"""Groups that show a card: the card proves who somebody is, and makes nobody a member."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def audiences(text: str, locale: str) -> set[str]:
    found = read_text(text, TextContext(locale, "CHF", date(2026, 5, 4)))
    return {str(one.term.value) for one in found if one.term.attribute == "audience"}


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Studenti e scolari con tessera valida ricevono il 12% sugli sci.", "it-CH"),
        ("Les étudiants avec une carte valable reçoivent 12 % sur les skis.", "fr-CH"),
        ("Lernende mit gültigem Ausweis erhalten 12 % auf Ski.", "de-CH"),
        ("Students with a valid card get 12% off skis.", "en-GB"),
    ],
)
def test_a_group_with_a_card_is_the_group(text: str, locale: str) -> None:
    assert audiences(text, locale) == {"Students"}


@pytest.mark.parametrize("card", ["carta di credito", "carta d'identità", "carta prepagata", "tessera valida"])
def test_a_card_that_anybody_may_have_makes_nobody_a_member(card: str) -> None:
    assert not audiences(f"Con {card} 12% di sconto sugli sci.", "it-CH")


@pytest.mark.parametrize("card", ["la tessera fedeltà", "tessera Alpino", "la carta club"])
def test_the_card_of_a_club_makes_members(card: str) -> None:
    assert audiences(f"Con {card} 12% di sconto sugli sci.", "it-CH") == {"Members"}


def test_what_a_group_does_with_something_else_entitles_nobody() -> None:
    assert not audiences("Lernende mit Freude am Schnee: 12 % Rabatt auf Ski.", "de-CH")
