"""What clerks cut short of words that have a name of their own: ``tronc`` of a tronçonneuse, which is a Kettensäge.

A word and its translation are one, but the beginning of a word is no word: it is held against all the words for a
concept, in each language, where the other side of a pair speaks of that concept.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from audit.link.concepts import concepts
from audit.link.lexicon import lexicon

_SHORTEST, _LONGEST = 3, 9
_LEFT_OUT = 2
_MOST_CONCEPTS = 12
_SURE, _LIKELY = 0.75, 0.6
_SURE_FROM = 4
_VOWELS = frozenset("aeiouy")
_SKELETON = 5


def abbreviated(words: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    """Numbers of an abbreviation and of the name of the concept for which it may stand, with how surely, 0 to 1.

    >>> list(abbreviated(["tronc", "kettensage", "tdse", "rasenmaher", "table"]))
    [(0, 1, 0.75), (2, 3, 0.6)]
    """
    numbers = {word: number for number, word in enumerate(words)}
    meant, known = concepts(), lexicon().meanings
    for number, word in enumerate(words):
        if not _SHORTEST <= len(word) <= _LONGEST or word in meant.words or word in known or not word.isalpha():
            continue
        names = _beginnings().get(word, frozenset())
        strength = _SURE if len(word) >= _SURE_FROM else _LIKELY
        if not names and _is_skeleton(word):
            names, strength = _of_skeleton(word), _LIKELY
        for name in sorted(names) if len(names) <= _MOST_CONCEPTS else ():
            if name in numbers:
                yield number, numbers[name], strength


@cache
def _beginnings() -> Mapping[str, frozenset[str]]:
    """Beginning of a word -> names of the concepts for which the word stands, alone or in a phrase."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word, names in concepts().spoken.items():
        for length in range(_SHORTEST, min(_LONGEST, len(word) - _LEFT_OUT) + 1):
            found[word[:length]] |= names
    return {beginning: frozenset(names) for beginning, names in found.items()}


@cache
def _by_ends() -> Mapping[tuple[str, str], Sequence[str]]:
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for word in concepts().spoken:
        found[word[0], word[-1]].append(word)
    return found


def _is_skeleton(word: str) -> bool:
    """Whether vowels were left out: ``blnc``, ``tdse``."""
    return len(word) <= _SKELETON and _VOWELS.isdisjoint(word[:-1])


def _of_skeleton(word: str) -> frozenset[str]:
    spoken = concepts().spoken
    full = (one for one in _by_ends().get((word[0], word[-1]), ()) if len(one) > len(word) and _is_within(word, one))
    return frozenset(name for one in full for name in spoken[one])


def _is_within(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)
