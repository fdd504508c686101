"""First months that are free with one of several plans: "two months free on the Solo plan" leaves the Duo plan's price.

What the other plans cost is paid from the first day, and no price that comes afterwards.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_KIND = (
    r"(?:plan|tariff|package|membership|subscription|policy|box|tarif|abo|paket|angebot|vertrag|formule|abonnement"
    r"|forfait|offre|pack|piano|tariffa|formula|abbonamento|pacchetto|canone)"
)
_ON = r"(?:on|with|for|auf|beim?|mit|im|fur|sur|avec|pour|sul|sull'|con|per|nel|nell')"
_ONE = re.compile(
    rf"\b{_ON} ?(?:(?:the|our|your|das|den|dem|unser[a-z]*|le|la|l'|notre|il|lo) ?)?"
    rf"(?:{_KIND} [\"»«']?(?P<behind>(?!und|oder|for|mit|and|with|et|avec|ou|con|e\b|o\b)[a-z0-9][a-z0-9-]+)"
    rf"|[\"»«']?(?P<ahead>[a-z0-9][a-z0-9-]+)[\"»«']?[ -]{_KIND}\b)"
)


def free_of_one(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, the standing prices of plans without free months as plain prices.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    after = [d for d in drafts if d.attribute == "price_after" and _is_plain(d)]
    if len({draft.value for draft in after}) < 2:  # noqa: PLR2004  (one with free months, and another)
        return list(drafts)
    free = [d for d in drafts if d.attribute == "price" and "/P" in d.value and _is_word(d)]
    others: set[int] = set()
    for draft in free:
        named = _plan(draft, read[draft.block])
        own = [d for d in after if named and _is_of(d, named, read[d.block])]
        others |= {id(d) for d in after if own and d not in own}
    return [replace(draft, attribute="price") if id(draft) in others else draft for draft in drafts]


def _is_plain(draft: Draft) -> bool:
    """Whether no words of its own made a price the one that comes afterwards."""
    return not _is_word(draft) and (draft.hit is None or draft.hit.entry.names == "price")


def _is_word(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and draft.token.word


def _plan(draft: Draft, read: ReadBlock | None) -> str:
    """The name of the one plan whose months are free; empty if none is named."""
    if read is None:
        return ""
    place = draft.start + read.phrase.start
    found = _ONE.search(read.parsed.source.folded, place, read.parsed.clauses.sentence(place)[1])
    return (found["behind"] or found["ahead"]) if found else ""


def _is_of(draft: Draft, named: str, read: ReadBlock | None) -> bool:
    """Whether the clause of a price names a plan: from the price before it on."""
    if read is None:
        return False
    place, text = draft.start + read.phrase.start, read.parsed.source.folded
    start = read.parsed.clauses.sentence(place)[0]
    before = [m.end() for m in re.finditer(r"[0-9][^0-9]{0,12}?(?:month|monat|mois|mese)\b", text[start:place])]
    return named in re.split(r"[^a-z0-9-]+", text[start + (before[-1] if before else 0) : place])
