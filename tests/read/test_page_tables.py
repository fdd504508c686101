"""Tables, definition lists and answers to questions: rows and columns name offers, heads name terms."""

import pytest

from audit.model.statement import Role, Statement
from tests.read.making import of, page, read


def _by_name(statements: list[Statement]) -> dict[str, str]:
    return {s.subject.name: s.term.value for s in statements}


def test_a_row_that_tells_more_than_its_term_is_not_the_price_of_the_offer() -> None:
    rows = "<tr><td>Preis</td><td>CHF 19.–/Mt.</td></tr><tr><td>Total über 24 Monate</td><td>CHF 456.–</td></tr>"

    prices = of(read(page(f"<h1>Laterne Mond</h1><button>In den Warenkorb</button><table>{rows}</table>")), "price")

    assert [s.term.value for s in prices if s.subject.role is Role.MAIN] == ["19 CHF/P1M"]


def test_a_question_is_no_variant_of_the_offer() -> None:
    asked = "<details><summary>Wie kündige ich?</summary><p>Mit einer Frist von 60 Tagen.</p></details>"
    other = "<details><summary>Wo gilt das Abo?</summary><p>In der Schweiz.</p></details>"

    (notice,) = of(
        read(page(f"<h1>Abo Mond</h1><p>CHF 19.–/Mt.</p><button>Jetzt kaufen</button>{asked}{other}")), "notice_period"
    )

    assert (notice.subject.role, notice.subject.variant) == (Role.MAIN, "")


def test_offers_may_stand_as_columns_beside_the_names_of_terms() -> None:
    table = (
        "<table><thead><tr><th></th><th>Mond S</th><th>Mond M</th></tr></thead><tbody>"
        "<tr><th>Preis pro Monat</th><td>CHF 19.90</td><td>CHF 29.90</td></tr>"
        "<tr><th>Mindestlaufzeit</th><td>12 Monate</td><td>24 Monate</td></tr></tbody></table>"
    )

    document = read(page(f"<h1>Vergleich</h1>{table}"))

    assert _by_name(of(document, "price")) == {"Mond S": "19.90 CHF/P1M", "Mond M": "29.90 CHF/P1M"}
    assert _by_name(of(document, "contract_term")) == {"Mond S": "P12M", "Mond M": "P24M"}


SEATS = (
    "<table><caption>Floss {name}</caption><thead><tr><td></td><th scope='col'>1 day</th><th scope='col'>2 days</th>"
    "</tr></thead><tbody><tr><th scope='row'>2 seats</th><td>CHF {a}</td><td>CHF {b}</td></tr>"
    "<tr><th scope='row'>4 seats</th><td>CHF {c}</td><td>–</td></tr></tbody></table>"
)


def test_the_caption_of_a_table_stands_above_its_cells_and_no_other_tables() -> None:
    tables = SEATS.format(name="Aare", a=90, b=170, c=150) + SEATS.format(name="Reuss", a=95, b=180, c=160)

    prices = of(read(page(f"<h1>Rent</h1>{tables}<p>Deposit</p>")), "price")

    above = {s.term.value: [c for c in s.subject.context if c.startswith("Floss")] for s in prices}
    assert above == {f"{n} CHF": ["Floss Aare"] for n in (90, 170, 150)} | {
        f"{n} CHF": ["Floss Reuss"] for n in (95, 180, 160)
    }


def test_a_head_at_the_side_names_its_row_although_it_is_short_and_counts() -> None:
    prices = of(read(page(f"<h1>Rent</h1>{SEATS.format(name='Aare', a=90, b=170, c=150)}")), "price")

    assert {s.subject.name: s.term.value for s in prices} == {
        "2 seats 1 day": "90 CHF", "2 seats 2 days": "170 CHF", "4 seats 1 day": "150 CHF",
    }  # fmt: skip


def test_a_bare_number_at_the_side_names_no_row() -> None:
    rows = "<tr><th scope='row'>24</th><td>CHF 40.–</td></tr><tr><th scope='row'>36</th><td>CHF 40.–</td></tr>"

    prices = of(read(page(f"<h1>Floss Aare</h1><button>In den Warenkorb</button><table>{rows}</table>")), "price")

    assert {(s.subject.role, s.subject.variant) for s in prices} == {(Role.MAIN, "")}


def test_units_may_stand_in_the_head_of_a_column() -> None:
    table = (
        "<table><tr><th>Abo</th><th>Preis CHF/Mt.</th><th>Laufzeit (Monate)</th></tr>"
        "<tr><td>Mond S</td><td>19.90</td><td>12</td></tr><tr><td>Mond M</td><td>29.90</td><td>24</td></tr></table>"
    )

    document = read(page(f"<h1>Tarife</h1>{table}"))

    assert _by_name(of(document, "price")) == {"Mond S": "19.90 CHF/P1M", "Mond M": "29.90 CHF/P1M"}
    assert _by_name(of(document, "contract_term")) == {"Mond S": "P12M", "Mond M": "P24M"}


@pytest.mark.parametrize(
    "entry",
    [
        "<table><tr><td>Statt</td><td>CHF 199.–</td></tr><tr><td>Preis</td><td>CHF 149.–</td></tr></table>",
        "<dl><dt>Statt</dt><dd>CHF 199.–</dd><dt>Preis</dt><dd>CHF 149.–</dd></dl>",
        "<div><div>Statt</div><div>CHF 199.–</div></div><div><div>Preis</div><div>CHF 149.–</div></div>",
    ],
    ids=["table", "definition list", "pairs"],
)
def test_label_and_value_are_read_as_one(entry: str) -> None:
    document = read(page(f"<h1>Laterne Mond</h1><button>In den Warenkorb</button>{entry}"))

    terms = {str(s.term) for s in document.statements if s.subject.role is Role.MAIN}
    assert terms == {"price 149 CHF", "list_price 199 CHF"}


def test_the_question_names_the_offer_of_its_answer() -> None:
    folded = "<details><summary>Was kostet Mond S?</summary><p>CHF 19.90 pro Monat.</p></details>"

    (price,) = of(read(page(f"<h1>Häufige Fragen</h1>{folded}")), "price")

    assert (price.subject.name, price.term.value) == ("Mond S", "19.90 CHF/P1M")


def test_items_below_a_heading_belong_to_it() -> None:
    sections = "".join(
        f"<h2>Mond {n}</h2><p>Für {who}.</p><ul><li>CHF {p} pro Monat</li><li>{t} Monate Mindestlaufzeit</li></ul>"
        for n, who, p, t in (("S", "Einsteiger", "19.90", 12), ("M", "alle", "29.90", 24))
    )

    document = read(page(f"<h1>Angebote</h1>{sections}"))

    assert _by_name(of(document, "price")) == {"Mond S": "19.90 CHF/P1M", "Mond M": "29.90 CHF/P1M"}
    assert {s.subject.role for s in document.statements} == {Role.ROW}


@pytest.mark.parametrize("heading", ["Aktion", "Lieferung", "Offre"])
def test_a_heading_that_any_page_could_bear_leaves_its_items_to_the_one_above(heading: str) -> None:
    sections = "".join(
        f"<h2>Mond {n}</h2><h3>{heading}</h3><p>CHF {price} statt CHF {price + 9}</p>"
        for n, price in (("S", 40), ("M", 60))
    )

    document = read(page(f"<h1>Wissen</h1>{sections}"))

    assert _by_name(of(document, "price")) == {"Mond S": "40 CHF", "Mond M": "60 CHF"}


def test_the_days_of_a_paragraph_belong_to_the_offer_that_it_names() -> None:
    body = (
        "Subject: Zwei Angebote\nDate: Tue, 2 Jun 2026 10:00:00 +0200\nContent-Type: text/plain\n\n"
        "Laterne Mond\nJetzt nur CHF 49.90, bis 30. Juni.\n\nLaterne Nord\nCHF 19.- bis 15. Juni\n"
    )

    document = read(body, "message/rfc822")

    assert _by_name(of(document, "valid_through")) == {"Laterne Mond": "2026-06-30", "Laterne Nord": "2026-06-15"}


TARIFFS = [("MO-S1", "Mond S", "19.90", "190.–"), ("MO-M2", "Mond M", "29.90", "290.–")]


def test_a_first_column_of_numbers_is_put_behind_the_names_of_the_second() -> None:
    rows = "".join(
        f"<tr><td>{number}</td><td>{name}</td><td>CHF {month}</td><td>CHF {year}</td></tr>"
        for number, name, month, year in TARIFFS
    )
    table = f"<table><tr><th>Nr.</th><th>Abo</th><th>Monat</th><th>Jahr</th></tr>{rows}</table>"

    said = of(read(page(f"<h1>Tarife</h1>{table}")), "price")

    assert {(s.subject.name, s.term.value) for s in said} == {
        ("Mond S (MO-S1)", "19.90 CHF/P1M"),
        ("Mond S (MO-S1)", "190 CHF/P1Y"),
        ("Mond M (MO-M2)", "29.90 CHF/P1M"),
        ("Mond M (MO-M2)", "290 CHF/P1Y"),
    }


def test_sizes_in_a_first_column_are_no_numbers_of_articles() -> None:
    rows = "<tr><td>S</td><td>Mond</td><td>CHF 19.90</td></tr><tr><td>M</td><td>Stern</td><td>CHF 29.90</td></tr>"

    said = of(read(page(f"<h1>Tarife</h1><table>{rows}</table>")), "price")

    assert not any("(" in s.subject.name for s in said)


def test_a_cell_may_tell_what_the_kindred_offer_for_everybody_costs() -> None:
    rows = (
        "<tr><td>Mond-Abo Jugend</td><td>CHF 9.–</td><td>Mond-Abo CHF 19.–</td></tr>"
        "<tr><td>Stern-Abo Jugend</td><td>CHF 12.–</td><td>Stern-Abo CHF 24.–</td></tr>"
    )
    table = f"<table><tr><th>Abo</th><th>Preis</th><th>Regulär</th></tr>{rows}</table>"

    said = of(read(page(f"<h1>Abos für die Jugend</h1>{table}")), "list_price")

    assert {(s.subject.name, s.term.value) for s in said} == {("Mond-Abo", "19 CHF"), ("Stern-Abo", "24 CHF")}


def _matrix(corner: str, *rows: str) -> str:
    cells = "".join(f"<tr><th>{row}</th><td>CHF 49.–</td><td>CHF 59.–</td></tr>" for row in rows)
    return page(f"<h1>Preise</h1><table><tr><th>{corner}</th><th>Lager Nord</th><th>Lager Süd</th></tr>{cells}</table>")


def test_what_stands_in_a_corner_beside_other_words_for_time_makes_no_period() -> None:
    found = _by_name(of(read(_matrix("Laufzeit", "Box Moos", "Box Farn")), "price"))

    assert set(found.values()) == {"49 CHF", "59 CHF"}


def test_amounts_at_the_side_name_no_row() -> None:
    found = _by_name(of(read(_matrix("Ab Bestellwert", "50 EUR", "100 EUR")), "price"))

    assert not any("50" in name for name in found)


def test_a_measure_that_the_page_calls_a_head_names_its_row() -> None:
    found = _by_name(of(read(_matrix("Grösse", "4 m²", "6 m²")), "price"))

    assert found == {
        "4 m² Lager Nord": "49 CHF", "4 m² Lager Süd": "59 CHF", "6 m² Lager Nord": "49 CHF",
        "6 m² Lager Süd": "59 CHF",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("corner", "per"),
    [("Preis pro Monat", "P1M"), ("Pro Woche", "P7D"), ("Preis pro Nacht, mit Frühstück", "1 night")],
)
def test_a_corner_says_what_all_amounts_of_its_table_are_per(corner: str, per: str) -> None:
    found = _by_name(of(read(_matrix(corner, "Box Moos", "Box Farn")), "price"))

    assert set(found.values()) == {f"49 CHF/{per}", f"59 CHF/{per}"}


def _list(*rows: tuple[str, str], head: str = "Menge") -> list[Statement]:
    cells = "".join(f"<tr><td>{one}</td><td>{price}</td></tr>" for one, price in rows)
    return of(read(page(f"<h1>Preise</h1><table><tr><th>{head}</th><th>Preis</th></tr>{cells}</table>")), "price")


@pytest.mark.parametrize("first", ["2026", "12", "CHF 4.–", "50 %"])
def test_numbers_at_the_side_are_no_sizes(first: str) -> None:
    found = _list((first, "CHF 49.–"), ("6 m²", "CHF 59.–"))

    assert not any(first in statement.subject.name for statement in found)


@pytest.mark.parametrize("unit", ["m²", "m3", "qm", "sq ft", "GB"])
def test_what_is_let_by_its_size_is_named_by_it(unit: str) -> None:
    found = _by_name(_list((f"40 {unit}", "CHF 49.–"), (f"60 {unit}", "CHF 59.–"), head="Grösse"))

    assert found == {f"40 {unit}": "49 CHF", f"60 {unit}": "59 CHF"}


@pytest.mark.parametrize(
    ("locale", "people", "row"),
    [
        ("en-GB", ("Adult", "Child"), "Day ticket"),
        ("en-GB", ("Adult", "Youth"), "Annual pass"),
        ("fr-CH", ("Adulte", "Enfant"), "Billet journalier"),
        ("it-CH", ("Adulti", "Bambini"), "Abbonamento annuale"),
        ("de-CH", ("Erwachsene", "Kinder"), "Jahresabo"),
    ],
)
def test_a_ticket_of_which_people_are_the_columns_names_what_they_pay(
    locale: str, people: tuple[str, str], row: str
) -> None:
    assert _names_of_tickets(locale, people, row) == {f"{row} {one}" for one in people}


@pytest.mark.parametrize("row", ["Ticket price", "Ticket", "Monthly", "Daily rate"])
def test_a_row_that_names_no_ticket_leaves_the_people(row: str) -> None:
    assert _names_of_tickets("en-GB", ("Adult", "Child"), row) == {"Adult", "Child"}


def _names_of_tickets(locale: str, people: tuple[str, str], row: str) -> set[str]:
    head = "".join(f"<th>{one}</th>" for one in ("", *people))
    body = f"<tr><th>{row}</th><td>CHF 40</td><td>CHF 25</td></tr>"
    html = page(f"<h1>Monte</h1><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")
    return {s.subject.name for s in of(read(html.replace('lang="de-CH"', f'lang="{locale}"')), "price")}
