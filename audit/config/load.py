"""Reads the audit file: all of its faults at once, each with file, line and mend."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from audit.config.check import check
from audit.config.environment import Filling
from audit.config.faults import Form, faults_of, nearest
from audit.config.loosen import loosen, loosen_top
from audit.config.schema import schema_of
from audit.config.settings import Audit
from audit.config.yaml_marks import Lines, read_yaml
from audit.errors import ConfigError, EinklangError, Faults
from audit.plugins.channel import ChannelSettings, ChannelType
from audit.plugins.record import RecordSettings, RecordSource

Kinds = Mapping[str, ChannelType] | Mapping[str, RecordSource]

_OWN = frozenset({"folder"})  # set by us, never by the file
_STAND_IN = {
    "company": "-",
    "locale": "en",
    "currency": "EUR",
    "channels": [ChannelSettings(name="-", type="-", url="https://stands-in.example/")],
}


def load(
    path: Path,
    channel_types: Mapping[str, ChannelType],
    record_sources: Mapping[str, RecordSource],
    environment: Mapping[str, str],
) -> Audit:
    """The audit that a file describes.

    Args:
        path: Of the audit file; paths in it are relative to its folder.
        channel_types: The kinds of channels that there are, by name.
        record_sources: The kinds of record sources that there are, by name.
        environment: Values of ``${NAME}``.

    Raises:
        Faults: Of ``ConfigError``; everything that is wrong, in the order of lines.
    """
    return load_text(_read(path), path, channel_types, record_sources, environment)


def load_text(
    text: str,
    path: Path,
    channel_types: Mapping[str, ChannelType],
    record_sources: Mapping[str, RecordSource],
    environment: Mapping[str, str],
) -> Audit:
    """The audit that a text describes, as if it stood in a file at ``path``.

    Raises:
        Faults: As ``load``.
    """
    plain, lines = _parsed(text, path.name)
    filling = Filling(environment)
    filled = loosen_top(filling.fill(plain))
    loading = _Loading(Form(path.name, lines, frozenset(filling.places)))
    loading.miss(filling.missing)
    _number_members(plain, lines)
    channels = loading.members(filled, "channels", channel_types)
    records = loading.members(filled, "records", record_sources)
    audit = loading.top(filled, channels, records)
    kept = _renumbered(lines, {"channels": list(channels), "records": list(records)})
    # What a variable that is not set leaves behind is no fault of its own.
    unset = {loading.where(place) for place, _ in filling.missing}
    faults = [*loading.faults, *(f for f in check(audit.placed(path.name, kept)) if f.where not in unset)]
    if faults:
        raise Faults("the audit file is wrong", sorted(faults, key=_line))
    update = {
        "folder": path.absolute().parent,
        "channels": tuple(_without(channel, audit.ignore) for channel in audit.channels),
        "records": tuple(_everywhere(records, audit) for records in audit.records),
    }
    return audit.model_copy(update=update).placed(path.name, lines)


def _everywhere(records: RecordSettings, audit: Audit) -> RecordSettings:
    """The record source with the names of all channels for ``*``."""
    if "*" not in (records.channels or ()):
        return records
    return records.model_copy(update={"channels": tuple(channel.name for channel in audit.channels)})


def _without(channel: ChannelSettings, ignored: tuple[str, ...]) -> ChannelSettings:
    """The channel without the paths that are no channel at all."""
    return channel.model_copy(update={"exclude": (*channel.exclude, *ignored)}) if ignored else channel


def json_schema(channel_types: Mapping[str, ChannelType], record_sources: Mapping[str, RecordSource]) -> dict[str, Any]:
    """The JSON Schema of audit files with these kinds of channels and record sources, for editors."""
    return schema_of(channel_types, record_sources)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        fault = ConfigError("there is no such audit file", where=str(path), mend="`einklang init` writes one")
    except UnicodeDecodeError:
        fault = ConfigError("the file is not in UTF-8", where=str(path), mend="Save it as UTF-8")
    except OSError as error:
        fault = ConfigError(f"the file cannot be read ({os.strerror(error.errno or 0)})", where=str(path))
    raise Faults("the audit file is wrong", [fault])


def _parsed(text: str, file: str) -> tuple[dict[str, Any], Lines]:
    try:
        plain, lines = read_yaml(text, file)
    except ConfigError as error:
        raise Faults("the audit file is wrong", [error]) from None
    if isinstance(plain, dict):
        return plain, lines
    what = "the audit file is empty" if plain is None else "the audit file must be a mapping"
    mend = "Begin with `company: NAME`; `einklang init` writes one"
    raise Faults("the audit file is wrong", [ConfigError(what, where=file, mend=mend)])


def _number_members(plain: Mapping[str, Any], lines: Lines) -> None:
    """Note the lines of members that are written as a mapping by name under their numbers too."""
    for section in ("records", "channels"):
        members = plain.get(section)
        numbers = {name: number for number, name in enumerate(members)} if isinstance(members, Mapping) else {}
        for place in [place for place in lines if len(place) > 1 and place[0] == section and place[1] in numbers]:
            lines[(section, numbers[str(place[1])], *place[2:])] = lines[place]


def _renumbered(lines: Lines, kept: Mapping[str, list[int]]) -> Lines:
    """The lines as they are without the members that were refused."""
    found = {place: line for place, line in lines.items() if place[:1] not in [(section,) for section in kept]}
    for place, line in lines.items():
        if len(place) > 1 and place[0] in kept and place[1] in kept[str(place[0])]:
            found[(place[0], kept[str(place[0])].index(int(place[1])), *place[2:])] = line
    return found


class _Loading:
    """Validates part by part and gathers what is wrong."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.faults: list[ConfigError] = []

    def where(self, place: tuple[str | int, ...]) -> str:
        """File and line of a place."""
        return self._form.where(place)

    def miss(self, missing: list[tuple[tuple[str | int, ...], str]]) -> None:
        """Note the variables that are not set."""
        for place, name in missing:
            mend = f"Set it before the call: export {name}=..."
            self.faults.append(
                ConfigError(f"the environment has no variable {name}", where=self._form.where(place), mend=mend)
            )

    def members(self, plain: Mapping[str, Any], section: str, kinds: Kinds) -> dict[int, BaseModel]:
        """Number and validated member of a section, each by the settings of its own kind."""
        given: Any = plain.get(section)
        if given is not None and not isinstance(given, list):
            where = self._form.where((section,))
            self.faults.append(ConfigError(f"{section} must be a list", where=where, mend="Begin each with -"))
            return {}
        validated = {number: self._member(member, section, number, kinds) for number, member in enumerate(given or [])}
        return {number: member for number, member in validated.items() if member is not None}

    def _member(self, member: Any, section: str, number: int, kinds: Kinds) -> BaseModel | None:  # noqa: ANN401  (any data)
        place = (section, number)
        if not isinstance(member, Mapping):
            where = self._form.where(place)
            self.faults.append(ConfigError("this must be a mapping with name and type", where=where))
            return None
        kind = _kind(section, member, kinds)
        if kind is None:
            self.faults.append(_unknown_kind(section, member, kinds, self._form.where((*place, "type"))))
            return None
        model = kinds[kind].settings
        try:
            return model.model_validate(loosen(model, {**member, "type": kind}))
        except ValidationError as error:
            self.faults += faults_of(error, model, place, self._form)
            return None

    def top(self, plain: dict[str, Any], channels: dict[int, BaseModel], records: dict[int, BaseModel]) -> Audit:
        """The audit; where something of it is wrong, one that stands in, so that the rest can be checked too."""
        for key in sorted(_OWN & plain.keys()):
            self.faults.append(ConfigError(f"unknown setting {key!r}", where=self._form.where((key,))))
        top = {key: value for key, value in loosen(Audit, plain).items() if key not in _OWN}
        # Faulty channels have faults already: that none is left must not be another one.
        stands_in = _STAND_IN["channels"] if plain.get("channels") else []
        top |= {"channels": list(channels.values()) or stands_in, "records": list(records.values())}
        try:
            return Audit.model_validate(top)
        except ValidationError as error:
            self.faults += faults_of(error, Audit, (), self._form)
            wrong = {detail["loc"][0] for detail in error.errors()}
            return Audit.model_validate(_STAND_IN | {key: value for key, value in top.items() if key not in wrong})


def _kind(section: str, member: Mapping[str, Any], kinds: Kinds) -> str | None:
    given = member.get("type")
    if isinstance(given, str) and given.lower().replace("-", "_") in kinds:
        return given.lower().replace("-", "_")
    return _kind_of_records(member, kinds) if given is None and section == "records" else None


def _kind_of_records(member: Mapping[str, Any], kinds: Kinds) -> str | None:
    """The kind of record source that goes by the file's ending, else by what the member names."""
    path = str(member.get("path") or member.get("file") or "").lower()
    for name, kind in kinds.items():
        if isinstance(kind, RecordSource) and kind.endings and path.endswith(kind.endings):
            return name
    for field, name in (("database", "sql"), ("db", "sql"), ("query", "sql"), ("url", "json_api")):
        if field in member and name in kinds:
            return name
    return None


def _unknown_kind(section: str, member: Mapping[str, Any], kinds: Kinds, where: str) -> ConfigError:
    given = member.get("type")
    what = "channel type" if section == "channels" else "kind of record source"
    known = f"Known are {', '.join(sorted(kinds)) or 'none'}"
    if given is None:
        return ConfigError(f"the {what} is missing", where=where, mend=f"Add `type:`. {known}")
    return ConfigError(f"unknown {what} {str(given)!r}", where=where, mend=nearest(str(given), kinds) or known)


def _line(fault: EinklangError) -> tuple[int, str]:
    found = re.search(r"line (\d+)$", fault.where)
    return (int(found[1]) if found else 0, fault.what)
