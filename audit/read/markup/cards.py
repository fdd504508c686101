"""Cards, rows and list items: which blocks speak of the same offer, and which of them lead to another page.

A card is known by its name (``product-box``), by its tag (``li``, ``tr``, ``article``) or because its siblings are
made in the same way.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from audit.read.blocks.block import BlockKind, MarkKind, Zone
from audit.read.markup.frames import Draft, Frame
from audit.read.markup.labels import is_data
from audit.read.markup.lone_tiles import around, lone_tiles
from audit.read.markup.zones import is_cross_selling

_UNITS = frozenset({"li", "tr", "article", "details", "label", "option"})
_REPEATED = frozenset({"li", "article", "tr"})
_SMALL = 6  # blocks of a tile without siblings
_MOST = 60  # blocks; a longer "card" is the page
_MONEY = re.compile(
    r"(?:\b(?:ab|from|dès|da|nur|jetzt|für|only|à partir de)\s)?(?:(?:CHF|EUR|Fr\.|SFr\.?|€|£|\$)\s?\d|"
    r"(?<!\w)\d[\d.,'’ ]*\s?(?:€|CHF|EUR|Fr\.|£|[.,][–-]))"
)
_CALL = re.compile(
    r"(?:mehr|details?|weiter|zum|zur|zu den|jetzt|hier|ansehen|bestellen|kaufen|entdecken|buchen|anmelden|in den|"
    r"auswählen|"
    r"en savoir|voir|découvrir|commander|acheter|ajouter|réserver|scopri|vedi|acquista|ordina|prenota|aggiungi|leggi|"
    r"more|read|view|shop|buy|order|learn|add|see|discover|book|get|show|select|alle|tous|tutti|all|"
    r"aktivieren|sichern|zugreifen|activez|activer|profitez|vite|j['’]en profite|choisir|choisissez|s['’]abonner|"
    r"attiva|attivare|approfitta|approfittane|scegli|abbonati|activate|choose|subscribe)\b",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"[/?&_-](?:buy|cart|basket|bag|checkout|order|add-to-cart|warenkorb|kasse|bestellen|bestellung|panier|commander|"
    r"commande|carrello|cassa|ordina|acquista)(?:[/?=._-]|$)"
)
_OF_AREA = re.compile(r"m[²³]")  # and no mark of a footnote
_EDGES = " \u00a0*:|–—-,;¹²³†"
_NAME = 200
_SEVERAL = 2  # pages; a text about one leads there
_LINK, _TILE = MarkKind.LINK, Zone.TILE  # a name is found ten times as fast as the member of an enum


@dataclass(frozen=True, slots=True)
class Card:
    """A card, row or list item that names an offer.

    Attributes:
        number: The group of its blocks.
        name: The words that name the offer; empty if it has none of its own.
        link: Where it leads; empty if it leads nowhere else.
        ids: Identifiers that its attributes give.
        tile: Whether it leads to another page.
        row: Whether it is the row of a data table.
        headed: Whether its name is a heading, or what its first block says that is called a title or fills its head.
    """

    number: int
    name: str = ""
    link: str = ""
    ids: tuple[tuple[str, str], ...] = ()
    tile: bool = False
    row: bool = False
    headed: bool = False


def group(drafts: Sequence[Draft], address: str) -> dict[int, Card]:
    """Number the groups of drafts, and describe each; drafts of tiles take their zone.

    Args:
        drafts: Of one page; their ``group`` and ``zone`` are filled in.
        address: Of the page, to know links that lead elsewhere.
    """
    numbers: dict[int, int] = {}
    members: dict[int, list[Draft]] = {}
    frames: dict[int, Frame] = {}
    crowds = _crowds(drafts)
    lone = lone_tiles(drafts, address)
    for draft in drafts:
        unit = _unit(draft.frame)
        if unit is None and lone:
            unit = around(draft.frame, lone)
        alone = unit is draft.frame and id(unit) in crowds
        if unit is None and draft.zone is _TILE:
            alone = True
            unit = draft.frame if _links(draft) else _around_tile(draft.frame)
        if unit is None:
            continue
        key = id(draft) if alone and _links(draft) else id(unit)
        number = numbers.setdefault(key, len(numbers) + 1)
        draft.group = number
        frames[number] = unit
        members.setdefault(number, []).append(draft)
    cards = {number: _card(number, frames[number], members[number], address) for number in members}
    for number, card in cards.items():
        for draft in members[number] if card.tile else ():
            if draft.zone is Zone.MAIN:
                draft.zone = _TILE
    return cards


def _crowds(drafts: Sequence[Draft]) -> frozenset[int]:
    """The elements in which links to several places stand side by side as tiles of their own, each in its own block."""
    targets: dict[int, set[str]] = {}
    for draft in drafts:
        if draft.zone is _TILE:
            targets.setdefault(id(draft.frame), set()).update(m.target for m in draft.marks if m.kind is _LINK)
    return frozenset(frame for frame, known in targets.items() if len(known) > 1)


def _unit(frame: Frame) -> Frame | None:
    """The smallest card around a block; a list item of one block inside a card belongs to the card."""
    alone: Frame | None = None
    at: Frame | None = frame
    while at is not None and at.blocks <= _MOST and not at.top and at.tag not in {"body", "main", "html"}:
        if _is_unit(at):
            if at.blocks > 1 and (alone is None or _is_card(at)):
                return at
            alone = alone or at
        elif alone is not None and at.tag in {"ul", "ol"} and at.blocks > _MOST // 3:
            break
        at = at.parent
    return alone


def _links(draft: Draft) -> bool:
    return any(mark.kind is _LINK for mark in draft.marks)


def _around_tile(frame: Frame) -> Frame | None:
    """The small element around a block of a tile that has no siblings of its kind."""
    at: Frame | None = frame
    while at is not None and at.blocks <= _SMALL and at.tag not in {"body", "main", "html"}:
        if not at.inline and at.blocks > 1:
            return at
        at = at.parent
    return None


def _is_unit(frame: Frame) -> bool:
    if frame.tag in _UNITS:
        return True
    if frame.inline or frame.tag in {"p", "td", "th", "dd", "dt", "ul", "ol", "tbody", "h1", "h2", "h3", "h4"}:
        return False
    return _is_card(frame)


def _is_card(frame: Frame) -> bool:
    known = frame.look.card or (frame.signature != frame.tag and frame.blocks > 1) or frame.tag in _REPEATED
    return known and frame.parent is not None and frame.parent.repeats(frame.signature)


def _card(number: int, frame: Frame, members: list[Draft], address: str) -> Card:
    is_row = frame.tag == "tr" and frame.table is not None and is_data(frame.table)
    is_linked = any(draft.marks for draft in members) and not _is_prose(members)
    link, words = _link(members, address) if is_linked else ("", "")
    heading = _heading(members)
    title = _title(members)
    name = heading or words or (_first_words(members) if is_row else "") or title or _strong(members)
    name = name or (_priced(members) if frame.item else "")
    ids = tuple(pair for draft in members for pair in draft.frame.item) + frame.item
    if link and _ORDER.search(link.lower()):
        link = ""  # where it is ordered is no page about it
    tile = bool(link) and not is_row and bool(words or heading) and _is_teaser(members)
    headed = bool(name) and name in {heading, title}
    return Card(number, name[:_NAME], link, tuple(dict.fromkeys(ids)), tile, is_row, headed)


def _is_prose(members: list[Draft]) -> bool:
    """Whether one text mentions several pages by the way ("More on the pass and on the ticket") and leads to none.

    A text that begins with a link bears its name.
    """
    first = members[0]
    if any(draft.frame is not first.frame for draft in members):
        return False
    links = [mark for draft in members for mark in draft.marks if mark.kind is _LINK]
    if len({mark.target for mark in links}) < _SEVERAL or any(m.kind is _LINK and m.start == 0 for m in first.marks):
        return False
    return sum(mark.end - mark.start for mark in links) * 2 < sum(len(draft.text) for draft in members)


def _link(members: list[Draft], address: str) -> tuple[str, str]:
    """Where a card leads, and the words of that link that name something."""
    here = _place(address)
    for draft in members:
        for mark in draft.marks:
            if mark.kind is not _LINK or not mark.target.startswith("http") or _place(mark.target) == here:
                continue
            words = plain_name(draft.text[mark.start : mark.end])
            if words and not is_call(words) and (mark.start <= 2 or mark.end == len(draft.text)):  # noqa: PLR2004
                return mark.target, words
    for draft in members:
        for mark in draft.marks:
            if mark.target.startswith("http") and _place(mark.target) != here and mark.end - mark.start < _NAME // 2:
                return mark.target, ""
    return "", ""


def _heading(members: list[Draft]) -> str:
    headings = (d.text for d in members if d.kind is BlockKind.HEADING)
    return next((plain_name(text) for text in headings if not is_cross_selling(text)), "")


def _strong(members: list[Draft]) -> str:
    """The words in bold at the beginning of a card."""
    first = members[0]
    for mark in first.marks:
        if mark.kind is MarkKind.STRONG and mark.start == 0 and len(members) + len(first.text) - mark.end > 1:
            return plain_name(first.text[: mark.end])
    return ""


def _title(members: list[Draft]) -> str:
    """The first block of a card, if that is called a title, or all that stands in the card's ``header``."""
    first = members[0]
    if first.kind is BlockKind.ALT or not (first.frame.look.headed or _is_whole_head(first.frame)):
        return ""
    return plain_name(first.text)


def _is_whole_head(frame: Frame) -> bool:
    around = (frame, frame.parent)
    return any(one is not None and one.tag == "header" and one.blocks == 1 for one in around)


def _priced(members: list[Draft]) -> str:
    """The words before the price in the first line of a card that has an article number of its own."""
    text = members[0].text
    return plain_name(text) if _MONEY.search(text) and not is_call(text) else ""


def _first_words(members: list[Draft]) -> str:
    first = members[0]
    return plain_name(first.text) if first.cell is not None and first.cell.column == 0 else ""


def _is_teaser(members: list[Draft]) -> bool:
    """Whether a linked list item is a card at all, and no sentence with a link in it."""
    prose = sum(len(draft.text) for draft in members if draft.kind is not BlockKind.ALT)
    linked = sum(m.end - m.start for d in members for m in d.marks if m.kind is _LINK)
    return len(members) > 1 or linked * 3 >= prose


_ARTICLE = re.compile(r"an?|your|the|eine?n?|ihre?n?|deine?n?|une?|votre|ton|des|una|uno|il tuo", re.IGNORECASE)


def plain_name(text: str) -> str:
    """The words before a price.

    >>> plain_name("Soundbar S2 199,00 €*"), plain_name("199,00 €"), plain_name("Tarif ab CHF 19.90")
    ('Soundbar S2', '', 'Tarif')
    >>> plain_name("Van 6 m³"), plain_name("Plan M²")
    ('Van 6 m³', 'Plan M')
    >>> plain_name("A £75 gift card with Box L")
    'A £75 gift card with Box L'
    """
    found = _MONEY.search(text)
    name = (text[: found.start()] if found else text).lstrip(_EDGES)
    kept = name.rstrip(_EDGES)
    name = name[: len(kept) + 1] if _OF_AREA.match(name, max(0, len(kept) - 1)) else kept
    if found and _ARTICLE.fullmatch(name):
        return text.strip(_EDGES)
    return name if any(c.isalpha() for c in name) else ""


def is_call(words: str) -> bool:
    """Whether words call to do something, as those of buttons do, and name nothing.

    >>> is_call("Mehr erfahren"), is_call("Activez maintenant"), is_call("Laterne Mond")
    (True, True, False)
    """
    return bool(_CALL.match(words))


@lru_cache(maxsize=4096)
def _place(address: str) -> tuple[str, str]:
    parts = urlsplit(address)
    return parts.netloc.lower(), parts.path.rstrip("/")
