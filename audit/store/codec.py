"""Nouns to compact JSON and back: the same noun gives the same bytes on every machine.

A frozen dataclass becomes an object with its fields in the order of the class; a field that has its default
is left out, so that a field added later reads back from what was stored before. Sets are sorted, decimals
and instants are text, enumerations are their values.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Plain = Any  # what the module json knows


def encode(value: object) -> bytes:
    """The noun, or tuple of nouns, as compact UTF-8 JSON.

    Raises:
        TypeError: If a part of it is nothing that the store keeps.
    """
    return json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":")).encode()


def decode(kind: type[T], data: bytes | str) -> T:
    """The noun of a kind, such as ``Finding`` or ``tuple[Document, ...]``, from what ``encode`` wrote.

    Raises:
        ValueError: If the data does not hold a noun of that kind.
    """
    try:
        found = reader(kind)(json.loads(data))  # type: ignore[arg-type]  # types are hashable, whatever mypy says
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"what is stored is no {kind}: {error}") from error
    return found  # type: ignore[no-any-return]  # the reader was made for this kind


def to_plain(value: object) -> Plain:
    """The value in terms of objects, lists, texts and numbers."""
    if value is None or isinstance(value, (bool, int, float)) or type(value) is str:
        return value
    if isinstance(value, (tuple, list)):
        return [to_plain(member) for member in value]
    if is_dataclass(kind := type(value)):
        return {name: to_plain(part) for name, default in _shape(kind) if (part := getattr(value, name)) != default}
    return _leaf(value)


def _leaf(value: object) -> Plain:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, (frozenset, set)):
        return sorted((to_plain(member) for member in value), key=str)
    if isinstance(value, Mapping):
        return {str(to_plain(key)): to_plain(value[key]) for key in sorted(value)}
    raise TypeError(f"{type(value).__name__} is nothing that the store keeps")


@lru_cache(maxsize=256)
def _shape(kind: type[Any]) -> tuple[tuple[str, object], ...]:
    """Names and defaults of a dataclass; a field without default has one that equals nothing."""
    return tuple((field.name, _default(field)) for field in fields(kind))


def _default(field: "Field[Any]") -> object:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


@lru_cache(maxsize=512)
def reader(kind: Any) -> Callable[[Plain], Any]:  # noqa: ANN401  (any type hint)
    """The function that makes a value of a type hint from plain JSON."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _optional(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if origin is frozenset:
        member = reader(arguments[0])
        return lambda plain: frozenset(member(part) for part in plain)
    if origin is not None and issubclass(origin, Mapping):
        of_key, of_value = (reader(argument) for argument in arguments)
        return lambda plain: {of_key(key): of_value(part) for key, part in plain.items()}
    if is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind)
    return _leaf_reader(kind)


def _optional(arguments: tuple[Any, ...]) -> Callable[[Plain], Any]:
    members = [argument for argument in arguments if argument is not NoneType]
    if len(members) != 1 or len(members) == len(arguments):
        raise TypeError(f"a noun's field of the kinds {arguments} cannot be told apart when it is read back")
    inner = reader(members[0])
    return lambda plain: None if plain is None else inner(plain)


def _tuple(arguments: tuple[Any, ...]) -> Callable[[Plain], Any]:
    if arguments[-1] is Ellipsis:
        member = reader(arguments[0])
        return lambda plain: tuple([member(part) for part in plain])
    members = [reader(argument) for argument in arguments]
    return lambda plain: tuple(read(part) for read, part in zip(members, plain, strict=True))


def _dataclass(kind: type[Any]) -> Callable[[Plain], Any]:
    hints = get_type_hints(kind)
    readers = {field.name: reader(hints[field.name]) for field in fields(kind)}
    return lambda plain: kind(**{name: readers[name](part) for name, part in plain.items()})


def _leaf_reader(kind: Any) -> Callable[[Plain], Any]:  # noqa: ANN401  (any type hint)
    if kind in (datetime, date):
        parse: Callable[[Plain], Any] = kind.fromisoformat
        return parse
    if kind is Any or kind in (str, int, bool, float):
        return _as_is
    if isinstance(kind, type) and issubclass(kind, (Enum, Decimal)):
        return kind
    raise TypeError(f"{kind} is nothing that the store keeps")


def _as_is(plain: Plain) -> Plain:
    return plain
