"""Linking all subjects of a run together: what one document tells helps to link the next.

Three answers: one offer (or the members of one family), several that cannot be told apart, none. What no record
claims is gathered across channels under the name or identifier that the channels share.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum

from audit.link.agreement import Agreement, said_of
from audit.link.beside import called_alone, compares, has_no_headline, named_beside, told_above, unlisted
from audit.link.coverage import Coverage
from audit.link.folding import fold
from audit.link.headings import BRACKETED, Headings
from audit.link.heads import below_head
from audit.link.identifiers import address
from audit.link.leading import Leading
from audit.link.led import BEGINS_SO, led, led_by_short_name
from audit.link.lexicon import lexicon
from audit.link.link import LANDING, NO_RECORD, SAID_SO, Labels, Link, Place, undecided
from audit.link.memory import Memory
from audit.link.names import KnownNames, Match
from audit.link.priced_variants import PricedVariants
from audit.link.promised_to import PromisedTo
from audit.link.recall import Recall
from audit.link.signature import Signature
from audit.link.things import Things, forms
from audit.link.titles import leads_elsewhere
from audit.link.unite import Recorded, by_identifier, by_voucher_code, code_in, identifier
from audit.link.wording import is_country, is_sentence, key_of, names_nothing, tells
from audit.model.capture import Document, Form
from audit.model.finding import SHOP, Offer
from audit.model.statement import Role, Subject

_SURE = 0.85
_EXACT = 0.95
BEARING = frozenset({Role.MAIN, Role.ROW, Role.TILE})
"""Roles in which a subject is more than named in passing."""

_NAMING = frozenset({"gtin", "sku", "mpn", "key"})
_DATED = frozenset({Form.POST, Form.MAIL})
_LEADING = re.compile(r"(?=[\w./-]*\d)(?=[\w./-]*[^\W\d_])[\w./-]{3,20}(?![\w./-])")


class Turn(IntEnum):
    """In which order subjects are linked: each turn leans on what the ones before it found out."""

    IDENTIFIED = 0
    MAIN = 1
    OTHER = 2


def turn_of(document: Document, subject: Subject) -> Turn:
    """When a subject is linked: rows with identifiers first, then what documents are about, then the rest."""
    if subject.role is Role.ROW and (document.form is Form.ROW or any(kind in _NAMING for kind, _ in subject.ids)):
        return Turn.IDENTIFIED
    return Turn.MAIN if subject.role is Role.MAIN else Turn.OTHER


class Joint:
    """What is known while linking; grows from rows over pages to tiles."""

    def __init__(
        self, recorded: Sequence[Recorded], labels: Labels, things: Things, company: str, leading: Leading,
        memory: Memory | None = None,
    ) -> None:  # fmt: skip
        self._recorded = recorded
        self._by_identifier = dict(by_identifier(recorded))
        self._company = frozenset(forms(company))
        self._names = KnownNames(
            {r.offer.id: r.names for r in recorded}, {r.offer.id: r.family_names for r in recorded}, self._company
        )
        self._on_record = Things({name: 2 for known in recorded for name in known.names if " " in name})
        self._campaigns = frozenset(r.offer.id for r in recorded if r.is_campaign)
        self._agreement = Agreement(recorded)
        self._planned = tuple(known.offer.id for known in recorded if known.is_planned)
        self._plans = Agreement([known for known in recorded if known.is_planned])
        self._promised_to = PromisedTo(recorded)
        self._variants = PricedVariants(recorded)
        self._labels = labels
        self._things = things
        self._signed = Signature(company)
        self._leading = leading
        self._members = {r.offer.id: self._known(member for k in r.records for member in k.members) for r in recorded}
        self._headings = Headings(self._names, self._by_identifier, self._members)
        self._aliases: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._addresses: defaultdict[str, set[str]] = defaultdict(set)
        self._translations: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._mains: dict[tuple[str, str], Link] = {}
        self._codes = by_voucher_code(recorded)
        self.recall = Recall(self._names, recorded, labels, memory)
        self._alike: dict[str, Link] = {}
        self.gathered: dict[str, Offer] = {}

    def link_to_record(self, document: Document, subject: Subject) -> Link | None:
        """Where a subject leads by its own words, identifiers and address; None if it has to be gathered."""
        if subject.role is Role.SHOP:
            return Link((SHOP.id,), 1.0, ("conditions of the whole shop",))
        if compares(subject):
            return None
        words = self._words(subject)
        ways = (
            self._identified, self._coded, self._led, self._called, self._completed, self._nameless, self._addressed,
            self._named, self._led_shortly,
        )  # fmt: skip
        links = (way(document, subject, words) for way in ways)
        found = self._labelled(words) or next(self._unrefused(words, links), None)
        if found is not None and self._names.exact(subject.variant) in self._campaigns:  # "Spring sale: you save 20"
            return replace(found, reasons=(*found.reasons, "under the name of a campaign"), about=True)
        return self._headings.under(subject, words, found)

    def link_by_others(self, document: Document, subject: Subject) -> Link:
        """Where a subject leads by what its turn has found out meanwhile; else to what the channels alone know."""
        words = self._words(subject)
        if compares(subject):
            return self._gather(document, subject, words)
        links = self._by_others(document, subject, words)
        return next(self._unrefused(words, links), None) or self._gather(document, subject, words)

    def _by_others(self, document: Document, subject: Subject, words: str) -> Iterator[Link | None]:
        yield self._addressed(document, subject, words)
        yield self._aliased(words)
        yield self._alike.get(words)
        yield self._translated(document, subject)
        yield self._promised(document, subject)
        yield self._written(document, subject, words)
        campaign = self._promised_to.of(document, subject)
        if campaign and self._headings.means_all(words, campaign):
            yield Link((campaign,), 0.85, ("a reduction on what it covers, for its customers, to its end",), about=True)
        if above := self._headings.above_terms(subject, said_of(document, subject), self._agreement):
            yield Link((above,), 0.86, ("below the name of its campaign, with its terms",), about=not subject.link)
        for offer, own in told_above(document, subject, words, self._names, self._on_record):
            if self._agreement.meets(own, offer):
                yield Link((offer,), 0.85, ("its title or section holds the name, and its text the terms",))
        yield self._within(document, subject, words)

    def compare(self, turn: Turn, subjects: Iterable[Subject], workers: int) -> None:
        """Compare what no name, identifier or address leads to a record with all of them at once, by statistics.

        Args:
            turn: Whose they are.
            subjects: Those of which it is open where they lead, and those of which people have said it.
            workers: Processes that may read many names and records.
        """
        open_ones = {words: s for s in subjects if s.role in BEARING and (words := self._words(s))}
        named = {words: s for words, s in open_ones.items() if not self._is_nameless(words) and not is_sentence(words)}
        for words, link in self.recall.likely(turn, named, workers):
            if not self._names.likeness(words, link.offers[0]).conflict and words not in self._things:
                self._alike[words] = link

    def learn(self, document: Document, subject: Subject, link: Link) -> None:
        """Remember where an address leads, once a subject there was linked for sure."""
        if document.form is Form.PAGE and subject.lead and link.reasons[:1] == (BEGINS_SO,):
            return  # one paragraph of a page says nothing of the page
        if subject.role is Role.MAIN and link.offers:
            self._mains.setdefault((document.channel, document.key), link)
        if not link.offers or turn_of(document, subject) is Turn.OTHER:
            return
        is_place = self._campaigns.issuperset(link.offers) and leads_elsewhere(subject, link, self._names)
        if link.is_known and not self._is_nameless(subject.name) and not is_place:
            self._aliases[" ".join(forms(subject.name))].add(link.offers)
        # The entry of a feed stands at the address of the page that it leads to, but speaks of a part of it.
        own = address(document.address) if document.form is Form.PAGE and "://" in document.address else ""
        if place := self._leading.place(document, subject) or own:
            self._addresses[place].update(link.offers)
        if subject.role is Role.MAIN and link.probability >= _SURE:
            for other in document.alternates:
                self._translations[address(other)].add(link.offers)

    def covered(self, documents: Iterable[Document], found: Mapping[Place, Link]) -> Mapping[str, tuple[str, ...]]:
        """Campaigns, and the things without a record that each of them is about."""
        coverage = Coverage(
            self._recorded, self._names, self._agreement, self._things, self.gathered, frozenset(self._planned)
        )
        return coverage.of(documents, found)

    def _words(self, subject: Subject) -> str:
        """What a subject is called: its name, and of its variant what tells it from others."""
        variant = subject.variant
        if not variant or variant.lower() in subject.name.lower() or self._names.exact(variant) in self._campaigns:
            return subject.name
        if names_nothing(subject.name) or tells(variant) or (self._names.knows(variant) and not names_nothing(variant)):
            return f"{subject.name} {variant}".strip()
        return subject.name

    def _labelled(self, words: str) -> Link | None:
        offer = self._labels.same.get(fold(words))
        return Link((offer,), 1.0, (SAID_SO,)) if offer else None

    def _unrefused(self, words: str, links: Iterable[Link | None]) -> Iterator[Link]:
        """The links without the offers of which somebody said that the words do not mean them."""
        for link in links:
            kept = tuple(o for o in link.offers if (fold(words), o) not in self._labels.different) if link else ()
            if link is not None and (kept or not link.offers):
                yield link if kept == link.offers else replace(link, offers=kept)

    def _identified(self, document: Document, subject: Subject, words: str) -> Link | None:
        bracketed = [("key", value) for value in BRACKETED.findall(words)]
        for kind, value in (*subject.ids, *bracketed):
            offer = self._bearer(kind, value)
            if offer is not None and not self._is_of_another(document, subject, offer):
                return Link((offer,), 0.99, (f"same {kind} {value}",))
        # What begins with the number of a product may be a part for it; with that of a campaign it is the campaign.
        leading = _LEADING.match(words)
        numbered = self._bearer("key", leading[0]) if leading else None
        if leading and numbered in self._campaigns and subject.role is not Role.MAIN:
            return Link((numbered,), 0.99, (f"same key {leading[0]}",))
        return None

    def _bearer(self, kind: str, value: str) -> str | None:
        """The offer on record that bears an identifier."""
        name = identifier(kind, value)
        return self._by_identifier.get(name) if name is not None else None

    def _is_of_another(self, document: Document, subject: Subject, offer: str) -> bool:
        """Whether a page about something else names an article and its number in passing."""
        if subject.role is not Role.MAIN or document.form is Form.ROW:
            return False
        like = self._names.likeness(subject.name, offer)
        return like.of_one + like.of_other == 0 and self._names.is_written(offer, document.text)

    def _coded(self, document: Document, subject: Subject, words: str) -> Link | None:
        """A post or mail that gives a code speaks of the code's campaign, wherever its picture leads."""
        offer = self._codes.get(subject.id("code")) if document.form in _DATED else None
        if offer is None or self._names.exact(words) not in {"", offer}:
            return None
        return Link((offer,), 0.9, ("said with its voucher code",))

    def _led(self, document: Document, subject: Subject, words: str) -> Link | None:
        return led(document, subject, words, self._headings, self._names, self._plans)

    def _led_shortly(self, document: Document, subject: Subject, words: str) -> Link | None:
        return led_by_short_name(document, subject, words, self._names, self._campaigns)

    def _called(self, document: Document, subject: Subject, words: str) -> Link | None:
        """A post without a headline speaks of the one campaign that it calls by name, wherever its picture leads."""
        if not has_no_headline(document, subject, words):
            return None
        text = " ".join((document.text, *subject.context))
        called = [offer for offer in self._planned if self._names.is_written(offer, text)]
        return Link((called[0],), 0.9, ("called by its name",)) if len(called) == 1 else None

    def _completed(self, document: Document, subject: Subject, words: str) -> Link | None:
        """A group of customers below the head of its table or section; a variant whose price is on record."""
        if link := below_head(subject, words, self._names) or self._variants.below(subject, words, self._names):
            return link
        main = self._mains.get((document.channel, document.key))
        return None if self._names.exact(words) else self._variants.of(subject, words, main)

    def _nameless(self, document: Document, subject: Subject, words: str) -> Link | None:
        """A label, a day or a group of customers speaks of what its document is about."""
        if subject.role is Role.MAIN or not words or not self._is_nameless(words) or self._names.exact(words):
            return None
        main = self._mains.get((document.channel, document.key))
        if main is None:
            return None
        if not tells(words):
            if any(sign.isdigit() for sign in words):
                return None
            return replace(main, reasons=(*main.reasons, "said of what the document is about"), about=True)
        about = [m for offer in main.offers for m in (self._members.get(offer) or (offer,))]
        fitting = [m for m in about if m in self._names and not self._names.likeness(words, m).conflict]
        if fitting:
            said = [m for m in fitting if self._names.says_variant(words, m, about)]
            chosen = tuple(said if len(said) == 1 else fitting)
            return Link(chosen, 0.9, ("variant of what the document is about",))
        name = next((self.gathered[m].name for m in main.offers if m in self.gathered), "")
        is_size = lexicon().sizes.issuperset(forms(words))  # which the headings above may complete
        named = self._named(document, subject, words) if is_size else None
        return named or self._gather(document, subject, f"{name or document.title} {words}")

    def _is_nameless(self, words: str) -> bool:
        """Whether words name nothing but labels, variants, the company itself, or a country that no offer is called."""
        if names_nothing(words) or (is_country(words) and not self._names.exact(words)):
            return True
        return bool(self._company) and self._company.issuperset(forms(words))

    def _known(self, members: Iterable[str]) -> tuple[str, ...]:
        """The offers on record that the members of a campaign are."""
        named = (identifier("key", member) for member in members)
        return tuple(dict.fromkeys(offer for name in named if name and (offer := self._by_identifier.get(name))))

    def _addressed(self, document: Document, subject: Subject, words: str) -> Link | None:
        exact = self._names.exact(words) or self._names.exact(subject.name)
        place = self._leading.place(document, subject)
        known = sorted(self._addresses.get(place, ())) if place else []
        code = subject.id("code")
        if document.form in _DATED and self._codes and code and code not in self._codes:
            return None  # what a code promises that nobody planned is no offer on record, wherever the post leads
        if exact and exact not in known:
            return None
        if len(known) == 1:
            like = self._names.likeness(words, known[0])
            is_shown = subject.role is Role.TILE and not self._names.means_other(words, known[0])
            if is_shown or (subject.role is not Role.TILE and not like.conflict):
                return Link((known[0],), 0.95, (LANDING,))
        if len(known) > 1 and all(offer in self._names or ":" in offer for offer in known):
            return self._of_family(words, known)
        return None

    def _aliased(self, words: str) -> Link | None:
        """A name that another document bears whose offer is known by its identifier, address or translation."""
        known = self._aliases.get(" ".join(forms(words)), set())
        return Link(next(iter(known)), 0.85, ("named so where its offer is known",)) if len(known) == 1 else None

    def _translated(self, document: Document, subject: Subject) -> Link | None:
        """The page in another language names its offer; two that claim to be the same page name none."""
        pages = self._translations.get(address(document.address), set()) if subject.role is Role.MAIN else set()
        offers = next(iter(pages)) if len(pages) == 1 else ("",)
        return Link(offers, 0.9, ("same page in another language",)) if all(o in self._names for o in offers) else None

    def _of_family(self, words: str, members: Sequence[str]) -> Link:
        fitting = [m for m in members if not self._names.likeness(words, m).conflict]
        said = [m for m in fitting if self._names.says_variant(words, m, members)]
        if len(said) == 1:
            return Link((said[0],), 0.93, (LANDING, "same variant"))
        return Link(tuple(fitting or members), 0.9, (LANDING, "its family"))

    def _named(self, document: Document, subject: Subject, words: str) -> Link | None:
        if family := self._names.family(words):
            return Link(family, 0.95, ("same name of the family",))
        # A page that names a code is none the less about its offer, unless called so; a mail may be about the code.
        is_main, called = subject.role is Role.MAIN, code_in(words, self._codes)
        code = subject.id("code") or called
        by_code = None if is_main and document.form is Form.PAGE and not called else self._codes.get(called or code)
        around = (document.title,) if is_main else (*subject.context, subject.lead, document.title)
        around = tuple(map(self._signed.without, around))
        best = unlisted(self._best(words, self.recall.find(words, around, by_code)), document, subject, self._names)
        if not best:
            return None
        if len(best) == 1:
            return self._of_siblings(words, best[0])
        above = [match.offer for match in best if self._names.is_completed(match.offer, words, around)]
        if len(above) == 1:
            return Link((above[0],), 0.88, ("of several with the name, the one named above it",))
        told = self._agreement.best(said_of(document, subject), [match.offer for match in best])
        if told:
            return Link((told,), 0.88, ("of several with the name, the one with these terms",))
        if subject.family or self._names.are_family([match.offer for match in best]):
            return Link(tuple(sorted(m.offer for m in best)), 0.85, ("name of the family",))
        if words in self._things:
            return None
        return undecided(best)

    def _best(self, words: str, found: Sequence[Match]) -> list[Match]:
        """The matches that come close to the best; a thing goes before the campaigns that are named after it."""
        found = [match for match in found if (fold(words), match.offer) not in self._labels.different]
        things = [match for match in found if match.offer not in self._campaigns]
        if things and found[0].score < _EXACT:
            found = things
        return [match for match in found if match.score >= found[0].score - 0.05]

    def _of_siblings(self, words: str, match: Match) -> Link:
        """The offer of a match; all variants of the thing where the words do not say which one."""
        siblings = self._names.siblings(match.offer)
        if len(siblings) == 1 or self._names.says_variant(words, match.offer, siblings):
            return Link((match.offer,), match.score, match.reasons)
        return Link(siblings, match.score, (*match.reasons, "its family"))

    def _promised(self, document: Document, subject: Subject) -> Link | None:
        """A post or mail that names no offer, but states a campaign's terms; a page that names it beside its terms."""
        if subject.role is not Role.MAIN:
            return None
        if document.form not in _DATED:
            named = named_beside(document, subject, self._planned, self._names)
            return Link((named,), 0.84, ("named beside its terms",)) if named else None
        told = self._plans.best(said_of(document, subject), self._planned)
        return Link((told,), 0.86, ("the campaign with these terms",)) if told else None

    def _written(self, document: Document, subject: Subject, words: str) -> Link | None:
        """A text under no headline of its own, whose terms are no campaign's, speaks of the one thing that it names."""
        called = called_alone(document, subject, words, self._names)
        by_the_way = document.form is Form.MAIL and called in self._campaigns
        if not called or (by_the_way and not self._agreement.meets(said_of(document, subject), called)):
            return None
        return Link((called,), 0.86, ("called by its name",))

    def _within(self, document: Document, subject: Subject, words: str) -> Link | None:
        """A wording around the name of a thing speaks of the thing."""
        thing = self._things.within(words)
        if not thing:
            return None
        link = (
            self._named(document, subject, thing)
            or self._aliased(thing)
            or self._gather(document, replace(subject, ids=()), thing)
        )
        return replace(link, reasons=(*link.reasons, f"{thing!r} stands in it"))

    def _gather(self, document: Document, subject: Subject, words: str) -> Link:
        """An offer that no record knows: known by its identifier, else by its name."""
        name = words or document.title or subject.id("code")
        key = next((f"{kind}:{value}" for kind, value in subject.ids if kind in _NAMING), "") or key_of(name)
        if not key or self._variants.are_shared(name):
            return Link()
        self.gathered.setdefault(key, Offer(key, name))
        return Link((key,), 0.8, (NO_RECORD,))
