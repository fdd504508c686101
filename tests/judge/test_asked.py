"""Which price of a channel is kept from day to day."""

from datetime import datetime

import pytest

from audit.judge.asked import asked_prices
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Dossier, Night
from audit.model.finding import Offer
from audit.model.notation import parse

NIGHT = Night(datetime(2026, 6, 10, 6), {"site": ChannelState(Channel("site", region="CH"), 1, 1)})


def asked(*lines: str) -> list[tuple[str, str, str]]:
    dossier = Dossier(Offer("K", "Kahn Lago"), statements=tuple(parse(f"site: Kahn Lago {line}") for line in lines))
    return list(asked_prices([dossier], NIGHT))


@pytest.mark.parametrize(
    "lines",
    [
        ("price 449.. CHF [region=CH]",),
        ("price 449 CHF [audience=Members]",),
        ("price 449 CHF [voucher=LAGO]",),
        ("price 449 CHF [variant=two seats]",),
        ("price 449 CHF [region=DE]",),
        ("price 449 CHF [tax=Excluded]",),
        ("price 449 CHF [published=2026-06-10]",),
        ("price 449 CHF [layer=hidden]",),
        ("price 449 CHF [..2026-06-09]",),
        ("price 449 CHF [2026-06-11..2026-06-30]",),
        ("price 449 CHF", "price 499 CHF"),
    ],
)
def test_a_price_of_some_customers_or_of_other_days_is_not_kept(lines: tuple[str, ...]) -> None:
    assert asked(*lines) == []


@pytest.mark.parametrize("scope", ["", " [region=CH; tax=Included]", " [2026-06-01..2026-06-30]"])
def test_the_price_for_everybody_in_the_country_of_the_channel_is_kept(scope: str) -> None:
    assert asked(f"price 449 CHF{scope}", f"price 449 CHF{scope}") == [("K", "site", "449 CHF")]
