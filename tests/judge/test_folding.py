"""One mistake in the words about a family is one finding, however many members the family has."""

from dataclasses import replace

from audit.judge.folding import fold_families
from audit.model.finding import Finding, FindingKind, Offer, Side
from audit.model.notation import parse


def _finding(member: str, said: str = "600 CHF", *, name: str = "Iceland", page: str = "/iceland") -> Finding:
    sides = (
        Side.of(parse(f"crm: {member} down_payment 900 CHF [in={member}; record]"), record=True),
        Side.of(parse(f"site: {name} down_payment {said} [in={page}]"), odd=True),
    )
    return Finding("C101", "differs-from-record", FindingKind.CONTRADICTION, Offer(member, name), "down_payment", sides)


def test_findings_in_other_words_or_places_or_of_other_names_stay_apart() -> None:
    several = [
        _finding("is-1"), _finding("is-2", "500 CHF"), _finding("is-3", page="/other"), _finding("no-1", name="Norway"),
    ]  # fmt: skip

    assert fold_families(several) == tuple(several)


def test_findings_without_a_guilty_place_stay_apart() -> None:
    silent = [
        replace(_finding(member), sides=(Side("site", odd=True, attribute="down_payment"),))
        for member in ("is-1", "is-2")
    ]

    assert len(fold_families(silent)) == 2


def test_the_same_wrong_words_about_two_members_are_one_finding_with_both_records() -> None:
    (folded,) = fold_families([_finding("is-1"), _finding("is-2")])

    assert folded.offer.id == "is-1"
    assert [(side.channel, side.document) for side in folded.sides] == [
        ("crm", "is-1"), ("crm", "is-2"), ("site", "/iceland"),
    ]  # fmt: skip
