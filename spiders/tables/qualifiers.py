"""The columns of a table: for whom and when their values hold, and in which rows they count."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from audit.config.words import fold, words_for
from audit.model.attributes import AUDIENCE
from audit.model.scope import Scope
from audit.model.values import Range

_TO_THE_END = timedelta(days=1) - timedelta(minutes=1)
_ORDER = re.compile(r"(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?)? ?([A-Z]{3})?|(\d+(?:\.\d+)?) ?([A-Z]{3})?")


def holds(condition: str, look: Callable[[str], str]) -> bool:
    """Whether a condition such as ``Typ=Abo|Kombi``, ``Typ!=Prepaid`` or ``Typ`` (anything) holds in a row.

    Args:
        condition: As the audit file says it; an empty one holds.
        look: Gives the text of a column of the row; empty where it has none.
    """
    if not condition:
        return True
    name, unequal, wanted = condition.partition("!=")
    if not unequal:
        name, equals, wanted = condition.partition("=")
        if not equals:
            return bool(fold(look(name.strip())))
    return (fold(look(name.strip())) in {fold(value) for value in wanted.split("|")}) != bool(unequal)


def qualified(scope: Scope, qualifier: str) -> Scope:
    """The scope, narrowed by a column's qualifier such as ``audience=Members; mode=express`` or ``early bird``.

    Raises:
        ValueError: If the qualifier names a dimension that scopes do not have, or a group that is no audience.
    """
    for part in filter(None, (part.strip() for part in re.split(r";|,(?=\s*\w+=)", qualifier))):
        name, equals, value = (piece.strip() for piece in part.partition("="))
        scope = _narrowed(scope, name.lower(), value) if equals else _narrowed_by_words(scope, part)
    return scope


def last_minute(text: str) -> datetime:
    """The last minute of a day, or the instant that a text names."""
    at = datetime.fromisoformat(text)
    return at if "T" in text else at + _TO_THE_END


def _narrowed(scope: Scope, name: str, value: str) -> Scope:
    if name in {"variant", "voucher", "mode", "tax"}:
        return replace(scope, **{name: value})  # type: ignore[arg-type]  # these four are texts
    if name in {"audience", "audiences"}:
        return replace(scope, audiences=frozenset(_audiences(value)))
    if name in {"region", "regions"}:
        return replace(scope, regions=frozenset(part.strip() for part in value.split(",")))
    if name in {"first", "from", "valid_from"}:
        return replace(scope, first=datetime.fromisoformat(value))
    if name in {"last", "until", "valid_through"}:
        return replace(scope, last=last_minute(value))
    if name == "order":
        return replace(scope, order=_order(value))
    raise ValueError(f"{name!r} is no dimension of a scope such as audience, region, variant, voucher, mode or order")


def _audiences(value: str) -> Iterator[str]:
    for part in map(str.strip, value.split(",")):
        words = words_for("audience", part) or {part}
        if not set(words) <= set(AUDIENCE):
            known = ", ".join(AUDIENCE)
            raise ValueError(f"{part!r} is no audience, which are {known}; another group is a variant: variant={part}")
        yield from words


def _narrowed_by_words(scope: Scope, words: str) -> Scope:
    audiences = words_for("audience", words)
    return replace(scope, audiences=frozenset(audiences)) if audiences else replace(scope, variant=fold(words))


def _order(text: str) -> Range:
    found = _ORDER.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no order value such as 50.. CHF, nor a number of pieces such as 3..")
    if found[4]:
        return Range(Decimal(found[4]), None, found[5] or "1")
    low, high = found[1], found[2]
    return Range(Decimal(low) if low else None, Decimal(high) if high else None, found[3] or "1")
