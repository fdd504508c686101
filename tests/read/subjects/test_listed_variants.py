"""Variants in lists and lines belong to what names them all: to the line above their list, or before a colon."""

import pytest

from tests.read.making import of, page, read


def _names(main: str) -> dict[str, str]:
    return {s.term.value.split(" ")[0]: s.subject.name for s in of(read(page(main)), "price")}


def _list(line: str, *entries: tuple[str, ...]) -> str:
    items = "".join("<li>" + "".join(f"<span>{part}</span>" for part in entry) + "</li>" for entry in entries)
    return f"<h1>Preise</h1><h2>Haare</h2><div><p>{line}</p><ul>{items}</ul></div>"


@pytest.mark.parametrize(
    ("line", "one", "two"),
    [
        ("Tönen", "kurzes Haar", "langes Haar"),
        ("Mise en plis", "cheveux courts", "cheveux longs"),
        ("Piega", "capelli corti", "capelli lunghi"),
        ("Perm", "short hair", "long hair"),
        ("Massage Tilleul", "30 min", "60 min"),
        ("Soin Bruyère", "1 séance", "pack 5 séances"),
    ],
)
def test_entries_that_begin_small_or_with_a_number_are_variants_of_the_line_above(
    line: str, one: str, two: str
) -> None:
    named = _names(_list(line, (one, "CHF 41.00"), (two, "CHF 62.00")))

    assert named == {"41": f"{line} {one}", "62": f"{line} {two}"}


def test_how_long_each_takes_stands_in_a_span_of_its_own_and_is_told_once() -> None:
    named = _names(
        _list("Massage Tilleul", ("60 min", "1 h", "79,00 €"), ("90 min", "1 h 30", "109,00 €"))
        + _list("Brushing", ("cheveux longs", "1 h 15", "57,00 €"), ("cheveux courts", "45 min", "42,00 €"))
    )

    assert named == {
        "79": "Massage Tilleul 60 min",
        "109": "Massage Tilleul 90 min",
        "57": "Brushing cheveux longs 1 h 15",
        "42": "Brushing cheveux courts 45 min",
    }


@pytest.mark.parametrize(
    "line",
    ["So funktioniert's", "Preise", "Das kostet es bei uns, je nach Länge Ihrer Haare und Aufwand", "Alles drin."],
)
def test_lines_that_name_nothing_name_no_entries(line: str) -> None:
    named = _names(_list(line, ("kurzes Haar", "CHF 41.00"), ("langes Haar", "CHF 62.00")))

    assert not any(line in name for name in named.values())


def test_entries_with_names_of_their_own_keep_them() -> None:
    assert _names(_list("Extras", ("Tönen", "CHF 41.00"), ("Pflege", "CHF 62.00"))) == {"41": "Tönen", "62": "Pflege"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Dauerwelle: kurzes Haar CHF 41.–, langes Haar CHF 62.–",
            {"41": "Dauerwelle kurzes Haar", "62": "Dauerwelle langes Haar"},
        ),
        ("Mise en plis : courts CHF 41.–, longs CHF 62.–", {"41": "Mise en plis courts", "62": "Mise en plis longs"}),
        (
            "Jambes : 1 séance CHF 41.–, pack 5 séances CHF 62.–. Bras : 1 séance CHF 31.–, pack 5 séances CHF 52.–.",
            {
                "41": "Jambes 1 séance",
                "62": "Jambes pack 5 séances",
                "31": "Bras 1 séance",
                "52": "Bras pack 5 séances",
            },
        ),
        ("Preise: kurzes Haar CHF 41.–, langes Haar CHF 62.–", {"41": "kurzes Haar", "62": "langes Haar"}),
        ("Tageskarte: Erwachsene CHF 41.–, Kinder CHF 62.–", {"41": "Erwachsene", "62": "Kinder"}),
    ],
)
def test_variants_of_a_sentence_are_those_of_the_name_before_its_colon(text: str, names: dict[str, str]) -> None:
    assert _names(f"<h1>Salon</h1><h2>Haare</h2><ul><li>{text}</li><li>Kinderschnitt: CHF 25.–</li></ul>") == {
        **names,
        "25": "Kinderschnitt",
    }


def test_the_parts_of_a_sum_are_no_variants_of_it() -> None:
    named = _names("<h1>Chaudières</h1><p>Avec la pose : 639 € (chaudière 349 € + forfait pose 290 €)</p>")

    assert (named["349"], named["290"]) == ("chaudière", "forfait pose")
