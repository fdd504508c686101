"""Whatever a server answers: a type that lists documents gives them or a gap, and never breaks."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.errors import GapError
from tests.spiders.channels.making import LISTS, TYPES, capture_of, context_of, first_case, json_seeds, settings_of

_SEEDS = {name: [json.loads(body) for body in json_seeds(name)] for name in LISTS}
_JSON_TYPES = [name for name, found in _SEEDS.items() if found]


def names_in(value: Any) -> set[str]:
    """All names of members in a JSON value."""
    if isinstance(value, dict):
        return set(value).union(*map(names_in, value.values()))
    return set().union(*map(names_in, value)) if isinstance(value, list) else set()


_NAMES = sorted(set().union(*(names_in(seed) for found in _SEEDS.values() for seed in found)))
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False)
    | st.text(max_size=12)
    | st.sampled_from(
        ["2026-06-01T08:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "CHF 39.90", "Create", "Note"]
    )
)
_ANSWERS = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_NAMES), inner, max_size=8),
    max_leaves=25,
)
_OFTEN = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def bent(draw: st.DrawFn, value: Any) -> Any:
    """A saved answer in which one place holds something else."""
    if isinstance(value, dict) and value and draw(st.integers(0, 9)):
        name = draw(st.sampled_from(sorted(value)))
        return {**value, name: draw(bent(value[name]))}
    if isinstance(value, list) and value and draw(st.integers(0, 9)):
        place = draw(st.integers(0, len(value) - 1))
        return [*value[:place], draw(bent(value[place])), *value[place + 1 :]]
    return draw(_ANSWERS)


def read_and_follow(name: str, body: str) -> None:
    case = {**first_case(name), "answer": None, "body": body, "address": "https://a.example/x?page=1"}
    chosen = settings_of(name, case)
    for label in (*TYPES[name].listing, "file"):
        capture = capture_of(name, {**case, "label": label})
        tuple(TYPES[name].follow(chosen, capture))
        try:
            documents = tuple(TYPES[name].read(capture, context_of(chosen, case)))
        except GapError:
            continue
        assert all(statement.document == d.key for d in documents for statement in d.statements)


@pytest.mark.parametrize("name", _JSON_TYPES)
@_OFTEN
@given(data=st.data())
def test_an_answer_of_any_shape_is_read_or_refused(name: str, data: st.DataObject) -> None:
    read_and_follow(name, json.dumps(data.draw(_ANSWERS)))


@pytest.mark.parametrize("name", _JSON_TYPES)
@_OFTEN
@given(data=st.data())
def test_an_answer_with_one_place_bent_is_read_or_refused(name: str, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(_SEEDS[name]))

    read_and_follow(name, json.dumps(data.draw(bent(seed))))


@pytest.mark.parametrize("name", [name for name in LISTS if name not in _JSON_TYPES])
@_OFTEN
@given(
    body=st.text(alphabet='abÄ;,"\n\t1.<>/&%', max_size=80),
    head=st.sampled_from(["", "item,price\n", "item;price\n", "<feed>"]),
)
def test_a_table_or_feed_of_any_shape_is_read_or_refused(name: str, body: str, head: str) -> None:
    read_and_follow(name, head + body)


def test_deep_nesting_is_refused() -> None:
    read_and_follow("json_api", "[" * 100_000)
    read_and_follow("activitypub", '{"a":' * 50_000)
