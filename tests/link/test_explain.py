"""Links put into words: candidates, what speaks for and against each, and that it adds up."""

import pytest

from audit.link.entry import Entry
from audit.link.explain import answers, candidates
from audit.link.linker import Linking, Options, link_all, read_catalogue
from audit.link.priors import PRIOR
from audit.link.weights import Weights
from tests.link.catalogue import offers, records

_TRIFLES = 0.5


@pytest.fixture(scope="module")
def linked() -> Linking:
    return link_all(read_catalogue(records()), offers(), Options())


def test_an_offer_that_shares_nothing_with_any_record_has_no_candidate() -> None:
    linking = link_all(read_catalogue(records()[:1]), offers()[-1:], Options())
    assert candidates(linking, records()[:1], {0: offers()[-1]}) == [()]


def test_points_add_up_to_the_score(linked: Linking) -> None:
    start = linked.options.weights.bias
    for one in candidates(linked, records(), {3: offers()[3]})[0]:
        assert sum(reason.points for reason in one.reasons) + one.rest == pytest.approx(one.score)
        assert one.rest == pytest.approx(start, abs=_TRIFLES)


def test_the_best_candidate_comes_first_and_is_the_answer(linked: Linking) -> None:
    near = candidates(linked, records(), {3: offers()[3]})[0]
    assert [one.probability for one in near] == sorted((one.probability for one in near), reverse=True)
    assert near[0].record == getattr(answers(linked, records(), offers())[3], "record", "")
    assert near[0].name == records()[3].title


def test_what_is_alike_and_what_differs_is_named(linked: Linking) -> None:
    near = candidates(linked, records(), {9: offers()[9]})[0]
    told = {reason.feature: reason.text for one in near for reason in one.reasons}
    assert "br4433" in told["code_same"]
    assert " against " in told["code_differs"]


def test_makers_that_differ_are_named() -> None:
    weights = Weights(alone=PRIOR, alone_bias=-5.0, among=PRIOR, bias=-3.0, having={"mass": 1.0}, having_bias=0.0)
    mine = [Entry("r0", "BADESALZ 500G", "Velmora"), Entry("r1", "HANDSEIFE 300ML VELMORA")]
    theirs = [Entry("o0", "Dorun Tals Badesalz 500 g", "Dorun Tals"), Entry("o1", "Velmora Handseife 300 ml")]
    linking = link_all(read_catalogue(mine), theirs, Options(weights=weights))
    reasons = candidates(linking, mine, {0: theirs[0]})[0][0].reasons
    assert "different makers: dorun tals against velmora" in [reason.text for reason in reasons]
