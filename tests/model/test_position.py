"""Which positions meet: those of one place, for one kind of customers, at one time."""

from datetime import datetime

import pytest

from audit.model.channel import Channel, ChannelState
from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier, Night
from audit.model.finding import SHOP
from audit.model.notation import parse

_CHANNELS = (Channel("agents", region="AT"), Channel("site_de", region="DE"), Channel("site_at", region="AT"))
_NIGHT = Night(
    datetime(2026, 6, 10, 6), {channel.name: ChannelState(channel, 1, 1) for channel in _CHANNELS}, country="AT"
)


def _are_apart(attribute: str, *lines: str) -> bool:
    dossier = Dossier(SHOP, statements=tuple(map(parse, lines)))
    return bool(conflicts(dossier, attribute, _NIGHT))


@pytest.mark.parametrize(
    "lines",
    [
        ("agents: shop shipping_cost 6.90 EUR", "site_de: shop shipping_cost 5.90 EUR"),
        ("agents: shop shipping_cost 4.90 EUR [region=DE]", "site_at: shop shipping_cost 5.90 EUR"),
        ("agents: shop shipping_cost 5.90 EUR [region=DE]", "site_de: shop shipping_cost 5.90 EUR"),
    ],
)
def test_what_delivery_costs_in_two_countries_is_no_conflict(lines: tuple[str, ...]) -> None:
    assert not _are_apart("shipping_cost", *lines)


def test_agents_and_the_shop_of_a_country_tell_one_cost_of_delivery_there() -> None:
    agents, site = "agents: shop shipping_cost 4.90 EUR [region=DE]", "site_de: shop shipping_cost 5.90 EUR"

    assert _are_apart("shipping_cost", agents, site)
