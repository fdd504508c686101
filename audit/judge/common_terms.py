"""Terms of the contracts of several offers, which a document states once for all that it names.

A page lists its tariffs with their prices and says below, of none of them by name, "Minimum term 12 months". Where
all offers that it gives a monthly price of have that term on record alike, the sentence speaks of each of them.
"""

import re
from collections.abc import Mapping, Sequence

from audit.judge.general_terms import are_general
from audit.judge.shop_wide import plain
from audit.model.capture import Document, Form
from audit.model.record import Record
from audit.model.speaking import OF_CONTRACT
from audit.model.statement import Role, Statement, Subject, Term
from audit.model.values import Range

_EARNED = frozenset({"discount", "saving", "cashback"})
_NAMED_IN_ONE = frozenset({Form.ROW, Form.POST})
_ALL = re.compile(
    r"(?:(?:all|every|each|both|our|these|the)|(?:alle[rn]?|jede[rnms]?|beide[rn]?|unsere[rn]?|die|diese[rn]?)|"
    r"(?:tou(?:te)?s(?: (?:les|nos))?|chaque|les deux|nos|les|ces)|"
    r"(?:tutt[ei](?: (?:i|le|gli))?|ogni|entramb[ei](?: (?:i|le))?|i nostri|le nostre|i|le|gli|questi)) "
)
_KINDS = re.compile(
    r"plans?|tariffs?|packages?|bundles?|deals|tarife?n?|abos?|abonnements?|pakete?n?|vertrage?n?|mitgliedschaften|"
    r"forfaits?|formules?|offres?|contrats?|pian[oi]|tariff[ae]|abbonament[oi]|pacchett[oi]|offert[ae]|contratt[oi]"
)


def common_terms(
    document: Document, offers: Mapping[Subject, str], records: Mapping[str, Sequence[Record]]
) -> Mapping[Statement, tuple[str, ...]]:
    """The terms of contracts that a document states of all offers that it names, with the ids of these.

    Silent where the document states two values of a term, or one of an offer by name; where it gives the monthly price
    of something that is not on record or has another term; where words name something else as the subject; and beside
    a reduction, which the term may earn ("choose 24 months and save 10 %").

    Args:
        document: Of a channel.
        offers: Its subjects and the ids of the offers that they were linked to.
        records: Of each offer on record, strongest first.
    """
    if document.form in _NAMED_IN_ONE:
        return {}
    loose = [s for s in document.statements if s.attribute in OF_CONTRACT and offers.get(s.subject, "") not in records]
    if not loose:
        return {}
    named = dict.fromkeys(offers.get(s.subject, "") for s in document.statements if _is_rate(s))
    if len(named) < 2 or not named.keys() <= records.keys():  # noqa: PLR2004  (of one offer it is said by its heading)
        return {}
    earning = {s.where.path for s in document.statements if s.attribute in _EARNED}
    found: dict[Statement, tuple[str, ...]] = {}
    for attribute in sorted({s.attribute for s in loose}):
        said = [s for s in document.statements if s.attribute == attribute]
        on_record = {recorded_alike(records[offer], attribute) for offer in named}
        if len({s.term.value for s in said}) == 1 and len(on_record) == 1 and None not in on_record:
            found |= {s: tuple(named) for s in said if s in loose and s.where.path not in earning and names_no_other(s)}
    return found


def _is_rate(said: Statement) -> bool:
    """Whether it is what an offer costs again and again; "plans from 9.90" is said of no offer."""
    amount = said.term.values
    return said.attribute == "price" and said.term.bound is None and isinstance(amount, Range) and "/P" in amount.unit


def recorded_alike(records: Sequence[Record], attribute: str) -> Term | None:
    """What is on record of an offer, if that is one term for everybody."""
    cells = [s for record in records for s in record.statements if s.attribute == attribute]
    return cells[0].term if len({(s.term, s.scope) for s in cells}) == 1 else None


def names_no_other(said: Statement) -> bool:
    """Whether the words name nothing but contracts, or stand below the title of the document alone."""
    if said.scope.voucher:
        return False
    subject = said.subject
    return subject.role is Role.MAIN or not subject.name or _names_kind(subject.name) or are_general((subject.name,))


def _names_kind(name: str) -> bool:
    """Whether a name is that of all contracts: "our plans"."""
    words = plain(name)
    return bool(_KINDS.fullmatch(_ALL.sub("", words, count=1)))
