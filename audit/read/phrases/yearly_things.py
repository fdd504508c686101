"""What one has for a year or a month is paid for that long: "the annual pass costs 119 instead of 199".

Only the first price behind its name, and the one that it was before; other things of the sentence cost what they cost.
A card for a year is bought like any other thing, as a "Jahreskarte" is: its price is no rate.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_THING = r"(?:pass|abbonament[oi]|abonnements?|adhesion|forfait|quota|formule|licen[czs][ea])"
_MONTHLY = rf"(?:{_THING}|cart[ea]s?|card|tesser[ae])"
YEARLY = re.compile(
    rf"\b(?P<year>{_THING} annu(?:ale|elle|el)\b|l'annu(?:ale|el)\b|jahres(?:pass|abo(?:nnement)?|lizenz"
    rf"|mitgliedschaft)\b"
    r"|(?:annual|yearly) (?:pass|membership|subscription|licence|license)\b)"
    rf"|\b(?P<month>{_MONTHLY} mens(?:ile|uelle|uel)\b|(?:il|le) mens(?:ile|uel) |monats(?:pass|abo(?:nnement)?"
    rf"|mitgliedschaft)\b"
    r"|monthly (?:pass|card|membership|subscription|plan)\b|month by month\b)"
)
_BETWEEN = re.compile(r"[^.;!?\n€£$]{0,96}")
_OTHER = re.compile(
    r"\b(?:plus|zuzuglich|gebuhr|frais|spese|fee|setup|caution|kaution|cauzione|deposit|rabatt|remise|sconto|off"
    r"|pfand|raten?|rate"
    r"|tag|jour|giorno|day|week|woche|semaine|settimana|einmal[a-z]*|una tantum|one-off|once)\b"
)
_PAIR = re.compile(r"[^.;!?\n0-9]{0,32}")


def with_yearly_things(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, prices without a period with that of the thing that is named before them.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if not any(d.attribute == "price" and "/" not in d.value for d in drafts) or not YEARLY.search(source.folded):
        return list(drafts)
    paid = sorted((d for d in drafts if d.attribute in {"price", "list_price"}), key=lambda d: d.start)
    found: dict[int, Draft] = {}
    for thing in YEARLY.finditer(source.folded):
        period = "P1Y" if thing["year"] else "P1M"
        _, end = clauses.sentence(thing.end())
        behind = [d for d in paid if isinstance(d.token, Amount) and thing.end() <= d.token.start < end]
        if not behind or any("/P" in d.value for d in behind[:2]) or not _is_its(source, thing.end(), behind[0]):
            continue
        for draft in behind[: 1 + _is_pair(source, behind)]:
            found[id(draft)] = _for(source, draft, period)
    return [found.get(id(draft), draft) for draft in drafts]


def _is_its(source: Source, start: int, draft: Draft) -> bool:
    """Whether nothing between a thing and a price names something else that is paid."""
    between = _BETWEEN.fullmatch(source.folded, start, draft.token.start) if draft.token else None
    return draft.attribute == "price" and between is not None and not _OTHER.search(between[0])


def _is_pair(source: Source, drafts: Sequence[Draft]) -> bool:
    """Whether the second price is what the first one was before."""
    if len(drafts) == 1 or drafts[1].attribute != "list_price":
        return False
    one, two = drafts[0].token, drafts[1].token
    return bool(one and two and _PAIR.fullmatch(source.folded, one.end, two.start))


def _for(source: Source, draft: Draft, period: str) -> Draft:
    token = draft.token
    if not isinstance(token, Amount) or token.per or token.word:
        return draft
    rated = replace(token, per=period)
    return replace(draft, value=rated.text(source.currency), token=rated)
