"""A channel promotes an offer that no record knows.

What it finds:
    A reduction (discount, saving or former price) with an end of its own, for an offer that no campaign or CRM record
    knows.

Why it matters:
    Nobody has planned it, or nobody has told the others: it is a promotion from last year, a template's sample, or a
    colleague's good idea.

Not reported:
    Offers without a reduction or without an end; offers that may be one of the records under another name, or covered
    by one, because the reduction or its end is one that a record promises; posts and mails whose window is over;
    anything as long as no record could be read.

How to mend:
    Put the offer on record, or take it off the channel.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from audit.model.dossier import Dossier, Night
from audit.model.finding import SHOP, Finding, FindingKind, Severity
from audit.model.speaking import start_of
from audit.model.statement import Layer, Role, Statement, Term
from audit.model.values import Span
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._showing import ends, visible

_REDUCTIONS = frozenset({"discount", "saving", "list_price"})


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    if not night.has_records or dossier.records or dossier.kin or dossier.doubts or dossier.offer.id == SHOP.id:
        return
    for statements in dossier.documents.values():
        shown = tuple(s for s in visible(statements) if _is_said_here(s))
        reduced = tuple(s for s in shown if s.attribute in _REDUCTIONS)
        until = [s for s in shown if any(end >= start_of(night.now) for end in ends([s]))]
        if reduced and until and not _may_be_planned(reduced, until, night):
            odd = odd_sides(dict.fromkeys((*reduced, until[0])))
            yield finding(RULE, dossier.offer, "", odd, channel=reduced[0].channel)


def _may_be_planned(reduced: Iterable[Statement], until: Iterable[Statement], night: Night) -> bool:
    """Whether a record of another name promises the reduction, or ends on the same day: it may cover this offer."""
    planned = {end.date() for term in night.promised if (end := _last_day(term)) is not None}
    return any(s.term in night.promised for s in reduced) or any(end.date() in planned for end in ends(until))


def _last_day(term: Term) -> datetime | None:
    return value.last if term.attribute == "valid_through" and isinstance(value := term.values, Span) else None


def _is_said_here(statement: Statement) -> bool:
    in_passing = statement.subject.role in {Role.TILE, Role.MENTION}
    return not in_passing and statement.where.layer in {Layer.TEXT, Layer.ALT, Layer.FIELD}


RULE = Rule(
    code="O105",
    name="unknown-offer",
    kind=FindingKind.UNKNOWN_OFFER,
    severity=Severity.LOW,
    judge=_judge,
    message=Message(
        de="{offer}: auf {channel} beworben, aber in keinem Datensatz",
        fr="{offer} : annoncé sur {channel}, mais absent de toutes les fiches",
        it="{offer}: pubblicizzata su {channel}, ma assente da tutte le schede",
        en="{offer}: promoted on {channel}, but no record knows it",
    ),
    mend=Message(
        de="Das Angebot erfassen, oder von {channel} nehmen.",
        fr="Créer la fiche de l’offre, ou la retirer de {channel}.",
        it="Registrare l’offerta, oppure toglierla da {channel}.",
        en="Put the offer on record, or take it off {channel}.",
    ),
)
