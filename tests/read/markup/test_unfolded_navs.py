"""Elements called ``nav``: menus are left out, sentences that a visitor unfolds are read."""

import pytest

from audit.read.blocks.block import Zone
from audit.read.markup.html import page_blocks
from audit.read.markup.tree import parse

_REST = f"<h1>Lagerbox</h1><p>{'Ein Text. ' * 30}</p>"


def _main(nav: str) -> str:
    page = page_blocks(parse(f"<html><body>{_REST}{nav}</body></html>"), "https://lagerbox.example/hilfe/")
    return " ".join(block.text for block in page.blocks if block.zone is Zone.MAIN)


@pytest.mark.parametrize(
    "nav",
    [
        '<nav><a href="/a">Angebote</a><p>Nur noch 9.90.</p><a href="/b">Alle Tarife ansehen</a></nav>',
        '<nav aria-label="breadcrumb"><span>Start</span> / <span>Box M ab 9.90</span></nav>',
        '<nav class="menu"><p>Die Box kostet jetzt nur noch 9.90 im Monat.</p></nav>',
        '<nav role="navigation"><p>Die Box kostet jetzt nur noch 9.90 im Monat.</p></nav>',
        "<nav><button>Box M, 9.90 im Monat.</button><button>Box L, 9.90 im Monat.</button></nav>",
        "<nav hidden><p>Die Box kostet jetzt nur noch 9.90 im Monat.</p></nav>",
    ],
    ids=["teaser", "breadcrumb", "named", "told", "buttons", "hidden"],
)
def test_a_menu_is_not_read(nav: str) -> None:
    assert "9.90" not in _main(nav)


@pytest.mark.parametrize(
    "answer",
    [
        "Die Kündigungsfrist beträgt 14 Tage.",
        "Le préavis est de 14 jours, <a href='/contact'>par e-mail</a> ou par courrier.",
        "Sopra i 60 € la consegna è gratuita, sotto costa 5.95.",
        "Fourteen days.",
    ],
)
def test_an_answer_that_is_folded_into_a_nav_is_read(answer: str) -> None:
    nav = f'<h3>?</h3><nav class="accordion-list"><div><p>{answer}</p></div></nav>'

    assert answer.partition("<")[0].strip() in _main(nav)
