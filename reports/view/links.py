"""Links that a reader may follow: only http and https, and to the very words where the page shows them."""

import re
from urllib.parse import quote, urlsplit

from audit.model.statement import Layer, Locator
from reports.view.clean import without_secrets

# A browser finds a text fragment only in what it renders; the other layers have no place on the screen.
_RENDERED = frozenset({Layer.TEXT})
_CONTEXT_WORDS = 3
_LONG = 80
_ODD = re.compile(r"[^\x21-\x7e]|[\"<>`{}|^]")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\\]")


def link_to(address: str, where: Locator | None = None) -> str:
    """The address that opens the page, at the words if they are rendered; empty if it is not http or https.

    >>> link_to("https://a.example/x", Locator("0", "p", 6, 15, "CHF 49.90", "jetzt nur ", " im Monat"))
    'https://a.example/x#:~:text=jetzt%20nur-,CHF%2049.90,-im%20Monat'
    >>> link_to("javascript:alert(1)")
    ''
    """
    address = without_secrets(address)
    if not _is_web(address):
        return ""
    # What turns or hides text in an address bar, and what would end a link in Markdown, is percent-encoded.
    address = _ODD.sub(lambda found: quote(found[0], errors="replace"), address)
    fragment = text_fragment(where) if where is not None else ""
    if not fragment:
        return address
    base, _, anchor = address.partition("#")
    return f"{base}#{anchor.partition(':~:')[0]}:~:{fragment}"


def text_fragment(where: Locator) -> str:
    """The directive ``text=prefix-,start,end,-suffix`` for the quote; empty where a visitor does not see it.

    Source: https://wicg.github.io/scroll-to-text-fragment/ (looked up 22 November 2026).
    """
    words = where.quote.split()
    if where.layer not in _RENDERED or not words or not any(c.isalnum() for c in where.quote):
        return ""
    start, end = " ".join(words), ""
    if len(start) > _LONG:
        start, end = " ".join(words[:_CONTEXT_WORDS]), " ".join(words[-_CONTEXT_WORDS:])
    before, after = _last_words(where.before), _first_words(where.after)
    parts = [
        f"{_escape(before)}-" if before else "",
        _escape(start),
        _escape(end),
        f"-{_escape(after)}" if after else "",
    ]
    return "text=" + ",".join(part for part in parts if part)


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not _UNSAFE.search(address)


def _last_words(before: str) -> str:
    # The context is cut at 32 characters, so its outermost word may be half a word: a browser matches whole ones.
    words = before.split()
    whole = words if before[:1].isspace() or len(before) < _CUT else words[1:]
    return " ".join(whole[-_CONTEXT_WORDS:]) if _ends_word(before) else ""


def _first_words(after: str) -> str:
    words = after.split()
    whole = words if after[-1:].isspace() or len(after) < _CUT else words[:-1]
    return " ".join(whole[:_CONTEXT_WORDS]) if _begins_word(after) else ""


def _ends_word(before: str) -> bool:
    return not before[-1:].isalnum()


def _begins_word(after: str) -> bool:
    return not after[:1].isalnum()


_CUT = 32


def _escape(text: str) -> str:
    # In a directive "-", "," and "&" are syntax; quote() leaves "-" alone.
    return quote(text, safe="", errors="replace").replace("-", "%2D")
