"""Price lists in print with several tables one below the other, each with a head of its own."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.files.stacked import parts_of

_BATHS = [["Seebad", "1/1", "1/2"], ["Eintritt", "8.00", "4.00"], ["Kabine", "3.00", "2.00"]]
_HALLS = [["Hallenbad", "1/1", "1/2"], ["Eintritt", "12.00", "6.00"], ["Kabine", "4.00", "3.00"]]
_PASSES = [["Abos", "Monat", "Jahr"], ["Seebad", "40.–", "210.–"], ["Hallenbad", "55.–", "390.–"]]
_EXTRAS = [["Zubehör", "", ""], ["Badetuch", "CHF 5.00", ""], ["Schloss", "CHF 2.00", ""]]


def _cut(rows: Sequence[Sequence[str]], sizes: Sequence[float] = ()) -> list[tuple[int, str, int]]:
    return [(part.first, part.heading, len(part.rows)) for part in parts_of(rows, sizes)]


def _sizes(*groups: Sequence[Sequence[str]]) -> list[float]:
    return [11.0 if index == 0 else 9.0 for group in groups for index in range(len(group))]


@pytest.mark.parametrize(
    "note",
    [["Öffnungszeiten", "9–17 Uhr", ""], ["Hunde", "ja", "nein"], ["Familien", "", ""], ["Sauna", "18.00", "9.00"]],
)
def test_a_row_among_others_heads_nothing(note: list[str]) -> None:
    rows = [*_BATHS, note, ["Liege", "5.00", "5.00"]]

    assert _cut(rows) == [(0, "", 5)]
    assert _cut(rows, [9.0] * 5) == [(0, "", 5)]


def test_one_head_is_none_of_several() -> None:
    assert _cut(_BATHS, _sizes(_BATHS)) == [(0, "", 3)]


def test_heads_that_name_the_same_columns_part_a_table() -> None:
    assert _cut([*_BATHS, *_HALLS]) == [(0, "Seebad", 3), (3, "Hallenbad", 3)]


def test_so_do_heads_that_name_periods() -> None:
    assert _cut([*_BATHS, *_PASSES]) == [(0, "Seebad", 3), (3, "Abos", 3)]


def test_larger_letters_head_what_has_no_columns_of_its_own() -> None:
    found = _cut([*_BATHS, *_PASSES, *_EXTRAS], _sizes(_BATHS, _PASSES, _EXTRAS))

    assert found == [(0, "Seebad", 3), (3, "Abos", 3), (7, "Zubehör", 2)]


@given(st.lists(st.lists(st.sampled_from(["", "Bad", "1/1", "8.00", "Monat"]), min_size=3, max_size=3), max_size=8))
def test_no_row_but_a_bare_head_is_lost(rows: list[list[str]]) -> None:
    parts = list(parts_of(rows))
    kept = [row for part in parts for row in part.rows]

    assert len(rows) - len(parts) <= len(kept) <= len(rows)
    assert all(row in rows for row in kept)
