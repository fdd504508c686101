"""Model codes that are nearly the same, and models that have no digits."""

import numpy as np

from audit.link.compare_codes import CodeForms
from audit.link.entry import Entry
from audit.link.parse import parse


def alike(one: str, other: str) -> float:
    forms = CodeForms([one, other])
    return float(forms.relation(np.array([0]), np.array([1]))[0][0])


def test_a_short_code_that_goes_on_counting_is_another_one() -> None:
    assert alike("kb12", "kb124") == 0.0


def test_digits_alone_have_no_ending() -> None:
    assert alike("4711", "4711g") == 0.0


def test_a_short_code_with_more_than_two_letters_behind_it_is_another_one() -> None:
    assert alike("kb12", "kb12pro") == 0.0


def test_a_short_code_with_a_letter_of_a_colour_behind_it_is_of_the_same_range() -> None:
    assert alike("kb12", "kb12g") > 0.5
    assert alike("kb12bk", "kb12") > 0.5


def test_a_model_without_digits_is_known_however_it_is_joined() -> None:
    assert set(parse(Entry("1", "Etui TWQ-RA/B")).words) & set(parse(Entry("2", "Etui TWQRA/B")).words) >= {"twqrab"}
