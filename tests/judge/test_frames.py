"""Lines that stand on page after page are promises of the shop."""

from dataclasses import replace

import pytest

from audit.judge.frames import frame_lines, menu_entries, of_frame
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.statement import Locator, Statement


def _said(page: str, line: str = "return_period P30D") -> Statement:
    statement = parse(f"site: {page} {line}")
    where = Locator("0" * 64, "p", 0, 24, "Rückgabe innert 30 Tagen", "Versand gratis · ")
    return replace(statement, where=where)


def _page(said: Statement, form: Form = Form.PAGE) -> Document:
    address = f"/{said.subject.name}"
    return Document("site", address, address, "0" * 64, form=form, statements=(said,))


PAGES = [_said(name) for name in ("Matratze Ulme", "Bett Birke", "Kissen Erle", "Über uns")]


def test_a_line_on_a_few_pages_stays_with_its_offers() -> None:
    assert frame_lines(_page(said) for said in PAGES[:3]) == frozenset()


def test_what_many_posts_say_is_no_frame() -> None:
    assert frame_lines(_page(said, Form.POST) for said in PAGES) == frozenset()


def test_a_price_is_of_its_offer_however_often_it_stands() -> None:
    prices = [_said(said.subject.name, "price 49 EUR") for said in PAGES]
    assert frame_lines(map(_page, prices)) == frozenset()


def test_a_line_beside_an_offer_without_a_right_of_its_own_is_said_of_it_as_well() -> None:
    assert of_frame(PAGES[0], frame_lines(map(_page, PAGES)), [PAGES[0].term]) is None


def test_a_line_beside_an_offer_with_a_right_of_its_own_is_of_the_shop() -> None:
    longer = _said("Matratze Ulme", "return_period P100D")
    frames = frame_lines(map(_page, PAGES))

    assert of_frame(PAGES[0], frames, [longer.term, PAGES[0].term]) is not None
    assert of_frame(longer, frames, [longer.term, PAGES[0].term]) is None


def _written(number: int, *lines: str, form: Form = Form.PAGE) -> Document:
    return Document("site", f"/{number}", f"/{number}", "0" * 64, form=form, text="\n".join(("Laterne", *lines)))


@pytest.mark.parametrize(
    "pages",
    [
        [_written(number, "Neukunde?") for number in range(3)],  # too few to know
        [_written(number, *(["Neukunde?"] * (number < 4))) for number in range(9)],  # on the fewer pages
        [_written(number, "Neukunde?", form=Form.POST) for number in range(9)],
        [_written(number, "Nur Neukunden: 10 % Rabatt") for number in range(9)],  # tells an offer
        [_written(number, "Unsere Preise gelten allein für Neukunden") for number in range(9)],
    ],
)
def test_what_stands_on_few_pages_or_tells_something_is_no_entry_of_a_menu(pages: list[Document]) -> None:
    assert menu_entries({"site": pages})["site"] <= {"laterne"}


def test_a_few_words_on_most_pages_are_an_entry_of_a_menu() -> None:
    pages = [_written(number, *(["Neukunde?"] * (number < 5))) for number in range(9)]

    assert "neukunde?" in menu_entries({"site": pages})["site"]
