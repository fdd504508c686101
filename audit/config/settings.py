"""The audit file ``einklang.yaml`` as models: what may stand in it, and what it means when it is left out."""

import hashlib
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import Field, PrivateAttr, SecretStr, SerializeAsAny, field_validator

from audit.model.finding import Severity
from audit.plugins.channel import ChannelSettings, Strict
from audit.plugins.record import RecordSettings

LOCALE = r"^[a-z]{2,3}([-_][A-Za-z]{2})?$"
CURRENCY = r"^[A-Z]{3}$"


class OwnRule(Strict):
    """A rule of the company's own.

    Attributes:
        name: As in reports and patterns.
        when: CEL expression that is true for a statement that is wrong.
        severity: How bad.
        message: What is wrong: one text, or one per language.
        mend: How to mend it, likewise.
        attribute: Only statements of this attribute are looked at; empty: all.
        channels: Only these channels are looked at; empty: all.
    """

    name: Annotated[str, Field(min_length=1, max_length=80)]
    when: Annotated[str, Field(min_length=1)]
    severity: Severity = Severity.MEDIUM
    message: str | dict[str, str] = ""
    mend: str | dict[str, str] = ""
    attribute: str = ""
    channels: tuple[str, ...] = ()


class RuleSettings(Strict):
    """Which rules judge, and how strictly.

    Attributes:
        packs: ``core`` and the law packs that are switched on.
        tolerance: Attribute and the largest difference that is none, in the attribute's own unit.
        severity: Pattern (CODE-OR-NAME[/ATTRIBUTE][@CHANNEL][#OFFER], with ``*``) and severity; the last that
            fits wins.
        off: Patterns of rules that are switched off.
        own: The company's own rules.
        look_ahead_days: How many days ahead validity is looked at.
        persist: Pattern and how many runs in a row must find something before anybody is told.
        threshold: Findings below it do not change the exit code and are not told.
    """

    packs: tuple[str, ...] = ("core",)
    tolerance: dict[str, Annotated[Decimal, Field(ge=0)]] = Field(default_factory=dict)
    severity: dict[str, Severity] = Field(default_factory=dict)
    off: tuple[str, ...] = ()
    own: tuple[OwnRule, ...] = ()
    look_ahead_days: Annotated[int, Field(ge=0, le=366)] = 14
    persist: dict[str, Annotated[int, Field(ge=1, le=30)]] = Field(default_factory=dict)
    threshold: Severity = Severity.LOW


class Owners(Strict):
    """Who mends findings, where it is not the owner of the channel; the more exact word wins.

    Attributes:
        offers: Offer's id or name, with ``*``, and owner.
        campaigns: Campaign's name or key, with ``*``, and owner.
        attributes: Attribute and owner.
        rules: Pattern of rules and owner.
    """

    offers: dict[str, str] = Field(default_factory=dict)
    campaigns: dict[str, str] = Field(default_factory=dict)
    attributes: dict[str, str] = Field(default_factory=dict)
    rules: dict[str, str] = Field(default_factory=dict)


class Retention(Strict):
    """How long things are kept; the evidence of findings is kept as long as the finding.

    Attributes:
        days: Runs older than this are removed by ``purge``.
        runs: At least so many complete runs are kept, however old.
    """

    days: Annotated[int, Field(ge=1)] = 400
    runs: Annotated[int, Field(ge=1)] = 2


class Audit(Strict):
    """The whole audit file.

    Attributes:
        company: Name of the company.
        locale: Language and region of what it writes, such as ``de-CH``; each channel can have its own.
        report_locale: Language of reports, if it is another.
        currency: ISO 4217 code of amounts without one.
        timezone: IANA name.
        today: Day as of which is judged; the day of the run if it is not set.
        tax: Whether prices contain tax, where they do not say so.
        database: Address of the store.
        evidence: Folder of the archive.
        hosts: Public host and the address under which it is reached instead, such as a staging server.
        own_hosts: The company's own hosts besides those of its channels.
        ignore: Globs of paths that are no channel, whatever links to them.
        records: What should be true, strongest first.
        channels: Where customers meet the company.
        rules: Which rules judge, and how strictly.
        owners: Who mends findings.
        deadline_minutes: Minutes after which a run asks for nothing more; what it has not fetched by then is not
            observed. The channels that matter most come first.
        full_link_days: After so many days all offers are linked in full again, however few have changed.
        notify: Owner (``*`` for all) and the apprise addresses at which they are told.
        retention: How long things are kept.
        folder: Where the audit file lies; paths in it are relative to that.
    """

    company: Annotated[str, Field(min_length=1, max_length=200)]
    locale: Annotated[str, Field(pattern=LOCALE)]
    report_locale: Annotated[str, Field(pattern=LOCALE)] | None = None
    currency: Annotated[str, Field(pattern=CURRENCY)]
    timezone: str = "UTC"
    today: date | None = None
    tax: Literal["Included", "Excluded"] | None = None
    database: SecretStr = SecretStr("sqlite:///einklang.db")
    evidence: Path = Path("evidence")
    hosts: dict[str, str] = Field(default_factory=dict)
    own_hosts: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    records: tuple[SerializeAsAny[RecordSettings], ...] = ()
    channels: Annotated[tuple[SerializeAsAny[ChannelSettings], ...], Field(min_length=1)]
    rules: RuleSettings = RuleSettings()
    owners: Owners = Owners()
    deadline_minutes: Annotated[float, Field(gt=0)] = 360.0
    full_link_days: Annotated[int, Field(ge=1, le=366)] = 7
    notify: dict[str, tuple[SecretStr, ...]] = Field(default_factory=dict)
    retention: Retention = Retention()
    folder: Path = Field(default=Path(), exclude=True)
    _file: str = PrivateAttr(default="einklang.yaml")
    _lines: dict[tuple[str | int, ...], int] = PrivateAttr(default_factory=dict)

    @field_validator("timezone")
    @classmethod
    def _is_a_zone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError(f"{name!r} is no time zone such as Europe/Zurich")
        return name

    @property
    def zone(self) -> ZoneInfo:
        """The company's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def language(self) -> str:
        """Language of reports."""
        return (self.report_locale or self.locale)[:2]

    @property
    def country(self) -> str:
        """ISO 3166 code of the company's country; empty if the locale names none."""
        _, _, region = self.locale.replace("_", "-").partition("-")
        return region.upper()

    @cached_property
    def digest(self) -> str:
        """SHA-256 over all settings but the secrets, to see whether two runs had the same."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()

    def channel(self, name: str) -> ChannelSettings | None:
        """The channel with a name, if there is one."""
        return next((channel for channel in self.channels if channel.name == name), None)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the channels and record sources, in their order."""
        return (*(channel.name for channel in self.channels), *(records.name for records in self.records))

    def where(self, *place: str | int) -> str:
        """File and line of a setting, such as ``where("rules", "own", 0)``; of the nearest one above if unknown."""
        for length in range(len(place), 0, -1):
            if place[:length] in self._lines:
                return f"{self._file}, line {self._lines[place[:length]]}"
        return self._file

    def placed(self, file: str, lines: dict[tuple[str | int, ...], int]) -> Self:
        """The same audit, knowing where its settings stand."""
        self._file = file
        self._lines = lines
        return self
