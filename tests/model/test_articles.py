"""Articles: what is said under the number of one size is measured by the row of that size, and by no other."""

from dataclasses import replace
from datetime import datetime

import pytest

from audit.model.channel import Channel, ChannelState
from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier, Night
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Statement, Subject

_CHANNELS = (Channel("feed"), Channel("shop"))
_NIGHT = Night(datetime(2026, 6, 10, 6), {channel.name: ChannelState(channel, 1, 1) for channel in _CHANNELS})
_SIZES = {"L-30": "price 40 EUR; availability SoldOut", "L-60": "price 60 EUR; availability InStock"}


def _row(source: str, number: str, said: str) -> Record:
    cells = tuple(parse(f"{source}: Laterne {term} [record; in=plan#{number}]") for term in said.split("; ") if term)
    subject = Subject("Laterne", ids=(("key", "laterne"), ("sku", number)))
    cells = tuple(replace(cell, subject=subject) for cell in cells)
    return Record(source, RecordKind.CRM, 0, "laterne", "Laterne", subject, statements=cells)


def _said(line: str, number: str = "", layer: Layer = Layer.FIELD) -> Statement:
    said = parse(line)
    ids = (("sku", number),) if number else ()
    return replace(said, subject=replace(said.subject, ids=ids), where=replace(said.where, layer=layer))


def _odd(attribute: str, *statements: Statement, rows: tuple[Record, ...] = ()) -> list[str]:
    records = rows or tuple(_row("erp", number, said) for number, said in _SIZES.items())
    dossier = Dossier(Offer("laterne", "Laterne"), records, statements)
    found = conflicts(dossier, attribute, _NIGHT)
    return sorted(
        f"{camp.channels[0]}: {camp.term.value} for {conflict.camps[0].term.value}"
        for conflict in found
        for camp in conflict.camps
        if camp.odd
    )


def test_what_a_feed_says_of_each_size_as_its_row_does_is_silent() -> None:
    feed = [
        _said("feed: Laterne price 40 EUR [in=feed#1]", "L-30"),
        _said("feed: Laterne price 60 EUR [in=feed#2]", "L-60"),
    ]

    assert _odd("price", *feed) == []


def test_a_word_without_a_number_may_be_of_any_size() -> None:
    assert _odd("availability", _said("feed: Laterne availability InStock")) == []
    assert _odd("availability", _said("feed: Laterne availability InStock", "X-9")) == []


def test_the_number_of_the_article_on_show_does_not_make_a_text_its_own() -> None:
    assert _odd("price", _said("shop: Laterne price 60 EUR", "L-30", Layer.TEXT)) == []


def test_marked_elements_that_give_one_number_to_several_prices_tell_no_article() -> None:
    marked = [_said(f"shop: Laterne price {price} EUR [in=page]", "L-30", Layer.DATA) for price in (40, 60)]

    assert _odd("price", *marked) == []


def test_what_the_first_row_alone_says_holds_for_every_size() -> None:
    rows = (_row("erp", "L-30", "warranty P5Y"), _row("erp", "L-60", ""))

    assert _odd("warranty", _said("feed: Laterne warranty P3Y", "L-60"), rows=rows) == ["feed: P3Y for P5Y"]


def test_rows_of_two_sources_are_no_articles_for_their_numbers() -> None:
    rows = (_row("plan", "K-1", "price 40 EUR"), _row("erp", "L-60", "price 60 EUR"))

    assert _odd("price", _said("feed: Laterne price 50 EUR", "L-60"), rows=rows) != []


@pytest.mark.parametrize(
    ("attribute", "line", "found"),
    [
        ("availability", "feed: Laterne availability InStock", "feed: InStock for SoldOut"),
        ("price", "feed: Laterne price 60 EUR", "feed: 60 EUR for 40 EUR"),
        ("price", "feed: Laterne price 45 EUR", "feed: 45 EUR for 40 EUR"),
    ],
)
def test_what_is_said_under_a_number_is_measured_by_its_row(attribute: str, line: str, found: str) -> None:
    assert _odd(attribute, _said(line, "L-30")) == [found]


def test_the_right_price_of_one_size_excuses_no_other_in_the_same_elements() -> None:
    marked = [
        _said("shop: Laterne price 40 EUR [in=page]", "L-30", Layer.DATA),
        _said("shop: Laterne price 66 EUR [in=page]", "L-60", Layer.DATA),
    ]

    assert _odd("price", *marked) == ["shop: 66 EUR for 60 EUR"]


def test_each_article_that_departs_is_a_finding_of_its_own() -> None:
    feed = [
        _said("feed: Laterne price 41 EUR [in=feed#1]", "L-30"),
        _said("feed: Laterne price 61 EUR [in=feed#2]", "L-60"),
    ]

    assert _odd("price", *feed) == ["feed: 41 EUR for 40 EUR", "feed: 61 EUR for 60 EUR"]
