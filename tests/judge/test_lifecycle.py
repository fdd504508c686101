"""The life of a finding from run to run, and the nights on which a channel cannot be seen."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from audit.judge.lifecycle import alerting, since_last_run, unused
from audit.model.acceptance import Acceptance, Assignment
from audit.model.capture import Gap
from audit.model.dossier import Night
from audit.model.finding import SHOP, Finding, FindingKind, Offer, Severity, Side, Status
from audit.model.life import Known
from audit.model.notation import parse
from tests.judge.company import night, state

UNSEEN = {
    "down": {"asked": 3, "read": 0},
    "cut off": {"complete": False},
    "far too little": {"disturbed": "12 of 80 pages"},
    "one page timed out": {"gaps": (Gap("shop", "https://shop.example/", "E-NET-TIMEOUT", "timed out"),)},
}


def contradiction(shop: str = "49.90 CHF", *, site: str = "39.90 CHF") -> Finding:
    sides = (
        Side.of(parse(f"site: Surf XL price {site}")),
        Side.of(parse(f"shop: Surf XL price {shop}"), odd=True),
    )
    return Finding("C102", "differs-between-channels", FindingKind.CONTRADICTION, Offer("surf"), "price", sides)


def known(finding: Finding, status: Status = Status.NEW, runs: int = 1, *, alerted: bool = False) -> Known:
    return Known(
        replace(finding, status=status, first_seen=date(2026, 6, 1), last_seen=date(2026, 6, 9)), runs, alerted
    )


def statuses(findings: tuple[Finding, ...]) -> list[Status]:
    return [finding.status for finding in findings]


def test_a_finding_is_new_then_open() -> None:
    (new,) = since_last_run([contradiction()], [], [], night())
    (still,) = since_last_run([contradiction()], [known(contradiction())], [], night())

    assert (new.status, new.first_seen, new.last_seen) == (Status.NEW, date(2026, 6, 10), date(2026, 6, 10))
    assert (still.status, still.first_seen, still.last_seen) == (Status.OPEN, date(2026, 6, 1), date(2026, 6, 10))


def test_other_values_are_the_same_trouble_changed() -> None:
    assert statuses(since_last_run([contradiction("48.90 CHF")], [known(contradiction())], [], night())) == [
        Status.CHANGED
    ]


def test_a_finding_of_a_run_that_knew_of_no_variants_stays_the_finding_that_it_was() -> None:
    told = replace(contradiction(), offer=Offer("surf", "Surf XL", variant="12 Monate"))

    (still,) = since_last_run([told], [known(contradiction())], [], night())

    assert (still.fingerprint, still.status) == (contradiction().fingerprint, Status.OPEN)
    assert still.offer.variant == "12 Monate"


def test_what_was_rechecked_and_is_gone_is_resolved_once() -> None:
    (resolved,) = since_last_run([], [known(contradiction())], [], night())

    assert resolved.status is Status.RESOLVED
    assert since_last_run([], [known(contradiction(), Status.RESOLVED)], [], night()) == ()


def test_what_comes_back_is_reopened() -> None:
    assert statuses(since_last_run([contradiction()], [known(contradiction(), Status.RESOLVED)], [], night())) == [
        Status.REOPENED
    ]


@pytest.mark.parametrize("how", UNSEEN)
def test_a_channel_that_could_not_be_seen_resolves_nothing(how: str) -> None:
    unseen = night(shop=state("shop", **UNSEEN[how]))

    assert statuses(since_last_run([], [known(contradiction())], [], unseen)) == [Status.NOT_RECHECKED]


def test_a_page_that_is_gone_was_looked_at() -> None:
    gone = night(shop=state("shop", gaps=(Gap("shop", "https://shop.example/", "E-HTTP-404", "is not there"),)))

    assert statuses(since_last_run([], [known(contradiction())], [], gone)) == [Status.RESOLVED]


def test_a_record_source_that_could_not_be_read_resolves_nothing() -> None:
    with_record = replace(
        contradiction(), sides=(Side.of(parse("plan: Surf XL price 39.90 CHF [record]"), record=True),)
    )

    lived = since_last_run([], [known(with_record)], [], night(), unread=frozenset({"plan"}))

    assert statuses(lived) == [Status.NOT_RECHECKED]


def test_a_night_without_a_record_source_leaves_offers_as_they_were() -> None:
    (unsure,) = since_last_run([contradiction()], [], [], night(), unread=frozenset({"plan"}))
    (still,) = since_last_run([contradiction()], [known(contradiction())], [], night(), unread=frozenset({"plan"}))
    gone = since_last_run([], [known(contradiction())], [], night(), unread=frozenset({"plan"}))

    assert (unsure.status, still.status, statuses(gone)) == (Status.INCONCLUSIVE, Status.OPEN, [Status.NOT_RECHECKED])


def test_conditions_of_the_whole_shop_need_no_record() -> None:
    of_shop = replace(contradiction(), offer=SHOP)

    assert statuses(since_last_run([of_shop], [], [], night(), unread=frozenset({"plan"}))) == [Status.NEW]


def test_a_disturbed_channel_opens_nothing() -> None:
    disturbed = night(shop=state("shop", disturbed="12 of 80 pages"))

    assert statuses(since_last_run([contradiction()], [], [], disturbed)) == [Status.INCONCLUSIVE]


def test_a_hint_that_becomes_certain_is_new_and_one_that_vanishes_is_silent() -> None:
    hint = known(contradiction(), Status.INCONCLUSIVE)

    assert statuses(since_last_run([contradiction()], [hint], [], night())) == [Status.NEW]
    assert since_last_run([], [hint], [], night()) == ()


def test_a_side_that_could_not_be_seen_does_not_make_the_finding_changed() -> None:
    more = replace(
        contradiction(), sides=(*contradiction().sides, Side.of(parse("directory: Surf XL price 49.90 CHF"), odd=True))
    )
    down = night(directory=state("directory", asked=3, read=0))

    (lived,) = since_last_run([contradiction()], [known(more)], [], down)

    assert (lived.status, lived.sides) == (Status.OPEN, more.sides)


def accepted(finding: Finding, until: date | None = None) -> Acceptance:
    return Acceptance(finding.fingerprint, finding.values_key, finding.channels, until, "agreed", date(2026, 6, 1))


def test_an_acceptance_holds_for_these_values_and_until_its_day() -> None:
    finding = contradiction()

    def lived(acceptance: Acceptance, now: Finding) -> list[Status]:
        return statuses(since_last_run([now], [known(finding)], [acceptance], night()))

    assert lived(accepted(finding), finding) == [Status.ACCEPTED]
    assert lived(accepted(finding, date(2026, 6, 10)), finding) == [Status.ACCEPTED]
    assert lived(accepted(finding, date(2026, 6, 9)), finding) == [Status.OPEN]
    assert lived(accepted(finding), contradiction("99.90 CHF")) == [Status.CHANGED]


def test_acceptances_that_nothing_needs_are_named() -> None:
    needed, idle = accepted(contradiction()), replace(accepted(contradiction()), fingerprint="0" * 16)
    lived = since_last_run([contradiction()], [], [needed, idle], night())

    assert unused([needed, idle], lived, night()) == (idle,)


def test_somebody_can_be_given_a_finding() -> None:
    given = [Assignment(contradiction().fingerprint, "Mara", date(2026, 6, 2))]

    (lived,) = since_last_run([contradiction()], [], [], night(), assignments=given)

    assert lived.owner == "Mara"


def test_what_has_not_changed_never_alerts_again() -> None:
    told = [known(contradiction(), alerted=True)]
    still = since_last_run([contradiction()], told, [], night())
    changed = since_last_run([contradiction("48.90 CHF")], told, [], night())

    assert alerting(still, told) == ()
    assert alerting(changed, told) == changed


def test_a_finding_can_be_asked_to_persist_for_two_runs() -> None:
    first = since_last_run([contradiction()], [], [], night())
    seen_once = [known(contradiction())]
    second = since_last_run([contradiction()], seen_once, [], night())

    assert alerting(first, [], runs=2) == ()
    assert alerting(second, seen_once, runs=2) == second


def test_a_flapping_channel_alerts_nobody() -> None:
    down = night(shop=state("shop", asked=3, read=0))
    memory = [known(contradiction(), alerted=True)]
    for _ in range(5):
        kept = since_last_run([], memory, [], down)
        memory = [Known(kept[0], 1, alerted=True)]
        back = since_last_run([contradiction()], memory, [], night())

        assert statuses(kept) == [Status.NOT_RECHECKED]
        assert statuses(back) == [Status.OPEN]
        assert alerting(back, memory) == ()


def test_what_lasts_a_month_weighs_more() -> None:
    medium = replace(contradiction(), severity=Severity.MEDIUM)
    later = Night(datetime(2026, 7, 10, 6), night().states)

    (lived,) = since_last_run([medium], [known(medium)], [], later)

    assert lived.severity is Severity.HIGH


def dead_link(target: str) -> Finding:
    side = Side("site", odd=True, address="https://site.example/", document="https://site.example/")
    return Finding("N103", "dead-link", FindingKind.DEAD_LINK, Offer(""), "", (side,), channel="site", key=target)


def test_a_dead_link_whose_end_could_not_be_looked_at_is_not_mended() -> None:
    down = frozenset({"shop.example/summer"})

    found = since_last_run([], [known(dead_link("shop.example/summer"))], [], night(), unfollowed=down)

    assert statuses(found) == [Status.NOT_RECHECKED]


def test_a_dead_link_that_leads_somewhere_again_is_resolved() -> None:
    down = frozenset({"shop.example/winter"})

    found = since_last_run([], [known(dead_link("shop.example/summer"))], [], night(), unfollowed=down)

    assert statuses(found) == [Status.RESOLVED]
