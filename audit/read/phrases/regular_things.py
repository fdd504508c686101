"""Regular things: "regular clean: £18", "regular pizza 9" say what the regular one costs, and no former price."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.words.source import Source

_REGULAR = re.compile(r"\bregular ?$")
_SAYS_PRICE = re.compile(
    r"\W*(?:(?:price|rate|fare|cost|value|retail|admission|fee|tariff|ticket|at|was|is|of|the|now|shop|store|list|selling"
    r"|monthly|annual|yearly|weekly|daily)s?\W*)*"
)


def of_regular_things(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, former prices that only the name of a thing with "regular" made such as prices.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    return [replace(draft, attribute="price") if _is_named(source, draft) else draft for draft in drafts]


def _is_named(source: Source, draft: Draft) -> bool:
    """Whether what stands between "regular" and an amount names a thing."""
    if draft.attribute != "list_price" or draft.trigger.lower() != "regular":
        return False
    if draft.token is None or draft.hit is None:
        return False
    between = source.folded[draft.hit.end : draft.token.start]
    return bool(_REGULAR.search(source.folded, 0, draft.hit.end)) and not _SAYS_PRICE.fullmatch(between)
