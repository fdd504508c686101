"""Conditions on record by their own name: "2 years' growth guarantee" is said of the record "Growth guarantee".

A list of services has fees and guarantees as entries of their own, while texts state them without a heading, as what
holds for the whole shop. Whose name stands right beside the value is meant. So is the one fee of its kind, if its word
stands right before an amount, and the rest of its name nearby: "online costs a Buchungsgebühr of 1.50" is the record
"Buchungsgebühr online".
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from audit.judge.payment_plans import plan_on_record
from audit.model.record import Record
from audit.model.statement import Locator, Statement

_NAMED = frozenset({
    "warranty", "setup_fee", "deposit", "return_period", "trial_period", "cashback", "down_payment", "notice_period",
})  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = 24  # characters before and behind a value
_FEE = re.compile(r"[^\W\d_]{3,}(?:gebühr|entgelt|pauschale|zuschlag)")  # and not "Gebühr" alone
_FEE_NAME = re.compile(
    r"[^\W\d_]{3,} (?:fee|charge|surcharge)|(?:frais|supplément|commission|supplemento|commissione|spese)"
    r" (?:d[eiu] |d['’]|per |pour |del(?:la|l['’])? ?)?[^\W\d_]{4,}"
)
_UP_TO_AMOUNT = re.compile(r"[^.;!?()\d]{0,20}$")
_SHORTEST = 8  # letters of a name of one word; "fee" names no fee


@dataclass(frozen=True, slots=True)
class NamedConditions:
    """The names of records that are nothing but a condition.

    Attributes:
        names: Attribute, with the words of each name and the id of its record.
        plan: Id of the record that is the company's plan of instalments; empty if there is none.
        fees: The words for a fee that only one record is called by, with its id and the other words of its name.
    """

    names: Mapping[str, tuple[tuple[frozenset[str], str], ...]]
    plan: str = ""
    fees: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record]) -> "NamedConditions":
        """The names of all records that state one such condition, and no price."""
        found: dict[str, dict[tuple[frozenset[str], str], None]] = {}
        records = tuple(records)
        for record in records:
            stated = {s.attribute for s in record.statements}
            for attribute in stated & _NAMED:
                for name in (record.name, *record.aliases) if "price" not in stated else ():
                    if sum(map(str.isalpha, name)) >= _SHORTEST:
                        found.setdefault(attribute, {})[_words(name), record.key] = None
        names = {attribute: tuple(told) for attribute, told in found.items()}
        return cls(names, plan_on_record(records), _fees(records))

    def offer_of(self, said: Statement) -> str:
        """The id of the one record whose name stands beside a value; empty if there is none, or several."""
        if said.attribute == "price" and self.fees:
            return self._fee_of(said)
        names = self.names.get(said.attribute)
        if not names:
            return ""
        beside = _words(said.subject.name) | _beside(said.where)
        found = {offer for words, offer in names if words and words <= beside}
        return found.pop() if len(found) == 1 else ""

    def _fee_of(self, said: Statement) -> str:
        """The id of the one fee that is named right before an amount."""
        before = " ".join(said.where.before.casefold().split())
        around = " ".join((before, said.where.after, said.subject.name, *said.subject.context)).casefold()
        found = {
            offer
            for word, (offer, others) in self.fees.items()
            if (place := before.rfind(word)) >= 0
            and not before[:place][-1:].isalpha()
            and _UP_TO_AMOUNT.fullmatch(before, place + len(word))
            and all(other in around for other in others)
        }
        return found.pop() if len(found) == 1 else ""


def _fees(records: Iterable[Record]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Words for fees that have a price on record, with their records; none that several share."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for record in records:
        is_priced = any(said.attribute == "price" for said in record.statements)
        name = record.name.casefold()
        for fee in (*_FEE.finditer(name), *_FEE_NAME.finditer(name)):
            others = tuple(_WORD.findall(name[: fee.start()] + " " + name[fee.end() :]))
            found.setdefault(fee[0], {})[record.key if is_priced else ""] = others
    return {word: next(iter(told.items())) for word, told in found.items() if len(told) == 1 and "" not in told}


def _beside(where: Locator) -> frozenset[str]:
    """The whole words beside a value; what is left of a word that was cut off names nothing."""
    text = f"{where.before} {where.quote} {where.after}"
    first, last = len(where.before) - _BESIDE, len(text) - len(where.after) + _BESIDE
    return frozenset(m.group().casefold() for m in _WORD.finditer(text) if first <= m.start() and m.end() <= last)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
