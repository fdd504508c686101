"""Slanted print: the badge across a flyer's corner and the line along its edge, read apart from the upright text.

Word by word it would stand among the columns and tear them apart. Nobody can tell by the place of a badge what it is
on ("-30 %", "only this week"), and so it states nothing; a line along the edge is read.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from audit.read.files.aligned import Word

_UPRIGHT = 0.02
_MOST = 0.2  # of the letters of a page; where more are slanted, the page itself is turned
_WORDS = 2
_LETTERS = 2


def is_slanted(piece: Word) -> bool:
    """Whether a letter stands at an angle; lines and pictures never do."""
    matrix: Sequence[float] = piece.get("matrix") or (1.0, 0.0)
    return piece.get("object_type") == "char" and abs(matrix[1]) > _UPRIGHT * abs(matrix[0])


def has_badges(chars: Sequence[Word]) -> bool:
    """Whether some letters of a page are slanted, and most are not."""
    return 0 < sum(map(is_slanted, chars)) <= _MOST * len(chars)


def edge_lines(chars: Sequence[Word]) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """The lines along the edges of a page that say something in words, each with its box.

    Args:
        chars: Of the page, as they were printed.
    """
    for angle, run in groupby(chars, lambda char: tuple(char["matrix"][:4]) if is_slanted(char) else ()):
        letters = list(run)
        text = " ".join("".join(str(letter["text"]) for letter in letters).split())
        words = [word for word in text.split() if sum(map(str.isalpha, word)) >= _LETTERS]
        if angle and abs(angle[0]) < _UPRIGHT and len(words) >= _WORDS:
            yield text, _box(letters)


def _box(letters: Sequence[Word]) -> tuple[float, float, float, float]:
    return (
        min(x["x0"] for x in letters), min(x["top"] for x in letters),
        max(x["x1"] for x in letters), max(x["bottom"] for x in letters),
    )  # fmt: skip
