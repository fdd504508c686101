"""Customers whom a record calls by the very words that a channel has: both mean the same ones.

A plan's "Guild Card" stands for members, as the company's audit file says, while a page's "with your Guild Card" may
read like people of a trade. What a company means by its own words, it says in its records.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from audit.model.dossier import plain_words
from audit.model.record import Record
from audit.model.statement import Statement


def with_named_customers(said: Sequence[Statement], records: Iterable[Record]) -> tuple[Statement, ...]:
    """The statements of one offer, customers in the words of the record as those whom the record means by them.

    Nothing is changed where records mean several groups by the words.

    Args:
        said: By channels, of one offer.
        records: Of the offer itself.
    """
    meant: dict[str, set[str]] = {}
    for record in records:
        for cell in record.statements:
            if cell.attribute == "audience" and (words := plain_words(cell.where.quote)).strip():
                meant.setdefault(words, set()).add(cell.term.value)
    named = {words: values.pop() for words, values in meant.items() if len(values) == 1}
    if not named:
        return tuple(said)
    turned: dict[tuple[str, str], dict[str, str]] = {}
    for statement in said:
        if statement.attribute == "audience" and (value := _meant(statement, named)):
            turned.setdefault((statement.channel, statement.document), {})[statement.term.value] = value
    return tuple(_as_meant(s, turned.get((s.channel, s.document), {}), named) for s in said) if turned else tuple(said)


def _meant(statement: Statement, named: Mapping[str, str]) -> str:
    """The group that a record means by the words of a statement, if they read otherwise; one word must be all of it."""
    words = plain_words(statement.where.quote)
    values = {value for name, value in named.items() if name == words or (len(name.split()) > 1 and name in words)}
    return values.pop() if len(values) == 1 and statement.term.value not in values else ""


def _as_meant(statement: Statement, turned: Mapping[str, str], named: Mapping[str, str]) -> Statement:
    if statement.attribute == "audience" and (value := _meant(statement, named)):
        trace = f"{statement.trace}; in the words of the record".lstrip("; ")
        statement = replace(statement, term=replace(statement.term, value=value), trace=trace)
    scope = statement.scope
    if scope.audiences.isdisjoint(turned):
        return statement
    return replace(statement, scope=replace(scope, audiences=frozenset(turned.get(g, g) for g in scope.audiences)))
