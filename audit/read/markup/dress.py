"""What tag and names of an element say together: worked out once for each combination, since pages repeat a few."""

from dataclasses import dataclass, replace
from functools import lru_cache

from audit.read.blocks.block import MarkKind
from audit.read.markup.looks import PLAIN, Look, look
from audit.read.markup.tags import INLINE, MARKS, ZONES

LONGEST = 300  # what is longer than any real class or id is cut before it is asked for
_LISTS = frozenset({"dl", "ol", "section", "table", "ul"})
_PLACING = frozenset({"main", "noscript", *ZONES})


@dataclass(frozen=True, slots=True)
class Dress:
    """What an element shows of itself before its style and its surroundings are looked at.

    Attributes:
        look: What its names say.
        signature: Tag and class, by which repeated siblings are known.
        inline: Whether text flows through it.
        mark: What its typography means, if anything.
        marked: Whether tag or names give its text a mark.
        priced: Whether its names call it a price or a former price.
        places: Whether it may open another zone than that around it.
        veils: Whether its names may hide it.
    """

    look: Look
    signature: str
    inline: bool
    mark: MarkKind | None
    marked: bool
    priced: bool
    places: bool
    veils: bool


@lru_cache(maxsize=16384)
def dress(tag: str, classes: str = "", identity: str = "") -> Dress:
    """The dress of an element.

    Args:
        tag: Its name.
        classes: Its class attribute, no longer than ``LONGEST``.
        identity: Its id, or another name that its author gave it; no longer than ``LONGEST``.
    """
    named = bool(classes or identity)
    seen = look(classes, identity) if named else PLAIN
    if "-" in tag and seen.zone is None:  # the author of a page named its custom elements too
        seen = replace(seen, zone=look(tag, "").zone)
    if seen.old and tag in _LISTS:  # a list of prices, and none of list prices
        seen = replace(seen, old=False)
    return Dress(
        look=seen,
        signature=f"{tag}.{classes}" if named else tag,
        inline=tag in INLINE or seen.cents,
        mark=MARKS.get(tag),
        marked=tag in MARKS or tag == "sup" or seen.old or seen.price or seen.was or seen.number or seen.headed,
        priced=seen.old or seen.price,
        places=seen.zone is not None or tag in _PLACING,
        veils=seen.unseen or seen.for_ears,
    )
