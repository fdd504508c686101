"""How often words, codes and letter triples occur on either side: what a shared word is worth follows from it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import chain, repeat

import numpy as np

from audit.link.columns import Columns, Vocabulary
from audit.link.grams import GRAMS, gram_frequencies
from audit.link.habits import Habits, count_habits
from audit.link.learned import Learned
from audit.link.makers import Makers, find_makers
from audit.link.ragged import Floats, Ragged

# A token that the other side never writes is no contradiction; this is what is left of its weight.
_UNSPOKEN = 0.35
_SMOOTHING = 3.0
# So many links does the guess by frequencies count beside the links seen.
_GUESS = 5.0
# A code is rare by nature, in a small table too: it is weighed as if among so many entries at least.
_CODES_OF = 2_000


@dataclass(frozen=True, slots=True)
class Frequencies:
    """Document frequencies of a linking, by which a later one gives the same answers.

    Attributes:
        records: How many records there were.
        offers: How many offers.
        words: Word -> in how many records and in how many offers it stands.
        codes: Code -> likewise.
        grams: In how many entries each letter triple stands.
        habits: How often either side states a code, a colour, an amount.
        makers: Which makers either side names.
    """

    records: int
    offers: int
    words: Mapping[str, tuple[int, int]]
    codes: Mapping[str, tuple[int, int]]
    grams: Floats
    habits: Habits
    makers: Makers


@dataclass(frozen=True, slots=True)
class TokenWeights:
    """Weights by number in a vocabulary.

    Attributes:
        words: Weight of a word, by rarity.
        codes: Weight of a code, by rarity; about 0 to 12.
        record_echo: Share of its weight that a record's word keeps when the offer lacks it.
        offer_echo: Share of its weight that an offer's word keeps when the record lacks it.
        guards: How surely a thing that has the word is another thing than one that lacks it.
    """

    words: Floats
    codes: Floats
    record_echo: Floats
    offer_echo: Floats
    guards: Floats


def count_frequencies(records: Columns, offers: Columns, vocabulary: Vocabulary) -> Frequencies:
    """Document frequencies of two tables that share a vocabulary."""
    return Frequencies(
        records=len(records),
        offers=len(offers),
        words=_counts(records.words, offers.words, vocabulary.words),
        codes=_counts(records.codes, offers.codes, vocabulary.codes),
        grams=gram_frequencies(records) + gram_frequencies(offers) if len(records) + len(offers) else np.zeros(GRAMS),
        habits=count_habits(records, offers, vocabulary),
        makers=find_makers(records, offers, vocabulary),
    )


def weigh_tokens(frequencies: Frequencies, learned: Learned, vocabulary: Vocabulary) -> TokenWeights:
    """The weights of all words and codes of the vocabulary; those never counted are the rarest."""
    words, codes = _of_all(frequencies.words, vocabulary.words), _of_all(frequencies.codes, vocabulary.codes)
    total, ratio = frequencies.records + frequencies.offers, frequencies.offers / max(frequencies.records, 1)
    # Where few offers have a record, records and offers need not speak of the same things, nor write the same words.
    in_offers = words[:, 0] * ratio * learned.share
    in_records = words[:, 1] / max(ratio, 1e-9) * learned.share
    return TokenWeights(
        words=np.log((total + 1) / (words.sum(1) + 0.5)),
        codes=np.log((max(total, _CODES_OF) + 1) / (codes.sum(1) + 0.5)),
        record_echo=_refined(_echo(words[:, 1], in_offers), learned.record_echo, vocabulary),
        offer_echo=_refined(_echo(words[:, 0], in_records), learned.offer_echo, vocabulary),
        guards=np.array([learned.guards.get(word, 0.0) for word in vocabulary.words], float),
    )


def _counts(records: Ragged, offers: Ragged, numbers: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    in_records = np.bincount(records.items, minlength=len(numbers)).tolist()
    in_offers = np.bincount(offers.items, minlength=len(numbers)).tolist()
    both = zip(numbers, in_records, in_offers, strict=True)
    return {word: (here, there) for word, here, there in both if here or there}


def _of_all(counts: Mapping[str, tuple[float, float]], names: Collection[str]) -> Floats:
    """The two counts of every name, 0 and 0 where there are none."""
    flat = chain.from_iterable(map(counts.get, names, repeat((0.0, 0.0))))
    return np.fromiter(flat, float, 2 * len(names)).reshape(-1, 2)


def _echo(there: Floats, expected: Floats) -> Floats:
    """How much of what one side writes the other side would write too, 0.35 to 1."""
    share: Floats = np.minimum(1.0, (there + _UNSPOKEN * _SMOOTHING) / (expected + _SMOOTHING))
    return share


def _refined(guess: Floats, seen: Mapping[str, tuple[float, float]], vocabulary: Vocabulary) -> Floats:
    """The echo of words that stand in confident links, as seen there."""
    if not seen:
        return guess
    counts = _of_all(seen, vocabulary.words)
    refined: Floats = (counts[:, 1] + _GUESS * guess) / (counts[:, 0] + _GUESS)
    return refined
