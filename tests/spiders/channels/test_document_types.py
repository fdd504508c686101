"""The types whose documents are pages, files, mails and feeds: from captures to the statements they must give."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from audit.errors import GapError
from audit.model.notation import format_statement, parse
from spiders.channels.imap import ImapSettings
from spiders.channels.product_feed import ProductFeedSettings
from tests.spiders.channels.test_api_types import capture_of, kind_of, line_of, read, settings_of, shown

FOLDER = Path(__file__).parent.parent
TYPES = ("feed", "folder", "imap", "product_feed", "shop", "website")


def cases() -> Iterator[Any]:
    for name in TYPES:
        for case in yaml.safe_load((FOLDER / name / "cases.yaml").read_text(encoding="utf-8")):
            yield pytest.param(name, case, id=f"{name}: {case['case']}")


@pytest.mark.parametrize(("name", "case"), tuple(cases()))
def test_a_capture_says_what_it_says_and_leads_where_it_leads(name: str, case: dict[str, Any]) -> None:
    kind, settings, capture = kind_of(name), settings_of(name, case), capture_of(name, case)
    if "gap" in case:
        with pytest.raises(GapError) as raised:
            read(name, case)
        assert raised.value.reason == case["gap"]
        return

    documents = read(name, case)

    said = [statement for document in documents for statement in document.statements]
    if "says" in case:
        assert sorted(line_of(s) for s in said) == sorted(format_statement(parse(line)) for line in case["says"])
    if "keys" in case:
        assert [document.key for document in documents] == case["keys"]
    if "problems" in case:
        assert [problem.reason for document in documents for problem in document.problems] == case["problems"]
    if "starts" in case:
        assert [shown(request) for request in kind.start(settings)] == case["starts"]
    assert [shown(request) for request in kind.follow(settings, capture)] == case.get("leads_to", [])


def test_a_column_of_a_feed_that_nobody_knows_is_refused_with_those_that_may_be_meant() -> None:
    with pytest.raises(ValidationError, match=r"'prize'.*price"):
        ProductFeedSettings(name="x", type="product_feed", columns={"VK": "prize"})


@pytest.mark.parametrize("url", ["https://mail.talwind.example/", "imaps://mail.talwind.example/", "imaps://a@b@c/x"])
def test_the_address_of_a_mailbox_has_a_user_and_a_host(url: str) -> None:
    with pytest.raises(ValidationError):
        ImapSettings(name="x", type="imap", url=url)
