"""Lays dossiers: everything that records and channels say of one offer, on one pile.

Records of several sources with one key speak of one offer; the stronger source comes first, and what it does
not say the weaker one does. A campaign and the offers that it covers have dossiers of their own, each with the
other's records as kin.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial

from audit.judge.codes import Codes
from audit.judge.family import Family
from audit.judge.fees import with_named_fees
from audit.judge.frames import frame_lines
from audit.judge.hidden import hidden_mentions, written_terms
from audit.judge.named_conditions import NamedConditions
from audit.judge.owners import Known, Links, owned
from audit.judge.periods import with_recorded_periods
from audit.model.capture import Document, Form
from audit.model.channel import ChannelState
from audit.model.dossier import Dossier, Doubt, Mention
from audit.model.finding import SHOP, Offer
from audit.model.record import Record, RecordKind
from audit.model.reservations import OF_CAMPAIGNS
from audit.model.statement import Role, Statement, Subject, Term
from audit.model.values import Range, regions_meet

_STRONGEST_ROLE_FIRST = (Role.MAIN, Role.ROW, Role.SHOP, Role.TILE, Role.MENTION)
_ROUNDING = Decimal("0.5")  # per cent that a rounded price may depart from its discount
_AMOUNTS = frozenset({"price", "discount", "cashback", "saving", "promo_duration"})
_TELLING = frozenset({"price", "discount", "voucher_code", "promo_duration", "saving", "cashback", "trial_period"})


def lay_dossiers(
    records: Iterable[Record],
    documents: Iterable[Document],
    links: Links,
    states: Mapping[str, ChannelState],
    doubts: Iterable[Doubt] = (),
) -> Iterator[Dossier]:
    """One dossier per offer on record or linked to, in the order of their ids.

    Args:
        records: Of all sources.
        documents: Usable ones, of all channels; statements that already name their offer keep it.
        links: Subjects and the offers that they were linked to; a subject that is missing was linked to none.
        states: Channel name and how it went; no absence counts on a channel that was disturbed.
        doubts: Subjects that could be one of several offers.
    """
    family = Family.of(records)
    piles: dict[str, _Pile] = {key: _Pile() for key in family.by_key}
    by_channel: dict[str, list[Document]] = {}
    documents = tuple(documents)
    named = NamedConditions.of(record for records in family.by_key.values() for record in records)
    known = Known(links, family, Codes.of(family.by_key), frame_lines(documents), named)
    for document in documents:
        by_channel.setdefault(document.channel, []).append(document)
        _sort_in(document, known, states, piles)
    for offer, recorded in family.by_key.items():
        seen = frozenset(mention.channel for mention in piles[offer].mentions)
        is_explained = partial(family.explains, offer)
        piles[offer].doubts.extend(hidden_mentions(offer, recorded, seen, by_channel, is_explained))
    for doubt in sorted(doubts, key=lambda d: (d.channel, d.document, d.name)):
        for candidate in doubt.candidates:
            piles.setdefault(candidate, _Pile()).doubts.append(doubt)
    loose = _loose(piles, family)
    for offer in sorted(piles):
        yield _laid(offer, piles, family, loose)


@dataclass(slots=True)
class _Pile:
    """What has been sorted in so far for one offer."""

    statements: list[Statement] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def _sort_in(document: Document, known: Known, states: Mapping[str, ChannelState], piles: dict[str, _Pile]) -> None:
    """Put a document's statements and mentions on the piles of the offers that it speaks of."""
    spoken: dict[str, list[Subject]] = {}
    for subject in document.subjects:
        if offer := known.linked(document, subject):
            spoken.setdefault(offer, []).append(subject)
    owners: dict[Statement, str] = {}
    of_nobody: set[str] = set()
    for one in owned(document, known):
        if one.offer in {"", SHOP.id}:
            of_nobody.add(one.counted.attribute)
        if one.offer:
            owners[one.said] = one.offer
            piles.setdefault(one.offer, _Pile()).statements.append(_linked(one.counted, one.offer))
            spoken.setdefault(one.offer, []).append(one.counted.subject)
    state = states.get(document.channel)
    complete = document.complete and not (state is not None and state.disturbed)
    here = _countries(document)
    terms = {offer: _campaign_terms(known.family.by_key.get(offer, ()), here) for offer in spoken}
    for offer, subjects in spoken.items():
        also = frozenset(of_nobody) if offer != SHOP.id else frozenset()
        is_of_another = partial(known.family.is_of_another, offer, owners)
        also |= written_terms(document, known.family.by_key.get(offer, ()), is_of_another, kin=known.family.kin(offer))
        beside = frozenset().union(*(said for other, said in terms.items() if other != offer)) - terms[offer]
        theirs = frozenset(s.term for s, owner in owners.items() if owner != offer and s.term in terms.get(owner, ()))
        mention = _mention(document, subjects, complete=complete)
        mention = replace(mention, also=also, beside=beside, theirs=theirs & beside)
        piles.setdefault(offer, _Pile()).mentions.append(mention)


def _linked(statement: Statement, offer: str) -> Statement:
    return statement if statement.offer == offer else replace(statement, offer=offer)


def _campaign_terms(records: Sequence[Record], here: frozenset[str]) -> frozenset[Term]:
    """What records say of campaigns that a document for some countries may mean; no countries: for any."""
    return frozenset(
        s.term
        for record in records
        for s in record.statements
        if s.attribute in OF_CAMPAIGNS and (not here or not s.scope.regions or regions_meet(here, s.scope.regions))
    )


def _countries(document: Document) -> frozenset[str]:
    """The countries for which a document speaks; empty where anything in it is said to all."""
    found = {s.scope.regions for s in document.statements}
    return frozenset() if frozenset() in found else frozenset().union(*found)


def _mention(document: Document, subjects: list[Subject], *, complete: bool) -> Mention:
    strongest = min(subjects, key=lambda subject: _STRONGEST_ROLE_FIRST.index(subject.role))
    return Mention(
        document.channel, document.address, document.key, document.digest, document.form, strongest.role,
        document.published, complete, strongest.link, document.title,
    )  # fmt: skip


def _loose(piles: Mapping[str, _Pile], family: Family) -> Mapping[tuple[str, str], Sequence[Statement]]:
    """What documents say of things that no record knows."""
    found: dict[tuple[str, str], list[Statement]] = {}
    for offer, pile in piles.items():
        if offer not in family.by_key:
            for said in pile.statements:
                found.setdefault((said.channel, said.document), []).append(said)
    return found


def _laid(
    offer: str,
    piles: Mapping[str, _Pile],
    family: Family,
    loose: Mapping[tuple[str, str], Sequence[Statement]],
) -> Dossier:
    pile = piles[offer]
    records = family.by_key.get(offer, ()) or (family.contract if offer == SHOP.id else ())
    kin = family.kin(offer)
    mentions = [*pile.mentions, *_through_members(records, family.covered.get(offer, ()), piles, loose, family.by_key)]
    unique = {(m.channel, m.document): m for m in reversed(mentions)}
    said = with_named_fees(sorted(pile.statements, key=lambda s: s.order), records)
    return Dossier(
        SHOP if offer == SHOP.id else Offer(offer, _name(records, pile), _campaign(records, kin)),
        records,
        with_recorded_periods(said, (*records, *kin)),
        tuple(unique[place] for place in sorted(unique)),
        tuple(dict.fromkeys(pile.doubts)),
        kin,
    )


def _through_members(
    records: tuple[Record, ...],
    members: tuple[str, ...],
    piles: Mapping[str, _Pile],
    loose: Mapping[tuple[str, str], Sequence[Statement]],
    by_key: Mapping[str, Sequence[Record]],
) -> Iterator[Mention]:
    """Documents about a covered offer that state what the campaign promises: they speak of the campaign too.

    So do those that state it of something that no record knows ("with any policy 24.– a year").

    A row of a feed or price list has no room for the name of a campaign: that it carries the offer is all it can do.
    """
    promised = {s.term for record in records for s in record.statements if s.attribute in _TELLING}
    if not any(term.attribute in _AMOUNTS for term in promised):
        promised |= {s.term for member in members for s in _reduced_prices(by_key.get(member, ()))}
    for member in members:
        pile = piles.get(member)
        documents: dict[tuple[str, str], list[Statement]] = {}
        for statement in pile.statements if pile else ():
            documents.setdefault((statement.channel, statement.document), []).append(statement)
        for mention in pile.mentions if pile else ():
            place = mention.channel, mention.document
            said = [*documents.get(place, ()), *(s for s in loose.get(place, ()) if s.attribute == "price")]
            if mention.form is Form.ROW or any(s.term in promised for s in said) or _is_reduced(said, promised):
                yield replace(mention, role=Role.MENTION)


def _reduced_prices(records: Sequence[Record]) -> Iterator[Statement]:
    """The prices of an offer with former ones beside them on record: what a campaign without amounts promises."""
    for record in records:
        if any(s.attribute == "list_price" for s in record.statements):
            yield from (s for s in record.statements if s.attribute == "price")


def _is_reduced(said: Iterable[Statement], promised: Iterable[Term]) -> bool:
    """Whether a price stands beside a former one that is higher by just the discount that a campaign promises."""
    amounts: dict[str, set[Decimal]] = {"price": set(), "list_price": set()}
    for statement in said:
        value = statement.term.values
        if statement.attribute in amounts and isinstance(value, Range) and value.point:
            amounts[statement.attribute].add(value.point)
    values = (term.values for term in promised if term.attribute == "discount")
    shares = {value.point for value in values if isinstance(value, Range) and value.unit == "%"}
    return any(
        abs((1 - low / high) * 100 - share) <= _ROUNDING
        for low in amounts["price"]
        for high in amounts["list_price"]
        for share in shares
        if share is not None
    )


def _name(records: tuple[Record, ...], pile: _Pile) -> str:
    """As the strongest record calls it, else the most channels; of equals, as a document about it does."""
    if records:
        return records[0].name
    names = {(s.channel, s.subject.name) for s in pile.statements if s.subject.name}
    counts = Counter(name for _, name in names)
    own = {s.subject.name for s in pile.statements if s.subject.role is Role.MAIN}
    return min(counts, key=lambda name: (-counts[name], name not in own, name), default="")


def _campaign(records: tuple[Record, ...], kin: tuple[Record, ...]) -> str:
    for record in records:
        if record.campaign:
            return record.campaign
        if record.kind is RecordKind.CAMPAIGN:
            return record.name
    return next((record.name for record in kin if record.kind is RecordKind.CAMPAIGN), "")
