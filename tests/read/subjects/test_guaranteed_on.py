"""Models on which a guarantee is given, at the beginning of its sentence."""

import pytest

from tests.read.making import of, read_in


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        ("it-IT", "Su Drossel X4 128 GB diamo 12 mesi di garanzia."),
        ("it-IT", "Sul Drossel X4 128 GB offriamo solo 12 mesi di garanzia."),
        ("de-DE", "Auf das Drossel X4 128 GB geben wir 12 Monate Garantie."),
        ("fr-FR", "Sur le Drossel X4 128 GB, nous accordons 12 mois de garantie."),
        ("en-IE", "On the Drossel X4 128 GB we give a 12-month warranty."),
    ],
)
def test_a_sentence_about_a_model_names_it(locale: str, sentence: str) -> None:
    (warranty,) = of(read_in(locale, f"<h1>Help</h1><p>{sentence}</p>"), "warranty")

    assert warranty.subject.name == "Drossel X4 128 GB"


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        ("it-IT", "Su tutti i telefoni diamo 12 mesi di garanzia."),
        ("de-DE", "Auf alle Geräte geben wir 12 Monate Garantie."),
        ("fr-FR", "Sur tous nos appareils, nous accordons 12 mois de garantie."),
        ("en-IE", "On every phone we give a 12-month warranty."),
        ("en-IE", "On Sundays we offer help. The warranty is 12 months."),
    ],
)
def test_what_is_given_on_everything_names_nothing(locale: str, sentence: str) -> None:
    (warranty,) = of(read_in(locale, f"<h1>Help</h1><p>{sentence}</p>"), "warranty")

    assert not {"Drossel", "telefoni", "Geräte", "appareils", "phone", "Sundays"} & set(warranty.subject.name.split())
