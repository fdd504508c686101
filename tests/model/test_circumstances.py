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


def under_campaign(said: str, *covered: str, kind: RecordKind = RecordKind.CAMPAIGN) -> str:
    """The variant of what a page says under the name of a campaign that covers some things."""
    plan = Record("plan", kind, 0, "K1", "Kajak-Wochen", Subject("Kajak-Wochen"))
    kin = tuple(Record("erp", RecordKind.PRODUCT, 1, name, name, Subject(name)) for name in covered)
    statement = parse(f"site: Kajak-Wochen {said}")
    return variant_of(statement, Dossier(Offer("K1", "Kajak-Wochen"), (plan,), (statement,), kin=kin))


@pytest.mark.parametrize(
    "said", ["valid_through 2026-06-30", "discount 15%", "voucher_code PADDEL", "min_order_value 90 EUR"]
)
def test_the_one_thing_that_a_campaign_covers_is_no_part_of_it(said: str) -> None:
    assert under_campaign(f"{said} [variant=Tourenkajak Reiher]", "Tourenkajak Reiher") == ""


@pytest.mark.parametrize(
    ("said", "covered"),
    [
        ("valid_through 2026-06-30", ("Tourenkajak Reiher", "Faltkajak Otter")),  # for some of it only
        ("valid_through 2026-06-30", ("Faltkajak Otter",)),
        ("price 690 EUR", ("Tourenkajak Reiher",)),  # what the thing costs, and not the campaign
        ("valid_through 2026-06-30", ()),
    ],
)
def test_one_of_several_things_or_another_one_stays_a_part(said: str, covered: tuple[str, ...]) -> None:
    assert under_campaign(f"{said} [variant=Tourenkajak Reiher]", *covered) == "tourenkajak reiher"


def test_what_is_no_campaign_covers_nothing() -> None:
    said = "valid_through 2026-06-30 [variant=Tourenkajak Reiher]"

    assert under_campaign(said, "Tourenkajak Reiher", kind=RecordKind.PRODUCT) == "tourenkajak reiher"


def of_second_hand(name: str, quote: str) -> str:
    """The variant of a warranty on a page whose words say that the goods had an owner before."""
    record = Record("erp", RecordKind.PRODUCT, 0, "D4", name, Subject(name))
    said = parse(f"shop: Drossel item_condition Refurbished [in=page; quote={quote}]")
    warranty = parse("shop: Drossel warranty P24M [in=page]")
    return variant_of(warranty, Dossier(Offer("D4", name), (record,), (said, warranty)))


@pytest.mark.parametrize(
    ("name", "quote"),
    [
        ("Drossel 4 ricondizionato", "ricondizionato"),
        ("Drossel 4 (generalüberholt)", "Generalüberholt"),
        ("Drossel 4 reconditionné", "reconditionné"),
        ("Drossel 4 refurbished", "refurbished"),
    ],
)
def test_goods_that_are_called_second_hand_on_record_are_no_variant(name: str, quote: str) -> None:
    assert of_second_hand(name, quote) == ""


@pytest.mark.parametrize(
    ("name", "quote"),
    [
        ("Drossel 4", "ricondizionato"),
        ("Drossel 4 refurbished", "as good as new"),  # in words that the name has not
    ],
)
def test_goods_that_only_a_page_calls_second_hand_are_a_variant(name: str, quote: str) -> None:
    assert of_second_hand(name, quote) == "refurbished"
