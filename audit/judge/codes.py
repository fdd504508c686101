"""Whose a voucher code is: a code identifies its campaign as surely as an article number its article.

"10 % with NEVE10 until 31 January" on the page of a ski tour is said of the campaign, not of the tour.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audit.model.finding import SHOP
from audit.model.record import Record
from audit.model.statement import Role, Statement, Subject

_OF_CODE = frozenset(
    {"voucher_code", "discount", "min_order_value", "valid_from", "valid_through", "audience", "max_quantity"}
)
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMED = re.compile(
    r"(?:(?P<word>(?i:(?:le |il |the |der |das )?(?:[^\W\d_]*-?code|codice|buono|bon|gutschein|voucher|coupon|kennwort)"
    r"(?: (?:promo|avantage|sconto|promozionale|de réduction|promotionnel))?)):? )?"
    r"[«„“\"']?(?P<code>[A-Z0-9][A-Z0-9_-]{2,})[»“”\"']?"
)
_SHORTEST_STEM = 4  # letters that make last year's SUMMER25 and this year's SUMMER26 one campaign's


@dataclass(frozen=True, slots=True)
class Codes:
    """The voucher codes on record.

    Attributes:
        owners: Code in lower case and the offer whose it is; codes of several offers are left out.
        stems: Letters of a code and the offer; likewise.
    """

    owners: Mapping[str, str]
    stems: Mapping[str, str]

    @classmethod
    def of(cls, records: Mapping[str, Sequence[Record]]) -> "Codes":
        """The codes of all records, by id of the offer."""
        pairs = sorted({(code, offer) for offer, members in records.items() for code in _codes(members)})
        stems = ((stem, offer) for code, offer in pairs if (stem := _stem(code)))
        return cls(_unique(pairs), _unique(stems))

    def owner(self, code: str) -> str:
        """The offer whose a code is, or whose code it was meant to be; empty if nobody can tell."""
        return self.owners.get(code.casefold()) or self.stems.get(_stem(code), "") if code else ""

    def told(self, statements: Iterable[Statement]) -> Mapping[Subject, str]:
        """The subjects of a document that are said with exactly one code, and the offer whose it is."""
        found: dict[Subject, set[str]] = {}
        for statement in statements:
            if statement.attribute == "voucher_code":
                found.setdefault(statement.subject, set()).add(statement.term.value)
        owners = {subject: self.owner(next(iter(codes))) for subject, codes in found.items() if len(codes) == 1}
        return {subject: owner for subject, owner in owners.items() if owner}

    def offer_of(self, statement: Statement, linked: str, told: Mapping[Subject, str]) -> str:
        """The offer of a statement: that of its code where it is a condition of the code, else the linked one.

        What is said of no offer in particular, in a passage that names a code, is said of the code, and so is what is
        said under its name ("Code JUNE15").
        """
        if statement.attribute not in _OF_CODE:
            return linked
        owner = told.get(statement.subject, "") or self._named(statement.subject.name)
        if not owner and statement.subject.role is Role.SHOP:
            owner = self.owner(statement.subject.id("code"))
        if not owner and linked in {"", SHOP.id}:
            owner = self.owner(statement.subject.id("code"))
        return owner or linked

    def _named(self, name: str) -> str:
        """The offer whose code a name spells, with a word for codes before it or with digits in it; empty if none."""
        found = _NAMED.fullmatch(name)
        if found is None or not (found["word"] or any(sign.isdigit() for sign in found["code"])):
            return ""
        return self.owners.get(found["code"].casefold(), "")


def _codes(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        for statement in record.statements:
            if statement.attribute == "voucher_code":
                yield statement.term.value.casefold()


def _stem(code: str) -> str:
    letters = "".join(_LETTERS.findall(code.casefold()))
    return letters if len(letters) >= _SHORTEST_STEM and letters != code.casefold() else ""


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for name, offer in pairs:
        found.setdefault(name, set()).add(offer)
    return {name: next(iter(offers)) for name, offers in found.items() if len(offers) == 1}
