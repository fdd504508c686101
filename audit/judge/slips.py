"""Slips: weekdays that do not fit their dates, in the text of documents, whether or not an offer stands there.

What the words of a statement say about an offer is judged with the offer; here is all the rest.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from audit.model.capture import Document
from audit.model.channel import Slip
from audit.model.statement import Locator
from audit.model.weekdays import SaidDay, said_days

_YEAR = re.compile(r"\b20\d\d\b")
_BEFORE_YEAR = 48  # characters: "Donnerstag, den 24. September "
_AROUND = 32


def slips(documents: Iterable[Document], offers: Mapping[tuple[str, str], str]) -> Iterator[tuple[str, Slip]]:
    """Channel and slip, each pair of words once per document.

    Args:
        documents: What was read.
        offers: Channel and document key with the offer that the document is about.
    """
    for document in documents:
        found = {day.words: (start, day) for start, day in _wrong_days(document.text)}
        if not found:
            continue
        said = [f"{s.where.before} {s.where.quote} {s.where.after}" for s in document.statements]
        for words, (start, day) in found.items():
            if not any(words in text for text in said):
                offer = offers.get((document.channel, document.key), "")
                where = _place(document, start, words)
                yield document.channel, Slip(document.key, document.address, where, day, offer, document.published)


def _wrong_days(text: str) -> Iterator[tuple[int, SaidDay]]:
    """Where the words begin, and the day; only around years, which are rare, so that long texts cost little."""
    for year in _YEAR.finditer(text):
        first = text.rfind(" ", 0, max(0, year.start() - _BEFORE_YEAR)) + 1
        for day in said_days(text[first : year.end()]):
            if day.year is not None and day.wrong() is not None:
                yield first + day.start, day


def _place(document: Document, start: int, words: str) -> Locator:
    text, end = document.text, start + len(words)
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return Locator(document.digest, "", start, end, words, before, after)
