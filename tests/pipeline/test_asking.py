"""Why something was linked, put into rows."""

import pytest

from audit.link.answers import Candidate, Reason
from audit.link.link import Link
from audit.pipeline.asking import _explained

CANDIDATE = Candidate(
    "P9", "Norvik P9", 0.91, (Reason("code_same", 2.0, "same model code"), Reason("colour_differs", -1.5, "red")), -4.0
)


def test_what_leads_nowhere_is_said_to_be_not_linked() -> None:
    found = _explained("Norvik", "/n/", Link(), ())
    assert (found.decision, found.rows) == ("not linked", [])


def test_the_link_comes_before_what_statistics_say() -> None:
    rows = _explained("Norvik P9", "/n/", Link(("P9",), 0.99, ("same sku P9",)), [CANDIDATE]).rows
    assert rows[0] == ("P9", "0.99", "", "same sku P9")
    assert rows[1] == ("P9 by words", "0.91", "", "Norvik P9")


def test_the_points_of_a_record_add_up_to_its_last_row() -> None:
    rows = _explained("Norvik P9", "/n/", Link(), [CANDIDATE]).rows
    *parts, together = [float(points) for _, _, points, _ in rows if points]
    assert sum(parts) == pytest.approx(together)


def test_what_stays_open_names_the_offers_between_which_it_does() -> None:
    found = _explained("Norvik", "/n/", Link((), 0.8, ("P9: names agree",), ("P8", "P9")), ())
    assert [row[0] for row in found.rows] == ["P8", "P9"]
    assert found.decision.startswith("ambiguous between P8, P9")
