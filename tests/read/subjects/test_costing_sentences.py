"""What costs something in sentences that first tell how it is done, where, or what it comes to."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, read_in


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


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        (
            "it-IT",
            "La Casetta Pino con 2 notti e 1 giorno di sauna costa 95 €. Il sacco a pelo costa 9 €.",
            "Casetta Pino con 2 notti e 1 giorno di sauna",
        ),
        (
            "de-DE",
            "Die Hütte Kiefer mit 2 Nächten und 1 Tag Sauna kostet 95 €. Der Schlafsack kostet 9 €.",
            "Hütte Kiefer mit 2 Nächten und 1 Tag Sauna",
        ),
        (
            "fr-FR",
            "La cabane Pin avec 2 nuits et 1 jour de sauna coûte 95 €. Le duvet coûte 9 €.",
            "cabane Pin avec 2 nuits et 1 jour de sauna",
        ),
        (
            "en-GB",
            "The Pine cabin with 2 nights and 1 day of sauna costs €95. The duvet costs €9.",
            "Pine cabin with 2 nights and 1 day of sauna",
        ),
    ],
)
def test_how_much_comes_with_it_belongs_to_its_name(locale: str, text: str, name: str) -> None:
    assert _named(locale, text) == name


def test_it_begins_behind_the_question_that_it_answers() -> None:
    cabin = "La Casetta Pino con 2 notti e 1 giorno di sauna costa 95 €."
    answers = f"<h2>Quanto costa la Casetta Pino?</h2><p>{cabin}</p><h2>E il sacco?</h2><p>Il sacco costa 9 €.</p>"
    document = read_in("it-IT", f"<h1>Casette</h1>{answers}")

    assert {s.term.value: s.subject.name for s in of(document, "price")} == {
        "95 EUR": "Casetta Pino con 2 notti e 1 giorno di sauna",
        "9 EUR": "sacco",
    }


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        (
            "it-IT",
            "A Varese la revisione di un orologio costa 189 €. Il lavaggio completo costa 20 €.",
            "revisione di un orologio",
        ),
        ("fr-FR", "À Nancy la révision complète coûte 189 €. Le lavage coûte 20 €.", "révision complète"),
        ("en-GB", "In Leeds the full service costs £189. A wash costs £20.", "full service"),
    ],
)
def test_the_place_before_it_is_no_name(locale: str, text: str, name: str) -> None:
    found = read_text(text, TextContext(locale, "GBP" if locale == "en-GB" else "EUR", date(2026, 6, 10)))

    assert [one.subject for one in found if one.term.value.startswith("189")] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mit Vertrag kostet Chorheft Solo 9 € im Monat. Chorheft Duo: 14 €.", "Chorheft Solo"),
        ("Im Winter kostet die Bahnkarte Berg nur 48 €. Bahnkarte Tal: 20 €.", "Bahnkarte Berg"),
        ("Für Studierende kostet das Chorheft 5 €. Chorheft Duo: 14 €.", "Chorheft"),
    ],
)
def test_it_stands_behind_the_verb_where_a_time_or_case_begins_the_sentence(text: str, name: str) -> None:
    assert _named("de-DE", text) == name
