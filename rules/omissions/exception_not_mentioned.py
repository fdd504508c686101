"""A better price for some customers is known to one channel and not mentioned on another.

What it finds:
    A price for members, students or another group, or from some quantity, beside a channel that states only the price
    for everybody.

Why it matters:
    Members who ask there are told the wrong price.

Not reported:
    Channels that state any price for that group, or those of another country; prices for businesses and employees, who
    have channels of their own; rows of feeds; teasers, posts and documents that were not read completely; what only an
    excerpt for search engines says. It is a hint only: nobody has said that every channel must mention it.

How to mend:
    Mention the exception there too, if its customers come by.
"""

from collections.abc import Iterator

from audit.model.capture import Form
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.statement import Layer, Statement
from audit.model.values import Relation, regions_meet
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive
from rules._saying import advertises
from rules._showing import visible

_APART = frozenset({"BusinessCustomers", "Employees"})


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night
    prices = [s for s in visible(dossier.said("price")) if s.published is None]
    exceptions = [s for s in prices if _is_for_some(s) and s.where.layer is not Layer.META]
    if not exceptions:
        return
    for mention in dossier.mentions:
        here = visible(dossier.documents.get((mention.channel, mention.document), ()))
        if mention.published is not None or not mention.complete or mention.form is Form.ROW or not advertises(here):
            continue
        general = [s for s in here if s.attribute == "price" and not s.scope.audiences and s.scope.order is None]
        for exception in exceptions:
            if exception.channel == mention.channel or _knows(here, exception):
                continue
            near = [s for s in general if _is_said_there(s, exception)]
            if near and all(s.term.values.relation(exception.term.values) is Relation.DISJOINT for s in near):
                yield inconclusive(_finding(dossier, exception, near[0]))


def _is_for_some(price: Statement) -> bool:
    """Whether a price is for customers who come by the same channels as everybody."""
    if price.scope.tax == "Excluded" or (price.scope.audiences and price.scope.audiences <= _APART):
        return False
    return bool(price.scope.audiences) or price.scope.order is not None


def _is_said_there(price: Statement, exception: Statement) -> bool:
    """Whether a price is asked where the exception holds: another country has exceptions of its own."""
    here, there = price.scope.regions, exception.scope.regions
    return not here or not there or regions_meet(here, there)


def _knows(here: tuple[Statement, ...], exception: Statement) -> bool:
    groups = exception.scope.audiences
    return any(
        s.scope.audiences & groups
        or (s.attribute == "audience" and s.term.value in groups)
        or (not groups and s.scope.order is not None)
        for s in here
    )


def _finding(dossier: Dossier, exception: Statement, general: Statement) -> Finding:
    who = ",".join(sorted(exception.scope.audiences)) or "quantity"
    silent = Side(general.channel, odd=True, attribute="price", address=general.address, document=general.document)
    params = (("expected", exception.term.value), ("who", who), ("elsewhere", exception.channel))
    sides = (Side.of(exception), silent)
    return finding(RULE, dossier.offer, "price", sides, channel=general.channel, key=who, params=params)


RULE = Rule(
    code="O104",
    name="exception-not-mentioned",
    kind=FindingKind.MISSING_TERM,
    severity=Severity.LOW,
    judge=_judge,
    params=("expected", "who", "elsewhere"),
    message=Message(
        de="{offer}: {channel} erwähnt den Preis {expected} für {who} nicht, {elsewhere} schon",
        fr="{offer} : {channel} ne mentionne pas le prix {expected} pour {who}, contrairement à {elsewhere}",
        it="{offer}: {channel} non menziona il prezzo {expected} per {who}, {elsewhere} sì",
        en="{offer}: {channel} does not mention the price {expected} for {who}, {elsewhere} does",
    ),
    mend=Message(
        de="Die Ausnahme auch auf {channel} erwähnen, falls ihre Kundschaft dort vorbeikommt.",
        fr="Mentionner l’exception aussi sur {channel}, si la clientèle concernée y passe.",
        it="Menzionare l’eccezione anche su {channel}, se la clientela interessata vi passa.",
        en="Mention the exception on {channel} too, if its customers come by.",
    ),
)
