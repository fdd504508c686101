"""How far the days of an offer reach: not into the section beside it."""

from tests.read.making import of, page, read

FILLER = "<p>Wir freuen uns auf Sie.</p>" * 8


def test_the_days_of_one_section_are_not_those_of_the_section_beside_it() -> None:
    trip = "<h2>Herbstwoche</h2><p>7 Nächte im Hotel Linde: CHF 890.– pro Person.</p><p>Buchbar bis 31. Juli 2026.</p>"
    day = "<h2>Tagesausflug</h2><p>Ausflug auf den Gipfel: CHF 49.–</p>"
    document = read(page(f"<h1>Reisen</h1>{FILLER}{trip}{day}"))

    lasts = {s.term.value: s.scope.last for s in of(document, "price")}
    assert lasts["49 CHF"] is None
    assert lasts["890 CHF/1 person"] is not None


def test_the_days_above_all_sections_are_those_of_all() -> None:
    rows = "".join(
        f"<h2>{name}</h2><p>{name} jetzt für CHF {price}.–</p>" for name, price in (("Tal", 49), ("Berg", 69))
    )
    document = read(page(f"<h1>Ausflüge</h1><p>Buchbar bis 31. Juli 2026.</p>{FILLER}{rows}"))

    assert all(s.scope.last is not None for s in of(document, "price"))
