"""The figures of a title, whatever stands beside them: ``D150``, ``Ø 150 mm`` and ``15 cm`` have one in common.

Clerks and shops agree on figures where they agree on no unit, no sign and no blank; a figure left over on both sides is
as good as a word against the link.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from audit.link.quantities import units_of

_FIGURE = re.compile(r"\d++(?:[.,]\d++)*+")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
_LONGEST = 5  # what has more digits is the number of an article


def find_figures(folded: str) -> tuple[tuple[str, float], ...]:
    """Each figure once, as a plain number, and what it comes to in the base unit of what stands beside it.

    >>> find_figures("scheibe d150 k80 6x1,5 l")
    (('150', 150.0), ('80', 80.0), ('6', 6000.0), ('1.5', 1500.0))
    >>> find_figures("rohr 2.300 mm 4,0x40")
    (('2300', 2300.0), ('4', 4.0), ('40', 40.0))
    """
    spans = units_of(folded)
    found: dict[str, float] = {}
    for match in _FIGURE.finditer(folded):
        at, factor = match.start(), 1.0
        for start, end, of_unit in spans:
            if start <= at < end:
                factor = of_unit
        found.update(_read(match.group(), factor))
    return tuple(found.items())


@lru_cache(maxsize=50_000)
def _read(written: str, factor: float) -> tuple[tuple[str, float], ...]:
    if len(written) > _LONGEST and written.isdigit():
        return ()
    return tuple((f"{value:g}", float(f"{value * factor:.4g}")) for value in _values(written))


def _values(written: str) -> Iterator[float]:
    """The number, or where several stops make none of it, each by itself."""
    if written.isdigit():
        yield float(written)
    elif _THOUSANDS.fullmatch(written):
        yield float(re.sub(r"[.,]", "", written))
    else:
        parts = re.split(r"[.,]", written)
        yield from (float(".".join(parts)),) if len(parts) == 2 else map(float, parts)  # noqa: PLR2004 - whole and rest
