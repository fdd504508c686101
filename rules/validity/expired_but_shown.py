"""An offer that is over is still shown as if it could be had.

What it finds:
    Pages, rows and articles that state the price, discount or code of an offer whose record ended before today,
    or that name an end of their own which has passed.

Why it matters:
    Customers order what cannot be had any more. Advertising a benefit that has ended is misleading, and the
    quickest complaint to write.

Not reported:
    Posts and mails, which speak of their day; the same price or code where a record that still runs promises it;
    a past date in structured data alone; a page that says that the offer is over, or whose address says that it
    is an archive.

How to mend:
    Take the offer off the page, or put its new end on record.
"""

import re
from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.record import Record
from audit.model.speaking import is_archived, start_of, stated_window
from audit.model.statement import Layer, Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides, record_sides
from rules._places import cells
from rules._showing import BENEFITS, campaigns, documents_now, ends, promised_by, running, words_of

_DATES = ("valid_through",)
_OVER = re.compile(
    r"\b(?:beendete?n?|abgelaufene?n?|(?:vergangene|frühere) (?:aktion|angebot)\w*|nicht mehr (?:gültig|erhältlich)|"
    r"ended|expired|past (?:offer|promotion|deal|campaign)s?|no longer|terminée?s?|expirée?s?|échue?s?|"
    r"(?:offres|actions|promotions) passées|conclus[oaie]|terminat[oaie]|scadut[oaie]|"
    r"(?:offerte|promozioni|azioni) passate)\b",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    over = tuple(record for record in campaigns(dossier) if _is_over(record, night))
    if not over and not _names_past_end(dossier, night):
        return
    alive = running(dossier, night)
    for shown in documents_now(dossier):
        odd = _still_shown(shown, over, alive, dossier, night)
        if odd and not _says_so(shown):
            sides = (*record_sides(cells(over, *_DATES)), *odd_sides(odd))
            yield _finding(dossier, odd[0].channel, sides, over, odd)


def _still_shown(
    shown: tuple[Statement, ...], over: tuple[Record, ...], alive: tuple[Record, ...], dossier: Dossier, night: Night
) -> tuple[Statement, ...]:
    """What a document shows of an offer that is over; nothing if it shows what still holds."""
    past = tuple(s for s in shown if _is_past(s, night))
    if any(end >= start_of(night.now) for end in ends(shown)):
        return ()
    benefits = tuple(s for s in shown if s.attribute in BENEFITS)
    kept = promised_by(alive, benefits)
    named = any(s.attribute == "valid_through" for s in past)
    if named and benefits and not kept and not _has_end(alive, dossier):
        return (*benefits, *past)
    promised = tuple(s for s in promised_by(over, benefits) if s not in kept)
    own = any(record in dossier.records for record in over)
    certain = own or past or any(s.attribute == "voucher_code" for s in promised)
    certain = certain or any(s.attribute == "price" for record in alive for s in record.statements)
    return (*promised, *past) if promised and certain else ()


def _says_so(shown: tuple[Statement, ...]) -> bool:
    """Whether the document itself says that the offer is over, or that it is an archive."""
    return is_archived(shown[0].address) or bool(_OVER.search(words_of(shown)))


def _has_end(alive: tuple[Record, ...], dossier: Dossier) -> bool:
    # A page with a past end beside a record that runs on is a contradiction of dates, not an expired offer.
    return any(stated_window(record)[1] is not None for record in alive if record in dossier.records)


def _is_over(record: Record, night: Night) -> bool:
    last = stated_window(record)[1]
    return last is not None and last < start_of(night.now)


def _names_past_end(dossier: Dossier, night: Night) -> bool:
    dated = (*dossier.said("valid_through"), *(s for s in dossier.statements if s.scope.last is not None))
    return any(_is_past(s, night) for s in dated)


def _is_past(statement: Statement, night: Night) -> bool:
    if statement.where.layer in {Layer.DATA, Layer.FIELD, Layer.HIDDEN}:
        return False
    return any(end < start_of(night.now) for end in ends([statement]))


def _finding(
    dossier: Dossier, channel: str, sides: tuple[Side, ...], over: tuple[Record, ...], odd: tuple[Statement, ...]
) -> Finding:
    known = [last for record in over if (last := stated_window(record)[1]) is not None] or list(ends(odd))
    params = (("end", max(known).date().isoformat()),)
    return finding(RULE, dossier.offer, "valid_through", sides, channel=channel, params=params)


RULE = Rule(
    code="V101",
    name="expired-but-shown",
    kind=FindingKind.EXPIRED_STILL_SHOWN,
    severity=Severity.HIGH,
    judge=_judge,
    params=("end",),
    message=Message(
        de="{offer}: am {end} abgelaufen, auf {channel} aber weiter beworben",
        fr="{offer} : terminé le {end}, mais toujours affiché sur {channel}",
        it="{offer}: scaduta il {end}, ma ancora pubblicata su {channel}",
        en="{offer}: ended on {end}, but {channel} still shows it",
    ),
    mend=Message(
        de="Das Angebot von {channel} nehmen, oder das neue Ende im Datensatz nachtragen.",
        fr="Retirer l’offre de {channel}, ou inscrire la nouvelle fin dans la fiche.",
        it="Togliere l’offerta da {channel}, oppure annotare la nuova scadenza nella scheda.",
        en="Take the offer off {channel}, or put its new end on record.",
    ),
)
