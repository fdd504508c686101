"""A condition that the record requires is missing where the offer is promised.

What it finds:
    Documents that state a price, discount or code of an offer, but not a term that the record (its column of required
    terms, or ``must_say``) asks for on that channel: minimum term, end, code, minimum order, customers. A page that
    announces an offer must state it before the offer begins, and so must the page of an article that gives the
    reduction of a campaign, or the fee that it gives up, without calling it by its name. Days of a stay that begin when
    the offer is over are not its end, nor is the end of another offer in the same document.

Why it matters:
    The conditions of a promotion must be stated already in the advertisement. Who reads them only at the till feels
    cheated, and may have the law on his side.

Not reported:
    Teasers that lead to the page with the conditions, unless they give away the code or how much is taken off or
    paid back; lists of standing prices, which promise nothing of the campaign; documents that were not read
    completely; excerpts for search engines; words in passing, unless they give away both the code and what it is
    good for, stand in a section under the name of the offer, or begin with it and set its price against the former
    one; conditions that the record does not have, or a fee of nothing; conditions stated for the whole shop in the
    same document; the minimum order of a campaign that gives away delivery, where delivery is free from just that
    order value; offers that are over; posts and mails from before the offer began.

How to mend:
    Add the condition beside the promise.
"""

from collections.abc import Iterator
from dataclasses import replace

from audit.model.capture import Form
from audit.model.dossier import Dossier, Mention, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.record import Record
from audit.model.speaking import end_of, start_of, window_of
from audit.model.statement import Statement
from audit.model.values import Range, Span
from audit.plugins.rule import Message, Rule
from rules._findings import finding, record_sides
from rules._saying import advertises, compares, gives_up, is_headed, records_say, says, teases
from rules._showing import visible

_SHOWN = frozenset({Form.PAGE, Form.MAIL})
_AT_LARGE = frozenset({"PrivateCustomers", "BusinessCustomers"})
_AMOUNTS = ("price", "list_price", "price_after", "unit_price", "discount", "saving", "cashback")


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    required = [(record, channel, name) for record in dossier.records for channel, name in record.must_say]
    if not required:
        return
    names = [name for record in dossier.records for name in (record.name, *record.aliases)]
    for mention in dossier.mentions:
        own = visible(dossier.documents.get((mention.channel, mention.document), ()))
        through = visible(mention.through)
        here = (*own, *through)
        said = _of_campaign(here, dossier)
        is_promise = advertises(said, mention.form) or (
            mention.form is Form.PAGE and (compares(said) or is_headed(said, names) or gives_up(through))
        )
        is_promise = is_promise or (mention.form in _SHOWN and teases(own, through, names))
        if not mention.complete or not is_promise:
            continue
        asked = {
            n: r for r, c, n in reversed(required) if c in {"*", mention.channel} and _holds(r, mention, dossier, night)
        }
        for attribute in sorted(asked):
            cells = records_say([asked[attribute]], attribute)
            heard = _to_its_customers(_of_offer(here, cells, mention), cells)
            is_said = not cells or says(heard, attribute, mention)
            if not is_said and not (attribute == "min_order_value" and _is_free_from(here, cells, dossier)):
                yield _finding(dossier, attribute, mention, (*record_sides(cells[:1]), _silent(attribute, mention)))


def _of_offer(here: tuple[Statement, ...], cells: tuple[Statement, ...], mention: Mention) -> tuple[Statement, ...]:
    """What a document says without the days of something else, where the end of the offer is looked for.

    A window that opens when the offer is over is that of the stay; an end that is on record for another offer, of
    which the document speaks too, is that one's.
    """
    ends = [end.last for cell in cells if isinstance(end := cell.term.values, Span) and end.last is not None]
    if not ends:
        return here
    over = max(ends)
    later = {
        s.where
        for s in here
        if isinstance(day := s.term.values, Span)
        and day.first is not None
        and day.first > over
        and s.attribute == "valid_from"
    }
    return tuple(
        s
        for s in here
        if s.term not in mention.beside and s.where not in later and not (s.scope.first and s.scope.first > over)
    )


def _to_its_customers(here: tuple[Statement, ...], cells: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What a document says, where customers are looked for, without households as such or companies as such.

    A line for households says nothing of whether only the new ones among them get the discount.
    """
    wanted = {cell.term.value for cell in cells if cell.attribute == "audience"}
    if not wanted or wanted & _AT_LARGE:
        return here
    return tuple(
        replace(s, scope=s.scope.without("audiences")) if s.scope.audiences <= _AT_LARGE else s
        for s in here
        if s.attribute != "audience" or s.term.value not in _AT_LARGE
    )


def _of_campaign(here: tuple[Statement, ...], dossier: Dossier) -> tuple[Statement, ...]:
    """What a document says besides the standing price, which a price list gives of everything.

    Of a campaign on record that names no amount at all ("first month free"), every amount but nothing is standing.
    """
    if not any(dossier.recorded(name) for name in _AMOUNTS):
        return tuple(s for s in here if s.attribute != "price" or _is_nothing(s))
    asked = {s.term.values for s in dossier.recorded("price")}
    standing = {s.term.values for name in ("list_price", "price_after") for s in dossier.recorded(name)} - asked
    return tuple(s for s in here if s.attribute != "price" or s.term.values not in standing)


def _is_free_from(here: tuple[Statement, ...], cells: tuple[Statement, ...], dossier: Dossier) -> bool:
    """Whether a campaign that gives away delivery, and nothing else, is said to do so from the required order value."""
    given = {name for name in _AMOUNTS if dossier.recorded(name)}
    wanted = {cell.term.values for cell in cells}
    return not given and any(s.attribute == "free_shipping_from" and s.term.values in wanted for s in here)


def _is_nothing(statement: Statement) -> bool:
    return isinstance(amount := statement.term.values, Range) and amount.is_zero


def _holds(record: Record, mention: Mention, dossier: Dossier, night: Night) -> bool:
    """Whether the record is not over, and ran when a post or mail was published; a page may announce it."""
    first, last = window_of(record, dossier)
    said = mention.published
    begun = first is None or said is None or first <= min(end_of(said), end_of(night.now))
    return record.published and begun and (last is None or last >= start_of(night.now))


def _silent(attribute: str, mention: Mention) -> Side:
    return Side(
        mention.channel,
        odd=True,
        attribute=attribute,
        address=mention.address,
        document=mention.document,
        published=mention.published,
    )


def _finding(dossier: Dossier, attribute: str, mention: Mention, sides: tuple[Side, ...]) -> Finding:
    expected = next((side.term.value for side in sides if side.term is not None), "")
    params = (("expected", expected),)
    return finding(RULE, dossier.offer, attribute, sides, channel=mention.channel, params=params)


RULE = Rule(
    code="O102",
    name="condition-dropped",
    kind=FindingKind.MISSING_TERM,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("expected",),
    message=Message(
        de="{offer}: {attribute} ({expected}) fehlt auf {channel}, obwohl es dort stehen muss",
        fr="{offer} : {attribute} ({expected}) manque sur {channel}, où cette mention est obligatoire",
        it="{offer}: {attribute} ({expected}) manca su {channel}, dove deve figurare",
        en="{offer}: {attribute} ({expected}) is missing on {channel}, where it must be stated",
    ),
    mend=Message(
        de="{attribute} auf {channel} neben dem Versprechen ergänzen.",
        fr="Ajouter {attribute} à côté de la promesse sur {channel}.",
        it="Aggiungere {attribute} accanto alla promessa su {channel}.",
        en="Add {attribute} beside the promise on {channel}.",
    ),
)
