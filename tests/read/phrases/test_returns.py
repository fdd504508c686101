"""Times in which something can be sent back, told by verbs, and times beside those verbs that are none."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

_CONTEXTS = {
    "de": TextContext("de-DE", "EUR", date(2026, 6, 10)),
    "fr": TextContext("fr-FR", "EUR", date(2026, 6, 10)),
    "it": TextContext("it-IT", "EUR", date(2026, 6, 10)),
    "en": TextContext("en-GB", "GBP", date(2026, 6, 10)),
}


def _returns(language: str, text: str) -> list[str]:
    found = (one.term for one in read_text(text, _CONTEXTS[language]))
    return [term.value for term in found if term.attribute == "return_period"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Kaution erstatten wir innert 20 Tagen, nachdem das Zelt zurückgegeben wurde."),
        ("fr", "La caution est remboursée dans les 20 jours une fois la tente rendue."),
        ("it", "La cauzione viene rimborsata entro 20 giorni se la tenda è restituita intera."),
        ("en", "Deposits come back within 20 days once the tent is returned."),
    ],
)
def test_the_time_in_which_a_deposit_comes_back_is_no_time_to_return(language: str, text: str) -> None:
    assert _returns(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Vous pouvez résilier en renvoyant le formulaire avec un préavis de 30 jours."),
        ("it", "Per recedere serve un preavviso di 30 giorni."),
        ("en", "You may withdraw with 30 days' notice."),
    ],
)
def test_notice_stays_notice(language: str, text: str) -> None:
    assert [str(found.term) for found in read_text(text, _CONTEXTS[language])] == ["notice_period P30D"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bei Vertragsende senden Sie den Router innert 12 Tagen zurück."),
        ("de", "Nach Vertragsende ist der Router innert 12 Tagen zurückzugeben."),
        ("de", "Nach der Kündigung müssen Sie die Box innert 20 Tagen zurücksenden."),
        ("fr", "En fin du contrat, le boîtier est à renvoyer dans les 12 jours."),
        ("it", "A fine del contratto il modem va restituito entro 12 giorni."),
        ("en", "At the end of your contract the box must be returned within 12 days."),
        ("en", "Once your contract has ended, return the router within 12 days."),
    ],
)
def test_what_goes_back_when_a_contract_is_over_says_nothing_of_purchases(language: str, text: str) -> None:
    assert read_text(text, _CONTEXTS[language]) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Umgetauschte Vorhänge liefern wir innert 5 Tagen."),
        ("en", "Returned curtains are replaced; delivery takes 5 days."),
        ("de", "Umtauschen können Sie innert 8 Tagen oder 3 Wochen, je nach Stoff."),
    ],
)
def test_delivery_and_two_times_in_one_sentence_are_not_decided_by_the_verb(language: str, text: str) -> None:
    assert _returns(language, text) == []


def test_a_term_of_months_beside_the_end_of_a_contract_stays_its_term() -> None:
    text = "Der Vertrag läuft 24 Monate. Bei Vertragsende senden Sie den Router zurück."

    assert [str(found.term) for found in read_text(text, _CONTEXTS["de"])] == ["contract_term P24M"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Ungenutzte Vorhänge können innert 20 Tagen zurückgeschickt werden.", "P20D"),
        ("de", "Sie dürfen die Vorhänge binnen 3 Wochen umtauschen.", "P21D"),
        ("de", "Die Vorhänge sind binnen 12 Tagen zurückzugeben.", "P12D"),
        ("de", "Von einem Kauf können Sie 10 Tage lang zurücktreten.", "P10D"),
        ("fr", "Les rideaux peuvent être retournés dans les 20 jours.", "P20D"),
        ("fr", "Vous pouvez vous rétracter pendant 10 jours.", "P10D"),
        ("fr", "Échangeable sous 15 jours en magasin.", "P15D"),
        ("it", "Le tende possono essere restituite entro 20 giorni.", "P20D"),
        ("it", "Hai 15 giorni per rispedire le tende.", "P15D"),
        ("en", "Unworn boots may be returned within 20 days of receipt.", "P20D"),
        ("en", "Send it back in the first 3 weeks.", "P21D"),
        ("en", "You can withdraw from the purchase for 10 days.", "P10D"),
    ],
)
def test_verbs_of_sending_back_make_a_time_to_return(language: str, text: str, value: str) -> None:
    assert _returns(language, text) == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Kaution zahlen wir innerhalb von 14 Tagen nach Rückgabe zurück."),
        ("en", "Your deposit is paid within 14 days of return."),
    ],
)
def test_the_time_in_which_a_deposit_is_paid_back_after_the_return_is_no_time_to_return(
    language: str, text: str
) -> None:
    assert _returns(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "30 Tage Rückgabe, für Clubmitglieder 60 Tage."),
        ("de", "Sie haben 30 Tage Rückgaberecht, als Clubmitglied 60 Tage."),
        ("en", "30 days to return it, members 60 days."),
    ],
)
def test_members_may_have_longer_than_the_others(language: str, text: str) -> None:
    found = [one for one in read_text(text, _CONTEXTS[language]) if one.term.attribute == "return_period"]

    assert [(one.term.value, set(one.scope.audiences)) for one in found] == [("P30D", set()), ("P60D", {"Members"})]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Als Mitglied hast du 60 statt 30 Tage Rückgaberecht."),
        ("en", "You get 60 instead of 30 days to return it."),
        ("fr", "Vous avez 60 au lieu de 30 jours pour le retourner."),
    ],
)
def test_what_held_before_has_only_lent_its_unit(language: str, text: str) -> None:
    assert _returns(language, text) == ["P60D"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Coffret abîmé : photo et renvoi sous 48 h."),
        ("fr", "Colis perdu : renvoi gratuit sous 5 jours."),
        ("fr", "Renvoi sous 48 h par le transporteur."),
        ("de", "Paket beschädigt: Rücksendung binnen 48 Stunden."),
        ("en", "Damaged box: photo and return within 48 hours."),
    ],
)
def test_what_came_broken_is_no_right_to_send_back(language: str, text: str) -> None:
    assert _returns(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("fr", "Renvoi gratuit sous 30 jours.", "P30D"),
        ("de", "Defekte oder nicht gefallende Ware: Rückgabe innerhalb von 30 Tagen.", "P30D"),
        ("it", "Reso entro 48 ore", "PT48H"),
        ("it", "Hai 40 giorni per restituirci i prodotti non aperti.", "P40D"),
        ("en", "Undamaged items can be returned within 5 days.", "P5D"),
    ],
)
def test_a_right_to_send_back_stays_one(language: str, text: str, time: str) -> None:
    assert _returns(language, text) == [time]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Nel conto finale trovi gli sconti da restituire, se sei ancora entro i 12 mesi."),
        ("it", "Il bonus di benvenuto va restituito se lasci entro 6 mesi."),
        ("fr", "Vous devrez rendre les remises perçues si vous partez dans les 12 mois."),
        ("fr", "Les avantages sont à rembourser si vous partez dans les 12 mois."),
        ("de", "Innerhalb von 12 Monaten sind die Rabatte zurückzugeben."),
        ("en", "If you leave within 12 months you must give back the discounts."),
    ],
)
def test_reductions_that_are_given_back_are_no_goods(language: str, text: str) -> None:
    assert _returns(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Anche gli articoli in sconto si possono restituire entro 30 giorni."),
        ("fr", "Les articles en remise peuvent être rendus dans les 30 jours."),
        ("de", "Auch Ware mit Rabatt können Sie 30 Tage zurückgeben."),
        ("en", "Items bought at a discount can be returned within 30 days."),
    ],
)
def test_reduced_goods_go_back_like_others(language: str, text: str) -> None:
    assert _returns(language, text) == ["P30D"]
