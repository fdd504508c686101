"""What the audit reports: a finding, its sides, and its life."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Statement, Term


class Severity(StrEnum):
    """How bad it is for customer and company."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """2 for high, 0 for low."""
        return {"high": 2, "medium": 1, "low": 0}[self.value]


class Status(StrEnum):
    """Where a finding stands in its life."""

    NEW = "new"
    OPEN = "open"
    CHANGED = "changed"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    ACCEPTED = "accepted"
    NOT_RECHECKED = "not_rechecked"
    INCONCLUSIVE = "inconclusive"


class FindingKind(StrEnum):
    """The kinds that others may rely on (``einklang.findings/1``)."""

    CONTRADICTION = "contradiction"
    INTERNAL_CONTRADICTION = "internal_contradiction"
    RECORDS_DISAGREE = "records_disagree"
    MISSING_OFFER = "missing_offer"
    MISSING_TERM = "missing_term"
    UNKNOWN_OFFER = "unknown_offer"
    EXPIRED_STILL_SHOWN = "expired_still_shown"
    NOT_YET_VALID_SHOWN = "not_yet_valid_shown"
    STALE_CHANNEL = "stale_channel"
    DEAD_LINK = "dead_link"
    UNREACHABLE = "unreachable"
    ARITHMETIC_ERROR = "arithmetic_error"
    WEEKDAY_DATE_MISMATCH = "weekday_date_mismatch"
    LOOK_AHEAD = "look_ahead"
    LAW = "law"
    OWN = "own"


@dataclass(frozen=True, slots=True, order=True)
class Offer:
    """The thing that records and statements speak of.

    Attributes:
        id: The record's key, else an identifier, else a name kept in the store; ``shop`` for the whole shop.
        name: As the strongest record, else the most channels, call it.
        campaign: Name of the campaign that it belongs to, or is; empty if none.
        variant: What tells it from others of its name on record; empty if there are none, or the name says it. A
            finding that stands for two or three of them has all of theirs. Nothing is linked or fingerprinted by it.
    """

    id: str
    name: str = ""
    campaign: str = ""
    variant: str = ""

    @property
    def title(self) -> str:
        """The name as people read it, with the variant behind it; empty if it has none.

        >>> Offer("abo-2", "Abo Erwachsene", variant="2 Zonen").title
        'Abo Erwachsene (2 Zonen)'
        """
        return self.full_names[0] if self.full_names else self.name

    @property
    def full_names(self) -> tuple[str, ...]:
        """The name with the variant as reports and as records write it; none where there is no variant to tell."""
        return (f"{self.name} ({self.variant})", f"{self.name} {self.variant}") if self.name and self.variant else ()


SHOP = Offer("shop")


@dataclass(frozen=True, slots=True)
class Side:
    """What one place says, or keeps silent about, in a finding.

    Attributes:
        channel: Name of the channel or record source.
        record: Whether it is a record.
        odd: Whether it is the one that departs from the others.
        attribute: What it speaks of.
        term: What it says; None where it is silent.
        scope: For what part of the world.
        address: Of the document.
        document: Key of the document.
        where: Place and words; None where it is silent.
        published: The day for which it speaks; None: now.
    """

    channel: str
    record: bool = False
    odd: bool = False
    attribute: str = ""
    term: Term | None = None
    scope: Scope = field(default_factory=Scope)
    address: str = ""
    document: str = ""
    where: Locator | None = None
    published: datetime | None = None

    @classmethod
    def of(cls, statement: Statement, *, record: bool = False, odd: bool = False) -> "Side":
        """The side that a statement makes."""
        return cls(
            statement.channel, record, odd, statement.attribute, statement.term, statement.scope,
            statement.address, statement.document, statement.where, statement.published,
        )  # fmt: skip

    @property
    def order(self) -> tuple[object, ...]:
        """A key that sorts sides: the record's first, then by channel and place."""
        term = self.term
        return (
            not self.record, self.odd, self.channel, self.document, term.value if term else "",
            (term.bound or "") if term else "", self.where.layer.value if self.where else "",
            self.where.path if self.where else "", self.where.start if self.where else 0,
            self.where.quote if self.where else "",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """A contradiction, omission or neglect, under one rule.

    Attributes:
        code: Of the rule, such as ``C101``.
        name: Of the rule, such as ``differs-from-record``.
        kind: What others may rely on.
        offer: What it is about.
        attribute: Of which it speaks; empty if of none.
        sides: The record's first, then by channel; the odd ones marked.
        channel: For rules about one channel, its name; it is then part of the fingerprint.
        scope: In which all sides claim to hold.
        key: Scope key: variant, region, audience and unit that tell this finding from its neighbours.
        params: What the rule's message needs, as pairs of name and text.
        severity: How bad.
        status: Where it stands in its life.
        owner: Who mends it.
        assumed: Dimensions and thresholds that were assumed, each a short text.
        first_seen: Day of the first run that found it; None before the life cycle.
        last_seen: Day of the last run that found it.
    """

    code: str
    name: str
    kind: FindingKind
    offer: Offer
    attribute: str
    sides: tuple[Side, ...]
    channel: str = ""
    scope: Scope = field(default_factory=Scope)
    key: str = ""
    params: tuple[tuple[str, str], ...] = ()
    severity: Severity = Severity.MEDIUM
    status: Status = Status.NEW
    owner: str = ""
    assumed: tuple[str, ...] = ()
    first_seen: date | None = None
    last_seen: date | None = None

    @property
    def fingerprint(self) -> str:
        """Identity over runs: rule, offer, attribute, scope key, and the channel where the rule is about one.

        Values, wording, dates and addresses are left out on purpose: a shop that goes from 49.90 to 48.90
        while the poster says 39.90 has one finding that lasts, not two that come and go.
        """
        parts = (self.code, self.offer.id, self.attribute, self.channel, self.key)
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def values_key(self) -> str:
        """Digest of what is said where: when it changes, the finding has *changed*."""
        said = sorted(
            "\x1f".join((side.channel, side.attribute, side.term.value, side.term.bound or ""))
            if side.term
            else f"{side.channel}\x1f{side.attribute}"
            for side in self.sides
        )
        return hashlib.sha256("\x1e".join(dict.fromkeys(said)).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def channels(self) -> tuple[str, ...]:
        """Names of all channels and records that take part, sorted."""
        return tuple(sorted({side.channel for side in self.sides} | ({self.channel} if self.channel else set())))

    @property
    def order(self) -> tuple[object, ...]:
        """A key that sorts findings: gravest first, then by offer, attribute and rule."""
        return (-self.severity.rank, self.offer.id, self.attribute, self.code, self.channel, self.key)


__all__ = ["SHOP", "Finding", "FindingKind", "Layer", "Offer", "Severity", "Side", "Status"]
