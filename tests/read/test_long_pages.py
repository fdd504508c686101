"""Pages with thousands of offers: the time that reading takes grows with their length, not with its square."""

import time
from datetime import date

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks

CONTEXT = TextContext("de-CH", "CHF", date(2026, 11, 20))


def _seconds(rows: int) -> float:
    blocks = blocks_of_text("\n\n".join(f"Artikel {number}: CHF {number}.90" for number in range(rows)))
    began = time.process_time()
    read_blocks(blocks, CONTEXT)
    return time.process_time() - began


def test_eight_times_as_many_prices_take_no_more_than_twenty_times_as_long() -> None:
    _seconds(10)  # what is compiled once

    assert _seconds(3200) < 20 * _seconds(400)
