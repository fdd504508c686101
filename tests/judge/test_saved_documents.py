"""Planting one discrepancy in saved documents of a consistent company: read, linked and judged, it is one finding."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

from audit.judge.dossiers import lay_dossiers
from audit.judge.engine import judge
from audit.link.offers import link_documents
from audit.model.capture import Capture, Document
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Night
from audit.model.finding import Finding, Status
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject
from audit.plugins.channel import ReadContext
from audit.read.documents import read_capture
from tests.judge.company import CORE

FOLDER = Path(__file__).parent / "saved"
NOW = datetime(2026, 6, 10, 6)
FILES = {
    "site": ("site.html", "text/html", "https://www.fjellmann.example/nordlicht/"),
    "shop": ("shop.html", "text/html", "https://shop.fjellmann.example/nl-40"),
    "merchant": ("merchant.xml", "application/xml", "https://www.fjellmann.example/merchant.xml"),
    "articles": ("articles.md", "text/markdown", "articles/nordlicht.md"),
}
CONSISTENT = {name: (FOLDER / file).read_text(encoding="utf-8") for name, (file, _, _) in FILES.items()}
CELLS = ("price 129 CHF", "warranty P3Y", "availability InStock")
NAME = "Rucksack Nordlicht 40"
PLAN = Record(
    "plan", RecordKind.PRODUCT, 0, "NL-40", NAME, Subject(NAME, ids=(("sku", "NL-40"),)),
    statements=tuple(parse(f"plan: {NAME} {cell} [record]") for cell in CELLS),
)  # fmt: skip


@cache
def read(channel: str, text: str) -> tuple[Document, ...]:
    _, media, address = FILES[channel]
    body = text.encode()
    digest = hashlib.sha256(body).hexdigest()
    capture = Capture(channel, address, datetime(2026, 6, 10, 4, tzinfo=UTC), 200, (), body, digest, media)
    context = ReadContext(channel, "de-CH", "CHF", "Europe/Zurich", date(2026, 6, 10), "CH")
    return tuple(read_capture(capture, context))


def found(texts: Mapping[str, str], records: tuple[Record, ...] = (PLAN,)) -> list[Finding]:
    documents = [document for channel, text in texts.items() for document in read(channel, text)]
    links = link_documents(documents, records)
    single = {place: link.offers[0] for place, link in links.of.items() if len(link.offers) == 1}
    states = {name: ChannelState(Channel(name), 1, 1) for name in FILES}
    night = Night(NOW, states, country="CH", has_records=bool(records))
    judged = judge(lay_dossiers(records, documents, single, states), night, CORE)
    return [finding for finding in judged if finding.status is not Status.INCONCLUSIVE]


def test_the_company_is_consistent_with_and_without_a_record() -> None:
    assert found(CONSISTENT) == []
    assert found(CONSISTENT, ()) == []


@pytest.mark.parametrize(
    ("channel", "old", "new", "attribute"),
    [
        ("site", "CHF 129.–", "CHF 139.–", "price"),
        ("site", '"price": "129.00"', '"price": "119.00"', "price"),
        ("site", "schema.org/InStock", "schema.org/SoldOut", "availability"),
        ("site", "3 Jahre Garantie", "5 Jahre Garantie", "warranty"),
        ("shop", "CHF 129.00", "CHF 149.00", "price"),
        ("shop", "Garantie: 3 Jahre", "Garantie: 4 Jahre", "warranty"),
        ("merchant", "<g:price>129.00 CHF", "<g:price>99.00 CHF", "price"),
        ("merchant", "<g:availability>in_stock", "<g:availability>out_of_stock", "availability"),
        ("articles", "Preis: CHF 129.–", "Preis: CHF 125.–", "price"),
        ("articles", "Garantie: 3 Jahre", "Garantie: 2 Jahre", "warranty"),
    ],
)
def test_one_changed_word_is_one_finding(channel: str, old: str, new: str, attribute: str) -> None:
    text = CONSISTENT[channel].replace(old, new, 1)
    assert text != CONSISTENT[channel]

    findings = found({**CONSISTENT, channel: text})

    assert [(f.offer.id, f.attribute) for f in findings] == [("NL-40", attribute)]
    assert {side.channel for side in findings[0].sides if side.odd} == {channel}


@pytest.mark.parametrize(
    ("channel", "old", "new"),
    [
        ("site", "CHF 129.–", "nur Fr. 129.00"),
        ("site", "3 Jahre Garantie", "36 Monate Garantie"),
        ("site", '<p class="price">CHF 129.–</p>', "<div><div><p><b>129.–</b> CHF</p></div></div>"),
        ("site", "Sofort lieferbar.", "An Lager."),
        ("articles", "- Garantie: 3 Jahre\n", ""),
        ("articles", "Preis: CHF 129.–", "Preis: ab CHF 99.–"),
        ("merchant", "Rucksack Nordlicht 60", "Nordlicht 60 Rucksack"),
    ],
)  # fmt: skip
def test_other_words_for_the_same_change_nothing(channel: str, old: str, new: str) -> None:
    text = CONSISTENT[channel].replace(old, new, 1)
    assert text != CONSISTENT[channel]

    assert found({**CONSISTENT, channel: text}) == []


def test_the_order_of_channels_and_a_missing_one_change_nothing() -> None:
    planted = {**CONSISTENT, "shop": CONSISTENT["shop"].replace("CHF 129.00", "CHF 149.00")}
    backwards = dict(reversed(planted.items()))
    without = {name: text for name, text in planted.items() if name != "articles"}

    assert found(backwards) == found(planted)
    assert [f.fingerprint for f in found(without)] == [f.fingerprint for f in found(planted)]
