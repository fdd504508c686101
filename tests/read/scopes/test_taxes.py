"""Taxes: of two sums side by side each has the words that stand beside it, and what is only near has none of them."""

from datetime import date

import pytest

from audit.read.documents import read_capture
from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import capture, context, of, page, read

NET, GROSS = "Excluded", "Included"


def taxes(locale: str, text: str) -> dict[str, str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    amounts = (one for one in found if one.term.attribute != "tax")
    return {one.term.value.partition(" ")[0]: one.scope.tax for one in amounts}


@pytest.mark.parametrize(
    ("locale", "text", "told"),
    [
        ("fr-FR", "Lampe Lido 89 € net", {"89": ""}),
        ("en-IE", "Basketball net €20, ball €12", {"20": "", "12": ""}),
        ("de-DE", "Lampe Lido 119 € (100 € netto)", {"119": "", "100": NET}),
        ("de-DE", "Lampe Lido 119 €. Zahlbar binnen 14 Tagen netto.", {"119": ""}),
        ("de-DE", "Alle Preise inkl. MwSt. Lampe Lido 20 € statt 30 €", {"20": GROSS, "30": GROSS}),
    ],
)
def test_words_that_are_of_no_amount_or_of_another_one_tell_nothing_of_it(
    locale: str, text: str, told: dict[str, str]
) -> None:
    assert taxes(locale, text) == told


@pytest.mark.parametrize(
    ("locale", "text", "told"),
    [
        ("de-DE", "Lampe Lido 100,00 € netto, 119,00 € brutto", {"100": NET, "119": GROSS}),
        ("de-CH", "Lampe Lido netto: 100.00 EUR, brutto: 108.10 EUR", {"100": NET, "108.10": GROSS}),
        ("de-AT", "Lampe Lido € 100,00 exkl. USt., € 120,00 inkl. USt.", {"100": NET, "120": GROSS}),
        ("fr-FR", "Lampe Lido 100 € HT, 120 € TTC au lieu de 150 € HT", {"100": NET, "120": GROSS, "150": NET}),
        ("it-IT", "Lampada Lido 100,00 € IVA esclusa, 122,00 € IVA inclusa", {"100": NET, "122": GROSS}),
        ("en-IE", "Lamp Lido €100.00 net, €123.00 gross", {"100": NET, "123": GROSS}),
        ("en-GB", "Lamp Lido €120 inc VAT (€100 ex VAT), RRP €150 inc VAT", {"120": GROSS, "100": NET, "150": GROSS}),
    ],
)
def test_each_of_two_sums_has_its_own_tax(locale: str, text: str, told: dict[str, str]) -> None:
    assert taxes(locale, text) == told


def test_a_former_price_and_a_saving_have_theirs_however_often_the_page_has_said_it() -> None:
    text = "Lampe Lido\n\n100,00 € netto\n\n119,00 € brutto\n\nUVP 130,00 € netto Sie sparen 30,00 € netto"

    assert taxes("de-DE", text) == {"100": NET, "119": GROSS, "130": NET, "30": NET}


def test_a_column_says_with_or_without_tax_for_its_cells() -> None:
    head = "<tr><th>Leuchte</th><th>Preis netto</th><th>Preis brutto</th></tr>"
    rows = (("Lido 4", "100,00 €", "119,00 €"), ("Lido 6", "200,00 €", "238,00 €"))
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)

    found = read(page(f"<h1>Leuchten</h1><table>{head}{body}</table>"))

    assert {s.term.value: s.scope.tax for s in of(found, "price")} == {
        "100 EUR": NET, "119 EUR": GROSS, "200 EUR": NET, "238 EUR": GROSS,
    }  # fmt: skip


def test_what_is_given_back_is_the_same_sum_where_prices_are_net() -> None:
    body = page("<h1>Drucker Lido</h1><p>Drucker Lido 199 €. Jetzt mit 40 € Cashback.</p>")

    (found,) = read_capture(capture(body), context("de-DE", "EUR", tax=NET))

    assert [s.scope.tax for s in of(found, "cashback")] == [""]
    assert [s.scope.tax for s in of(found, "price")] == [NET]
