from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from audit.model.values import Range
from audit.read.blocks.block import Block, BlockKind, Mark, MarkKind, Zone
from audit.read.found import Found, TextContext
from audit.read.text import read_blocks, read_text
from audit.read.words.detect import language_of

SWISS = TextContext("de-CH", "CHF", date(2026, 6, 10))
GERMAN = TextContext("de-DE", "EUR", date(2026, 6, 10))


def _terms(found: tuple[Found, ...]) -> list[str]:
    return [str(one.term) for one in found]


def _of(found: tuple[Found, ...], attribute: str) -> list[Found]:
    return [one for one in found if one.term.attribute == attribute]


@pytest.mark.parametrize(
    "text",
    [
        "Gültig auf alles ausser Wein?",
        "Ausgenommen Gutscheine zu CHF 50.–.",
        "Bei der Konkurrenz kostet es CHF 70.–.",
        "Die Aktion mit CHF 100.– ist beendet.",
        "Der Preis ist nicht 19.90 CHF",
    ],
)
def test_what_is_only_mentioned_is_not_stated(text: str) -> None:
    assert _terms(read_text(text, SWISS)) == []


@pytest.mark.parametrize(
    "zone", [Zone.BASKET, Zone.FILTER, Zone.NAVIGATION, Zone.COMMENT, Zone.OTHER_SELLER, Zone.HIDDEN]
)
def test_zones_that_speak_of_no_offer_are_silent(zone: Zone) -> None:
    assert read_blocks([Block("Nur CHF 19.90", zone=zone)], SWISS) == ()


def test_a_waived_fee_is_zero_and_the_amount_is_not_charged() -> None:
    assert _terms(read_text("Die Aktivierungsgebühr von CHF 49.– schenken wir Ihnen.", SWISS)) == ["setup_fee 0 CHF"]


def test_a_cell_takes_its_attribute_and_unit_from_its_labels() -> None:
    cell = Block("16.4", kind=BlockKind.CELL, labels=("Energiepreis (Rp./kWh)", "Bachstrom"), table=1)

    found = read_blocks([cell], SWISS)

    assert _terms(found) == ["unit_price 0.164 CHF/1 kWh"]
    assert (found[0].start, found[0].end) == (0, 4)


def test_a_unit_defined_elsewhere_in_the_document_serves_its_label() -> None:
    cell = Block("16.4", kind=BlockKind.CELL, labels=("Energiepreis", "Bachstrom"), table=1)
    note = Block("Energiepreis in Rp./kWh, exkl. MWST")

    assert "unit_price 0.164 CHF/1 kWh" in _terms(read_blocks([cell, note], SWISS))


def test_several_offers_are_told_apart_by_their_names() -> None:
    found = read_text("Tisch Ada 249.–, Stuhl Bo 89.–, Bank Cia 159.–", SWISS)

    assert [one.subject for one in _of(found, "price")] == ["Tisch Ada", "Stuhl Bo", "Bank Cia"]


def test_one_offer_needs_no_name() -> None:
    found = read_text("Tisch Ada: CHF 249.– statt CHF 299.–", SWISS)

    assert {one.subject for one in found} == {""}


def test_a_term_holds_in_the_window_and_for_the_customers_that_its_document_names() -> None:
    found = read_text(
        "20 % Rabatt mit dem Code SOMMER20 ab CHF 80.– Einkauf. Nur für Neukunden. Gültig bis 30.6.2026.", SWISS
    )

    scope = _of(found, "discount")[0].scope

    assert scope.last == datetime(2026, 6, 30, 23, 59)
    assert scope.audiences == {"NewCustomers"}
    assert scope.voucher == "SOMMER20"
    assert scope.order == Range(Decimal(80), None, "CHF")


def test_express_delivery_is_a_mode_of_its_own() -> None:
    found = read_text("Expressversand 14,90 €", GERMAN)

    assert _of(found, "shipping_cost")[0].scope.mode == "express"


def test_a_code_on_a_line_of_its_own_belongs_to_the_words_before() -> None:
    assert "voucher_code VIP26" in _terms(read_text("Jetzt 30 % sparen mit dem Code\n\n** VIP26 **", GERMAN))


def test_the_trace_says_which_words_named_the_attribute() -> None:
    found = read_text("Versandkosten: 4,90 €", GERMAN)

    assert (found[0].trace.trigger, found[0].trace.value) == ("Versandkosten", "Versandkosten: 4,90 €")


def test_a_block_is_read_in_its_own_language() -> None:
    blocks = [
        Block("Gratis Versand ab 50 € für alle Bestellungen in der Schweiz und mehr"),
        Block("Livraison : 5 €", language="fr"),
    ]

    assert "shipping_cost 5 EUR" in _terms(read_blocks(blocks, GERMAN))


def test_the_language_is_told_by_small_words_and_else_stays() -> None:
    assert language_of(["Nur 19.90"], "fr") == "fr"
    assert language_of(["la livraison est offerte dès 50 francs pour toutes les commandes"], "de") == "fr"


def test_invisible_characters_hide_no_value_and_move_no_quote() -> None:
    text = "Jetzt nur CHF 39\u200b.90 statt CHF 49.90"

    price, former = read_blocks([Block(text)], SWISS)

    assert (str(price.term), text[price.start : price.end]) == ("price 39.90 CHF", "CHF 39\u200b.90")
    assert text[former.start : former.end] == "statt CHF 49.90"


def test_a_struck_amount_is_the_former_price_whatever_its_size() -> None:
    block = Block("89,00 € 69,00 €", marks=(Mark(0, 7, MarkKind.STRUCK), Mark(8, 15, MarkKind.PRICE)))

    assert _terms(read_blocks([block], GERMAN)) == ["list_price 89 EUR", "price 69 EUR"]


def test_a_footnote_limits_only_what_carries_its_mark() -> None:
    blocks = [
        Block("Abo Eins nur 39.90*"),
        Block("Abo Zwei nur 59.90**"),
        Block("* Gültig bis 30.6.2026.", kind=BlockKind.FOOTNOTE),
        Block("** Gültig bis 31.7.2026.", kind=BlockKind.FOOTNOTE),
    ]

    one, two = _of(read_blocks(blocks, SWISS), "price")

    assert (one.scope.last, two.scope.last) == (datetime(2026, 6, 30, 23, 59), datetime(2026, 7, 31, 23, 59))


def test_the_number_format_is_that_of_the_whole_document() -> None:
    blocks = [Block("Nur 49,90 €"), Block("Bank 1.299 €")]

    assert "price 1299 EUR" in _terms(read_blocks(blocks, GERMAN))


_WORDS = st.sampled_from(
    [
        "ab", "bis", "CHF", "19.90", "20%", "statt", "gratis", "Versand", "31.8.", "nur", "für", "Neukunden",
        "Monate", "24", "pro", "Monat", "(", ")", ",", ".", "Code", "ABC12", "*", "–", "€", "kg", "danach",
        "/", "kein", "12", "x", "\n", "\t",
    ]
)  # fmt: skip


@given(st.lists(_WORDS, max_size=40))
def test_every_quote_lies_in_its_block_and_the_same_text_gives_the_same_terms(words: list[str]) -> None:
    blocks = [Block(line) for line in (" ".join(part.split()) for part in " ".join(words).splitlines()) if line]

    found = read_blocks(blocks, SWISS)

    assert found == read_blocks(blocks, SWISS)
    for one in found:
        assert 0 <= one.start <= one.end <= len(blocks[one.block].text)


_DATED = st.sampled_from(
    [
        "bis 31.12.9999", "gültig bis 29.2.", "1.10.–15.11.", "KW 53", "bis Sonntag", "nur heute", "im Dezember",
        "morgen", "bis Ende Jahr", "ab 1.1.", "31.12.–2.1.", "20 % Rabatt", "dieses Wochenende", "CHF 9.–",
    ]
)  # fmt: skip


@given(st.lists(_DATED, max_size=5), st.dates())
@example(["bis 31.12.9999", "KW 1", "bis Sonntag", "dieses Wochenende", "ab 1.1."], date.max)
@example(["bis Sonntag", "31.12.–2.1.", "gültig bis 29.2."], date.min)
def test_no_day_of_the_calendar_breaks_the_reader(words: list[str], today: date) -> None:
    assert isinstance(read_text(", ".join(words), TextContext("de-CH", "CHF", today)), tuple)


_SPELLED = [
    [" ", "\u00a0", "\u202f"],
    ["'", "’", "´"],
    ["–", "-", "—"],
]


@given(
    st.integers(1, 999_999),
    *(st.sampled_from(spellings) for spellings in _SPELLED),
    st.sampled_from(["CHF", "chf", "Fr.", "SFr."]),
)
def test_the_spelling_of_an_amount_does_not_change_its_value(
    number: int, space: str, mark: str, dash: str, currency: str
) -> None:
    text = f"nur {currency}{space}{number:,}.{dash}".replace(",", mark)

    assert _terms(read_text(text, SWISS)) == [f"price {number} CHF"]


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert isinstance(read_text(text, GERMAN), tuple)
