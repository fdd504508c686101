"""Names in running text: where a post, newsletter or article speaks of a record, in whatever inflection or language."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audit.link.entry import Entry
from audit.link.folding import fold, squeeze, word_form
from audit.link.lexicon import lexicon
from audit.link.parse import brand_words
from audit.link.tokens import is_code

_TOKEN = re.compile(r"[\w][\w'’]*(?:[\-./+][\w]+)*")
_END_OF_PHRASE = re.compile(r"[:;!?|•\n]|\.\s")
_ENDINGS = ("ens", "ern", "en", "er", "es", "em", "e", "n", "s", "i", "x")
_SIZES = frozenset({"xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl"})
# Small words that are part of a name when they are written like one: "Pro", but not "pro Monat".
_NAMES_IF_LARGE = frozenset({"pro"})
_MIN_STEM = 4
_MIN_SEGMENT = 3
_MIN_HASHTAG = 8
_MIN_CODE = 5
_WINDOW = 8
_GAP = 3
_SYNONYM = 0.8
# A name with fewer letters of information than telling one record from all others has must be covered whole.
_MARGIN = 0.8
_COVERED = 0.45
_WHOLE = 0.99
_COMMON = 0.25
_FEW = 3
_VARIANTS = 20
_TIE = 1e-9


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a text that names a record.

    Attributes:
        records: Keys of the records that fit equally well; more than one is a family.
        score: Information in the words that agree, in nats.
        covered: The share of the name's information that the text gives, 0 to 1.
        start: First character in the text.
        end: One behind the last.
    """

    records: tuple[str, ...]
    score: float
    covered: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a record, as the keys of its words.

    Attributes:
        record: The record's key.
        keys: Key -> information.
        total: Information of all keys.
        brand: Those of the brand; "Link" alone does not name TP-Link.
    """

    record: str
    keys: Mapping[str, float]
    total: float
    brand: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Hit:
    """A token of the text that stands for a key of names."""

    token: int
    start: int
    end: int
    key: str
    share: float


class MentionFinder:
    """The names of all records, ready to be looked for."""

    def __init__(self, records: Sequence[Entry]) -> None:
        """Index titles and aliases.

        Args:
            records: Their titles and aliases are looked for.
        """
        named = [
            (record, list(dict.fromkeys(_name_keys(name))))
            for record in records
            for name in (record.title, *record.aliases)
        ]
        counts = Counter(key for _, keys in named for key in keys)
        self._count = max(len(named), 1)
        self._information = {key: math.log((self._count + 1) / (count + 0.5)) for key, count in counts.items()}
        self._names = [
            _Name(record.key, self._weighed(keys), sum(self._weighed(keys).values()), _brand(record, keys))
            for record, keys in named
        ]
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for number, (_, keys) in enumerate(named):
            for key in keys:
                self._by_key[key].append(number)
        self._stems = {_stem(key): key for key in sorted(counts, key=lambda key: counts[key])}
        self._meanings = _meanings(counts)
        self._brands = {word for record in records for word in brand_words(record.brand)}

    def find(self, text: str) -> list[Mention]:
        """The records that the text names, best first; stretches do not overlap."""
        hits = list(self._hits(text))
        best: dict[int, Mention] = {}
        for number, own in self._by_name(hits).items():
            mention = self._align(self._names[number], own)
            if mention is not None:
                best[number] = mention
        return list(_apart(best.values()))

    def _weighed(self, keys: Iterable[str]) -> dict[str, float]:
        return {key: self._information[key] for key in keys}

    def _by_name(self, hits: Sequence[_Hit]) -> dict[int, list[_Hit]]:
        found: dict[int, list[_Hit]] = defaultdict(list)
        for hit in hits:
            numbers = self._by_key[hit.key]
            if len(numbers) <= max(_COMMON * self._count, 10):
                for number in numbers:
                    found[number].append(hit)
        return found

    def _align(self, name: _Name, hits: list[_Hit]) -> Mention | None:
        """The best window of the text for a name, if it has an anchor and says enough."""
        best: tuple[float, int, int] | None = None
        for at in range(len(hits)):
            window = list(_close(hits[at:]))
            shares: dict[str, float] = {}
            for hit in window:
                shares[hit.key] = max(hit.share, shares.get(hit.key, 0.0))
            score = sum(name.keys[key] * share for key, share in shares.items())
            if (best is None or score > best[0] + _TIE) and self._is_enough(name, shares, score):
                best = score, min(hit.start for hit in window), max(hit.end for hit in window)
        if best is None:
            return None
        return Mention((name.record,), best[0], best[0] / max(name.total, _TIE), best[1], best[2])

    def _is_enough(self, name: _Name, shares: Mapping[str, float], score: float) -> bool:
        branded = bool(name.brand) and name.brand <= shares.keys()
        own = (key for key in shares if key not in name.brand)
        anchored = branded or any(_has_digit(key) or self._is_rare(key) for key in own)
        if not anchored and score < _MARGIN * math.log(self._count + 1):
            return False
        if score >= _WHOLE * name.total:
            return True
        if any(len(key) >= _MIN_CODE and is_code(key) and len(self._by_key[key]) <= _VARIANTS for key in shares):
            return True
        telling = score >= _MARGIN * math.log(self._count + 1)
        return len(shares) > 1 and (telling or score >= _COVERED * name.total)

    def _is_rare(self, key: str) -> bool:
        """Whether a word stands in so few names, and in no lexicon, that it is a name itself."""
        return len(self._by_key[key]) <= max(_FEW, 0.01 * self._count) and key not in lexicon().meanings

    def _hits(self, text: str) -> Iterator[_Hit]:
        tokens = list(_TOKEN.finditer(text))
        places = _places(text, tokens)
        for number, (place, match) in enumerate(zip(places, tokens, strict=True)):
            for form, share in self._readings(match.group(), hashtag=text[match.start() - 1 : match.start()] == "#"):
                yield _Hit(place, match.start(), match.end(), form, share)
            if number + 1 < len(tokens):
                joined = squeeze(fold(match.group() + tokens[number + 1].group()))
                if joined in self._by_key and is_code(joined):
                    yield _Hit(place, match.start(), tokens[number + 1].end(), joined, 1.0)

    def _readings(self, token: str, *, hashtag: bool) -> Iterator[tuple[str, float]]:
        """The keys of names that a token may stand for, and how surely."""
        for form in dict.fromkeys(_forms(token)):
            if form in self._by_key:
                yield form, 1.0
            elif (stem := self._stems.get(_stem(form))) is not None and not _has_digit(form):
                yield stem, 0.95
            else:
                yield from ((key, _SYNONYM) for key in self._synonyms(form))
        if hashtag or len(token) >= _MIN_HASHTAG:
            yield from ((key, 0.9) for key in self._segments(squeeze(fold(token))))

    def _synonyms(self, form: str) -> Iterator[str]:
        for meaning in lexicon().meanings.get(form, ()):
            yield from self._meanings.get(meaning, ())

    def _segments(self, run: str) -> Iterator[str]:
        """The names' words of which a run of letters is put together; nothing when it is one of them, or not whole."""
        form = word_form(run)
        if form in self._by_key:
            return
        pieces, at = [], 0
        while at < len(form):
            longest = next(
                (form[at:end] for end in range(len(form), at + _MIN_SEGMENT - 1, -1) if form[at:end] in self._by_key),
                "",
            )
            if not longest:
                break
            pieces.append(longest)
            at += len(longest)
        if pieces and (at == len(form) or pieces[0] in self._brands):
            yield from pieces


def _places(text: str, tokens: Sequence[re.Match[str]]) -> list[int]:
    """The place of each token among the others; where a sentence ends, what follows is out of reach."""
    places, end = list[int](), 0
    for token in tokens:
        apart = bool(places) and _END_OF_PHRASE.search(text, end, token.start()) is not None
        places.append((places[-1] if places else -1) + (_WINDOW if apart else 1))
        end = token.end()
    return places


def _close(hits: Sequence[_Hit]) -> Iterator[_Hit]:
    """The first hits as far as they stand close together; words far apart are parts of different things."""
    last = hits[0].token
    for hit in hits:
        if hit.token - hits[0].token >= _WINDOW or hit.token - last > _GAP:
            return
        last = hit.token
        yield hit


def _apart(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The best mention of each stretch; those that tie at one stretch become one."""
    ranked = sorted(mentions, key=lambda one: (-one.score, one.start, one.records))
    taken: list[tuple[int, int]] = []
    at = 0
    while at < len(ranked):
        first = ranked[at]
        tied = [
            one
            for one in ranked[at:]
            if abs(one.score - first.score) < _TIE and one.start < first.end and first.start < one.end
        ]
        if all(first.end <= start or end <= first.start for start, end in taken):
            taken.append((first.start, first.end))
            fullest = max(one.covered for one in tied)
            records = dict.fromkeys(one.records[0] for one in tied if one.covered >= fullest or fullest < _WHOLE)
            yield Mention(tuple(records), first.score, fullest, first.start, first.end)
        at += 1


def _meanings(keys: Iterable[str]) -> dict[int, list[str]]:
    table: dict[int, list[str]] = defaultdict(list)
    for key in keys:
        for meaning in lexicon().meanings.get(key, ()):
            table[meaning].append(key)
    return table


def _name_keys(name: str) -> Iterator[str]:
    tokens = _TOKEN.findall(name)
    for place, token in enumerate(tokens):
        yield from _forms(token)
        if place + 1 < len(tokens):
            joined = squeeze(fold(token + tokens[place + 1]))
            if len(token) <= _MIN_STEM and is_code(joined):
                yield joined


def _forms(token: str) -> Iterator[str]:
    """The words and codes in a token; a size letter counts only when it is written large."""
    folded = fold(token)
    squeezed = squeeze(folded)
    if squeezed in _SIZES:
        if token.isupper():
            yield f"size {squeezed}"
        return
    if is_code(squeezed):
        yield squeezed
    parts = [part for part in re.split(r"[^a-z0-9]+", folded) if part]
    uppers = {fold(part) for part in re.split(r"\W+", token) if part.isupper()}
    large = _NAMES_IF_LARGE if token[:1].isupper() else frozenset[str]()
    for part in parts:
        if part in _SIZES and part in uppers and len(parts) > 1:
            yield f"size {part}"
        elif (len(part) > 1 or part.isdigit()) and (word_form(part) not in lexicon().empty or part in large):
            yield word_form(part)


def _brand(record: Entry, keys: Collection[str]) -> frozenset[str]:
    return frozenset(word for word in brand_words(record.brand) if word in keys)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM:
            return word[: -len(ending)]
    return word


def _has_digit(key: str) -> bool:
    return any(sign.isdigit() for sign in key)
