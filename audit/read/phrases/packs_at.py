"""Packs with their number and their price: in "il sacchetto da 5 a 11.-" five pieces cost 11, and nothing costs 5.

"Le sachet de 5 à 11.-" is the same; "le bouquet de 15 à 40 €" speaks of prices, since a currency or the name of
something that is counted tells.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_PACK = re.compile(
    r"\b(?:sacchetto|confezione|pacc(?:o|hetto)|busta|scatola|cartone|cassa|cassetta|vassoio|carnet|blocchetto"
    r"|multipack"
    r"|sachet|paquet|boite|lot|carton|plateau|barquette|pack|caisse)"
    r"(?: [a-z]+)? (?:da|de) $"
)
_COUNT = re.compile(r"(?:da |de )?[0-9]{1,3}$")
_REACH = 40


def with_packs(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without the numbers of packs that seemed the lower end of a span of prices.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    tops = [draft for draft in drafts if draft.attribute == "price" and draft.bound == "max"]
    lows = {id(top): low for top in tops for low in drafts if _is_number_of(source, low, top)}
    if not lows:
        return list(drafts)
    counted = {id(low) for low in lows.values()}
    return [_exact(draft) if id(draft) in lows else draft for draft in drafts if id(draft) not in counted]


def _is_number_of(source: Source, low: Draft, top: Draft) -> bool:
    """Whether a lower end is the number of things in a pack."""
    one, two = low.token, top.token
    if low.attribute != "price" or low.bound != "min" or not isinstance(one, Amount) or not isinstance(two, Amount):
        return False
    if not 0 <= two.start - one.end <= 3 or not _COUNT.fullmatch(source.folded, one.start, one.end):  # noqa: PLR2004
        return False
    digit = one.end - len(source.folded[one.start : one.end].split()[-1])
    return bool(_PACK.search(source.folded, max(0, digit - _REACH), digit))


def _exact(draft: Draft) -> Draft:
    return replace(
        draft, bound=None, token=replace(draft.token, bound=None) if isinstance(draft.token, Amount) else None
    )
