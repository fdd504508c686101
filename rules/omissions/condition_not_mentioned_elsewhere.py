"""A condition that one channel states is not mentioned where another promises the same.

What it finds:
    Documents with the same price, discount or code as another channel that limits it (to some customers, from an order
    value, with a code, up to a quantity, in a region), which do not state that limit.

Why it matters:
    It may be a condition dropped on the way.

Not reported:
    Channels for which a record says what must be stated, since then condition-dropped decides; teasers, excerpts and
    documents that were not read completely; posts, mails and rows of feeds, which have no place for it. It is a hint
    only: nobody has said that this channel must state it.

How to mend:
    State the condition there too, or put on record which channels must state it.
"""

from collections.abc import Iterator

from audit.model.capture import Form
from audit.model.dossier import Dossier, Mention, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.statement import Statement, Term
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive
from rules._saying import PROMISES, advertises, says
from rules._showing import visible

_NARROWING = ("audience", "min_order_value", "voucher_code", "max_quantity", "region")


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night
    conditions = [s for name in _NARROWING for s in dossier.said(name) if s.published is None]
    if not conditions:
        return
    decided = {channel for record in dossier.records for channel, _ in record.must_say}
    for mention in dossier.mentions:
        if mention.published is not None or not mention.complete or decided & {"*", mention.channel}:
            continue
        if mention.form is Form.ROW:
            continue
        here = visible(dossier.documents.get((mention.channel, mention.document), ()))
        if advertises(here):
            yield from _hints(dossier, mention, here, conditions)


def _hints(
    dossier: Dossier, mention: Mention, here: tuple[Statement, ...], conditions: list[Statement]
) -> Iterator[Finding]:
    promised = {s.term for s in here if s.attribute in PROMISES}
    for attribute in _NARROWING:
        if says(here, attribute, mention):
            continue
        elsewhere = [
            s for s in conditions
            if s.attribute == attribute and s.channel != mention.channel and _promises(dossier, s, promised)
        ]  # fmt: skip
        if elsewhere:
            silent = Side(
                mention.channel, odd=True, attribute=attribute, address=mention.address, document=mention.document
            )
            params = (("expected", elsewhere[0].term.value), ("elsewhere", elsewhere[0].channel))
            sides = (Side.of(elsewhere[0]), silent)
            found = finding(RULE, dossier.offer, attribute, sides, channel=mention.channel, params=params)
            yield inconclusive(found)


def _promises(dossier: Dossier, condition: Statement, promised: set[Term]) -> bool:
    beside = dossier.documents[condition.channel, condition.document]
    return any(s.term in promised for s in beside if s.attribute in PROMISES)


RULE = Rule(
    code="O103",
    name="condition-not-mentioned-elsewhere",
    kind=FindingKind.MISSING_TERM,
    severity=Severity.LOW,
    judge=_judge,
    params=("expected", "elsewhere"),
    message=Message(
        de="{offer}: {channel} nennt {attribute} ({expected}) nicht, {elsewhere} schon",
        fr="{offer} : {channel} n’indique pas {attribute} ({expected}), contrairement à {elsewhere}",
        it="{offer}: {channel} non indica {attribute} ({expected}), {elsewhere} sì",
        en="{offer}: {channel} does not mention {attribute} ({expected}), {elsewhere} does",
    ),
    mend=Message(
        de="{attribute} auch auf {channel} nennen, oder im Datensatz festlegen, wo es stehen muss.",
        fr="Indiquer {attribute} aussi sur {channel}, ou fixer dans la fiche où cette mention doit figurer.",
        it="Indicare {attribute} anche su {channel}, o stabilire nella scheda dove deve figurare.",
        en="Mention {attribute} on {channel} too, or put on record where it must be stated.",
    ),
    folds_into=("O102",),
)
