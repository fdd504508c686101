"""Offers to records: a full linking that leaves its statistics behind, and a small one that uses them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from audit.link.blocking import Blocking, Pairs, RecordIndex
from audit.link.columns import Columns, Vocabulary, read_columns
from audit.link.compete import best_of_offers
from audit.link.decide import Evidence, Field, overrule, probabilities, survey
from audit.link.entry import Entry
from audit.link.features import Comparer
from audit.link.frequencies import Frequencies, count_frequencies
from audit.link.labels import NO_LABELS, Labels
from audit.link.learn import learn, sure_enough
from audit.link.learned import NOTHING_LEARNED, Learned
from audit.link.parse import Parsed, parse
from audit.link.ragged import Features, Floats, Ints
from audit.link.statistics import Statistics
from audit.link.tables import Table, read_tables
from audit.link.trust import estimate_trust
from audit.link.weights import Weights, shipped_weights

# What the two sides write is compared as if so many offers had a record at least: a first look may well miss some.
_LEAST_SHARE = 0.15
# So many offers, evenly spread, are enough to learn words and trust from.
_LESSON = 20_000


@dataclass(frozen=True, slots=True)
class Options:
    """How to link.

    Attributes:
        without: Compared attributes, keys of ``EVIDENCE``, that must not decide a link; by default the price.
        blocking: How many candidates an offer gets.
        weights: What each feature counts.
        labels: What people said of single links; the others are linked in their light.
    """

    without: frozenset[str] = frozenset({"price"})
    blocking: Blocking = field(default_factory=Blocking)
    weights: Weights = field(default_factory=shipped_weights)
    labels: Labels = NO_LABELS


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The records, read and ready to be linked to.

    Attributes:
        columns: The records.
        vocabulary: Of the records, and of all offers read so far.
    """

    columns: Columns
    vocabulary: Vocabulary


@dataclass(frozen=True, slots=True)
class Linking:
    """The outcome, before it is put into words.

    Attributes:
        records: The catalogue.
        offers: What was linked.
        evidence: The pairs and their features.
        chance: The probability of each pair.
        statistics: By which it was decided.
        options: How it was linked.
    """

    records: Columns
    offers: Columns
    evidence: Evidence
    chance: Floats
    statistics: Statistics
    options: Options

    def best(self) -> Ints:
        """Positions of the best pair of each offer that has any candidate."""
        return best_of_offers(self.evidence.pairs, self.chance)


def read_catalogue(records: Iterable[Entry], read: Callable[[Entry], Parsed] = parse) -> Catalogue:
    """The records, parsed."""
    vocabulary = Vocabulary()
    return Catalogue(read_columns(records, vocabulary, read), vocabulary)


def link_all(catalogue: Catalogue, offers: Iterable[Entry], options: Options) -> Linking:
    """Link all offers of a channel, and find out about the tables on the way."""
    return _link_all(catalogue, read_columns(offers, catalogue.vocabulary), options)


def link_tables(records: Table, offers: Table, options: Options, workers: int = 1) -> Linking:
    """The same of two tables that are read first, where they are large in several processes."""
    vocabulary = Vocabulary()
    known, wanted = read_tables((records, offers), vocabulary, workers)
    return _link_all(Catalogue(known, vocabulary), wanted, options)


def _link_all(catalogue: Catalogue, columns: Columns, options: Options) -> Linking:
    frequencies = count_frequencies(catalogue.columns, columns, catalogue.vocabulary)
    pairs = _pairs(catalogue, columns, frequencies, options)
    learned, trust = _lesson(catalogue, columns, frequencies, pairs, options)
    features = _compare(catalogue, columns, frequencies, pairs, learned, trust, options)
    evidence = Evidence(pairs, features, catalogue.columns.keys, columns.keys)
    statistics = Statistics(frequencies, learned, trust, survey(evidence, options.weights, options.labels))
    return _decide(catalogue, columns, evidence, statistics, options)


def link_some(catalogue: Catalogue, offers: Iterable[Entry], statistics: Statistics, options: Options) -> Linking:
    """Link a few offers as they would be linked among all, by the statistics of a full linking."""
    columns = read_columns(offers, catalogue.vocabulary)
    pairs = _pairs(catalogue, columns, statistics.frequencies, options)
    features = _compare(
        catalogue, columns, statistics.frequencies, pairs, statistics.learned, statistics.trust, options
    )
    evidence = Evidence(pairs, features, catalogue.columns.keys, columns.keys)
    return _decide(catalogue, columns, evidence, statistics, options)


def _pairs(catalogue: Catalogue, offers: Columns, frequencies: Frequencies, options: Options) -> Pairs:
    total = frequencies.records + frequencies.offers
    index = RecordIndex(catalogue.columns, catalogue.vocabulary, frequencies.grams, total)
    return index.candidates(offers, options.blocking)


def _compare(
    catalogue: Catalogue, offers: Columns, frequencies: Frequencies, pairs: Pairs, learned: Learned,
    trust: Mapping[str, float], options: Options,
) -> Features:  # fmt: skip
    comparer = Comparer(
        catalogue.columns, offers, catalogue.vocabulary, frequencies, learned, trust, frozenset(options.without)
    )
    return comparer.compare(pairs)


def _lesson(
    catalogue: Catalogue, offers: Columns, frequencies: Frequencies, pairs: Pairs, options: Options
) -> tuple[Learned, dict[str, float]]:
    """What the confident links of a first look show about words and identifiers."""
    step = max(1, len(offers) // _LESSON)
    seen = np.flatnonzero(pairs.offer % step == 0)
    sample = Pairs(pairs.record[seen], pairs.offer[seen])
    blind = replace(options, without=options.without | {"identifier"})
    features = _compare(catalogue, offers, frequencies, sample, NOTHING_LEARNED, {}, blind)
    evidence = Evidence(sample, features, catalogue.columns.keys, offers.keys)
    field = survey(evidence, options.weights)
    chance = probabilities(evidence, field)
    best = best_of_offers(sample, chance)
    sure = best[chance[best] >= sure_enough(chance[best])]
    links = Pairs(sample.record[sure], sample.offer[sure])
    trust = estimate_trust(catalogue.columns, offers, links, catalogue.vocabulary)
    learned = learn(catalogue.columns, offers, links, catalogue.vocabulary)
    return replace(learned, share=max(field.share, _LEAST_SHARE)), trust


def _decide(
    catalogue: Catalogue, offers: Columns, evidence: Evidence, statistics: Statistics, options: Options
) -> Linking:
    chance = overrule(evidence, probabilities(evidence, statistics.field), options.labels)
    return Linking(catalogue.columns, offers, evidence, chance, statistics, options)


__all__ = ["Catalogue", "Field", "Linking", "Options", "link_all", "link_some", "read_catalogue"]
