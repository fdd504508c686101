"""Words that name a term, and those that look alike and name an offer."""

import pytest

from audit.read.words.label_words import is_label
from tests.read.making import of, page, read


def test_a_premium_that_is_promised_names_an_offer_and_that_of_an_insurance_a_term() -> None:
    assert [is_label(text) for text in ("Eintauschprämie", "Wechselprämie", "Freunde-Rabatt")] == [False] * 3
    assert [is_label(text) for text in ("Monatsprämie", "Prämien", "Rabatt")] == [True] * 3


@pytest.mark.parametrize(
    "label",
    [
        "Buchungszeitraum", "Aktionszeitraum", "Période de réservation", "Periodo di prenotazione", "Booking window",
        "Buchbar bis", "Réservation avant le", "Prenotabile fino al", "Book by",
    ],
)  # fmt: skip
def test_when_one_may_book_is_told_of_what_the_page_offers(label: str) -> None:
    table = f"<table><tr><td>{label}</td><td>2. November 2026 bis 15. März 2027</td></tr></table>"
    (end,) = of(read(page(f"<h1>Seebonus</h1><p>Wer früh bucht, hat 15 % Rabatt.</p>{table}")), "valid_through")

    assert (end.subject.name, end.term.value) == ("Seebonus", "2027-03-15")


@pytest.mark.parametrize("name", ["Book by the fire", "Zeitraum Museum", "Buchung bis ans Meer"])
def test_names_with_such_words_stay_names(name: str) -> None:
    assert not is_label(name)


@pytest.mark.parametrize("label", ["Richtpreis", "Katalogpreis", "Unverbindlicher Richtpreis", "Vergleichspreis"])
def test_the_label_of_a_former_price_names_nothing(label: str) -> None:
    assert is_label(label)


def test_what_only_ends_like_such_a_label_names_something() -> None:
    assert not is_label("Streichpreisel-Marmelade")


@pytest.mark.parametrize(
    "heading",
    [
        "Registration and leaving",
        "Joining, pausing & leaving",
        "Anmeldung und Austritt",
        "Inscription et départ",
        "Iscrizione e disdetta",
    ],
)
def test_stages_of_any_contract_name_no_offer(heading: str) -> None:
    assert is_label(heading)


@pytest.mark.parametrize("name", ["Registration week", "Joining in with Otto", "Départ Sud", "Leaving Home"])
def test_names_that_hold_a_stage_stay_names(name: str) -> None:
    assert not is_label(name)


@pytest.mark.parametrize("heading", ["Vertrag", "Dein Vertrag", "Das Kleingedruckte", "Le contrat", "The small print"])
def test_what_a_contract_says_is_told_of_what_the_page_offers(heading: str) -> None:
    text = f"<h1>Funkfeder Plus</h1><p>Surfen.</p><h2>{heading}</h2><p>Mindestlaufzeit 18 Monate.</p>"
    (term,) = of(read(page(text)), "contract_term")

    assert (term.subject.name, term.term.value) == ("Funkfeder Plus", "P18M")


@pytest.mark.parametrize(
    "heading", ["Il contratto", "Votre contrat", "Les petites lignes", "Your contract", "Fine print"]
)
def test_a_contract_is_called_so_in_every_language(heading: str) -> None:
    assert is_label(heading)


@pytest.mark.parametrize(
    "name", ["Contrat Sérénité", "Wartungsvertrag", "Contract Plus", "Vertrag Nest", "Contratto Luce"]
)
def test_contracts_with_names_are_offers(name: str) -> None:
    assert not is_label(name)


@pytest.mark.parametrize(
    "question",
    ["Wie kündige ich?", "Kann ich jederzeit kündigen?", "Comment résilier ?", "Come disdico?", "How do I cancel?"],
)
def test_how_one_gives_notice_is_asked_of_what_the_page_offers(question: str) -> None:
    text = f"<h1>Funkfeder Plus</h1><p>Surfen.</p><h3>{question}</h3><p>Es gilt eine Kündigungsfrist von 2 Monaten.</p>"
    (notice,) = of(read(page(text)), "notice_period")

    assert (notice.subject.name, notice.term.value) == ("Funkfeder Plus", "P2M")


def test_a_question_that_names_another_offer_is_asked_of_that() -> None:
    text = "<h1>Funkfeder Plus</h1><h3>Wie kündige ich Nest XL?</h3><p>Es gilt eine Kündigungsfrist von 2 Monaten.</p>"
    (notice,) = of(read(page(text)), "notice_period")

    assert notice.subject.name != "Funkfeder Plus"


@pytest.mark.parametrize(
    "label",
    [
        "Canone promozionale", "Canone a regime", "Rata promozionale", "Promopreis", "Aktionstarif",
        "Tarif promotionnel", "Abonnement de lancement", "Introductory rate", "Promotional rental",
    ],
)  # fmt: skip
def test_what_is_paid_at_first_or_later_names_no_offer(label: str) -> None:
    assert is_label(label)


@pytest.mark.parametrize(
    "name", ["Conto Canone Zero", "Tarif Jeune", "Abonnement Demi", "Promo Estate", "Introductory tasting"]
)
def test_names_with_words_for_what_is_paid_stay_names(name: str) -> None:
    assert not is_label(name)


def test_a_promotional_rate_below_a_heading_is_that_of_the_heading() -> None:
    text = (
        "<h2>Linea Faro 1 Giga</h2><p>Canone promozionale: 21,90 €/mese per 6 mesi, poi 26,90 €/mese</p>"
        "<h2>Linea Faro 5 Giga</h2><p>Canone promozionale: 31,90 €/mese per 6 mesi, poi 36,90 €/mese.</p>"
    )
    found = of(read(page(text)), "price_after")

    assert [one.subject.name for one in found] == ["Linea Faro 1 Giga", "Linea Faro 5 Giga"]
