"""Writing made equal: ``Kühlschrank``, ``KUEHLSCHRANK`` and ``Kuhlschrank`` are one word."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "æ": "ae", "ø": "o", "œ": "oe",
        "’": "'", "´": "'", "`": "'", "‘": "'", "×": "x", "½": " 1/2", "¼": " 1/4", "″": '"', "”": '"', "“": '"',
        "„": '"', "«": '"', "»": '"', "®": " ", "™": " ", "©": " ", "–": "-", "—": "-", "‑": "-", "\xa0": " ",
        "\xad": "",
    }
)  # fmt: skip
_TOKEN = re.compile(r"[a-z0-9]+(?:[\-./+#][a-z0-9]+)*")
_WORD = re.compile(r"[a-z0-9]+")
_THOUSANDS = re.compile(r"(?<=\d)'(?=\d{3}(?!\d))")
_POSSESSIVE = re.compile(r"(?<=[a-z])'s?(?![a-z])")
_MEMORY = re.compile(r"(?<![\d/.,])(\d{1,3}) ?/ ?(\d{2,4}) ?(gb|go|tb|to)\b")  # "8/256 GB" has 8 GB of the one kind
_ALL_GENDERS = re.compile(r"(?<=[a-zäöüß])[:*_](in(?:nen)?\b)")  # "Kund:innen", "Kund*in"


def fold(text: str) -> str:
    """The text in small ASCII letters; umlauts as two letters, other accents dropped.

    >>> fold("Geschirrspüler à la Café – 10'000 Noah's")
    'geschirrspueler a la cafe - 10000 noah'
    >>> fold("Aero 13 8/256 GB")
    'aero 13 8 gb / 256 gb'
    """
    if ":" in text or "*" in text or "_" in text:
        text = _ALL_GENDERS.sub(r"\1", text)
    text = text.replace("`", "'") if text.isascii() else text.translate(_LETTERS)
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in parts if not unicodedata.combining(sign))
    text = text.lower()
    if "'" in text:
        text = _POSSESSIVE.sub("", _THOUSANDS.sub("", text))
    if "/" in text:
        text = _MEMORY.sub(r"\1 gb / \2 \3", text)
    return text


def split_tokens(folded: str) -> list[str]:
    """The tokens of a folded text; inner hyphens, stops, slashes and pluses stay: they hold codes together."""
    return _TOKEN.findall(folded)


def split_words(folded: str) -> list[str]:
    """The runs of letters and digits of a folded text."""
    return _WORD.findall(folded)


@lru_cache(maxsize=200_000)
def word_form(word: str) -> str:
    """One form for the ways to write an umlaut in a folded word: ``ae`` and ``a`` are the same.

    Both sides of every comparison pass through here, so that an English ``blue`` loses nothing by it.

    >>> word_form("kuehlschrank") == word_form("kuhlschrank")
    True
    """
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@lru_cache(maxsize=200_000)
def squeeze(token: str) -> str:
    """The token without the signs between its parts: ``kx-tg4324b`` is ``kxtg4324b``."""
    return token if token.isalnum() else "".join(filter(str.isalnum, token))
