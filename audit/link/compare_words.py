"""How far the words of a record and of an offer agree, and the signs that the words are put together of."""

import numpy as np
from rapidfuzz import fuzz, process

from audit.link.columns import Columns
from audit.link.frequencies import TokenWeights
from audit.link.likeness import Likeness
from audit.link.ragged import Floats, Ints, best_per, combine, slots

_TINY = 1e-6
_MUCH = 12.0
_MORE = 40.0
_RAREST = 9.0


def compare_words(
    records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints, weights: TokenWeights, likeness: Likeness
) -> dict[str, Floats]:
    """Features of the words of each pair, 0 to 1.

    ``overlap`` is the shared share of both sides' weight, ``contained`` that of the side which is better covered.
    """
    mine, theirs = slots(records.words, record_rows), slots(offers.words, offer_rows)
    matched, echoed = match_words(records, offers, record_rows, offer_rows, likeness)
    my_words, their_words = records.words.items[mine.at], offers.words.items[theirs.at]
    my_weight, their_weight = weights.words[my_words], weights.words[their_words]
    count = len(record_rows)
    my_hits = np.bincount(mine.pair, my_weight * matched, count)
    their_hits = np.bincount(theirs.pair, their_weight * echoed, count)
    my_total = np.bincount(mine.pair, my_weight * np.maximum(matched, weights.record_echo[my_words]), count)
    their_total = np.bincount(theirs.pair, their_weight * np.maximum(echoed, weights.offer_echo[their_words]), count)
    my_total, their_total = np.maximum(my_total, _TINY), np.maximum(their_total, _TINY)
    overlap = (my_hits + their_hits) / (my_total + their_total)
    covered = np.maximum(my_hits / my_total, their_hits / their_total)
    my_rest = np.bincount(mine.pair, my_weight * weights.record_echo[my_words] * (1 - matched), count)
    their_rest = np.bincount(theirs.pair, their_weight * weights.offer_echo[their_words] * (1 - echoed), count)
    whole = np.where(matched == 1.0, my_weight, 0.0)
    my_guards = weights.guards[my_words] * weights.record_echo[my_words] * (1 - matched)
    their_guards = weights.guards[their_words] * weights.offer_echo[their_words] * (1 - echoed)
    several = np.minimum(records.words.lengths()[record_rows], offers.words.lengths()[offer_rows]) > 1
    return {
        "overlap": overlap,
        "contained": np.where(several, covered, overlap),
        "words_against": np.minimum(1.0, np.minimum(my_rest, their_rest) / _MUCH),
        "information": np.minimum(1.0, np.minimum(my_hits, their_hits) / _MORE),
        "rarest": np.minimum(1.0, best_per(mine.pair, whole, count) / _RAREST),
        "guard_missing": np.minimum(1.0, np.bincount(mine.pair, my_guards, count)),
        "guard_extra": np.minimum(1.0, np.bincount(theirs.pair, their_guards, count)),
    }


def match_words(
    records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints, likeness: Likeness
) -> tuple[Floats, Floats]:
    """For each word of each pair, record's and offer's, the likeness of its best partner on the other side."""
    both = combine(records.words, offers.words, record_rows, offer_rows)
    mine, theirs = records.words.items[both.left], offers.words.items[both.right]
    my_slots = int(records.words.lengths()[record_rows].sum())
    their_slots = int(offers.words.lengths()[offer_rows].sum())
    same = np.flatnonzero(mine == theirs)
    matched, echoed = np.zeros(my_slots), np.zeros(their_slots)
    matched[both.left_slot[same]] = 1.0
    echoed[both.right_slot[same]] = 1.0
    rest = np.flatnonzero((matched[both.left_slot] == 0) & (echoed[both.right_slot] == 0))
    alike = likeness.between(mine[rest], theirs[rest])
    found = np.flatnonzero(alike)
    rest, alike = rest[found], alike[found]
    matched = np.maximum(matched, best_per(both.left_slot[rest], alike, my_slots))
    echoed = np.maximum(echoed, best_per(both.right_slot[rest], alike, their_slots))
    return matched, echoed


def compare_strings(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
    """Likeness of whole titles: tokens in alphabetical order, and words run together."""
    mine, theirs = record_rows.tolist(), offer_rows.tolist()
    sorted_ratio = process.cpdist(
        [records.texts[row] for row in mine], [offers.texts[row] for row in theirs], scorer=fuzz.ratio
    )
    partial = process.cpdist(
        [records.squeezed[row] for row in mine], [offers.squeezed[row] for row in theirs], scorer=fuzz.partial_ratio
    )
    return {"same_letters": np.asarray(sorted_ratio, float) / 100, "run_together": np.asarray(partial, float) / 100}
