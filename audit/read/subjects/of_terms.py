"""Subjects: the words that name the offer or variant that a term is about, where a document speaks of several.

They stand in the table's row and column, before the value in its own stretch of the sentence or line, behind it
("for cats"), or in the name line above a card. Where a document names only one thing, its terms need no subject.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from audit.read.blocks.block import BlockKind
from audit.read.discourse.badges import with_reckoned
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.compared_sums import is_compared_sum
from audit.read.phrases.draft import Draft
from audit.read.subjects.alternatives import by_alternatives
from audit.read.subjects.asked_fees import is_just_asked
from audit.read.subjects.card_conditions import by_labels, conditions_of_cards
from audit.read.subjects.ending_clauses import without_clause
from audit.read.subjects.fees_with import name_with
from audit.read.subjects.known_names import by_known_names
from audit.read.subjects.led_names import by_led_names
from audit.read.subjects.name_lines import name_lines
from audit.read.subjects.named_first import named_first
from audit.read.subjects.naming import name_before, name_behind, name_in_front, name_right_behind
from audit.read.subjects.receivers import is_on_every, is_only_told, labelled_receiver, receiver
from audit.read.subjects.reduced_things import is_reckoned_up, is_told_of_others, reduced_thing, sums_up
from audit.read.subjects.row_names import cell_subject, is_in_row
from audit.read.words.fold import fold
from audit.read.words.label_words import is_label
from audit.read.words.name_words import LONGEST

_OWN = frozenset({"price", "unit_price", "discount", "price_after"})
_CARD = _OWN | {
    "list_price", "lowest_price_30d", "saving", "availability", "item_condition", "delivery_time", "instalments",
    "down_payment",
}  # fmt: skip
_TOLD = frozenset(
    {
        "audience", "max_quantity", "cashback", "deposit", "contract_term", "warranty", "interest_rate", "trial_period",
        "renewal_term", "promo_duration", "notice_period",
    }
)  # fmt: skip
_OF_CONTRACTS = frozenset({"contract_term", "notice_period", "renewal_term"})
_FEES = frozenset({"deposit", "setup_fee", "down_payment"})
_OFFERED = _CARD | _TOLD | {"setup_fee", "shipping_cost", "valid_through"}
_SIZE_BEHIND = re.compile(
    r"\s(?:en|in|für|pour|per|for) (?:taille |grösse |größe |misura |taglia |size |format |formato )?"
    r"(\d{1,4}(?: ?[x×] ?\d{1,4})+ ?(?:cm|mm|m)\b)"
)
_AMOUNT = r"\d[\d.,]*\s?(?:kg|g|l|L|ml|cl|m²|m2|m|St(?:ück|k)?\.?|pièces|pezzi|pcs)"
_PACK = re.compile(
    r"\s*(?:(?:[Ll]e|[Ll]a|[Ii]l|[Ll]o|[Dd](?:er|ie|as)|the|a|per|pro|je|al|par) |l['’])?"
    rf"(?:[^\W\d_]+(?: (?:de|da|di|of|mit|zu|à))? {_AMOUNT}|{_AMOUNT}[- ][^\W\d_]+)"
    r"[\s(=:,·–-]*(?:soit |entspricht |cioè |i\.e\. )?"
)
_LEAVES = re.compile(
    r"\w (?:kommt|wird|werden|geht|verlässt|verlassen|part|partent|arrive|arrivent|vient|viennent|quitte|quittent|est"
    r"|sont|sera|seront|parte|partono|arriva|arrivano|viene|vengono|esce|escono|sarà|ships?|leaves?|comes?|arrives?"
    r"|is|are"
    r"|will)(?![\w'-])"
)
_HOW = re.compile(  # how one pays in parts: "or simply in 6 instalments" names no "simply"
    r"(?:(?:ganz|auch|gerne?|tout|very|quite|molto|aussi|anche) )?(?:bequem|einfach|flexibel|wahlweise|alternativ|auch"
    r"|(?:be)?zahlbar|finanzierbar|unkompliziert|entspannt|sorglos|gemutlich|praktisch|monatlich|zinslos|zinsfrei"
    r"|confortablement|simplement|facilement|tranquillement|librement|egalement|sereinement|payable|reglable|financable"
    r"|comodamente|semplicemente|facilmente|tranquillamente|anche|pagabile|rateizzabile|dilazionabile|finanziabile"
    r"|simply|easily|conveniently|comfortably|flexibly|alternatively|spread|split|payable|pay)"
)
_PARTED = re.compile(  # the sum that is paid in parts names nothing: "We split the amount of a year into 12 parts"
    r"(?:betrag|betrags|betrage|summe|preis|kosten|rechnung|montant|somme|prix|cout|couts|facture|importo|somma|prezzo"
    r"|costo|costi|spesa|amount|sum|price|costs?|bill|total|totale)"
    r"(?: (?:annuel|annuo|totale?|wird|werden|est|sont|viene|is|gleichmas?sig|bequem|in|auf|en|sur|su|into|over"
    r"|by))* ?$"
)
_NEW_SENTENCE = re.compile(r"[.!?…]\s+(?=[^\W\d_a-zà-ÿ])")
_WITH_BEFORE = re.compile(r"[\w/-]+ (?:e|und|et|and|&) $")
_WITH_BEHIND = re.compile(r" (?:e|und|et|and|&) [\w/-]+")
_OF_BEHIND = re.compile(  # "members of the library"
    r" (?:of the|of our|der|des|unserer|de la|de l['’]|du|della|dell['’]|del|al|alla|all['’]) ?[^\W\d_][\w-]+"
)
_JOINED = re.compile(r" (?:e|und|et|and|&) $")  # "with fitting and 4 years' warranty" names no fitting
_JOINT = 6
_FOR = re.compile(r"\s*(?:für|pour|per|for) ")
_WITH_CARD = frozenset({"setup_fee", "cashback", "warranty", "deposit", "promo_duration", "trial_period"})
_BEHIND_PRICE = 5
_PARTNERS = frozenset({"list_price", "lowest_price_30d", "saving", "instalments"})
_OF_SHOP = frozenset({"shipping_cost", "free_shipping_from"})
_REACH = 90
_PARTNERED = 3  # characters between a price and the former one beside it
_ALL = "\N{INFINITY}"  # what a reduction on everything is on, beside the names of single offers


def with_subjects(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts with the words that name their offers, if there are several."""
    drafts = named_first(drafts, read)
    if sum(draft.attribute in _OWN for draft in drafts) < 2:  # noqa: PLR2004  (one offer needs no name)
        return _with_rows(drafts, read)
    names = by_labels(with_reckoned(drafts, name_lines(drafts, read), read), drafts, read)
    named = [_own_subject(draft, read[draft.block]) for draft in drafts]
    own = [name or _of_group(draft, drafts, read[draft.block]) for name, draft in zip(named, drafts, strict=True)]
    out: list[str] = []
    priced = _card_blocks(drafts, names)
    told_on_cards = conditions_of_cards(drafts, names, priced, read)
    for index, draft in enumerate(drafts):
        if not named[index] and (_is_on_all(draft, one := read[draft.block]) or (one and is_only_told(draft, one))):
            out.append(own[index])
            continue
        near = _nearby(index, drafts, own, read[draft.block])
        beside = named[index] or _nearby(index, drafts, named, read[draft.block])  # a name goes before customers
        if not named[index] and own[index] and not _is_of_sentence(beside, draft, read[draft.block]):
            beside = ""  # but not that of an earlier sentence
        subject = (near or own[index]) if _is_partner(draft) else (beside or own[index] or near)
        on_card = draft.attribute in _CARD or (draft.attribute in _WITH_CARD and draft.block in priced)
        on_card = on_card or index in told_on_cards
        if not subject and on_card and not (draft.attribute == "instalments" and is_in_row(read[draft.block])):
            subject = names.get(draft.block, "")
        out.append(subject if draft.attribute in _OFFERED or is_in_row(read[draft.block]) else "")
    out = _with_compared(drafts, _with_partners(drafts, out, named, names, read), read)
    out = list(by_alternatives(drafts, out, read))
    told = {subject for subject, draft in zip(out, drafts, strict=True) if draft.attribute in _OWN and subject}
    told |= {name for name, draft in zip(named, drafts, strict=True) if _is_led(name, draft, read[draft.block])}
    told |= {_ALL for draft in drafts if told and _is_on_all(draft, read[draft.block])}
    several = (len({d.value for d in drafts if d.attribute == attribute}) for attribute in ("price", "discount"))
    if max(len(told), *several) < 2:  # noqa: PLR2004  (one offer needs no name)
        return _with_rows(drafts, read)
    out = list(by_known_names(drafts, by_led_names(drafts, out, read), read))
    named_windows = _of_whole_windows(drafts, out, read)
    named_drafts = [
        replace(draft, subject=subject) if subject and not draft.subject else draft
        for draft, subject in zip(drafts, named_windows, strict=True)
    ]
    return _with_rows(named_drafts, read)


def _with_partners(
    drafts: Sequence[Draft],
    subjects: Sequence[str],
    named: Sequence[str],
    names: Mapping[int, str],
    read: Sequence[ReadBlock | None],
) -> list[str]:
    """The subjects, a price and the former one right behind it with one: the price's own, else the name behind both.

    Of "290 € instead of 340 € for members" both are members' prices; a line above that names the offer goes before.
    So is a reduction that only tells by how much: "that is 20 % off".
    """
    out = list(subjects)
    place, priced = -1, ""
    for index, (one, two) in enumerate(pairwise(drafts)):
        if two.attribute == "discount" and two.block == place and (said := read[place]) and sums_up(two, said):
            out[index + 1] = priced
        behind = one.attribute == "price" and two.attribute == "list_price" and one.block == two.block
        if not behind or is_in_row(read[one.block]) or not 0 <= two.start - one.end <= _PARTNERED:
            continue
        above = out[index] if out[index] == names.get(one.block, "") else ""
        out[index] = out[index + 1] = named[index] or above or named[index + 1] or out[index] or out[index + 1]
        place, priced = one.block, out[index]
    return out


def _with_compared(drafts: Sequence[Draft], subjects: Sequence[str], read: Sequence[ReadBlock | None]) -> list[str]:
    """The subjects, a sum that a saving is reckoned from with that of the saving: "bought singly 51, you save 9"."""
    out = list(subjects)
    for index, draft in enumerate(drafts):
        one = read[draft.block] if draft.attribute == "list_price" else None
        if one is None or is_in_row(one) or not _is_nameless(draft, one):
            continue
        beside = (n for n in range(index + 1, len(drafts)) if drafts[n].block == draft.block)
        saving = next((n for n in beside if drafts[n].attribute == "saving"), None)
        if saving is not None and out[saving] and _same_sentence(draft, drafts[saving], one):
            out[index] = out[saving]
    return out


def _is_on_all(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a reduction is on everything, whatever stands above and before it."""
    if draft.attribute != "discount" or read is None or is_in_row(read):
        return False
    return reduced_thing(draft, read) == ""


def _is_led(name: str, draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a saving is told behind a name and a colon, as that of another offer ("Lantern set: you save 35")."""
    return bool(name and read) and draft.attribute == "saving" and f"{name}: " in (read.block.text if read else "")


def _of_whole_windows(
    drafts: Sequence[Draft], subjects: Sequence[str], read: Sequence[ReadBlock | None]
) -> Sequence[str]:
    """The subjects, both ends of a window with one: a name before the days in their sentence, else none.

    "From 9 to 31 March, 20 % off the Brume mattress" are the days of whatever the text is about.
    """
    out = list(subjects)
    starts = {(d.block, d.start): index for index, d in enumerate(drafts) if d.attribute == "valid_from"}
    for index, draft in enumerate(drafts):
        start = starts.get((draft.block, draft.start)) if draft.attribute == "valid_through" else None
        one = read[draft.block]
        if start is None or one is None or is_in_row(one):
            continue
        _, name, between = one.block.text[: draft.start].rpartition(out[index] or "\n")
        out[start] = out[index] = name.strip() if not _NEW_SENTENCE.search(between) else ""
    return out


def _with_rows(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, cells with the names of their rows where one table says the same attribute of several."""
    cells = [_named_place(draft, one) if (one := read[draft.block]) else None for draft in drafts]
    if not any(cells):
        return list(drafts)
    said = Counter(cells)
    out: list[Draft] = []
    for draft, cell in zip(drafts, cells, strict=True):
        if cell and said[cell] > 1 and not draft.subject and (one := read[draft.block]):
            out.append(replace(draft, subject=_named_before(draft, out, one) or cell_subject(draft, one)))
        else:
            out.append(draft)
    return out


def _named_before(draft: Draft, before: Sequence[Draft], read: ReadBlock) -> str:
    """What a sentence under a heading has named already, for all that it says of it ("Club A: 12 months, notice 1")."""
    if is_in_row(read) or not before or before[-1].block != draft.block or name_before(draft, read):
        return ""
    named = before[-1].subject
    is_own = bool(named) and not any(named in label for label in read.block.labels)
    return named if is_own and _same_sentence(draft, before[-1], read) else ""


def _named_place(draft: Draft, read: ReadBlock) -> tuple[str, int] | None:
    """What a cell says, and its table; a list of names and what is said of each is a table too, of number 0."""
    if is_in_row(read):
        return draft.attribute, read.block.table
    is_listed = read.block.kind is BlockKind.PARAGRAPH and not any(map(is_label, read.block.labels))
    return (draft.attribute, 0) if is_listed and read.block.labels else None


def _is_partner(draft: Draft) -> bool:
    """Whether a term belongs to the price before it rather than to words of its own."""
    return draft.attribute in _PARTNERS or (draft.attribute == "price_after" and bool(draft.trigger))


def _own_subject(draft: Draft, read: ReadBlock | None) -> str:
    """The subject in the draft's own block: of its table, before it or behind it."""
    if read is None:
        return ""
    if is_in_row(read):
        return cell_subject(draft, read)
    if _is_nameless(draft, read):
        return ""
    if draft.attribute == "discount" and (thing := _thing_or_people(draft, read)) is not None:
        return thing
    if draft.attribute == "audience":
        return "" if is_only_told(draft, read) else _group(draft, read)
    if draft.attribute in _FEES and (front := name_with(draft, read) or name_in_front(draft, read)):
        return front
    text, end = read.parsed.source.text, draft.start + read.phrase.start
    if size := _SIZE_BEHIND.match(text, draft.end + read.phrase.start):
        return size[1]
    if draft.attribute in _TOLD and _JOINED.search(text, max(0, end - _JOINT), end):
        return name_behind(draft, read)
    floor = max((d.end for d in read.parsed.drafts if d.end <= end and d.token is not None), default=0)
    before = _unless_told(draft, read)
    if floor and _FOR.match(text, floor, end):
        return name_behind(draft, read) or before
    return name_right_behind(draft, read) or before or name_behind(draft, read)


def _is_nameless(draft: Draft, read: ReadBlock) -> bool:
    """Whether the words around a term name nothing: those of a condition, a fee, or of what one would pay elsewhere."""
    if draft.attribute in _FEES and is_just_asked(draft, read):
        return True
    if draft.attribute == "list_price":
        return is_compared_sum(read.parsed.source, draft, read.parsed.clauses)
    return draft.attribute not in _CARD and draft.attribute not in _TOLD


def _reduced(draft: Draft, read: ReadBlock) -> str | None:
    """What a reduction is on; empty where it sums up two prices, None where it does not say."""
    if is_reckoned_up(draft, read):
        return ""
    return None if is_told_of_others(draft, read) else reduced_thing(draft, read) or None


def _thing_or_people(draft: Draft, read: ReadBlock) -> str | None:
    """What a reduction is on, or who gets it where that is everything; None where neither is said."""
    if told := labelled_receiver(draft, read):
        return told
    thing = _reduced(draft, read)
    people = receiver(draft, read) if thing is None or is_on_every(draft, read) else ""
    return people or thing


def _is_behind_pack(draft: Draft, read: ReadBlock) -> bool:
    """Whether only the pack that a price buys stands between the price and its unit price ("8.75 the 25 kg bag")."""
    start = draft.start + read.phrase.start
    prices = [other.end for other in read.parsed.drafts if other.attribute == "price" and other.end <= start]
    return bool(prices) and bool(_PACK.fullmatch(read.parsed.source.text, max(prices), start))


def _unless_told(draft: Draft, read: ReadBlock) -> str:
    """The name before a value; none where only its pack stands there ("the 25 kg bag"), or a clause does.

    "The stove leaves our supplier, allow 5 days" names no "stove leaves our supplier", nor "or simply in 6 parts" any.
    """
    if draft.attribute == "unit_price" and _is_behind_pack(draft, read):
        return ""
    name = name_before(draft, read)
    if draft.attribute in _OF_CONTRACTS:
        return without_clause(name)
    start = draft.start + read.phrase.start
    if draft.attribute == "instalments" and _PARTED.search(read.parsed.source.folded, max(0, start - LONGEST), start):
        return ""
    in_parts = any(other.attribute == "instalments" for other in read.parsed.drafts)
    if in_parts and _HOW.fullmatch(fold(name)):
        return ""
    return "" if draft.attribute == "delivery_time" and _LEAVES.search(name) else name


def _card_blocks(drafts: Sequence[Draft], names: Mapping[int, str]) -> frozenset[int]:
    """The blocks of cards: those between the line that names an offer and a few lines behind its last price."""
    prices = {draft.block for draft in drafts if draft.attribute in {"price", "list_price"} and draft.block in names}
    return frozenset(b for p in prices for b in range(p, p + _BEHIND_PRICE) if names.get(b) == names[p])


def _of_group(draft: Draft, drafts: Sequence[Draft], read: ReadBlock | None) -> str:
    """The customers named before a price in its sentence, where nothing else names what it is for."""
    if read is None or draft.attribute not in {"price", "discount"}:
        return ""
    sentence = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    groups = [
        other
        for other in drafts
        if other.attribute == "audience" and other.block == draft.block and other.end <= draft.start
        and read.parsed.clauses.sentence(other.start + read.phrase.start) == sentence
    ]  # fmt: skip
    return _group(groups[-1], read) if groups else ""


def _is_of_sentence(name: str, draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a name stands in the sentence of a draft."""
    if not name or read is None:
        return False
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    return name in read.parsed.source.text[start:end]


def _same_sentence(one: Draft, other: Draft, read: ReadBlock) -> bool:
    sentence, start = read.parsed.clauses.sentence, read.phrase.start
    return sentence(one.start + start) == sentence(other.start + start)


def _group(draft: Draft, read: ReadBlock) -> str:
    """A group of customers with the one that it is named together with."""
    if read.block.kind is BlockKind.CELL:
        return re.split(r" \(", read.block.text)[0]
    text, start, end = read.parsed.source.text, draft.start + read.phrase.start, draft.end + read.phrase.start
    before = _WITH_BEFORE.search(text, max(0, start - LONGEST), start)
    after = _WITH_BEHIND.match(text, end) or _OF_BEHIND.match(text, end)
    begin = before.start() if before else start
    return text[begin : after.end() if after else end]


def _nearby(index: int, drafts: Sequence[Draft], own: Sequence[str], read: ReadBlock | None) -> str:
    """The subject of the price before it in the same block: a partner of the same phrase.

    What delivery costs is told of an offer only in the sentence that names it; elsewhere it is the shop's. So is a fee
    of which a sentence says no more than where it is asked.
    """
    draft = drafts[index]
    alone = read and (draft.attribute in _OF_SHOP or (draft.attribute in _FEES and is_just_asked(draft, read)))
    for other in range(index - 1, -1, -1):
        if drafts[other].block != draft.block or draft.start - drafts[other].end > _REACH:
            break
        if alone and read and not _same_sentence(draft, drafts[other], read):
            break
        if own[other] and drafts[other].attribute in _CARD:
            return own[other]
    return _of_contract(index, drafts, own) if draft.attribute in _OF_CONTRACTS else ""


def _of_contract(index: int, drafts: Sequence[Draft], own: Sequence[str]) -> str:
    """The one contract whose conditions a block has begun to tell ("Plan A runs for 12 months. Notice: 3 months.").

    Behind those of several contracts a condition without a name is that of them all.
    """
    here = takewhile(lambda n: drafts[n].block == drafts[index].block, range(index - 1, -1, -1))
    told = [n for n in here if drafts[n].attribute in _OF_CONTRACTS]
    is_one = len({drafts[n].attribute for n in told}) == len(told) and len({own[n] for n in told}) == 1
    return own[told[0]] if is_one else ""
