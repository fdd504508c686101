"""The features of a pair: what can be said for and against an offer being of a record, in words that can be printed."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from scipy import sparse

from audit.link.blocking import Pairs
from audit.link.columns import Columns, Vocabulary
from audit.link.compare_codes import CodeForms, compare_codes
from audit.link.compare_figures import compare_figures
from audit.link.compare_makers import CompareMakers
from audit.link.compare_silence import Silence
from audit.link.compare_things import compare_things
from audit.link.compare_values import compare_identifiers, compare_values
from audit.link.compare_words import compare_strings, compare_words
from audit.link.frequencies import Frequencies, weigh_tokens
from audit.link.grams import gram_vectors, paired_cosine
from audit.link.learned import NOTHING_LEARNED, Learned, known_meanings
from audit.link.likeness import Likeness
from audit.link.ragged import Features, Floats, Ints, distinct, slots

IDENTITY = ("identifier_same", "identifier_differs")
"""Features that say the same in every table, whatever its names are like."""

PAIR_FEATURES = (
    "letters", "overlap", "contained", "words_against", "guard_missing", "guard_extra", "information", "rarest",
    "same_letters", "run_together", "described", "code_same", "code_similar", "code_described", "code_differs",
    "code_variant", "code_left_over", "code_missing", "code_extra", "number_same", "number_differs", "figures_same",
    "figures_covered", "figures_differ", "quantity_same", "quantity_about", "quantity_differs", "quantity_missing",
    "quantity_extra", "size_missing", "pieces_differ", "colour_same", "colour_differs", "colour_missing",
    "colour_extra", "choice_same", "choice_differs", "choice_missing", "choice_extra", "thing_same", "thing_differs",
    "brand_same", "brand_differs", "brand_conflicts", "brand_missing", "brand_foreign", "accessory_differs",
    "bundle_differs", "price_close", *IDENTITY,
)  # fmt: skip
"""Names of the columns of the matrix that ``compare`` gives."""

_FIGURES = ("figures_same", "figures_covered", "figures_differ")

EVIDENCE: Mapping[str, tuple[str, ...]] = {
    "price": ("price_close",),
    "quantity": (
        "quantity_same",
        "quantity_about",
        "quantity_differs",
        "quantity_missing",
        "quantity_extra",
        "pieces_differ",
        *_FIGURES,
    ),
    "colour": ("colour_same", "colour_differs", "colour_missing", "colour_extra"),
    "brand": ("brand_same", "brand_differs", "brand_conflicts", "brand_missing", "brand_foreign"),
    "number": ("number_same", "number_differs", "size_missing", *_FIGURES),
    "identifier": IDENTITY,
    "description": ("described", "code_described"),
}
"""Compared attribute -> the features that rest on it, to be left out of links on which it is compared."""

_BLOCK = 25_000
_THREADS = 2


@dataclass(frozen=True, slots=True)
class Comparer:
    """Everything that stays the same for all pairs of a linking.

    Attributes:
        records: The catalogue.
        offers: What is linked.
        vocabulary: Of both.
        frequencies: By which words, codes and letter triples are weighed.
        learned: What an earlier look at the tables has shown.
        trust: Kind of identifier -> in how large a share of links it agrees.
        without: Compared attributes, keys of ``EVIDENCE``, that must not be used.
    """

    records: Columns
    offers: Columns
    vocabulary: Vocabulary
    frequencies: Frequencies
    learned: Learned = NOTHING_LEARNED
    trust: Mapping[str, float] = field(default_factory=dict)
    without: frozenset[str] = frozenset()

    def compare(self, pairs: Pairs) -> Features:
        """One row per pair, one column per feature; in single precision, which halves the memory.

        Each column lies in one piece, as columns are made and weighed one by one.
        """
        result = np.zeros((len(pairs), len(PAIR_FEATURES)), np.float32, order="F")
        tools = _Tools(self, pairs)

        def compare_block(start: int) -> None:
            columns = tools.compare(pairs.block(start, start + _BLOCK))
            for number, name in enumerate(PAIR_FEATURES):
                result[start : start + _BLOCK, number] = columns[name]

        # numpy and rapidfuzz let go of the interpreter while they reckon: threads share the work without copies.
        with ThreadPoolExecutor(_THREADS) as pool:
            for _ in pool.map(compare_block, range(0, len(pairs), _BLOCK)):
                pass
        for attribute in self.without:
            for name in EVIDENCE[attribute]:
                result[:, PAIR_FEATURES.index(name)] = 0.0
        return result


class _Tools:
    """What is computed once per table rather than once per pair."""

    def __init__(self, comparer: Comparer, pairs: Pairs) -> None:
        self._it = comparer
        counts = comparer.frequencies
        total = counts.records + counts.offers
        self._weights = weigh_tokens(counts, comparer.learned, comparer.vocabulary)
        self._likeness = Likeness(comparer.vocabulary.words, known_meanings(comparer.learned))
        self._forms = CodeForms(comparer.vocabulary.codes)
        self._words, self._marks = tuple(comparer.vocabulary.words), tuple(comparer.vocabulary.marks)
        self._silence = Silence(comparer.records, comparer.offers, self._forms.codes, self._marks, counts.habits)
        self._makers = CompareMakers(counts.makers, comparer.vocabulary, comparer.records, comparer.offers)
        self._used = distinct(pairs.record), distinct(pairs.offer)
        sides = list(zip((comparer.records, comparer.offers), self._used, strict=True))
        self._grams = [
            gram_vectors([table.texts[row] for row in used.tolist()], counts.grams, total) for table, used in sides
        ]
        self._described = [self._describe(table, used) for table, used in sides]

    def compare(self, pairs: Pairs) -> dict[str, Floats]:
        it, rows = self._it, (pairs.record, pairs.offer)
        places = [np.searchsorted(used, side) for used, side in zip(self._used, rows, strict=True)]
        return {
            "letters": paired_cosine(self._grams[0], self._grams[1], places[0], places[1]),
            "described": paired_cosine(self._described[0], self._described[1], places[0], places[1]),
            **compare_words(it.records, it.offers, *rows, self._weights, self._likeness),
            **compare_strings(it.records, it.offers, *rows),
            **compare_codes(it.records, it.offers, *rows, self._weights, self._forms, self._silence.models),
            **compare_figures(it.records, it.offers, *rows),
            **self._silence.compare(*rows),
            **compare_values(it.records, it.offers, *rows, it.vocabulary.marks.get("length", -1)),
            **compare_things(it.records, it.offers, *rows),
            **self._makers.compare(*rows),
            **compare_identifiers(it.records, it.offers, *rows, self._marks, it.trust),
        }

    def _describe(self, table: Columns, used: Ints) -> sparse.csr_matrix:
        """Rows of length one over the words of the description, for the entries that are compared."""
        words = slots(table.described, used)
        items = table.described.items[words.at]
        starts = np.append(words.firsts, len(items))
        shape = (len(used), max(len(self._words), 1))
        matrix = sparse.csr_matrix((self._weights.words[items].astype(np.float32), items, starts), shape=shape)
        norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(1)).ravel())
        matrix.data /= np.repeat(np.maximum(norms, 1e-9), np.diff(matrix.indptr)).astype(np.float32)
        return matrix
