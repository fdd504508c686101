"""Every error of Einklang, as a tree, each with the exit code that it ends a command with.

    EinklangError                 70  something unforeseen that we could still name
    ├── UsageError                 2  the call on the command line is wrong
    ├── ConfigError                2  the audit file is wrong
    ├── PluginError                2  a plugin file is not what its socket asks for
    ├── RecordError                3  a record file or row cannot be read
    ├── GapError                   3  something in the world could not be read; becomes a gap
    ├── LockedError                4  another run holds the lock
    ├── StoreError                74  the database refuses to store or to give back
    └── EvidenceError             74  the archive lacks or has damaged what a statement stands on

A message says what is wrong, where it stands, and how to mend it.
"""

from enum import IntEnum
from typing import Any, Self


class ExitCode(IntEnum):
    """How a command ends; the table of the documentation is made from this."""

    CLEAN = 0
    FINDINGS = 1
    WRONG_CALL = 2
    INCOMPLETE = 3
    LOCKED = 4
    OVERDUE = 5
    UNFORESEEN = 70
    STORAGE = 74
    INTERRUPTED = 130
    TERMINATED = 143


EXIT_MEANINGS: dict[ExitCode, str] = {
    ExitCode.CLEAN: "Nothing at or above the threshold.",
    ExitCode.FINDINGS: "There are findings at or above the threshold.",
    ExitCode.WRONG_CALL: "The audit file or the call is wrong.",
    ExitCode.INCOMPLETE: "The audit is incomplete: a channel or a record source could not be read.",
    ExitCode.LOCKED: "Another run holds the lock.",
    ExitCode.OVERDUE: "`status` alone: the last complete run is older than 26 hours.",
    ExitCode.UNFORESEEN: "Something unforeseen went wrong.",
    ExitCode.STORAGE: "Storing or reading back failed.",
    ExitCode.INTERRUPTED: "Interrupted from the keyboard.",
    ExitCode.TERMINATED: "Ended by the system.",
}


class EinklangError(Exception):
    """Raised when something went wrong that a person can be told about.

    Attributes:
        what: What is wrong, without full stop.
        where: File and line, address, row, or empty.
        mend: How to mend it, as a sentence; or empty.
    """

    exit_code = ExitCode.UNFORESEEN

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        super().__init__(what, where, mend)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}. {self.mend}" if self.mend else head

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.what, self.where, self.mend)


def _rebuild(kind: type[EinklangError], what: str, where: str, mend: str) -> EinklangError:
    return kind(what, where=where, mend=mend)


class UsageError(EinklangError):
    """Raised when a command is called with something that cannot be meant."""

    exit_code = ExitCode.WRONG_CALL


class ConfigError(EinklangError):
    """Raised when the audit file says something that cannot be meant."""

    exit_code = ExitCode.WRONG_CALL


class PluginError(EinklangError):
    """Raised when a plugin's file does not hold what its socket asks for."""

    exit_code = ExitCode.WRONG_CALL


class RecordError(EinklangError):
    """Raised when a record file, or a row of it, cannot be read."""

    exit_code = ExitCode.INCOMPLETE


class GapError(EinklangError):
    """Raised where the world could not be read; caught at the edge and stored as a gap.

    Attributes:
        reason: Stable code of the reason, such as ``E-NET-TIMEOUT``.
    """

    exit_code = ExitCode.INCOMPLETE

    def __init__(self, what: str, *, where: str = "", mend: str = "", reason: str = "E-UNKNOWN") -> None:
        super().__init__(what, where=where, mend=mend)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_gap, (self.what, self.where, self.mend, self.reason)


def _rebuild_gap(what: str, where: str, mend: str, reason: str) -> GapError:
    return GapError(what, where=where, mend=mend, reason=reason)


class LockedError(EinklangError):
    """Raised when another run holds the lock."""

    exit_code = ExitCode.LOCKED


class StoreError(EinklangError):
    """Raised when the database refuses to store or to give back."""

    exit_code = ExitCode.STORAGE


class EvidenceError(EinklangError):
    """Raised when the archive lacks, or holds damaged, what a statement stands on."""

    exit_code = ExitCode.STORAGE


class Faults(ExceptionGroup[EinklangError]):
    """Several errors that a user will correct in one sitting, raised together."""

    def derive(self, excs: Any) -> Self:  # type: ignore[override]  # noqa: ANN401  (overloads of the base class)
        """Return a group of the same kind with other members."""
        return type(self)(self.message, excs)

    @property
    def exit_code(self) -> ExitCode:
        """The gravest exit code of the members; storage before calls before gaps."""
        order = (ExitCode.STORAGE, ExitCode.LOCKED, ExitCode.WRONG_CALL, ExitCode.INCOMPLETE)
        codes = {e.exit_code for e in self.exceptions if isinstance(e, EinklangError)}
        return next((code for code in order if code in codes), ExitCode.UNFORESEEN)
