"""One channel names the day on which an offer ends, another that makes the same promise does not.

What it finds:
    Documents that state the same price, discount or code as another channel, but not the end that it names.

Why it matters:
    Who saw the offer without its end comes too late, and was not told.

Not reported:
    Offers whose end a record knows, since the record says which channels must name it; ends in feeds and structured
    data; posts and mails; teasers that lead to a page with the end; documents that were not read completely. It is a
    hint only: nobody has said that this channel must name the end.

How to mend:
    Name the end there too, or put on record where it must stand.
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Mention, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.speaking import start_of
from audit.model.statement import Layer, Role, Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive
from rules._showing import BENEFITS, documents_now, ends

Shown = tuple[Statement, ...]


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    if not dossier.said("valid_through") or any(r.statements for r in (*dossier.records, *dossier.kin)):
        return
    ended = [shown for shown in documents_now(dossier) if _names_end(shown, night)]
    if not ended:
        return
    for mention in dossier.mentions:
        silent = _silent(mention, ended, dossier)
        if silent:
            end = next(s for s in ended[0] if ends([s]))
            sides = (Side.of(end), *(_without_end(s) for s in silent[:1]))
            params = (("end", ends([end])[0].date().isoformat()),)
            yield inconclusive(
                finding(RULE, dossier.offer, "valid_through", sides, channel=mention.channel, params=params)
            )


def _names_end(shown: Shown, night: Night) -> bool:
    """Whether a document tells its readers a coming end; fields for machines hold ends that nobody reads."""
    told = [s for s in shown if s.where.layer not in {Layer.FIELD, Layer.DATA}]
    return any(end >= start_of(night.now) for end in ends(told))


def _silent(mention: Mention, ended: list[Shown], dossier: Dossier) -> Shown:
    """The benefits that a complete document shares with one that names an end, while it names none."""
    if mention.published is not None or not mention.complete or mention.role in {Role.TILE, Role.MENTION}:
        return ()
    here = dossier.documents.get((mention.channel, mention.document), ())
    if not here or ends(here) or any(mention.channel == shown[0].channel for shown in ended):
        return ()
    promised = {s.term for shown in ended for s in shown if s.attribute in BENEFITS}
    return tuple(s for s in here if s.term in promised)


def _without_end(statement: Statement) -> Side:
    return Side(
        statement.channel, odd=True, attribute="valid_through", address=statement.address, document=statement.document
    )


RULE = Rule(
    code="V105",
    name="end-on-one-channel-only",
    kind=FindingKind.MISSING_TERM,
    severity=Severity.LOW,
    judge=_judge,
    params=("end",),
    message=Message(
        de="{offer}: {channel} nennt das Ende ({end}) nicht, das anderswo steht",
        fr="{offer} : {channel} n’indique pas la fin ({end}) qui figure ailleurs",
        it="{offer}: {channel} non indica la scadenza ({end}) che figura altrove",
        en="{offer}: {channel} does not name the end ({end}) that stands elsewhere",
    ),
    mend=Message(
        de="Das Ende auch auf {channel} nennen, oder im Datensatz festlegen, wo es stehen muss.",
        fr="Indiquer la fin aussi sur {channel}, ou fixer dans la fiche où elle doit figurer.",
        it="Indicare la scadenza anche su {channel}, o stabilire nella scheda dove deve figurare.",
        en="Name the end on {channel} too, or put on record where it must stand.",
    ),
)
