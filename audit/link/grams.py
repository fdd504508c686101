"""Letter triples of titles: a likeness that needs no words, and so survives misspellings and odd compounds."""

import numpy as np
import numpy.typing as npt
from scipy import sparse

from audit.link.columns import Columns
from audit.link.ragged import Floats, Ints

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_BASE = len(_LETTERS) + 2
GRAMS = _BASE**3
"""How many different triples there are."""

_BLANK = 0
_OTHER = _BASE - 1
_NUMBER_OF = np.full(256, _OTHER, np.int32)
_NUMBER_OF[ord(" ")] = _BLANK
_NUMBER_OF[np.frombuffer(_LETTERS.encode(), np.uint8)] = np.arange(1, len(_LETTERS) + 1)

_BLOCK = 20_000


def gram_matrix(texts: list[str]) -> sparse.csr_matrix:
    """How often each letter triple stands in each text; triples do not reach from one word into the next."""
    parts = [_block(texts[start : start + _BLOCK]) for start in range(0, len(texts), _BLOCK)]
    return sparse.vstack(parts, format="csr") if parts else sparse.csr_matrix((0, GRAMS), dtype=np.float32)


def gram_frequencies(columns: Columns) -> Floats:
    """In how many of the entries each triple stands."""
    total = np.zeros(GRAMS)
    for start in range(0, len(columns), _BLOCK):
        total += np.bincount(_block(columns.texts[start : start + _BLOCK]).indices, minlength=GRAMS)
    return total


def gram_vectors(texts: list[str], frequencies: Floats, total: int) -> sparse.csr_matrix:
    """Rows of length one whose products are the cosine likeness of two texts."""
    counts = gram_matrix(texts)
    rarity = (np.log((1 + total) / (1 + frequencies)) + 1).astype(np.float32)
    counts.data = (1 + np.log(counts.data)) * rarity[counts.indices]
    norms = np.sqrt(np.asarray(counts.multiply(counts).sum(1)).ravel())
    counts.data /= np.repeat(np.maximum(norms, 1e-9), np.diff(counts.indptr)).astype(np.float32)
    return counts


def paired_cosine(left: sparse.csr_matrix, right: sparse.csr_matrix, left_rows: Ints, right_rows: Ints) -> Floats:
    """The likeness of each pair of rows, 0 to 1."""
    return np.asarray(left[left_rows].multiply(right[right_rows]).sum(1), dtype=float).ravel()


def _block(texts: list[str]) -> sparse.csr_matrix:
    joined = np.frombuffer(" ".join(["", *texts, ""]).encode("ascii", "replace"), np.uint8)
    signs = _NUMBER_OF[joined]
    middle: npt.NDArray[np.bool_] = signs[1:-1] != _BLANK
    triples = (signs[:-2] * _BASE + signs[1:-1]) * _BASE + signs[2:]
    row = np.repeat(np.arange(len(texts)), [len(text) + 1 for text in texts])
    keep = np.flatnonzero(middle[: len(row)])
    ordered = np.sort(row[keep] * GRAMS + triples[keep])
    firsts = np.flatnonzero(np.diff(ordered, prepend=-1))
    counts = np.diff(firsts, append=len(ordered)).astype(np.float32)
    starts = np.searchsorted(ordered[firsts], np.arange(len(texts) + 1) * GRAMS)
    triple = ordered[firsts] - np.repeat(np.arange(len(texts)) * GRAMS, np.diff(starts))
    return sparse.csr_matrix((counts, triple.astype(np.int32), starts), shape=(len(texts), GRAMS))
