"""Long names end at the end of a word."""

from tests.read.making import page, read


def test_a_long_name_of_a_row_ends_at_the_end_of_a_word() -> None:
    long = "Ganzjähriger Liegeplatz mit Stromanschluss und Wasseranschluss am Seeufer"
    rows = f"<tr><td>{long}</td><td>93.–</td></tr><tr><td>Boje</td><td>9.–</td></tr>"
    names = {s.subject.name for s in read(page(f"<h1>Hafen</h1><table>{rows}</table>")).statements}

    assert names == {"Ganzjähriger Liegeplatz mit Stromanschluss und", "Boje"}
