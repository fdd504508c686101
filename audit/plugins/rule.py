"""The socket of a rule: what it finds, how it judges, and how it says so in four languages."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence in four languages, with names of ``params`` in braces.

    Every message may use ``{offer}``, ``{attribute}``, ``{channel}`` and the finding's own params; amounts,
    dates and attribute names in params are formatted for the reader's locale by the report.
    """

    de: str
    fr: str
    it: str
    en: str

    def to(self, language: str) -> str:
        """The sentence in a language; English where there is none."""
        return str(getattr(self, language, self.en))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Its module's docstring is its page: what it finds, why it matters, what it does not report.

    Attributes:
        code: Letter of the family and number, such as ``C101``; never used again.
        name: What is wrong, in kebab case.
        kind: Of its findings.
        severity: Before direction, weight and duration are taken into account.
        message: What is wrong, in one sentence.
        mend: How to mend it, in one sentence.
        judge: Findings of one dossier; None where the rule looks at the whole night.
        judge_night: Findings about channels; None where the rule looks at dossiers.
        pack: ``core``, or the law pack that switches it on.
        since: Version that brought it.
        params: Names of params that its findings carry, for checking messages.
        folds_into: Codes of rules whose finding about the same places makes this one superfluous.
    """

    code: str
    name: str
    kind: FindingKind
    severity: Severity
    message: Message
    mend: Message
    judge: Callable[[Dossier, Night], Iterable[Finding]] | None = None
    judge_night: Callable[[Night], Iterable[Finding]] | None = None
    pack: str = "core"
    since: str = "0.1"
    params: tuple[str, ...] = ()
    folds_into: tuple[str, ...] = ()

    @property
    def page(self) -> str:
        """What it finds, why it matters and what it does not report; its first line is what is wrong, as a sentence."""
        return inspect.getdoc(inspect.getmodule(self.judge or self.judge_night)) or self.message.en
