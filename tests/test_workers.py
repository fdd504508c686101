"""Mapping a function over items, in one process and in several."""

import os

from audit.workers import Failure, map_items


def double(item: int) -> int:
    return 2 * item


def picky(item: int) -> int:
    if item == 3:
        raise ValueError("three")
    return item


def deadly(item: int) -> int:
    if item == 5:
        os.abort()
    return item


def test_the_order_of_the_results_is_that_of_the_items() -> None:
    assert list(map_items(double, range(20), workers=2)) == list(map_items(double, range(20))) == list(range(0, 40, 2))


def test_an_exception_is_the_failure_of_its_item_alone() -> None:
    results = list(map_items(picky, range(5)))

    assert results == [0, 1, 2, Failure("E-EXCEPTION", "ValueError: three"), 4]


def test_a_process_that_dies_takes_down_only_its_item() -> None:
    results = list(map_items(deadly, range(9), workers=2))

    assert results[5] == Failure("E-CRASH", "the process that read it died")
    assert [r for i, r in enumerate(results) if i != 5] == [0, 1, 2, 3, 4, 6, 7, 8]
