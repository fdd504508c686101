"""Offers that a document calls by name only in its running words: posts without a headline, and articles."""

import re
from collections.abc import Iterable, Iterator, Sequence

from audit.link.agreement import said_of
from audit.link.lexicon import lexicon
from audit.link.names import KnownNames, Match
from audit.link.things import Things, forms
from audit.link.wording import without_country
from audit.model.capture import Document, Form
from audit.model.statement import Layer, Role, Statement, Subject

_PROMISED = frozenset({"discount", "cashback", "voucher_code", "min_order_value", "trial_period"})
_LIMITING = frozenset({"audience", "region", "tax"})
_END = re.compile(r"[.!?]\s+(?=[^\W\d_a-zà-ÿ])|\n")
_SECTION = 600  # characters of a section, up to its price
_BEFORE = 24  # characters before a quote that tell which of several it is
_WHOLE = 0.85  # score of a match from which on hardly anything of a name is missing
_SEVERAL = 2  # offers in rows of their own


def has_no_headline(document: Document, subject: Subject, words: str) -> bool:
    """Whether a text names what it is about only in its running words, as posts and drafts of one line do."""
    is_plain = document.form is Form.POST or not document.title
    return is_plain and not words and subject.role is Role.MAIN


def called_alone(document: Document, subject: Subject, words: str, names: KnownNames) -> str:
    """The one offer that a post without a headline, or a mail under a slogan, calls by its whole name; else empty.

    A mail that speaks of several things under names of their own is about none of them.
    """
    named = {one.name for one in document.subjects if one.role is not Role.SHOP}
    is_slogan = document.form is Form.MAIL and subject.role is Role.MAIN and named == {subject.name}
    if not is_slogan and not has_no_headline(document, subject, words):
        return ""
    called = names.written(document.text)
    return called[0] if len(called) == 1 else ""


def unlisted(matches: list[Match], document: Document, subject: Subject, names: KnownNames) -> list[Match]:
    """The matches of a page's title, without those by a part of a name that the page itself lists as one of several.

    "Book a check" above rows for "Brake check" and "Battery check" is about neither of them; "Surf" above "Surf S" and
    "Surf M" is about both.

    Args:
        matches: Of what the page is about.
        document: The page.
        subject: What it is about.
        names: Of all offers on record.
    """
    if subject.role is not Role.MAIN or document.form is not Form.PAGE or all(m.score >= _WHOLE for m in matches):
        return matches
    listed = {names.exact(one.name) for one in document.subjects if one.role is Role.ROW} - {""}
    if len(listed) < _SEVERAL or _heads_all(subject, matches, names):
        return matches
    return [match for match in matches if match.score >= _WHOLE or match.offer not in listed]


def _heads_all(subject: Subject, matches: list[Match], names: KnownNames) -> bool:
    """Whether a title is the words with which the names of all its matches begin, that are variants of one thing."""
    offers = [match.offer for match in matches]
    return len(offers) >= _SEVERAL and names.begin_with(subject.name, offers) and names.are_family(offers)


def told_above(
    document: Document, subject: Subject, words: str, names: KnownNames, on_record: Things
) -> Iterator[tuple[str, Sequence[Statement]]]:
    """The offers on record that a title or section holds by their names, each with what must meet its terms.

    Args:
        document: A page, or an article.
        subject: What it, or a section of it, is about.
        words: What that is called.
        names: Of all offers on record.
        on_record: The same names, to be found inside of wordings.
    """
    found = (_titled(document, subject, words, names, on_record), _called_below(document, subject, names))
    return ((offer, said) for offer, said in found if offer)


def _titled(
    document: Document, subject: Subject, words: str, names: KnownNames, on_record: Things
) -> tuple[str, Sequence[Statement]]:
    """The offer on record whose whole name stands in a title, or an empty text, and what must meet its terms.

    "Harbour Pass Ireland" on a page for Ireland is the "Harbour Pass" if it says any term of it; "Three months of
    Harbour Pass" is an article, which must give its price.

    Args:
        document: A page, or an article.
        subject: What it is about.
        words: What it is called.
        names: Of all offers on record.
        on_record: The same names, to be found inside of wordings.
    """
    if subject.role is not Role.MAIN or subject.ids:
        return "", ()
    said = said_of(document, subject)
    bare = without_country(words, frozenset().union(*(s.scope.regions for s in document.statements)))
    if bare != words:
        return names.exact(bare), said
    thing = on_record.within(words)
    return (names.exact(thing) if thing else ""), [s for s in said if s.attribute == "price"]


def compares(subject: Subject) -> bool:
    """Whether a text holds several things against each other, and so is about none of them alone."""
    return subject.role is Role.MAIN and not subject.ids and bool(set(forms(subject.name)) & lexicon().comparing)


def named_beside(document: Document, subject: Subject, planned: Sequence[str], names: KnownNames) -> str:
    """The one campaign that stands by name in the sentence of everything that a page states; empty if none does.

    An article about something else ("Five dishes for students") may promise what a campaign does; one that has prices
    of its own is about what these are of.

    Args:
        document: A page.
        subject: What it is about.
        planned: Ids of the campaigns.
        names: Of all offers on record.
    """
    said = [s for s in document.statements if s.subject == subject and s.where.layer is Layer.TEXT]
    promised = any(s.attribute in _PROMISED for s in said)
    if not promised or any(s.attribute == "price" for s in document.statements):
        return ""
    # A page of questions that says other things too is about none of them.
    called = [_called_in(_sentence(s, document.text), planned, names) for s in said if s.attribute not in _LIMITING]
    return called[0] if len(set(called)) == 1 else ""


def _called_in(sentence: str, planned: Iterable[str], names: KnownNames) -> str:
    """The one campaign whose name stands in a sentence; empty if none does, or several do."""
    called = [offer for offer in planned if sentence and names.is_written(offer, sentence)]
    return called[0] if len(called) == 1 else ""


def _sentence(statement: Statement, text: str) -> str:
    """The sentence in which a statement stands; empty if its words are not found, or found twice."""
    where = statement.where
    place = _place(statement, text)
    if place < 0:
        return ""
    place += len(where.before[-_BEFORE:]) + len(where.quote) - 1
    start = max((end.end() for end in _END.finditer(text, 0, place)), default=0)
    following = _END.search(text, place)
    return text[start : following.start() if following else len(text)]


def _called_below(document: Document, subject: Subject, names: KnownNames) -> tuple[str, Sequence[Statement]]:
    """The one offer that a section under a slogan calls by its whole name before its price, and that price; or empty.

    "Small and large explorers": "The Family package admits two adults and two children", and below it "139.–".

    Args:
        document: A page or article.
        subject: What the heading of a section names.
        names: Of all offers on record.
    """
    if subject.role is Role.MAIN or subject.ids or not subject.name or subject.name not in subject.context[-1:]:
        return "", ()
    prices = [s for s in said_of(document, subject) if s.attribute == "price" and s.where.layer is Layer.TEXT]
    places = {_place(s, document.text) for s in prices} or {-1}
    start = document.text.rfind(subject.name, 0, max(places))
    if start < 0 or not start < min(places) <= max(places) <= start + _SECTION:
        return "", ()
    called = names.written(document.text[start + len(subject.name) : min(places)])
    return (called[0] if len(called) == 1 else ""), prices


def _place(statement: Statement, text: str) -> int:
    """Where a statement stands in a text; -1 if its words are not found, or found twice."""
    words = f"{statement.where.before[-_BEFORE:]}{statement.where.quote}"
    return text.find(words) if text.count(words) == 1 else -1
