"""Names that several offers on record share: "day ticket" on the pages of three baths is no offer of its own.

The prices that pages give under such a name are those of different things, and contradict nobody. Where one document
alone uses it, it is that document's own. Nor is "29.90, with engraving 35.90" what the engraving costs.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from audit.judge.piles import Pile
from audit.model.dossier import plain_words
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Term

_PRICES = frozenset({"price", "list_price"})
_SEVERAL = 2
_MONEY = r"\d ?(?:[€£$]|CHF|EUR|Fr\.|francs?|Franken|euros?)?"
_ALONG = re.compile(
    rf"{_MONEY}[^.;\d]{{0,12}}?[,;(/–] ?(?:und )?(?:mit|avec|con|with|inkl\.) [^,;.()\d]*$", re.IGNORECASE
)


class SharedNames:
    """The words of the names on record, and what each offer costs."""

    def __init__(self, recorded: Mapping[str, Sequence[Record]]) -> None:
        """Learn the words and prices of everything on record but campaigns."""
        self._offers: dict[str, set[str]] = {}
        self._prices: dict[str, frozenset[Term]] = {}
        for offer, records in recorded.items():
            things = [record for record in records if record.kind is not RecordKind.CAMPAIGN]
            prices = (s.term for record in things for s in record.statements if s.attribute == "price")
            self._prices[offer] = frozenset(prices)
            for word in {word for record in things for name in _names(record) for word in plain_words(name).split()}:
                self._offers.setdefault(word, set()).add(offer)

    def told(self, pile: Pile) -> Pile:
        """What is said of something that no record knows, without prices that may be those of several known ones.

        Nor with those of another thing that goes with it.
        """
        pile = replace(pile, statements=[said for said in pile.statements if not _goes_along(said)])
        names = {plain_words(f"{said.subject.name} {said.subject.variant}") for said in pile.statements}
        if len(pile.by_document()) < _SEVERAL or not all(self._is_shared(name.split()) for name in names):
            return pile
        return replace(pile, statements=[said for said in pile.statements if said.attribute not in _PRICES])

    def _is_shared(self, words: Sequence[str]) -> bool:
        found = [self._offers.get(word, set()) for word in words]
        offers = set.intersection(*found) if found else set()
        prices = {self._prices[offer] for offer in offers} - {frozenset()}
        return len(prices) >= _SEVERAL


def _goes_along(said: Statement) -> bool:
    return said.attribute in _PRICES and bool(_ALONG.search(said.where.before))


def _names(record: Record) -> Iterable[str]:
    return (record.name, record.subject.variant, *record.aliases)
