"""Whether a document says a term of an offer, in whatever form it says it."""

from collections.abc import Iterable, Sequence

from audit.model.capture import Form
from audit.model.dossier import Mention, plain_words
from audit.model.record import Record
from audit.model.statement import Layer, Role, Statement
from audit.model.values import Range

PROMISES = frozenset({"price", "discount", "voucher_code"})
"""Attributes whose statement makes a document an advertisement of the offer."""

_IN_SCOPE = {
    "valid_from": "first", "valid_through": "last", "audience": "audiences", "region": "regions",
    "min_order_value": "order", "max_quantity": "order", "voucher_code": "voucher", "tax": "tax",
}  # fmt: skip
_INSTEAD = {"discount": {"saving"}, "price": {"unit_price"}, "saving": {"discount"}}
_PROSE = frozenset({Layer.TEXT, Layer.ALT, Layer.FIELD})


def says(statements: Iterable[Statement], attribute: str, mention: Mention | None = None) -> bool:
    """Whether a document says something of an attribute: as a term, in the scope of one, or of the shop as a whole."""
    if mention is not None and attribute in mention.also:
        return True
    wanted = {attribute, *_INSTEAD.get(attribute, ())}
    return any(s.attribute in wanted or _says_in_scope(s, attribute) for s in statements)


def advertises(statements: Sequence[Statement], form: Form = Form.PAGE) -> bool:
    """Whether a document promises something of the offer so that conditions belong beside it.

    A teaser that leads to the page with the conditions need not repeat them, unless it gives away the code. An
    excerpt for search engines and words in passing need not either, unless they give away both the code and what it is
    good for; a mail advertises all that it gives a price and something else of.
    """
    made = [s for s in statements if s.attribute in PROMISES and s.where.layer in _PROSE]
    more = len({s.attribute for s in made}) > 1
    return any(
        s.subject.role in {Role.MAIN, Role.ROW, Role.SHOP}
        or (s.subject.role is Role.TILE and (s.attribute == "voucher_code" or not s.subject.link))
        or (s.attribute == "voucher_code" and s.subject.role is Role.MENTION and more)
        or (form is Form.MAIL and s.subject.role is Role.MENTION and len({one.attribute for one in statements}) > 1)
        for s in made
    )


def teases(own: Iterable[Statement], through: Iterable[Statement], names: Iterable[str]) -> bool:
    """Whether a teaser gives away how much an offer takes off, or a paragraph of a page that begins with its name does.

    Whoever reads "20 % off all roses until 2 May" in a banner has been promised it, wherever the banner leads. A bare
    badge "-20 %" on the tile of an article that a campaign covers is no banner of the campaign; one with an end is.

    Args:
        own: What the document says of the offer.
        through: What it says of what the offer covers, without calling the offer by its name.
        names: Of the offer.
    """
    called = set(map(plain_words, names))
    own, through = tuple(own), tuple(through)
    return any(
        (s.subject.role is Role.TILE and (s in own or s.scope.last is not None))
        or (s.subject.role is Role.MENTION and {plain_words(s.subject.lead), plain_words(s.where.before)} & called)
        for s in (*own, *through)
        if s.attribute in {"discount", "cashback"} and s.where.layer in _PROSE and not s.scope.voucher
    )


def gives_up(through: Iterable[Statement]) -> bool:
    """Whether a page about what a campaign covers says of it that a fee is not charged, which the campaign gives up."""
    return any(
        s.attribute == "setup_fee" and s.subject.role in {Role.MAIN, Role.ROW} and s.where.layer in _PROSE
        for s in through
    )


def compares(statements: Sequence[Statement]) -> bool:
    """Whether a paragraph that begins with the name of the offer and leads nowhere sets its price against a former one.

    It mentions the offer by the way and advertises it all the same.
    """
    made = [s for s in statements if s.subject.role is Role.MENTION and not s.subject.link and s.where.layer in _PROSE]
    begun = [s for s in made if s.subject.lead and s.subject.lead == s.subject.name]
    former = {s.subject for s in begun if s.attribute == "list_price"}
    return any(s.attribute == "price" and s.subject in former for s in begun)


def is_headed(statements: Iterable[Statement], names: Iterable[str]) -> bool:
    """Whether a section under the very name of the offer promises something, of whatever things it names there."""
    called = set(map(plain_words, names))
    made = (s for s in statements if s.attribute in PROMISES and s.where.layer in _PROSE and not s.subject.link)
    above = (s.subject.context[-1] for s in made if s.subject.role is Role.MENTION and s.subject.context)
    return any(plain_words(heading) in called for heading in above)


def records_say(records: Iterable[Record], attribute: str) -> tuple[Statement, ...]:
    """What records say of an attribute, in a cell of its own or in the scope of another; a fee of nothing is none."""
    said = [s for record in records for s in record.statements]
    own = [s for s in said if s.attribute == attribute]
    if own:
        return tuple(s for s in own if not (isinstance(v := s.term.values, Range) and v.is_zero))
    return tuple([s for s in said if _says_in_scope(s, attribute)][:1])


def _says_in_scope(statement: Statement, attribute: str) -> bool:
    dimension = _IN_SCOPE.get(attribute)
    return dimension is not None and getattr(statement.scope, dimension) not in (None, "", frozenset())
