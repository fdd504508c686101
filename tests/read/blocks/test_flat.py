import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.blocks.block import BlockKind, Zone
from audit.read.blocks.flat import blocks_of_text
from audit.read.blocks.lines import joined


def _texts(text: str) -> list[str]:
    return [block.text for block in blocks_of_text(text)]


def test_lines_of_a_list_stay_apart() -> None:
    assert _texts("Apfelsaft 1 l 2.40\nBirnensaft 1 l 2.60") == ["Apfelsaft 1 l 2.40", "Birnensaft 1 l 2.60"]


def test_cards_with_a_name_and_a_price_are_no_table() -> None:
    assert not any(block.table for block in blocks_of_text("Stuhl Ada\n89,00 €\nTisch Bo\n249,00 €"))


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["CHF", "39", ".90"], "CHF 39.90"),
        (["39", ",90 €"], "39,90 €"),
        (["9 €", "pro Monat"], "9 € pro Monat"),
        (["CODE", "GLOW", "30"], "CODE GLOW30"),
        (["du mer.", "15 au", "dim. 26 avril"], "du mer. 15 au dim. 26 avril"),
        (["von Mi.", "15. bis", "So. 26. April"], "von Mi. 15. bis So. 26. April"),
        (["da mer.", "15 a", "dom. 26 aprile"], "da mer. 15 a dom. 26 aprile"),
        (["from Wed", "15 to", "Sun 26 April"], "from Wed 15 to Sun 26 April"),
        (["noch bis", "Samstag, 13. Juni"], "noch bis Samstag, 13. Juni"),
        (["Jetzt bestellen und nur für kurze Zeit", "statt 49 €"], "Jetzt bestellen und nur für kurze Zeit"),
    ],
)
def test_what_a_line_break_tore_apart_is_joined(lines: list[str], text: str) -> None:
    assert joined(lines)[0].startswith(text)


@pytest.mark.parametrize("lines", [["Vom Mo", "15,90"], ["Du Ma", "Kiste"], ["15 au", "26 Stück"]])
def test_lines_that_are_no_days_stay_apart(lines: list[str]) -> None:
    assert joined(lines) == lines


def test_a_line_of_control_characters_breaks_nothing() -> None:
    assert joined(["\x1f", "0"]) == ["\x1f", "0"]


def test_cells_set_apart_by_tabs_know_their_column_and_row() -> None:
    blocks = blocks_of_text("Tarif\tS\tM\nPreis/Monat\t9 €\t14 €")

    cells = [(block.text, block.labels) for block in blocks if block.labels and block.text != "Preis/Monat"]

    assert cells == [("9 €", ("S", "Preis/Monat")), ("14 €", ("M", "Preis/Monat"))]
    assert {block.kind for block in blocks} == {BlockKind.CELL}


def test_a_table_whose_columns_became_lines_is_put_together() -> None:
    text = "Solo\nDuo\nGrundpreis\n9,90 €\n8,90 €\nArbeitspreis\n0,31 €\n0,29 €"

    blocks = blocks_of_text(text)

    assert [(block.text, block.labels) for block in blocks][:2] == [
        ("9,90 €", ("Grundpreis", "Solo")),
        ("8,90 €", ("Grundpreis", "Duo")),
    ]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Warenkorb (3) CHF 51.90", Zone.BASKET),
        ("Preis: 0 € – 1 500 €", Zone.FILTER),
        ("Kundin: was kostet das?", Zone.COMMENT),
        ("Wir verwenden Cookies, 13 Monate lang.", Zone.CONSENT),
        ("Im Warenkorb gibst du den Code ein: 20 % Rabatt", Zone.MAIN),
    ],
)
def test_what_is_no_offer_has_its_own_zone(text: str, zone: Zone) -> None:
    assert [block.zone for block in blocks_of_text(text)] == [zone]


@given(st.text(max_size=300))
def test_no_block_is_empty_and_none_has_white_space_at_its_ends(text: str) -> None:
    for block in blocks_of_text(text):
        assert block.text
        assert block.text == " ".join(block.text.split())


def test_a_line_that_is_an_address_is_no_heading() -> None:
    blocks = blocks_of_text("Laternenwoche\n\nhttps://www.lindwerk.example/laternen\n\nAlle Laternen CHF 20.–")

    assert [block.kind for block in blocks][:2] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
