"""From what was read to what is found: link, lay dossiers, judge, and compare with the run before; pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from audit.config.derive import own_hosts
from audit.config.settings import Audit
from audit.judge.asked import asked_prices
from audit.judge.dossiers import lay_dossiers
from audit.judge.engine import judge
from audit.judge.folding import fold_families, fold_into_unchecked
from audit.judge.free_shipping import is_always_charged
from audit.judge.lifecycle import since_last_run, unused
from audit.judge.patterns import select
from audit.judge.slips import slips
from audit.judge.years import in_planned_years, planned_days
from audit.link.link import Labels, Link, Links
from audit.link.memory import Memory
from audit.link.offers import link_documents
from audit.link.wording import tells_nothing
from audit.model.acceptance import Acceptance, Assignment
from audit.model.capture import Document, Gap, GapKind
from audit.model.channel import ChannelState, DeadLink, Slip
from audit.model.dossier import Dossier, Doubt, Night, Presence, Tolerance
from audit.model.finding import Finding
from audit.model.life import Known
from audit.model.promises import Promises
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject, Term
from audit.model.variant_words import variant_words
from audit.pipeline import deadlinks
from audit.pipeline.judged import Judged, Read
from audit.pipeline.ruling import known_rules

_OF_ALL = frozenset({"deposit", "setup_fee", "down_payment", "contract_term", "notice_period", "renewal_term"})
"""Conditions that one word for a whole family says of each member."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a run read, before it is judged.

    Attributes:
        documents: Of all channels.
        records: Of all sources.
        states: How each channel went.
        gaps: What could not be observed besides the gaps of ``states``: records, and addresses that are gone.
    """

    documents: tuple[Document, ...]
    records: tuple[Record, ...]
    states: tuple[ChannelState, ...]
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Before:
    """What earlier runs and people left: the other half of a finding's life.

    Attributes:
        known: Findings as the run before left them.
        acceptances: Findings that people live with.
        assignments: Who mends what.
        labels: What people said of names.
        history: Offer id and channel with the prices of earlier days.
    """

    known: tuple[Known, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    labels: Labels = field(default_factory=Labels)
    history: Mapping[tuple[str, str], tuple[tuple[date, str], ...]] = field(default_factory=dict)


def link_evidence(
    audit: Audit, evidence: Evidence, labels: Labels, memory: Memory | None = None, workers: int = 1
) -> Links:
    """Where all that was read leads.

    Args:
        audit: The audit file.
        evidence: What was read.
        labels: What people said of names.
        memory: What earlier linkings have left; None: nothing is remembered, neither now nor for later.
        workers: Processes that may read many names and records.
    """
    return link_documents(_usable(evidence), evidence.records, labels, audit.company, memory=memory, workers=workers)


def judge_evidence(audit: Audit, evidence: Evidence, links: Links, before: Before, now: datetime, run: int) -> Judged:
    """What a run found; the same arguments give the same findings.

    Args:
        audit: The audit file.
        evidence: What was read.
        links: Where it leads.
        before: What earlier runs and people left.
        now: Local instant as of which is judged.
        run: Number of the run.
    """
    usable = _usable(evidence)
    states = with_faults(audit, evidence, usable, links)
    promises = Promises.of(evidence.records)
    night = night_with(audit, promises, before, states, now)
    dossiers = tuple(dossiers_of(usable, evidence.records, links, night))
    night = replace(night, always_charged=is_always_charged(dossiers, now))
    found = judge_dossiers(audit, dossiers, night)
    unread = frozenset(gap.channel for gap in evidence.gaps if gap.kind is GapKind.RECORDS)
    gaps = (*evidence.gaps, *(gap for state in evidence.states for gap in state.gaps))
    lived = since_last_run(
        found,
        before.known,
        before.acceptances,
        night,
        assignments=before.assignments,
        unread=unread,
        unfollowed=deadlinks.unfollowed(gaps),
    )
    lived = fold_into_unchecked(lived, {rule.code: rule for rule in known_rules(audit)})
    return Judged(
        run=run,
        now=now,
        findings=lived,
        states=states,
        gaps=evidence.gaps,
        offers=tuple(sorted(dossier.offer for dossier in dossiers)),
        presence=tuple(_presence(dossiers, night)),
        read=_figures(evidence, links, dossiers),
        tolerance=night.tolerance,
        unused=unused(before.acceptances, lived, night),
        prices=tuple(asked_prices(dossiers, night)),
        dossiers=dossiers,
        promises=promises,
    )


def _usable(evidence: Evidence) -> list[Document]:
    return [document for document in evidence.documents if document.usable]


def dossiers_of(
    documents: Sequence[Document], records: Iterable[Record], links: Links, night: Night
) -> Iterator[Dossier]:
    """The dossiers of linked documents; what is said of a family is said of each member."""
    single = {place: link.offers[0] for place, link in links.of.items() if len(link.offers) == 1}
    doubts = [_doubt(place, link) for place, link in links.of.items() if link.candidates]
    planned = {offer: planned_days(recorded.records) for offer, recorded in links.recorded.items()}
    spread = (in_planned_years(_of_members(document, links), planned) for document in documents)
    return lay_dossiers(_covering(records, links), spread, single, night.states, doubts)


def _covering(records: Iterable[Record], links: Links) -> Iterator[Record]:
    """The records, those of campaigns with the things that they were found to be about."""
    for record in records:
        things = links.covered.get(record.key, ()) if record.kind is RecordKind.CAMPAIGN else ()
        yield replace(record, members=(*record.members, *things)) if things else record


def _of_members(document: Document, links: Links) -> Document:
    """The document with each statement said of its offer, and of each member where that is a family."""

    def spread(statement: Statement) -> Iterator[Statement]:
        link = links.of.get((document.channel, document.key, statement.subject))
        if link is None or not link.offers:
            yield statement
            return
        several = len(link.offers) > 1
        plain = _plainly_said(statement, document, about=link.about)
        if _names_variant(statement.scope.variant, link.offers, links):
            plain = replace(plain, scope=statement.scope)
        meant = replace(plain.subject, family=several or plain.subject.family)
        if meant.role is Role.MENTION and several and _have_one_value(statement.attribute, link.offers, links):
            meant = replace(meant, role=Role.ROW)  # one word for all of them calls each of them
        for offer in _meant(statement, link.offers, links) if several else link.offers:
            yield replace(plain, offer=offer, subject=meant)

    return replace(document, statements=tuple(s for statement in document.statements for s in spread(statement)))


def _names_variant(words: str, offers: Iterable[str], links: Links) -> bool:
    """Whether words name one of the variants that the records of an offer are told apart by ("48 pages")."""
    told = variant_words(words)
    recorded = (r for offer in offers if offer in links.recorded for r in links.recorded[offer].records)
    variants = {r.subject.variant for r in recorded} - {""}
    return len(variants) > 1 and any(variant_words(variant) <= told for variant in variants)


def _meant(statement: Statement, offers: Sequence[str], links: Links) -> Sequence[str]:
    """Those of a family's members of which a value may be said: not those with another one, where one has just this.

    "100 nights to try" under the name that mattresses and toppers share is said of the mattresses.
    """
    said = {offer: _recorded_terms(statement.attribute, offer, links) for offer in offers}
    if not any(statement.term in terms for terms in said.values()):
        return offers
    return [offer for offer, terms in said.items() if not terms or statement.term in terms]


def _have_one_value(attribute: str, offers: Iterable[str], links: Links) -> bool:
    """Whether the records of all members of a family say the same of an attribute, so that one value is for all."""
    if attribute not in _OF_ALL:
        return False
    said = [_recorded_terms(attribute, offer, links) for offer in offers]
    return len(said[0]) == 1 and all(terms == said[0] for terms in said)


def _recorded_terms(attribute: str, offer: str, links: Links) -> set[Term]:
    records = links.recorded[offer].records if offer in links.recorded else ()
    return {s.term for record in records for s in record.statements if s.attribute == attribute}


def _plainly_said(statement: Statement, document: Document, *, about: bool) -> Statement:
    """A statement without words that tell no variant; under a label, as one of what its document is about."""
    subject, scope, language = statement.subject, statement.scope, document.language
    if about:
        mains = (one for one in document.subjects if one.role is Role.MAIN and one.name == subject.name)
        plain = next(mains, None) or replace(subject, name="", variant="", role=Role.MAIN)
        return replace(statement, subject=plain, scope=replace(scope, variant=""))
    if not subject.variant or not tells_nothing(subject.variant, subject.name, language or subject.language):
        return statement
    variant = "" if scope.variant.casefold() == subject.variant.casefold() else scope.variant
    return replace(statement, subject=replace(subject, variant=""), scope=replace(scope, variant=variant))


def _doubt(place: tuple[str, str, Subject], link: Link) -> Doubt:
    channel, document, subject = place
    name = " ".join(filter(None, (subject.name, subject.variant)))
    return Doubt(channel, document, name, link.candidates, "; ".join(link.reasons))


def night_of(audit: Audit, evidence: Evidence, before: Before, states: Iterable[ChannelState], now: datetime) -> Night:
    """What every rule may know besides the dossier."""
    return night_with(audit, Promises.of(evidence.records), before, states, now)


def night_with(
    audit: Audit, promises: Promises, before: Before, states: Iterable[ChannelState], now: datetime
) -> Night:
    """The same, where what all records promise is known without the records."""
    settings = audit.rules
    return Night(
        now=now,
        states={state.channel.name: state for state in states},
        tolerance=Tolerance(dict(settings.tolerance), settings.look_ahead_days),
        packs=frozenset(settings.packs),
        codes=promises.codes,
        promised=promises.terms,
        history=before.history,
        country=audit.country,
        has_records=promises.recorded,
    )


def judge_dossiers(audit: Audit, dossiers: Iterable[Dossier], night: Night) -> tuple[Finding, ...]:
    """What the rules that the audit file asks for find, one mistake about a family once."""
    settings = audit.rules
    severity = {pattern: grade.value for pattern, grade in settings.severity.items()}
    running, patterns = select(known_rules(audit), settings.packs, settings.off, severity, where=audit.where("rules"))
    return fold_families(judge(dossiers, night, running, patterns))


def with_faults(
    audit: Audit, evidence: Evidence, documents: Sequence[Document], links: Links
) -> tuple[ChannelState, ...]:
    """The states of the channels with the dead links and the wrong weekdays of some documents."""
    channels = {channel.name: channel for channel in audit.channels}
    linked = {(c, d, s.name): link.offers[0] for (c, d, s), link in links.of.items() if len(link.offers) == 1}
    gaps = (*evidence.gaps, *(gap for state in evidence.states for gap in state.gaps))
    outcome = {gap.address: gap.reason for gap in gaps if gap.address}
    mains = deadlinks.main_offers(documents, linked)
    dead: dict[str, list[DeadLink]] = {}
    for channel, link in deadlinks.dead_links(documents, outcome, own_hosts(audit), channels, mains):
        dead.setdefault(channel, []).append(link)
    wrong: dict[str, list[Slip]] = {}
    for channel, slip in slips(documents, mains):
        wrong.setdefault(channel, []).append(slip)
    return tuple(
        replace(
            state,
            dead_links=tuple(dead.get(state.channel.name, ())),
            slips=tuple(wrong.get(state.channel.name, ())),
        )
        for state in evidence.states
    )


def _presence(dossiers: Iterable[Dossier], night: Night) -> Iterable[tuple[str, str, Presence]]:
    for dossier in dossiers:
        for channel in night.states:
            yield dossier.offer.id, channel, dossier.presence(channel, night)


def _figures(evidence: Evidence, links: Links, dossiers: Iterable[Dossier]) -> Read:
    return Read(
        documents=len(evidence.documents),
        statements=sum(len(document.statements) for document in evidence.documents),
        linked=sum(len(dossier.statements) for dossier in dossiers),
        ambiguous=sum(bool(link.candidates) for link in links.of.values()),
        records=len(evidence.records),
    )
