"""Whoever receives a reduction is whose it is, whatever it is on."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("en-GB", "Kayak €25, canoe €40. Key workers enjoy 15% off canoes all summer.", "discount 15%", "Key workers"),
        (
            "en-GB",
            "Kayak €25, canoe €40. Rowers with a club badge get 15% off canoes.",
            "discount 15%",
            "Rowers with a club badge",
        ),
        (
            "de-DE",
            "Zumba 12 €, Yoga 15 €. Rentnerinnen und Rentner zahlen auf Yoga 20 % weniger.",
            "discount 20%",
            "Rentnerinnen und Rentner",
        ),
        (
            "fr-FR",
            "Vidange 79 €, pneus 95 €. Les demandeurs d'emploi obtiennent 10 % sur les pneus.",
            "discount 10%",
            "demandeurs d'emploi",
        ),
        (
            "fr-FR",
            "Ski 40 €, luge 15 €. Les moins de 18 ans domiciliés dans la vallée paient 30 % de moins sur le ski.",
            "discount 30%",
            "moins de 18 ans",
        ),
        (
            "it-IT",
            "Taglio 20 €, colore 45 €. Le neomamme ricevono il 15% di sconto sul colore.",
            "discount 15%",
            "neomamme",
        ),
        (
            "it-IT",
            "Vela 20 €, pesca 45 €. Con il codice MARE i membri del circolo hanno il 15% di sconto sulla vela.",
            "discount 15%",
            "membri del circolo",
        ),
    ],
)
def test_a_reduction_is_of_whom_its_sentence_begins_with(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("en-GB", "Kayak €25, canoe €40. You save 15% on canoes.", "discount 15%", "canoes"),
        (
            "en-GB",
            "Solo plan €10 a month, Duo plan €18 a month. The Duo plan gets 20% off.",
            "discount 20%",
            "Duo",
        ),
        ("fr-FR", "Vidange 79 €, pneus 95 €. Nous offrons 10 % sur les pneus.", "discount 10%", "pneus"),
        ("it-IT", "Taglio 20 €, colore 45 €. Ricevi il 15% di sconto sul colore.", "discount 15%", "colore"),
    ],
)
def test_readers_shops_and_things_receive_nothing(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name
