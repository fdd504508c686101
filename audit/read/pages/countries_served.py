"""Countries in the rows of a table of shipping: where a parcel goes, and no thing that has a price of its own.

"Austria: 8.90, 3–5 working days" says what the shop asks for a parcel to Austria, as an answer does that says it in a
sentence. A country with two amounts tells of parcels of several kinds, and so does a heading that names one.
"""

import re
from collections.abc import Sequence

from audit.read.blocks.block import Block
from audit.read.blocks.countries import country_of
from audit.read.found import Found
from audit.read.words.label_words import is_label

_SENT = frozenset({"shipping_cost", "delivery_time", "free_shipping_from"})
_PART = re.compile(
    r"^(?:nach|in die|innerhalb|vers|en|au|pour|verso|per|to|within) |"
    r" (?:métropolitaine|continentale|entière|\(?festland\)?|\(?mainland\)?)$",
    re.IGNORECASE,
)


def countries_served(found: Sequence[Found], blocks: Sequence[Block], *, page: str) -> frozenset[int]:
    """The places among what was found whose words only say to which country something is sent.

    Args:
        found: On a page that is about no offer.
        blocks: Of the page.
        page: What the page is called.
    """
    sent = [(number, one) for number, one in enumerate(found) if one.term.attribute in _SENT]
    served = {number: one for number, one in sent if _is_country(one) and _is_plain(blocks[one.block], page)}
    told: dict[tuple[str, frozenset[str]], set[str]] = {}
    for _, one in sent if served else ():
        told.setdefault((one.term.attribute, one.scope.regions), set()).add(one.term.value)
    return frozenset(number for number, o in served.items() if len(told[o.term.attribute, o.scope.regions]) == 1)


def _is_country(one: Found) -> bool:
    """Whether the words that name what a term is of are the country for which it holds."""
    if not one.subject or not one.scope.regions:
        return False
    return {country_of(one.subject) or country_of(_PART.sub("", one.subject))} == one.scope.regions


def _is_plain(block: Block, page: str) -> bool:
    """Whether the nearest heading names no kind of parcel."""
    heading = block.headings[-1] if block.headings else page
    return heading == page or is_label(heading)
