"""What stands in texts although no reader understood it: reasons not to speak of an absence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from audit.judge.written import is_written
from audit.model.capture import Document
from audit.model.dossier import Doubt
from audit.model.record import Record, RecordKind
from audit.model.statement import Term

_TELLING = ("voucher_code", "discount", "price", "cashback", "valid_through", "promo_duration", "min_order_value")
_SHORTEST_NAME = 6  # letters; shorter names stand in other words
_TWO = 2


def written_terms(document: Document, records: Iterable[Record]) -> frozenset[str]:
    """The attributes that a document must state and whose recorded value stands somewhere in its text."""
    required = [
        (record, {name for channel, name in record.must_say if channel in {"*", document.channel}})
        for record in records
        if record.must_say
    ]
    if not any(names for _, names in required) or not document.text:
        return frozenset()
    text = lowered(document.text)
    terms = {s.term for record, names in required for s in record.statements if s.attribute in names}
    return frozenset(term.attribute for term in terms if is_written(term, text))


def hidden_mentions(
    offer: str, records: Sequence[Record], seen: frozenset[str], documents: Mapping[str, Sequence[Document]]
) -> Iterator[Doubt]:
    """Channels that should carry an offer, are not known to, and have its name, code or two of its terms in a text.

    Args:
        offer: Its id.
        records: What they say of it, strongest first.
        seen: Channels that are known to speak of it.
        documents: All that were read, by channel.
    """
    expected = {name for record in records for name in record.channels or ()}
    for channel in sorted(expected - seen):
        document = next((d for d in documents.get(channel, ()) if _is_named(records, d)), None)
        if document is not None:
            yield Doubt(channel, document.key, records[0].name, (offer,), "its name or terms stand in the text")


@lru_cache(maxsize=256)
def lowered(text: str) -> str:
    """A text in lower case; asked for again and again."""
    return text.lower()


def _is_named(records: Sequence[Record], document: Document) -> bool:
    # A row of a feed has no text but what its statements quote.
    text = lowered(document.text or " ".join(s.where.quote for s in document.statements))
    if not text:
        return False
    names = {name.lower() for record in records for name in (record.name, *record.aliases)}
    if any(len(name) >= _SHORTEST_NAME and name in text for name in names):
        return True
    terms = _telling(records)
    if any(term.attribute == "voucher_code" and is_written(term, text) for term in terms):
        return True
    campaign = any(record.kind is RecordKind.CAMPAIGN for record in records)
    return campaign and len({term.attribute for term in terms if is_written(term, text)}) >= _TWO


def _telling(records: Iterable[Record]) -> tuple[Term, ...]:
    found = {s.term for record in records for s in record.statements if s.attribute in _TELLING}
    return tuple(sorted(found, key=lambda term: term.order))
