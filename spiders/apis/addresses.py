"""Addresses of APIs: parameters set anew, and what header fields say of further pages."""

import re
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from audit.model.capture import Capture

_NEXT = re.compile(r"<([^>]*)>\s*;[^,]*\brel\s*=\s*\"?[^\",]*\bnext\b", re.IGNORECASE)

# Where the position stands in the body, all questions go to one address; this parameter, which servers ignore, tells
# their answers apart.
BODY_POSITION = "at"


def below(url: str, path: str) -> str:
    """An address below another, which counts as a folder.

    >>> below("https://shop.example/de", "products.json")
    'https://shop.example/de/products.json'
    """
    parts = urlsplit(url)
    folder = parts.path if parts.path.endswith("/") else parts.path + "/"
    return str(urljoin(urlunsplit((parts.scheme, parts.netloc, folder, "", "")), path))


def with_query(url: str, **parameters: object) -> str:
    """The address with parameters set, or taken out where the value is None; a trailing ``_`` of a name is dropped.

    >>> with_query("https://a.example/x?page=1&q=y", page=2, q=None)
    'https://a.example/x?page=2'
    """
    return with_parameters(url, {name.removesuffix("_"): value for name, value in parameters.items()})


def with_parameters(url: str, parameters: dict[str, object]) -> str:
    """The address with parameters set, or taken out where the value is None, in the order given."""
    parts = urlsplit(url)
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name not in parameters]
    wanted = [*kept, *((name, str(value)) for name, value in parameters.items() if value is not None)]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(wanted, quote_via=quote, safe=",:@/"), ""))


def parameter(url: str, name: str) -> str:
    """The first value of a parameter of an address, or an empty string."""
    return next((value for key, value in parse_qsl(urlsplit(url).query, keep_blank_values=True) if key == name), "")


def number_of_page(url: str, name: str = "page") -> int:
    """The number in a parameter of an address; 1 if there is none."""
    value = parameter(url, name)
    return int(value) if value.isdecimal() and len(value) < len("1000000000") else 1


def link_next(capture: Capture) -> str:
    """The absolute address that the ``Link`` header calls the next page, or an empty string (RFC 8288)."""
    for name, value in capture.headers:
        if name == "link" and (found := _NEXT.search(value)):
            return str(urljoin(capture.address, found[1]))
    return ""


def more_pages(capture: Capture, page: int) -> bool | None:
    """Whether the header says that pages follow ``page``; None if no header says how many there are."""
    total = capture.header("x-wp-totalpages")
    return page < int(total) if total.isdecimal() else None
