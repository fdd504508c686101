"""What sounds like a term and is none, beside the terms that sound like it: class by class, in every language."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks

TODAY = date(2026, 6, 10)
HERE = Path(__file__).parent / "lookalikes"
CURRENCIES = {"CH": "CHF", "GB": "GBP", "US": "USD"}


@cache
def _cases() -> tuple[dict[str, Any], ...]:
    return tuple(
        case for file in sorted(HERE.glob("*.yaml")) for case in yaml.safe_load(file.read_text(encoding="utf-8"))
    )


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["text"][:48])
def test_a_wording_states_these_terms_and_no_others(case: dict[str, Any]) -> None:
    locale = case["locale"]
    context = TextContext(locale, CURRENCIES.get(locale[-2:], "EUR"), TODAY)

    found = read_blocks(blocks_of_text(case["text"]), context)

    said = {" ".join(filter(None, (f.term.attribute, f.term.value, f.term.bound))) for f in found}
    assert said == set(case["terms"])


@given(st.lists(st.sampled_from([case["text"] for case in _cases()]), min_size=2, max_size=8), st.integers(0, 400))
def test_any_lines_below_each_other_are_read(lines: list[str], cut: int) -> None:
    text = "\n".join(part for line in lines for part in line.split(". "))

    assert read_blocks(blocks_of_text(text[cut:]), TextContext("de-AT", "EUR", TODAY)) is not None


def test_every_class_has_wordings_of_every_language() -> None:
    for file in HERE.glob("*.yaml"):
        cases = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert {case["locale"][:2] for case in cases} == {"de", "fr", "it", "en"}
