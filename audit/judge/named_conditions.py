"""Conditions on record by their own name: "2 years' growth guarantee" is said of the record "Growth guarantee".

A list of services has fees and guarantees as entries of their own, while texts state them without a heading, as what
holds for the whole shop. Whose name stands right beside the value is meant.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from audit.judge.payment_plans import plan_on_record
from audit.model.record import Record
from audit.model.statement import Locator, Statement

_NAMED = frozenset({
    "warranty", "setup_fee", "deposit", "return_period", "trial_period", "cashback", "down_payment", "notice_period",
})  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = 24  # characters before and behind a value
_SHORTEST = 8  # letters of a name of one word; "fee" names no fee


@dataclass(frozen=True, slots=True)
class NamedConditions:
    """The names of records that are nothing but a condition.

    Attributes:
        names: Attribute, with the words of each name and the id of its record.
        plan: Id of the record that is the company's plan of instalments; empty if there is none.
    """

    names: Mapping[str, tuple[tuple[frozenset[str], str], ...]]
    plan: str = ""

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
        return cls({attribute: tuple(names) for attribute, names in found.items()}, plan_on_record(records))

    def offer_of(self, said: Statement) -> str:
        """The id of the one record whose name stands beside a value; empty if there is none, or several."""
        names = self.names.get(said.attribute)
        if not names:
            return ""
        beside = _words(said.subject.name) | _beside(said.where)
        found = {offer for words, offer in names if words and words <= beside}
        return found.pop() if len(found) == 1 else ""


def _beside(where: Locator) -> frozenset[str]:
    """The whole words beside a value; what is left of a word that was cut off names nothing."""
    text = f"{where.before} {where.quote} {where.after}"
    first, last = len(where.before) - _BESIDE, len(text) - len(where.after) + _BESIDE
    return frozenset(m.group().casefold() for m in _WORD.finditer(text) if first <= m.start() and m.end() <= last)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
