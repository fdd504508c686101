"""How far numbers, quantities, colours, identifiers and prices of a record and of an offer agree."""

from collections.abc import Mapping, Sequence

import numpy as np

from audit.link.columns import Columns
from audit.link.identifiers import same_identifier
from audit.link.ragged import Bools, Floats, Ints, Ragged, best_per, combine
from audit.link.trust import distrust_of, trust_of, usual_agreement

_TOLERANCE = 0.03
# Rounding, and inches made centimetres, move an amount so far; what is further off is at best about the same.
_EXACT = 0.006
_SOME_OTHER_LENGTH = 0.5


def compare_values(
    records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints, length: int
) -> dict[str, Floats]:
    """Features of numbers, quantities, colours, kinds of thing, 0 to 1, and of the price, -1 to 1.

    Args:
        records: The catalogue.
        offers: What is compared with it.
        record_rows: Of each pair.
        offer_rows: Of each pair.
        length: Number of the dimension of lengths, of which one thing has several; -1: no entry states any.
    """
    rows = record_rows, offer_rows
    return {
        **_numbers(records, offers, *rows),
        **_quantities(records, offers, *rows, length),
        **_colours(records, offers, *rows),
        **_choices(records, offers, *rows),
        "accessory_differs": (records.accessory[record_rows] != offers.accessory[offer_rows]).astype(float),
        "bundle_differs": (records.bundle[record_rows] != offers.bundle[offer_rows]).astype(float),
        "price_close": _price(records.price[record_rows], offers.price[offer_rows]),
    }


def compare_identifiers(
    records: Columns,
    offers: Columns,
    record_rows: Ints,
    offer_rows: Ints,
    marks: Sequence[str],
    agreement: Mapping[str, float],
) -> dict[str, Floats]:
    """``identifier_same`` and ``identifier_differs``, weighted by how far identifiers of their kind agree, 0 to 1.

    A part number within another one says neither: its codes are compared, and one sign more is another part.
    """
    both = combine(records.identifiers, offers.identifiers, record_rows, offer_rows)
    met: dict[tuple[int, str], float] = {}
    left, right = records.identifiers.items[both.left].tolist(), offers.identifiers.items[both.right].tolist()
    for pair, one, other in zip(both.pair.tolist(), left, right, strict=True):
        kind, _, value = marks[one].partition(":")
        other_kind, _, other_value = marks[other].partition(":")
        if kind == other_kind:
            met[pair, kind] = max(met.get((pair, kind), 0.0), same_identifier(kind, value, other_value))
    same, differs = np.zeros(len(record_rows)), np.zeros(len(record_rows))
    for (pair, kind), equality in met.items():
        agreed = agreement.get(kind, usual_agreement(kind))
        if equality == 1:
            same[pair] = max(same[pair], trust_of(agreed))
        elif equality == 0:
            differs[pair] = max(differs[pair], distrust_of(agreed))
    return {"identifier_same": same, "identifier_differs": differs}


def _numbers(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
    mine, theirs = records.numbers.lengths()[record_rows], offers.numbers.lengths()[offer_rows]
    shared = _shared(records.numbers, offers.numbers, record_rows, offer_rows)
    agree = np.where(shared > 0, np.minimum(1.0, shared / 2 + 0.25), 0.0)
    against = (mine > 0) & (theirs > 0) & (shared == 0)
    both_more = (mine > shared) & (theirs > shared)
    one_silent = (mine > 0) != (theirs > 0)
    differs = np.select([against, both_more, one_silent], [1.0, 0.5, 0.25], 0.0)
    return {"number_same": agree, "number_differs": differs}


def _quantities(
    records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints, length: int
) -> dict[str, Floats]:
    """Dimensions that both state, once per dimension: one amount in common is enough, but a length needs them all."""
    both = combine(records.dimensions, offers.dimensions, record_rows, offer_rows)
    dimension = records.dimensions.items[both.left]
    comparable = np.flatnonzero(dimension == offers.dimensions.items[both.right])
    mine, theirs = records.amounts[both.left[comparable]], offers.amounts[both.right[comparable]]
    agree = np.abs(mine - theirs) <= _TOLERANCE * np.maximum(mine, theirs)
    width = int(dimension.max(initial=0)) + 1
    groups, where = np.unique(both.pair[comparable] * width + dimension[comparable], return_inverse=True)
    covered = np.maximum(
        _covered(both.left_slot[comparable], agree, where, len(groups)),
        _covered(both.right_slot[comparable], agree, where, len(groups)),
    )
    pair = groups // width
    partly = (groups % width == length) & (covered < 1)
    against = np.select([covered == 0, partly], [1.0, _SOME_OTHER_LENGTH], 0.0)
    same = np.bincount(pair[against == 0], minlength=len(record_rows))
    exact = np.abs(mine - theirs) <= _EXACT * np.maximum(mine, theirs)
    about = (against == 0) & (np.bincount(where, exact, len(groups)) == 0)
    return {
        "quantity_same": np.minimum(same, 2) / 2,
        "quantity_about": best_per(pair, about.astype(float), len(record_rows)),
        "quantity_differs": best_per(pair, against, len(record_rows)),
    }


def _covered(slot: Ints, agree: Bools, group: Ints, count: int) -> Floats:
    """Which share of one side's amounts of a dimension the other side states too, for each group."""
    slots, where = np.unique(slot, return_inverse=True)
    met = np.zeros(len(slots), bool)
    np.logical_or.at(met, where, agree)
    owner = np.zeros(len(slots), np.int64)
    owner[where] = group
    return np.bincount(owner, met, count) / np.maximum(np.bincount(owner, minlength=count), 1)


def _colours(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
    stated = (records.colours.lengths()[record_rows] > 0) & (offers.colours.lengths()[offer_rows] > 0)
    shared = _shared(records.colours, offers.colours, record_rows, offer_rows) > 0
    return {"colour_same": (stated & shared).astype(float), "colour_differs": (stated & ~shared).astype(float)}


def _choices(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
    """Groups of which both state a part, once per group."""
    both = combine(records.choices, offers.choices, record_rows, offer_rows)
    group = records.choices.items[both.left]
    comparable = np.flatnonzero(group == offers.choices.items[both.right])
    equal = records.chosen.items[both.left[comparable]] == offers.chosen.items[both.right[comparable]]
    width = int(group.max(initial=0)) + 1
    groups, where = np.unique(both.pair[comparable] * width + group[comparable], return_inverse=True)
    agree = np.bincount(where, equal, len(groups)) > 0
    count = len(record_rows)
    return {
        "choice_same": best_per(groups // width, agree.astype(float), count),
        "choice_differs": best_per(groups // width, (~agree).astype(float), count),
    }


def _price(mine: Floats, theirs: Floats) -> Floats:
    """1 for the same price, 0 at a factor of 1.65 or where one is silent, -1 at a factor of 2.7 and beyond."""
    distance = np.abs(np.log(mine / theirs))
    return np.where(np.isnan(distance), 0.0, 1.0 - np.minimum(2.0, 2 * distance))


def _shared(left: Ragged, right: Ragged, left_rows: Ints, right_rows: Ints) -> Ints:
    both = combine(left, right, left_rows, right_rows)
    hits = left.items[both.left] == right.items[both.right]
    return np.bincount(both.pair[hits], minlength=len(left_rows))
