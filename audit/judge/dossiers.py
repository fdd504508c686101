"""Lays dossiers: everything that records and channels say of one offer, on one pile.

Records of several sources with one key speak of one offer; the stronger source comes first, and what it does
not say the weaker one does. A campaign and the offers that it covers have dossiers of their own, each with the
other's records as kin.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial

from audit.judge.ambiguous import SharedNames
from audit.judge.bonuses import with_named_bonuses
from audit.judge.by_variant import by_variant
from audit.judge.codes import Codes
from audit.judge.family import Family
from audit.judge.fees import with_named_fees
from audit.judge.frames import frame_lines, menu_entries
from audit.judge.groups_in_names import with_groups_in_names
from audit.judge.hidden import hidden_mentions, written_terms
from audit.judge.members import Members
from audit.judge.named_conditions import NamedConditions
from audit.judge.named_customers import with_named_customers
from audit.judge.owners import Known, Links, owned
from audit.judge.periods import with_recorded_periods
from audit.judge.piles import Pile, loose
from audit.judge.standing_prices import with_standing_prices
from audit.judge.told_by_name import CalledNames
from audit.judge.variants import telling_variants
from audit.model.capture import Document
from audit.model.channel import ChannelState
from audit.model.dossier import Dossier, Doubt, Mention
from audit.model.finding import SHOP, Offer
from audit.model.record import Record, RecordKind
from audit.model.reservations import OF_CAMPAIGNS
from audit.model.statement import Role, Statement, Subject, Term
from audit.model.values import regions_meet

_STRONGEST_ROLE_FIRST = (Role.MAIN, Role.ROW, Role.SHOP, Role.TILE, Role.MENTION)


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
    family = Family.of(by_variant(records))
    piles: dict[str, Pile] = {key: Pile() for key in family.by_key}
    by_channel: dict[str, list[Document]] = {}
    documents = tuple(documents)
    named = NamedConditions.of(record for records in family.by_key.values() for record in records)
    for document in documents:
        by_channel.setdefault(document.channel, []).append(document)
    asked = {channel for of in family.by_key.values() for r in of for channel, name in r.must_say if name == "audience"}
    menus = menu_entries({name: of for name, of in by_channel.items() if asked & {"*", name}})
    called = CalledNames.of(family.by_key)
    known = Known(links, family, Codes.of(family.by_key), frame_lines(documents), named, called, menus)
    for document in documents:
        _sort_in(document, known, states, piles)
    for offer, recorded in family.by_key.items():
        seen = frozenset(mention.channel for mention in piles[offer].mentions)
        is_explained = partial(family.explains, offer)
        piles[offer].doubts.extend(hidden_mentions(offer, recorded, seen, by_channel, is_explained))
    for doubt in sorted(doubts, key=lambda d: (d.channel, d.document, d.name)):
        for candidate in doubt.candidates:
            piles.setdefault(candidate, Pile()).doubts.append(doubt)
    told = {(document.channel, document.key): document for document in documents}
    members = Members(family.by_key, piles, loose(piles, family.by_key), told)
    variants = telling_variants(family.by_key)
    shared = SharedNames(family.by_key)
    for offer in sorted(piles):
        is_known = offer in family.by_key or offer == SHOP.id
        dossier = _laid(offer, piles[offer] if is_known else shared.told(piles[offer]), family, members)
        yield replace(dossier, offer=replace(dossier.offer, variant=variants.get(offer, "")))


def _sort_in(document: Document, known: Known, states: Mapping[str, ChannelState], piles: dict[str, Pile]) -> None:
    """Put a document's statements and mentions on the piles of the offers that it speaks of."""
    spoken: dict[str, list[Subject]] = {}
    for subject in document.subjects:
        if offer := known.linked(document, subject):
            spoken.setdefault(offer, []).append(subject)
    owners: dict[Statement, str] = {}
    of_nobody: set[Term] = set()
    for one in owned(document, known):
        if one.offer in {"", SHOP.id}:
            of_nobody.add(one.counted.term)
        if one.offer:
            owners[one.said] = one.offer
            piles.setdefault(one.offer, Pile()).statements.append(_linked(one.counted, one.offer))
            spoken.setdefault(one.offer, []).append(one.counted.subject)
    state = states.get(document.channel)
    complete = document.complete and not (state is not None and state.disturbed)
    here = _countries(document)
    terms = {offer: _campaign_terms(known.family.by_key.get(offer, ()), here) for offer in spoken}
    for offer, subjects in spoken.items():
        also = _also(of_nobody, known.family.by_key.get(offer, ())) if offer != SHOP.id else frozenset()
        is_of_another = partial(known.family.is_of_another, offer, owners)
        recorded, menu = known.family.by_key.get(offer, ()), known.menus.get(document.channel, frozenset())
        also |= written_terms(document, recorded, is_of_another, kin=known.family.kin(offer), menu=menu)
        beside = frozenset().union(*(said for other, said in terms.items() if other != offer)) - terms[offer]
        theirs = frozenset(s.term for s, owner in owners.items() if owner != offer and s.term in terms.get(owner, ()))
        mention = _mention(document, subjects, complete=complete)
        mention = replace(mention, also=also, beside=beside, theirs=theirs & beside)
        piles.setdefault(offer, Pile()).mentions.append(mention)


def _also(of_nobody: AbstractSet[Term], records: Sequence[Record]) -> frozenset[str]:
    """The attributes that a document states of no offer; customers only where they are not others than on record."""
    recorded = {s.term.value for record in records for s in record.statements if s.attribute == "audience"}
    meant = {t.value for t in of_nobody if t.attribute == "audience"}
    others = bool(recorded) and meant.isdisjoint(recorded)
    return frozenset(t.attribute for t in of_nobody if t.attribute != "audience" or not others)


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


def _laid(offer: str, pile: Pile, family: Family, members: Members) -> Dossier:
    records = family.by_key.get(offer, ()) or (family.contract if offer == SHOP.id else ())
    kin = family.kin(offer)
    mentions = members.mentions_of(pile.mentions, records, family.covered.get(offer, ()))
    unique = {(m.channel, m.document): m for m in reversed(mentions)}
    said = with_named_fees(sorted(pile.statements, key=lambda s: s.order), records)
    said = with_named_customers(with_named_bonuses(said, records), records)
    said = with_standing_prices(with_groups_in_names(said, records), records, kin)
    return Dossier(
        SHOP if offer == SHOP.id else Offer(offer, _name(records, pile), _campaign(records, kin)),
        records,
        with_recorded_periods(said, (*records, *kin)),
        tuple(unique[place] for place in sorted(unique)),
        tuple(dict.fromkeys(pile.doubts)),
        kin,
    )


def _name(records: tuple[Record, ...], pile: Pile) -> str:
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
