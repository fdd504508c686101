"""One mistake in the words about a family is one finding, however many members the family has."""

from dataclasses import replace

import pytest

from audit.judge.folding import fold_families, fold_into_unchecked
from audit.model.finding import Finding, FindingKind, Offer, Side, Status
from audit.model.notation import parse
from audit.pipeline.registry import rules

BY_CODE = {rule.code: rule for rule in rules().values()}


def _finding(
    member: str, said: str = "600 CHF", *, name: str = "Iceland", page: str = "/iceland", variant: str = ""
) -> Finding:
    sides = (
        Side.of(parse(f"crm: {member} down_payment 900 CHF [in={member}; record]"), record=True),
        Side.of(parse(f"site: {name} down_payment {said} [in={page}]"), odd=True),
    )
    offer = Offer(member, name, variant=variant)
    return Finding("C101", "differs-from-record", FindingKind.CONTRADICTION, offer, "down_payment", sides)


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


def test_a_finding_about_one_variant_names_it_and_is_the_finding_that_it_was() -> None:
    (told,) = fold_families([_finding("is-1", variant="May")])

    assert told.offer.title == "Iceland (May)"
    assert told.fingerprint == _finding("is-1").fingerprint


def test_a_mistake_about_two_or_three_variants_names_them_all() -> None:
    (folded,) = fold_families([_finding("is-1", variant="May"), _finding("is-2", variant="June")])

    assert folded.offer == Offer("is-1", "Iceland", variant="May; June")
    assert folded.fingerprint == _finding("is-1").fingerprint


@pytest.mark.parametrize("variants", [("May", ""), ("", "May"), ("May", "June", "July", "August")])
def test_a_mistake_about_many_variants_or_some_without_names_none(variants: tuple[str, ...]) -> None:
    (folded,) = fold_families([_finding(f"is-{n}", variant=variant) for n, variant in enumerate(variants)])

    assert folded.offer == Offer("is-0", "Iceland")


def _unknown_code(status: Status) -> Finding:
    side = Side.of(parse("mail: Iceland voucher_code ICE25 [in=m1]"), odd=True)
    return Finding(
        "O106", "unknown-voucher-code", FindingKind.UNKNOWN_OFFER, Offer("is"), "voucher_code", (side,), status=status
    )


def _two_codes(status: Status) -> Finding:
    sides = (
        Side.of(parse("site: Iceland voucher_code ICE15 [in=/iceland]")),
        Side.of(parse("mail: Iceland voucher_code ICE25 [in=m1]"), odd=True),
    )
    return Finding(
        "C102", "differs-between-channels", FindingKind.CONTRADICTION, Offer("is"), "voucher_code", sides, status=status
    )


def test_what_a_finding_held_back_does_not_come_up_as_new_while_it_cannot_be_checked() -> None:
    unchecked = _two_codes(Status.NOT_RECHECKED)

    assert fold_into_unchecked([unchecked, _unknown_code(Status.NEW)], BY_CODE) == (unchecked,)


def test_what_was_known_before_or_is_of_another_offer_stays() -> None:
    several = (
        _two_codes(Status.NOT_RECHECKED),
        _unknown_code(Status.OPEN),
        replace(_unknown_code(Status.NEW), offer=Offer("no")),
    )

    assert fold_into_unchecked(several, BY_CODE) == several


def test_words_of_one_document_that_contradict_each_other_are_one_finding_whatever_offers_they_stand_for() -> None:
    words = tuple(
        Side.of(parse(f"site: Reisen {cell} [in=/reisen]"), odd=True) for cell in ("saving 140 CHF", "price 60 CHF")
    )
    spring, autumn = (replace(_finding(key, name=key, variant=key), sides=words) for key in ("spring", "autumn"))

    (folded,) = fold_families([spring, autumn])

    assert folded.offer == Offer("spring", "spring")
    assert len(fold_families([_finding("spring", name="spring"), _finding("autumn", name="autumn")])) == 2


def _bound(member: str, name: str) -> Finding:
    found = _finding(member, name=name, page="/tariffs")
    said = parse("site: Tariffs contract_term P24M [in=/tariffs]")
    sides = (
        Side.of(parse(f"crm: {member} contract_term P12M [in={member}; record]"), record=True),
        Side.of(said, odd=True),
    )
    return replace(found, attribute="contract_term", sides=sides)


def test_a_term_that_a_page_states_wrongly_for_all_its_tariffs_is_one_finding_under_their_names() -> None:
    (folded,) = fold_families([_bound("t-1", "Bow"), _bound("t-2", "Stern")])

    assert folded.offer.title == "Bow, Stern"
    assert folded.fingerprint == _bound("t-1", "Bow").fingerprint
    assert fold_families([_bound(f"t-{n}", f"Berth {n}") for n in range(4)])[0].offer.title == "Berth 0"
