"""What pydantic finds wrong, in words that name the line and the mend, and never a secret."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from audit.config.yaml_marks import Lines, Place
from audit.errors import ConfigError

_LIKE = 70.0
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Form:
    """Where settings stand in the file, and which of them came from the environment.

    Attributes:
        file: Name of the audit file.
        lines: Place and line.
        secret: Places whose values came from the environment and are never shown.
    """

    file: str
    lines: Lines
    secret: frozenset[Place]

    def where(self, place: Place) -> str:
        """File and line of a place, or of the nearest one above it."""
        for length in range(len(place), 0, -1):
            if place[:length] in self.lines:
                return f"{self.file}, line {self.lines[place[:length]]}"
        return self.file


def nearest(given: str, known: Iterable[str]) -> str:
    """The question whether one of the known words was meant, if one is like the given one; else an empty text."""
    found = process.extractOne(given, sorted(known), scorer=fuzz.ratio, score_cutoff=_LIKE)
    return f"Did you mean {found[0]!r}?" if found else ""


def faults_of(error: ValidationError, model: type[BaseModel], place: Place, form: Form) -> list[ConfigError]:
    """One fault for each thing that pydantic refuses, without the values of secrets."""
    found = []
    details = error.errors(include_url=False, include_context=True)
    for detail in details:
        if any(len(other["loc"]) > len(detail["loc"]) and _is_longer_form(detail, other) for other in details):
            continue
        at = (*place, *_path(detail["loc"]))
        found.append(_fault(detail, model, at, form, hidden=_is_hidden(detail["loc"], model) or at in form.secret))
    return found


def _is_longer_form(detail: ErrorDetails, other: ErrorDetails) -> bool:
    """Whether one value was refused as a text although it is the long form, whose fault the other names."""
    above = detail["loc"][:-1]
    refused = detail["type"] == "string_type" and isinstance(detail.get("input"), Mapping)
    return refused and other["loc"][: len(above)] == above


def _path(loc: tuple[int | str, ...]) -> Iterator[int | str]:
    """The location without the names of union members, which are no part of the file."""
    for part in loc:
        if isinstance(part, str) and ("[" in part or (part[:1].isupper() and part.isidentifier()) or part in _TYPES):
            continue
        yield part


_TYPES = frozenset({"str", "int", "float", "bool", "tuple", "dict", "decimal"})


def _fault(detail: ErrorDetails, model: type[BaseModel], at: Place, form: Form, *, hidden: bool) -> ConfigError:
    key, where, kind = str(at[-1]) if at else "", form.where(at), detail["type"]
    if kind == "extra_forbidden":
        return ConfigError(
            f"unknown setting {key!r}",
            where=where,
            mend=nearest(key, _fields_at(model, detail["loc"])) or _known(model, detail),
        )
    if kind == "missing":
        return ConfigError(f"the setting {key!r} is missing", where=where, mend=f"Add `{key}: ...`")
    shown = "" if hidden else f" {_short(detail.get('input'))}"
    context = detail.get("ctx", {})
    if kind in {"literal_error", "enum"}:
        expected = str(context.get("expected", ""))
        words = [word.strip(" '") for word in expected.replace(" or ", ", ").split(",")]
        mend = "" if hidden else nearest(str(detail.get("input")), words)
        return ConfigError(f"{key}:{shown} is not allowed", where=where, mend=mend or f"Write {expected}")
    if kind == "string_pattern_mismatch":
        return ConfigError(f"{key}:{shown} has not the right form", where=where, mend=_FORMS.get(key, ""))
    if kind == "value_error" and "error" in context:
        return ConfigError(f"{key}: {context['error']}", where=where)
    wrong = next((words for start, words in _WRONG.items() if kind.startswith(start)), None)
    if wrong is not None:
        return ConfigError(f"{key}:{shown} {wrong[0]}", where=where, mend=wrong[1])
    wanted = detail["msg"].removeprefix("Input ")
    return ConfigError(f"{key} {wanted}{f', not{shown}' if shown else ''}", where=where)


_WRONG = {
    "bool": ("is neither yes nor no", "Write true or false"),
    "date": ("is no day", "Write an existing day as YYYY-MM-DD"),
    "decimal": ("is no number", "Write a number such as 0.5"),
    "dict": ("is no mapping", "Write `name: value` below it, one a line"),
    "float": ("is no number", "Write a number such as 0.5"),
    "int": ("is no whole number", "Write a number such as 5"),
    "list": ("is no list", "Write [one, another]"),
    "model": ("is no mapping", "Write `name: value` below it, one a line"),
    "path": ("is no path", "Write one path"),
    "string": ("is no text", "Write a text; one that looks like a number or a list needs quotes"),
    "too_short": ("is empty", "Write at least one below it"),
    "tuple": ("is no list", "Write [one, another]"),
}
"""Beginning of a kind of pydantic's, what is wrong in our words, and the mend."""

_FORMS = {
    "locale": "Write language and region, such as de-CH",
    "report_locale": "Write language and region, such as de-CH",
    "currency": "Write three letters, such as CHF",
    "name": "Use letters, digits, _, . and - only, without spaces",
}


def _short(value: object) -> str:
    text = repr(value) if not isinstance(value, (Mapping, list)) else "this"
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "..."


def _known(model: type[BaseModel], detail: ErrorDetails) -> str:
    return f"Known here are {', '.join(sorted(_fields_at(model, detail['loc'])))}"


def _fields_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> tuple[str, ...]:
    """Names of the fields of the model in which a location lies."""
    inner = _model_at(model, loc[:-1])
    return tuple(name for name in inner.model_fields if name != "folder")


def _model_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> type[BaseModel]:
    for part in loc:
        if isinstance(part, str) and part in model.model_fields:
            models = list(_models_in(model.model_fields[part].annotation))
            model = models[0] if models else model
    return model


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401  (any type hint)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)


def _is_hidden(loc: tuple[int | str, ...], model: type[BaseModel]) -> bool:
    for length in range(len(loc)):
        inner, name = _model_at(model, loc[:length]), loc[length]
        if isinstance(name, str) and name in inner.model_fields and _has_secret(inner.model_fields[name].annotation):
            return True
    return False


def _has_secret(annotation: Any) -> bool:  # noqa: ANN401  (any type hint)
    return annotation is SecretStr or any(_has_secret(part) for part in get_args(annotation))
