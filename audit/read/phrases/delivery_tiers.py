"""Costs of delivery for heavier parcels and further things: "up to 2 kg 4.90, up to 10 kg 7.90", "and 1 for each more".

They stand behind what one parcel costs and are nobody's prices. No text says for which parcel somebody asks, so that
they are not read.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_SIGN = r"(?:(?:[€£$]|chf|eur|fr\.) ?)?"
_JOINT = r" ?(?:[€£$]|chf|eur|fr\.)?(?:[,;]| und| et| e| and| sowie| puis| poi| then| dann)+"
_KILOS = r"[0-9]+(?:[.,][0-9]+)? ?(?:kg|kilos?|g|gramm)"
_UP_TO = (
    r"(?:bis(?: zu)?|ab|uber|jusqu'a|des|a partir de|au-dela de|plus de|fino a|da|oltre(?: i)?|up to|over|above|from)"
)
_LIGHT = rf"(?: (?:{_UP_TO} )?{_KILOS}(?: (?:{_UP_TO}|a|-|–) {_KILOS})?)"
_MORE = (
    r"(?:je(?:de[rsnm]?)? (?:weitere[rsnm]?|zusatzliche[rsnm]?)|pro (?:weitere[rsmn]?|zusatzliche[rsmn]?)"
    r"|fur (?:jede[sn]?|alle) weitere[nrs]?|(?:par|chaque|pour chaque) (?:[a-z]+ supplementaire|autre)"
    r"|(?:per )?ogni (?:ulteriore|altr[oa]|[a-z]+ (?:in piu|aggiuntiv[oa]))"
    r"|(?:for |per )?(?:each|every) (?:further|additional|extra|other)|per (?:further|additional|extra) )"
)
_BEFORE = re.compile(rf"{_JOINT}(?:{_LIGHT}| {_MORE}(?: [a-z]{{3,}})?) ?:? ?{_SIGN}")
_PLAIN = re.compile(rf"(?: ?{_SIGN}(?:{_LIGHT}| [a-z0-9' ]{{3,32}}))?{_JOINT}(?: nur| only| seulement| solo)? ?{_SIGN}")
_BEHIND = re.compile(rf" ?{_SIGN}\(?(?:{_MORE}|{_UP_TO} {_KILOS}|daruber|au-dela\b|oltre\b|above that|beyond that)")
_FIGURES = re.compile(r"[0-9][0-9.,']*(?:[–-]+)?")
_GAP = 56


def without_delivery_tiers(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without prices that tell what heavier parcels or further things cost to deliver.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    sent = [draft for draft in drafts if draft.attribute == "shipping_cost" and isinstance(draft.token, Amount)]
    if not sent:
        return list(drafts)
    tiers: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: one.start):
        if draft.attribute == "price" and any(_goes_on(source, clauses, one, draft) for one in (*sent, *tiers)):
            tiers.append(draft)
    return [draft for draft in drafts if draft not in tiers]


def _goes_on(source: Source, clauses: Clauses, one: Draft, two: Draft) -> bool:
    """Whether a price stands behind a cost of delivery as that of a heavier parcel or of one thing more."""
    first, second = one.token, two.token
    if first is None or not isinstance(second, Amount) or second.word or second.per.startswith("P"):
        return False
    begin = next((at for at in range(second.start, second.end) if source.folded[at].isdigit()), second.start)
    if not 0 < begin - first.end <= _GAP or clauses.sentence(first.start) != clauses.sentence(second.start):
        return False
    if _BEFORE.fullmatch(source.folded, first.end, begin):
        return True
    joined = _PLAIN.fullmatch(source.folded, first.end, begin)
    figures = _FIGURES.match(source.folded, begin)
    return bool(joined and figures and _BEHIND.match(source.folded, figures.end()))
