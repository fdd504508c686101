"""Which pages in other languages a page may truly name as its own: many sites name their home page on every page."""

import re
from urllib.parse import urlsplit

_HOME = re.compile(r"/?(?:[a-z]{2}(?:[-_][a-z]{2})?(?:/[a-z]{2})?/?)?(?:index\.[a-z]+)?", re.IGNORECASE)


def is_translation(own: str, other: str) -> bool:
    """Whether a page may be another one in another language: a home page is only that of a home page.

    >>> is_translation("https://a.example/de/kurs/", "https://a.example/fr/cours/")
    True
    >>> is_translation("https://a.example/de/kurs/", "https://a.example/fr/")
    False
    """
    return _is_home(own) or not _is_home(other)


def _is_home(address: str) -> bool:
    return _HOME.fullmatch(urlsplit(address).path) is not None
