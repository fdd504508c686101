"""What costs something in sentences that first tell how it is done, where, or what it comes to."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _named(locale: str, text: str) -> str:
    """The subject of the first price of a text."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return next(one.subject for one in found if one.term.attribute == "price")


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("de-DE", "Die Saitenpflege dauert zwei Stunden und kostet 40 €. Ein Bogen kostet 90 €.", "Saitenpflege"),
        ("de-AT", "Unsere Saitenpflege wird sofort erledigt und kostet nur 40 €. Ein Bogen: 90 €.", "Saitenpflege"),
        ("fr-FR", "L'accord du piano se fait en une heure et coûte 40 €. La housse coûte 90 €.", "accord du piano"),
        ("it-IT", "L'accordatura del piano dura un'ora e costa 40 €. Il leggio costa 90 €.", "accordatura del piano"),
        ("en-GB", "The piano tuning takes an hour and costs €40. A music stand costs €90.", "piano tuning"),
    ],
)
def test_it_stands_before_what_is_done_with_it(locale: str, text: str, name: str) -> None:
    assert _named(locale, text) == name


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("de-DE", "Die Saitenpflege bei uns kostet 40 €. Ein Bogen kostet 90 €.", "Saitenpflege"),
        ("de-DE", "Eine Saitenpflege kostet bei uns 40 €. Ein Bogen kostet 90 €.", "Saitenpflege"),
        ("fr-FR", "L'accord du piano chez nous coûte 40 €. La housse coûte 90 €.", "accord du piano"),
        (
            "it-IT",
            "La messa a punto di un violino da bambino da noi costa 40 €. Il leggio costa 90 €.",
            "messa a punto di un violino da bambino",
        ),
        ("en-GB", "A piano tuning with us costs €40. A music stand costs €90.", "piano tuning"),
    ],
)
def test_it_stands_before_where_it_is_done(locale: str, text: str, name: str) -> None:
    assert _named(locale, text) == name


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("de-DE", "Abo Dur kommt so auf 240 € im Jahr. Abo Moll: 15 € pro Monat.", "Abo Dur"),
        ("de-DE", "Abo Dur beläuft sich damit auf 240 € im Jahr. Abo Moll: 15 € pro Monat.", "Abo Dur"),
        ("fr-FR", "Formule Dur revient ainsi à 240 € par an. Formule Moll : 15 € par mois.", "Formule Dur"),
        ("it-IT", "Piano Dur viene così a costare 240 € all'anno. Piano Moll: 15 € al mese.", "Piano Dur"),
        ("en-GB", "Major Plan works out at €240 a year. Minor Plan: €15 a month.", "Major Plan"),
    ],
)
def test_it_stands_before_the_verb_of_the_sum(locale: str, text: str, name: str) -> None:
    assert _named(locale, text) == name


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("it-IT", "La pulizia e lucidatura costa 40 €. Il leggio costa 90 €.", "pulizia e lucidatura"),
        ("de-DE", "Saitenpflege kostet 40 €. Ein Bogen kostet 90 €.", "Saitenpflege"),
    ],
)
def test_a_sentence_that_tells_nothing_more_is_named_as_ever(locale: str, text: str, name: str) -> None:
    assert _named(locale, text) == name


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("de-DE", "Die Geige ist gestimmt und der Bogen kostet 90 €. Das Etui kostet 30 €.", "Geige"),
        ("en-GB", "The hall is free of charge at noon and the concert costs €12. The guide costs €5.", "hall"),
        ("de-DE", "Er dauert eine Stunde und kostet 40 €. Ein Bogen kostet 90 €.", "Er"),
    ],
)
def test_another_thing_behind_the_and_is_not_called_by_the_first_ones_name(locale: str, text: str, name: str) -> None:
    assert _named(locale, text) != name
