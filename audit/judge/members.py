"""What documents about covered offers say of the campaign that covers them, without calling it by its name."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from decimal import Decimal

from audit.judge.piles import Pile, Place
from audit.model.capture import Document, Form
from audit.model.dossier import Mention
from audit.model.record import Record
from audit.model.speaking import DIMENSIONS, OF_SHOP
from audit.model.statement import Role, Statement, Term
from audit.model.values import Range

_ROUNDING = Decimal("0.5")  # per cent that a rounded price may depart from its discount
_AMOUNTS = frozenset({"price", "discount", "cashback", "saving", "promo_duration"})
_TELLING = frozenset({"price", "discount", "voucher_code", "promo_duration", "saving", "cashback", "trial_period"})
_OWN = frozenset({"discount", "voucher_code"})


@dataclass(frozen=True, slots=True)
class Members:
    """The documents about the offers that campaigns cover.

    Attributes:
        recorded: Records of one offer, strongest first.
        piles: What was sorted in for each offer.
        loose: What each document says of things that no record knows.
        documents: All documents.
    """

    recorded: Mapping[str, Sequence[Record]]
    piles: Mapping[str, Pile]
    loose: Mapping[Place, Sequence[Statement]]
    documents: Mapping[Place, Document]

    def mentions_of(
        self, named: Sequence[Mention], records: Sequence[Record], members: Sequence[str]
    ) -> tuple[Mention, ...]:
        """The documents that speak of a campaign, by its name or by what they say of the offers that it covers.

        Documents about a covered offer that state what the campaign promises speak of the campaign too. So do those
        that state it of something that no record knows ("with any policy 24.– a year").

        A row of a feed or price list has no room for the name of a campaign: that it carries the offer is all it can
        do.

        Args:
            named: Those that call it by its name.
            records: Of the campaign.
            members: Ids of the offers that it covers.
        """
        promised = {s.term for record in records for s in record.statements if s.attribute in _TELLING}
        if not any(term.attribute in _AMOUNTS for term in promised):
            promised |= {s.term for member in members for s in _reduced_prices(self.recorded.get(member, ()))}
        waives = self._waives(records, members)
        asks = any(record.must_say for record in records)
        through = list(self._through(members, promised, waives, _codes(records), asks=asks))
        told = {(m.channel, m.document): m for m in through if m.through}
        mine = [_with_promise(mention, told.get((mention.channel, mention.document))) for mention in named]
        return (*mine, *through)

    def _waives(self, records: Iterable[Record], members: Iterable[str]) -> Callable[[Statement], bool]:
        """Whether a statement gives up the fee that a campaign gives up, for nobody but its customers.

        That is nothing to pay, where each offer that it covers has a fee on record.
        """
        told = [s for record in records for s in record.statements]
        fees = {s.term for s in told if _is_fee(s) and not _is_due(s)}
        groups = {s.term.value for s in told if s.attribute == "audience"}
        owed = bool(fees) and all(
            any(_is_due(s) for record in self.recorded.get(member, ()) for s in record.statements if _is_fee(s))
            for member in members
        )
        return lambda said: owed and said.term in fees and said.scope.audiences <= groups and said.scope.order is None

    def _through(
        self,
        members: Sequence[str],
        promised: set[Term],
        waives: Callable[[Statement], bool],
        codes: AbstractSet[str],
        *,
        asks: bool,
    ) -> Iterator[Mention]:
        for member in members:
            pile = self.piles.get(member)
            documents = pile.by_document() if pile else {}
            for mention in pile.mentions if pile else ():
                place = mention.channel, mention.document
                own = documents.get(place, ())
                said = [*own, *(s for s in self.loose.get(place, ()) if s.attribute == "price")]
                told = any(s.term in promised or waives(s) for s in said)
                if mention.form is Form.ROW or told or _is_reduced(said, promised):
                    through = (
                        self._promises(own, promised, waives, codes) if asks and mention.form is not Form.ROW else ()
                    )
                    also = mention.also | _attributes(self.documents[place]) if through else mention.also
                    yield replace(mention, role=Role.MENTION, through=through, also=also)

    @staticmethod
    def _promises(
        said: Sequence[Statement], promised: set[Term], waives: Callable[[Statement], bool], codes: AbstractSet[str]
    ) -> tuple[Statement, ...]:
        """What is said of a member as the campaign promises it: its reduction, its code, a price below a former one.

        So is a fee that it gives up.

        What only another code gives than those of the campaign is promised by another campaign.
        """
        names = _OWN | {"price"} if any(s.attribute == "list_price" for s in said) else _OWN
        mine = (s for s in said if not codes or not s.scope.voucher or s.scope.voucher.casefold() in codes)
        return tuple(s for s in mine if (s.attribute in names and s.term in promised) or waives(s))


def _is_fee(statement: Statement) -> bool:
    return statement.attribute == "setup_fee" and isinstance(statement.term.values, Range)


def _is_due(statement: Statement) -> bool:
    return not isinstance(statement.term.values, Range) or statement.term.values.point != 0


def _codes(records: Iterable[Record]) -> frozenset[str]:
    said = (s for record in records for s in record.statements if s.attribute == "voucher_code")
    return frozenset(s.term.value.casefold() for s in said)


def _with_promise(mention: Mention, through: Mention | None) -> Mention:
    """The mention with what its document promises through a covered offer; for whom is known of the campaign itself."""
    if through is None:
        return mention
    return replace(mention, through=through.through, also=mention.also | through.also.difference({"audience"}))


def _attributes(document: Document) -> frozenset[str]:
    """All that a document says anything of but delivery, as a term or as the scope of one."""
    about = [s for s in document.statements if s.attribute not in OF_SHOP]
    said = {s.attribute for s in about}
    scoped = {
        attribute
        for attribute, dimensions in DIMENSIONS.items()
        if any(getattr(s.scope, name) for s in about for name in dimensions)
    }
    return frozenset(said | scoped)


def _reduced_prices(records: Sequence[Record]) -> Iterator[Statement]:
    """The prices of an offer with former ones beside them on record: what a campaign without amounts promises."""
    for record in records:
        if any(s.attribute == "list_price" for s in record.statements):
            yield from (s for s in record.statements if s.attribute == "price")


def _is_reduced(said: Iterable[Statement], promised: Iterable[Term]) -> bool:
    """Whether a price stands beside a former one that is higher by just the discount that a campaign promises."""
    amounts: dict[str, set[Decimal]] = {"price": set(), "list_price": set()}
    for statement in said:
        value = statement.term.values
        if statement.attribute in amounts and isinstance(value, Range) and value.point:
            amounts[statement.attribute].add(value.point)
    values = (term.values for term in promised if term.attribute == "discount")
    shares = {value.point for value in values if isinstance(value, Range) and value.unit == "%"}
    return any(
        abs((1 - low / high) * 100 - share) <= _ROUNDING
        for low in amounts["price"]
        for high in amounts["list_price"]
        for share in shares
        if share is not None
    )
