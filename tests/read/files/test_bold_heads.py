"""Bold lines in print that head what stands below them."""

from dataclasses import dataclass

import pytest

from audit.read.files.bold_heads import bold_heads


@dataclass(frozen=True)
class Line:
    text: str
    top: float
    bold: bool = False
    size: float = 10.0

    @property
    def bottom(self) -> float:
        return self.top + self.size


def column(*texts: str, pitch: float = 12.0) -> list[Line]:
    """Lines below each other; a star marks a bold one, an empty text a gap."""
    return [Line(t.removeprefix("*"), n * pitch, t.startswith("*")) for n, t in enumerate(texts) if t]


def heads(lines: list[Line]) -> list[str]:
    return [lines[number].text for number in bold_heads(lines)]


def test_a_bold_line_above_one_that_is_not_heads_it() -> None:
    lines = column("*Saisonkarte zu 49 €", "Für alle unter 25, bis 31. Mai.", "", "*Gruppen", "Ab 10 Personen: 12 €.")

    assert heads(lines) == ["Saisonkarte zu 49 €", "Gruppen"]


def test_the_paragraph_above_ends_before_the_heading() -> None:
    assert heads(column("Pour les familles : 12 €.", "*Carte annuelle", "Valable douze mois.")) == ["Carte annuelle"]


@pytest.mark.parametrize(
    "texts",
    [
        ("*Saisonkarte", "*für alle unter 25"),  # a bold paragraph
        ("Wir laden Sie ein zur", "*Langen Nacht der Boote", "am Hafen."),  # inside of a paragraph
        ("*Nur CHF 49.00", "statt CHF 69.00"),  # an amount
        ("*49.–", "pro Person"),
        ("*bis 31. Mai", "auf alle Boote"),  # goes on in small letters
        ("*Für alle Boote,", "auch die am Steg."),
        ("*Saisonkarte", "", "Bestellen Sie am Hafen."),  # too far above
        ("Saisonkarte", "Für alle unter 25."),
    ],
)
def test_other_bold_lines_head_nothing(texts: tuple[str, ...]) -> None:
    assert heads(column(*texts)) == []


def test_letters_of_another_size_are_another_matter() -> None:
    assert not list(bold_heads([Line("Saisonkarte", 0, bold=True, size=16), Line("Für alle unter 25.", 18)]))
