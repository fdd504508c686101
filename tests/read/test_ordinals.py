"""Ordinals with a full stop ("das 2. Paar") end no sentence and belong to the name."""

import pytest

from tests.read.making import names, of, page, read


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Auf das 2. Kissen 30 % Rabatt, auf das 3. Kissen 40 % Rabatt.", ["2. Kissen", "3. Kissen"]),
        ("2. Kissen mit 30 % Rabatt, Decken mit 20 % Rabatt.", ["2. Kissen", "Decken"]),
    ],
)
def test_an_ordinal_is_part_of_the_name(text: str, named: list[str]) -> None:
    document = read(page(f"<h1>Aktionen</h1><p>{text}</p>"))

    assert [name for name, _ in names(of(document, "discount"))] == named


def test_a_number_at_the_end_of_a_sentence_is_no_ordinal() -> None:
    document = read(page("<h1>Kurse</h1><p>Alle Kinder bis 9. Decken mit 20 % Rabatt, Kissen mit 30 % Rabatt.</p>"))

    assert [name for name, _ in names(of(document, "discount"))] == ["Decken", "Kissen"]
