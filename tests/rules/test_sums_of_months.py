"""Sentences that work out what a year costs from a month."""

from dataclasses import replace

import pytest

from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.notation import parse
from rules.arithmetic.annual_and_monthly_differ import RULE
from tests.rules.casebook import night_of


def _found(before: str, quote: str, after: str = ".", *, value: str = "95 EUR/P1Y") -> list[str]:
    said = parse(f"site: Lake Plus price {value}")
    said = replace(said, where=replace(said.where, before=before, quote=quote, after=after))
    dossier = Dossier(Offer("plus", "Lake Plus"), statements=(said,))
    return [dict(finding.params)["monthly"] for finding in RULE.judge(dossier, night_of({}))]


@pytest.mark.parametrize(
    ("before", "quote"),
    [
        ("Lake Plus at €8.75 a month comes to ", "€95 a year"),
        ("12 x €8.75 = ", "€95 a year"),
        ("Lake Plus: 12 Monate à 8,75 € ergibt ", "95 € im Jahr"),
        ("Lake Plus, 12 mois à 8,75 €, cela fait ", "95 € par an"),
        ("con Lake Plus 12 mesi a 8,75 € fanno ", "95 € all’anno"),
    ],
)
def test_a_year_that_is_worked_out_too_low(before: str, quote: str) -> None:
    assert _found(before, quote) == ["8.75 EUR/P1M"]


@pytest.mark.parametrize(
    ("before", "quote", "after"),
    [
        ("Lake Plus costs €8.75 a month or ", "€95 a year", "."),  # a discount
        ("Lake Plus at €8.75 a month comes to ", "€95 a year", ": you save €10."),
        ("12 Monate à 8,75 € macht ", "95 € im Jahr", " statt 105 €."),
        ("7 mesi a 13,57 € fanno ", "95 € all’anno", "."),
    ],
)
def test_a_year_for_less_or_of_other_months_is_no_mistake(before: str, quote: str, after: str) -> None:
    assert _found(before, quote, after) == []


@pytest.mark.parametrize(
    ("before", "value"),
    [
        ("Lake Plus: 11 Monate à 8,75 € macht ", "96.25 EUR/P1Y"),  # one month is free
        ("11 x €8.75 = ", "96.25 EUR/P1Y"),
        ("11 monthly payments of €8.75 a month come to ", "96.25 EUR/P1Y"),
        ("8,75 x 11 = ", "96.25 EUR/P1Y"),
        ("alle vier Wochen 8,75 € macht ", "95 EUR/P1Y"),
        ("12 mensualités de 8,75 €, dont une offerte, soit ", "96.25 EUR/P1Y"),
    ],
)
def test_a_year_of_other_parts_is_no_mistake(before: str, value: str) -> None:
    assert _found(before, "€96.25 a year", value=value) == []


def _concluded(
    between: str, quote: str, *, year: str = "95 EUR/P1Y", after: str = ".", month: str = "8.75 EUR/P1M"
) -> list[str]:
    """What is found where one sentence tells the month and the next one the year."""
    monthly, yearly = (parse(f"site: Lake Plus price {value}") for value in (month, year))
    text = f"8.75 a month. {between}"
    first = replace(monthly.where, before="", quote="8.75 a month", after=f". {between}"[:32], start=0, end=12)
    start = len(text)
    last = replace(yearly.where, before=text[-32:], quote=quote, after=after, start=start, end=start + len(quote))
    said = (replace(monthly, where=first), replace(yearly, where=last))
    dossier = Dossier(Offer("plus", "Lake Plus"), statements=said)
    return [dict(finding.params)["monthly"] for finding in RULE.judge(dossier, night_of({}))]


@pytest.mark.parametrize(
    ("between", "quote"),
    [
        ("Lake Plus kommt so auf ", "95 € im Jahr"),
        ("Das macht ", "95 € im Jahr"),
        ("Lake Plus revient ainsi à ", "95 € par an"),
        ("Lake Plus viene così a costare ", "95 € all’anno"),
        ("That makes ", "€95 a year"),
    ],
)
def test_a_year_that_the_next_sentence_concludes_too_low(between: str, quote: str) -> None:
    assert _concluded(between, quote) == ["8.75 EUR/P1M"]


@pytest.mark.parametrize(
    ("between", "year", "after"),
    [
        ("Lake Plus kostet ", "95 EUR/P1Y", "."),  # another price
        ("Bei Zahlung im Voraus kommt es so auf ", "95 EUR/P1Y", "."),
        ("Das macht ", "95 EUR/P1Y", ", Sie sparen 10 €."),
        ("Das macht ", "96.25 EUR/P1Y", "."),  # one month is free
        ("Das macht ", "105 EUR/P1Y", "."),
    ],
)
def test_a_year_that_is_no_sum_of_the_month_before_it_is_none(between: str, year: str, after: str) -> None:
    assert _concluded(between, "95 € im Jahr", year=year, after=after) == []


def test_a_year_that_is_worked_out_rightly_is_none() -> None:
    assert _found("Lake Plus at €8.75 a month comes to ", "€105 a year", value="105 EUR/P1Y") == []


def _in_lines(before: str, *, months: tuple[str, ...] = ("8.75 EUR/P1M",)) -> list[str]:
    """What is found where a card tells the month in one line and the year in another."""
    monthly = [parse(f"site: Lake Plus price {value}") for value in months]
    first = [replace(m, where=replace(m.where, path=f"p{n}", quote="8.75 a month")) for n, m in enumerate(monthly)]
    year = parse("site: Lake Plus price 95 EUR/P1Y")
    start = len(before)
    where = replace(year.where, path="p9", before=before, quote="€95 a year", after=".", start=start, end=start + 10)
    dossier = Dossier(Offer("plus", "Lake Plus"), statements=(*first, replace(year, where=where)))
    return [dict(finding.params)["monthly"] for finding in RULE.judge(dossier, night_of({}))]


@pytest.mark.parametrize("before", ["That makes ", "Das sind ", "Soit "])
def test_a_year_that_a_line_of_its_own_concludes_too_low(before: str) -> None:
    assert _in_lines(before) == ["8.75 EUR/P1M"]


def test_a_year_in_a_line_that_concludes_from_nothing_or_from_several_months_is_none() -> None:
    assert _in_lines("Paid at once ") == []
    assert _in_lines("Without tyres that makes ") == []
    assert _in_lines("That makes ", months=("8.75 EUR/P1M", "9.75 EUR/P1M")) == []
