"""What the tables teach: confident links show which words stand for each other, and which are never echoed."""

import numpy as np

from audit.link.blocking import Pairs
from audit.link.columns import Columns, Vocabulary
from audit.link.compare_words import match_words
from audit.link.guards import find_guards
from audit.link.learned import Learned, known_meanings
from audit.link.likeness import Likeness
from audit.link.ragged import Floats, Ids, Ints, Ragged, combine, slots

# Links so sure teach what words mean; where there are not enough of them, likely ones do.
_CONFIDENT, _LIKELY = 0.9, 0.5
_ENOUGH = 100
_UNMATCHED = 0.5
_SUPPORT = 3
_SMOOTHING = 2.0
_LEAST = 0.3
_MOST = 0.9


def learn(records: Columns, offers: Columns, links: Pairs, vocabulary: Vocabulary) -> Learned:
    """What confident links show about the words of the two tables."""
    words = list(vocabulary.words)
    matched = match_words(records, offers, links.record, links.offer, Likeness(words, known_meanings(Learned())))
    meanings = _meanings(records.words, offers.words, links, matched, words)
    likeness = Likeness(words, known_meanings(Learned(meanings)))
    echoes = match_words(records, offers, links.record, links.offer, likeness)
    mine, theirs = slots(records.words, links.record), slots(offers.words, links.offer)
    return Learned(
        meanings=meanings,
        record_echo=_echo(records.words.items[mine.at], echoes[0], words),
        offer_echo=_echo(offers.words.items[theirs.at], echoes[1], words),
        guards=find_guards(records, vocabulary),
    )


def sure_enough(chance: Floats) -> float:
    """From which probability on links teach, given those of the best pairs.

    >>> sure_enough(np.array([0.7, 0.95, 0.2])), sure_enough(np.full(100, 0.8)), sure_enough(np.full(100, 0.99))
    (0.5, 0.8, 0.9)
    """
    falling = np.sort(chance)[::-1]
    return float(np.clip(falling[:_ENOUGH].min(initial=1.0), _LIKELY, _CONFIDENT))


def _echo(items: Ids, matched: Floats, words: list[str]) -> dict[str, tuple[float, float]]:
    seen = np.bincount(items, minlength=len(words))
    hits = np.bincount(items, matched, len(words))
    return {words[word]: (float(seen[word]), float(hits[word])) for word in np.flatnonzero(seen >= _SUPPORT)}


def _meanings(
    records: Ragged, offers: Ragged, links: Pairs, matched: tuple[Floats, Floats], words: list[str]
) -> dict[str, dict[str, float]]:
    """Words left alone on both sides that keep company, so often that they must mean the same."""
    both = combine(records, offers, links.record, links.offer)
    alone = np.flatnonzero((matched[0][both.left_slot] < _UNMATCHED) & (matched[1][both.right_slot] < _UNMATCHED))
    mine, theirs = records.items[both.left[alone]].astype(np.int64), offers.items[both.right[alone]].astype(np.int64)
    keys, together = np.unique(mine * len(words) + theirs, return_counts=True)
    one, other = keys // max(len(words), 1), keys % max(len(words), 1)
    per_record = _lonely(records, links.record, matched[0], len(words))[one]
    per_offer = _lonely(offers, links.offer, matched[1], len(words))[other]
    strength = _association(together, per_record, per_offer, len(links)) * together / (together + _SMOOTHING)
    table: dict[str, dict[str, float]] = {}
    for at in np.flatnonzero((together >= _SUPPORT) & (strength >= _LEAST)):
        left, right, value = words[one[at]], words[other[at]], min(float(strength[at]), _MOST)
        table.setdefault(left, {})[right] = value
        table.setdefault(right, {})[left] = value
    return table


def _association(together: Ints, one: Ints, other: Ints, links: int) -> Floats:
    """The phi coefficient of two words: 1 when they only ever come together, 0 when by chance."""
    spread = np.sqrt(one * np.maximum(links - one, 1) * (other * np.maximum(links - other, 1.0)))
    phi: Floats = (together * float(links) - one * other) / np.maximum(spread, 1.0)
    return phi


def _lonely(table: Ragged, rows: Ints, matched: Floats, count: int) -> Ints:
    """In how many links each word stands without a partner."""
    items = table.items[slots(table, rows).at]
    return np.bincount(items[matched < _UNMATCHED], minlength=count)
