"""Words with a colon that a text begins with: they may name what it is about, whatever heading stands above."""

import pytest

from audit.model.statement import Layer, Role
from audit.read.blocks.block import Block
from audit.read.pages.page_subjects import lead_of
from tests.read.making import of, page, read


@pytest.mark.parametrize(
    "text",
    [
        "Kosten: 4.90",
        "Der Preis gilt bis Ende Monat. Danach: 19.90",
        "Wer bis zum Ende des nächsten Monats hier bestellt: 19.90",
        "Uhrzeit 10:30",
        "Mond-Abo",
    ],
)
def test_a_label_or_a_sentence_leads_to_nothing(text: str) -> None:
    assert lead_of(Block(text)) == ""


def test_a_lead_is_told_beside_the_headings() -> None:
    text = "<h2>Noch unsicher?</h2><p>Probewochen: Mond-Abo CHF 9.90 im Monat.</p>"

    (price,) = of(read(page(f"<h1>Startseite</h1>{text}")), "price")

    assert price.subject.lead == "Probewochen"
    assert price.subject.context[-1] == "Noch unsicher?"


@pytest.mark.parametrize(
    ("description", "lead"),
    [
        ("Reiten für Gross und Klein. Schnupperwochen: Probestunde gratis bis 5. Juni 2026.", "Schnupperwochen"),
        ("Reiten für Gross und Klein. Probestunde gratis bis 5. Juni 2026.", ""),
        ("Schnupperwochen für alle. Probestunde gratis bis 5. Juni 2026.", ""),
        ("Reiten von Mai bis 1. Juli: Probestunde gratis bis 5. Juni 2026.", ""),
    ],
)
def test_a_later_sentence_of_an_excerpt_for_search_engines_leads_too(description: str, lead: str) -> None:
    head = f'<meta name="description" content="{description}">'
    prices = "<ul><li>Gruppe: CHF 30.–</li><li>Einzeln: CHF 60.–</li></ul>"
    text = f"{prices}<p>Bis 2. Juni 2026 ist die Probestunde gratis (sonst CHF 20.–).</p>"

    found = of(read(page(f"<h1>Reitschule</h1>{text}", head)), "valid_through")

    assert {said.subject.lead for said in found if said.where.layer is Layer.META} == {lead}


def test_what_delivery_costs_is_no_condition_of_a_price_in_another_sentence() -> None:
    text = "<p>Einzelheft am Kiosk CHF 5.–, samstags CHF 6.–. Versandkosten CHF 2.90 pro Bestellung.</p>"

    (shipping,) = of(read(page(f"<h1>Alte Hefte</h1>{text}")), "shipping_cost")

    assert shipping.subject.name in {"", "Alte Hefte"}


def test_to_hold_a_delivery_free_of_charge_is_no_free_delivery() -> None:
    text = "<p>Ab sechs Tagen unterbrechen wir die Zustellung kostenlos.</p>"

    assert of(read(page(f"<h1>Ferien</h1>{text}")), "shipping_cost") == []


def test_an_address_in_a_section_that_names_many_things_is_that_of_its_own_answer() -> None:
    answers = (
        "<dl><dt>Was kostet das Heft?</dt><dd>Am Kiosk kostet das Wochenheft CHF 5.–.</dd>"
        "<dt>Und im Abo?</dt><dd>Das Jahresabo kostet CHF 99.–.</dd>"
        '<dt>Kann ich es testen?</dt><dd>Das Probeheft kostet CHF 1.–. <a href="/testen/">Hier bestellen</a></dd></dl>'
    )

    prices = of(read(page(f"<h1>Häufige Fragen</h1>{answers}")), "price")

    assert {s.term.value for s in prices if s.subject.link and s.subject.role is Role.MENTION} == {"1 CHF"}


@pytest.mark.parametrize(
    "text",
    [
        "Dieser Artikel ist für Abonnenten.",
        "Cet article est réservé aux abonnés.",
        "This story is for subscribers only.",
    ],
)
def test_who_may_read_an_article_limits_no_offer(text: str) -> None:
    assert of(read(page(f"<h1>Hallenbad öffnet</h1><p>{text}</p>")), "audience") == []


def test_a_name_in_front_of_a_sentence_is_told_below_the_heading_of_a_list() -> None:
    items = "<li>Kurze Führung: ein Gang durch den Keller. CHF 8.– pro Person.</li>"
    items += "<li>Lange Führung: mit Käse und Brot, 90 Minuten. CHF 25.– pro Person.</li>"

    prices = of(read(page(f"<h1>Führungen und Proben</h1><ul>{items}</ul>")), "price")

    assert {s.term.value: s.subject.lead or s.subject.name for s in prices} == {
        "8 CHF/1 person": "Kurze Führung", "25 CHF/1 person": "Lange Führung",
    }  # fmt: skip


@pytest.mark.parametrize(
    "box",
    [
        '<div role="alert"><span class="alert-title">Herbstmond</span></div>',
        '<div role="alert"><span class="alert-text">Herbst</span><span>Laterne um CHF 9.–, bis 8. Juli.</span></div>',
        '<div role="alert"><span>Nur jetzt:</span><span class="alert-title">Laterne</span><span>CHF 9.–</span></div>',
        '<p><span class="price-title">Preis</span> <span>CHF 9.–</span></p>',
    ],
)
def test_what_is_no_title_in_front_leads_to_nothing(box: str) -> None:
    assert {s.subject.lead for s in read(page(f"<h1>Laternen</h1>{box}")).statements} <= {"", "Nur jetzt"}


def test_a_title_that_a_box_begins_with_is_told_beside_the_headings() -> None:
    box = (
        '<div role="alert"><span class="alert-title">Herbstmond</span>'
        '<span class="alert-text">Laterne um CHF 9.– statt CHF 12.–, nur bis 8. Juli.</span></div>'
    )

    document = read(page(f"<div>{box}</div><h1>Laternenhaus</h1>"))

    assert {s.subject.lead for s in of(document, "price")} == {"Herbstmond"}


def test_a_later_sentence_that_a_name_leads_is_said_of_that_name() -> None:
    text = "<p>Badge: Depot CHF 10.–. Abo Wald: CHF 49.– pro Monat. Abo Moor: CHF 59.– pro Monat.</p>"

    prices = of(read(page(f"<h1>Preise</h1>{text}")), "price")

    assert {said.subject.name: said.subject.lead for said in prices} == {"Abo Wald": "Abo Wald", "Abo Moor": "Abo Moor"}


def test_a_name_within_a_led_sentence_leaves_its_lead() -> None:
    text = "<p>Probewochen: Abo Wald CHF 49.– pro Monat, Abo Moor CHF 59.– pro Monat.</p>"

    prices = of(read(page(f"<h1>Preise</h1>{text}")), "price")

    assert {said.subject.lead for said in prices} == {"Probewochen"}


def test_words_with_a_price_of_their_own_lead_other_things_to_nothing() -> None:
    text = "<p>Velo-Service: CHF 89.–. Für Lastenvelos zahlen Sie CHF 129.–.</p>"

    first, second = of(read(page(f"<h1>Werkstatt</h1>{text}")), "price")

    assert (first.subject.name, second.subject.lead) == ("Velo-Service", "")


def test_words_without_one_lead_to_what_they_name() -> None:
    text = "<p>Lichterwochen: Laterne Mond CHF 89.–.</p>"

    (price,) = of(read(page(f"<h1>Werkstatt</h1>{text}")), "price")

    assert price.subject.lead == "Lichterwochen"
