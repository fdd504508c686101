"""The company's own rules: expressions in CEL (Common Expression Language) that are true for what is wrong.

    attribute == "free_shipping_from" && value.amount != 50.0

They are compiled once, when the audit file is loaded; what cannot be meant is refused with its place. A statement
that lacks what an expression reads (the amount of a date, the record of an offer without one) is left alone.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any, Protocol

from audit.errors import ConfigError, Faults
from audit.judge.own_amounts import SAME, nearly, same_amount
from audit.judge.own_check import faults_of, names_in
from audit.judge.own_names import Context, context_of, sample
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.speaking import hear
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule

_LANGUAGES = ("de", "fr", "it", "en")
_PARAMS = frozenset({"offer", "attribute", "channel", "said", "quote"})


class OwnSettings(Protocol):
    """What the audit file says of one own rule."""

    @property
    def name(self) -> str:
        """As in reports and patterns."""

    @property
    def when(self) -> str:
        """The expression."""

    @property
    def severity(self) -> Severity:
        """How bad."""

    @property
    def message(self) -> str | dict[str, str]:
        """What is wrong: one text, or one per language; names of params in braces."""

    @property
    def mend(self) -> str | dict[str, str]:
        """How to mend it, likewise."""

    @property
    def attribute(self) -> str:
        """Only statements of this attribute are looked at; empty: all."""

    @property
    def channels(self) -> tuple[str, ...]:
        """Only these channels are looked at; empty: all."""


class Program(Protocol):
    """A compiled expression."""

    def execute(self, context: Context) -> object:
        """What it comes to where its names hold these values."""


def compiled(expression: str) -> Program:
    """The expression as a program.

    Raises:
        ValueError: If it is none.
    """
    # Loaded here: the package brings a command line of its own, which takes longer than most audits' rules.
    import cel  # noqa: PLC0415  (see above)

    return _Reckoned(cel.compile(nearly(expression)), cel.Context)


@dataclass(frozen=True, slots=True)
class _Reckoned:
    """A program that takes amounts for the same to within a billionth."""

    program: Program
    surroundings: Callable[..., Any]

    def execute(self, context: Context) -> object:
        """What it comes to where its names hold these values."""
        return self.program.execute(self.surroundings(variables=context, functions={SAME: same_amount}))


def own_rules(settings: Iterable[OwnSettings], where: str = "rules: own") -> tuple[Rule, ...]:
    """The rules that the audit file writes, compiled.

    Raises:
        Faults: All expressions and texts at once that cannot be meant, each with the rule's name.
    """
    rules, faults = [], []
    for own in settings:
        wrong = [ConfigError(f"{own.name!r}: {what}", where=where, mend=mend) for what, mend in _faults(own)]
        faults += wrong
        if not wrong:
            rules.append(_rule(own, where))
    if faults:
        raise Faults("the company's own rules cannot be meant", faults)
    return tuple(rules)


@dataclass(frozen=True, slots=True)
class _Judge:
    """Runs one compiled expression over a dossier."""

    own: OwnSettings
    rule_code: str
    program: Program
    reads: tuple[str, ...]
    where: str

    def __call__(self, dossier: Dossier, night: Night) -> Iterator[Finding]:
        for statement in dossier.said(self.own.attribute) if self.own.attribute else dossier.statements:
            if self.own.channels and statement.channel not in self.own.channels:
                continue
            heard = hear(statement, dossier, night)
            if heard is None or heard.dated is not None:
                continue
            context = context_of(statement, dossier, night)
            if all(_holds(name, context) for name in self.reads) and self._is_true(context):
                yield self._finding(statement, dossier)

    def _is_true(self, context: Context) -> bool:
        try:
            return self.program.execute(context) is True
        except (RuntimeError, TypeError, ValueError, KeyError) as error:
            mend = "Correct the expression; `einklang rules test` tries it."
            raise ConfigError(f"{self.own.name!r}: {error}", where=self.where, mend=mend) from error

    def _finding(self, statement: Statement, dossier: Dossier) -> Finding:
        return Finding(
            self.rule_code, self.own.name, FindingKind.OWN, dossier.offer, statement.attribute,
            (Side.of(statement, odd=True),), channel=statement.channel,
            params=(("said", statement.term.value), ("quote", statement.where.quote)), severity=self.own.severity,
        )  # fmt: skip


def _rule(own: OwnSettings, where: str) -> Rule:
    # The code is made of the name: the order in the file may change, a finding's history must not.
    code = "X-" + re.sub(r"[^a-z0-9]+", "-", own.name.lower()).strip("-")
    return Rule(
        code=code,
        name=own.name,
        kind=FindingKind.OWN,
        severity=own.severity,
        message=_texts(own.message, "{offer}: " + own.name.replace("{", "{{").replace("}", "}}")),
        mend=_texts(own.mend, "{channel}: {attribute}"),
        judge=_Judge(own, code, compiled(own.when), names_in(own.when), where),
        params=("said", "quote"),
    )


def _texts(given: str | Mapping[str, str], instead: str) -> Message:
    """The sentence in every language; what is missing is the English, else the first that was given."""
    if isinstance(given, str):
        return Message(*[given or instead] * len(_LANGUAGES))
    fallback = given.get("en") or next(iter(given.values()), "") or instead
    return Message(*[given.get(language) or fallback for language in _LANGUAGES])


def _faults(own: OwnSettings) -> Iterator[tuple[str, str]]:
    """What is wrong with a rule, and how to mend it."""
    found = list(faults_of(own.when)) or list(_tried(own.when))
    yield from ((what, "See the list of names in the documentation of own rules.") for what in found)
    for text in (own.message, own.mend):
        for sentence in [text] if isinstance(text, str) else text.values():
            yield from _bad_braces(sentence)


def _tried(expression: str) -> Iterator[str]:
    try:
        answer = compiled(expression).execute(sample())
    except (RuntimeError, TypeError, ValueError, KeyError) as error:
        yield str(error).partition("\n")[0]
        return
    if not isinstance(answer, bool):
        yield f"{expression!r} is not true or false, but {answer!r}"


def _bad_braces(sentence: str) -> Iterator[tuple[str, str]]:
    try:
        used = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
    except ValueError as error:
        yield f"{sentence!r}: {error}", "Write {{ and }} for braces that are meant as such."
        return
    for name in sorted(used - _PARAMS):
        yield f"{sentence!r} asks for {{{name}}}", f"Known are {', '.join(sorted(_PARAMS))}."


def _holds(name: str, context: Context) -> bool:
    outer, dot, inner = name.partition(".")
    held = context[outer]
    if not dot:
        return held is not None
    return isinstance(held, dict) and held[inner] is not None
