"""Numbers of articles below the head "Code" of a price list."""

import pytest

from tests.read.making import page, read


def codes(head: str, *rows: str) -> list[str]:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split(" | ")) + "</tr>" for row in rows)
    heads = "".join(f"<th>{name}</th>" for name in head.split(" | "))
    document = read(page(f"<h1>Price list</h1><table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"))
    return [s.term.value for s in document.statements if s.attribute == "voucher_code"]


@pytest.mark.parametrize("head", ["Code | Product | Price", "Code | Artikel | Preis", "Code | Article | Prix"])
def test_what_numbers_the_articles_of_a_price_list_is_no_voucher_code(head: str) -> None:
    assert codes(head, "KT-D3-060 | Kite Nord | CHF 42.00", "KT-MG-120 | Kite Sund | CHF 64.00") == []


def test_codes_of_a_list_that_says_what_they_take_off_stay() -> None:
    assert codes("Code | For | Discount", "KITE-10 | Kites | 10 % off", "SAIL-15 | Sails | 15 % off") == [
        "KITE-10", "SAIL-15",
    ]  # fmt: skip


def test_codes_that_are_words_stay_beside_prices() -> None:
    assert codes("Code | Product | Price", "KITE10 | Kite Nord | CHF 42.00", "SAIL15 | Kite Sund | CHF 64.00") == [
        "KITE10", "SAIL15",
    ]  # fmt: skip


def test_short_numbers_with_the_same_letters_number_the_rows() -> None:
    rows = ("K11 | Kite Nord | 42,00 €", "K12 | Kite Sund | 64,00 €", "K14 | Voile | 9,00 €")
    assert codes("Code | Ligne | Prix", *rows) == []


def test_two_short_codes_or_codes_of_other_letters_may_be_vouchers() -> None:
    two = ("K11 | Kite Nord | CHF 42.00", "K12 | Kite Sund | CHF 64.00")
    assert codes("Code | Product | Price", *two) == ["K11", "K12"]
    mixed = ("KN10 | Kite | CHF 42.00", "SD15 | Sail | CHF 64.00", "WN20 | Winch | CHF 9.00")
    assert codes("Code | Product | Price", *mixed) == ["KN10", "SD15", "WN20"]
