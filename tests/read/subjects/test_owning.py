"""Words that say that a thing becomes the buyer's, and name nothing."""

import pytest

from tests.read.making import of, read_in


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        ("it-IT", "Diventa tuo: 24 rate da 4,50 €."),
        ("de-DE", "Wird Ihrer: 24 Raten zu 4,50 €."),
        ("fr-FR", "Devient le vôtre : 24 mensualités de 4,50 €."),
        ("en-IE", "Becomes yours: 24 instalments of €4.50."),
    ],
)
def test_becoming_yours_names_nothing(locale: str, sentence: str) -> None:
    (term,) = of(
        read_in(locale, f"<h1>Router Lampo</h1><p>Wi-Fi 6.</p><h2>Router</h2><p>{sentence}</p>"), "instalments"
    )

    assert term.subject.name not in {"Diventa", "Wird Ihrer", "Devient", "Becomes yours"}
    assert "Router" in term.subject.name


def test_what_becomes_something_else_is_a_name() -> None:
    text = "<h1>Teatro</h1><p>Platea: 24 €.</p><p>Diventa Socio: 45 €.</p>"
    found = of(read_in("it-IT", text), "price")

    assert "Diventa Socio" in {one.subject.name for one in found}
