"""Every wording of a language's corpus states exactly its terms."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks

TODAY = date(2026, 6, 10)
HERE = Path(__file__).parent


@cache
def _cases() -> tuple[dict[str, Any], ...]:
    files = sorted(HERE.glob("*.yaml"))
    return tuple(case for file in files for case in yaml.safe_load(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["text"][:48])
def test_a_wording_states_its_terms_and_no_others(case: dict[str, Any]) -> None:
    context = TextContext(case["locale"], case["currency"], TODAY)

    found = read_blocks(blocks_of_text(case["text"]), context)

    said = {" ".join(filter(None, (f.term.attribute, f.term.value, f.term.bound))) for f in found}
    assert said == set(case["terms"])


def test_every_language_has_a_corpus_with_silent_wordings() -> None:
    for name in ("de", "fr", "it", "en"):
        cases = [case for case in _cases() if case["locale"].startswith(name)]
        assert len(cases) >= 10
        assert any(not case["terms"] for case in cases)
