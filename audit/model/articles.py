"""Articles: the rows of one product that differ, told by their own numbers.

The export of a shop has one key for a product and a row for each size, with a number of its own. What a feed or a
marked element says under such a number is measured by that row alone: the bed of 140 is sold out although that of
160 is in stock, and the price of the smallest mattress excuses no other.
"""

from collections.abc import Iterable, Iterator, Mapping

from audit.model.record import Record
from audit.model.statement import Layer, Statement, Subject

_NUMBERS = frozenset({"gtin", "sku", "mpn"})
_BESIDE_NUMBERS = frozenset({Layer.FIELD, Layer.DATA, Layer.RECORD})  # in a text it may be that of the article on show
_SEVERAL = 2


def articles(records: Iterable[Record], attribute: str) -> Mapping[str, str]:
    """The numbers of articles of which one source records different things, each with the first that has the same.

    Empty where no source tells articles apart, or all are alike. An article that is silent about the attribute has
    none: what the first row says of the delivery, it says of the whole product.
    """
    by_source: dict[str, list[Record]] = {}
    for record in records:
        by_source.setdefault(record.source, []).append(record)
    found = (_alike(rows, attribute) for rows in by_source.values() if len(rows) >= _SEVERAL)
    return next((named for named in found if len(set(named.values())) >= _SEVERAL), {})


def article_of(statement: Statement, known: Mapping[str, str]) -> str:
    """The article that a statement is about by its number, as ``articles`` names it; empty if that is not known."""
    if not known or statement.where.layer not in _BESIDE_NUMBERS:
        return ""
    found = {known[number] for number in _numbers(statement.subject) if number in known}
    return found.pop() if len(found) == 1 else ""


def told_by_number(statements: Iterable[Statement], known: Mapping[str, str]) -> Mapping[Statement, str]:
    """The articles of some statements; none where one place says several things under one number.

    The marked elements of many a page give the number of the article on show to the prices of all.
    """
    if not known:
        return {}
    found = {statement: article for statement in statements if (article := article_of(statement, known))}
    said: dict[tuple[str, ...], set[tuple[str, str | None]]] = {}
    for statement, article in found.items():
        said.setdefault(_place(statement, article), set()).add((statement.term.value, statement.term.bound))
    return {s: article for s, article in found.items() if len(said[_place(s, article)]) == 1}


def _alike(rows: Iterable[Record], attribute: str) -> Mapping[str, str]:
    named: dict[str, str] = {}
    recorded: dict[str, set[object]] = {}
    for record in rows:
        numbers = tuple(_numbers(record.subject))
        said = {(s.term, s.scope) for s in record.statements if s.attribute == attribute}
        if not numbers or not said:
            continue
        article = next((named[number] for number in numbers if number in named), numbers[0])
        named.update(dict.fromkeys(numbers, article))
        recorded.setdefault(article, set()).update(said)
    first: dict[frozenset[object], str] = {}
    alike = {article: first.setdefault(frozenset(said), article) for article, said in recorded.items()}
    return {number: alike[article] for number, article in named.items()}


def _numbers(subject: Subject) -> Iterator[str]:
    return (value.casefold().lstrip("0") for kind, value in subject.ids if kind in _NUMBERS)


def _place(statement: Statement, article: str) -> tuple[str, ...]:
    return statement.channel, statement.document, statement.where.layer.value, article
