"""The text of one block as it is put together: white space folded, pieces glued or parted, marks kept.

HTML glues what stands in neighbouring inline elements: ``<b>64 GB</b><b>CHF 7.95</b>`` reads "64 GBCHF 7.95" to a
machine although a visitor sees two things; and it parts what belongs together: ``39<sup>90</sup>``. Both are
mended here.
"""

import re

from audit.read.blocks.block import Mark, MarkKind

LIMIT = 4000
_SHORT = 40
_WHOLE_PRICE = re.compile(r"(?:[€$£]|CHF|Fr\.|EUR|USD|GBP)\s?\d|\d\s?(?:[€$£]|CHF|EUR|Fr\.)")
_PRICED = re.compile(r"\d[\d.,'’  ]*(?:[.,][–—-]{1,2}|[.,]\d\d|[–—-])? ?(?:€|CHF\b|EUR\b|Fr\.|£)")
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_HAS_CENTS = re.compile(r"[.,]\d\d$")
_CURRENCY_END = re.compile(r"\d ?[€$£]$")
_SIGN = re.compile(r"[€$£](?: ?\d\d)?")
_MODEL = re.compile(r"(?<![^\W\d_])(?!(?:CHF|EUR|USD|GBP|[SU]?Fr)[\d.])[^\W\d_][\w-]*\d$", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:(?<![^\W\d_])(?!(?:CHF|EUR|USD|GBP|[SU]?Fr)\b)[^\W\d_]+\.?|[)/x×]) ?\d{1,3}$", re.IGNORECASE
)
_CENTS = re.compile(r"\d\d|[–-]{1,2}")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_GLUED = frozenset({"*", "**", "***", "†", "‡", "nd", "rd", "th", "st", "er", "e"})


class Buffer:
    """Collects the pieces of one block.

    Attributes:
        length: Number of characters so far.
        marks: What typography says, with offsets in the text so far.
    """

    __slots__ = ("_gap", "_gaps", "_pieces", "_seam", "_tail", "length", "marks")

    def __init__(self) -> None:
        self._start()

    def seam(self) -> None:
        """Note that an inline element begins or ends here that may part words."""
        self._seam = True

    def part(self) -> None:
        """Note that white space stands here, whatever the text says."""
        self._gap = True

    def add(self, data: str) -> None:
        """Add a text node."""
        if not data.isprintable() or "  " in data:  # tabs and line ends are not printable
            data = _SPACES.sub(" ", data)
        core = data.strip(" ")
        if not core:
            self._gap = self._gap or bool(data)
            return
        self._put(core, before=data[0] == " ")
        self._gap = data[-1] == " "

    def add_superscript(self, data: str) -> None:
        """Add what stands in ``sup``: cents become ``.90``, other numbers become small ones that are no digits."""
        core = data.strip()
        if self._takes_cents(core):
            self._put_cents(core)
        elif self._takes_sign(core):
            self._put(core.replace(" ", ""), before=False, glued=True)
        elif core.isdecimal():
            self._put(core.translate(_SUPERSCRIPT), before=False, glued=True)
        elif core.lower() in _GLUED:
            self._put(core, before=False, glued=True)
        else:
            self._seam = True
            self.add(data)
            self._seam = True

    def add_cents(self, data: str) -> None:
        """Add what a class calls the cents of a price."""
        core = data.strip().lstrip(".,")
        if self._takes_cents(core):
            self._put_cents(core)
        else:
            self.add(data)

    def ends_price(self, start: int) -> bool:
        """Whether what was added since ``start`` is a whole price: a currency and a number."""
        text = "".join(self._pieces)[start:] if self.length - start < _SHORT else ""
        return bool(_WHOLE_PRICE.search(text))

    def mark(self, start: int, kind: MarkKind, target: str = "") -> None:
        """Mark what was added since ``start``; nothing if that is nothing."""
        begin = start + (start in self._gaps)
        if begin < self.length:
            self.marks.append(Mark(begin, self.length, kind, target))

    def take(self) -> tuple[str, list[Mark]]:
        """The text and its marks; the buffer is empty afterwards."""
        text, marks = "".join(self._pieces), self.marks
        self._start()
        return text, marks

    def _start(self) -> None:
        self._pieces: list[str] = []
        self.length = 0
        self._gaps: set[int] = set()  # where a space was put
        self._gap = False  # white space was seen since the last character
        self._seam = False  # a boundary of an element that may part words
        self._tail = ""
        self.marks: list[Mark] = []

    def _takes_cents(self, core: str) -> bool:
        tail = self._tail
        if not tail or not _CENTS.fullmatch(core):
            return False
        return (tail[-1].isdigit() and not _HAS_CENTS.search(tail)) or (tail[-1] in ".," and tail[-2:-1].isdigit())

    def _takes_sign(self, core: str) -> bool:
        """Whether this is the sign of a currency behind a whole amount, its cents, or both: ``15<sup>€ 99</sup>``."""
        tail = self._tail
        if core.isdecimal():
            return len(core) == 2 and bool(_CURRENCY_END.search(tail))  # noqa: PLR2004  (cents)
        return bool(tail) and tail[-1].isdigit() and bool(_SIGN.fullmatch(core)) and not _HAS_CENTS.search(tail)

    def _put_cents(self, core: str) -> None:
        self._put(core if self._tail[-1] in ".," else "." + core, before=False, glued=True)

    def _put(self, core: str, *, before: bool, glued: bool = False) -> None:
        if self.length and not glued and (before or self._gap or (self._seam and _words_meet(self._tail, core))):
            self._pieces.append(" ")
            self._gaps.add(self.length)
            self.length += 1
        self._pieces.append(core)
        self.length += len(core)
        self._tail = (self._tail + core)[-8:] if len(core) < 8 else core[-8:]  # noqa: PLR2004  (enough to see cents)
        self._seam = False
        self._gap = False


def _words_meet(left: str, right: str) -> bool:
    """Whether a reader would see a gap between two pieces that no white space parts."""
    a, b = left[-1], right[0]
    if a.isdigit() and b.isdigit():
        return bool(_MODEL.search(left)) or (bool(_NUMBERED.search(left)) and bool(_PRICED.match(right)))
    if len(right) == 2 and right.isdecimal() and _CURRENCY_END.search(left):  # noqa: PLR2004  (cents behind the sign)
        return False
    if a.isalnum() and b.isalnum():
        return len(left) > 1 or len(right) > 1
    if a in "–-" and b.isalpha():
        return left[-2:-1] in {".", ","}  # "599.–" and "statt"
    return (a.isalnum() and b in "(€$£+−" and len(right) > 1) or (a in ")€%*:;!?|" and b.isalnum())


def split_long(text: str, limit: int = LIMIT) -> list[tuple[int, str]]:
    """A text in parts of at most ``limit`` characters, parted at sentences or spaces, each with its start.

    None is empty, however many spaces that do not break stand in a row.

    >>> split_long("aa bb cc", 5)
    [(0, 'aa bb'), (6, 'cc')]
    """
    parts: list[tuple[int, str]] = []
    start = 0
    while len(text) - start > limit:
        window = text[start : start + limit + 1]
        cut = window.rfind(". ") + 1 or window.rfind(" ")
        cut = cut if cut > 0 else limit
        if part := text[start : start + cut].rstrip():
            parts.append((start, part))
        start += cut
        while start < len(text) and text[start] == " ":
            start += 1
    return [*parts, (start, text[start:])] if start < len(text) else parts
