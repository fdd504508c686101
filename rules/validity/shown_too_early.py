"""An offer is shown as if it held already, although it begins later.

What it finds:
    Pages, rows, articles and fresh posts that state the price, discount or code of an offer whose record begins
    after today, and do not say that it begins later.

Why it matters:
    Customers come for it today and are turned away; competitors learn of the campaign before it starts.

Not reported:
    Announcements that name the day on which it begins, or say "soon", in their words or headings; the same price or
    code where a record that runs today promises it; posts and mails that do not say "now", or are older than a
    fortnight.

How to mend:
    Take the offer down until it begins, or say from when it holds.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.record import Record
from audit.model.speaking import end_of, start_of, window_of
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides, record_sides
from rules._places import cells
from rules._showing import campaigns, promised_by, running, starts, visible, words_of

_FRESH = timedelta(days=14)
_SOON = re.compile(
    r"\b(?:bald|demnächst|in kürze|vorschau|ab morgen|kommt|bientôt|prochainement|dès demain|presto|prossimamente|"
    r"da domani|soon|coming|upcoming|from tomorrow)\b",
    re.IGNORECASE,
)

_NOW = re.compile(
    r"\b(?:sofort|jetzt|heute|maintenant|aujourd’hui|da subito|adesso|oggi|now|today)\b",
    re.IGNORECASE,
)
_FROM_NOW = re.compile(
    r"\bab (?:sofort|jetzt|heute)\b|\bdès (?:maintenant|aujourd[’']hui)\b|\b(?:a partire )?da (?:oggi|subito|adesso)\b|"
    r"\b(?:from|starting|as of) (?:today|now)\b",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    coming = tuple(record for record in campaigns(dossier) if _begins_later(record, dossier, night))
    if not coming:
        return
    alive = running(dossier, night)
    for statements in dossier.documents.values():
        shown = visible(statements)
        if not shown or not _counts(shown[0], night) or _announces(shown, coming, dossier, night):
            continue
        kept = promised_by(alive, shown)
        odd = tuple(s for s in promised_by(coming, shown) if s not in kept)
        if not odd or not (_is_certain(coming, alive, dossier) or _is_whole(odd)):
            continue
        if shown[0].published is not None and not _says_now(shown, night):
            continue
        begin = min(first for record in coming if (first := window_of(record, dossier)[0]) is not None)
        early = tuple(s for s in shown if s.attribute == "valid_from")
        sides = (*record_sides(cells(coming, "valid_from")), *odd_sides((*odd, *early)))
        params = (("start", begin.date().isoformat()),)
        yield finding(RULE, dossier.offer, "valid_from", sides, channel=shown[0].channel, params=params)


def _begins_later(record: Record, dossier: Dossier, night: Night) -> bool:
    first = window_of(record, dossier)[0]
    return first is not None and first > end_of(night.now)


def _counts(statement: Statement, night: Night) -> bool:
    if statement.published is None:
        return True
    return timedelta() <= night.now - start_of(statement.published) <= _FRESH


def _announces(shown: tuple[Statement, ...], coming: tuple[Record, ...], dossier: Dossier, night: Night) -> bool:
    if any(first > end_of(night.now) for first in starts(shown)):
        return True
    place = shown[0].channel, shown[0].document
    if any("valid_from" in m.also for m in dossier.mentions if (m.channel, m.document) == place):
        return True  # the day stands in the text, far from the price
    words = words_of(shown)
    return bool(_SOON.search(words)) or any(_names_start(record, words, dossier) for record in coming)


def _says_now(shown: tuple[Statement, ...], night: Night) -> bool:
    """Whether a post or mail says that the offer holds already: beside its terms, or plainly anywhere.

    "Now" alone, far from the terms, may be said of signing up for the newsletter.
    """
    beside = " ".join(f"{s.where.before} {s.where.quote} {s.where.after}" for s in shown)
    is_said = _NOW.search(beside) or _FROM_NOW.search(words_of(shown))
    return bool(is_said) or any(first <= end_of(night.now) for first in starts(shown))


def _names_start(record: Record, words: str, dossier: Dossier) -> bool:
    # A date that the reader did not take for a start still tells the customer when it begins.
    first = window_of(record, dossier)[0]
    if first is None:
        return False
    # Nor does a slip of a day make an offer that is announced one that is shown as if it held.
    days = (first + timedelta(days=slip) for slip in (-1, 0, 1))
    patterns = (rf"\b0?{day.day}(?:er|\.|th|st|nd|rd)?[ .]*(?:0?{day.month}\b|[a-zäöûé]{{3}})" for day in days)
    return any(re.search(pattern, words, re.IGNORECASE) for pattern in patterns)


def _is_certain(coming: tuple[Record, ...], alive: tuple[Record, ...], dossier: Dossier) -> bool:
    if any(record in dossier.records for record in coming):
        return True
    return any(s.attribute == "price" for record in alive for s in record.statements)


def _is_whole(odd: tuple[Statement, ...]) -> bool:
    """Whether a page about a covered thing shows more of the campaign than one figure, which may be chance."""
    attributes = {s.attribute for s in odd}
    return len(attributes) > 1 and bool(attributes & {"price", "discount", "voucher_code"})


RULE = Rule(
    code="V102",
    name="shown-too-early",
    kind=FindingKind.NOT_YET_VALID_SHOWN,
    severity=Severity.HIGH,
    judge=_judge,
    params=("start",),
    message=Message(
        de="{offer}: gilt erst ab {start}, auf {channel} aber schon jetzt beworben",
        fr="{offer} : valable dès le {start} seulement, mais déjà affiché sur {channel}",
        it="{offer}: vale solo dal {start}, ma è già pubblicata su {channel}",
        en="{offer}: begins on {start}, but {channel} already shows it",
    ),
    mend=Message(
        de="Auf {channel} bis {start} zurückhalten, oder den Beginn dazuschreiben.",
        fr="Attendre le {start} sur {channel}, ou y indiquer le début.",
        it="Attendere il {start} su {channel}, oppure indicarvi l’inizio.",
        en="Hold it back on {channel} until {start}, or say there when it begins.",
    ),
)
