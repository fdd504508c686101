"""Small print that begins with the name of a table's row is said of that row."""

from tests.read.making import of, page, read

_PLANS = (
    "<h1>In Teilen zahlen</h1><table><tr><th>Name</th><th>effektiver Jahreszins</th></tr>"
    "<tr><td>Plan 24 Monde</td><td>0 %</td></tr><tr><td>Plan 36 Monde</td><td>4,9 %</td></tr></table>"
    "<h2>Beispiel</h2><p>Laterne Nord zum Preis von CHF 480.–: 24 Raten à CHF 20.–.</p>"
)


def test_small_print_that_begins_with_the_name_of_a_row_is_said_of_it() -> None:
    text = f"{_PLANS}<h2>Kleingedrucktes</h2><p>Bonität vorausgesetzt. Plan 36 Monde: effektiver Jahreszins 5,9 %.</p>"
    other = f"{_PLANS}<h2>Kleingedrucktes</h2><p>Bonität vorausgesetzt: effektiver Jahreszins 5,9 %.</p>"

    (told,) = (s.subject.name for s in of(read(page(text)), "interest_rate") if s.term.value == "5.9%")
    (open_one,) = (s.subject.name for s in of(read(page(other)), "interest_rate") if s.term.value == "5.9%")

    assert told == "Plan 36 Monde"
    assert open_one != told
