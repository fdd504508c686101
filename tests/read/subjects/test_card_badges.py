"""Badges, article numbers, paths and packs between a name and its price name nothing."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "de-DE",
            "Home > Garten > Mähen\nMähroboter Falk 400, grau\nPREISKNALLER\n499,00 €\nGarage Falk\nNEU\n89,00 €",
            "price 499 EUR",
            "Mähroboter Falk 400, grau",
        ),
        (
            "it-IT",
            "Home > Casa > Cucina\nPadella Ferro 28 cm\nIL PIÙ VENDUTO\n34,90 €\nPadella Rame 24 cm\n49,90 €",
            "price 34.90 EUR",
            "Padella Ferro 28 cm",
        ),
        (
            "en-IE",
            "Shop / Outdoors\nRidge Pack 40L\nItem 44-1209\nSTAFF PICK\n€129.00\nRidge Bottle\n€19.00",
            "price 129 EUR",
            "Ridge Pack 40L",
        ),
        (
            "en-IE",
            "Board games\nTin Harvest\n1–4 players, 60 min, age 10+\n€27.50\nMoth and Lantern\n€18.00",
            "price 27.50 EUR",
            "Tin Harvest",
        ),
        (
            "fr-FR",
            "Mon panier\nGourde Kivo 750 ml\nBleu nuit – Réf. 40918\n27,90 €\nSac à dos Lomo 22 L\nRéf. 40111\n49,00 €",
            "price 27.90 EUR",
            "Gourde Kivo 750 ml",
        ),
        ("de-CH", "Saft Hofgold\n6 für 5\n2.50\nMost Hofgold\nTIEFPREIS\n1.90", "price 2.50 EUR", "Saft Hofgold"),
        (
            "it-IT",
            "Fuori 150\n150 GB in 5G\n7,99 €\nal mese\nFuori Dati\n50 GB solo dati\n35 €",
            "price 35 EUR",
            "Fuori Dati",
        ),
    ],
)
def test_a_card_is_named_by_its_name(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("en-IE", "Plans\nNew Leaf\n€10\nBest Friends\n€20\nChoice\n€30", "price 30 EUR", "Choice"),
        ("it-IT", "Menu\nOfferta Famiglia\n29,00 €\nOfferta Coppia\n19,00 €", "price 29 EUR", "Offerta Famiglia"),
    ],
)
def test_names_with_words_of_badges_stay_names(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name
