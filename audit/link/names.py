"""The names of offers on record, and which of them a few words mean."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from audit.link.folding import fold, split_words, word_form
from audit.link.lexicon import lexicon
from audit.link.naming import LONGEST, Likeness, Rarity, compare, parsed, persons, rarity, same_word, without_adults
from audit.link.wording import countries, without_days
from audit.model.contents import without_contents
from audit.model.seasons import plain_seasons

_SURE = 0.8
_CERTAIN = 0.95
_ENOUGH_OF_NAME = 0.8
_ENOUGH_OF_OTHER = 0.3
_ALL_OF_IT = 0.99
_WHOLE = 0.9
_PART = 0.84  # of several short names, the one that the headings complete is meant
_CANDIDATES = 60
_STEM = 5
_MOST_CONTEXT = 600
_COMMON = 0.3
_ONE = {"s": ("",), "e": ("a",), "i": ("o", "e")}  # by how words of several things end: how those of one do
_SEVERAL = 2  # words of trade that together may be short for a name
_SHORT = 3  # letters of a word that has lost no ending
_PLURALS = ("s", "n", "en", "x")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FEW = 2
_FURTHER = re.compile(  # one more of them costs what it costs: "Enfant supplémentaire" is not the child's ticket
    r"\b(?:(?:weitere|zusätzliche)[rnsm]?|further|additional|(?:each|every|an|any) extra|supplémentaires?"
    r"|additionnel(?:le)?s?|supplementar[ei]|aggiuntiv[oaie]|ulterior[ei])\b",
    re.IGNORECASE,
)
_TELLING = 7  # letters of a name that does not stand in a text by chance


@dataclass(frozen=True, slots=True)
class Match:
    """An offer that some words may mean.

    Attributes:
        offer: Its id.
        score: Between 0 and 1.
        reasons: Why, each a short text.
    """

    offer: str
    score: float
    reasons: tuple[str, ...]


class KnownNames:
    """The names of the offers on record, found by their words."""

    def __init__(
        self,
        names: Mapping[str, Sequence[str]],
        families: Mapping[str, Sequence[str]] | None = None,
        company: frozenset[str] = frozenset(),
    ) -> None:
        """Index the names.

        Args:
            names: Id of an offer and what it is called, its variant included.
            families: Id of an offer and what it is called together with its other variants.
            company: Words of the company's own name, which stand in the names of many things that it has.
        """
        self._company = company
        self._names = {offer: tuple(n[:LONGEST] for n in of if n) for offer, of in names.items()}
        self._rarity: Rarity = rarity(name for of in self._names.values() for name in of)
        self._exact: defaultdict[str, set[str]] = defaultdict(set)
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)
        for offer, of in self._names.items():
            for name in of:
                self._exact[_plain(name)].add(offer)
                for word in _stems(name):
                    self._by_word[word].add(offer)
        _add_missing(self._exact, _without_contents(self._names))
        self._families: defaultdict[str, set[str]] = defaultdict(set)
        for offer, shared in (families or {}).items():
            for name in shared:
                self._families[_plain(name)].add(offer)
        ordered = sorted(self._families.items(), key=lambda family: (len(family[1]), family[0]))
        self._siblings = {offer: of for _, of in ordered for offer in of}
        for shared, members in _by_tiers(self._names).items():
            if shared not in self._exact and shared not in self._families:
                self._families[shared] = members
        self._plurals: defaultdict[str, set[str]] = defaultdict(set)
        for name in self._families:
            self._plurals[_numberless(name)].add(name)

    def family(self, name: str) -> tuple[str, ...]:
        """The variants that are called so together, in singular or plural; empty if the name is none of a family."""
        plain = _plain(name) if name else ""
        members = self._families.get(plain, set())
        if not members and plain:
            alike = [self._families[other] for other in self._plurals.get(_numberless(plain), ())]
            members = alike[0] if alike and all(of == alike[0] for of in alike) else set()
        return tuple(sorted(members)) if len(members) > 1 else ()

    def siblings(self, offer: str) -> tuple[str, ...]:
        """The variants of the thing of which an offer is one, itself included."""
        return tuple(sorted(self._siblings.get(offer, {offer})))

    def __contains__(self, offer: str) -> bool:
        """Whether an offer is on record."""
        return offer in self._names

    def is_written(self, offer: str, text: str) -> bool:
        """Whether a name of an offer stands in a text, word by word; one short word may stand there by chance."""
        said = f" {_plain(text)} "
        names = (_plain(name) for name in self._names.get(offer, ()))
        return any(len(name) >= _TELLING and f" {name} " in said for name in names)

    def written(self, text: str) -> list[str]:
        """The offers whose whole name stands in a text, those left out whose name is part of another's there."""
        said = [offer for offer in self._candidates(text) if self.is_written(offer, text)]
        names = {offer: " ".join(map(_plain, self._names[offer])) for offer in said}
        return [one for one in said if not any(names[one] != name and names[one] in name for name in names.values())]

    def exact(self, name: str) -> str:
        """The one offer that is called just so; empty if none or several are."""
        offers = self._exact.get(_plain(name), set())
        return next(iter(offers)) if len(offers) == 1 else ""

    def knows(self, words: str) -> bool:
        """Whether some words are part of a name on record."""
        return any(mark in self._rarity.counts for mark in _all_marks(words) if mark not in lexicon().labels)

    def near(self, name: str, among: frozenset[str]) -> frozenset[str]:
        """Those of some offers that have a telling word in common with a name."""
        if not among:
            return among
        borne = (self._by_word.get(word, set()) for word in set(_stems(name)))
        return frozenset().union(*(among & offers for offers in borne if len(offers) <= _COMMON * len(self._names)))

    def find(self, name: str, context: Iterable[str], by_code: str | None) -> list[Match]:
        """The offers that a name may mean, best first; empty if it means none of them.

        Args:
            name: As the document writes it.
            context: Headings and title above it; they can tell namesakes apart, and stand in for an empty name.
            by_code: The offer whose voucher code stands beside it, if any.
        """
        exact = sorted(self._exact.get(_plain(name), ())) if name else []
        if len(exact) == 1:
            return [Match(exact[0], 0.98, ("same name",))]
        around = " ".join(context)[:_MOST_CONTEXT]
        matches = [m for offer in exact or self._near(name, around) if (m := self._judge(offer, name, around))]
        if not matches and (bare := without_adults(name)):
            return [m for m in self.find(bare, (around,), by_code) if not self._is_for_some(m.offer)]
        if by_code is not None and (not matches or any(m.offer == by_code for m in matches)):
            return [Match(by_code, 0.9, ("same voucher code",))]
        return sorted(matches, key=lambda match: (-match.score, match.offer))

    def likeness(self, name: str, offer: str) -> Likeness:
        """How a name stands to the best fitting name of an offer."""
        found = [compare(name, known, self._rarity) for known in self._names.get(offer, ())]
        return max(found, key=lambda like: like.score, default=Likeness(0.0, 0.0, ""))

    def is_completed(self, offer: str, name: str, context: Iterable[str]) -> bool:
        """Whether a name and the headings and title above it say together all of a name of an offer."""
        said = f"{name} {' '.join(context)[:_MOST_CONTEXT]}"
        return any(compare(known, said, self._rarity).of_one >= _ALL_OF_IT for known in self._names.get(offer, ()))

    def means_other(self, name: str, offer: str) -> bool:
        """Whether a name has nothing in common with that of an offer, and is for sure that of another one."""
        like = self.likeness(name, offer)
        if like.of_one + like.of_other > 0:
            return False
        found = self.find(name, (), None)
        return bool(found) and found[0].score >= _CERTAIN and found[0].offer != offer

    def says_variant(self, name: str, offer: str, members: Sequence[str]) -> bool:
        """Whether a name says what tells one member of a family from the others.

        Where another's words hold all of its own ("long" beside "half long"), it says these and none of the other's.
        """
        others = [self._marks(member) for member in members if member != offer]
        said = set(_all_marks(name))
        meant = said.union(*(lexicon().synonyms.get(mark, ()) for mark in said))
        if self._marks(offer).difference(*others) & meant:
            return True
        strange = set[str]().union(*others) - self._marks(offer)
        return (
            bool(others)
            and meant.isdisjoint(strange)
            and any(
                (own := marks.difference(marks.intersection(*others))) and own <= meant
                for marks in map(set, map(_all_marks, self._names.get(offer, ())))
            )
        )

    def are_family(self, offers: Sequence[str]) -> bool:
        """Whether some offers are variants of one thing: their names begin with the same words, days left out."""
        firsts = [split_words(fold(without_days(self._names[offer][0]))) for offer in offers if self._names.get(offer)]
        if len(firsts) < 2:  # noqa: PLR2004  (one is no family)
            return False
        shared = 0
        for words in zip(*firsts, strict=False):
            if len(set(words)) > 1:
                break
            shared += 1
        return shared >= max(1, min(map(len, firsts)) - 2) and all(len(words) - shared <= 3 for words in firsts)  # noqa: PLR2004

    def begin_with(self, words: str, offers: Sequence[str]) -> bool:
        """Whether the names of all of some offers begin with words, and go on behind them."""
        begun = f"{_plain(words)} "
        return all(any(_plain(name).startswith(begun) for name in self._names.get(offer, ())) for offer in offers)

    def _is_for_some(self, offer: str) -> bool:
        """Whether an offer is called after the group of people that it is for."""
        return any(map(persons, self._names.get(offer, ())))

    def _marks(self, offer: str) -> set[str]:
        return {mark for name in self._names.get(offer, ()) for mark in _all_marks(name)}

    def _near(self, name: str, around: str) -> list[str]:
        """The offers to compare with a name; where nothing is called by a word of it, those in another language."""
        if not name or any(word in self._by_word for word in _stems(name)):
            return self._candidates(f"{name} {around}")
        meant = dict.fromkeys(
            other for word in _plain(name).split() for other in sorted(lexicon().synonyms.get(word, ()))
        )
        return self._candidates(f"{' '.join(meant)} {around}")

    def _candidates(self, text: str) -> list[str]:
        scores: defaultdict[str, float] = defaultdict(float)
        for word in dict.fromkeys(_stems(text)):  # in their order, so that the sums are the same in every process
            offers = self._by_word.get(word, ())
            for offer in offers:
                scores[offer] += 1 / len(offers)
        return sorted(scores, key=lambda offer: (-scores[offer], offer))[:_CANDIDATES]

    def _judge(self, offer: str, name: str, around: str) -> Match | None:
        best: Match | None = None
        for known in self._names[offer]:
            match = self._judge_name(offer, known, name, around)
            if match is not None and (best is None or match.score > best.score):
                best = match
        return best

    def _judge_name(self, offer: str, known: str, name: str, around: str) -> Match | None:
        if not name:
            whole = compare(known, around, self._rarity)
            return Match(offer, 0.75, ("named above it",)) if whole.of_one >= _ALL_OF_IT else None
        like = compare(name, known, self._rarity)
        if like.conflict or (_is_further(name) and not _FURTHER.search(known)):
            return None
        agree = Match(offer, like.score, (f"names agree to {like.score:.0%}",)) if like.score >= _SURE else None
        if like.of_one < _ENOUGH_OF_NAME or like.of_other < _ENOUGH_OF_OTHER or like.score >= _WHOLE:
            return agree
        if _is_kind(name, known):
            return agree
        is_told = self._is_told(name, known, is_whole=like.of_one >= _ALL_OF_IT)
        if not is_told and (like.of_one < _ALL_OF_IT or len(_all_marks(name)) < _SEVERAL):
            return agree
        # A short form of the name; what it leaves out may stand in the headings above.
        with_context = compare(known, f"{name} {around}", self._rarity).of_one
        if not is_told and with_context < _ALL_OF_IT:
            return agree  # "day ticket, adults" is short for nothing but where all the rest stands above it
        score = _WHOLE if with_context >= _ALL_OF_IT else min(0.6 + 0.3 * with_context, _PART)
        if agree is not None and score < _WHOLE:
            return agree
        return Match(offer, score, (f"short for {known!r}", f"{with_context:.0%} of it named near by"))

    def _is_told(self, name: str, known: str, *, is_whole: bool) -> bool:
        """Whether a word that two names share is a name itself, not a word of trade ("tariff"), a country or a year.

        Nor the company's own name, where a name goes on as no name on record does: "Miller Finance", "Miller Kettle".
        """
        said = set(_all_marks(name))
        of_known = _all_marks(known)
        shared = {word for word in said if any(word == one or same_word(word, one) for one in of_known)} or said
        own = frozenset[str]() if is_whole else self._company
        return not all(
            word in own or _is_common(word) or _YEAR.fullmatch(word) or _is_of_country(word) for word in shared
        )


def _is_kind(name: str, known: str) -> bool:
    """Whether a name is a kind of goods in the plural, where one on record says one of it: "Small tools", "Tool hire".

    A name that ends with it says what it is: "tool hires" are several of "tool hire".
    """
    said, of_known = set(_all_marks(name)), _all_marks(known)
    shared = {word for word in said if any(same_word(word, one) for one in of_known)}
    if len(shared) != 1 or len(said) == 1 or said & set(of_known) or len(of_known) == 1:
        return False
    first = _plain(known).partition(" ")[0]
    return any(word.removesuffix(ending) == first for word in shared for ending in _PLURALS)


def _by_tiers(names: Mapping[str, Sequence[str]]) -> Mapping[str, set[str]]:
    """What several offers are called but for words such as "Basic" and "Plus", and which they are."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for offer, of in names.items():
        for words in (_plain(name).split() for name in of[:1]):
            shared = [word for word in words if word not in lexicon().tiers]
            if len("".join(shared)) >= _TELLING and len(shared) == len(words) - 1:
                found[" ".join(shared)].add(offer)
    return {shared: members for shared, members in found.items() if len(members) > 1}


@lru_cache(maxsize=4096)
def _is_of_country(word: str) -> bool:
    """Whether a word is that of a country in another form: "suisses", "italiana"."""
    return any(same_word(word, country) for country in countries() if country[:4] == word[:4])


@cache
def _common_words() -> frozenset[str]:
    """Words of trade, labels and countries."""
    return frozenset(lexicon().meanings) | lexicon().labels | countries()


@lru_cache(maxsize=65536)
def _is_common(word: str) -> bool:
    """Whether a word is one of trade, or several of one ("tarifs", "tariffe")."""
    common = _common_words()
    return word in common or any(f"{word[:-1]}{one}" in common for one in _ONE.get(word[-1:], ()))


def _is_further(name: str) -> bool:
    """Whether a name is that of one more of a thing, not of a thing and what more of something costs with it.

    >>> _is_further("Enfant supplémentaire"), _is_further("Flat S jede weitere Seite")
    (True, False)
    """
    found = _FURTHER.search(name)
    return found is not None and len(name[: found.start()].split()) <= _FEW


def _add_missing(exact: defaultdict[str, set[str]], bare: Mapping[str, set[str]]) -> None:
    """Add names that one offer alone is called by."""
    exact.update({name: offers for name, offers in bare.items() if name not in exact and len(offers) == 1})


def _without_contents(names: Mapping[str, Sequence[str]]) -> Mapping[str, set[str]]:
    """The names that end with what is in the thing, without that, and the offers that are called so."""
    found: dict[str, set[str]] = {}
    for offer, of in names.items():
        for name in of:
            if (bare := without_contents(name)) != name:
                found.setdefault(_plain(bare), set()).add(offer)
    return found


def _plain(text: str) -> str:
    """The words of a name, or of a whole text, in comparable form."""
    return _plain_name(text) if len(text) <= LONGEST else _joined(text)


@lru_cache(maxsize=65536)
def _plain_name(name: str) -> str:
    return _joined(name)


def _joined(text: str) -> str:
    return " ".join(map(word_form, split_words(fold(plain_seasons(text)))))


@lru_cache(maxsize=65536)
def _numberless(plain: str) -> str:
    """Words without the endings of singular and plural: "Tageskarten", "biglietti", "cartes journalières"."""
    singular = (word.rstrip("nsx") if len(word) > _SHORT else word for word in plain.split())
    return " ".join(word.rstrip("eioa") if len(word) > _SHORT + 1 else word for word in singular)


def _stems(text: str) -> list[str]:
    return [word[:_STEM] for word in _plain(text[: 2 * _MOST_CONTEXT]).split()]


def _all_marks(name: str) -> tuple[str, ...]:
    known = parsed(name)
    sizes = (f"{q.dimension}:{q.amount:g}" for q in known.quantities)
    return (*known.words, *known.codes, *known.numbers, *sizes)
