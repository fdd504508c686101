"""Cards with a line between heading and price: the line tells of what the heading names."""

import pytest

from tests.read.making import of, page, read


def card(heading: str, *lines: str) -> str:
    told = "".join(f"<p>{line}</p>" for line in lines)
    return f'<article class="tk"><h2>{heading}</h2>{told}</article>'


def prices(*cards: str) -> set[tuple[str, str]]:
    document = read(page(f"<h1>Karten für das Moosbad</h1><div>{''.join(cards)}</div>"))
    return {(s.subject.name, s.term.value) for s in of(document, "price")}


def test_a_card_of_variants_keeps_their_names() -> None:
    told = prices(
        card("Monatslinsen", "30 Linsen", "CHF 19.90", "90 Linsen", "CHF 49.90"),
        card("Tageslinsen", "30 Linsen", "CHF 24.90", "90 Linsen", "CHF 64.90"),
    )

    assert ("30 Linsen", "19.90 CHF") in told
    assert ("90 Linsen", "64.90 CHF") in told


def test_headings_that_say_the_same_name_nothing() -> None:
    told = prices(
        card("Beliebte Karte", "Seepass Klein", "CHF 24.–"),
        card("Beliebte Karte", "Seepass Gross", "CHF 36.–"),
    )

    assert told == {("Seepass Klein", "24 CHF"), ("Seepass Gross", "36 CHF")}


def test_what_a_card_is_good_for_is_not_its_name() -> None:
    told = prices(
        card("Tageskarte Kind", "6 bis 15 Jahre", "CHF 12.–"),
        card("Abendkarte", "Einlass ab 18 Uhr", "CHF 19.–"),
        card("Familienkarte", "2 Erwachsene, bis zu 3 Kinder", "CHF 58.–"),
        card("Elferpass", "11 Tageskarten", "CHF 210.–"),
        card("Abendzuschlag", "", "CHF 4.50"),
    )

    assert told == {
        ("Tageskarte Kind", "12 CHF"), ("Abendkarte", "19 CHF"), ("Familienkarte", "58 CHF"),
        ("Elferpass", "210 CHF"), ("Abendzuschlag", "4.50 CHF"),
    }  # fmt: skip


def plan(name: str, price: str, *details: str, title: str = "<header><span>{}</span></header>") -> str:
    told = "".join(f"<li>{line}</li>" for line in details)
    foot = f'<footer><div class="cost">{price}<br><small>CHF 20.– einmalige Einrichtungsgebühr</small></div></footer>'
    return f'<div class="product clearfix">{title.format(name)}<div><ul>{told}</ul></div>{foot}</div>'


PLANS = ("2 Kerne, 4 GB RAM", "1 IPv4", "Mindestlaufzeit 3 Monate", "unbegrenzter Verkehr")


@pytest.mark.parametrize("title", ["<header><span>{}</span></header>", '<div class="product-title">{}</div>'])
def test_the_head_of_a_card_names_it_where_it_is_no_heading(title: str) -> None:
    told = prices(
        plan("Rechner Kiesel", "CHF 79.– pro Monat", *PLANS, title=title),
        plan("Rechner Fels", "CHF 129.– pro Monat oder CHF 1290.– pro Jahr", *PLANS, title=title),
    )

    assert told == {
        ("Rechner Kiesel", "79 CHF/P1M"), ("Rechner Fels", "129 CHF/P1M"), ("Rechner Fels", "1290 CHF/P1Y"),
    }  # fmt: skip


def test_a_head_with_several_lines_is_no_name() -> None:
    head = "<header><p>Bestseller</p><p>Neu im Juni</p></header>"
    told = prices(plan("", "CHF 79.–", "Rechner Kiesel", title=head), plan("", "CHF 129.–", "Rechner Fels", title=head))

    assert told == {("Rechner Kiesel", "79 CHF"), ("Rechner Fels", "129 CHF")}
