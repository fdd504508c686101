"""Things that channels name again and again, found inside longer wordings and inside the names of campaigns.

"Nordhaus Swiss for half the price" and "Nordhaus Swiss – for everybody" speak of "Nordhaus Swiss", and so does
the campaign "Summer promotion Nordhaus Swiss".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

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
        self._lengths = sorted({len(key) for key in self._counts}, reverse=True)
        heads = [word for key in self._counts for word in set(key)]
        self._usual = {word for word in heads if heads.count(word) > max(2, _MOST_COMMON * len(self._counts))}

    def __contains__(self, name: str) -> bool:
        """Whether several documents call a thing so."""
        return forms(name) in self._counts

    def within(self, words: str) -> str:
        """The longest name of a thing that stands in some words; empty if none does, or if they name another thing.

        What stands directly beside the name and is a name itself makes another thing of it: "Nordhaus Swiss Kids".
        """
        found = list(_words(words))
        for start, end in self._spans(found):
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
        found = [form for part in name.split() for form in ([_COMPOUND] if "-" in part else forms(part))]
        whole = [word.form for word in _words(name)]
        for key in sorted(self._counts, key=lambda key: (-len(key), key)):
            telling = tuple(word for word in key if word not in self._usual)
            short = len("".join(telling)) > _LETTERS and not set(key).difference(telling) & set(whole)
            if _holds(whole, key) or (short and _holds(found, telling)):
                return " ".join(key)
        return ""

    def _makes_another(self, word: _Word) -> bool:
        if word.form in self._usual:
            return False
        return any(sign.isdigit() for sign in word.form) or _is_name(word)

    def _spans(self, found: list[_Word]) -> Iterator[tuple[int, int]]:
        for length in self._lengths:
            for start in range(len(found) - length + 1):
                if tuple(word.form for word in found[start : start + length]) in self._counts:
                    yield start, start + length


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


def _holds(words: Iterable[str], part: tuple[str, ...]) -> bool:
    run = tuple(words)
    return any(run[at : at + len(part)] == part for at in range(len(run) - len(part) + 1))
