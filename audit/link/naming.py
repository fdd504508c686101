"""Whether two short names mean one offer: words weighed by rarity, and sizes, numbers and codes that must agree."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz

from audit.link.entry import Entry
from audit.link.folding import fold, split_words, word_form
from audit.link.lexicon import lexicon
from audit.link.parse import Parsed, parse_name
from audit.link.wording import plain_days
from audit.model.seasons import plain_seasons

LONGEST = 300
_ALIKE = 88.0
_STEM = 5
_COMPOUND = 6
_SHORTEST = 3
_PLURALS = "sxn"
_FOR = frozenset({"for", "pour", "per"})
_WORD = re.compile(r"[^\W\d_]+")
_AGES = re.compile(  # of a group of people, which one name may leave out
    r"\b\d{1,2} ?(?:[-–]|bis|to|à|a) ?\d{1,2} (?:jahren?|j\.|ans|anni|years?(?: old)?)(?!\w)", re.IGNORECASE
)
_HEIGHTS = re.compile(  # of a group of people, in brackets: "Junior (100-139 cm)", "Adults (from 140 cm)"
    r" ?\((?:(?:ab|über|unter|bis|from|over|under|up to|dès|de|moins de|plus de|jusqu['’]à|da|sotto|oltre|fino a)"
    r" (?:i |gli )?1?\d\d|(?:[89]\d|1[0-5]\d) ?(?:[-–]|bis|to|à|a) ?1\d\d) ?cm\b[^()]*\)",
    re.IGNORECASE,
)
_PARTY = re.compile(  # of how many people a group is, which one name may leave out: "from 10 people", ", 10 to 24"
    r"(?:,? \(?(?:ab|from|da|dès|à partir de|a partire da|(?:de|da|von|from) \d{1,3} (?:à|a|bis|to)) \d{1,3}(?: ?\+)?"
    r"|(?:,| \() ?\d{1,3} ?(?:\+|[-–]|à|a|bis|to) ?(?:\d{1,3})?) "
    r"(?:personen|people|persons|passengers|travellers|personnes|voyageurs|passagers|persone|viaggiatori|passeggeri"
    r"|reisende|reisenden|gäste|gästen|teilnehmende|teilnehmenden|participants?|partecipanti|visitors|visiteurs"
    r"|visitatori)(?!\w)\)?"
    r"|, (?:(?:de|da|von|from) )?\d{1,3} ?(?:[-–]|à|a|bis|to) ?\d{1,3}$"
    r"|, (?:(?:ab|dès|da|from) )?\d{1,3} ?(?:\+|et plus|und mehr|e più|o più|or more|and more)$",
    re.IGNORECASE,
)
_SUFFIXES = ("ungen", "ung", "en", "ern", "er", "es", "em", "st", "e", "t", "n", "s")


@lru_cache(maxsize=65536)
def parsed(name: str) -> Parsed:
    """A name in comparable form; long ones are cut, since names are short."""
    return parse_name(Entry("", plain_seasons(plain_days(name[:LONGEST]))))


@dataclass(frozen=True, slots=True)
class Rarity:
    """How much a word tells, learned from the names at hand.

    Attributes:
        counts: Word and the number of names that hold it.
        total: How many names there are.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    total: int = 0

    def of(self, word: str) -> float:
        """The weight of a word: 0 for one that says nothing, more the rarer it is."""
        if word in lexicon().empty or word in lexicon().company_words:
            return 0.05
        count = self.counts.get(word) or self._of_other_number(word)
        if not count:
            if word in lexicon().labels:
                return 0.05
            return 0.5  # no record uses it: it describes ("television set", "tariff") rather than names
        return math.log((self.total + 2) / (count + 1)) + 0.1

    def _of_other_number(self, word: str) -> int:
        """How often a word is used in the singular or plural that is written with one letter more or less."""
        return max((self.counts.get(other, 0) for other in _other_numbers(word)), default=0)


def rarity(names: Iterable[str]) -> Rarity:
    """The weights of the words in some names."""
    counts: Counter[str] = Counter()
    total = 0
    for name in names:
        counts.update(set(_marks(parsed(name))))
        total += 1
    return Rarity(counts, total)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two names stand to each other.

    Attributes:
        of_one: Share of the first name's weight that the second has too, 0 to 1.
        of_other: Share of the second name's weight that the first has too.
        conflict: What cannot be the same thing ("128 gb against 256 gb"); empty if nothing.
        extra: What the second name says and the first does not.
    """

    of_one: float
    of_other: float
    conflict: str
    extra: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """Between 0 and 1; 0 where something conflicts."""
        return 0.0 if self.conflict else 2 * self.of_one * self.of_other / max(1e-9, self.of_one + self.of_other)


def compare(one: str, other: str, weights: Rarity) -> Likeness:
    """How a name stands to another."""
    if (_AGES.search(one) is None) != (_AGES.search(other) is None):
        one, other = _AGES.sub(" ", one), _AGES.sub(" ", other)
    if (" cm" in one or " cm" in other) and (_HEIGHTS.search(one) is None) != (_HEIGHTS.search(other) is None):
        one, other = _HEIGHTS.sub("", one), _HEIGHTS.sub("", other)
    bare, bare_other = _without_party(one), _without_party(other)
    if (bare == one) != (bare_other == other):
        one, other = bare, bare_other
    a, b = parsed(one), parsed(other)
    conflict = _conflict(a, b) or _other_tier(one, other) or _other_persons(one, other)
    if not conflict and a.accessory != b.accessory and _is_accessory(one) != _is_accessory(other):
        conflict = "accessory against device"
    of_one, _ = _shared(_marks(a), _marks(b), weights)
    of_other, missing = _shared(_marks(b), _marks(a), weights)
    return Likeness(of_one, of_other, conflict, missing)


@lru_cache(maxsize=65536)
def _without_party(name: str) -> str:
    """A name without the number of people that make up its group.

    >>> _without_party("Group fare from 10 people"), _without_party("Gruppentarif, 10 bis 24")
    ('Group fare ', 'Gruppentarif ')
    >>> _without_party("Pass 10"), _without_party("Tent for 4 people")
    ('Pass 10', 'Tent for 4 people')
    """
    return _PARTY.sub(" ", name) if any(map(str.isdigit, name)) else name


def _marks(name: Parsed) -> tuple[str, ...]:
    sizes = tuple(f"{q.dimension}:{q.amount:g}" for q in name.quantities)
    return tuple(dict.fromkeys((*name.words, *name.codes, *name.numbers, *sizes)))


def _shared(one: tuple[str, ...], other: tuple[str, ...], weights: Rarity) -> tuple[float, tuple[str, ...]]:
    total = sum(map(weights.of, one))
    missing = tuple(word for word in one if word not in other and not any(same_word(word, of) for of in other))
    if not total:
        return 0.0, missing
    return 1 - sum(map(weights.of, missing)) / total, missing


@lru_cache(maxsize=1 << 18)
def same_word(one: str, other: str) -> bool:
    """Whether two words that are written differently are one."""
    if not (one.isalpha() and other.isalpha()):
        return False
    if other in lexicon().synonyms.get(one, {}):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= _COMPOUND and (long.startswith(short) or long.endswith(short)):
        return True
    if len(short) < _STEM:
        return long in _other_numbers(short)
    return fuzz.ratio(one, other) >= _ALIKE or _stem(one) == _stem(other)


def _other_numbers(word: str) -> tuple[str, ...]:
    """The words that differ from one by the letter of a plural: "aide" and "aides", "Brille" and "Brillen".

    >>> _other_numbers("aides")
    ('aide', 'aidess', 'aidesx', 'aidesn')
    """
    if len(word) <= _SHORTEST:
        return ()
    singular = (word[:-1],) if word[-1] in _PLURALS and len(word) > _SHORTEST + 1 else ()
    return (*singular, *(word + letter for letter in _PLURALS))


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    """A word without its ending: "Eröffnung" and "eröffnen" have one stem."""
    ending = next((e for e in _SUFFIXES if word.endswith(e) and len(word) - len(e) >= _STEM), "")
    return word.removesuffix(ending)


def _other_tier(one: str, other: str) -> str:
    """Words such as "Pro" that one name bears and the other does not."""
    apart = _tiers(one) ^ _tiers(other)
    return f"{'/'.join(sorted(apart))} on one side only" if apart else ""


def _other_persons(one: str, other: str) -> str:
    """Groups of people that both names speak of, where none is in both; a name without any may speak of all."""
    a, b = persons(one), persons(other)
    return f"{'/'.join(sorted(a))} against {'/'.join(sorted(b))}" if a and b and a.isdisjoint(b) else ""


@lru_cache(maxsize=65536)
def persons(name: str) -> frozenset[str]:
    """The groups of people that a name speaks of."""
    forms = (word_form(fold(word)) for word in _WORD.findall(name[:LONGEST]))
    return frozenset(group for form in forms if (group := lexicon().persons.get(form)))


@lru_cache(maxsize=65536)
def without_adults(name: str) -> str:
    """A name of several words without that for adults, who pay what stands under the bare name; empty if it has none.

    >>> without_adults("Silber, Erwachsene"), without_adults("Adults"), without_adults("Silber Kinder")
    ('Silber', '', '')
    """
    if persons(name) != {"adult"}:
        return ""
    kept = _WORD.sub(lambda word: "" if word_form(fold(word[0])) in lexicon().persons else word[0], name)
    return " ".join(kept.split()).strip(" ,;:()-–")


@lru_cache(maxsize=65536)
def _is_accessory(name: str) -> bool:
    """Whether a thing is made for another thing; what is made for two people, or for children, is none."""
    words = split_words(fold(name[:LONGEST]))
    follow = (*words[1:], "")
    return any(
        word in lexicon().accessories
        and not (word in _FOR and (next_[:1].isdigit() or word_form(next_) in lexicon().persons))
        for word, next_ in zip(words, follow, strict=True)
    )


@lru_cache(maxsize=65536)
def _tiers(name: str) -> frozenset[str]:
    """The words of a name that tell a thing from its sister; "pro Monat" is none of them."""
    written = (word for word in _WORD.findall(name[:LONGEST]) if word[0].isupper() or fold(word) not in lexicon().empty)
    return frozenset(word_form(fold(word)) for word in written) & lexicon().tiers


def _conflict(one: Parsed, other: Parsed) -> str:
    """What both names say and cannot both mean: other sizes, numbers, codes or colours."""
    for dimension in sorted({q.dimension for q in one.quantities} & {q.dimension for q in other.quantities}):
        a = {f"{q.amount:g}" for q in one.quantities if q.dimension == dimension}
        b = {f"{q.amount:g}" for q in other.quantities if q.dimension == dimension}
        if a.isdisjoint(b):
            return f"{dimension} {'/'.join(sorted(a))} against {'/'.join(sorted(b))}"
    for what, a, b in (
        ("number", set(one.numbers), set(other.numbers)),
        ("code", set(one.codes), set(other.codes)),
        ("colour", set(one.colours), set(other.colours)),
    ):
        if a and b and a.isdisjoint(b):
            return f"{what} {'/'.join(sorted(a))} against {'/'.join(sorted(b))}"
    return ""
