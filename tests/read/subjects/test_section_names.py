"""A section with one price names it; words before a colon that name nothing do not."""

import pytest

from tests.read.making import of, page, read, read_in

ONE = "<h2>Solo</h2><p>CHF 34.– pro Monat.</p>"


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Duo", "Zu zweit: CHF 57.– pro Monat, Mindestlaufzeit 12 Monate."),
        ("Jugendabo", "Für alle unter 26 Jahren: CHF 27.– pro Monat."),
        ("Filmgeburtstag", "Ein Film, ein Menü pro Kind und der Kuchen: CHF 24.– pro Kind."),
    ],
)
def test_what_is_no_name_leaves_the_price_to_the_heading(heading: str, said: str) -> None:
    document = read(page(f"<h1>Angebote</h1>{ONE}<h2>{heading}</h2><p>{said}</p>"))

    assert of(document, "price")[-1].subject.name == heading
    assert of(document, "price")[-1].scope.variant == ""


def test_several_prices_of_a_section_are_told_apart_by_the_words_before_them() -> None:
    lines = "<p>Für Paare: CHF 57.– pro Monat.</p><p>Für alle unter 26 Jahren: CHF 27.– pro Monat.</p>"
    document = read(page(f"<h1>Angebote</h1>{ONE}<h2>Mitglied werden</h2>{lines}"))

    assert len({s.scope.variant for s in of(document, "price")[1:]} - {""}) == 2


def test_a_name_before_a_colon_stays_one() -> None:
    document = read(page(f"<h1>Angebote</h1>{ONE}<h2>Neu bei uns</h2><p>Abo Morgenrot: CHF 27.– pro Monat.</p>"))

    assert of(document, "price")[-1].scope.variant == "Abo Morgenrot"


@pytest.mark.parametrize(
    ("locale", "sections"),
    [
        ("de-DE", (("Zelt Duo, Wochenende", "Freitag bis Montag: 45 €"), ("Zelt Duo, Woche", "7 Nächte für 95 €"))),
        (
            "fr-FR",
            (("Tente Duo – week-end", "Du vendredi au lundi : 45 €"), ("Tente Duo – semaine", "Sept nuits : 95 €")),
        ),
        (
            "it-IT",
            (("Tenda Duo, fine settimana", "Da venerdì a lunedì: 45 €"), ("Tenda Duo, settimana", "Sette notti: 95 €")),
        ),
        ("en-GB", (("Tent hire, weekend", "Friday to Monday for £45"), ("Tent hire, week", "Seven nights for £95"))),
    ],
)
@pytest.mark.parametrize("form", ["<h2>{}</h2><p>{}.</p>", "<ul><li><h2>{}</h2><p>{}</p></li></ul>"])
def test_days_that_the_heading_tells_already_name_nothing(
    locale: str, sections: tuple[tuple[str, str], ...], form: str
) -> None:
    document = read_in(locale, "<h1>Tents</h1>" + "".join(form.format(*section) for section in sections))

    assert [s.subject.name for s in of(document, "price")] == [heading for heading, _ in sections]


def test_what_two_such_sections_say_alike_is_said_of_both() -> None:
    told = ("Friday to Monday for £45, deposit of £100.", "Seven nights for £95, deposit of £100.")
    sections = f"<h2>Tent hire, weekend</h2><p>{told[0]}</p><h2>Tent hire, week</h2><p>{told[1]}</p>"
    document = read_in("en-GB", f"<h1>Tents</h1>{sections}")

    assert [s.subject.name for s in of(document, "deposit")] == ["Tent hire, weekend", "Tent hire, week"]


@pytest.mark.parametrize(
    "sections",
    [
        "<h2>Pool</h2><p>Monday to Friday: £5</p><h2>Sauna</h2><p>Saturday to Sunday: £15</p>",
        "<h2>Day passes</h2><p>Monday to Friday: £5</p><p>Saturday to Sunday: £8</p><h2>Sauna</h2><p>£15</p>",
    ],
)
def test_days_that_tell_prices_apart_stay_names(sections: str) -> None:
    document = read_in("en-GB", f"<h1>Swimming</h1>{sections}")

    assert of(document, "price")[0].subject.name == "Monday to Friday"
