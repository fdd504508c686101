"""How far days and customers of an offer reach: not into the section, the answer or out of the box beside it."""

from datetime import date

import pytest

from audit.read.blocks.block import Block
from audit.read.found import TextContext
from audit.read.text import read_blocks
from tests.read.making import of, page, read, read_in

FILLER = "<p>Wir freuen uns auf Sie.</p>" * 8


def test_the_days_of_one_section_are_not_those_of_the_section_beside_it() -> None:
    trip = "<h2>Herbstwoche</h2><p>7 Nächte im Hotel Linde: CHF 890.– pro Person.</p><p>Buchbar bis 31. Juli 2026.</p>"
    day = "<h2>Tagesausflug</h2><p>Ausflug auf den Gipfel: CHF 49.–</p>"
    document = read(page(f"<h1>Reisen</h1>{FILLER}{trip}{day}"))

    lasts = {s.term.value: s.scope.last for s in of(document, "price")}
    assert lasts["49 CHF"] is None
    assert lasts["890 CHF/1 person"] is not None


def test_the_days_of_what_is_free_in_its_section_are_not_those_of_the_section_beside_it() -> None:
    test = "<h2>Lampentest im Mai</h2><p>Gratis Lampentest, 1. bis 31. Mai 2026, ohne Termin.</p>"
    prices = "<h2>Unsere Preise</h2><p>Glas wechseln: CHF 49.–</p>"
    document = read(page(f"<h1>Werkstatt</h1>{FILLER}{test}{prices}"))

    assert [s.scope.last for s in of(document, "price")] == [None]


def test_the_days_above_all_sections_are_those_of_all() -> None:
    rows = "".join(
        f"<h2>{name}</h2><p>{name} jetzt für CHF {price}.–</p>" for name, price in (("Tal", 49), ("Berg", 69))
    )
    document = read(page(f"<h1>Ausflüge</h1><p>Buchbar bis 31. Juli 2026.</p>{FILLER}{rows}"))

    assert all(s.scope.last is not None for s in of(document, "price"))


def test_customers_of_one_section_are_not_those_of_the_cards_in_the_section_beside_it() -> None:
    course = "<h2>Segelkurs</h2><p>Segelkurs: CHF 290.–</p><p>Nur für Studierende.</p>"
    cards = "".join(
        f"<article><h3>Angeln {n}</h3><p>CHF {p}.–</p></article>" for n, p in (("kurz", 140), ("lang", 180))
    )
    document = read(page(f"<h1>Kurse</h1>{FILLER}{FILLER}{course}<h2>Angelkurs</h2><div>{cards}</div>"))

    assert {s.term.value: set(s.scope.audiences) for s in of(document, "price")} == {
        "290 CHF": {"Students"},
        "140 CHF": set(),
        "180 CHF": set(),
    }


ANSWERS = (
    Block("Was kostet der Segelkurs?"),
    Block("Der Segelkurs kostet CHF 290.–."),
    Block("Das gilt nur für Studierende."),
)
OTHER = Block("Der Angelkurs kostet CHF 140.–.")
LINES = tuple(Block(f"Ruhige Zeile {letter}") for letter in "abcdefghijklm")


def audiences(*blocks: Block) -> dict[str, set[str]]:
    found = read_blocks(blocks, TextContext("de-CH", "CHF", date(2026, 6, 10)))
    return {one.term.value: set(one.scope.audiences) for one in found if one.term.attribute == "price"}


def test_what_one_of_several_questions_is_answered_with_limits_no_other_answer() -> None:
    assert audiences(*ANSWERS, Block("Was kostet der Angelkurs?"), OTHER) == {"290 CHF": {"Students"}, "140 CHF": set()}


def test_all_that_follows_a_single_question_is_its_answer() -> None:
    assert audiences(*ANSWERS, OTHER) == {"290 CHF": {"Students"}, "140 CHF": {"Students"}}


BOX = Block("Newsletter abonnieren und 10 % Rabatt sichern.")


def test_a_box_that_asks_for_an_address_says_nothing_of_the_rest_of_a_page() -> None:
    assert audiences(OTHER, *LINES, BOX) == {"140 CHF": set()}


def test_its_own_reduction_is_that_of_readers() -> None:
    found = read_blocks((OTHER, *LINES, BOX), TextContext("de-CH", "CHF", date(2026, 6, 10)))

    assert [set(one.scope.audiences) for one in found if one.term.attribute == "discount"] == [
        {"NewsletterSubscribers"}
    ]


def test_in_a_short_post_it_speaks_of_the_one_thing_that_the_post_is_about() -> None:
    assert audiences(OTHER, BOX) == {"140 CHF": {"NewsletterSubscribers"}}


def test_what_is_told_of_members_in_a_line_of_their_own_limits_nothing_else() -> None:
    line = Block("Mitglieder: Kursheft kostenlos. Gegen Vorlage der Karte.")
    assert audiences(*ANSWERS[1:2], OTHER, *LINES, line) == {"290 CHF": set(), "140 CHF": set()}

    sentence = Block("Mitglieder zahlen keinen Versand.")
    assert audiences(*ANSWERS[1:2], OTHER, *LINES, sentence) == {"290 CHF": set(), "140 CHF": set()}


def test_for_whom_a_reduction_is_says_nothing_of_prices_that_are_not_reduced() -> None:
    reduction = Block("Herbstaktion: 20 % auf die ersten 3 Monate, nur für Neukunden.")

    assert audiences(*ANSWERS[1:2], OTHER, *LINES, reduction) == {"290 CHF": set(), "140 CHF": set()}


def test_the_entry_of_a_list_below_members_is_theirs() -> None:
    entries = "<dl><dt>Alle</dt><dd>30 Tage Rückgaberecht</dd><dt>Mitglieder</dt><dd>60 Tage Rückgaberecht</dd></dl>"
    document = read(page(f"<h1>Rückgabe</h1>{entries}{FILLER}"))

    assert {s.term.value: set(s.scope.audiences) for s in of(document, "return_period")} == {
        "P30D": set(), "P60D": {"Members"}
    }  # fmt: skip


def test_the_days_in_a_heading_are_those_of_its_section() -> None:
    trip = "<h2>Herbstwoche</h2><p>7 Nächte im Hotel Linde: CHF 890.– pro Person.</p>"
    easter = "<h2>Osterreise: beginnt erst am 1. April</h2><p>3 Nächte im Hotel Tanne: CHF 490.–</p>"
    document = read(page(f"<h1>Reisen</h1>{FILLER}{trip}{easter}"))

    firsts = {s.term.value: s.scope.first for s in of(document, "price")}
    assert firsts["890 CHF/1 person"] is None


def reduced(*lines: str) -> dict[str, set[str]]:
    blocks = [*map(Block, lines), *LINES]
    found = read_blocks(blocks, TextContext("de-CH", "CHF", date(2026, 6, 10)))
    return {one.term.value: set(one.scope.audiences) for one in found if one.term.attribute != "audience"}


def test_for_whom_one_reduction_is_says_nothing_of_another_one() -> None:
    told = reduced(
        "50 % Rabatt auf die erste Rechnung mit dem Code ULME50.",
        "Für Bestandskunden: 20 % Nachlass auf Ablage Plus, Code ERLE20.",
    )

    assert told["50%"] == told["ULME50"] == set()
    assert told["20%"] == told["ERLE20"] == {"ExistingCustomers"}


def test_the_same_reduction_told_again_is_for_the_same_customers() -> None:
    told = reduced("Ablage Plus mit dem Code ERLE20.", "Für Bestandskunden: 20 % Rabatt auf Ablage Plus, Code ERLE20.")

    assert told["ERLE20"] == {"ExistingCustomers"}


STANDING = "<h1>Velomitnahme</h1><p>Die Mitnahme kostet CHF 14.– pro Fahrt.</p>"
LIMITS = "<p>Vom 1. bis 30. Juni 2026 zahlen Mitglieder weniger. Mitglieder erhalten 50 % Rabatt.</p>"


def test_below_a_heading_that_promises_a_reduction_nothing_is_said_of_the_standing_price_above() -> None:
    (standing,) = of(read(page(f"{STANDING}<h2>Halber Preis für Velos</h2>{LIMITS}")), "price")

    assert (standing.scope.last, standing.scope.audiences) == (None, frozenset())


def test_days_below_a_heading_that_promises_nothing_may_be_those_of_the_price_above() -> None:
    (price,) = of(read(page(f"{STANDING}<h2>Wann es gilt</h2><p>Gültig bis 30. Juni 2026.</p>")), "price")

    assert price.scope.last is not None


def test_a_reduced_price_keeps_the_days_of_its_promotion_below() -> None:
    reduced = "<h1>Velomitnahme</h1><p>Die Mitnahme kostet CHF 7.– statt 14.–.</p>"
    (price,) = of(read(page(f"{reduced}<h2>Halber Preis für Velos</h2><p>Gültig bis 30. Juni 2026.</p>")), "price")

    assert price.scope.last is not None


PARKING = (
    "<table><tr><th>Fahrzeug</th><th>Preis pro Tag</th></tr><tr><td>Auto</td><td>8.00</td></tr>"
    "<tr><td>Wohnmobil</td><td>14.00</td></tr></table>"
)


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("de-DE", "Unsere Mitglieder parken gratis."),
        ("fr-FR", "Les abonnés Cascade ne paient pas le parking."),
        ("it-IT", "Gli abbonati Cascata non pagano il parcheggio."),
        ("it-IT", "I soci parcheggiano gratis."),
        ("en-GB", "Our members park free of charge."),
    ],
)
def test_customers_of_whom_a_sentence_tells_something_limit_no_prices_above_it(locale: str, told: str) -> None:
    document = read_in(locale, f"<h1>Parken</h1>{PARKING}{FILLER}{FILLER}<p>{told}</p>")

    assert {s.scope.audiences for s in of(document, "price") if s.term.value != "0 CHF"} == {frozenset()}


def test_customers_to_whom_a_page_is_limited_limit_its_prices() -> None:
    document = read_in("de-DE", f"<h1>Parken</h1>{PARKING}{FILLER}{FILLER}<p>Nur für Mitglieder.</p>")

    assert {s.scope.audiences for s in of(document, "price")} == {frozenset({"Members"})}
