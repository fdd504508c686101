"""Headings that name a fee, above paragraphs that begin with its amount."""

from datetime import date

import pytest

from audit.read.blocks.block import Block, BlockKind
from audit.read.found import TextContext
from audit.read.text import read_blocks
from tests.read.making import page, read

_CURRENCIES = {"de": "EUR", "fr": "EUR", "it": "EUR", "en": "GBP"}


def _terms(heading: str, text: str, language: str = "de", **other: str) -> list[str]:
    blocks = [
        Block(heading, kind=BlockKind.HEADING, level=2),
        Block(text, headings=("Verleih", heading), kind=BlockKind(other.get("kind", "paragraph"))),
    ]
    context = TextContext(language, _CURRENCIES[language], date(2026, 6, 10))
    return [str(found.term) for found in read_blocks(blocks, context)]


@pytest.mark.parametrize("heading", ["Zelt Kauz", "Zelt mit Pfandglas", "Über uns"])
def test_a_heading_that_names_more_than_a_fee_makes_none_of_a_price(heading: str) -> None:
    assert _terms(heading, "15 € je Zelt") == ["price 15 EUR"]


def test_an_amount_that_stands_later_in_its_sentence_is_told_by_its_own_words() -> None:
    assert _terms("Kaution", "Für das Zelt zahlen Sie 15 €.") == ["price 15 EUR"]


@pytest.mark.parametrize(
    ("heading", "text", "language", "term"),
    [
        ("Kaution", "15 € je Zelt", "de", "deposit 15 EUR"),
        ("Anmeldegebühr", "15 € je Kurs", "de", "setup_fee 15 EUR"),
        ("Caution", "80 € par tente", "fr", "deposit 80 EUR"),
        ("Cauzione", "80 € a tenda", "it", "deposit 80 EUR"),
        ("Quota di iscrizione", "25 €", "it", "setup_fee 25 EUR"),
        ("Deposit", "£50 per tent", "en", "deposit 50 GBP"),
    ],
)
def test_an_amount_right_below_the_name_of_a_fee_is_that_fee(heading: str, text: str, language: str, term: str) -> None:
    assert _terms(heading, text, language) == [term]


def _rows(heading: str, *heads: str) -> set[str]:
    top = f"<tr>{''.join(f'<th>{one}</th>' for one in heads)}</tr>" if heads else ""
    rows = "".join(
        f"<tr><td>{name}</td><td>{sum_} €</td></tr>" for name, sum_ in (("Moorwoche", 300), ("Kurztrip", 120))
    )
    document = read(page(f"<h1>Bedingungen</h1><h2>{heading}</h2><table>{top}{rows}</table>"))
    return {f"{s.attribute} {s.term.value.split()[0]}" for s in document.statements}


@pytest.mark.parametrize(
    ("heading", "heads"),
    [("Wochenpreise", ()), ("§ 5 Anzahlung", ("Reise", "Preis")), ("Anzahlung leicht gemacht", ())],
)
def test_a_table_whose_heads_name_the_term_or_whose_heading_names_none_has_prices(
    heading: str, heads: tuple[str, ...]
) -> None:
    assert _rows(heading, *heads) == {"price 300", "price 120"}


@pytest.mark.parametrize(
    ("heading", "attribute"),
    [("Anzahlung", "down_payment"), ("§ 5 Anzahlung", "down_payment"), ("3. Kaution", "deposit")],
)
def test_a_table_below_a_fee_has_its_amounts(heading: str, attribute: str) -> None:
    assert _rows(heading) == {f"{attribute} 300", f"{attribute} 120"}
