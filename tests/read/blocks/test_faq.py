"""Questions say nothing, and what their answers are about."""

from datetime import date

import pytest

from audit.model.statement import Role
from audit.read.blocks.block import Block, BlockKind
from audit.read.blocks.faq import is_question, with_questions
from audit.read.found import TextContext
from audit.read.text import read_blocks
from tests.read.making import of, page, read

GERMAN = TextContext("de-DE", "EUR", date(2026, 6, 10))


def _terms(*blocks: Block) -> list[str]:
    return [str(found.term) for found in read_blocks(blocks, GERMAN)]


@pytest.mark.parametrize("text", ["Gilt der Rabatt von 20 % auch online?", "Ein Satz.", "Warum? Weil es geht."])
def test_what_states_a_value_or_more_than_a_question_is_no_question(text: str) -> None:
    assert not is_question(text)


def test_a_question_alone_states_nothing() -> None:
    assert _terms(Block("Was kostet der Versand?"), Block("Das kommt darauf an.")) == []


def test_an_answer_speaks_of_what_was_asked() -> None:
    assert _terms(Block("Was kostet der Versand?"), Block("4,90 € je Bestellung.")) == ["shipping_cost 4.90 EUR"]


def test_a_heading_behind_a_question_answers_nothing() -> None:
    blocks = [Block("Wie hoch ist die Kaution?"), Block("Preise", kind=BlockKind.HEADING), Block("49 €")]

    assert [block.labels for block in with_questions(blocks)] == [(), (), ()]


RETURNED = "<p>Du kannst innert 90 Tagen alles zurückschicken.</p>"


@pytest.mark.parametrize(
    "heading",
    ["Wie lange kann ich Matratzen zurückgeben?", "Matratze Luna unbequem?", "How long can I return a mattress?",
     "Puis-je renvoyer le matelas ?"],
)  # fmt: skip
def test_how_long_one_thing_can_be_sent_back_is_not_told_of_the_shop(heading: str) -> None:
    document = read(page(f"<h1>Treue Pfoten</h1><h2>{heading}</h2>{RETURNED}"))

    assert Role.SHOP not in [s.subject.role for s in of(document, "return_period")]


@pytest.mark.parametrize(
    "heading",
    ["Passt es nicht?", "Wie lange kann ich Artikel zurückgeben?", "Changed your mind?", "How do I return it?"],
)
def test_how_long_anything_can_be_sent_back_is_told_of_the_shop(heading: str) -> None:
    document = read(page(f"<h1>Treue Pfoten</h1><h2>{heading}</h2>{RETURNED}"))

    assert [s.subject.role for s in of(document, "return_period")] == [Role.SHOP]
