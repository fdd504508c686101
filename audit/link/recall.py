"""Questions of a linking that take long to answer: answered as before where nothing that counts has changed."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from audit.link.likely import Catalogue, Earlier, likely
from audit.link.link import Labels, Link
from audit.link.memory import DIGITS, Memory, Recalled, question
from audit.link.names import KnownNames, Match
from audit.link.unite import Recorded
from audit.model.statement import Subject


class Recall:
    """What is asked of the records in one linking; grows from question to question."""

    def __init__(self, names: KnownNames, recorded: Sequence[Recorded], labels: Labels, memory: Memory | None) -> None:
        """Begin a linking.

        Args:
            names: On record.
            recorded: All offers on record.
            labels: What people said of names.
            memory: Of earlier linkings; None: nothing is remembered, for good.
        """
        self._names = names
        things = (record for known in recorded if not known.is_campaign for record in known.records)
        self._memory = memory
        self._basis = _basis(recorded, labels, memory.program) if memory else ""
        self._catalogue = Catalogue(tuple(record for record in things if record.published), labels, self._basis)
        self._answers: dict[str, tuple[Match, ...]] = {}
        self._statistics: dict[int, bytes] = {}
        self._full: dict[int, str] = {}
        self._anew = 0

    def find(self, name: str, context: Iterable[str], by_code: str | None) -> list[Match]:
        """The offers that a name may mean, best first; see ``KnownNames.find``."""
        around = tuple(context)
        if self._memory is None or self._names.exact(name):
            return self._names.find(name, around, by_code)
        asked = question(self._basis, name, around, by_code)
        answer = self._answers.get(asked)
        if answer is None:
            answer = self._memory.answers.get(asked)
        if answer is None:
            answer = tuple(self._names.find(name, around, by_code))
            self._anew += 1
        self._answers[asked] = answer
        return list(answer)

    def likely(self, turn: int, named: Mapping[str, Subject], workers: int) -> Iterator[tuple[str, Link]]:
        """The names that probably mean a record, and the link to it; see ``audit.link.likely``."""
        compared = likely(named, self._catalogue, self._earlier(turn), workers)
        self._answers |= compared.answers
        self._anew += compared.anew
        if compared.statistics:
            self._statistics[turn] = compared.statistics
        if compared.full:
            self._full[turn] = compared.full
        for words, match in compared.of.items():
            yield words, Link((match.offer,), match.score, match.reasons)

    def recalled(self) -> Recalled | None:
        """How the answers were found, and what they leave to the next linking; None if nothing is remembered."""
        if self._memory is None:
            return None
        memory = Memory(self._memory.program, self._basis, self._statistics, self._answers)
        return Recalled(memory, len(self._answers), self._anew, self._full)

    def _earlier(self, turn: int) -> Earlier:
        memory = self._memory
        if memory is None or memory.basis != self._basis:
            return Earlier()
        return Earlier(memory.statistics.get(turn, b""), memory.answers, memory.fixed)


def _basis(recorded: Iterable[Recorded], labels: Labels, program: str) -> str:
    """Digest of all that decides how names are compared, besides the names themselves."""
    digest = hashlib.sha256(f"{program}\n{_weights()}\n".encode())
    digest.update(f"{sorted(labels.same.items())}{sorted(labels.different)}\n".encode())
    for known in recorded:
        said = [(r.kind.value, r.published, r.key, r.name, r.subject, r.aliases) for r in known.records]
        digest.update(f"{known.offer.id!r} {said!r}\n".encode())
    return digest.hexdigest()[:DIGITS]


@cache
def _weights() -> str:
    return hashlib.sha256(files("audit.link").joinpath("weights.json").read_bytes()).hexdigest()
