"""Offer by channel: where each offer is seen, is absent, was not observed, and where findings stand."""

from collections.abc import Mapping, Sequence

from audit.model.dossier import Presence
from audit.model.finding import SHOP, Offer
from reports.view.clean import plain
from reports.view.findings import Teller
from reports.view.material import ReportInput
from reports.view.shown import Cell, FindingView, Matrix, Row

_ROWS = 200

_Placed = Mapping[tuple[str, str], Sequence[FindingView]]


def matrix(report: ReportInput, standing: Sequence[FindingView], teller: Teller) -> Matrix:
    """The matrix; offers with findings come first, and no more than two hundred are shown."""
    placed = _placed(standing)
    troubled = {offer for offer, _ in placed}
    offers = sorted(
        (offer for offer in report.offers if offer.id != SHOP.id),
        key=lambda offer: (offer.id not in troubled, offer.campaign, offer.name, offer.id),
    )
    channels = tuple(sorted(report.states))
    rows = tuple(_row(offer, channels, report, placed, teller) for offer in offers[:_ROWS])
    return Matrix(tuple(map(plain, channels)), rows, max(len(offers) - _ROWS, 0))


def _placed(standing: Sequence[FindingView]) -> dict[tuple[str, str], list[FindingView]]:
    """Findings by offer and by the channels that have to be mended: the odd ones, or all if none is odd."""
    placed: dict[tuple[str, str], list[FindingView]] = {}
    for view in standing:
        source = view.source
        odd = {side.channel for side in source.sides if side.odd and not side.record}
        for channel in sorted(odd or set(source.channels)):
            placed.setdefault((source.offer.id, channel), []).append(view)
    return placed


def _row(offer: Offer, channels: Sequence[str], report: ReportInput, placed: _Placed, teller: Teller) -> Row:
    cells = tuple(
        _cell(report.presence.get((offer.id, channel)), placed.get((offer.id, channel), ()), teller)
        for channel in channels
    )
    return Row(teller.offer(offer), plain(offer.campaign), cells)


def _cell(presence: Presence | None, findings: Sequence[FindingView], teller: Teller) -> Cell:
    words = teller.values.words
    if findings:
        gravest = max(findings, key=lambda view: view.source.severity.rank)
        text = words.many("{count} finding", "{count} findings", len(findings))
        return Cell(gravest.source.severity.value, f"{text} ({gravest.severity})", gravest.anchor, len(findings))
    if presence is Presence.SEEN:
        return Cell("seen", words.say("agrees"))
    return (
        Cell("absent", words.say("absent"))
        if presence is Presence.ABSENT
        else Cell("not_observed", words.say("not observed"))
    )
