"""One wrong word in an answer of any channel type, about any attribute, is one finding of that channel.

The answers are read, linked and judged as in a night; there is one offer for each attribute, and a plan with its
value.
"""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cache

import pytest

from audit.judge.dossiers import lay_dossiers
from audit.judge.engine import judge
from audit.link.offers import link_documents
from audit.model.attributes import ATTRIBUTES
from audit.model.capture import Capture, Document
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Night
from audit.model.finding import Finding, Status
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject
from audit.plugins.channel import ChannelType, ReadContext
from audit.plugins.discover import discover
from tests.judge.company import CORE
from tests.judge.voices import VOICES, Answer, Said

TYPES = discover("spiders.channels", "CHANNEL", ChannelType)
NOW = datetime(2026, 6, 10, 6)

# Value and words that everybody says, and another value and other words that cannot be true beside them.
WORDS = {
    "price": (("39.90 CHF", "kostet CHF 39.90"), ("49.90 CHF", "kostet CHF 49.90")),
    "list_price": (("59.90 CHF", "statt CHF 59.90"), ("69.90 CHF", "statt CHF 69.90")),
    "lowest_price_30d": (
        ("44.90 CHF", "tiefster Preis der letzten 30 Tage: CHF 44.90"),
        ("42.90 CHF", "tiefster Preis der letzten 30 Tage: CHF 42.90"),
    ),
    "unit_price": (("12.45 CHF/1 kg", "Grundpreis CHF 12.45/kg"), ("14.45 CHF/1 kg", "Grundpreis CHF 14.45/kg")),
    "price_after": (("59.90 CHF", "danach CHF 59.90"), ("64.90 CHF", "danach CHF 64.90")),
    "promo_duration": (
        ("P6M", "CHF 39.– pro Monat während der ersten 6 Monate"),
        ("P12M", "CHF 39.– pro Monat während der ersten 12 Monate"),
    ),
    "saving": (
        ("20 CHF", "CHF 309.– statt CHF 329.–, Sie sparen CHF 20.–"),
        ("30 CHF", "CHF 309.– statt CHF 329.–, Sie sparen CHF 30.–"),
    ),
    "discount": (("20%", "20 % Rabatt"), ("25%", "25 % Rabatt")),
    "voucher_code": (("FJELL20", "mit dem Gutscheincode FJELL20"), ("FJELL25", "mit dem Gutscheincode FJELL25")),
    "min_order_value": (("50 CHF", "Mindestbestellwert CHF 50.–"), ("75 CHF", "Mindestbestellwert CHF 75.–")),
    "shipping_cost": (("4.95 CHF", "Versandkosten CHF 4.95"), ("5.95 CHF", "Versandkosten CHF 5.95")),
    "free_shipping_from": (("59 CHF", "Gratisversand ab CHF 59.–"), ("49 CHF", "Gratisversand ab CHF 49.–")),
    "delivery_time": (("P2BD..P3BD", "Lieferzeit 2–3 Werktage"), ("P6BD..P8BD", "Lieferzeit 6–8 Werktage")),
    "availability": (("InStock", "sofort lieferbar"), ("SoldOut", "ausverkauft")),
    "valid_from": (("2026-07-01", "gültig ab 1. Juli 2026"), ("2026-07-05", "gültig ab 5. Juli 2026")),
    "valid_through": (("2026-08-31", "gültig bis 31. August 2026"), ("2026-09-30", "gültig bis 30. September 2026")),
    "contract_term": (("P24M", "Mindestlaufzeit 24 Monate"), ("P12M", "Mindestlaufzeit 12 Monate")),
    "notice_period": (("P60D", "Kündigungsfrist 60 Tage"), ("P30D", "Kündigungsfrist 30 Tage")),
    "renewal_term": (
        ("P12M", "verlängert sich jeweils um 12 Monate"), ("P6M", "verlängert sich jeweils um 6 Monate"),
    ),
    "setup_fee": (("49 CHF", "Aktivierungsgebühr CHF 49.–"), ("69 CHF", "Aktivierungsgebühr CHF 69.–")),
    "deposit": (("150 CHF", "Kaution CHF 150.–"), ("200 CHF", "Kaution CHF 200.–")),
    "interest_rate": (("3.9%", "effektiver Jahreszins 3,9 %"), ("4.9%", "effektiver Jahreszins 4,9 %")),
    "instalments": (("24", "zahlbar in 24 Raten"), ("20", "zahlbar in 20 Raten")),
    "down_payment": (("600 CHF", "Anzahlung CHF 600.–"), ("900 CHF", "Anzahlung CHF 900.–")),
    "return_period": (("P30D", "Rückgaberecht 30 Tage"), ("P60D", "Rückgaberecht 60 Tage")),
    "warranty": (("P2Y", "Garantie 2 Jahre"), ("P3Y", "Garantie 3 Jahre")),
    "trial_period": (("P30D", "30 Tage kostenlos testen"), ("P14D", "14 Tage kostenlos testen")),
    "cashback": (("100 CHF", "CHF 100.– Cashback"), ("150 CHF", "CHF 150.– Cashback")),
    "audience": (("NewCustomers", "nur für Neukunden"), ("ExistingCustomers", "nur für Bestandskunden")),
    "max_quantity": (("3", "höchstens 3 Stück pro Kunde"), ("5", "höchstens 5 Stück pro Kunde")),
    "tax": (("Included", "CHF 39.90 inkl. MwSt."), ("Excluded", "CHF 39.90 exkl. MwSt.")),
    "item_condition": (("New", "Zustand: neu"), ("Refurbished", "Zustand: generalüberholt")),
    "region": (("DE", "nur in Deutschland erhältlich"), ("AT", "nur in Österreich erhältlich")),
}  # fmt: skip
_SYLLABLES = ("ka", "lo", "mi", "nu", "ra", "se")
NAMES = {
    attribute: f"Tourenvelo {first}{second}x".title()
    for attribute, (first, second) in zip(
        WORDS, ((a, b) for a in _SYLLABLES for b in _SYLLABLES), strict=False
    )
}  # fmt: skip


def said(which: int) -> tuple[Said, ...]:
    """What is said of each offer: 0 what everybody says, 1 the other."""
    return tuple(Said(NAMES[name], name, *words[which]) for name, words in WORDS.items())


PLAN = tuple(
    Record(
        "plan", RecordKind.CAMPAIGN, 0, one.slug, one.name, Subject(one.name, ids=(("sku", one.slug),)),
        statements=tuple(
            parse(f"plan: {one.name} {line} [record]")
            for line in (f"{one.attribute} {one.value}", *(("price 39.90 CHF",) if one.attribute == "tax" else ()))
        ),
    )
    for one in said(0)
)  # fmt: skip


@cache
def read(kind: str, which: int) -> tuple[Document, ...]:
    voice, found = VOICES[kind], TYPES[kind]
    settings = found.settings.model_validate({"name": kind, "type": kind, **voice.settings})
    context = ReadContext(kind, "de-CH", "CHF", "Europe/Zurich", date(2026, 6, 10), settings=settings)
    spoken = [one for one in said(which) if one.attribute in voice.attributes]
    captures = (_capture(kind, answer) for answer in voice.answers(spoken))
    return tuple(document for capture in captures for document in found.read(capture, context))


def _capture(kind: str, answer: Answer) -> Capture:
    body = answer.body.encode()
    return Capture(
        kind, answer.address, datetime(2026, 6, 10, 4, tzinfo=UTC), 200, (), body, hashlib.sha256(body).hexdigest(),
        answer.media_type, label=answer.label,
    )  # fmt: skip


def found(documents: Sequence[Document]) -> list[Finding]:
    links = link_documents(documents, PLAN)
    single = {place: link.offers[0] for place, link in links.of.items() if len(link.offers) == 1}
    states = {name: ChannelState(Channel(name), 1, 1) for name in {d.channel for d in documents}}
    codes = frozenset({"FJELL20"})
    night = Night(NOW, states, codes=codes, has_records=True)
    judged = judge(lay_dossiers(PLAN, documents, single, states), night, CORE)
    return [finding for finding in judged if finding.status is not Status.INCONCLUSIVE]


def test_every_type_and_attribute_takes_part() -> None:
    assert set(VOICES) == set(TYPES)
    assert set(WORDS) == set(ATTRIBUTES)


@pytest.mark.parametrize("kind", TYPES)
def test_what_everybody_says_is_no_finding(kind: str) -> None:
    assert found([*read("website", 0), *read(kind, 0)]) == []


@pytest.mark.parametrize("kind", TYPES)
def test_each_wrong_value_is_one_finding_of_its_channel(kind: str) -> None:
    others = [name for name in ("website", "folder") if name != kind]
    documents = [*(document for name in others for document in read(name, 0)), *read(kind, 1)]

    findings = found(documents)

    places = {f.offer.name: (f.code, f.attribute, {side.channel for side in f.sides if side.odd}) for f in findings}
    spoken = VOICES[kind].attributes
    assert places == {NAMES[name]: ("C101", name, {kind}) for name in WORDS if name in spoken}
    assert len(findings) == len(spoken)
    assert found(documents[::-1]) == findings
