"""Guard words: ``Pro``, ``Mini``, ``Young``; words by whose presence alone records of one table differ from each other.

Such words are too common to weigh much by their rarity, yet an offer that has one which the record lacks is of another
variant. Which words they are is learned from the records alone: two records that are the same but for one word show
that this word tells things apart.
"""

import numpy as np
import numpy.typing as npt

from audit.link.columns import Columns, Vocabulary
from audit.link.concepts import concepts
from audit.link.ragged import Bools, Ids, Ints

_Marks = npt.NDArray[np.uint64]

# A word seen in one record only is believed by half.
_DOUBT = 1.0
_ODD = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_SHIFT = np.uint64(31)


def find_guards(records: Columns, vocabulary: Vocabulary) -> dict[str, float]:
    """Word -> in how large a part of its records it alone tells the record from another one, 0 to 1.

    Colours, numbers and quantities are compared by themselves and left out of account; records with different model
    codes are told apart by these.
    """
    words = list(vocabulary.words)
    colours = concepts().colours
    plain = np.array([word not in colours for word in words], bool)
    sure = records.code_sure >= 1.0
    marks = _marks(len(words) + len(vocabulary.codes))
    owner = np.repeat(np.arange(len(records)), records.words.lengths())
    code_owner = np.repeat(np.arange(len(records)), records.codes.lengths())[sure]
    kept = plain[records.words.items]
    owner, items = owner[kept], records.words.items[kept]
    codes = _sums(code_owner, marks[records.codes.items[sure] + len(words)], len(records))
    whole = codes + _sums(owner, marks[items], len(records))
    rest = whole[owner] - marks[items]
    several = np.bincount(owner, minlength=len(records))[owner] > 1
    tells = several & (np.isin(rest, whole) | _replaced(rest, items))
    seen, told = np.bincount(items, minlength=len(words)), np.bincount(items[tells], minlength=len(words))
    return {words[word]: float(told[word] / (seen[word] + _DOUBT)) for word in np.flatnonzero(told)}


def _marks(count: int) -> _Marks:
    """A number for each word, such that sums of different sets of words differ."""
    mixed = np.arange(1, count + 1, dtype=np.uint64) * _ODD
    mixed = (mixed ^ (mixed >> _SHIFT)) * _MIX
    return mixed ^ (mixed >> _SHIFT)


def _sums(owner: Ints, marks: _Marks, count: int) -> _Marks:
    """The sum of the marks of each owner; ``owner`` ascends, and sums run over as they may."""
    running = np.concatenate([np.zeros(1, np.uint64), np.cumsum(marks, dtype=np.uint64)])
    ends = np.searchsorted(owner, np.arange(count), side="right")
    starts = np.searchsorted(owner, np.arange(count), side="left")
    total: _Marks = running[ends] - running[starts]
    return total


def _replaced(rest: _Marks, items: Ids) -> Bools:
    """Whether another record has another word in this one's place."""
    order = np.lexsort((items, rest))
    ordered, words = rest[order], items[order]
    group = np.cumsum(np.concatenate([[False], ordered[1:] != ordered[:-1]]))
    fresh = np.concatenate([[True], (ordered[1:] != ordered[:-1]) | (words[1:] != words[:-1])])[: len(order)]
    kinds = np.bincount(group[: len(order)], fresh)
    found = np.empty(len(order), bool)
    found[order] = kinds[group[: len(order)]] > 1
    return found
