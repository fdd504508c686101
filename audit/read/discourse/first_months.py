"""Standing prices of which the first months are cheaper for everybody: "book now, and pay half for eight weeks".

What is paid each month once those are over is the price afterwards, also where no word says so. A reduction for a
group alone leaves the price what all others pay.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length, Share

_ANYBODY = re.compile(
    r"\b(?:wer|customers who|anyone|whoever"
    r"|bei (?:[a-z]+)?(?:abschluss|buchung|anmeldung|bestellung)|(?:gewahren|schenken|geben) wir|erhalten sie"
    r"|zahlen sie|zahlst du|bekommst du|bekommen sie|sparen sie|sparst du|auf (?:jede|alle)[nrs]?"
    r"|you|your|any|every|book|join|sign up|order"
    r"|vous|votre|toute?s?|souscri[a-z]+|a qui"
    r"|chi|paghi|pagate|hai|ti|vi|tutt[ie]|ogni|prenot[a-z]+|iscriv[a-z]+|sottoscriv[a-z]+)\b"
)
_OF_ONE = re.compile(
    rf"{_ANYBODY.pattern}|\b(?:jusqu'au|until|[a-z]*aktion|offre|promotion|offerta)\b"
)  # where one thing is sold
_SOME = re.compile(
    r"\b(?:chi (?:ha|e) (?:gia|meno|piu)|wer (?:schon|bereits|unter|uber)|if you (?:already|are|have)"
    r"|si vous (?:avez|etes)"
    r"|start-?ups?|grunder[a-z]*|studier[a-z]+|student[a-z]*|etudiants?|lernende|apprenti[a-z]*|mitglied[a-z]*|members?"
    r"|adherents?|soci|senior[a-z]*|pension[a-z]*|neukund[a-z]*|new (?:customers|members|clients)|nouveaux clients"
    r"|nuovi (?:clienti|soci|iscritti)|familien|families|familles|famiglie|second|zweite[nrs]?|deuxieme|code|codice)\b"
)
_COST = re.compile(
    r" ?(?:monate?n?|mesi|mois|months)? ?(?:kosten|coutent|costano|cost|sind|are|a|are only|sono)(?: (?:nur|je|only"
    r"|just"
    r"|solo|seulement|jeweils|a))* (?:€|£|\$|chf|eur|fr\.)? ?"
)
_FIRSTS = re.compile(r"\b(?:ersten|premiers|primi|first) ")
_LEAD = 16
_ONE = 1
_WEEKS = frozenset({"W", "M"})
_TIMES = frozenset({"P1M", "P7D"})
_TOLD = frozenset({"price_after", "list_price", "audience"})  # what comes later, or whom the offer is for


def first_months(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, recurring prices as those afterwards where all pay less in the first months.

    Args:
        drafts: Of a whole document, by place.
        read: Its blocks, as read.
    """
    attributes = {draft.attribute for draft in drafts}
    if "promo_duration" not in attributes or not attributes.isdisjoint(_TOLD):
        return list(drafts)
    lasting = next((d for d in drafts if d.attribute == "promo_duration" and _is_for_all(d, drafts, read)), None)
    if lasting is None:
        return list(drafts)
    cheaper = _cheaper(lasting, drafts, read)
    standing = [draft for draft in drafts if _is_standing(draft, lasting, cheaper)]
    later = {id(draft) for draft in standing}
    return [
        replace(draft, attribute="price_after") if id(draft) in later else _by_month(draft, standing, cheaper)
        for draft in drafts
    ]


def _by_month(draft: Draft, standing: Sequence[Draft], cheaper: Sequence[Draft]) -> Draft:
    """What the first months cost, by the month like the price that follows them."""
    token = draft.token
    if not standing or not isinstance(token, Amount) or token.per or not any(draft is one for one in cheaper):
        return draft
    after = standing[0].token
    rated = replace(token, per=after.per if isinstance(after, Amount) else "")
    return replace(draft, value=f"{draft.value}/{rated.per}", token=rated)


def _sentence(draft: Draft, read: Sequence[ReadBlock | None]) -> tuple[int, int] | None:
    one = read[draft.block]
    return one.parsed.clauses.sentence(draft.start + one.phrase.start) if one else None


def _is_for_all(lasting: Draft, drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> bool:
    """Whether a sentence reduces the first months or weeks for whoever takes the offer."""
    token, one, sentence = lasting.token, read[lasting.block], _sentence(lasting, read)
    if one is None or sentence is None or (isinstance(token, Length) and token.unit not in _WEEKS):
        return False
    if token is None and lasting.value != "P1M":
        return False
    folded = one.parsed.source.folded
    if _SOME.search(folded, *sentence):
        return False
    if any(d.attribute == "price" and _is_of_firsts(lasting, d, one) for d in drafts):
        return True
    costs = {
        d.value for d in drafts if d.attribute == "price" and isinstance(d.token, Amount) and d.token.per in _TIMES
    }
    who = _ANYBODY if len(costs) > _ONE else _OF_ONE
    return bool(who.search(folded, *sentence) and _cheaper(lasting, drafts, read))


def _cheaper(lasting: Draft, drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """What makes the first months cheaper in the sentence of their length: a share, or a price of theirs."""
    sentence = _sentence(lasting, read)
    beside = [d for d in drafts if d.block == lasting.block and _sentence(d, read) == sentence]
    shares = [d for d in beside if d.attribute == "discount" and isinstance(d.token, Share)]
    first = [d for d in beside if d.attribute == "price" and "/P" in d.value and isinstance(d.token, Amount)]
    one = read[lasting.block]
    if one and (own := [d for d in beside if d.attribute == "price" and _is_of_firsts(lasting, d, one)]):
        return own
    if one and _FIRSTS.search(one.parsed.source.folded, *_around(lasting, one)):
        return shares or [d for d in first if isinstance(d.token, Amount) and not d.token.word]
    return shares or (first if len(first) == 1 and lasting.token is None else [])


def _around(lasting: Draft, one: ReadBlock) -> tuple[int, int]:
    """Where a length of time stands in its text, with the words right before it."""
    return max(0, lasting.start + one.phrase.start - _LEAD), lasting.end + one.phrase.start


def _is_of_firsts(lasting: Draft, draft: Draft, one: ReadBlock) -> bool:
    """Whether a price stands behind the first months, parted from them by a verb ("the first 3 months cost 9")."""
    if draft.block != lasting.block or not isinstance(draft.token, Amount) or draft.token.word:
        return False
    start = one.phrase.start
    return bool(_COST.fullmatch(one.parsed.source.folded, lasting.end + start, draft.token.start))


def _is_standing(draft: Draft, lasting: Draft, cheaper: Sequence[Draft]) -> bool:
    """Whether a recurring price stands before the words that reduce the first months."""
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.per not in _TIMES or token.word:
        return False
    paid = [one.token for one in cheaper if isinstance(one.token, Amount)]
    if any(token is one for one in paid) or (paid and token.number <= min(one.number for one in paid)):
        return False
    return (draft.block, draft.start) < (lasting.block, lasting.start)
