"""For whom the values of a column hold, and in which rows."""

from datetime import datetime

import pytest

from audit.model.scope import Scope
from spiders.tables.qualifiers import holds, qualified

ROW = {"Typ": "Abo", "Zusatz": "–", "Leer": ""}


@pytest.mark.parametrize(
    "condition", ["Typ=Prepaid", "Typ!=abo", "Typ!=Prepaid|Abo", "Leer", "Fehlt", "Fehlt=x", "Zusatz"]
)
def test_a_condition_that_does_not_fit_does_not_hold(condition: str) -> None:
    assert not holds(condition, lambda name: ROW.get(name, ""))


@pytest.mark.parametrize("condition", ["", "Typ", "Typ=abo", "Typ = Prepaid | Abo", "Typ!=Prepaid", "Fehlt!=x"])
def test_a_condition_that_fits_holds(condition: str) -> None:
    assert holds(condition, lambda name: ROW.get(name, ""))


def test_a_qualifier_that_names_no_dimension_is_refused() -> None:
    with pytest.raises(ValueError, match="'colour' is no dimension"):
        qualified(Scope(), "colour=red")


def test_a_group_that_is_no_audience_is_refused_with_what_to_write() -> None:
    with pytest.raises(ValueError, match=r"'Matrosen' is no audience, which are .*Members.*: variant=Matrosen"):
        qualified(Scope(), "audience=Members,Matrosen")


def test_qualifiers_narrow_the_scope() -> None:
    scope = qualified(Scope(tax="Included"), "audience=Members; region=CH,LI; until=2026-12-31")

    assert (scope.audiences, scope.regions, scope.tax) == ({"Members"}, {"CH", "LI"}, "Included")
    assert scope.last == datetime(2026, 12, 31, 23, 59)
    assert qualified(Scope(), "Frühbucher").variant == "fruhbucher"
