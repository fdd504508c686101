"""Guarantees of the whole shop that have a name of their own, and those of single goods."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from audit.judge.named_guarantees import named_guarantees
from audit.model.notation import parse
from audit.model.statement import Role, Statement, Subject


def _said(text: str, value: str = "P5D", *, name: str = "", role: Role = Role.ROW) -> Statement:
    """The statement of a text whose value stands in brackets."""
    before, _, rest = text.partition("[")
    quote, _, after = rest.partition("]")
    statement = parse(f"site: x warranty {value}")
    where = replace(statement.where, before=before, quote=quote, after=after)
    return replace(statement, subject=Subject(name, role), where=where)


def _modes(*said: Statement, recorded: Iterable[str] = (), priced: Iterable[Subject] = ()) -> list[str]:
    offers = {one.subject: "cake" for one in said}
    found = named_guarantees(said, offers, frozenset(recorded), frozenset(priced))
    return [one.scope.mode for one in found.values()]


@pytest.mark.parametrize(
    "text",
    [
        "Our frames come with a [5-year guarantee].",  # of what, it does not say
        "Our [5-year battery guarantee] speaks for itself.",  # a part of some goods
        "[5-day freshness guarantee]. Ring the bakery.",  # on what, nothing says
        "Our [5-day freshness guarantee] on tarts.",
        "Unsere Frischegarantie gilt [5 Tage] auf Torten.",
        "Notre garantie fraîcheur de [5 jours] sur les tartes.",
        "Freshness guarantee on request. Our ovens have [2 years].",  # of another sentence
    ],
)
def test_what_is_guaranteed_of_some_goods_or_parts_is_no_guarantee_of_the_shop(text: str) -> None:
    assert _modes(_said(text, name="The bakery")) == []


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Whatever we bake carries our [5-day freshness guarantee].", "freshness"),
        ("All cakes have a [5-day freshness guarantee].", "freshness"),
        ("Unsere Frischegarantie gilt [5 Tage].", "freshness"),
        ("[5 Tage] Frischegarantie auf alle Torten.", "freshness"),
        ("Notre garantie fraîcheur de [5 jours].", "freshness"),
        ("La nostra garanzia di freschezza: [5 giorni].", "freshness"),
        ("Auf alle Hecken geben wir [2 Jahre] Anwachsgarantie.", "growth"),
        ("Garantie de reprise de [2 ans] sur tous nos arbres.", "growth"),
        ("Our live arrival guarantee is [3 days].", "arrival"),
    ],
)
def test_a_guarantee_by_name_on_all_goods_is_one_of_the_shop(text: str, mode: str) -> None:
    assert _modes(_said(text, name="The bakery", role=Role.MENTION)) == [mode]


def test_the_page_or_section_of_a_guarantee_speaks_for_the_shop() -> None:
    text = "Gets you a new cake: [5-day freshness guarantee]."

    assert _modes(_said(text, name="Freshness promise", role=Role.MAIN)) == ["freshness"]
    assert _modes(_said(text, name="Frischegarantie")) == ["freshness"]


def test_the_page_of_an_offer_speaks_of_the_offer() -> None:
    said = _said("Our [5-day freshness guarantee] included.", name="Walnut cake", role=Role.MAIN)

    assert _modes(said) == []
    named = replace(said, subject=Subject("Walnut cake", Role.ROW))
    assert _modes(named, recorded=["cake"]) == []
    assert _modes(named, priced=[named.subject]) == []


def test_two_spans_under_one_name_in_one_document_are_of_different_goods() -> None:
    tarts, cakes = _said("Tarts: our [3-day freshness guarantee].", "P3D"), _said("Our [5-day freshness guarantee].")

    assert _modes(tarts, cakes) == []
