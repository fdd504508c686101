"""How far the codes of a record and of an offer agree: the same, the same stem, left over, or against each other."""

from collections.abc import Iterable

import numpy as np
from rapidfuzz.distance import Levenshtein

from audit.link.columns import Columns
from audit.link.frequencies import TokenWeights
from audit.link.ragged import Bools, Floats, Ids, Ints, Ragged, best_per, combine

_LONGEST = 24
_ASCII = 128
_MIN_STEM = 5
_MIN_DISTINCT = 4
_MIN_MISSPELT = 6
_LONGEST_ENDING = 2
_STEM_SHARE = 0.6
_RAREST = 9.0
_RELATED = 0.5
_SURE_SPREAD = 0.8


class CodeForms:
    """The letters of all codes of a vocabulary as a table, to compare many at once."""

    def __init__(self, codes: Iterable[str]) -> None:
        """Prepare for a vocabulary's codes, in the order of their numbers."""
        self.codes = tuple(codes)
        signs = np.array(self.codes, f"U{_LONGEST}").view(np.uint32).reshape(len(self.codes), _LONGEST)
        self.signs = np.where(signs < _ASCII, signs, ord("?")).astype(np.uint8)
        self.fixed = self.signs.view(f"S{_LONGEST}").ravel()
        self.lengths: Ints = np.count_nonzero(self.signs, axis=1)
        digits = (self.signs >= ord("0")) & (self.signs <= ord("9"))
        self.only_digits = np.count_nonzero(digits, axis=1) == self.lengths
        # Which signs are digits and which letters: codes of one form are numbers of one list.
        kinds = np.where(self.signs == 0, ord(" "), np.where(digits, ord("0"), ord("a"))).astype(np.uint8)
        self._kinds = kinds.view(f"S{_LONGEST}").ravel()

    def relation(self, left: Ints | Ids, right: Ints | Ids) -> tuple[Floats, Bools]:
        """How alike two different codes are, 0 to 0.85, and whether they are variants of one stem."""
        short = np.minimum(self.lengths[left], self.lengths[right])
        long = np.maximum(self.lengths[left], self.lengths[right])
        common = np.cumprod(self.signs[left] == self.signs[right], axis=1).sum(1)
        begins = (common >= short) & ((short >= _MIN_STEM) | self._has_ending(left, right))
        alike = np.where(begins, np.where(short > _STEM_SHARE * long, 0.85, 0.6), 0.0)
        inside = np.flatnonzero(~begins & (short >= _MIN_STEM))
        alike[inside[self._contained(left[inside], right[inside])]] = 0.6
        stem = (alike == 0) & (common >= _MIN_DISTINCT) & (common >= _STEM_SHARE * long) & (short >= _MIN_STEM)
        near = np.flatnonzero(
            (alike == 0) & ~stem & (short >= _MIN_MISSPELT) & (long - short <= 1) & ~self.same_form(left, right)
        )
        alike[near[self._misspelt(left[near], right[near])]] = 0.3
        return alike, stem

    def same_form(self, left: Ints | Ids, right: Ints | Ids) -> Bools:
        """Whether digits and letters stand in the same places: such codes, if not the same, name two things."""
        same: Bools = self._kinds[left] == self._kinds[right]
        return same & (self.lengths[left] >= _MIN_STEM)

    def _has_ending(self, left: Ints | Ids, right: Ints | Ids) -> Bools:
        """Whether one is the other but for a letter or two at its end, as of a colour: ``CLI8``, ``CLI8G``."""
        longer = np.where(self.lengths[left] > self.lengths[right], left, right)
        short, long = np.minimum(self.lengths[left], self.lengths[right]), self.lengths[longer]
        sign = self.signs[longer, np.minimum(short, _LONGEST - 1)]
        letter = (sign >= ord("a")) & (sign <= ord("z"))
        letters: Bools = letter & (long - short <= _LONGEST_ENDING) & ~self.only_digits[left] & ~self.only_digits[right]
        return letters & (short >= _MIN_DISTINCT)

    def _contained(self, left: Ints | Ids, right: Ints | Ids) -> Bools:
        mine, theirs = self.fixed[left], self.fixed[right]
        return (np.strings.find(mine, theirs) >= 0) | (np.strings.find(theirs, mine) >= 0)

    def _misspelt(self, left: Ints | Ids, right: Ints | Ids) -> Bools:
        pairs = zip(left.tolist(), right.tolist(), strict=True)
        near = (Levenshtein.distance(self.codes[one], self.codes[two], score_cutoff=1) <= 1 for one, two in pairs)
        return np.fromiter(near, bool, len(left))


def compare_codes(
    records: Columns,
    offers: Columns,
    record_rows: Ints,
    offer_rows: Ints,
    weights: TokenWeights,
    forms: CodeForms,
    has_model: tuple[Bools, Bools],
) -> dict[str, Floats]:
    """Features of the codes of each pair, 0 to 1.

    Args:
        records: The catalogue.
        offers: What is compared with it.
        record_rows: Of each pair.
        offer_rows: Of each pair.
        weights: By rarity.
        forms: Of all codes.
        has_model: Whether each record, and each offer, states a whole code of letters and digits.
    """
    count = len(record_rows)
    both = combine(records.codes, offers.codes, record_rows, offer_rows)
    mine, theirs = records.codes.items[both.left], offers.codes.items[both.right]
    sure = np.minimum(records.code_sure[both.left], offers.code_sure[both.right])
    equal = mine == theirs
    alike, stem = np.where(equal, 1.0, 0.0), np.zeros(len(mine), bool)
    differ = np.flatnonzero(~equal)
    alike[differ], stem[differ] = forms.relation(mine[differ], theirs[differ])
    whole = sure >= 1.0
    clash = _clash(both.pair[whole], equal[whole], forms.same_form(mine[whole], theirs[whole]), count)
    # Where whole codes clash, it says nothing that pieces of them are the same.
    equal, alike = equal & (whole | ~clash[both.pair]), np.where(whole | ~clash[both.pair], alike, 0.0)
    same = best_per(both.pair[equal], (weights.codes[mine] * sure)[equal], count) / _RAREST
    same = np.maximum(same, np.where(clash, 0.0, _spread(records, offers, record_rows, offer_rows, weights) / _RAREST))
    similar = np.where(same > 0, 0.0, best_per(both.pair[~equal], (alike * sure)[~equal], count))
    unrelated = (same == 0) & (similar < _RELATED)
    related = best_per(both.left_slot, alike, int(records.codes.lengths()[record_rows].sum()))
    echoed = best_per(both.right_slot, alike, int(offers.codes.lengths()[offer_rows].sum()))
    left_over = _any_sure(records, record_rows, related < _RELATED) & _any_sure(offers, offer_rows, echoed < _RELATED)
    strong = (has_model[0][record_rows] & has_model[1][offer_rows]) | clash
    present = np.bincount(both.pair, minlength=count) > 0
    return {
        "code_same": np.minimum(1.0, same),
        "code_similar": similar,
        "code_differs": np.where(present & unrelated, np.where(strong, 1.0, 0.5), 0.0),
        "code_variant": np.where(unrelated, best_per(both.pair, stem.astype(float), count), 0.0),
        "code_left_over": np.where(present & ((same > 0) | (similar > 0)) & (left_over | clash), 1.0, 0.0),
        "code_described": np.where(
            (same > 0) | clash, 0.0, _described(records, offers, record_rows, offer_rows, forms)
        ),
    }


def _spread(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints, weights: TokenWeights) -> Floats:
    """The weight of the rarest code of one side that the other side writes apart."""
    found = np.zeros(len(record_rows))
    for left, right in ((records.spread, offers.codes), (records.codes, offers.spread)):
        both = combine(left, right, record_rows, offer_rows)
        code = left.items[both.left]
        hits = np.flatnonzero(code == right.items[both.right])
        found = np.maximum(found, best_per(both.pair[hits], weights.codes[code[hits]] * _SURE_SPREAD, len(record_rows)))
    return found


def _clash(pair: Ints, equal: Bools, same_form: Bools, count: int) -> Bools:
    """Whether two codes of a pair are of one form, and none are the same."""
    of_one_form = np.bincount(pair[same_form], minlength=count) > 0
    clash: Bools = of_one_form & (np.bincount(pair[equal], minlength=count) == 0)
    return clash


def _any_sure(table: Columns, rows: Ints, open_slots: Bools) -> Bools:
    """Whether a row has a whole code, not one put together of pieces, among the open ones."""
    lengths = table.codes.lengths()[rows]
    pair = np.repeat(np.arange(len(rows)), lengths)
    at = table.codes.starts[rows][pair] + np.arange(len(pair)) - (np.cumsum(lengths) - lengths)[pair]
    hits = open_slots & (table.code_sure[at] >= 1.0)
    return np.bincount(pair[hits], minlength=len(rows)) > 0


def _described(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints, forms: CodeForms) -> Floats:
    """1 where a code of one side's title stands in the other side's description."""
    forth = _meets(records.described_codes, offers.codes, record_rows, offer_rows, forms)
    back = _meets(records.codes, offers.described_codes, record_rows, offer_rows, forms)
    return (forth | back).astype(float)


def _meets(left: Ragged, right: Ragged, left_rows: Ints, right_rows: Ints, forms: CodeForms) -> Bools:
    both = combine(left, right, left_rows, right_rows)
    code = left.items[both.left]
    hits = (code == right.items[both.right]) & (forms.lengths[code] >= _MIN_STEM)
    return np.bincount(both.pair[hits], minlength=len(left_rows)) > 0
