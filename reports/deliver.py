"""Messages to the people who mend: one digest per owner and run, and none where nothing has changed.

What was alerted once never alerts again while it stays the same. A channel that is down is one line, however many
offers it carries, since nothing that could not be observed is new or resolved. Addresses are secrets: neither
messages nor outcomes name them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import apprise

from audit.model.finding import FindingKind
from reports.view.clean import plain
from reports.view.shown import FindingView, ReportView
from reports.view.words import Words

EVERYBODY = "*"

_LISTED = 25
_TITLE = 200


@dataclass(frozen=True, slots=True)
class Digest:
    """What one owner is told of one run.

    Attributes:
        owner: Who mends; empty if nobody is named.
        title: One line, for a subject.
        body: Plain text.
    """

    owner: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the sending of one digest to one address went.

    Attributes:
        owner: Of the digest.
        address: Which of the owner's addresses, from 1, those of everybody first; the address itself is a secret.
        sent: Whether the service took it.
    """

    owner: str
    address: int
    sent: bool


Send = Callable[[str, Digest], bool]


def digests(view: ReportView) -> tuple[Digest, ...]:
    """One digest for each owner for whom something is new, changed, back or resolved, by name."""
    changed: dict[str, list[FindingView]] = {}
    for finding in (*filter(lambda f: f.is_fresh, (*view.standing, *view.coming)), *view.resolved):
        changed.setdefault(finding.source.owner, []).append(finding)
    return tuple(_digest(owner, changed[owner], view) for owner in sorted(changed))


def deliver(
    ready: Iterable[Digest], addresses: Mapping[str, Sequence[str]], send: Send | None = None
) -> tuple[Delivery, ...]:
    """Send every digest to the addresses of its owner; one that fails does not keep the others.

    Args:
        ready: The digests of a run.
        addresses: Owner, or ``*`` for every digest, and apprise addresses such as ``mailto://...``.
        send: Does the sending; apprise unless told otherwise. ``dry`` sends nothing.
    """
    sending = send or through_apprise
    return tuple(
        Delivery(digest.owner, number, sending(address, digest))
        for digest in ready
        for number, address in enumerate((*addresses.get(EVERYBODY, ()), *addresses.get(digest.owner, ())), 1)
    )


def through_apprise(address: str, digest: Digest) -> bool:
    """Send through apprise; False if the address is not understood or the service refuses."""
    service = apprise.Apprise(asset=apprise.AppriseAsset(app_id="Einklang", app_desc="Einklang", async_mode=False))
    if not service.add(address):
        return False
    return bool(service.notify(body=digest.body, title=digest.title, body_format=apprise.NotifyFormat.TEXT))


def dry(_address: str, _digest: Digest) -> bool:
    """Send nothing, and say that it was sent."""
    return True


def _digest(owner: str, findings: Sequence[FindingView], view: ReportView) -> Digest:
    resolved = set(map(id, view.resolved))
    gone = [f for f in findings if id(f) in resolved]
    fresh = [f for f in findings if id(f) not in resolved]
    words = view.words
    title = words.say(
        "{company}: {summary}, run {run}", company=view.company, summary=_summary(fresh, gone, words),
        run=view.source.run,
    )  # fmt: skip
    return Digest(owner, plain(title)[:_TITLE], "\n".join(_lines(owner, fresh, gone, view)))


def _summary(fresh: Sequence[FindingView], gone: Sequence[FindingView], words: Words) -> str:
    parts = (
        words.many("{count} new or changed", "{count} new or changed", len(fresh)) if fresh else "",
        words.many("{count} resolved", "{count} resolved", len(gone)) if gone else "",
    )
    return ", ".join(part for part in parts if part)


def _lines(owner: str, fresh: Sequence[FindingView], gone: Sequence[FindingView], view: ReportView) -> Iterator[str]:
    words = view.words
    yield words.say("For {owner}", owner=plain(owner) or words.say("nobody"))
    down = [f for f in fresh if f.source.kind is FindingKind.UNREACHABLE]
    yield from _listed(words.say("Channels that could not be read"), down, words)
    yield from _listed(words.say("New or changed"), [f for f in fresh if f not in down], words)
    yield from _listed(words.say("Resolved"), gone, words)
    mine = {name for name, state in view.source.states.items() if state.channel.owner == owner}
    unseen = [gap for gap in view.not_observed if gap.channel in mine]
    if unseen:
        yield from ("", words.say("Not observed"))
        yield from (f"- {gap.channel}: {gap.text}" for gap in unseen)


def _listed(title: str, findings: Sequence[FindingView], words: Words) -> Iterator[str]:
    if not findings:
        return
    yield from ("", f"{title} ({len(findings)})")
    for finding in findings[:_LISTED]:
        yield f"- [{finding.severity}] {finding.message}"
        if finding.is_fresh and finding.mend:
            yield f"  {finding.mend}"
    if len(findings) > _LISTED:
        yield words.many("and {count} more", "and {count} more", len(findings) - _LISTED)
