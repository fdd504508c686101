"""Lines that name what stands below them: how far a name reaches."""

from datetime import date

import pytest

from audit.read.blocks.block import Block, BlockKind
from audit.read.found import TextContext
from audit.read.text import read_blocks, read_text
from tests.read.making import of, page, read, read_in

_PLANS = (("Monats", "CHF 9.– pro Monat"), ("Jahres", "CHF 90.– pro Jahr"))


def _names(kind: BlockKind) -> dict[str, str]:
    """By price: the name that is read for it, with two lines of a kind between the prices of a boat."""
    blocks = [
        Block("Kanu Fischotter"),
        Block("Preis CHF 60.–"),
        Block("Paddel Esche", kind=kind),
        Block("CHF 9.–"),
        Block("Abholung", kind=kind),
        Block("CHF 7.–"),
    ]
    found = read_blocks(blocks, TextContext("de-CH", "CHF", date(2026, 6, 10)))
    return {one.term.value: one.subject for one in found}


def test_a_term_of_a_list_names_no_other_entry() -> None:
    names = _names(BlockKind.LABEL)

    assert names == {"60 CHF": "Kanu Fischotter", "9 CHF": "Paddel Esche", "7 CHF": "Kanu Fischotter"}


def test_a_line_that_is_no_term_names_all_below_it() -> None:
    assert _names(BlockKind.PARAGRAPH)["7 CHF"] == "Paddel Esche"


@pytest.mark.parametrize("rent", ["Tagesmiete", "Wochenmiete", "Leihgebühr"])
def test_the_rent_and_the_deposit_of_a_list_are_those_of_its_heading(rent: str) -> None:
    def boat(name: str, price: int) -> str:
        entries = ((rent, price), ("Paddel Esche", 9), ("Kaution", price + 40))
        terms = "".join(f"<dt>{term}</dt><dd>CHF {amount}.–</dd>" for term, amount in entries)
        return f"<h2>{name}</h2><dl>{terms}</dl>"

    document = read(page(f"<h1>Verleih am See</h1>{boat('Kanu Fischotter', 60)}{boat('Kanu Biber', 70)}"))

    said = {(s.subject.name, s.attribute, s.term.value.partition(" ")[0]) for s in document.statements}
    assert said == {
        ("Kanu Fischotter", "price", "60"), ("Kanu Fischotter", "deposit", "100"), ("Paddel Esche", "price", "9"),
        ("Kanu Biber", "price", "70"), ("Kanu Biber", "deposit", "110"),
    }  # fmt: skip


def test_a_link_that_skips_the_menu_names_nothing() -> None:
    text = (
        "<h1>Versand</h1><p>Pakete bringt die Post; das kostet CHF 7.90. "
        "Grosses bringt die Spedition; das kostet CHF 39.–.</p>"
    )
    skip = '<a href="#menu"><span>Zur Hauptnavigation springen</span></a>'

    told = [
        (s.subject.name, s.term.value, s.scope.mode)
        for s in of(read(page(f"<div>{skip}</div>{text}")), "shipping_cost")
    ]

    assert not [name for name, _, _ in told if "springen" in name]
    assert "freight" in {mode for _, value, mode in told if value == "39 CHF"}


@pytest.mark.parametrize(("heading", "name"), [("Häufige Fragen", ""), ("FAQ", ""), ("Größe", "Jahresabo Ahorn")])
def test_questions_below_cards_are_asked_of_the_page(heading: str, name: str) -> None:
    cards = "".join(f"<div><h3>{plan}abo Ahorn</h3><p>{price}</p></div>" for plan, price in _PLANS)
    asked = f"<h2>{heading}</h2><p>Kann ich testen? 14 Tage gratis testen.</p>"

    (trial,) = of(read(page(f"<h1>App Ahorn</h1><section>{cards}</section><section>{asked}</section>")), "trial_period")

    assert trial.scope.variant == name


def test_a_season_in_a_card_is_one_of_what_the_card_is_of() -> None:
    text = (
        "Birke 5\n4 Schlafplätze\nNebensaison\n79 €\nHauptsaison\n129 €\nErle 7\nNebensaison\n99 €\nHauptsaison\n159 €"
    )

    found = read_text(text, TextContext("de-DE", "EUR", date(2026, 6, 10)))

    names = ["Birke 5 Nebensaison", "Birke 5 Hauptsaison", "Erle 7 Nebensaison", "Erle 7 Hauptsaison"]
    assert [one.subject for one in found] == names


def test_a_shortened_word_may_end_a_name_right_above_a_price() -> None:
    found = read_text(
        "Hemd\n4.80 €\nAnzug 2-tlg.\n28.– €\nDuvet\n38.50 €", TextContext("de-DE", "EUR", date(2026, 6, 10))
    )

    assert [one.subject for one in found] == ["Hemd", "Anzug 2-tlg", "Duvet"]


def test_a_subscription_or_policy_with_a_name_is_one_and_says_no_price() -> None:
    plans = (("Abbonamento Open", 45), ("Abbonamento Day", 29), ("Polizza Casa", 9))
    cards = "".join(f"<h2>{name}</h2><p>{price} € al mese</p>" for name, price in plans)
    document = read_in("it-IT", f"<h1>Listino</h1>{cards}")

    assert [s.subject.name for s in of(document, "price")] == [name for name, _ in plans]
