"""Variants that a record prices: "Flex" on the page of a line is that of the line, and no offer of its own.

What several offers on record have as a variant ("AC" and "DC" of every charging tariff) names none of them where
nothing says which one is meant: what is gathered under it would be the prices of all of them.
"""

from collections import Counter
from collections.abc import Iterable

from audit.link.folding import fold, split_words, word_form
from audit.link.link import Link
from audit.link.unite import Recorded
from audit.model.statement import Role, Subject

_SEVERAL = 2
_PRICES = frozenset({"price", "unit_price"})


class PricedVariants:
    """What the records call the variants of one offer that they give several prices."""

    def __init__(self, recorded: Iterable[Recorded]) -> None:
        """Gather the variants of all offers on record."""
        told = {known.offer.id: _variants(known) for known in recorded}
        self._of = {offer: variants for offer, variants in told.items() if len(variants) >= _SEVERAL}
        bearers = Counter(variant for variants in self._of.values() for variant in variants)
        self._shared = frozenset(variant for variant, count in bearers.items() if count >= _SEVERAL)

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

    def are_shared(self, words: str) -> bool:
        """Whether words are nothing but what several offers call a variant of theirs."""
        return bool(self._shared) and _plain(words) in self._shared


def _variants(known: Recorded) -> frozenset[str]:
    said = (s.scope.variant for record in known.records for s in record.statements if s.attribute in _PRICES)
    return frozenset(_plain(variant) for variant in said if variant)


def _plain(words: str) -> str:
    return " ".join(map(word_form, split_words(fold(words))))
