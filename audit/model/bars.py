"""Bars over every page: the same words on the pages of one group of customers are still said to everybody.

"Free delivery from 30.–" hangs over the trade pages of a shop, too, whose own conditions are another matter.
"""

from collections.abc import Iterable
from dataclasses import replace

from audit.model.scope import Scope
from audit.model.speaking import OF_SHOP, Heard
from audit.model.statement import Layer, Statement


def as_said_to_all(heard: Iterable[tuple[Statement, Heard]]) -> list[tuple[Statement, Heard]]:
    """What is heard of one attribute, each with the customers and the tax of the same words said to everybody.

    Args:
        heard: Of one dossier. Only conditions of a shop stand in bars; a channel that says them to one group of
            customers alone means that group.
    """
    said = list(heard)
    limited = [(s, one) for s, one in said if one.scope.audiences and s.attribute in OF_SHOP]
    if not limited or len(limited) == len(said):
        return said
    words = {_words(s) for s, _ in limited}
    to_all = {_words(s): one.scope for s, one in said if not one.scope.audiences and _words(s) in words}
    return [(s, _said_as(one, to_all.get(_words(s)) if one.scope.audiences else None)) for s, one in said]


def _said_as(heard: Heard, twin: Scope | None) -> Heard:
    scope = heard.scope
    return replace(heard, scope=replace(scope, audiences=twin.audiences, tax=twin.tax)) if twin is not None else heard


def _words(statement: Statement) -> tuple[str, ...]:
    """The channel and its words, with those around them; empty words where nobody reads them."""
    where = statement.where
    told = (where.before, where.quote, where.after) if where.layer is Layer.TEXT else (statement.document,)
    return (statement.channel, statement.term.value, *told)
