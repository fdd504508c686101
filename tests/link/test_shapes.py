"""Invented tables of other shapes: few offers with a record, many offers of one record, several languages."""

import pytest

from audit.link.linker import Linking, Options, link_all, read_catalogue
from tests.bench.invented import SHAPES, invent
from tests.bench.linking import measure
from tests.bench.tables import Tables


def link(tables: Tables) -> Linking:
    return link_all(read_catalogue(tables.records), tables.offers, Options())


@pytest.mark.parametrize("family", ["fashion", "devices"])
def test_where_one_offer_in_twenty_has_a_record_this_is_found_out(family: str) -> None:
    tables = invent(family, SHAPES["few"], size=200)
    linking = link(tables)
    assert linking.statistics.field.share < 0.15
    assert measure(linking, tables)["f1"] > 0.8


@pytest.mark.parametrize("shape", ["most", "many", "languages"])
def test_links_that_are_called_sure_are_right(shape: str) -> None:
    tables = invent("phones", SHAPES[shape], size=200)
    figures = measure(link(tables), tables)
    assert figures["precision_at_0.9"] > 0.9
    assert figures["f1"] > 0.85


@pytest.mark.parametrize("family", ["devices", "insurances"])
def test_identifiers_link_without_making_all_others_doubtful(family: str) -> None:
    tables = invent(family, SHAPES["feed"], size=200)
    linking = link(tables)
    figures = measure(linking, tables)
    assert figures["links_at_0.9"] > 0.3 * len(tables.gold)
    assert figures["precision_at_0.9"] > 0.9
    assert abs(linking.statistics.field.share - len(tables.gold) / len(tables.offers)) < 0.2


@pytest.mark.parametrize("family", ["homewares", "devices"])
def test_offers_of_other_makers_do_not_tell_how_many_of_a_house_s_own_are_on_record(family: str) -> None:
    tables = invent(family, SHAPES["house_clerk"])
    linking = link(tables)
    figures = measure(linking, tables)
    assert abs(linking.statistics.field.share - len(tables.gold) / len(tables.offers)) < 0.05
    assert figures["calibration_error"] < 0.05
    assert figures["f1"] > 0.6
