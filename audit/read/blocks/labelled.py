"""Blocks with labels: the label, the text and the unit that the label names, read as one phrase.

"Energy price (ct/kWh)" above "16.4" is read as "Energy price: 16.4 ct/kWh"; what is found must stand in the block.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from audit.read.blocks.block import Block, BlockKind
from audit.read.words.fold import visible
from audit.read.words.label_words import is_bare_label, is_label
from audit.read.words.leaders import without_leaders
from audit.read.words.rate_labels import is_money, is_period, is_rate, unit_named

_MONEY = r"Rp\.?|ct\.?|cts\.?|Cent|CHF|EUR|USD|GBP|Fr\.?|SFr\.?"
_UNIT = re.compile(
    rf"(?P<unit>(?:\b(?:{_MONEY})(?![A-Za-z])|[€£$])(?: ?/ ?\d* ?\w+)?"
    r"|(?:\b(?:p|c|pence|cents)|¢) ?(?:/|per) ?\d* ?\w+|(?<=\()(?:p|c|¢|pence|cents)(?=\)))",
    re.IGNORECASE,
)
_DEFINED = re.compile(rf"(?P<label>[^\W\d_][\w-]{{3,24}}) (?:in|en) (?P<unit>(?:{_MONEY}|[€£$])(?: ?/ ?\w+)?)")
_TIME = re.compile(
    r"[(\[/,] ?(?P<unit>(?:Monat|Tag|Woche|Jahr)e?n?|Mte?\.?|mois|jours?|semaines?|ans?|mesi|giorni|settimane|anni|"
    r"(?:month|day|week|year)s?)\.?[)\]]?$",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\d{1,3}")
_COSTING = re.compile(rf"(?:{_MONEY}|[€£$]) ?\d|\d ?(?:{_MONEY}|[€£$])", re.IGNORECASE)
_BARE = re.compile(r"-?\d[\d.,'’ ]*(?:\s?[.,]?[-–—]{1,2})?\*?")
_AMOUNT = re.compile(rf"(?:(?:{_MONEY}|[€£$]) ?)?{_BARE.pattern}(?: ?(?:{_MONEY}|[€£$]))?", re.IGNORECASE)
_STARTS = re.compile(
    rf"(?:{_MONEY}|[€£$]) ?\d|\d[\d.,'’ ]*(?:[.,]?[-–—]{{1,2}})? ?(?:{_MONEY}|[€£$])(?!\w)", re.IGNORECASE
)
_FEE = re.compile(
    r"gebühr|kaution|pfand|anzahlung|frais d|caution|consigne|acompte|arrhes|tassa|quota|cauzione|acconto|caparra"
    r"|\bfees?\b|deposit|down ?payment"
)
_NUMBERED = re.compile(r"(?:§|Art\.?|Ziff\.?|No\.?)? ?\d{1,2}(?:\.\d{1,2})*[.):]? ")
_ENERGY = re.compile(r"\bkWh\b", re.IGNORECASE)
_PER_ENERGY = re.compile(r"(?:^|[ ,(–-])(?:je|pro|par|per|le|al|a|/) ?kWh\)?[ :]*$", re.IGNORECASE)
_LEFT = re.compile(
    r"(?:nur |solo |il |ne )?(?:noch|reste(?: que)?|plus que|encore|ancora|restano) \d{1,2}", re.IGNORECASE
)
_SEATS = re.compile(r"Plätze|places|posti|stück|tickets", re.IGNORECASE)
_MAX_LABEL = 120


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text to be read for a block.

    Attributes:
        text: The phrase.
        start: Where the block's own text begins in it.
        end: Where it ends.
        places: The block's own places of its visible characters; None: all are visible.
    """

    text: str
    start: int
    end: int
    places: tuple[int, ...] | None = None

    def place(self, at: int) -> int:
        """The place in the block's own text of one in what was read of it."""
        return at if self.places is None else self.places[at]


def units_defined(blocks: Iterable[Block]) -> dict[str, str]:
    """Labels and the units that a document gives them elsewhere ("energy price in ct/kWh, base price in CHF/month")."""
    return {
        found["label"].lower(): found["unit"]
        for block in blocks
        if " in " in block.text or " en " in block.text
        for found in _DEFINED.finditer(block.text)
    }


def phrase_of(block: Block, text: str, units: Mapping[str, str]) -> Phrase:
    """The phrase that a block makes with its labels."""
    text, places = visible(text)
    text = without_leaders(text)
    labels = [label[:_MAX_LABEL] for label in block.labels if label and label != text]
    labels += _heading_of(block, text, labels)
    if not labels:
        return Phrase(text, 0, len(text), places)
    outer_first = list(reversed(labels))
    # What names the term stands next to the value, be it the head of the row or of the column.
    head = ", ".join(label.rstrip(": ") for label in sorted(outer_first, key=is_label)) + ": "
    tail = _unit_of(_counting(labels, text), units) if _BARE.fullmatch(text) else ""
    tail += _rate_of(labels) if tail and "/" not in tail else ""  # "price (CHF)" and, in a column of units, "per month"
    tail = tail or (_time_of(labels) if _WHOLE.fullmatch(text) else "")
    tail = tail or (_rate_of(labels) if _AMOUNT.fullmatch(text) else "")
    tail = tail or _seats_of(labels, text)
    return Phrase(head + text + tail, len(head), len(head) + len(text), places)


def _heading_of(block: Block, text: str, labels: Iterable[str]) -> list[str]:
    """The heading that names a fee above amounts of which nothing else says what they are.

    They begin a paragraph right below it, or stand in a table whose heads name no term.
    """
    is_cell = block.kind is BlockKind.CELL
    if not block.headings or not (is_cell or (block.kind is BlockKind.PARAGRAPH and not block.labels)):
        return []
    if not (_AMOUNT.fullmatch(text) if is_cell else _STARTS.match(text)) or any(map(is_label, labels)):
        return []
    heading = _NUMBERED.sub("", block.headings[-1], count=1)
    return [heading] if _FEE.search(heading.lower()) and is_bare_label(heading) else []


def _rate_of(labels: Iterable[str]) -> str:
    """What a head says its amounts are per: "month" or "per user and month" above "46.90 EUR", "DC, per kWh"."""
    for label in labels:
        if is_period(label):
            return f" / {label.rstrip(': ')}"
        if is_rate(label):
            return f" {label.rstrip(': ')}"
        if _PER_ENERGY.search(label):
            return "/kWh"
    return ""


def _seats_of(labels: Iterable[str], text: str) -> str:
    """What is left where a column counts free places: "noch 2" below "Plätze"."""
    if not _LEFT.fullmatch(text):
        return ""
    return next((f" {found[0]}" for label in labels if (found := _SEATS.search(label))), "")


def _time_of(labels: Iterable[str]) -> str:
    """The unit of time in which a head says that its column counts: "term (months)"."""
    return next((f" {found['unit']}" for label in labels if (found := _TIME.search(label))), "")


def _counting(labels: Sequence[str], text: str) -> Sequence[str]:
    """The labels that may say in what a number counts; what a plan costs says nothing of the "5" below "Pro 29 €"."""
    return [label for label in labels if not _COSTING.search(label)] if _WHOLE.fullmatch(text) else labels


def _unit_of(labels: Iterable[str], units: Mapping[str, str]) -> str:
    for label in labels:
        if is_money(label) and unit_named(label):
            return f" {label}"
        if found := _UNIT.search(label):
            energy = _ENERGY.search(label) if "/" not in found["unit"] else None
            return f" {found['unit']}/kWh" if energy else f" {found['unit']}"
        if unit := units.get(label.lower().strip(": ")):
            return " " + unit
    return ""
