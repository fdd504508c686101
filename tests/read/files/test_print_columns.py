"""Articles side by side in print are read one after the other, also below a title that crosses the page."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from audit.read.files.aligned import Word
from audit.read.files.print_columns import print_columns
from tests.read.making import of, read
from tests.read.test_documents import pdf


def placed(*texts: tuple[float, float, str]) -> list[Word]:
    """Words of texts, each beginning at a place."""
    words: list[Word] = []
    for left, top, text in texts:
        x = left
        for word in text.split():
            end = x + 5.0 * len(word)
            words.append({"text": word, "x0": x, "x1": end, "top": top, "bottom": top + 9, "size": 9.0})
            x = end + 2.5
    return words


def texts(words: Sequence[Word]) -> list[str]:
    return [" ".join(str(word["text"]) for word in column) for column in print_columns(words)]


TITLE = (40.0, 20.0, "Angebote der Woche für das ganze Haus und den Garten im Herbst")
ARTICLES = ((40.0, 60.0, "Laterne Nord"), (40.0, 75.0, "20.50"), (300.0, 60.0, "Fackel"), (300.0, 75.0, "9.50"))
FOOT = (40.0, 200.0, "Alle Preise in Franken, Druckfehler vorbehalten, solange der Vorrat reicht.")


def test_names_and_their_prices_are_no_articles_side_by_side() -> None:
    rows = placed(TITLE, (40, 60, "Montage"), (300, 60, "20.50"), (40, 75, "Abholung"), (300, 75, "9.50"))

    assert texts(rows)[1] == "Montage 20.50 Abholung 9.50"


def test_columns_below_a_title_are_read_one_after_the_other() -> None:
    assert texts(placed(TITLE, *ARTICLES, FOOT)) == [TITLE[2], "Laterne Nord 20.50", "Fackel 9.50", FOOT[2]]


def test_columns_beside_a_lower_one_below_a_title_are_columns_too() -> None:
    small = ((40.0, 20.0, "Unser kleiner Markt am See und im Garten hinter dem Haus"), *ARTICLES)

    read_so = texts(placed(*small, (520.0, 160.0, "Kerze"), (520.0, 175.0, "0.95")))

    assert read_so == [small[0][2], "Laterne Nord 20.50", "Fackel 9.50", "Kerze 0.95"]


def test_columns_of_different_heights_stay_columns() -> None:
    uneven = (*ARTICLES, (40.0, 96.0, "Nur heute"), (300.0, 103.0, "Nur morgen"))

    assert texts(placed(TITLE, *uneven))[1:] == ["Laterne Nord 20.50 Nur heute", "Fackel 9.50 Nur morgen"]


@given(st.lists(st.tuples(st.floats(0, 400), st.floats(0, 400), st.text("ab ", min_size=1, max_size=12)), max_size=12))
def test_every_word_is_read_once(places: list[tuple[float, float, str]]) -> None:
    words = placed(*places)

    assert sorted(id(w) for column in print_columns(words) for w in column) == sorted(map(id, words))


def test_the_former_price_of_a_flyer_is_that_of_the_article_above_it() -> None:
    title = (50, 760, "Angebote der Woche: alles nur solange der Vorrat reicht und nur hier")
    left = ((50, 700, "Laterne Nord"), (50, 686, "CHF 20.50"), (50, 672, "statt 25.50"))
    right = ((350, 700, "Fackel"), (350, 686, "CHF 9.50"), (350, 672, "statt 12.50"))

    document = read(pdf(title, *left, *right), "application/pdf", address="flyer.pdf")

    assert {(s.subject.name, s.term.value) for s in of(document, "list_price")} == {
        ("Laterne Nord", "25.50 CHF"), ("Fackel", "12.50 CHF")
    }  # fmt: skip
