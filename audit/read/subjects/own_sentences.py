"""What a sentence itself says of whose its terms are, where they were given a name of another sentence, or none.

"A family pass for two adults is £176" names what costs so much, whoever was named before it. Behind a colon the first
of several things stands like the others ("Calendars: A4 now 9.99, A3 now 14.99"). And a code, a day or a number of
months is that of the reduction in its sentence ("teachers take 15 % off with the code THANKYOU").
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import EDGES

_SIGN = r"(?:(?:€|£|\$|CHF|EUR|Fr\.|fr\.) ?)?$"
_SMALL = (
    r"(?: (?:only|just|now|from|at|solo|soltanto|ora|da|a|nur|jetzt|ab|zu|für|seulement|maintenant|dès|à|for|pour"
    r"|per))*"
)
_OPENING = re.compile(
    r"\s*(?:(?:An?|The|Our|Una?|Uno|Il|La|Lo|Le|I|Gli|Les?|Une|Un|Notre|Der|Die|Das|Eine?|Unsere?) |(?:L|Un)['’])"
    r"(?P<name>[^\W\d_][^,;:.!?()€£$\d]{2,36}?)"
    r"(?: (?:for|with|per|con|für|mit|pour|avec) [^,;:.!?€£$]{2,50}?)?"
    r" (?:is|are|costs?|comes to|costa|costano|viene|vengono|è|sono|kostet|kosten|ist|coûte|coûtent|est à|sont à)"
    rf"{_SMALL} {_SIGN}"
)
_NO_NAME = re.compile(
    r"(?:price|fee|cost|rate|offer|prezzo|costo|quota|tariffa|offerta|preis|gebühr|angebot|prix|tarif|offre|frais|rest"
    r"|delivery|shipping|consegna|spedizione|lieferung|versand|livraison|deposit|cauzione|kaution|caution|minimum)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\b(?:prices?|prezzo|preis|prix|tarif|fee|gebühr|total|totale)\b", re.IGNORECASE)
_FIRST = re.compile(rf": (?P<name>[A-Z0-9][\w+-]*(?: [\w+-]+){{0,2}}?){_SMALL} {_SIGN}")
_TOLD_APART = re.compile(
    r" (?:con|with|mit|avec|di|of|unter|under|sotto|over|über|aged|de|del|della|of the) "
    r"[^,;.:!?%€£$]{2,36}?"
    r"(?= (?:hanno|ha|pagano|paga|ricevono|riceve|ottengono|beneficiano|gets?|pays?|receives?|takes?|saves?|erhalten"
    r"|erhält|bekommen|zahlen|zahlt|reçoivent|bénéficient|paient|ont)\b)"
)
_BEGINS = re.compile(r"^\s*(?:(?:Le|I|Gli|Die|Les|The|All|Alle|Tous les|Tutti i|Für|Per|For|Pour)\s(?:[a-zà-ü]+\s)?)?$")
_GIVEN = frozenset({"discount", "price", "promo_duration", "audience"})
_PREPOSED = re.compile(
    r"(?:solo|soltanto|nur|only|seulement|uniquement|per|für|for|pour|con|mit|avec|with|su|auf|on|sur|bei|da|ab|from)\b",
    re.IGNORECASE,
)
_LENT = frozenset({"voucher_code", "valid_from", "valid_through", "promo_duration", "min_order_value", "max_quantity"})
_COSTS = frozenset({"price", "list_price", "saving", "discount"})
_LEAD = 80

_Place = tuple[int, tuple[int, int]]


def by_own_sentences(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, with what their own sentences say of whose they are.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    if len({draft.subject for draft in drafts}) == 1:
        return list(drafts)
    places = [_place(draft, read[draft.block]) for draft in drafts]
    together: dict[_Place, list[int]] = {}
    for index, place in enumerate(places):
        if place is not None:
            together.setdefault(place, []).append(index)
    names: dict[int, str] = {}
    for (block, sentence), within in together.items():
        if (one := read[block]) is not None:
            said = [(index, drafts[index]) for index in within]
            names |= _opened(said, one, sentence)
            names |= _first_listed(said, one, sentence)
            names |= _whole_groups(said, one, sentence)
            named = [(index, replace(d, subject=names.get(index, d.subject))) for index, d in said]
            names |= _lent(named, one.parsed.source.text[slice(*sentence)])
    return [replace(draft, subject=names[index]) if index in names else draft for index, draft in enumerate(drafts)]


def _place(draft: Draft, one: ReadBlock | None) -> _Place | None:
    """The block and sentence of a draft in running text; None where heads or headings name what terms are of."""
    if one is None or one.block.headings or one.block.kind is BlockKind.CELL or is_in_row(one):
        return None
    return draft.block, one.parsed.clauses.sentence(draft.start + one.phrase.start)


def _opened(said: Sequence[tuple[int, Draft]], one: ReadBlock, sentence: tuple[int, int]) -> Mapping[int, str]:
    """What opens a sentence and costs so much, for terms that were given a name from elsewhere or of a part of it."""
    text = one.parsed.source.text
    price = next((d for _, d in said if d.attribute == "price" and d.token), None)
    if price is None or price.token is None or not price.subject:
        return {}
    found = _OPENING.fullmatch(text, sentence[0], price.token.start)
    name = found["name"].strip(EDGES) if found else ""
    if found is None or not name or _NO_NAME.match(name):
        return {}
    place = text.find(price.subject, *sentence)
    if place >= 0 and not found.end("name") < place < price.token.start:
        return {}
    return {i: name for i, draft in said if draft.attribute in _COSTS and draft.subject == price.subject}


def _first_listed(said: Sequence[tuple[int, Draft]], one: ReadBlock, sentence: tuple[int, int]) -> Mapping[int, str]:
    """The first of several things behind a colon, where only the others were named."""
    text = one.parsed.source.text
    prices = [(index, draft) for index, draft in said if draft.attribute == "price" and draft.token]
    if len(prices) < 2 or not prices[0][1].subject or prices[0][1].subject == prices[1][1].subject:  # noqa: PLR2004
        return {}
    first, second = prices[0][1], prices[1][1]
    if first.token is None or second.token is None:
        return {}
    start = max(sentence[0], first.token.start - _LEAD)
    found = _FIRST.search(text, start, first.token.start)
    if (
        found is None
        or first.subject not in text[sentence[0] : found.start()]
        or second.subject in text[: found.start()]
    ):
        return {}
    alike = [i for i, d in said if d.subject == first.subject and d.attribute in _COSTS and d.start < second.start]
    name = found["name"].strip(EDGES)
    return {} if _LABEL.search(name) else dict.fromkeys(alike, name)


def _whole_groups(said: Sequence[tuple[int, Draft]], one: ReadBlock, sentence: tuple[int, int]) -> Mapping[int, str]:
    """Groups of people with what tells them apart: "start-ups under two years get 15 %"."""
    text = one.parsed.source.text
    found: dict[int, str] = {}
    for index, draft in said:
        place = text.find(draft.subject, *sentence) if draft.subject and draft.attribute in _GIVEN else -1
        more = _TOLD_APART.match(text, place + len(draft.subject), sentence[1]) if place >= 0 else None
        if more and _BEGINS.search(text[sentence[0] : place]):
            found[index] = text[place : more.end()].strip(EDGES)
    return found


def _lent(said: Sequence[tuple[int, Draft]], words: str) -> Mapping[int, str]:
    """The name of the reductions of a sentence, for what they need and how long they hold, if it has no name.

    So is the one name of what it costs, for what was given a name of another sentence.
    """
    reduced = {draft.subject for _, draft in said if draft.attribute == "discount"}
    paid = {draft.subject for _, draft in said if draft.attribute in _COSTS}
    name = reduced.pop() if len(reduced) == 1 else ""
    is_group = any(draft.attribute == "audience" for _, draft in said)  # its scope tells whom codes and days are for
    name = "" if is_group or name not in words or _PREPOSED.match(name) else name
    own = paid.pop() if len(paid) == 1 else ""
    lent = {index: name for index, draft in said if name and draft.attribute in _LENT and not draft.subject}
    stale = [i for i, d in said if d.attribute in _LENT and d.subject and d.subject not in words]
    return lent | (dict.fromkeys(stale, own) if own and own in words else {})
