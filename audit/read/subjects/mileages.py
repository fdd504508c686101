"""Distances that cars have gone or may go: "48 months, 10,000 km a year, 4.49 % APR" names nothing by its distance.

Nor does the month in which a car was registered first ("Trelo 1.5, reg. 03/2023, 48,200 km, 16,490"). Only where
several prices stand beside each other does a distance tell one from the next ("10,000 km 279, 15,000 km 299").
"""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_MILEAGE = re.compile(
    r"\d{1,3}(?:[.,'’ \xa0\u202f]?\d{3})+ ?(?:km|kilom[^\W\d]+|chilometri|miles)(?![^\W\d])"
    r"|(?:ez|erstzulassung|baujahr|jg\.?|jahrgang|mec"
    r"|(?:1[èe]?re|première|date de) (?:mise en circulation|immat[^\W\d]*\.?)"
    r"|(?:prima )?immatricolazione|imm\.|first registered|reg\.?(?:istered)?) ?:? ?(?:\d{1,2}[./-])?(?:19|20)\d\d",
    re.IGNORECASE,
)
_SEVERAL = 2


def without_mileages(names: Sequence[str], draft: Draft, read: ReadBlock) -> list[str]:
    """The names that may be those of a draft, without distances that tell no price from another.

    Args:
        names: What stands before the draft's value.
        draft: The draft.
        read: Its block.
    """
    far = [name for name in names if _MILEAGE.match(name)]
    if not far or (draft.attribute == "price" and _prices(read) >= _SEVERAL):
        return list(names)
    return [name for name in names if name not in far]


def _prices(read: ReadBlock) -> int:
    return sum(draft.attribute == "price" for draft in read.parsed.drafts)
