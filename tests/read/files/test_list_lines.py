"""Lines of a list in print, and lines that a narrow column breaks."""

from dataclasses import dataclass

import pytest

from audit.read.files.list_lines import are_list

WIDE = 300.0


@dataclass(frozen=True)
class Set:
    """A line set in letters that are all five points wide."""

    text: str
    size: float = 10.0

    @property
    def x1(self) -> float:
        return 5.0 * len(self.text)

    @property
    def first(self) -> float:
        return 5.0 * len(self.text.split()[0])


def is_list(*texts: str, margin: float = WIDE) -> bool:
    return are_list([Set(text) for text in texts], margin)


@pytest.mark.parametrize(
    "texts",
    [
        ("Retour gratuit pendant 30 jours", "Carte Chemin : 12 € par an", "Paiement en 3 fois sans frais"),
        ("Gratis Versand ab 50 CHF", "30 Tage Rückgaberecht", "Kundenkarte für 12 CHF im Jahr"),
        ("Reso entro 30 giorni", "Spedizione gratuita da 50 €", "Tessera a 12 € all'anno"),
        ("Free returns within 30 days", "Two years of warranty", "Moon Card at £12 a year"),
    ],
)
def test_short_lines_with_a_promise_each_are_a_list(texts: tuple[str, ...]) -> None:
    assert is_list(*texts)


def test_lines_that_fill_their_column_are_running_text() -> None:
    wrapped = ("Die Laterne Nord kommt mit", "Griff und Haken. Ihr Preis:", "Nichts als 49 CHF. Immer", "Neu im Laden")

    assert not is_list(*wrapped, margin=140.0)


@pytest.mark.parametrize(
    "texts",
    [
        ("Laterne Nord mit Haken", "CHF 49.90 im Laden", "Statt CHF 59.90 im Netz"),
        ("Lanterne du Nord bleue", "Au lieu de 59,90 € en magasin", "Jusqu'au 31 mars seulement"),
        ("Laterne Nord mit Haken", "Nur bis Ende März", "Neu bei uns im Laden"),
        ("Laterne Nord mit Griff,", "Haken und Docht", "Neu bei uns im Laden"),
        ("Unsere Laterne Nord", "bleibt auch im März", "Bei uns im Laden"),
        ("Gratis Versand ab 50 CHF", "30 Tage Rückgaberecht"),
        ("Laterne", "Fackel", "Docht"),
    ],
)
def test_lines_that_tell_more_of_the_one_above_stay_together(texts: tuple[str, ...]) -> None:
    assert not is_list(*texts)
