"""The state of single things, by how much they were used and by their flaws."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Ringe, die gerne getragen werden, ab 45 €."),
        ("de-DE", "Ungetragene Jacken 45 €."),
        ("de-DE", "Diese Jacke wird im Winter getragen. 45 €."),
        ("de-DE", "Riss im Display? Reparatur ab 89 €."),
        ("de-AT", "Fleckentferner gegen jeden Fleck € 4,90."),
        ("de-DE", "Reparatur bei Riss im Gewebe 19 €."),
        ("fr-FR", "Un bijou à porter tous les jours, 45 €."),
        ("fr-FR", "Réparation d'un accroc 19 €."),
        ("fr-FR", "Jeans déchirés tendance 49 €."),
        ("it-IT", "Un gioiello da indossare ogni giorno, 45 €."),
        ("it-IT", "Riparazione di uno strappo 19 €."),
        ("it-IT", "Togliamo ogni macchia: 4,90 €."),
        ("en-GB", "Worn by climbers all over the world. Jacket £45."),
        ("en-GB", "Chip repair £19."),
        ("en-GB", "Stain remover £4.90."),
        ("en-US", "Ripped jeans $49."),
    ],
)
def test_jewels_repairs_and_fashions_have_no_flaws(locale: str, text: str) -> None:
    assert said(locale, text, "item_condition") == set()


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("de-DE", "Wolljacken, alle getragen, jede 45 €.", {"Used"}),
        ("de-AT", "Kinderschuhe, wenig getragen, € 12,–.", {"Used"}),
        ("de-CH", "Rucksack, kaum gebraucht, CHF 40.–.", {"Used"}),
        ("de-DE", "Tisch mit kleinem Kratzer, 79 €.", {"Damaged"}),
        ("de-DE", "Jacke mit kleinem Riss im Ärmel 25 €.", {"Damaged"}),
        ("de-AT", "Sofa mit Fleck auf der Rückseite, € 190,–.", {"Damaged"}),
        ("de-CH", "Teller mit Sprung, CHF 3.–.", {"Damaged"}),
        ("de-DE", "Vase, am Rand angeschlagen, 9 €.", {"Damaged"}),
        ("fr-FR", "Vestes en laine déjà portées, 45 € pièce.", {"Used"}),
        ("fr-FR", "Sac à dos peu servi, 40 €.", {"Used"}),
        ("fr-FR", "Veste avec un petit accroc à la manche, 25 €.", {"Damaged"}),
        ("fr-CH", "Assiette ébréchée, CHF 3.–.", {"Damaged"}),
        ("fr-FR", "Canapé avec une tache au dos, 190 €.", {"Damaged"}),
        ("it-IT", "Giacche di lana già indossate, 45 € l'una.", {"Used"}),
        ("it-IT", "Zaino poco usato, 40 €.", {"Used"}),
        ("it-IT", "Giacca con un piccolo strappo sulla manica, 25 €.", {"Damaged"}),
        ("it-CH", "Piatto scheggiato, CHF 3.–.", {"Damaged"}),
        ("it-IT", "Divano con una macchia sul retro, 190 €.", {"Damaged"}),
        ("en-GB", "Wool jackets, all worn, £45 each.", {"Used"}),
        ("en-GB", "Rucksack, hardly used, £40.", {"Used"}),
        ("en-US", "Jacket with a small tear on the sleeve, $25.", {"Damaged"}),
        ("en-GB", "Plate with a chip, £3.", {"Damaged"}),
        ("en-GB", "Sofa with a stain on the back, £190.", {"Damaged"}),
        ("en-IE", "Lamp, a few scratches, €15.", {"Damaged"}),
    ],
)
def test_who_sells_second_hand_tells_the_state_of_things(locale: str, text: str, values: set[str]) -> None:
    assert said(locale, text, "item_condition") == values


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "89 € statt 129 € für Neuware, Versand 4 €."),
        ("de-AT", "Auf geprüfte Geräte 1 Jahr Garantie anstelle der Garantie für Neuware."),
        ("de-CH", "CHF 40.– günstiger als Neuware."),
        ("fr-FR", "89 € au lieu de 129 € pour un produit neuf."),
        ("it-IT", "89 € invece di 129 € per un prodotto nuovo."),
        ("en-GB", "£89 instead of £129 for a brand-new one."),
    ],
)
def test_what_second_hand_things_are_measured_by_is_not_their_state(locale: str, text: str) -> None:
    assert said(locale, text, "item_condition") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Neuware, originalverpackt, 89 €."),
        ("de-DE", "89 € statt 129 €. Neuware mit Rechnung."),
        ("de-DE", "Jetzt 89 € statt 129 €, Neuware."),
        ("de-AT", "€ 89,– statt € 129,– – originalverpackt."),
        ("en-GB", "£89 instead of £129, brand-new."),
        ("fr-FR", "Produit neuf, 89 €."),
        ("it-IT", "Prodotto nuovo, 89 €."),
        ("en-GB", "Brand-new, £89."),
    ],
)
def test_new_goods_are_new_beside_a_former_price_too(locale: str, text: str) -> None:
    assert said(locale, text, "item_condition") == {"New"}
