"""Lines of handbooks that begin with the number of what they speak of."""

import pytest

from audit.read.blocks.block import Block, BlockKind, Zone
from audit.read.blocks.numbered_lines import numbered
from tests.read.making import names, of, page, read

HANDBOOK = (
    "<h1>Lernende und Vereine</h1><ul><li>K-07: 12 % Rabatt auf alle Laternen, bis 31.12.2026.</li>"
    "<li>K-10 Verein Nord: Mitglieder 5 % Rabatt im Laden, bis 30.11.2026.</li></ul>"
)


def test_each_numbered_line_speaks_of_its_own_number() -> None:
    document = read(page(HANDBOOK))

    assert names(of(document, "discount")) == [("K-07", ""), ("K-10 Verein Nord", "")]
    assert {s.term.value: s.subject.name for s in of(document, "valid_through")} == {
        "2026-12-31": "K-07",
        "2026-11-30": "K-10 Verein Nord",
    }


@pytest.mark.parametrize(
    "text",
    [
        "CO2-neutral: 5 % Rabatt",
        "USB 3.0 für CHF 12.-",
        "12-03 frei",
        "A-B: CHF 12.-",
        "Ab K-07: 12 %",
        "AG-weit: 5 %",
        "k-07: 12 %",
        "",
    ],
)
def test_a_line_that_begins_with_something_else_has_no_number(text: str) -> None:
    assert numbered(Block(text, "p")) == ""


@pytest.mark.parametrize(("kind", "zone"), [(BlockKind.CELL, Zone.MAIN), (BlockKind.ITEM, Zone.TILE)])
def test_cells_and_tiles_have_names_of_their_own(kind: BlockKind, zone: Zone) -> None:
    assert numbered(Block("K-07: 12 %", "p", kind=kind, zone=zone)) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("K-07: 12 % Rabatt", "K-07"),
        ("HB26-03 Herbst im Tal – 12 % Rabatt", "HB26-03 Herbst im Tal"),
        ("K-07 12 % Rabatt: nur heute", "K-07"),
        ("LT.26.4 gilt bis 31.12.2026", "LT.26.4"),
    ],
)
def test_the_number_takes_the_name_behind_it_along(text: str, name: str) -> None:
    assert numbered(Block(text, "p")) == name
