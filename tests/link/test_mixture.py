"""How many offers have a record, and how sure that is."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.link.mixture import Best, Mixture, Said, fit_mixture
from audit.link.ragged import Floats


def unbeaten(evidence: Floats) -> Best:
    return Best(evidence, np.zeros(len(evidence), bool))


NOTHING_TAKEN = unbeaten(np.zeros(0))


def mix(evidence: Floats, said: Said, taken: Best = NOTHING_TAKEN, hopeless: int = 0) -> Mixture:
    return fit_mixture(unbeaten(evidence), hopeless, said, np.zeros(len(evidence), bool), taken)


def heap(place: float, width: float, count: int) -> Floats:
    """Values spread evenly over the quantiles of a bell: the same in every run."""
    return place + width * np.tanh(np.linspace(-2, 2, count)) * 2


def unsaid(count: int) -> Said:
    return Said(np.full(count, -1), np.ones(count))


def fitted(linked: int, unlinked: int) -> Mixture:
    evidence = np.concatenate([heap(3.0, 0.8, linked), heap(-5.0, 1.2, unlinked)])
    return mix(evidence, unsaid(len(evidence)))


def test_without_any_offer_nothing_is_certain() -> None:
    mixture = mix(np.zeros(0), unsaid(0))
    assert 0.2 < mixture.share < 0.8
    assert mixture.chance(np.array([8.0]))[0] < 0.995


@pytest.mark.parametrize("share", [0.05, 0.3, 0.7, 0.95])
def test_the_share_is_found_however_small_it_is(share: float) -> None:
    mixture = fitted(round(2000 * share), round(2000 * (1 - share)))
    assert mixture.share == pytest.approx(share, abs=0.06)


def test_the_upper_end_of_many_offers_without_a_record_is_no_heap_of_its_own() -> None:
    evidence = np.concatenate([np.random.default_rng(1).normal(-1.3, 2.1, 2850), heap(5.5, 0.8, 150)])
    mixture = mix(evidence, unsaid(len(evidence)))
    assert mixture.share == pytest.approx(0.05, abs=0.03)
    assert mixture.chance(np.array([2.0]))[0] < 0.5


def test_the_same_evidence_is_worth_less_where_few_offers_have_a_record() -> None:
    doubtful = np.array([-0.5])
    assert fitted(60, 1940).chance(doubtful)[0] < fitted(1940, 60).chance(doubtful)[0]


def test_a_link_is_worth_less_where_offers_fit_nearly_as_well_without_their_record() -> None:
    evidence = np.concatenate([heap(1.5, 0.8, 600), heap(-0.5, 0.8, 600)])
    nothing = unsaid(len(evidence))
    alone = mix(evidence, nothing, unbeaten(heap(-6.0, 0.8, 500)))
    among_sisters = mix(evidence, nothing, unbeaten(heap(-0.5, 0.8, 500)))
    assert among_sisters.share < alone.share
    assert among_sisters.share == pytest.approx(0.5, abs=0.1)
    assert among_sisters.chance(np.array([-0.5]))[0] < alone.chance(np.array([-0.5]))[0] - 0.3


def test_what_people_say_of_a_few_offers_tells_which_story_is_true() -> None:
    evidence = heap(-0.5, 0.8, 400)
    nothing = np.full(400, -1)
    said_yes, said_no = nothing.copy(), nothing.copy()
    said_yes[::10], said_no[::10] = 1, 0
    shares = [mix(evidence, Said(said, np.ones(400))).share for said in (said_no, nothing, said_yes)]
    assert shares == sorted(shares)
    assert shares[2] - shares[0] > 0.5


def test_a_refused_record_says_little_where_another_may_be_the_right_one() -> None:
    evidence = heap(-0.5, 0.8, 400)
    known = np.full(400, -1)
    known[::10] = 0
    shares = [mix(evidence, Said(known, np.full(400, part))).share for part in (1.0, 0.3)]
    assert shares[0] < shares[1]


@pytest.mark.parametrize(("beaten", "least", "most"), [(20, 0.9, 1.0), (240, 0.45, 0.7), (440, 0.1, 0.35)])
def test_offers_that_are_beaten_as_those_without_a_record_are_have_none(beaten: int, least: float, most: float) -> None:
    evidence = np.concatenate([heap(1.0, 1.0, 100), heap(-0.5, 1.0, 500)])
    lost = np.arange(600) >= 600 - beaten
    likely = np.arange(600) < 100
    taken = Best(heap(-0.8, 1.0, 300), np.arange(300) % 10 < 9)
    mixture = fit_mixture(Best(evidence, lost), 0, unsaid(600), likely, taken)
    assert least < mixture.share <= most


@settings(deadline=None)
@given(st.lists(st.floats(-12, 12), max_size=50), st.integers(0, 20))
def test_more_evidence_never_makes_a_record_less_likely(evidence: list[float], hopeless: int) -> None:
    mixture = mix(np.array(evidence, float), unsaid(len(evidence)), hopeless=hopeless)
    chances = mixture.chance(np.linspace(-12, 10, 200))
    assert (np.diff(chances) >= 0).all()
    assert ((chances > 0) & (chances < 1)).all()
