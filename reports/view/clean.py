"""Makes text from the outside safe to show: control characters visible or gone, excerpts short, secrets masked.

Names, quotes and addresses were chosen by whoever can edit a page. Nothing of them may move the cursor of a
terminal, turn the direction of a line or carry a token out of the house.
"""

import re
import unicodedata
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

EXCERPT = 300

_ESCAPES = re.compile(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # OSC, such as a link or a window title
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"  # DCS, SOS, PM, APC
    r"|\x1b\[[0-?]*[ -/]*[@-~]?"  # CSI: colours, cursor
    r"|\x1b[ -/]*[0-~]?"
)
_SPACES = re.compile(r"\s+")
# Turning marks (bidi) and invisible joiners are shown as their number; joiners inside emoji stay.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad\u180e"))
_SECRET = re.compile(
    r"(?:^|[_-])(?:token|key|apikey|secret|sig|signature|password|passwd|pwd|pass|auth|session|sid|sessionid|jwt|code_verifier)$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_MASK = "***"


def plain(text: str) -> str:
    r"""One line without control characters: escape sequences removed, white space joined, turning marks named.

    >>> plain("a\x1b[31m red\nline \u202egnp")
    'a red line [U+202E]gnp'
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = _SPACES.sub(" ", _ESCAPES.sub("", text).translate(_INVISIBLE)).strip()
    return "".join(map(_shown, text))


def excerpt(text: str, length: int = EXCERPT) -> str:
    """``plain`` text of at most ``length`` characters, cut with an ellipsis."""
    text = plain(text)
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def without_secrets(address: str) -> str:
    """The address without user name and password, and with the values of secret parameters masked.

    >>> without_secrets("https://u:p@a.example/x?page=2&access_token=S3CR3T#top")
    'https://a.example/x?page=2&access_token=***#top'
    """
    try:
        parts = urlsplit(address)
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return address.partition("?")[0].rpartition("@")[2]
    if not parts.scheme or not (parts.netloc or parts.query):
        return address
    host = parts.netloc.rpartition("@")[2]
    masked = parts.query
    if any(_SECRET.search(name) for name, _ in query):
        masked = urlencode(
            [(k, _MASK if _SECRET.search(k) else v) for k, v in query], quote_via=quote, safe="*/:,", errors="replace"
        )
    return urlunsplit((parts.scheme, host, parts.path, masked, parts.fragment))


def without_secrets_inside(text: str) -> str:
    """The text with every address in it masked as by ``without_secrets``."""
    return _ADDRESS.sub(lambda found: without_secrets(found[0]), text)


def _shown(character: str) -> str:
    if character in _TURNING or unicodedata.category(character) in {"Cc", "Cs", "Co", "Cn"}:
        return f"[U+{ord(character):04X}]"
    return character
