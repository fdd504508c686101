"""Lines in elements of their own inside an item of a list of variants."""

from tests.read.making import names, of, page, read

HEAD = "<h1>Hafer Nord</h1><button>In den Warenkorb</button>"


def item(text: str, line: str = "") -> str:
    return f"<li>{text} {line}</li>"


def test_a_former_price_and_what_one_saves_are_those_of_their_item() -> None:
    small, large = item("Hafer Nord 500 g: CHF 4.90"), item("Hafer Nord 5 kg: CHF 39.00", "<div>statt CHF 45.00</div>")
    document = read(page(f"{HEAD}<ul>{small}{large}</ul>"))

    assert names(of(document, "list_price")) == [("Hafer Nord", "5 kg")]


def test_a_line_that_names_something_itself_is_none_of_its_item() -> None:
    small = item("Hafer Nord 500 g: CHF 4.90")
    large = item("Hafer Nord 5 kg: CHF 39.00", "<div>Hafer Nord 2 kg: statt CHF 19.00 jetzt CHF 17.00</div>")
    document = read(page(f"{HEAD}<ul>{small}{large}</ul>"))

    assert names(of(document, "list_price")) == [("Hafer Nord", "2 kg")]


def test_a_line_below_the_list_is_said_of_the_page() -> None:
    items = item("Hafer Nord 500 g: CHF 4.90") + item("Hafer Nord 5 kg: CHF 39.00")
    document = read(page(f"{HEAD}<ul>{items}</ul><p>Sie sparen CHF 6.00</p>"))

    assert names(of(document, "saving")) == [("Hafer Nord", "")]
