"""A channel links to a page that is gone, or that does not speak of the offer.

What it finds:
    Links of pages, feeds, posts and mails that end in "not found" or "gone", on an error page that calls itself a
    success, or on the page of another offer.

Why it matters:
    Of all customers this one wanted to buy.

Not reported:
    Links to addresses that the audit may not visit; pages that could not be read tonight for another reason; the
    same dead link on many pages of a channel, which is one finding.

How to mend:
    Correct the link, or let the old address lead to the new one.
"""

from collections.abc import Iterator

from audit.model.channel import DeadLink
from audit.model.dossier import Night
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side
from audit.model.statement import Locator
from audit.plugins.rule import Message, Rule
from rules._findings import finding

_PLACES = 5  # a dead link in a menu stands on every page


def _judge(night: Night) -> Iterator[Finding]:
    for name, state in sorted(night.states.items()):
        targets: dict[tuple[str, str], list[DeadLink]] = {}
        for dead in state.dead_links:
            targets.setdefault((dead.offer, dead.place), []).append(dead)
        for (offer, target), links in sorted(targets.items()):
            sides = tuple(_side(name, dead) for dead in sorted(links, key=lambda d: d.document)[:_PLACES])
            params = (("link", links[0].link.address), ("reason", links[0].reason), ("places", str(len(links))))
            yield finding(RULE, Offer(offer), "", sides, channel=name, key=target, params=params)


def _side(channel: str, dead: DeadLink) -> Side:
    words = Locator(dead.digest, dead.link.path, 0, 0, dead.link.address, before=dead.link.words[:32])
    return Side(channel, odd=True, address=dead.address, document=dead.document, where=words)


RULE = Rule(
    code="N103",
    name="dead-link",
    kind=FindingKind.DEAD_LINK,
    severity=Severity.MEDIUM,
    judge_night=_judge,
    params=("link", "reason", "places"),
    message=Message(
        de="{channel} verlinkt auf {link}, wo nichts (mehr) ist ({reason}; Stellen: {places})",
        fr="{channel} renvoie à {link}, où il n’y a rien (ou plus rien) ({reason} ; endroits : {places})",
        it="{channel} rimanda a {link}, dove non c’è (più) nulla ({reason}; punti: {places})",
        en="{channel} links to {link}, where there is nothing (any more) ({reason}; places: {places})",
    ),
    mend=Message(
        de="Den Link auf {channel} berichtigen, oder {link} auf die neue Seite umleiten.",
        fr="Corriger le lien sur {channel}, ou rediriger {link} vers la nouvelle page.",
        it="Correggere il link su {channel}, oppure reindirizzare {link} alla nuova pagina.",
        en="Correct the link on {channel}, or let {link} lead to the new page.",
    ),
)
