"""Rows of price tables beside a plain sentence on the same page that says what is on record."""

from dataclasses import replace
from datetime import datetime

import pytest

from audit.model.channel import Channel, ChannelState
from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier, Night
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject

_NIGHT = Night(datetime.fromisoformat("2026-06-10T08:00:00+00:00"), {"site": ChannelState(Channel("site"))})


def _row(value: str, scope: str = "") -> Statement:
    one = parse(f"site: Welle Plus price {value} [in=page; role=row{scope}]")
    return replace(one, subject=replace(one.subject, role=Role.ROW))


def _sentence(before: str, value: str, quote: str, after: str) -> Statement:
    one = parse(f"site: Welle Plus price {value} [in=page; role=mention]")
    where = replace(one.where, before=before, quote=quote, after=after, start=len(before))
    return replace(one, subject=replace(one.subject, role=Role.MENTION), where=where)


def _found(*said: Statement, recorded: tuple[str, ...] = ("price 39 CHF/P1M",)) -> list[str]:
    cells = tuple(parse(f"erp: Welle Plus {one} [record]") for one in recorded)
    record = Record("erp", RecordKind.PRODUCT, 0, "W1", "Welle Plus", Subject("Welle Plus"), statements=cells)
    dossier = Dossier(Offer("W1", "Welle Plus"), (record,), said)
    found = conflicts(dossier, "price", _NIGHT)
    return [said.term.value for one in found for camp in one.camps if camp.odd for said in camp.statements]


_RIGHT = _sentence("Con Welle Plus a ", "39 CHF/P1M", "CHF 39 al mese", " navigate senza limiti in tutta")


@pytest.mark.parametrize(
    "right",
    [
        _RIGHT,
        _sentence("Mit Welle Plus für ", "39 CHF/P1M", "CHF 39 im Monat", " surfen Sie ohne Limit in der ganz"),
        _sentence("Avec Welle Plus à ", "39 CHF/P1M", "CHF 39 par mois", " vous surfez sans limites."),
        _sentence("Welle Plus ", "39 CHF/P1M", "costs CHF 39 a month", "."),
    ],
)
def test_a_row_departs_from_the_record_that_a_sentence_bears_out(right: Statement) -> None:
    assert _found(_row("35 CHF/P1M"), right) == ["35 CHF/P1M"]


@pytest.mark.parametrize(
    "said",
    [
        # under a condition that the sentence names
        (_row("35 CHF/P1M"), _sentence("Con Welle Plus a ", "39 CHF/P1M", "CHF 39 al mese", " senza vincolo.")),
        (_row("35 CHF/P1M", "; audience=Youth"), _RIGHT),
        # two rows of one name are two variants
        (_row("35 CHF/P1M"), _row("32 CHF/P1M"), _RIGHT),
        # a row that is the record's too
        (_row("35 CHF/P1M"), _row("39 CHF/P1M"), _RIGHT),
        # another period
        (_row("350 CHF/P1Y"), _RIGHT),
        # a page about a promotion
        (_row("35 CHF/P1M"), _RIGHT, parse("site: Welle Plus promo_duration P6M [in=page]")),
    ],
)
def test_a_row_on_a_page_that_may_mean_something_else_is_left_alone(said: tuple[Statement, ...]) -> None:
    assert _found(*said) == []


def test_a_row_with_what_is_asked_afterwards_is_left_alone() -> None:
    recorded = ("price 39 CHF/P1M", "price_after 45 CHF/P1M")

    assert _found(_row("45 CHF/P1M"), _RIGHT, recorded=recorded) == []
