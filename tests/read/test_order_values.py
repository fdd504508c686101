"""From what order value something holds: a condition of the shop, or of the reduction that the page is about."""

import pytest

from audit.model.statement import Role
from tests.read.making import of, page, read


def _role(main: str, heading: str) -> Role:
    least = f"<h2>{heading}</h2><p>Mindestbestellwert CHF 80.–</p>"
    (value,) = of(read(page(f"{main}<p>Wir freuen uns auf Sie.</p>{least}")), "min_order_value")
    return value.subject.role


HEADINGS = pytest.mark.parametrize("heading", ["Versand", "Lieferung und Rückgabe"])


@HEADINGS
def test_without_a_reduction_it_is_the_shops(heading: str) -> None:
    assert _role("<h1>Teeladen</h1>", heading) is Role.SHOP


@HEADINGS
@pytest.mark.parametrize("reduction", ["10 % Rabatt auf Kräutertee.", "Mit dem Code TEE10 trinken Sie günstiger."])
def test_beside_a_reduction_or_a_code_it_is_the_offers(heading: str, reduction: str) -> None:
    assert _role(f"<h1>Teewoche</h1><p>{reduction}</p>", heading) is Role.MAIN
