"""Things that are let: what stands beside "half day" or "week-end" is a price of the thing, and no thing itself."""

import pytest

from audit.model.capture import Document
from audit.model.statement import Role
from audit.read.documents import read_capture
from tests.read.making import capture, context, names, of, page, read

TITLES = {
    "de-DE": "Rüttelplatte 90 kg mieten", "fr-FR": "Location : plaque vibrante 90 kg",
    "it-IT": "Noleggio piastra vibrante 90 kg", "en-GB": "Hire: plate compactor 90 kg",
}  # fmt: skip
LET = (
    ("de-DE", "Halbtag (4 h)", "Wochenende"),
    ("de-DE", "½ Tag", "Weekend"),
    ("fr-FR", "Demi-journée (4 h)", "Week-end"),
    ("fr-FR", "Matinée", "Journée"),
    ("it-IT", "Mezza giornata", "Fine settimana"),
    ("en-GB", "Half day", "Weekend (Fri 4 pm to Mon 9 am)"),
)


def let(locale: str, main: str) -> Document:
    html = page(f"<h1>{TITLES[locale]}</h1>{main}").replace('lang="de-CH"', f'lang="{locale}"')
    (document,) = read_capture(capture(html), context(locale, "GBP" if locale == "en-GB" else "EUR"))
    return document


def amount(locale: str, value: int) -> str:
    return f"£{value}" if locale == "en-GB" else f"{value} €"


def listed(shape: str, rows: list[tuple[str, str]]) -> str:
    if shape == "terms":
        return f"<dl>{''.join(f'<dt>{label}</dt><dd>{value}</dd>' for label, value in rows)}</dl>"
    if shape == "rows":
        return f"<table>{''.join(f'<tr><td>{label}</td><td>{value}</td></tr>' for label, value in rows)}</table>"
    if shape == "columns":
        heads = "".join(f"<th>{label}</th>" for label, _ in rows)
        values = "".join(f"<td>{value}</td>" for _, value in rows)
        return f"<table><caption>Tarifs TTC</caption><tr>{heads}</tr><tr>{values}</tr></table>"
    return f"<ul>{''.join(f'<li>{label}: {value}</li>' for label, value in rows)}</ul>"


@pytest.mark.parametrize("label", ["Journée portes ouvertes", "Weekend Deal", "Tageskarte", "Pass mattina e sera"])
def test_what_only_begins_with_a_time_is_a_thing_of_its_own(label: str) -> None:
    shown = listed("terms", [(label, "CHF 12.-"), ("Nachtkarte", "CHF 9.-")])
    document = read(page(f"<h1>Unsere Angebote</h1>{shown}"))

    assert label in {name for name, _ in names(of(document, "price"))}


def test_a_membership_by_the_week_or_month_keeps_its_rate() -> None:
    document = let("de-DE", listed("columns", [("Woche", "12 €"), ("Monat", "39 €")]))

    assert {s.term.value for s in of(document, "price")} == {"12 EUR/P7D", "39 EUR/P1M"}


@pytest.mark.parametrize(("locale", "short", "long"), LET)
@pytest.mark.parametrize("shape", ["terms", "rows", "columns", "items"])
def test_prices_for_stretches_of_time_are_prices_of_the_thing(locale: str, short: str, long: str, shape: str) -> None:
    document = let(locale, listed(shape, [(short, amount(locale, 19)), (long, amount(locale, 45))]))

    prices = of(document, "price")

    assert {name for name, _ in names(prices)} == {TITLES[locale]}
    assert [s.scope.variant.casefold() for s in prices] == [
        text.partition(" (")[0].casefold() for text in (short, long)
    ]
    assert all(s.subject.variant == s.scope.variant for s in prices)


@pytest.mark.parametrize(
    ("locale", "heads"),
    [
        ("fr-FR", ("Demi-journée", "Week-end", "Semaine")),
        ("de-DE", ("Halbtag", "Wochenende", "Woche")),
        ("it-IT", ("Mezza giornata", "Fine settimana", "Settimana")),
        ("en-GB", ("Half day", "Weekend", "Week")),
    ],
)
def test_a_week_beside_a_half_day_is_paid_once(locale: str, heads: tuple[str, str, str]) -> None:
    rows = list(zip(heads, (amount(locale, value) for value in (19, 45, 110)), strict=True))

    for shape in ("terms", "columns"):
        prices = of(let(locale, listed(shape, rows)), "price")
        assert [s.term.value.partition(" ")[2] for s in prices] == ["GBP" if locale == "en-GB" else "EUR"] * 3


def test_each_section_has_the_stretches_of_its_own_thing() -> None:
    one, other = (listed("terms", [("Halbtag", f"{value} €"), ("Wochenende", f"{3 * value} €")]) for value in (19, 32))
    document = let("de-DE", f"<h2>Häcksler Falke</h2>{one}<h2>Steintrenner Luchs</h2>{other}")

    assert {(s.subject.name, s.scope.variant, s.term.value) for s in of(document, "price")} == {
        ("Häcksler Falke", "Halbtag", "19 EUR"), ("Häcksler Falke", "Wochenende", "57 EUR"),
        ("Steintrenner Luchs", "Halbtag", "32 EUR"), ("Steintrenner Luchs", "Wochenende", "96 EUR"),
    }  # fmt: skip


def test_a_row_has_its_thing_and_a_column_its_stretch() -> None:
    head = "<tr><th>Gerät</th><th>Halbtag</th><th>Wochenende</th></tr>"
    rows = (("Häcksler Falke", "19 €", "57 €"), ("Fräse Uhu", "25 €", "70 €"))
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    document = let("de-DE", f"<table>{head}{body}</table>")

    assert {(s.subject.name, s.scope.variant, s.term.value) for s in of(document, "price")} == {
        ("Häcksler Falke", "Halbtag", "19 EUR"), ("Häcksler Falke", "Wochenende", "57 EUR"),
        ("Fräse Uhu", "Halbtag", "25 EUR"), ("Fräse Uhu", "Wochenende", "70 EUR"),
    }  # fmt: skip


def test_a_name_keeps_the_stretch_that_it_begins_with() -> None:
    head = "<tr><th>Paket</th><th>Halbtag</th><th>Wochenende</th></tr>"
    things = ("Wochenende Grill", "Feuerschale")
    rows = "".join(f"<tr><td>{thing}</td><td>19 €</td><td>57 €</td></tr>" for thing in things)

    prices = of(let("de-DE", f"<table>{head}{rows}</table>"), "price")

    assert {s.subject.name for s in prices} == set(things)


def test_the_deposit_in_a_list_that_is_called_prices_is_no_price() -> None:
    rows = "<dt>Halbtag</dt><dd>19 €</dd><dt>Kaution</dt><dd>80 €</dd>"
    document = let("de-DE", f'<dl class="miet-preis price">{rows}</dl>')

    assert {s.term.value for s in of(document, "price")} == {"19 EUR"}
    assert {s.term.value for s in of(document, "deposit")} == {"80 EUR"}
    assert not [s for s in of(document, "price") if s.subject.role is Role.TILE]
