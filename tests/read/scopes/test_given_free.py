"""Days and customers of what is given for nothing limit no price that another paragraph asks."""

import pytest

from audit.model.scope import Scope
from tests.read.making import of, read_in


def _scope(locale: str, price: str, given: str) -> Scope:
    (found,) = of(read_in(locale, f"<h1>Info</h1><p>{price}</p><p>{given}</p>"), "price")
    return found.scope


@pytest.mark.parametrize(
    ("locale", "price", "given"),
    [
        ("en-IE", "A visitor ticket costs €8.", "From 2 to 8 March 2027 visitor tickets are free, for members only."),
        ("en-IE", "A visitor ticket costs €8.", "Otter Week, 2 to 8 March 2027: visitor ticket free of charge."),
        ("de-DE", "Die Sauna kostet 8 €.", "Vom 2. bis 8. März 2027 ist die Sauna gratis, nur für Mitglieder."),
        ("fr-FR", "Le sauna coûte 8 €.", "Du 2 au 8 mars 2027, le sauna est gratuit."),
        ("it-IT", "La sauna costa 8 €.", "Dal 2 all’8 marzo 2027 la sauna è gratis."),
    ],
)
def test_what_is_free_for_days_leaves_the_price_in_another_paragraph(locale: str, price: str, given: str) -> None:
    scope = _scope(locale, price, given)

    assert (scope.first, scope.last, scope.audiences) == (None, None, frozenset())


@pytest.mark.parametrize(
    ("locale", "price", "given"),
    [
        ("en-IE", "The season ticket costs €80.", "Until 8 March 2027 with a free towel."),
        ("en-IE", "The season ticket costs €80.", "No joining fee until 8 March 2027."),
        ("en-IE", "The season ticket costs €80.", "Order by 8 March 2027."),
        ("de-DE", "Die Saisonkarte kostet 80 €.", "Bis 8. März 2027 mit gratis Handtuch."),
    ],
)
def test_days_of_what_comes_with_the_offer_hold_for_its_price(locale: str, price: str, given: str) -> None:
    assert _scope(locale, price, given).last is not None


def test_days_hold_for_the_price_of_their_own_paragraph() -> None:
    (found,) = of(
        read_in("en-IE", "<h1>Info</h1><p>Pay €8 until 8 March 2027, coffee is free.</p><p>See you.</p>"), "price"
    )

    assert found.scope.last is not None
