"""Flyers: badges at an angle tear no columns apart, and a line that describes an article is not its name."""

from audit.read.files.described import described
from audit.read.files.slanted import edge_lines, has_badges

SLANT = (0.97, 0.26, -0.26, 0.97, 0.0, 0.0)
ALONG = (0.0, 1.0, -1.0, 0.0, 0.0, 0.0)
UPRIGHT = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def letters(text: str, matrix: tuple[float, ...]) -> list[dict[str, object]]:
    return [
        {"object_type": "char", "text": char, "matrix": matrix, "x0": x, "x1": x + 5.0, "top": 9.0, "bottom": 18.0}
        for x, char in enumerate(text)
    ]


class Line:
    def __init__(self, text: str, top: float, height: float = 10.0) -> None:
        self.text, self.top, self.bottom = text, top, top + height


def test_a_figure_at_an_angle_states_nothing() -> None:
    assert list(edge_lines(letters("-30 %", SLANT))) == []


def test_words_of_a_badge_state_nothing() -> None:
    assert list(edge_lines(letters("Only this week", SLANT))) == []


def test_words_along_the_edge_are_a_line_of_their_own() -> None:
    page = [*letters("Lanterns for the garden, for the house and for the lake", UPRIGHT), *letters("Free oil", ALONG)]

    assert has_badges(page)
    assert [text for text, _ in edge_lines(page)] == ["Free oil"]


def test_a_page_that_is_turned_has_no_badges() -> None:
    assert not has_badges(letters("Lanterns for the garden", SLANT))


def test_what_describes_an_article_stands_apart_from_its_price() -> None:
    head = Line("Lantern Nord", 0, 14)

    assert described(head, [Line("steel, 3 candles", 20), Line("was £39", 33), Line("£29", 46)]) == 1
    assert described(head, [Line("mit Griff", 20), Line("statt 39.–", 33)]) == 1


def test_a_name_right_above_its_price_and_a_sentence_stay_whole() -> None:
    head = Line("Garden week", 0, 14)

    assert described(head, [Line("Lantern Nord", 20), Line("£29", 33)]) == 0
    assert described(head, [Line("steel, 3 candles", 20), Line("costs you £29 a month", 33)]) == 0
    assert described(head, [Line("in all sizes, now at", 20), Line("only 29.–,", 33)]) == 0
    assert described(None, [Line("steel, 3 candles", 20), Line("£29", 33)]) == 0
    assert described(head, [Line("steel, 3 candles", 80), Line("£29", 93)]) == 0
