"""A score put into words: which features added what, with the values of both sides where that helps."""

from collections.abc import Collection, Iterable, Mapping

import numpy as np

from audit.link.answers import Ambiguous, Answer, Candidate, Linked, NoLink, Reason
from audit.link.choices import is_special
from audit.link.compete import compete
from audit.link.concepts import concepts
from audit.link.decide import score_alone
from audit.link.entry import Entry
from audit.link.linker import Linking
from audit.link.makers import Makers, makers_of
from audit.link.open_records import strictness
from audit.link.parse import Parsed, parse
from audit.link.ragged import Floats, Ints
from audit.link.statistics import Statistics
from audit.link.weights import ALL_FEATURES

_SAYS_SOMETHING = 0.05
_WORTH_NAMING = 0.05
_MOST_CANDIDATES = 5

_TEXTS = {
    "letters": "titles share letters",
    "overlap": "words in common",
    "contained": "one title within the other",
    "words_against": "different words on both sides",
    "guard_missing": "a word that tells variants apart is missing",
    "guard_extra": "a word that tells variants apart is added",
    "information": "rare words in common",
    "rarest": "a word in common that hardly any other has",
    "same_letters": "titles alike as a whole",
    "run_together": "words alike when run together",
    "described": "descriptions alike",
    "code_same": "same model code",
    "code_similar": "similar model code",
    "code_described": "model code in the description",
    "code_differs": "different model codes",
    "code_variant": "codes of the same range",
    "code_left_over": "a code left over on each side",
    "code_missing": "a model code is left out",
    "code_extra": "a model code is added",
    "number_same": "same number",
    "number_differs": "different numbers",
    "figures_same": "figures in common",
    "figures_covered": "nearly all figures of one title in the other",
    "figures_differ": "figures left over on both sides",
    "quantity_same": "same quantity",
    "quantity_about": "about the same quantity",
    "quantity_differs": "different quantities",
    "size_missing": "a letter for a size on one side only",
    "pieces_differ": "several pieces against one",
    "quantity_missing": "a quantity is left out",
    "quantity_extra": "a quantity is added",
    "colour_same": "same colour",
    "colour_differs": "different colours",
    "colour_missing": "a colour is left out",
    "colour_extra": "a colour is added",
    "choice_same": "same kind among those that exclude each other",
    "choice_differs": "kinds that exclude each other",
    "choice_missing": "a word for a variant is left out",
    "choice_extra": "a word for a variant is added",
    "thing_same": "the same kind of thing",
    "thing_differs": "other things",
    "brand_same": "same brand",
    "brand_differs": "different makers, of whom one side never speaks",
    "brand_conflicts": "different makers",
    "brand_missing": "the maker is left out",
    "brand_foreign": "a maker of whom no record speaks",
    "accessory_differs": "one is an accessory",
    "bundle_differs": "one is a bundle",
    "price_close": "prices",
    "identifier_same": "same identifier",
    "identifier_differs": "different identifiers",
    "offer_lead": "ahead of other records",
    "offer_behind": "behind another record",
    "record_lead": "ahead of other offers",
    "record_behind": "behind another offer",
}


def answers(
    linking: Linking, records: Iterable[Entry], offers: Iterable[Entry], threshold: float = 0.8
) -> list[Answer]:
    """One answer per offer, in the order of the offers.

    Args:
        linking: The outcome of a linking.
        records: The catalogue that was linked to.
        offers: The offers that were linked.
        threshold: The least probability of a link. A wrong link makes a false alarm, so it is well above the one that
            promises the best F1, ``linking.statistics.field.threshold``.
    """
    teller = _Teller(linking, {one.key: one for one in records})
    return [teller.answer(row, offer, threshold) for row, offer in enumerate(offers)]


def candidates(linking: Linking, records: Iterable[Entry], offers: Mapping[int, Entry]) -> list[tuple[Candidate, ...]]:
    """The records that come nearest to some offers, most probable first, whatever is decided.

    Args:
        linking: The outcome of a linking.
        records: The catalogue that was linked to.
        offers: Those that are asked for, by their row in the linking.
    """
    teller = _Teller(linking, {one.key: one for one in records})
    return [teller.nearest(row, offer) for row, offer in offers.items()]


class _Teller:
    """Puts answers into words; parses an entry again only when something is said about it."""

    def __init__(self, linking: Linking, records: dict[str, Entry]) -> None:
        self._linking, self._records = linking, records
        pairs = linking.evidence.pairs
        self._starts = np.searchsorted(pairs.offer, np.arange(len(linking.offers) + 1))
        self._points = _contributions(linking)

    def answer(self, row: int, offer: Entry, least: float) -> Answer:
        span = self._span(row)
        if not len(span):
            return NoLink(offer.key, None)
        best = self._candidate(int(span[0]), offer)
        if float(self._linking.chance[span[0]]) >= least:
            return Linked(offer.key, best.record, best.probability, best.reasons)
        rivals = [at for at in span.tolist() if self._linking.chance[at] >= _WORTH_NAMING]
        if len(rivals) > 1 and float(self._linking.chance[rivals].sum()) >= least:
            candidates = tuple(self._candidate(at, offer) for at in rivals)
            parsed = [parse(self._records[one.record]) for one in candidates]
            return Ambiguous(offer.key, candidates, tell_apart(parsed), shared_name(parsed))
        return NoLink(offer.key, best)

    def nearest(self, row: int, offer: Entry) -> tuple[Candidate, ...]:
        return tuple(self._candidate(at, offer) for at in self._span(row).tolist())

    def _span(self, row: int) -> Ints:
        """Positions of the best pairs of an offer."""
        span = np.arange(self._starts[row], self._starts[row + 1])
        best: Ints = span[np.argsort(-self._linking.chance[span], kind="stable")][:_MOST_CANDIDATES]
        return best

    def _candidate(self, at: int, offer: Entry) -> Candidate:
        record = self._linking.evidence.records[self._linking.evidence.pairs.record[at]]
        mine, theirs = parse(self._records[record]), parse(offer)
        statistics = self._linking.statistics
        reasons = [
            Reason(name, round(float(points), 2), _text(name, mine, theirs, statistics))
            for name, points in zip(ALL_FEATURES, self._points[at], strict=True)
            if abs(points) >= _SAYS_SOMETHING
        ]
        reasons.sort(key=lambda reason: -abs(reason.points))
        score = float(self._points[at].sum()) + statistics.field.contest.weights.bias
        title = self._records[record].title
        return Candidate(record, title, round(float(self._linking.chance[at]), 4), tuple(reasons), round(score, 2))


def tell_apart(candidates: list[Parsed]) -> tuple[str, ...]:
    """What differs between the candidates, one text per kind of difference, with a value for each candidate."""
    kinds = [
        [_amounts(one) for one in candidates],
        [" ".join(one.colours) for one in candidates],
        [" ".join(one.numbers) for one in candidates],
        [" ".join(sorted(one.codes)) for one in candidates],
        [" ".join(word for word in one.words if not _in_all(word, candidates)) for one in candidates],
    ]
    return tuple(" / ".join(value or "–" for value in values) for values in kinds if len(set(values)) > 1)


def shared_name(candidates: list[Parsed]) -> str:
    """The words that all candidates have, when only quantities, colours, numbers and codes differ; else empty."""
    first = candidates[0]
    shared = [word for word in first.words if _in_all(word, candidates)]
    for one in candidates:
        if any(word not in shared and word not in concepts().colours for word in one.words):
            return ""
    return " ".join(shared)


def _in_all(word: str, candidates: list[Parsed]) -> bool:
    return all(word in one.words for one in candidates)


def _contributions(linking: Linking) -> Floats:
    """What each feature adds to the log-odds of each pair."""
    evidence, contest = linking.evidence, linking.statistics.field.contest
    against = contest.rivals.against(evidence.pairs, evidence.records, evidence.offers)
    competition = compete(
        evidence.pairs,
        score_alone(evidence, contest.weights),
        against,
        strictness(evidence.features, contest.capacity),
    )
    points: Floats = np.hstack([evidence.features, competition]) * contest.weights.among_vector()
    return points


def _text(feature: str, record: Parsed, offer: Parsed, statistics: Statistics) -> str:
    """The feature in words, with the values of both sides where that helps."""
    if feature in ("quantity_about", "quantity_differs"):
        return f"{_amounts(offer)} against {_amounts(record)}"
    if feature == "colour_differs":
        return f"{' '.join(offer.colours)} against {' '.join(record.colours)}"
    if feature == "choice_differs":
        return f"{_chosen(offer)} against {_chosen(record)}"
    if feature.startswith("brand_"):
        makers = statistics.frequencies.makers
        said = f"{_makers(offer, makers)} against {_makers(record, makers)}"
        return f"{_TEXTS[feature]}: {said}"
    guards = statistics.learned.guards
    said = _kind(feature, record, offer) or _figures(feature, record, offer) or _values(feature, record, offer, guards)
    return f"{_TEXTS[feature]}: {said}" if said else _TEXTS[feature]


def _values(feature: str, record: Parsed, offer: Parsed, guards: Collection[str]) -> str:
    """What a feature rests on, as far as it can be named."""
    mine = [word for word in record.words if word not in offer.words]
    theirs = [word for word in offer.words if word not in record.words]
    match feature:
        case "overlap":
            return " ".join(word for word in offer.words if word in record.words)
        case "words_against":
            return f"{' '.join(theirs)} against {' '.join(mine)}" if mine and theirs else ""
        case "guard_missing":
            return " ".join(word for word in mine if word in guards)
        case "guard_extra":
            return " ".join(word for word in theirs if word in guards)
        case "number_differs":
            return f"{' '.join(offer.numbers) or '–'} against {' '.join(record.numbers) or '–'}"
        case "number_same":
            return " ".join(number for number in offer.numbers if number in record.numbers)
        case "code_same":
            return " ".join(sorted(record.codes.keys() & offer.codes.keys()))
        case "code_differs" | "code_similar" | "code_left_over" | "code_variant":
            return f"{' '.join(sorted(offer.codes)) or '–'} against {' '.join(sorted(record.codes)) or '–'}"
        case _:
            return ""


def _kind(feature: str, record: Parsed, offer: Parsed) -> str:
    """The things and the words for a variant on which a feature rests."""
    match feature:
        case "thing_same":
            return " ".join(thing for thing in offer.things if thing in record.things)
        case "thing_differs":
            return f"{' '.join(offer.things)} against {' '.join(record.things)}"
        case "choice_missing":
            return _special(record, offer)
        case "choice_extra":
            return _special(offer, record)
        case _:
            return ""


def _special(one: Parsed, other: Parsed) -> str:
    """The words for a variant on one side that the other leaves open."""
    said = {group for group, _ in other.choices}
    return " ".join(part for group, part in one.choices if group not in said and is_special(group, part))


def _figures(feature: str, record: Parsed, offer: Parsed) -> str:
    """The figures that a feature rests on; empty if it rests on none."""
    if feature == "figures_differ":
        return f"{_other_figures(offer, record)} against {_other_figures(record, offer)}"
    return _common_figures(offer, record) if feature in ("figures_same", "figures_covered") else ""


def _common_figures(one: Parsed, other: Parsed) -> str:
    """The figures of one side that the other side has too."""
    return " ".join(name for name, amount in one.figures if _has_figure(other, name, amount))


def _other_figures(one: Parsed, other: Parsed) -> str:
    """The figures of one side that the other side lacks."""
    return " ".join(name for name, amount in one.figures if not _has_figure(other, name, amount))


def _has_figure(parsed: Parsed, name: str, amount: float) -> bool:
    return any(name == its_name or amount == its_amount for its_name, its_amount in parsed.figures)


def _makers(parsed: Parsed, makers: Makers) -> str:
    return ", ".join(makers_of(parsed.words, parsed.brand, parsed.fits, makers)) or "–"


def _chosen(parsed: Parsed) -> str:
    return " ".join(dict.fromkeys(part for _, part in parsed.choices)) or "–"


def _amounts(parsed: Parsed) -> str:
    return " ".join(dict.fromkeys(quantity.text for quantity in parsed.quantities))
