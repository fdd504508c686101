"""Lines of flyers, stories and price lists: which of them names a price, and which only tells more of it."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _names(locale: str, *lines: str) -> dict[str, str]:
    """By price or former price: the words that name what it is of."""
    found = read_text("\n".join(lines), TextContext(locale, "EUR", date(2026, 5, 4)))
    return {one.term.value.split(" ")[0]: one.subject for one in found if one.term.attribute in {"price", "list_price"}}


@pytest.mark.parametrize(
    "line", ["10er-Schale", "500-g-Netz", "Kl. I, Burgenland", "versch. Sorten", "Schweiz", "12 x 0,5-l-Kiste"]
)
def test_what_is_told_of_a_thing_below_its_name_names_nothing(line: str) -> None:
    names = _names("de-AT", "Markthalle Wulka", "Paradeiser lose", line, "2,49", "statt 3,20", "Vogerlsalat", "1,90")

    assert names == {"2.49": "Paradeiser lose", "3.20": "Paradeiser lose", "1.90": "Vogerlsalat"}


@pytest.mark.parametrize(
    "line", ["mit Balkon", "für zwei Personen", "zum Mitnehmen", "nur abends", "Merken", "Auswählen"]
)
def test_no_small_word_or_button_above_a_price_names_it(line: str) -> None:
    names = _names("de-DE", "Zimmer Ahorn", line, "129,00 €", "Zimmer Erle", line, "149,00 €")

    assert names == {"129": "Zimmer Ahorn", "149": "Zimmer Erle"}


def test_a_line_for_members_names_no_price() -> None:
    names = _names("it-IT", "Prosciutto Alba", "1,49 €/hg", "con tessera soci", "1,19 €/hg", "Pane Riva", "2,90 €")

    assert "con tessera" not in " ".join(names.values())


@pytest.mark.parametrize(
    ("locale", "lines", "names"),
    [
        ("fr-FR", ("VENTE FLASH", "on y va", "-40 %", "jupe Camille", "79 € → 47,40 €", "veste Inès", "65 € → 39 €"),
         {"47.40": "jupe Camille", "39": "veste Inès"}),
        ("fr-FR", ("BRADERIE", "sandales Lou", "49,90 €", "sac Zoé", "35 €"),
         {"49.90": "sandales Lou", "35": "sac Zoé"}),
        ("it-IT", ("SVENDITA", "-30%", "costume Ponza", "31,50", "telo mare Capri", "14,00"),
         {"31.50": "costume Ponza", "14": "telo mare Capri"}),
        ("de-DE", ("Sommer-Sale", "bis zu -40 %", "kleid Amelie", "49,00", "hose Lina", "39,00"),
         {"49": "kleid Amelie", "39": "hose Lina"}),
        ("en-US", ("CYBER WEEK", "25% off everything", "👀 deal of the day: Oak stool", "€59", "reg. €85"),
         {"59": "Oak stool", "85": "Oak stool"}),
    ],
)  # fmt: skip
def test_a_name_may_begin_with_a_small_letter_or_stand_behind_a_label(
    locale: str, lines: tuple[str, ...], names: dict[str, str]
) -> None:
    said = _names(locale, *lines)

    assert {value: said[value] for value in names} == names


@pytest.mark.parametrize(
    ("locale", "groups"),
    [
        ("fr-CH", ("Adultes", "Enfants (6–15 ans)", "Seniors (dès 64 ans)")),
        ("de-CH", ("Erwachsene", "Kinder (4–15 Jahre)", "AHV (ab 65)")),
        ("it-CH", ("Adulti", "Ragazzi (6–16 anni)", "AVS (da 64 anni)")),
        ("en-GB", ("Adult", "Child (3-15)", "Senior (65+)")),
    ],
)
def test_each_group_of_guests_names_its_own_price(locale: str, groups: tuple[str, str, str]) -> None:
    one, two, three = groups
    names = _names(locale, "Lido Ombra", one, "18.00 €", two, "9.00 €", three, "14.00 €")

    assert [names[value].split(" ")[0] for value in ("18", "9", "14")] == [group.split(" ")[0] for group in groups]


def test_packs_of_one_thing_below_each_other_are_told_apart() -> None:
    names = _names("it-CH", "Capsule Crema", "10 capsule", "4.90", "Ordina", "50 capsule", "22.00", "Ordina")

    assert names == {"4.90": "10 capsule", "22": "50 capsule"}


def test_the_last_line_may_begin_with_a_number() -> None:
    lines = ("statt € 1.099,- statt € 349,- -30%", "€ 39,- mtl. Restwert € 330,-", "Gratis-Helm im Wert von € 60,-")

    assert _names("de-AT", *lines, "4020 St. Anna, Uferstr. 3").keys() == {"1099", "349", "39"}
