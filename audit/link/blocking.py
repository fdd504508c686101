"""Which records are worth comparing with an offer: the few that share its rarest marks, found in linear time."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sparse_dot_topn import sp_matmul_topn

from audit.link.columns import Columns, Vocabulary
from audit.link.grams import gram_vectors
from audit.link.keys import key_rows
from audit.link.numbering import Numbers
from audit.link.ragged import Floats, Ids, Ints, Ragged, distinct

_BLOCK = 2_000
_THREADS = 2
_ROUGH = 2
# An offer seldom repeats all that a record says: long records are held back less than cosine likeness would.
_RECORD_POWER = 0.25
_SMALL = 20_000
"""Up to so many records, letter triples find what shares no whole key; beyond, they cost too much."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Records and offers worth comparing.

    Attributes:
        record: Row of the record.
        offer: Row of the offer; in ascending order, and among the pairs of one offer its records ascend.
    """

    record: Ints
    offer: Ints

    def __len__(self) -> int:
        return len(self.record)

    def block(self, start: int, stop: int) -> "Pairs":
        """Some of the pairs."""
        return Pairs(self.record[start:stop], self.offer[start:stop])


@dataclass(frozen=True, slots=True)
class Blocking:
    """How many candidates an offer gets.

    Attributes:
        most: Candidates per offer and kind of key.
        relative: A candidate needs this share of the best candidate's likeness.
        postings: So many records, keys counted singly, are looked at per offer, those under its rarest keys first.
    """

    most: int = 10
    relative: float = 0.35
    postings: int = 12_000


class RecordIndex:
    """The records by their keys and letter triples, ready to be asked for candidates."""

    def __init__(self, records: Columns, vocabulary: Vocabulary, gram_counts: Floats, total: int) -> None:
        """Index the records.

        Args:
            records: The catalogue.
            vocabulary: Of the records, and of every offer that will be asked for.
            gram_counts: In how many entries each letter triple stands.
            total: How many entries were counted.
        """
        self._vocabulary = vocabulary
        self._numbers = Numbers()
        rows = key_rows(records, vocabulary, self._numbers)
        self._frequency = np.bincount(rows.items, minlength=len(self._numbers))
        self._rarity = np.log1p(len(records) / np.maximum(self._frequency, 1)).astype(np.float32)
        self._keyed = self._vectors(rows, _RECORD_POWER)
        self._by_key = self._keyed.T.tocsr()
        self._grams = (gram_counts, total)
        small = len(records) <= _SMALL
        self._by_gram = gram_vectors(records.texts, gram_counts, total).T.tocsr() if small else None

    def candidates(self, offers: Columns, blocking: Blocking) -> Pairs:
        """The pairs worth comparing, each once, by offer and record."""
        rows = key_rows(offers, self._vocabulary, self._numbers)
        full = self._vectors(rows, 1.0)
        found = [self._by_keys(full, blocking)]
        if self._by_gram is not None:
            grams = gram_vectors(offers.texts, *self._grams)
            record, offer, score = _top(grams, self._by_gram, blocking.most)
            keep = _best(offer, score, blocking)
            found.append((record[keep], offer[keep]))
        width = max(self._keyed.shape[0], 1)
        codes = distinct(np.concatenate([offer * width + record for record, offer in found]))
        return Pairs(record=codes % width, offer=codes // width)

    def _by_keys(self, full: sparse.csr_matrix, blocking: Blocking) -> tuple[Ints, Ints]:
        """Candidates by the rarest keys, ranked by all keys."""
        rare = _rarest(full, self._frequency, blocking.postings)
        record, offer, _ = _top(rare, self._by_key, blocking.most * _ROUGH)
        cuts = [
            (record[at : at + _BLOCK * 50], offer[at : at + _BLOCK * 50]) for at in range(0, len(record), _BLOCK * 50)
        ]
        products = [np.asarray(full[two].multiply(self._keyed[one]).sum(1)).ravel() for one, two in cuts]
        score = np.concatenate(products) if products else np.zeros(0)
        keep = _best(offer, score, blocking)
        return record[keep], offer[keep]

    def _vectors(self, rows: Ragged, power: float) -> sparse.csr_matrix:
        """Keys by rarity, divided by this power of the row's length; keys that no record has are left out."""
        known = len(self._frequency)
        weights = np.where(rows.items < known, self._rarity[np.minimum(rows.items, known - 1)] if known else 1.0, 0.0)
        matrix = sparse.csr_matrix((weights.astype(np.float32), np.minimum(rows.items, max(known - 1, 0)), rows.starts),
                                   shape=(len(rows), max(known, 1)))  # fmt: skip
        matrix.eliminate_zeros()
        norms = np.asarray(matrix.multiply(matrix).sum(1)).ravel() ** (power / 2)
        matrix.data /= np.repeat(np.maximum(norms, 1e-9), np.diff(matrix.indptr)).astype(np.float32)
        return matrix


def _rarest(full: sparse.csr_matrix, frequency: Ints, postings: int) -> sparse.csr_matrix:
    """Each row with its rarest keys only, as many as lead to so many records; at least the two rarest."""
    row = np.repeat(np.arange(full.shape[0]), np.diff(full.indptr))
    length = frequency[full.indices]
    order = np.lexsort((length, row))
    running = np.cumsum(length[order])
    first = full.indptr[:-1]
    before = np.concatenate([[0], running])[first]
    rank = np.arange(len(order)) - np.repeat(first, np.diff(full.indptr))
    keep = (running - np.repeat(before, np.diff(full.indptr)) <= postings) | (rank < 2)  # noqa: PLR2004 - the two rarest
    kept = np.sort(order[keep])
    starts = np.searchsorted(kept, full.indptr)
    return sparse.csr_matrix((full.data[kept], full.indices[kept], starts), shape=full.shape)


def _top(queries: sparse.csr_matrix, index: sparse.csr_matrix, most: int) -> tuple[Ints, Ints, Floats]:
    """The best columns of the product for each row, and their scores, without ever holding the product whole."""
    best = sp_matmul_topn(queries, index, most, n_threads=_THREADS)
    offer = np.repeat(np.arange(len(best.indptr) - 1), np.diff(best.indptr))
    return best.indices[: len(offer)].astype(np.int64), offer, best.data[: len(offer)]


def _best(offer: Ints, score: Floats, blocking: Blocking) -> Ids:
    """Positions of the best candidates of each offer; ``offer`` must ascend. Ties go to the record that comes first."""
    if not len(offer):
        return np.zeros(0, np.int32)
    firsts = np.flatnonzero(np.diff(offer, prepend=-1))
    lengths = np.diff(firsts, append=len(offer))
    best = np.repeat(np.maximum.reduceat(score, firsts), lengths)
    near = np.flatnonzero(score >= blocking.relative * best)
    order = near[np.lexsort((-score[near], offer[near]))]
    owner = offer[order]
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    rank = np.arange(len(owner)) - np.repeat(starts, np.diff(starts, append=len(owner)))
    kept: Ids = np.sort(order[rank < blocking.most])
    return kept
