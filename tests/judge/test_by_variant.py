"""Records of one offer that its variants tell apart."""

from dataclasses import replace

from audit.judge.by_variant import by_variant
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject


def _row(variant: str, source: str = "pim") -> Record:
    said = (parse("pim: album price 40 CHF [record]"), parse("pim: album warranty P2Y [record]"))
    return Record(source, RecordKind.PRODUCT, 0, "album", "Album", Subject("Album", variant=variant), statements=said)


def _variants(*rows: Record) -> list[list[str]]:
    return [[s.scope.variant for s in record.statements] for record in by_variant(rows)]


def test_one_row_is_the_offer_itself() -> None:
    assert _variants(_row("24 pages")) == [["", ""]]


def test_rows_of_two_sources_and_those_beside_a_row_for_all_are_the_offer_itself() -> None:
    assert _variants(_row("24 pages"), _row("24 Seiten", "shop")) == [["", ""], ["", ""]]
    assert _variants(_row("24 pages"), _row("")) == [["", ""], ["", ""]]


def test_what_varies_holds_for_the_variant_of_its_row_and_the_rest_for_all() -> None:
    assert _variants(_row("24 pages"), _row("48 pages")) == [["24 pages", ""], ["48 pages", ""]]


def test_a_variant_that_a_column_names_stays() -> None:
    row = _row("48 pages")
    narrow = replace(row.statements[0], scope=replace(row.statements[0].scope, variant="matt"))

    assert _variants(_row("24 pages"), replace(row, statements=(narrow,)))[1] == ["matt"]
