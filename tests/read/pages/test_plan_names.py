"""Names that only say how often one pays leave it to the headings above them to name offers."""

import pytest

from tests.read.making import of, page, read


def _prices(*sections: tuple[str, tuple[str, ...]]) -> set[tuple[str, str]]:
    html = "".join(f"<h2>{head}</h2>" + "".join(f"<p>{line}</p>" for line in lines) for head, lines in sections)
    return {(s.subject.name, s.term.value) for s in of(read(page(f"<h1>Angebote</h1>{html}")), "price")}


def test_below_one_heading_a_plan_may_be_the_offer() -> None:
    said = _prices(("Hallenbad", ("Jahresabo CHF 390.– / Jahr", "Monatsabo CHF 49.– / Monat")))

    assert {name for name, _ in said} == {"Jahresabo", "Monatsabo"}


def test_a_name_of_its_own_stays_one() -> None:
    lines = ("Jahresabo Sauna CHF 390.– / Jahr", "Solebad CHF 49.– / Monat")
    said = _prices(("Haus Ost", lines), ("Haus West", lines))

    assert {name for name, _ in said} == {"Jahresabo Sauna", "Solebad"}


@pytest.mark.parametrize(
    ("yearly", "monthly"),
    [
        ("Jahresabo CHF {}.– / Jahr", "Monatsabo CHF {}.– / Monat"),
        ("Abonnement annuel CHF {}.– par an", "Abonnement mensuel CHF {}.– par mois"),
        ("Abbonamento annuale CHF {}.– all’anno", "Abbonamento mensile CHF {}.– al mese"),
        ("Annual plan CHF {} per year", "Monthly plan CHF {} per month"),
    ],
)
def test_below_several_headings_it_is_a_way_to_pay_for_what_they_name(yearly: str, monthly: str) -> None:
    said = _prices(
        ("Hallenbad Moos", (yearly.format(390), monthly.format(49))),
        ("Kletterhalle Au", (yearly.format(520), monthly.format(61))),
    )

    assert said == {
        ("Hallenbad Moos", "390 CHF/P1Y"),
        ("Hallenbad Moos", "49 CHF/P1M"),
        ("Kletterhalle Au", "520 CHF/P1Y"),
        ("Kletterhalle Au", "61 CHF/P1M"),
    }
