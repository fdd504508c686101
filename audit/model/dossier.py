"""Everything that is said about one offer, the records included, and what could not be observed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any

from audit.model.capture import Form
from audit.model.channel import Channel, ChannelState
from audit.model.contents import without_contents
from audit.model.finding import Offer
from audit.model.record import Record
from audit.model.sheet import Sheet, torn
from audit.model.short_units import with_short_units
from audit.model.statement import Role, Statement, Term

_WORD = re.compile(r"\w+")
_SEVERAL = ("s", "n", "en", "e")  # what several of a thing end with
_REMARKED = re.compile(r"(.+?\w) \([^()\d]+\)$")


def plain_words(text: str) -> str:
    """The words of a text in small letters, a space around each, so that a name is found as whole words.

    >>> plain_words("L'abbonamento «Lago»")
    ' l abbonamento lago '
    """
    return f" {' '.join(_WORD.findall(text.casefold()))} "


_JOINTS = re.compile(
    r"il|lo|la|i|gli|le|l|uno?|una|di|del|dell[oae]?|dei|degli|d|de|du|des|les|une|der|die|das|de[mn]|eine?[nmrs]?|vo[nm]"
    r"|the|an?|of"
)


def without_joints(words: str) -> str:
    """Plain words without the articles, and the words for "of", that sentences put between those of a name.

    >>> without_joints(" revisione dell orologio a muro "), without_joints(" plan a ")
    ('revisione orologio muro', 'plan a')
    """
    *front, last = words.split() or [""]
    return " ".join([*(word for word in front if not _JOINTS.fullmatch(word)), last])


_SMALL = re.compile(rf"à|(?=\w\w)(?:{_JOINTS.pattern}|en|au|zur?|zum|für|mit|im|in|pour|avec|per|con|for|to|with)")
_WHOLE = 3  # words of a name that in another order still say all of it


def telling_words(text: str) -> frozenset[str]:
    """The words of a name without the small ones between them, in any order.

    >>> telling_words("Tent Duo for hire, weekend") == telling_words("Hire of the tent: duo – weekend")
    True
    """
    return frozenset(word for word in plain_words(text).split() if not _SMALL.fullmatch(word))


class Presence(StrEnum):
    """What a run knows of an offer on a channel: nothing in between is guessed."""

    SEEN = "seen"
    ABSENT = "absent"
    NOT_OBSERVED = "not_observed"


@dataclass(frozen=True, slots=True)
class Mention:
    """A document that speaks of the offer.

    Attributes:
        channel: Name of the channel.
        address: Of the document.
        document: Its key.
        digest: Of its capture.
        form: What kind of document it is.
        role: The strongest part that the offer plays in it.
        published: Local instant for which it speaks; None: now.
        complete: Whether an absence may be concluded from it.
        link: Where the words lead, for tiles.
        title: Of the document.
        also: Attributes that the document states of the shop as a whole, or without saying of which offer, or
            whose required value stands in its text although no reader understood it.
        beside: What records say of the other offers that the document speaks of.
        theirs: Of that, what the document says of those others itself.
        through: What the document promises of a campaign by what it says of an offer that the campaign covers.
    """

    channel: str
    address: str
    document: str
    digest: str
    form: Form
    role: Role
    published: datetime | None = None
    complete: bool = True
    link: str = ""
    title: str = ""
    also: frozenset[str] = frozenset()
    beside: frozenset[Term] = frozenset()
    theirs: frozenset[Term] = frozenset()
    through: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A subject that could not be linked to one offer: several candidates, and what tells them apart."""

    channel: str
    document: str
    name: str
    candidates: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Dossier:
    """Everything that is said about one offer.

    Attributes:
        offer: What it is about.
        records: Of all sources, strongest first.
        statements: Of channels (not of records), in the order of ``Statement.order``.
        mentions: Documents that speak of it, in the order of channel and key.
        doubts: Subjects that may or may not be this offer.
        kin: Records of the campaigns that cover the offer, and of the offers that it covers. What they say
            excuses a statement; it accuses one only where no record of the offer itself speaks.
    """

    offer: Offer
    records: tuple[Record, ...] = ()
    statements: tuple[Statement, ...] = ()
    mentions: tuple[Mention, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    kin: tuple[Record, ...] = ()

    @property
    def has_record(self) -> bool:
        """Whether any record speaks of it."""
        return bool(self.records)

    def recorded(self, attribute: str) -> tuple[Statement, ...]:
        """What the records say of an attribute, strongest first."""
        return self._recorded.get(attribute, ())

    def said(self, attribute: str) -> tuple[Statement, ...]:
        """What the channels say of an attribute."""
        return self._said.get(attribute, ())

    def attributes(self) -> tuple[str, ...]:
        """The attributes of which anything is said, sorted."""
        return tuple(sorted(self._said.keys() | self._recorded.keys()))

    @cached_property
    def unsettled(self) -> tuple[str, ...]:
        """The attributes of which not everybody says the same in the same spelling, sorted.

        Where all agree there is nothing to compare, so that the cost of judging follows disagreement.
        """
        return tuple(sorted(name for name in self.attributes() if not self._is_settled(name)))

    @cached_property
    def _names(self) -> frozenset[str]:
        named = (name for record in self.records for name in (record.name, *record.aliases))
        return frozenset(filter(str.strip, map(plain_words, (self.offer.name, *named))))

    @cached_property
    def _bare_names(self) -> frozenset[str]:
        """The names without a remark behind them that is no size or time: "Hire of a harp (pair)"."""
        named = [self.offer.name, *(name for record in self.records for name in (record.name, *record.aliases))]
        filled = (bare for name in named if (bare := without_contents(name)) != name)
        remarked = (found[1] for found in map(_REMARKED.match, named) if found)
        return frozenset(map(plain_words, (*filled, *remarked)))

    @cached_property
    def _long_names(self) -> tuple[str, ...]:
        """The names of several words: "beard trims" calls one by its name, "trims" may be any."""
        return tuple(sorted(name for name in self._names if " " in name.strip()))

    @cached_property
    def _joined_names(self) -> frozenset[str]:
        """The names of several words as sentences may join them."""
        return frozenset(joined for name in self._names if " " in (joined := without_joints(name)))

    @cached_property
    def _telling(self) -> frozenset[frozenset[str]]:
        """The words of the names that have so many that all of them in another order say as much."""
        return frozenset(words for name in self._names if len(words := telling_words(name)) >= _WHOLE)

    @cached_property
    def _short_names(self) -> tuple[tuple[str, ...], ...]:
        """The words of the names, their units of time written shortly."""
        return tuple(sorted({tuple(with_short_units(name).split()) for name in self._names}))

    @cached_property
    def documents(self) -> Mapping[tuple[str, str], tuple[Statement, ...]]:
        """What each document says of the offer, by channel and key of the document."""
        groups: dict[tuple[str, str], list[Statement]] = {}
        for statement in self.statements:
            groups.setdefault((statement.channel, statement.document), []).append(statement)
        return {place: tuple(members) for place, members in groups.items()}

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """What the documents say together, document by document."""
        return tuple(sheet for statements in self.documents.values() for sheet in torn(statements))

    def is_called(self, statement: Statement) -> bool:
        """Whether a statement's own words call the offer by its whole name, or it is said with its code.

        The heading above counts only for what is on record: beside "20 % off" under it, prices are of many things. So
        do the words that its text begins with, or name it, even if a part of the name stands above them; those that
        have no more than articles between the name's own, or all of these in another order; and several of what has a
        name of several words.
        """
        if statement.scope.voucher in {s.term.value for s in self.recorded("voucher_code")}:
            return True
        subject = statement.subject
        heading = (*subject.context[-1:], subject.lead) if self.recorded(statement.attribute) else ()
        said = plain_words(" ".join((subject.name, subject.variant, *heading)))
        if any(name in said for name in self._names) or plain_words(subject.name) in self._bare_names:
            return True
        if any(f"{name[:-1]}{ending} " in said for name in self._long_names for ending in _SEVERAL):
            return True
        if without_joints(plain_words(subject.name)) in self._joined_names:
            return True
        if self._is_called_with_rest(statement, said):
            return True
        if heading and telling_words(f"{subject.name} {subject.lead}") in self._telling:
            return True
        return bool(heading) and self._is_completed(subject.lead or subject.name, subject.context)

    def _is_called_with_rest(self, statement: Statement, said: str) -> bool:
        """Whether a name's length of time is written in another way, or the rest of the name stands right behind.

        "The massage (50 min) costs 98" calls the massage by its whole name; a number alone is no such rest.
        """
        short = with_short_units(said)
        if any(f" {' '.join(name)} " in short for name in self._short_names):
            return True
        own = with_short_units(plain_words(statement.subject.name)).split()
        if not own:
            return False
        before = with_short_units(plain_words(statement.where.before)).split()
        begun = [place for place, word in enumerate(before) if word == own[-1]]
        if before and own[-1].endswith(before[0]):  # only so many characters before are known
            begun.append(0)
        size = len(own)
        rests = {name[size:] for name in self._short_names if list(name[:size]) == own and len(name) > size + 1}
        return any(tuple(before[at + 1 : at + 1 + len(rest)]) == rest for at in begun for rest in rests)

    def _is_completed(self, lead: str, above: Iterable[str]) -> bool:
        """Whether the words that a text begins with, all of a name, and its headings say together all of the name.

        "Adult" below "Fitness plans" is the "Fitness plan Adult".
        """
        own = set(plain_words(lead).split())
        above_it = {word for heading in above for word in plain_words(heading).split()}
        ones = {word.removesuffix(ending) for word in above_it for ending in _SEVERAL}
        return bool(own) and any(own < set(name.split()) <= own | above_it | ones for name in self._names)

    def is_beside_code(self, statement: Statement, codes: frozenset[str]) -> bool:
        """Whether the words right before or behind a statement hold the offer's own voucher code, and no other's.

        So does its paragraph below the offer's own heading, if that says no other value of it.

        Args:
            statement: What a channel says.
            codes: Every voucher code that any record knows.
        """
        if self.is_headed_with_code(statement):
            return True
        own = {s.term.value for s in self.recorded("voucher_code")}
        beside = plain_words(f"{statement.where.before} | {statement.where.quote} | {statement.where.after}")
        if not any(plain_words(code) in beside for code in own):
            return False
        return not any(plain_words(code) in beside for code in codes - own)

    def is_headed_with_code(self, statement: Statement) -> bool:
        """Whether a statement stands below the offer's own heading in a paragraph of its code and of this value."""
        own = {s.term.value for s in self.recorded("voucher_code")}
        subject = statement.subject
        heading = plain_words(subject.context[-1]) if subject.context else ""
        codes = {value for kind, value in subject.ids if kind == "code"}
        if not codes or not codes <= own or heading not in self._names:
            return False
        here = self.documents.get((statement.channel, statement.document), ())
        beside = (s for s in here if s.where.path == statement.where.path and s.attribute == statement.attribute)
        return all(s.term == statement.term for s in beside)

    def channels(self) -> tuple[str, ...]:
        """Names of the channels that speak of it, sorted."""
        return tuple(sorted({m.channel for m in self.mentions} | {s.channel for s in self.statements}))

    def presence(self, channel: str, night: "Night") -> Presence:
        """Whether the offer was seen on a channel, is absent there, or could not be observed."""
        if channel in self.channels():
            return Presence.SEEN
        state = night.states.get(channel)
        doubtful = any(doubt.channel == channel for doubt in self.doubts)
        return Presence.ABSENT if state is not None and state.observed and not doubtful else Presence.NOT_OBSERVED

    @cached_property
    def worked_out(self) -> dict[str, tuple["Night", tuple[Any, ...]]]:
        """What was worked out of it for a night, by name, so that several rules work it out once."""
        return {}

    @cached_property
    def _said(self) -> dict[str, tuple[Statement, ...]]:
        return _by_attribute(self.statements)

    @cached_property
    def _recorded(self) -> dict[str, tuple[Statement, ...]]:
        return _by_attribute(s for record in self.records for s in record.statements)

    def _is_settled(self, attribute: str) -> bool:
        recorded = self._recorded.get(attribute) or tuple(
            s for record in self.kin for s in record.statements if s.attribute == attribute
        )
        everybody = self._said.get(attribute, ()) + recorded
        first = everybody[0].term
        return all(s.term is first or (s.term.value == first.value and s.term.bound == first.bound) for s in everybody)


def _by_attribute(statements: Iterable[Statement]) -> dict[str, tuple[Statement, ...]]:
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        groups.setdefault(statement.term.attribute, []).append(statement)
    return {name: tuple(members) for name, members in groups.items()}


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Differences that are no contradiction.

    Attributes:
        amounts: Attribute and the largest difference, in the attribute's own unit.
        look_ahead_days: How many days ahead validity is looked at.
    """

    amounts: Mapping[str, Decimal] = field(default_factory=dict)
    look_ahead_days: int = 14

    def of(self, attribute: str) -> Decimal:
        """The largest difference that is no contradiction; zero unless the audit file says otherwise."""
        return self.amounts.get(attribute, Decimal(0))


@dataclass(frozen=True, slots=True)
class Night:
    """What every rule may know besides the dossier: the day, the channels and how they went.

    Attributes:
        now: Local instant as of which is judged.
        states: Channel name and how the channel went in this run.
        tolerance: Differences that are no contradiction, as the audit file sets them.
        packs: Law packs that are switched on, such as ``law-ch``.
        codes: Every voucher code that any record knows.
        promised: Every reduction, start and end that any record promises.
        history: Offer id and channel with the prices observed on earlier days, oldest first.
        country: ISO 3166 code of the company's country.
        has_records: Whether any record was read, so that an offer or code without one is worth a word.
        always_charged: Whether nobody speaks of free shipping, neither from an order value nor in a campaign, so that
            a data field without its cost is a promise.
    """

    now: datetime
    states: Mapping[str, ChannelState] = field(default_factory=dict)
    tolerance: Tolerance = field(default_factory=Tolerance)
    packs: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    promised: frozenset[Term] = frozenset()
    history: Mapping[tuple[str, str], tuple[tuple[date, str], ...]] = field(default_factory=dict)
    country: str = ""
    has_records: bool = False
    always_charged: bool = False

    @property
    def today(self) -> date:
        """The day as of which is judged."""
        return self.now.date()

    def channel(self, name: str) -> Channel:
        """The facts of a channel; a record source or unknown name has none but its name."""
        state = self.states.get(name)
        return state.channel if state else Channel(name, weight=3)
