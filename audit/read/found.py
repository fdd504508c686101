"""What the term reader finds in blocks: a term, its scope, the words that name its offer, and why."""

from dataclasses import dataclass, field
from datetime import date

from audit.model.scope import Scope
from audit.model.statement import Term


@dataclass(frozen=True, slots=True)
class TextContext:
    """What must be known to read a text; the same values give the same terms.

    Attributes:
        locale: Language and region, such as ``de-CH``; the language of a block may differ and is detected.
        currency: ISO 4217 code that an amount without a currency takes.
        anchor: Day from which relative dates and dates without a year are resolved.
    """

    locale: str
    currency: str
    anchor: date


@dataclass(frozen=True, slots=True)
class Trace:
    """Why an amount was read as this attribute.

    Attributes:
        trigger: The words that named the attribute; empty if the value alone did.
        value: The words that carry the value.
        cost: Of attaching them; smaller is surer.
        runner_up: The next best attribute and its cost, as text; empty if there was none.
    """

    trigger: str = ""
    value: str = ""
    cost: float = 0.0
    runner_up: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One term found in a block.

    Attributes:
        term: What is said.
        block: Index of the block in the sequence that was read.
        start: First character of the quote in the block's text.
        end: One behind the last.
        subject: The words that name the offer or variant meant, exactly as in the text, without article; empty
            where the text speaks of one offer only, or the term holds for all.
        scope: For whom, when, where and for what it holds, as far as the text says so near by.
        trace: Why.
    """

    term: Term
    block: int
    start: int
    end: int
    subject: str = ""
    scope: Scope = field(default_factory=Scope)
    trace: Trace = field(default_factory=Trace)
