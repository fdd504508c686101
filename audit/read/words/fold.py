"""Folding: one spelling for the many ways in which a text writes the same characters.

Words and numbers are looked for in the folded text, quotes and codes are cut from the text itself; so
folding never changes the length: offsets are the same in both.
"""

import unicodedata
from functools import lru_cache

_DASHES = "‐‑‒–—―−﹣－"
_SINGLE = "’‘‛′´`ʼ＇"
_DOUBLE = "“”„‟«»″"
_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ODD = {
    "ß": "s", "ẞ": "s", "ø": "o", "Ø": "o", "æ": "a", "Æ": "a", "œ": "o", "Œ": "o", "ł": "l", "Ł": "l", "ı": "i",
    "×": "x", "✕": "x", "⁄": "/", "∕": "/", "％": "%",
}  # fmt: skip
_INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def _base(char: str) -> str | None:
    """The letter or digit under an accent, or of another width; None where there is no single one."""
    if "\u00aa" <= char <= "\u00be":  # superscripts and fractions are marks, not digits
        return None
    plain = unicodedata.normalize("NFKD", char)
    base = "".join(c for c in plain if not unicodedata.combining(c))
    return base.lower() if len(base) == 1 and base != char and base.isascii() else None


def _table() -> dict[int, str]:
    table = {code: base for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)) if (base := _base(chr(code)))}
    table |= {code: chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)}
    for chars, plain in ((_DASHES, "-"), (_SINGLE, "'"), (_DOUBLE, '"'), (_SPACES, " ")):
        table |= dict.fromkeys(map(ord, chars), plain)
    return table | {ord(char): plain for char, plain in _ODD.items()}


_TABLE = _table()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The text in lower case, without accents, with one dash, one apostrophe and one space; as long as before.

    >>> fold("Gültig ab 1’299.– für Straße")
    "gultig ab 1'299.- fur strase"
    """
    if text.isascii():
        return text.lower()
    folded = text.translate(_TABLE)
    lower = folded.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in folded)


def fold_pattern(pattern: str) -> str:
    """A lexicon's regular expression, made to match folded text.

    A sharp s is folded to one s, so that a double s of a pattern must match one as well.

    >>> fold_pattern("ermäßigung")
    'ermass?igung'
    """
    return fold(pattern.replace("ß", "ss")).replace("ss", "ss?")


def visible(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text without invisible characters, and for each of the rest its place; None: nothing was taken out.

    >>> visible("39\u200b.90")
    ('39.90', (0, 1, 3, 4, 5, 6))
    """
    if text.isascii() or _INVISIBLE.isdisjoint(text):
        return text, None
    kept = [place for place, char in enumerate(text) if char not in _INVISIBLE]
    return "".join(text[place] for place in kept), (*kept, len(text))
