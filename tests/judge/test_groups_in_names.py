"""Customers whom an offer's own name tells: what holds for them is no exception."""

from collections.abc import Sequence
from dataclasses import replace

from audit.judge.groups_in_names import with_groups_in_names
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject

PRICE = parse("help: Tramway Étudiant price 22 EUR/P1M [audience=Students]")


def told(quote: str) -> Statement:
    statement = parse("help: Tramway Étudiant audience Students")
    return replace(statement, where=replace(statement.where, quote=quote))


def groups(said: Sequence[Statement], *cells: str, name: str = "Tramway Étudiant") -> list[tuple[str, ...]]:
    record = Record("crm", RecordKind.PRODUCT, 0, "E1", name, Subject(name), statements=tuple(map(parse, cells)))
    return [tuple(sorted(s.scope.audiences)) for s in with_groups_in_names(said, [record])]


def test_what_its_name_tells_limits_nothing() -> None:
    assert groups([told("Étudiant"), PRICE]) == [(), ()]


def test_what_else_is_told_of_them_does() -> None:
    assert groups([told("pour les étudiants"), PRICE]) == [(), ("Students",)]
    assert groups([told("Étudiant"), told("pour les étudiants"), PRICE]) == [(), (), ("Students",)]
    assert groups([told("Étudiant"), PRICE], name="Tramway Nuit") == [(), ("Students",)]


def test_a_record_that_says_for_whom_it_is_decides() -> None:
    assert groups([told("Étudiant"), PRICE], "crm: Tramway Étudiant audience Students") == [(), ("Students",)]


def test_another_document_speaks_for_itself() -> None:
    other = parse("page: Tramway Étudiant price 22 EUR/P1M [audience=Students]")

    assert groups([told("Étudiant"), other]) == [(), ("Students",)]


def orders(said: str, name: str, *cells: str) -> list[bool]:
    record = Record("crm", RecordKind.PRODUCT, 0, "G1", name, Subject(name), statements=tuple(map(parse, cells)))
    return [s.scope.order is not None for s in with_groups_in_names([parse(said)], [record])]


GROUPS = "page: Gruppe price 12 EUR/1 person [order=15.. 1]"


def test_from_how_many_on_its_name_tells_limits_nothing() -> None:
    assert orders(GROUPS, "Gruppe ab 15 Personen") == [False]
    assert orders(GROUPS, "Gruppe ab 20 Personen") == [True]
    assert orders(GROUPS, "Gruppe") == [True]
    assert orders(GROUPS.replace("15.. 1", "15.. EUR"), "Gruppe ab 15 Personen") == [True]
    assert orders(GROUPS, "Gruppe ab 15 Personen", "crm: Gruppe price 12 EUR [order=15.. 1]") == [True]
