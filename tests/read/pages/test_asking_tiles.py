"""Tiles whose heading is a question: the words that their text begins with, or a code, name what they offer."""

import pytest

from audit.read.pages.asking_tiles import promoted_name
from tests.read.making import of, read

MAIL = "Subject: Neues\nDate: Mon, 08 Jun 2026 09:00:00 +0200\nContent-Type: text/html; charset=utf-8\n\n"
OTHERS = (
    '<tr><td class="tile"><h2>Kauzwoche: 10% Rabatt</h2><p>Mit Code KAUZ10 bis 21. Juni 2026.</p>'
    '<a href="https://lindwerk.example/kauz/">Zur Kauzwoche</a></td></tr>'
    '<tr><td class="tile"><h2>Gratis nach Hause</h2><p>Versand gratis ab 60 Franken.</p>'
    '<a href="https://lindwerk.example/laden/">Zum Laden</a></td></tr>'
)


def mail(heading: str, text: str) -> str:
    button = '<a href="https://lindwerk.example/a/">Zum Angebot</a>'
    return f'{MAIL}<table>{OTHERS}<tr><td class="tile"><h2>{heading}</h2><p>{text}</p>{button}</td></tr></table>'


def test_a_tile_that_asks_offers_what_its_text_begins_with() -> None:
    document = read(
        mail("Noch unschlüssig?", "Der Sommerbonus Dohle (Code DOHLE5) läuft bis 5. Juli 2026."), "message/rfc822"
    )

    assert {s.subject.name for s in of(document, "valid_through") if s.term.value == "2026-07-05"} == {
        "Sommerbonus Dohle"
    }


def test_a_tile_that_asks_is_known_by_its_only_code() -> None:
    document = read(mail("Noch unschlüssig?", "Sparen Sie 5% mit dem Code DOHLE5."), "message/rfc822")

    (discount,) = [s for s in of(document, "discount") if s.term.value == "5%"]
    assert ("code", "DOHLE5") in discount.subject.ids


def test_a_question_with_neither_name_nor_code_offers_nothing() -> None:
    document = read(mail("Noch Fragen?", "Sparen Sie 7% und viel Zeit."), "message/rfc822")

    assert "7%" not in {s.term.value for s in of(document, "discount")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Otter Bonus (code OTTER5, no fee) runs until 5 July.", "Otter Bonus"),
        ("Our Otter Weeks run until 5 July.", "Otter Weeks"),
        ("L’Offre Loutre (code LOUTRE5) est valable jusqu’au 5 juillet.", "Offre Loutre"),
        ("La promo Lontra vale fino al 5 luglio.", ""),
        ("Il Bonus Lontra scade il 5 luglio.", "Bonus Lontra"),
        ("Die Otterwochen gelten bald.", ""),
        ("Call us until 5 July.", ""),
    ],
)
def test_names_of_what_runs(text: str, name: str) -> None:
    assert promoted_name(text) == name
