"""What people naturally write, brought to the form that the models have.

One word where a list is allowed, ``language`` for ``locale``, ``paths`` as a list of globs, "inkl." for Included,
"13 months" for a retention: the meaning is plain, so nobody has to look it up. What is not plain is left alone, and
the models refuse it.
"""

import re
from collections.abc import Callable, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from audit.config.settings import Audit
from audit.config.words import fold, phrases
from audit.plugins.channel import ChannelSettings, PathSettings
from audit.plugins.record import RecordSettings

Plain = Any

# Another word for a field, where the model has the field and not the word.
_OTHER_WORDS = {
    "language": "locale", "lang": "locale", "tax_basis": "tax", "vat": "tax", "id": "name", "globs": "include",
    "address": "url", "feed": "url", "file": "path", "files": "path", "folder": "path", "country": "region",
    "address_book": "own_hosts", "record": "records", "channel": "channels", "rule": "rules", "owner": "owners",
    "robots": "obey_robots", "quiet_after": "quiet_after_days", "journey": "phase", "own_rules": "own",
    "disabled": "off", "False": "off", "false": "off", "expression": "when", "condition": "when", "if": "when",
    "campaign": "campaigns", "attribute": "attributes", "offer": "offers", "keys": "key", "time_zone": "timezone",
    "status_unpublished": "unpublished", "header_fields": "headers", "max_pages": "pages", "max_depth": "depth",
    "user_agent_language": "accept_language", "db": "database", "sql": "query", "no_channel": "ignore",
}  # fmt: skip
_PHASES = {
    "vor": "before", "vorher": "before", "vor dem kauf": "before", "avant": "before", "prima": "before",
    "wahrend": "during", "kauf": "during", "pendant": "during", "durante": "during", "purchase": "during",
    "nach": "after", "nachher": "after", "nach dem kauf": "after", "apres": "after", "dopo": "after", "post": "after",
}  # fmt: skip
_RECORD_KINDS = {
    **dict.fromkeys(("campaigns", "kampagne", "kampagnen", "aktion", "aktionen", "campagne", "campagna"), "campaign"),
    **dict.fromkeys(("campagnes", "promotions"), "campaign"),
    **dict.fromkeys(("products", "produkt", "produkte", "produit", "produits", "prodotti", "pim", "erp"), "product"),
}
_SPAN = re.compile(r"P?\s*(\d+)\s*([A-Za-z]*)")
_DAYS = {"": 1, "d": 1, "w": 7, "m": 30, "y": 365, "t": 1, "j": 365}


def loosen(model: type[BaseModel], plain: Plain) -> Plain:
    """The data in the form of a model, as far as it is plain what was meant."""
    if not isinstance(plain, Mapping):
        return plain
    found = {_field(model, str(key), plain): value for key, value in plain.items()}
    for kind, mend in _MENDS:
        if issubclass(model, kind):
            found = mend(found)
    fields = model.model_fields
    return {key: _fit(fields[key].annotation, value) if key in fields else value for key, value in found.items()}


def _field(model: type[BaseModel], key: str, plain: Mapping[Any, Any]) -> str:
    if key in model.model_fields:
        return key
    plainer = key.replace("-", "_").lower()
    other = _OTHER_WORDS.get(plainer, _OTHER_WORDS.get(key, plainer))
    return other if other in model.model_fields and other not in plain else key


def _fit(annotation: Any, value: Plain) -> Plain:  # noqa: ANN401  (any type hint)
    if get_origin(annotation) is Annotated:
        return _fit(get_args(annotation)[0], value)
    if get_origin(annotation) in (Union, UnionType):
        return _fit_one(get_args(annotation), value)
    if get_origin(annotation) is tuple:
        member = get_args(annotation)[0]
        return [_fit(member, part) for part in _listed(value)]
    if get_origin(annotation) is dict and isinstance(value, Mapping):
        member = get_args(annotation)[1]
        return {str(key): _fit(member, part) for key, part in value.items()}
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return loosen(annotation, value)
    return value


def _fit_one(choices: tuple[Any, ...], value: Plain) -> Plain:
    """Fit a value to the choice of a union that has its form."""
    for choice in choices:
        models = isinstance(choice, type) and issubclass(choice, BaseModel)
        if (isinstance(value, list) and get_origin(choice) is tuple) or (isinstance(value, Mapping) and models):
            return _fit(choice, value)
    alone = [choice for choice in choices if choice is not NoneType]
    return _fit(alone[0], value) if len(alone) == 1 and value is not None else value


def _listed(value: Plain) -> list[Plain]:
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _mend_any(found: dict[str, Plain]) -> dict[str, Plain]:
    tax = found.get("tax")
    if isinstance(tax, str):
        found["tax"] = phrases("tax").get(fold(tax), tax)
    for name in ("region", "country"):
        if isinstance(found.get(name), list):
            found[name] = ",".join(sorted(map(str, found[name])))
    if isinstance(found.get("locale"), str):
        found["locale"] = found["locale"].replace("_", "-")
    for name in ("quiet_after_days", "look_ahead_days", "days"):
        if isinstance(found.get(name), str):
            found[name] = days_of(found[name])
    return found


def _mend_channel(found: dict[str, Plain]) -> dict[str, Plain]:
    # `paths:` is a mapping of settings per path; a list of globs under that name says what belongs to the channel.
    if isinstance(found.get("paths"), (list, str)):
        found["include"] = [*_listed(found.get("include")), *_listed(found.pop("paths"))]
    if isinstance(found.get("phase"), str):
        found["phase"] = _PHASES.get(fold(found["phase"]), found["phase"].lower())
    if isinstance(found.get("public"), bool):
        found["internal"] = not found.pop("public")
    if isinstance(found.get("url"), list) and len(found["url"]) == 1:
        found["url"] = found["url"][0]
    return found


def _mend_record(found: dict[str, Plain]) -> dict[str, Plain]:
    values = found.get("values")
    if isinstance(values, Mapping):
        found["values"] = {str(key): "" if value is None else value for key, value in values.items()}
    # A source that is called "campaigns" holds campaigns, unless it says otherwise.
    kind = fold(str(found.get("kind") or found.get("name") or "")).partition(" ")[0]
    if kind in _RECORD_KINDS:
        found["kind"] = _RECORD_KINDS[kind]
    columns = found.get("columns")
    if isinstance(columns, Mapping):
        found["columns"] = {str(key): "ignore" if value in (None, False) else value for key, value in columns.items()}
    if isinstance(found.get("must_say"), (list, str)):
        found["must_say"] = {"*": _listed(found["must_say"])}
    if isinstance(found.get("precedence"), list):
        found["precedence"] = dict.fromkeys(map(str, found["precedence"]), -1)
    return found


def _mend_currency(found: dict[str, Plain]) -> dict[str, Plain]:
    if isinstance(found.get("currency"), str) and len(found["currency"]) == len("CHF"):
        found["currency"] = found["currency"].upper()
    return found


# The currency of a column may be another column's name, so it stays as it is written.
_MENDS: tuple[tuple[type[BaseModel], Callable[[dict[str, Plain]], dict[str, Plain]]], ...] = (
    (BaseModel, _mend_any),
    *((kind, _mend_currency) for kind in (Audit, ChannelSettings, PathSettings, RecordSettings)),
    (ChannelSettings, _mend_channel),
    (RecordSettings, _mend_record),
)


def days_of(text: str) -> Plain:
    """Number of days in "14 days", "13 Monate", "P1Y"; the text itself if it says no such thing.

    >>> days_of("2 weeks"), days_of("P13M"), days_of("soon")
    (14, 390, 'soon')
    """
    found = _SPAN.fullmatch(text.strip())
    if not found or found[2][:1].lower() not in _DAYS:
        return text
    return int(found[1]) * _DAYS[found[2][:1].lower()]


def loosen_top(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The top level of the audit file: rules, notify and retention in the forms that the models have."""
    found = dict(plain)
    rules = found.get("rules")
    if isinstance(rules, Mapping):
        found["rules"] = _loosen_rules(rules)
    notify = found.get("notify")
    if isinstance(notify, (list, str)):
        found["notify"] = {"*": _listed(notify)}
    retention = found.get("retention")
    if isinstance(retention, (int, str)):
        found["retention"] = {"days": days_of(str(retention))}
    for name in ("records", "channels"):
        if isinstance(found.get(name), Mapping):
            found[name] = [{"name": key, **value} for key, value in found[name].items() if isinstance(value, Mapping)]
    return found


def _loosen_rules(rules: Mapping[str, Plain]) -> dict[str, Plain]:
    found = {"off" if key in (False, "False") else str(key): value for key, value in rules.items()}
    own = found.get("own")
    if isinstance(own, Mapping):
        found["own"] = [
            {"name": name, **(rule if isinstance(rule, Mapping) else {"when": rule})} for name, rule in own.items()
        ]
    if isinstance(found.get("persist"), int):
        found["persist"] = {"*": found["persist"]}
    packs = found.get("packs")
    if packs is not None and "core" not in _listed(packs):
        found["packs"] = ["core", *_listed(packs)]
    return found
