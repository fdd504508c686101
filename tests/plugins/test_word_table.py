"""Tables of words: what a language writes down as rows becomes cues and signs."""

import pytest

from audit.errors import PluginError
from audit.plugins.language import Cue, Side, Sign
from audit.plugins.word_table import cues, signs


@pytest.mark.parametrize("row", ["price before 0.6", "price beside 0.6: costs", "price before dear: costs", ": costs"])
def test_what_is_no_row_of_cues_is_refused(row: str) -> None:
    with pytest.raises(PluginError, match="no row of a table"):
        cues(row)


@pytest.mark.parametrize("row", ["availability: in stock", "audience Youth often: young", "tax Included"])
def test_what_is_no_row_of_signs_is_refused(row: str) -> None:
    with pytest.raises(PluginError, match="no row of a table"):
        signs(row)


def test_rows_of_cues_go_on_in_indented_lines() -> None:
    table = """
deposit either -0.7: deposit|refundable
    bond|
    caution
- after 0.3 percent: alcohol:?
"""

    assert cues(table) == (
        Cue("deposit", Side.EITHER, -0.7, "deposit|refundable bond|caution"),
        Cue("", Side.AFTER, 0.3, "alcohol:?", "percent"),
    )


def test_rows_of_signs_say_whether_they_say_it_alone() -> None:
    table = "audience Youth limited: under 30\nmax_quantity {n}: max {n} (?: each)?"

    assert signs(table) == (
        Sign("audience", "Youth", "under 30", alone=False),
        Sign("max_quantity", "{n}", "max {n} (?: each)?"),
    )
