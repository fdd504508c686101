"""What a short text states of one attribute, read on 10 June 2026."""

from datetime import date

from audit.read.found import TextContext
from audit.read.text import read_text

_CURRENCIES = {"CH": "CHF", "GB": "GBP", "US": "USD"}
_TODAY = date(2026, 6, 10)


def said(locale: str, text: str, attribute: str) -> set[str]:
    """The values of an attribute that a text states, each with its bound."""
    context = TextContext(locale, _CURRENCIES.get(locale[-2:], "EUR"), _TODAY)
    terms = [found.term for found in read_text(text, context) if found.term.attribute == attribute]
    return {" ".join(filter(None, (term.value, term.bound))) for term in terms}


def named(locale: str, text: str, currency: str = "EUR") -> dict[str, str]:
    """The subject of each term that a text states, by attribute and value."""
    found = read_text(text, TextContext(locale, currency, date(2026, 1, 10)))
    return {f"{one.term.attribute} {one.term.value}": one.subject or "" for one in found}
