"""Subjects: the words that name the offer or variant that a term is about, where a document speaks of several.

They stand in the table's row and column, before the value in its own stretch of the sentence or line, behind it
("for cats"), or in the name line above a card. Where a document names only one thing, its terms need no subject.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from audit.read.block import Block, BlockKind
from audit.read.draft import Draft
from audit.read.drafts_of import Parsed
from audit.read.fold import fold
from audit.read.labelled import Phrase
from audit.read.lexicon import Hit, Role, lexicon_for

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
_OFFERED = _CARD | _TOLD | {"setup_fee", "shipping_cost", "valid_through"}
_EDGES = " \t,;:.!?–—-|•·●▪✓()[]*'’=→➡👉+&/~>\""
_PIECE = re.compile(r"(?:(?!, |: | [–—-] | / |[.!?] )[^;|•·●▪✓✔➡👉])+")
_PARENTHESIS = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r"[«„“\"‚‹]\s?([^«»„“”\"‹›‚]{2,40}?)\s?[»“”\"›‘]")
_BEHIND = re.compile(
    r"\s?\(?(?:für|pour(?: les)?|per(?: gli| le| i)?|for)(?: die| den| das| the| le| la| l')? "
    r"((?:\d{1,2}[ -](?=[a-z]))?[^\d\s,.;:()|][^\d,.;:()|]{1,40})"
)
_SIZE_BEHIND = re.compile(
    r"\s(?:en|in|für|pour|per|for) (?:taille |grösse |größe |misura |taglia |size |format |formato )?"
    r"(\d{1,4}(?: ?[x×] ?\d{1,4})+ ?(?:cm|mm|m)\b)"
)
_WITH_BEFORE = re.compile(r"[\w/-]+ (?:e|und|et|and|&) $")
_WITH_BEHIND = re.compile(r" (?:e|und|et|and|&) [\w/-]+")
_SPEC = re.compile(r",|\d ?(?:dB|cm|mm|kg|W|GB|Zoll|pouces|inch|l|V)\b|\d\)$")
_FOR = re.compile(r"\s*(?:für|pour|per|for) ")
_WITH_CARD = frozenset({"cashback", "warranty", "deposit", "promo_duration", "trial_period"})
_BEHIND_PRICE = 5
_PARTNERS = frozenset({"list_price", "lowest_price_30d", "saving", "instalments"})
_WORDS = 6
_LONGEST = 60
_REACH = 90
_HEADING_WORDS = 8
_CARD_LINES = 12
_BADGE_LINES = 2
_SAID_FIRST = frozenset(
    {"ja", "nein", "oui", "non", "si", "no", "yes", "hat", "haben", "bietet", "a", "ont", "offre", "ha", "has", "have"}
)
_UNITS = re.compile(r"(?:gb|go|tb|kg|cm|ml|cl|l|g|pers\.?|mm|m)$")


@dataclass(frozen=True, slots=True)
class ReadBlock:
    """A block with what was read in it."""

    block: Block
    phrase: Phrase
    parsed: Parsed


def with_subjects(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts with the words that name their offers, if there are several."""
    if sum(draft.attribute in _OWN for draft in drafts) < 2:  # noqa: PLR2004  (one offer needs no name)
        return _with_rows(drafts, read)
    names = _name_lines(drafts, read)
    own = [_own_subject(draft, read[draft.block]) or _of_group(draft, drafts, read[draft.block]) for draft in drafts]
    out: list[str] = []
    priced = _card_blocks(drafts, names)
    for index, draft in enumerate(drafts):
        near = _nearby(index, drafts, own)
        subject = (near or own[index]) if _is_partner(draft) else (own[index] or near)
        if not subject and (draft.attribute in _CARD or (draft.attribute in _WITH_CARD and draft.block in priced)):
            subject = names.get(draft.block, "")
        out.append(subject if draft.attribute in _OFFERED or _is_in_row(read[draft.block]) else "")
    named = {subject for subject, draft in zip(out, drafts, strict=True) if draft.attribute in _OWN and subject}
    several = (len({d.value for d in drafts if d.attribute == attribute}) for attribute in ("price", "discount"))
    if max(len(named), *several) < 2:  # noqa: PLR2004  (one offer needs no name)
        return _with_rows(drafts, read)
    return [replace(draft, subject=draft.subject or subject) for draft, subject in zip(drafts, out, strict=True)]


def _with_rows(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, cells with the names of their rows where one table says the same attribute of several."""
    cells = [
        (draft.attribute, one.block.table) if (one := read[draft.block]) and _is_in_row(one) else None
        for draft in drafts
    ]
    said = Counter(cells)
    return [
        replace(draft, subject=_of_labels(draft, one))
        if cell and said[cell] > 1 and (one := read[draft.block])
        else draft
        for draft, cell in zip(drafts, cells, strict=True)
    ]


def _is_partner(draft: Draft) -> bool:
    """Whether a term belongs to the price before it rather than to words of its own."""
    return draft.attribute in _PARTNERS or (draft.attribute == "price_after" and bool(draft.trigger))


def _own_subject(draft: Draft, read: ReadBlock | None) -> str:
    """The subject in the draft's own block: of its table, before it or behind it."""
    if read is None:
        return ""
    if _is_in_row(read):
        return _of_labels(draft, read)
    if draft.attribute not in _CARD and draft.attribute not in _TOLD:
        return ""
    if draft.attribute == "audience":
        return _group(draft, read)
    text, end = read.parsed.source.text, draft.start + read.phrase.start
    if size := _SIZE_BEHIND.match(text, draft.end + read.phrase.start):
        return size[1]
    floor = max((d.end for d in read.parsed.drafts if d.end <= end and d.token is not None), default=0)
    if floor and _FOR.match(text, floor, end):
        return _behind(draft, read) or _before(draft, read)
    return _before(draft, read) or _behind(draft, read)


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


def _group(draft: Draft, read: ReadBlock) -> str:
    """A group of customers with the one that it is named together with."""
    if read.block.kind is BlockKind.CELL:
        return re.split(r" \(", read.block.text)[0]
    text, start, end = read.parsed.source.text, draft.start + read.phrase.start, draft.end + read.phrase.start
    before = _WITH_BEFORE.search(text, max(0, start - _LONGEST), start)
    after = _WITH_BEHIND.match(text, end)
    return text[before.start() if before else start : after.end() if after else end]


def _is_in_row(read: ReadBlock | None) -> bool:
    """Whether a block is a cell behind the first one of its row: all that it says is said of row and column."""
    return bool(read and read.block.kind is BlockKind.CELL and read.block.labels and read.block.column)


def _of_labels(draft: Draft, read: ReadBlock) -> str:
    """Row and column of a cell, without the label that says the attribute."""
    trigger = draft.trigger.strip().lower()
    kept = [label for label in reversed(read.block.labels) if not (trigger and _overlap(trigger, label.lower()))]
    named = [label for label in kept if not _says_when(read, label)]
    return " ".join(named or kept)[:_LONGEST]


def _says_when(read: ReadBlock, label: str) -> bool:
    """Whether a head only says for what time a price is, or that it is the one that stands ("monthly", "now")."""
    source, folded = read.parsed.source, fold(label)
    place = source.folded.find(folded)
    recurring = (hit for hit in source.hits if hit.entry.role is Role.PERIOD)
    return bool(source.grammar.exact.fullmatch(folded)) or any(
        place <= hit.start and hit.end <= place + len(folded) and (hit.end - hit.start) * 2 > len(folded)
        for hit in recurring
    )


def _overlap(trigger: str, label: str) -> bool:
    """Whether one of them holds the other: "engagement" above "sans engagement"."""
    return trigger in label or f" {label} " in f" {trigger.replace(':', ' ')} "


def _before(draft: Draft, read: ReadBlock) -> str:
    """The name in the stretch between the value before and this one: its first part in a list, its last in prose."""
    text = read.parsed.source.text
    start = draft.start + read.phrase.start
    said = [draft for draft in read.parsed.drafts if draft.token is not None]
    ends = [end for draft in said for end in (draft.end, draft.token.end if draft.token else 0) if end <= start]
    floor = max(ends, default=read.phrase.start)
    stops = read.parsed.clauses.stops
    sentence = max((stop for stop in stops if stop <= start), default=0)
    floor = max(floor, sentence)
    plain = _PARENTHESIS.sub(lambda found: " " * len(found[0]), text)
    stretch = plain[floor:start]
    pieces = [(m.start() + floor, m.end() + floor) for m in _PIECE.finditer(stretch)]
    listed = floor in {0, read.phrase.start, sentence} and len(stretch) <= _LONGEST
    for begin, end in pieces if listed else reversed(pieces):
        if name := _trimmed(read, plain, begin, end):
            return name
    return ""


def _trimmed(read: ReadBlock, plain: str, start: int, end: int) -> str:
    """A stretch without the small words and cues at its ends; a long one's last name only."""
    source = read.parsed.source
    small = _small(source.grammar.lexicon.words.name)
    dropped = [
        (hit.start, hit.end)
        for hit in source.hits
        if hit.entry.role in {Role.CUE, Role.ZERO, Role.PERIOD, Role.NONE, Role.CODE} or _is_state(hit)
    ]
    words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", plain[start:end])]

    def is_small(span: tuple[int, int]) -> bool:
        word = source.folded[span[0] : span[1]].strip(_EDGES)
        return (
            not word
            or word in small
            or word in _SAID_FIRST
            or (word.isalpha() and bool(source.grammar.entitled.match(word)))
            or any(a <= span[0] and span[1] - 1 <= b for a, b in dropped)
            or len(word) == 1
        )

    while words and is_small(words[-1]):
        words.pop()
    while words and (
        source.folded[words[0][0] : words[0][1]].strip(_EDGES) in small | _SAID_FIRST
        or not source.text[words[0][0] : words[0][1]].strip(_EDGES)
    ):
        words.pop(0)
    quoted = _QUOTED.search(source.text, words[0][0], words[-1][1] + 1) if words else None
    if len(words) > _WORDS:
        if quoted:
            return str(quoted[1])
        words = _last_name(source.text, words)
    if not words:
        return ""
    name = source.text[words[0][0] : words[-1][1]].strip(_EDGES)
    return name if sum(char.isalpha() for char in name) > 1 and len(name) <= _LONGEST else ""


def _is_state(hit: Hit) -> bool:
    """Whether a sign says how an offer stands, and so names none."""
    return hit.entry.sign is not None and hit.entry.sign.attribute in {"availability", "tax", "instalments"}


@lru_cache(maxsize=16)
def _small(language: str) -> frozenset[str]:
    """The small words of a language, and those that stand before values."""
    words = lexicon_for(language).words
    before = "|".join(
        (words.function_words.replace(" ", "|"), words.exactly, words.lows, words.highs, words.per, words.only)
    )
    return frozenset(fold(word) for word in re.findall(r"[^\W\d_]+", before))


def _last_name(text: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The last run of capitalised words and numbers of a long stretch."""
    run: list[tuple[int, int]] = []
    for span in reversed(words):
        head = text[span[0] : span[1]].strip(_EDGES)[:1]
        if head.isupper() or head.isdigit():
            run.insert(0, span)
        elif run:
            break
    return run[-_WORDS:]


def _behind(draft: Draft, read: ReadBlock) -> str:
    source = read.parsed.source
    found = _BEHIND.match(source.text, draft.end + read.phrase.start)
    if not found:
        return ""
    words = re.split(r" (?:und|and|et|e|pro|per|par|inkl|incl|if|wenn|mit|with)\b", found[1])[0].split()
    name = " ".join(words[:4])
    if name[:1].isdigit() and source.grammar.unit.match(fold(name), len(name) - len(name.lstrip("0123456789"))):
        return ""
    return "" if source.grammar.units and _UNITS.search(name.lower()) else name


def _nearby(index: int, drafts: Sequence[Draft], own: Sequence[str]) -> str:
    """The subject of the price before it in the same block: a partner of the same phrase."""
    draft = drafts[index]
    for other in range(index - 1, -1, -1):
        if drafts[other].block != draft.block or draft.start - drafts[other].end > _REACH:
            break
        if own[other] and drafts[other].attribute in _CARD:
            return own[other]
    return ""


def _name_lines(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> dict[int, str]:
    """For each block, the line above it that looks like the name of an offer, if there is one near by."""
    said = {draft.block for draft in drafts}
    names: dict[int, str] = {}
    current, place = "", -1
    for index, one in enumerate(read):
        if one is None:
            continue
        if index not in said and _is_name(one):
            if current and index - place <= _BADGE_LINES + 1 and _is_detail(one.block.text, current):
                continue
            current, place = _bare_name(one.block.text), index
            for earlier in range(max(0, index - _BADGE_LINES), index):
                names.setdefault(earlier, current)
        elif current and index - place <= _CARD_LINES:
            names[index] = current
    return names


def _is_name(read: ReadBlock) -> bool:
    text = read.block.text
    letters = sum(char.isalpha() for char in text)
    return (
        letters >= 3  # noqa: PLR2004
        and len(text.split()) <= _HEADING_WORDS
        and not text.endswith((".", "!", "?", ":"))
        and (text[0].isupper() or text[0].isdigit() or text[0] in "«„“")
        and not any(
            hit.entry.role in {Role.CUE, Role.SIGN} and hit.end - hit.start > len(text) * 0.6
            for hit in read.parsed.source.hits
        )
        and letters * 2 >= len(text.replace(" ", ""))
    )


def _is_detail(text: str, name: str) -> bool:
    """Whether a line only tells measures of the offer named above it."""
    fewer = sum(char.isalpha() for char in text) < sum(char.isalpha() for char in name)
    return fewer and bool(_SPEC.search(text))


def _bare_name(text: str) -> str:
    return re.split(r" [–—|] ", text)[0].strip(_EDGES)[:_LONGEST]
