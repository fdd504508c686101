"""Places and orders as names of what delivery costs: "Ireland 5.50, rest of EU 14", "4.95 for one bag, free for two".

Where a block states several costs of delivery, the words that stand with each tell it apart from the others.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.fold import fold
from audit.read.words.name_words import EDGES, small_words

_COST = "shipping_cost"
_SAID = (
    r"(?:[a-z-]*(?:versand|lieferung|zustellung)s?(?:kosten|gebuhr(?:en)?|pauschale)?|porto|frais (?:de port|d'envoi"
    r"|de livraison|d'expedition)|port|livraison|expedition|envoi|acheminement|spese (?:di spedizione|di consegna)"
    r"|spedizione|consegna|invio|trasporto|delivery|shipping|postage(?: and packing)?|p ?& ?p|carriage|dispatch"
    r"|charges?"
    r"|liefern(?: wir)?|versenden(?: wir)?|liefert|livrons|spediamo|consegniamo|ship|deliver|refrigere[es]?)"
)
_FILLING = frozenset(  # words at the ends of what names a cost of delivery
    word
    for line in (
        "is are costs cost costo costi coût cout kosten prezzo preis free gratis kostenlos gratuit gratuite",
        "gratuita gratuito offert offerte offerta inclus incluse included inklusive frei versandkostenfrei",
        "kostet kosten betragt coute coutent costa costano viene est sont ist sind e plus only just nur",
        "seulement solo facture facturee facturees sinon otherwise sonst altrimenti flat pauschal bar wir we",
        "nous we'll within innerhalb der die das dem den des le la les il lo i gli the your for fur pour per",
        "and und et ou oder or chf eur fr",
    )
    for word in line.split()
)
_BEHIND = re.compile(
    r" ?(?:€|CHF|EUR|Fr\.)? ?(?P<name>(?:(?:for|inside|within|in|into|to|on|when|en|à|au|aux|dans|vers|nach"
    r"|innerhalb|bei"
    r"|für|ins?|im|per|nel|nella|nelle|a|al|alle|pour|with) |à l['’]|all['’])[^,;:.!?()\n€£$]{2,36}?)"
    r"(?=[,;:.!?()\n]|$| (?:und|and|et|e|–|-|but|aber|mais|ma) )"
)
_STOP = re.compile(r"[.;:,!?\n|·•/]\s| [–—-] |\($")
_WORD = re.compile(r"[^\s]+")
_WITHIN = re.compile(r"(?:en|in|nach|bis|au|aux|im|am|an|to|nel|nella|à|a|alle|zur|zum|(?:en|à|a|in) l['’]) ?l?['’]?")
_INTO = re.compile(r"^(?:en|in|to|into|nach|im|aux?|nel|nella|nelle|per|für|for|pour|within|innerhalb) (?=[A-ZÀ-Þ])")
_SEVERAL = 2
_REACH = 48
_MOST = 5


def by_places_of_delivery(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, several costs of delivery that one block states by the words that stand with each.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    values: dict[int, set[str]] = {}
    for draft in drafts:
        if draft.attribute == _COST:
            values.setdefault(draft.block, set()).add(draft.value)
    several = {block for block, said in values.items() if len(said) >= _SEVERAL and not _is_table(read[block])}
    if not several:
        return drafts
    return [
        replace(draft, subject=_larger(_place(draft, one), draft.subject))
        if draft.attribute == _COST and draft.block in several and (one := read[draft.block]) is not None
        else draft
        for draft in drafts
    ]


def _larger(place: str, name: str) -> str:
    """A name that was found, with the small word and article before it if these are part of what tells it apart."""
    if not name:
        return place
    return place if name[0].islower() and _WITHIN.fullmatch(place.removesuffix(name)) else name


def _is_table(read: ReadBlock | None) -> bool:
    return read is None or is_in_row(read) or bool(read.block.headings)


def _place(draft: Draft, read: ReadBlock) -> str:
    """The words that stand before a cost in its part of a sentence, or behind it; empty if there are none."""
    text, start = read.parsed.source.text, draft.start + read.phrase.start
    begin = max(start, draft.token.start) if draft.token else start
    end = draft.token.end if draft.token else draft.end + read.phrase.start
    said = (place for other in read.parsed.drafts if other.token for place in (other.end, other.token.end))
    floor = max((place for place in said if place <= begin), default=read.phrase.start)
    floor = max(floor, begin - _REACH, read.phrase.start)
    floor = max((found.end() for found in _STOP.finditer(text, floor, begin)), default=floor)
    if draft.subject and draft.subject in text[floor:begin]:
        floor = min(floor, text.rindex(draft.subject, floor, begin))
    before = _words(text[floor:begin], read)
    if before:
        return before
    behind = _BEHIND.match(text, end)
    if behind is None or any(map(str.isdigit, behind["name"])):
        return ""
    return _INTO.sub("", behind["name"].strip(EDGES))


def _words(stretch: str, read: ReadBlock) -> str:
    """The words of a stretch without those for delivery itself and the small ones at its ends."""
    folded = fold(stretch)
    if len(folded) != len(stretch):
        return ""
    led = re.match(rf"\W*(?:(?:die|der|la|le|les|l'|il|the|our|unsere?) ?)?{_SAID}(?![a-z])(?: standard)?", folded)
    begin = led.end() if led else 0
    small = small_words(read.parsed.source.grammar.lexicon.words.name)
    words = [(m.start(), m.end()) for m in _WORD.finditer(stretch) if m.start() >= begin]

    def is_small(span: tuple[int, int], *, last: bool) -> bool:
        word = folded[slice(*span)].strip(EDGES)
        return not any(map(str.isalpha, word)) or word in _FILLING or (last and word in small)

    while words and is_small(words[-1], last=True):
        words.pop()
    while words and is_small(words[0], last=False):
        words.pop(0)
    if not 0 < len(words) <= _MOST:
        return ""
    name = stretch[words[0][0] : words[-1][1]].strip(EDGES)
    is_counted = any(map(str.isdigit, name)) and not name[0].isdigit()
    return "" if is_counted or re.fullmatch(_SAID, fold(name)) else name
