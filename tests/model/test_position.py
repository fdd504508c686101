"""Which positions meet: those of one place, for one kind of customers, at one time."""

from datetime import datetime

import pytest

from audit.model.channel import Channel, ChannelState
from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier, Night
from audit.model.finding import SHOP, Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject

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


@pytest.mark.parametrize(("home", "small"), [("CH", "LI"), ("IT", "SM,VA"), ("FR", "MC")])
def test_a_small_country_named_with_its_neighbour_makes_no_exception_of_that(home: str, small: str) -> None:
    both = f"site_at: shop shipping_cost 9.90 EUR [region={','.join(sorted([home, *small.split(',')]))}]"

    assert _are_apart("shipping_cost", both, f"agents: shop shipping_cost 7.90 EUR [region={home}]")


@pytest.mark.parametrize(
    ("wide", "narrow"), [("CH,LI", "LI"), ("AT,CH,LI", "CH"), ("AT,DE", "AT"), ("CH,IT,SM", "IT"), ("LI", "CH")]
)
def test_one_of_several_countries_is_an_exception(wide: str, narrow: str) -> None:
    several = f"site_at: shop shipping_cost 9.90 EUR [region={wide}]"

    assert not _are_apart("shipping_cost", several, f"agents: shop shipping_cost 7.90 EUR [region={narrow}]")


def _departs(attribute: str, cell: str, said: str) -> bool:
    plan, site = parse(f"erp: Regal {attribute} {cell}"), parse(f"site_de: Regal {attribute} {said}")
    record = Record("erp", RecordKind.PRODUCT, 0, "R1", "Regal", Subject("Regal"), statements=(plan,))
    return bool(conflicts(Dossier(Offer("R1", "Regal"), (record,), (site,)), attribute, _NIGHT))


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("P3BD..P5BD [record; region=DE]", "P3BD..P5BD"),
        ("P3BD..P5BD [record; region=AT]", "P1BD..P2BD"),
        ("P3BD..P5BD [record]", "P1BD..P2BD [region=DE-BY]"),
    ],
)
def test_a_record_for_one_country_says_nothing_of_delivery_elsewhere(cell: str, said: str) -> None:
    assert not _departs("delivery_time", cell, said)


def test_a_record_for_the_country_of_a_shop_is_held_against_it() -> None:
    assert _departs("delivery_time", "P3BD..P5BD [record; region=DE]", "P1BD..P2BD")


@pytest.mark.parametrize(
    "said",
    [
        *(f"{days} [quote=Lieferzeit {days}]" for days in ("P3D", "PT48H", "P2D..P4D", "P7D", "P14D")),
        "PT24H [quote=Versandfertig in 24 Stunden]",
        "PT24H [quote=zzgl. Versandkosten | 24 Stunden]",
        "PT24H [quote=Auslieferung in 24 Stunden]",
        "PT24H [quote=Lieferung per Express: 24 Stunden]",
        "PT24H [quote=Expédié sous 24 h]",
        "PT24H [quote=Spedizione in 24 ore]",
        "PT24H [quote=Dispatched within 24 hours |  |  and delivered to your door]",
        "PT24H [layer=field; quote=24 h]",
    ],
)
def test_days_that_may_be_the_working_days_on_record_or_are_those_until_dispatch_are_no_conflict(said: str) -> None:
    assert not _departs("delivery_time", "P2BD..P4BD [record]", said)


@pytest.mark.parametrize(
    "said",
    [
        "PT24H [quote=zzgl. Versandkosten | Lieferzeit: 24 Stunden]",
        "P1D [quote=Auf Lager, Lieferung morgen]",
        "PT24H [quote=Livraison en 24 h]",
        "PT24H [quote=Consegna in 24 ore]",
        "PT24H [quote=In stock, delivered within 24 hours]",
    ],
)
def test_what_arrives_before_the_working_days_on_record_are_over_departs_from_them(said: str) -> None:
    assert _departs("delivery_time", "P2BD..P4BD [record]", said)
