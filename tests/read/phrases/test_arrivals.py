"""When ways of being sent something arrive, told behind what they cost."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "times"),
    [
        ("de-DE", "Express ist 7,49 € und kommt am nächsten Tag.", {"P1D"}),
        ("fr-FR", "Colissimo 6,20 € (2 à 3 jours), Chronopost 13,40 € (le lendemain).", {"P2D..P3D", "P1D"}),
        ("en-GB", "Standard delivery is £2.99; express is £7.49 and arrives next day.", {"P1D"}),
        ("fr-FR", "Colissimo 6,20 € (14 jours pour changer d'avis).", set()),
    ],
)
def test_the_bracket_or_verb_behind_a_cost_tells_when(locale: str, text: str, times: set[str]) -> None:
    assert said(locale, text, "delivery_time") == times
