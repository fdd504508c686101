"""Things that channels name again and again, found inside longer wordings and inside the names of campaigns.

"Nordhaus Swiss for half the price" and "Nordhaus Swiss – for everybody" speak of "Nordhaus Swiss", and so does
the campaign "Summer promotion Nordhaus Swiss".
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audit.link.folding import fold, split_words, word_form
from audit.link.lexicon import lexicon
from audit.link.wording import names_nothing, tells

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONGEST_NAME = 8
_LONGEST = 300
_FEWEST_DOCUMENTS = 2
_LETTERS = 3
_MOST_COMMON = 0.4
_COMPOUND = "-"


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a wording: its form, and how it stands there."""

    form: str
    raw: str
    start: int
    end: int


class Things:
    """Names of things, found inside other wordings."""

    def __init__(self, names: Mapping[str, int]) -> None:
        """Keep the names that several documents bear.

        Args:
            names: A name and the number of documents that bear it.
        """
        counts: dict[tuple[str, ...], int] = {}
        for name, count in names.items():
            key = forms(name)
            if 0 < len(key) <= _LONGEST_NAME and not names_nothing(name) and any(map(_is_word, key)):
                counts[key] = counts.get(key, 0) + count
        self._counts = {key: count for key, count in counts.items() if count >= _FEWEST_DOCUMENTS}
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        for key in self._counts:
            self._lengths[key[0]].add(len(key))
        heads = Counter(word for key in self._counts for word in set(key))
        self._usual = {word for word, count in heads.items() if count > max(2, _MOST_COMMON * len(self._counts))}
        self._short: defaultdict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
        for key in self._counts:
            telling = tuple(word for word in key if word not in self._usual)
            if telling != key and len("".join(telling)) > _LETTERS:
                self._short[telling].append(key)

    def __contains__(self, name: str) -> bool:
        """Whether several documents call a thing so."""
        return forms(name) in self._counts

    def within(self, words: str) -> str:
        """The longest name of a thing that stands in some words; empty if none does, or if they name another thing.

        What stands directly beside the name and is a name itself makes another thing of it: "Nordhaus Swiss Kids".
        """
        spans = self._spans([form for word in _WORD.findall(words[:_LONGEST]) for form in forms(word)])
        found = list(_words(words)) if spans else []
        for start, end in spans:
            if end - start == len(found):
                continue
            beside = [found[at] for at in (start - 1, end) if 0 <= at < len(found)]
            rest = words[: found[start].start] + " " + words[found[end - 1].end :]
            joined = (word for word in beside if _is_joined(words, word, found[start], found[end - 1]))
            if not tells(rest) and not any(self._makes_another(word) for word in joined):
                return words[found[start].start : found[end - 1].end]
        return ""

    def of_campaign(self, name: str) -> str:
        """The longest name of a thing that stands in the name of a campaign, its usual first word left out if need be.

        >>> Things({"Nordhaus Swiss": 4, "Nordhaus World": 3, "Nordhaus TV": 3}).of_campaign("Summer deal Swiss")
        'nordhaus swiss'
        """
        whole = forms(name)
        apart = [form for part in name.split() for form in ((_COMPOUND,) if "-" in part else forms(part))]
        held = [run for run in self._runs(whole) if run in self._counts]
        for run in self._runs(apart):
            held += [key for key in self._short.get(run, ()) if not set(key).difference(run) & set(whole)]
        longest = min(held, key=lambda key: (-len(key), key), default=())
        return " ".join(longest)

    def _makes_another(self, word: _Word) -> bool:
        if word.form in self._usual:
            return False
        return any(sign.isdigit() for sign in word.form) or _is_name(word)

    def _spans(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Where names begin and end among some words, the longest first."""
        found = [
            (start, start + length)
            for start, word in enumerate(words)
            for length in self._lengths.get(word, ())
            if start + length <= len(words) and tuple(words[start : start + length]) in self._counts
        ]
        return sorted(found, key=lambda span: (span[0] - span[1], span[0]))

    @staticmethod
    def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """All runs of words that are not longer than a name."""
        for start in range(len(words)):
            for end in range(start + 1, min(start + _LONGEST_NAME, len(words)) + 1):
                yield tuple(words[start:end])


@lru_cache(maxsize=65536)
def forms(name: str) -> tuple[str, ...]:
    """The words of a name in comparable form, small words left out.

    >>> forms("Die Kaffeetage bei Nordhaus")
    ('kaffeetage', 'nordhaus')
    """
    words = (word_form(word) for word in split_words(fold(name[:_LONGEST])))
    return tuple(word for word in words if word not in lexicon().empty)


def _words(text: str) -> Iterator[_Word]:
    for match in _WORD.finditer(text[:_LONGEST]):
        for form in forms(match.group()):
            yield _Word(form, match.group(), match.start(), match.end())


def _is_word(form: str) -> bool:
    return len(form) > 1 and not form.isdigit()


def _is_joined(text: str, word: _Word, first: _Word, last: _Word) -> bool:
    """Whether nothing but blanks and hyphens stands between a word and the name beside it."""
    gap = text[word.end : first.start] if word.start < first.start else text[last.end : word.start]
    return not gap.strip(" -\xa0")


def _is_name(word: _Word) -> bool:
    """Whether a word may be part of a name: written large, and neither a label nor a small word."""
    return word.raw[:1].isupper() and word.form not in lexicon().labels and word.form not in lexicon().empty
