"""Errors say what, where and how to mend, and cross processes unharmed."""

import pytest

from audit import errors
from audit.errors import EinklangError, ExitCode, Faults, GapError
from tests.strategies import pickled

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, EinklangError)]


@pytest.mark.parametrize("kind", KINDS)
def test_errors_survive_pickling(kind: type[EinklangError]) -> None:
    error = kind("is no day", where="plan.csv, row 4", mend="Write it as YYYY-MM-DD.")

    again = pickled(error)

    assert type(again) is kind
    assert str(again) == "plan.csv, row 4: is no day. Write it as YYYY-MM-DD."
    assert again.exit_code is error.exit_code


def test_the_reason_of_a_gap_survives_pickling() -> None:
    assert pickled(GapError("timed out", reason="E-NET-TIMEOUT")).reason == "E-NET-TIMEOUT"


def test_several_faults_end_with_the_gravest_exit_code() -> None:
    faults = Faults("two faults", [errors.RecordError("a"), errors.ConfigError("b")])

    assert faults.exit_code is ExitCode.WRONG_CALL
    assert [str(e) for e in pickled(faults).exceptions] == ["a", "b"]


def test_every_class_of_errors_is_documented() -> None:
    assert all(kind.__doc__ for kind in KINDS)
