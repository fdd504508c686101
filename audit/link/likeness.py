"""How alike two different words are: inflected, part of a compound, misspelt, or of the same meaning."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from rapidfuzz.distance import JaroWinkler

from audit.link.abbreviations import abbreviated
from audit.link.concepts import is_other_thing
from audit.link.ragged import Bools, Floats, Ids, Ints

_MIN_ABBREVIATION = 3
_MIN_PART = 4
_CLOSE = 0.88
_LETTERS = 26
_FEWER_LETTERS = 2


def word_likeness(one: str, other: str) -> float:
    """0 (unlike) to 0.9 for two different words, from their form alone; both as ``sound`` gives them.

    >>> word_likeness("notebook", "notebooks"), word_likeness("schlagbohrschr", "schlagbohrschrauber")
    (0.75, 0.75)
    >>> word_likeness("waschmaschine", "maschine"), word_likeness("samsung", "siemens")
    (0.7, 0.0)
    """
    if one == other:
        return 0.9
    short, long = sorted((one, other), key=len)
    if len(short) >= _MIN_ABBREVIATION and long.startswith(short):
        return 0.75 if len(short) >= _MIN_PART or len(short) / len(long) > 0.5 else 0.5  # noqa: PLR2004 - half
    if len(short) < _MIN_PART:
        return 0.0
    if short in long:
        return 0.7
    if _beginnings(short, long):
        return 0.7
    if short[0] != long[0]:
        return 0.0
    return 0.9 * JaroWinkler.similarity(short, long, score_cutoff=_CLOSE)


def _beginnings(short: str, long: str) -> bool:
    """Whether the short word is made of beginnings of the long one's parts: ``teppklop`` of ``teppichklopfer``.

    Three letters or more of each of two parts are left.
    """
    if len(short) < 2 * _MIN_ABBREVIATION or short[:_MIN_ABBREVIATION] != long[:_MIN_ABBREVIATION]:
        return False
    shared = next((at for at, (one, other) in enumerate(zip(short, long, strict=False)) if one != other), len(short))
    cuts = range(min(shared, len(short) - _MIN_ABBREVIATION), _MIN_ABBREVIATION - 1, -1)
    return any(long.find(short[cut:], cut + 1) > 0 for cut in cuts)


def sound(word: str) -> str:
    """The word in one of the ways to write a sound.

    >>> sound("joghurt"), sound("photo"), sound("jogurt")
    ('jogurt', 'foto', 'jogurt')
    """
    return word.replace("gh", "g").replace("ph", "f") if "h" in word else word


class Likeness:
    """The likeness of words by their numbers in a vocabulary; remembers what it has compared."""

    def __init__(self, words: Iterable[str], same_meaning: Mapping[str, Mapping[str, float]]) -> None:
        """Prepare for a vocabulary.

        Args:
            words: In the order of their numbers.
            same_meaning: Word -> words that mean the same, with how surely.
        """
        named = tuple(words)
        self._meanings = {**_shortened(named), **_number(named, same_meaning)}
        self._named = named
        self._words = tuple(map(sound, named))
        self._lengths = np.array([len(word) for word in self._words], np.int16)
        self._firsts = np.array([ord(word[0]) for word in self._words], np.int16)
        self._letters = np.array([_letter_set(word) for word in self._words], np.uint32)
        self._seen: dict[int, float] = {}

    def between(self, left: Ids, right: Ids) -> Floats:
        """The likeness of each left and right word, which must differ."""
        keys = left.astype(np.int64) * len(self._words) + right
        result = np.zeros(len(keys))
        may_be = np.flatnonzero(self._may_be_alike(left, right) | np.isin(keys, self._meaning_keys))
        unique, where = np.unique(keys[may_be], return_inverse=True)
        result[may_be] = np.array([self._compare(key) for key in unique.tolist()], float)[where]
        return result

    @property
    def _meaning_keys(self) -> Ints:
        return np.fromiter(self._meanings, np.int64, len(self._meanings))

    def _may_be_alike(self, left: Ids, right: Ids) -> Bools:
        """Whether comparing the letters of two words can give anything; nearly all pairs end here."""
        mine, theirs = self._letters[left], self._letters[right]
        shorter = np.minimum(self._lengths[left], self._lengths[right])
        contained = ((mine & ~theirs) == 0) | ((theirs & ~mine) == 0)
        close = (self._firsts[left] == self._firsts[right]) & (np.bitwise_count(mine ^ theirs) <= _FEWER_LETTERS)
        alike: Bools = (contained & (shorter >= _MIN_ABBREVIATION)) | (close & (shorter >= _MIN_PART))
        return alike

    def _compare(self, key: int) -> float:
        known = self._seen.get(key)
        if known is None:
            left, right = divmod(key, len(self._words))
            other = is_other_thing(self._named[left], self._named[right])
            by_form = 0.0 if other else word_likeness(self._words[left], self._words[right])
            known = self._seen[key] = max(by_form, self._meanings.get(key, 0.0))
        return known


def _number(words: Sequence[str], same_meaning: Mapping[str, Mapping[str, float]]) -> dict[int, float]:
    numbers = {word: number for number, word in enumerate(words)}
    return {
        number * len(numbers) + numbers[other]: strength
        for word, number in numbers.items()
        for other, strength in same_meaning.get(word, {}).items()
        if other in numbers
    }


def _shortened(words: Sequence[str]) -> dict[int, float]:
    """Abbreviations and the names of concepts for which they may stand, in either order."""
    found: dict[int, float] = {}
    for short, name, strength in abbreviated(words):
        found[short * len(words) + name] = found[name * len(words) + short] = strength
    return found


def _letter_set(word: str) -> int:
    letters = 0
    for sign in word:
        letters |= 1 << (ord(sign) - ord("a") if sign.isalpha() else _LETTERS)
    return letters
