"""What a block begins with that may name what it is about: words before a colon, a title, words in bold."""

import re

from audit.read.blocks.block import Block, MarkKind
from audit.read.markup.cards import plain_name
from audit.read.words.day_labels import is_day
from audit.read.words.label_words import is_label
from audit.read.words.spans import is_counted_span, is_span

_LEAD = re.compile(r"([^\W_][^:.!?;|]{2,60}?) ?: \S")
_LED_SENTENCE = re.compile(r"(?<!\d)[.!?] ([^\W_][^:.!?;|]{2,60}?) ?: [^.!?;:|]*$")
_LATER = re.compile(r"[.!?] ([^\W_][^:.!?;|]{2,60}?) ?: ")
_PRICED = re.compile(
    r" ?: (?:\w{2,5}\.? )?(?:(?:[€£$]|CHF|EUR|GBP|Fr\.) ?\d|\d[\d.,'’ ]*(?:[.,][-–—])? ?"
    r"(?:[€£$]|CHF|EUR|GBP|Fr\.|Euro|francs))"
)
_LEAD_WORDS = 6


def lead_of(block: Block) -> str:
    """The words before a colon, or called a title, that a block begins with, if they may name what it is about.

    >>> lead_of(Block("Herbst-Aktion: Box M zum halben Preis")), lead_of(Block("Kosten: 4.90"))
    ('Herbst-Aktion', '')
    """
    found = _LEAD.match(block.text)
    lead = found[1] if found else _title_of(block)
    return _unless_label(lead)


def is_priced(block: Block, lead: str) -> bool:
    """Whether a price stands right behind the words that a block begins with.

    >>> is_priced(Block("Bike service: €89. For e-bikes €109"), "Bike service")
    True
    """
    return bool(_PRICED.match(block.text, len(lead)))


def _unless_label(lead: str) -> str:
    return lead if lead and not is_label(lead) and len(lead.split()) <= _LEAD_WORDS else ""


def lead_before(text: str, words: str) -> str:
    """The words before a colon that a later sentence of an excerpt for search engines begins with; else empty.

    >>> lead_before("Für alle. Herbst-Aktion: Box M zum halben Preis", "Box M")
    'Herbst-Aktion'
    """
    found = _LED_SENTENCE.search(text, 0, text.index(words))
    return _unless_label(found[1]) if found else ""


def leads_later(text: str, words: str) -> bool:
    """Whether a later sentence of a text begins with some words and a colon: what it says is said of them.

    >>> leads_later("Badge: Depot 10.–. Abo Wald: 49.– pro Monat", "Abo Wald")
    True
    """
    place = text.find(f" {words}: ")
    return place > 0 and text[place - 1] in ".!?" and not text[place - 2 : place - 1].isspace()


def later_lead(text: str, words: str) -> str:
    """The words before a colon in a later sentence with which a name begins that is put together; else empty.

    >>> later_lead("Locker: 2.–. Day pass: 12.– peak, 9.– off-peak", "Day pass peak")
    'Day pass'
    """
    found = (one[1] for one in _LATER.finditer(text))
    return next((lead for lead in found if words.startswith(f"{lead} ")), "")


def _title_of(block: Block) -> str:
    """The title that a block begins with in an element of its own; empty if nothing follows."""
    marks = (m for m in block.marks if m.kind is MarkKind.TITLE and m.start == 0 and m.end < len(block.text))
    return next((block.text[: mark.end].strip(" :–—-|") for mark in marks), "")


def bold_name(block: Block) -> str:
    """The words in bold that a block of several lines begins with, if they name a thing; else empty."""
    marks = (m for m in block.marks if m.kind is MarkKind.STRONG and m.start == 0 and m.end < len(block.text))
    name = next((plain_name(block.text[: mark.end]) for mark in marks), "")
    return "" if is_label(name) or _is_time(name) or len(name.split()) > _LEAD_WORDS else name


def _is_time(label: str) -> bool:
    return is_span(label) or is_day(label) or is_counted_span(label)
