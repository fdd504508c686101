"""The code of a section belongs to what the section is about, and to nothing that another paragraph names."""

from tests.read.making import of, page, read

CODE = "<p>CHF 20.– Rabatt mit dem Code LICHT20 ab CHF 120.– Bestellwert, bis 30. September 2026.</p>"
OTHER = "<p>Zweite Lampe mit 40 % Rabatt, bis 31. Oktober 2026.</p>"


def codes(main: str) -> dict[str, str]:
    return {s.term.value: s.subject.id("code") for s in of(read(page(f"<h1>Herbst</h1>{main}")), "discount")}


def test_what_is_named_in_another_paragraph_is_not_had_by_the_code() -> None:
    assert codes(CODE + OTHER) == {"20 CHF": "LICHT20", "40%": ""}


def test_what_is_named_in_the_paragraph_of_the_code_is_had_by_it() -> None:
    named = "<p>Zweite Lampe mit 40 % Rabatt mit dem Code LAMPE2.</p><p>Laterne Nord mit 10 % Rabatt.</p>"

    assert codes(named) == {"40%": "LAMPE2", "10%": ""}


def test_what_names_nothing_in_the_section_of_a_code_is_had_by_it() -> None:
    assert codes("<p>Code LICHT15 im Warenkorb eingeben.</p><p>15 % Rabatt auf alles.</p>") == {"15%": "LICHT15"}
