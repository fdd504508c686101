"""Variants that a record prices: "Flex" on the page of a line is that of the line, and no offer of its own.

What several offers on record have as a variant ("AC" and "DC" of every charging tariff) names none of them where
nothing says which one is meant: what is gathered under it would be the prices of all of them.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable

from audit.link.folding import fold, split_words, word_form
from audit.link.link import Link
from audit.link.names import KnownNames
from audit.link.naming import persons
from audit.link.unite import Recorded
from audit.link.wording import names_nothing
from audit.model.statement import Role, Subject

_SEVERAL = 2
_PRICES = frozenset({"price", "unit_price"})
_HEADS = 2  # of table and section, or of section and page
_LONGEST = 4  # words of a variant behind the name of its offer
_GROUPS = {"Youth": "child", "Seniors": "pensioner", "Families": "families"}
_JUNIORS = frozenset({"junior", "juniors"})
_AGES = re.compile(r" ?\(\D{0,12}\d[^()]*\)")  # "children (3–15)"


class PricedVariants:
    """What the records call the variants of one offer that they give several prices."""

    def __init__(self, recorded: Iterable[Recorded]) -> None:
        """Gather the variants of all offers on record."""
        recorded = tuple(recorded)
        told = {known.offer.id: _variants(known) for known in recorded}
        self._of = {offer: variants for offer, variants in told.items() if len(variants) >= _SEVERAL}
        bearers = Counter(variant for variants in self._of.values() for variant in variants)
        self._shared = frozenset(variant for variant, count in bearers.items() if count >= _SEVERAL)
        self._groups = {known.offer.id: _groups(known) for known in recorded if known.offer.id in self._of}
        self._ends = frozenset(variant.split()[-1] for variants in self._of.values() for variant in variants if variant)

    def of(self, subject: Subject, words: str, main: Link | None) -> Link | None:
        """The offer that a document is about, where a text calls one of its variants by nothing but its name.

        Args:
            subject: Of which the text speaks by the way.
            words: What that is called.
            main: Where the subject leads that the document is about; None: that is not known.
        """
        if main is None or subject.role is Role.MAIN or not self._of or len(main.offers) != 1:
            return None
        if _plain(words) not in self._of.get(main.offers[0], ()):
            return None
        return Link(main.offers, 0.9, ("variant on record of what the document is about",))

    def below(self, subject: Subject, words: str, names: KnownNames) -> Link | None:
        """The offer that the heads above a text name, or its own name, where it calls just one of its variants.

        Args:
            subject: Whose context has the heads, outermost first.
            words: What that is called.
            names: Of the offers on record.
        """
        if subject.role is Role.MAIN or not self._of:
            return None
        said, above = words, list(reversed(subject.context))[:_HEADS]
        if subject.variant and subject.name not in subject.variant:
            said, above = subject.variant, [subject.name]
        said = _AGES.sub("", said)
        if subject.role is Role.ROW and (offer := self._begun(said, names)):
            return Link((offer,), 0.92, ("name and variant on record",))
        heads = ((head, names.exact(head)) for head in above)
        found = next(((head, offer) for head, offer in heads if _is_one_of(said, self._of.get(offer, ()))), None)
        return Link((found[1],), 0.92, (f"variant on record, below {found[0]!r}",)) if found else None

    def _begun(self, said: str, names: KnownNames) -> str:
        """The offer whose name a row begins with, and a variant or the customers of its prices on record end it.

        "Ice rink peak" is the rink where peak and off-peak have a price each, "Ice rink, adults peak" is it, too.
        """
        words = said.split()
        last = _plain(words[-1]) if len(words) > 1 else ""
        if not last or (last.split()[-1] not in self._ends and not _group_of(words[-1])):
            return ""
        for count in range(1, min(_LONGEST, len(words) - 1) + 1):
            offer = names.exact(" ".join(words[:-count]).rstrip(" ,;:–-"))
            if offer not in self._of:
                continue
            rest = words[-count:]
            told = [word for word in rest if persons(word) != {"adult"}]
            return offer if self._is_priced(offer, " ".join(rest), " ".join(told)) else ""
        return ""

    def _is_priced(self, offer: str, rest: str, told: str) -> bool:
        """Whether words behind the name of an offer, or those of them that do not say "adults", are a variant of it."""
        if _plain(rest) in self._of[offer] or (told and _plain(told) in self._of[offer]):
            return True
        return _group_of(rest) in self._groups[offer]

    def are_shared(self, words: str) -> bool:
        """Whether words are nothing but what several offers call a variant of theirs."""
        return bool(self._shared) and _plain(words) in self._shared


def _variants(known: Recorded) -> frozenset[str]:
    said = (s.scope.variant for record in known.records for s in record.statements if s.attribute in _PRICES)
    return frozenset(_plain(variant) for variant in said if variant)


def _groups(known: Recorded) -> frozenset[str]:
    """The groups of customers who pay a price of their own."""
    prices = (s for record in known.records for s in record.statements if s.attribute in _PRICES)
    return frozenset(_GROUPS[one] for s in prices for one in s.scope.audiences if one in _GROUPS)


def _group_of(words: str) -> str:
    """The one group of customers that words name and nothing else; empty if they name none."""
    if _plain(words) in _JUNIORS:
        return "child"
    group = persons(words) if names_nothing(words) else frozenset()
    return next(iter(group)) if len(group) == 1 else ""


def _is_one_of(words: str, variants: Collection[str]) -> bool:
    """Whether words are a variant, or mean just the people that one of them means: "children" and "child"."""
    group = persons(words) if variants and names_nothing(words) else frozenset()
    return _plain(words) in variants or bool(group and any(persons(variant) == group for variant in variants))


def _plain(words: str) -> str:
    return " ".join(map(word_form, split_words(fold(words))))
