"""Which variant on record the words of a channel name, and where what it says holds."""

from datetime import UTC, datetime

import pytest

from audit.model.channel import Channel, ChannelState
from audit.model.circumstances import regions_of, variant_of
from audit.model.dossier import Dossier, Night
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject


def named(words: str, *recorded: str) -> str:
    cells = tuple(parse(f"erp: Fräse price {9 + n} EUR [record; variant={one}]") for n, one in enumerate(recorded))
    record = Record("erp", RecordKind.PRODUCT, 0, "F1", "Fräse", Subject("Fräse"), statements=cells)
    statement = parse(f"site: Fräse price 9 EUR [variant={words}]")
    return variant_of(statement, Dossier(Offer("F1", "Fräse"), (record,), (statement,)))


@pytest.mark.parametrize("words", ["1/2 jour", "demi-journée", "½ journée"])
def test_a_half_day_is_not_the_day_on_record(words: str) -> None:
    assert named(words, "journée", "week-end") == words


@pytest.mark.parametrize("words", ["1/2 jour", "demi-journée (4 h)", "½ journée"])
def test_of_a_day_and_a_half_the_one_with_all_words_is_named(words: str) -> None:
    assert named(words, "journée", "demi-journée") == "demi-journée"


@pytest.mark.parametrize(
    ("words", "recorded"),
    [
        ("weekend", "week-end"), ("wochenende", "weekend"), ("fine settimana", "week-end"), ("halber tag", "½ tag"),
        ("half day", "half-day"), ("mezza giornata", "½ giorno"),
    ],
)  # fmt: skip
def test_a_stretch_of_time_has_several_spellings(words: str, recorded: str) -> None:
    assert named(words, recorded) == recorded


@pytest.mark.parametrize(
    ("said", "region"),
    [
        ("trial_period P14D [region=CH-TI]", ""),
        ("discount 8% [region=CH-TI]", ""),
        ("price 92 CHF [region=CH-TI]", "CH-TI"),  # amounts may be others there
        ("discount 20 CHF [region=CH-TI]", "CH-TI"),
        ("trial_period P14D [region=CH-VS]", "CH-VS"),
        ("trial_period P14D [region=CH]", ""),
    ],
)
def test_what_a_channel_says_for_its_part_of_the_country_is_no_exception_but_amounts(said: str, region: str) -> None:
    channel = Channel("ticino", region="CH", part="CH-TI")
    night = Night(datetime(2026, 6, 10, tzinfo=UTC), {"ticino": ChannelState(channel)}, country="CH")

    assert ",".join(regions_of(parse(f"ticino: App {said}"), night)) == region
