"""The whole chain over the demo company: served over HTTP, and audited for several nights."""

import pytest

from audit.demo.company import planted
from tests.demo.compare import standing, unmet, unplanted
from tests.walks.company import Company, Told
from tests.walks.conftest import Copy

pytestmark = pytest.mark.slow
FEED = "export/merchant.xml"
STANDS = {"open", "inconclusive"}


def test_exactly_what_was_planted_is_found(audited: tuple[Company, Told]) -> None:
    _, first = audited

    assert unplanted(planted(), first.findings) == []
    assert unmet(planted(), first.findings) == []


def test_in_a_night_without_changes_nothing_is_new_and_nothing_is_read_again(copy: Copy) -> None:
    second = copy().night()

    assert {finding["status"] for finding in standing(second.findings)} <= STANDS
    assert {finding["status"] for finding in second.findings} <= STANDS
    assert [line for line in second.lines if line.startswith(("fetched http", "read "))] == []
    assert any(line.endswith(" 0 to be read.") for line in second.lines)


def test_a_channel_whose_server_is_stopped_opens_nothing_and_resolves_nothing(copy: Copy) -> None:
    company = copy()
    company.feed.fall_silent(["/"])

    second = company.night()

    assert {finding["status"] for finding in second.findings} <= {*STANDS, "not_rechecked", "new"}
    assert {finding["kind"] for finding in second.of("new")} == {"unreachable"}
    assert second.of("not_rechecked")
    assert all(any(s["channel"] == "merchant" for s in f["sides"]) for f in second.of("not_rechecked"))
    assert sum(line.startswith("- merchant: nicht gelesen") for line in second.text.splitlines()) == 1


def test_a_price_that_is_mended_resolves_exactly_its_finding(copy: Copy) -> None:
    company = copy()
    page = company.folder / "site" / FEED
    page.write_text(page.read_text().replace("<g:price>89.00 CHF</g:price>", "<g:price>79.00 CHF</g:price>"))

    second = company.night()

    (mended,) = second.of("resolved")
    assert (mended["offer"]["id"], mended["attribute"], mended["kind"]) == ("SK-2006", "price", "contradiction")
    assert {finding["status"] for finding in second.findings} <= {*STANDS, "resolved"}
