"""Weekdays and dates outside of statements: found where the year is written, once per document, never twice."""

from dataclasses import replace
from datetime import datetime

import pytest

from audit.judge.slips import slips
from audit.model.capture import Document
from audit.model.notation import parse
from tests.judge.company import dossier, found, night, state


def _page(text: str, *said: str) -> Document:
    return Document("site", "/news", "/news", "0" * 64, text=text, statements=tuple(parse(line) for line in said))


def _words(text: str, *said: str) -> list[str]:
    return [slip.where.quote for _, slip in slips([_page(text, *said)], {})]


@pytest.mark.parametrize(
    "text",
    [
        "Wir eröffnen am Samstag, 13. Juni 2026, um 9 Uhr.",
        "Ouvert le samedi 13 juin 2026 ; fermé le dimanche 14 juin 2026.",
        "Nur Fr/Sa 13. Juni 2026, jeden Samstag ab 1. August 2026.",
        "Am Samstag, 14. Juni wird eröffnet. © 2026",
        "Entro il giorno di 31 dicembre 2026, so 3. Mai 2026 nicht.",
        "Art. 4711-2026, Tel. 081 2026 13 06",
        "",
    ],
)
def test_days_that_fit_or_have_no_year_are_no_slip(text: str) -> None:
    assert _words(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Feiern Sie am Samstag, 14. Juni 2026 mit uns", "Samstag, 14. Juni 2026"),
        ("Rendez-vous le vendredi 13 juin 2026.", "vendredi 13 juin 2026"),
        ("inaugurazione: ven 13 giugno 2026", "ven 13 giugno 2026"),
        ("See you on Sunday, June 13th, 2026!", "Sunday, June 13th, 2026"),
        ("x" * 60 + " Fr. 13.06.2026", "Fr. 13.06.2026"),
    ],
)
def test_a_day_that_does_not_fit_is_a_slip_with_its_place(text: str, words: str) -> None:
    slip = next(slip for _, slip in slips([_page(text)], {("site", "/news"): "Surf XL"}))

    assert (slip.where.quote, slip.offer) == (words, "Surf XL")
    assert text[slip.where.start : slip.where.end] == words


def test_words_of_a_statement_are_left_to_its_offer() -> None:
    said = "site: Surf XL valid_from 2026-06-14 [in=/news; quote=am Samstag, 14. Juni 2026]"

    assert _words("Wir eröffnen am Samstag, 14. Juni 2026.", said) == []


def test_a_slip_on_every_page_is_one_finding_with_a_few_places() -> None:
    pages = [replace(_page("Am Samstag, 14. Juni 2026 geschlossen"), key=f"/{n}", address=f"/{n}") for n in range(9)]
    wrong = tuple(slip for _, slip in slips(pages, {}))

    findings = found(dossier([]), night(site=state("site", slips=wrong)))

    assert [(f.code, f.channel, len(f.sides)) for f in findings] == [("V103", "site", 5)]


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/archiv/2024", "Am Samstag, 14. Juni 2026 geschlossen"),
        ("/news", "Am Sonntag, 13. Juni 2025 war es schön"),
    ],
)
def test_archives_and_days_gone_by_matter_to_nobody(address: str, text: str) -> None:
    page = replace(_page(text), address=address)
    wrong = tuple(slip for _, slip in slips([page], {}))

    assert wrong
    assert found(dossier([]), night(site=state("site", slips=wrong))) == []


def test_the_time_of_the_post_travels_with_the_slip() -> None:
    page = replace(_page("Am Samstag, 14. Juni 2026"), published=datetime(2026, 6, 1))
    wrong = tuple(slip for _, slip in slips([page], {}))

    side = found(dossier([]), night(site=state("site", slips=wrong)))[0].sides[0]

    assert side.published == datetime(2026, 6, 1)
