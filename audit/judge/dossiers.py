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
from audit.judge.fees import with_named_fees
from audit.judge.frames import Line, frame_lines, of_frame
from audit.judge.general_terms import general_terms, of_contract
from audit.judge.hidden import hidden_mentions, written_terms
from audit.judge.periods import with_recorded_periods
from audit.judge.shop_wide import of_shop
from audit.model.capture import Document, Form
from audit.model.channel import ChannelState
from audit.model.dossier import Dossier, Doubt, Mention
from audit.model.finding import SHOP, Offer
from audit.model.record import Record, RecordKind
from audit.model.reservations import OF_CAMPAIGNS
from audit.model.speaking import OF_CONTRACT
from audit.model.statement import Role, Statement, Subject, Term
from audit.model.values import Range

Links = Mapping[tuple[str, str, Subject], str]
"""Channel, key of the document and subject, with the id of the offer that the subject was linked to."""

_STRONGEST_ROLE_FIRST = (Role.MAIN, Role.ROW, Role.SHOP, Role.TILE, Role.MENTION)
_ROUNDING = Decimal("0.5")  # per cent that a rounded price may depart from its discount
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
    family = _Family.of(records)
    codes = Codes.of(family.by_key)
    piles: dict[str, _Pile] = {key: _Pile() for key in family.by_key}
    by_channel: dict[str, list[Document]] = {}
    documents = tuple(documents)
    frames = frame_lines(documents)
    for document in documents:
        by_channel.setdefault(document.channel, []).append(document)
        _sort_in(document, links, states, piles, family, codes, frames)
    for offer, known in family.by_key.items():
        seen = frozenset(mention.channel for mention in piles[offer].mentions)
        is_explained = partial(family.explains, offer)
        piles[offer].doubts.extend(hidden_mentions(offer, known, seen, by_channel, is_explained))
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


@dataclass(frozen=True, slots=True)
class _Family:
    """Records by key, and which campaigns cover which offers.

    Attributes:
        by_key: Records of one offer, strongest first.
        covered: Key of a campaign and the ids of the offers that it covers.
        covering: Id of an offer and the keys of the campaigns that cover it.
        stated: Terms of contracts that any record states.
    """

    by_key: Mapping[str, tuple[Record, ...]]
    covered: Mapping[str, tuple[str, ...]]
    covering: Mapping[str, tuple[str, ...]]
    stated: frozenset[str]

    @classmethod
    def of(cls, records: Iterable[Record]) -> "_Family":
        by_key: dict[str, list[Record]] = {}
        for record in sorted(records, key=lambda r: (r.rank, r.source, r.key)):
            by_key.setdefault(record.key, []).append(record)
        pairs = _kinship([r for members in by_key.values() for r in members])
        return cls(
            {key: tuple(members) for key, members in by_key.items()},
            _by_first(pairs),
            _by_first({(offer, campaign) for campaign, offer in pairs}),
            frozenset(s.attribute for of in by_key.values() for r in of for s in r.statements) & OF_CONTRACT,
        )

    def terms(self, offer: str) -> Iterator[Term]:
        """What is recorded of an offer."""
        return (cell.term for record in self.by_key.get(offer, ()) for cell in record.statements)

    def explains(self, offer: str, said: Statement) -> bool:
        """Whether something was said of a stranger to an offer, of whom it is on record; a price may be both's."""
        return said.attribute in OF_CAMPAIGNS and self.is_of_another(offer, {said: said.offer}, said)

    def is_of_another(self, offer: str, owners: Mapping[Statement, str], said: Statement) -> bool:
        """Whether what was said of a stranger to an offer, in whatever attribute, is on record of that stranger."""
        linked = owners.get(said, "")
        if linked in {offer, *self.covering.get(offer, ()), *self.covered.get(offer, ())}:
            return False
        return said.term in self.terms(linked)

    def kin(self, offer: str) -> tuple[Record, ...]:
        """Records of the campaigns that cover an offer and of the offers that it covers, strongest first."""
        keys = dict.fromkeys((*self.covering.get(offer, ()), *self.covered.get(offer, ())))
        kin = [record for key in keys for record in self.by_key.get(key, ())]
        return tuple(sorted(kin, key=lambda r: (r.rank, r.source, r.key)))


def _kinship(records: list[Record]) -> set[tuple[str, str]]:
    """Pairs of a campaign's key and the id of an offer that it covers."""
    known = {name.casefold(): record.key for record in reversed(records) for name in _names(record)}
    pairs = set()
    for record in records:
        covered = (known.get(member.casefold(), member) for member in record.members)
        pairs |= {(record.key, offer) for offer in covered}
        if record.campaign:
            pairs.add((known.get(record.campaign.casefold(), record.campaign), record.key))
    return {(campaign, offer) for campaign, offer in pairs if campaign != offer}


def _names(record: Record) -> tuple[str, ...]:
    ids = (value for kind, value in record.subject.ids if kind != "code")
    return tuple(name for name in (record.name, *record.aliases, *ids, record.key) if name)


def _by_first(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for one, other in sorted(pairs):
        groups.setdefault(one, []).append(other)
    return {one: tuple(others) for one, others in groups.items()}


def _sort_in(
    document: Document,
    links: Links,
    states: Mapping[str, ChannelState],
    piles: dict[str, _Pile],
    family: _Family,
    codes: Codes,
    frames: frozenset[Line],
) -> None:
    """Put a document's statements and mentions on the piles of the offers that it speaks of."""
    spoken: dict[str, list[Subject]] = {}
    owners: dict[Statement, str] = {}
    of_nobody: set[str] = set()
    for subject in document.subjects:
        offer = links.get((document.channel, document.key, subject), "")
        if offer:
            spoken.setdefault(offer, []).append(subject)
    stated: dict[str, list[Term]] = {}
    for said in document.statements:
        stated.setdefault(links.get((document.channel, document.key, said.subject), ""), []).append(said.term)
    told = codes.told(document.statements)
    priced = frozenset(s.subject for s in document.statements if s.attribute == "price")
    offers = {subject: links.get((document.channel, document.key, subject), "") for subject in document.subjects}
    general = general_terms(document, offers, family.by_key, family.stated)
    for said in document.statements:
        linked = said.offer or links.get((document.channel, document.key, said.subject), "")
        shop_wide = of_shop(said, family.by_key, linked, priced) if linked else None
        shop_wide = shop_wide or of_frame(said, frames, (*family.terms(linked), *stated.get(linked, ())))
        if said.attribute in general and linked and linked not in family.by_key:
            shop_wide = shop_wide or of_contract(said)
        statement = shop_wide or said
        offer = SHOP.id if shop_wide else codes.offer_of(said, linked, told)
        if not offer or offer == SHOP.id:
            of_nobody.add(statement.attribute)
        if offer:
            owners[said] = offer
            piles.setdefault(offer, _Pile()).statements.append(_linked(statement, offer))
            spoken.setdefault(offer, []).append(statement.subject)
    state = states.get(document.channel)
    complete = document.complete and not (state is not None and state.disturbed)
    terms = {offer: _campaign_terms(family.by_key.get(offer, ())) for offer in spoken}
    for offer, subjects in spoken.items():
        also = frozenset(of_nobody) if offer != SHOP.id else frozenset()
        is_of_another = partial(family.is_of_another, offer, owners)
        also |= written_terms(document, family.by_key.get(offer, ()), is_of_another)
        beside = frozenset().union(*(said for other, said in terms.items() if other != offer)) - terms[offer]
        theirs = frozenset(s.term for s, owner in owners.items() if owner != offer and s.term in terms.get(owner, ()))
        mention = _mention(document, subjects, complete=complete)
        mention = replace(mention, also=also, beside=beside, theirs=theirs & beside)
        piles.setdefault(offer, _Pile()).mentions.append(mention)


def _linked(statement: Statement, offer: str) -> Statement:
    return statement if statement.offer == offer else replace(statement, offer=offer)


def _campaign_terms(records: Sequence[Record]) -> frozenset[Term]:
    return frozenset(s.term for record in records for s in record.statements if s.attribute in OF_CAMPAIGNS)


def _mention(document: Document, subjects: list[Subject], *, complete: bool) -> Mention:
    strongest = min(subjects, key=lambda subject: _STRONGEST_ROLE_FIRST.index(subject.role))
    return Mention(
        document.channel, document.address, document.key, document.digest, document.form, strongest.role,
        document.published, complete, strongest.link, document.title,
    )  # fmt: skip


def _loose(piles: Mapping[str, _Pile], family: _Family) -> Mapping[tuple[str, str], Sequence[Statement]]:
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
    family: _Family,
    loose: Mapping[tuple[str, str], Sequence[Statement]],
) -> Dossier:
    pile = piles[offer]
    records = family.by_key.get(offer, ())
    kin = family.kin(offer)
    mentions = [*pile.mentions, *_through_members(records, family.covered.get(offer, ()), piles, loose)]
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
) -> Iterator[Mention]:
    """Documents about a covered offer that state what the campaign promises: they speak of the campaign too.

    So do those that state it of something that no record knows ("with any policy 24.– a year").

    A row of a feed or price list has no room for the name of a campaign: that it carries the offer is all it can do.
    """
    promised = {s.term for record in records for s in record.statements if s.attribute in _TELLING}
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
