"""What one side of a pair states and the other leaves out, by how much a table leaves nothing of the kind out."""

from collections.abc import Mapping, Sequence

import numpy as np

from audit.link.columns import Columns
from audit.link.habits import CODE, COLOUR, Habits, has_model
from audit.link.ragged import Bools, Floats, Ints, best_per, combine, slots

# A table of which one entry in five states pieces leaves none out by chance.
_OFTEN = 5.0


class Silence:
    """Which rows of two tables state what, and what it says that a row does not."""

    def __init__(
        self, records: Columns, offers: Columns, codes: Sequence[str], marks: Sequence[str], habits: Habits
    ) -> None:
        """Prepare for two tables; ``models`` then tells which of their rows state a whole code.

        Args:
            records: The catalogue.
            offers: What is compared with it.
            codes: Of the vocabulary of both.
            marks: Of the vocabulary of both.
            habits: What either side uses to state.
        """
        self._tables = records, offers
        self.models = has_model(records, codes), has_model(offers, codes)
        self._habits = habits.records, habits.offers
        is_size = np.array([mark.startswith("size ") for mark in marks], bool)
        self._sized = _states(records, is_size), _states(offers, is_size)
        count = marks.index("count") if "count" in marks else -1
        self._most = _most_pieces(records, count), _most_pieces(offers, count)
        self._of_marks = tuple(np.array([habit.get(mark, 0.0) for mark in marks], float) for habit in self._habits)

    def compare(self, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
        """Features of each pair, 0 to 1: ``missing`` is what the offer leaves out, ``extra`` what the record does."""
        models = self.models[0][record_rows], self.models[1][offer_rows]
        records, offers = self._tables
        colours = records.colours.lengths()[record_rows] > 0, offers.colours.lengths()[offer_rows] > 0
        amounts = self._amounts(record_rows, offer_rows)
        return {
            "code_missing": _only(models[0], models[1], self._habits[1], CODE),
            "code_extra": _only(models[1], models[0], self._habits[0], CODE),
            "colour_missing": _only(colours[0], colours[1], self._habits[1], COLOUR),
            "colour_extra": _only(colours[1], colours[0], self._habits[0], COLOUR),
            **self._variants(record_rows, offer_rows),
            "size_missing": (self._sized[0][record_rows] != self._sized[1][offer_rows]).astype(float),
            "pieces_differ": self._pieces(record_rows, offer_rows),
            "quantity_missing": amounts[0],
            "quantity_extra": amounts[1],
        }

    def _variants(self, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
        """Words for a variant of a kind of which the other side names none: ``Senior``, ``Plus``."""
        records, offers = self._tables
        both = combine(records.choices, offers.choices, record_rows, offer_rows)
        equal = records.choices.items[both.left] == offers.choices.items[both.right]
        found = []
        for table, rows, slot in ((records, record_rows, both.left_slot), (offers, offer_rows, both.right_slot)):
            mine = slots(table.choices, rows)
            met = np.bincount(slot[equal], minlength=len(mine.at)) > 0
            found.append(best_per(mine.pair, np.where(met, 0.0, table.special[mine.at].astype(float)), len(rows)))
        return {"choice_missing": found[0], "choice_extra": found[1]}

    def _pieces(self, record_rows: Ints, offer_rows: Ints) -> Floats:
        """Whether one side states several pieces and the other none at all, which means one: if it ever states any."""
        most = self._most[0][record_rows], self._most[1][offer_rows]
        found = [
            np.where((mine > 1) & (theirs == 0), min(1.0, habit.get("count", 0.0) * _OFTEN), 0.0)
            for mine, theirs, habit in zip(most, most[::-1], self._habits[::-1], strict=True)
        ]
        return np.maximum(*found)

    def _amounts(self, record_rows: Ints, offer_rows: Ints) -> tuple[Floats, Floats]:
        records, offers = self._tables
        both = combine(records.dimensions, offers.dimensions, record_rows, offer_rows)
        equal = records.dimensions.items[both.left] == offers.dimensions.items[both.right]
        sides = ((records, record_rows, both.left_slot, 1), (offers, offer_rows, both.right_slot, 0))
        found = []
        for table, rows, slot, other in sides:
            mine = slots(table.dimensions, rows)
            met = np.bincount(slot[equal], minlength=len(mine.at)) > 0
            said = np.where(met, 0.0, self._of_marks[other][table.dimensions.items[mine.at]])
            found.append(best_per(mine.pair, said, len(rows)))
        return found[0], found[1]


def _states(table: Columns, wanted: Bools) -> Bools:
    """Whether a number of each row is among the wanted ones."""
    owner = np.repeat(np.arange(len(table)), table.numbers.lengths())
    return np.bincount(owner[wanted[table.numbers.items]], minlength=len(table)) > 0


def _most_pieces(table: Columns, count: int) -> Floats:
    """The greatest number of pieces that each row states; 0 where it states none."""
    owner = np.repeat(np.arange(len(table)), table.dimensions.lengths())
    return best_per(owner, np.where(table.dimensions.items == count, table.amounts, 0.0), len(table))


def _only(one: Bools, other: Bools, habits: Mapping[str, float], kind: str) -> Floats:
    return np.where(one & ~other, habits.get(kind, 0.0), 0.0)
