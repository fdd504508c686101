"""What no reader understood is a reason for silence, but only where it may be about the offer."""

from dataclasses import replace

import pytest

from audit.judge.hidden import hidden_mentions, written_terms
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Locator, Statement, Subject

_FILLING = " Und sonst noch vieles mehr." * 20


def _record(*cells: str, must_say: tuple[str, ...] = ()) -> Record:
    statements = tuple(parse(f"plan: Sommer-Aktion {cell} [record]") for cell in cells)
    return Record(
        "plan", RecordKind.CAMPAIGN, 0, "A1", "Sommer-Aktion Surf", Subject("Sommer-Aktion Surf"), channels=("site",),
        must_say=tuple(("site", name) for name in must_say), statements=statements,
    )  # fmt: skip


def _page(text: str, *statements: Statement) -> Document:
    return Document("site", "/p", "/p", "0" * 64, text=text, statements=statements)


def _said(line: str, quote: str, before: str = "") -> Statement:
    return replace(parse(f"site: Surf XL {line}"), where=Locator("0" * 64, "p", 0, len(quote), quote, before))


def _is_doubted(record: Record, text: str) -> bool:
    return bool(list(hidden_mentions("A1", [record], frozenset(), {"site": [_page(text)]}, _explains_nothing)))


def _explains_nothing(said: Statement) -> bool:
    return not said


@pytest.mark.parametrize(
    "text",
    [
        "Sans frais de raccordement jusqu’au 31 août 2026",  # "without" is no price
        f"12 mois offerts.{_FILLING} Jusqu’au 31 août 2026",  # a date far from what is free, and twelve are not three
        "Bis 31. August 2026 erhalten Sie Zubehör",
        f"Unsere Aktion im Sommer.{_FILLING} Surf-Kurse",
    ],
)
def test_terms_apart_are_no_reason_to_doubt(text: str) -> None:
    assert not _is_doubted(_record("price 0 CHF/P1M", "promo_duration P3M", "valid_through 2026-08-31"), text)


def test_terms_close_together_that_were_understood_as_another_offers_are_no_reason() -> None:
    text = "3 mois offerts pour toute commande jusqu’au 31 août 2026"
    record = _record("price 0 CHF/P1M", "promo_duration P3M", "valid_through 2026-08-31")
    free = replace(_said("promo_duration P3M", "3 mois offerts"), offer="B2")
    until = replace(_said("valid_through 2026-08-31", "jusqu’au 31 août 2026", "toute commande "), offer="B2")

    def is_doubted(*others: str) -> bool:
        page = {"site": [_page(text, free, until)]}
        return bool(list(hidden_mentions("A1", [record], frozenset(), page, lambda said: said.offer in others)))

    assert not is_doubted("B2")
    assert is_doubted("B3")


@pytest.mark.parametrize(
    "text",
    [
        "Die Sommer-Aktion Surf läuft",
        "Surf im Sommer: unsere Aktion",
        "3 mois offerts pour toute commande jusqu’au 31 août 2026",
        f"3 Monate lang.{_FILLING} Gratis!{_FILLING} Bis 31.8.",
    ],
)
def test_a_name_or_terms_close_together_are_a_reason_to_doubt(text: str) -> None:
    assert _is_doubted(_record("price 0 CHF/P1M", "promo_duration P3M", "valid_through 2026-08-31"), text)


def test_a_code_says_it_alone() -> None:
    assert _is_doubted(_record("voucher_code SURF20"), "Jetzt mit SURF20 bestellen")


@pytest.mark.parametrize(
    ("cell", "page"),
    [
        ("contract_term P24M", _page("surf xl: 24 monate garantie", _said("warranty P24M", "24 Monate", "Surf XL: "))),
        ("setup_fee 49 CHF", _page("surf xl nur 49.– im monat", _said("price 49 CHF/P1M", "49.–", "Surf XL nur "))),
        ("audience NewsletterSubscribers", _page("surf xl 39.90 · newsletter abonnieren")),
        ("audience Members", _page("surf xl 39.90. startseite club kontakt")),
        ("audience Students", _page("surf xl: 12 % for you with the code student12")),
        ("contract_term P24M", _page("")),
    ],
)
def test_words_that_mean_something_else_do_not_state_a_condition(cell: str, page: Document) -> None:
    attribute = cell.partition(" ")[0]

    assert written_terms(page, [_record(cell, must_say=(attribute,))], _explains_nothing) == frozenset()


@pytest.mark.parametrize(
    ("cell", "page"),
    [
        ("contract_term P24M", _page("surf xl, bindung 24 monate")),
        ("contract_term P24M", _page("24 monate garantie. vertrag: 24 monate", _said("warranty P24M", "24 Monate"))),
        ("audience NewsletterSubscribers", _page("nur für abonnenten unseres newsletters")),
        ("audience Youth", _page("surf xl für alle bis 25 jahre und jugendliche")),
        ("audience NewCustomers", _page("réservé aux nouveaux clients")),
        ("audience Members", _page("i membri del club hanno il 5% di sconto")),
        ("audience Members", _page("surf xl: -5 % si vous êtes adhérent chez un partenaire")),
        ("audience Employees", _page("surf xl: 5% per i dipendenti")),
        (
            "valid_through 2026-08-31",
            _page("gültig 1.8.2026–31.8.2026", _said("valid_from 2026-08-01", "1.8.2026–31.8.2026")),
        ),
        ("valid_through 2026-08-31", _page("angebot bis 31. august")),
    ],
)
def test_words_that_nobody_understood_state_a_condition(cell: str, page: Document) -> None:
    attribute = cell.partition(" ")[0]

    assert written_terms(page, [_record(cell, must_say=(attribute,))], _explains_nothing) == {attribute}


def test_words_said_of_the_next_campaign_do_not_state_a_condition_of_this_one() -> None:
    page = _page(
        "surf xl 39.90. vormerken: surf xs nur für neukunden",
        _said("audience NewCustomers", "nur für Neukunden", "surf xs "),
    )
    record = _record("audience NewCustomers", must_say=("audience",))

    assert written_terms(page, [record], _explains_nothing) == {"audience"}
    assert written_terms(page, [record], lambda said: said.attribute == "audience") == frozenset()


def test_an_entry_of_a_menu_says_not_for_whom_an_offer_is() -> None:
    record = _record("audience NewCustomers", must_say=("audience",))
    menu = frozenset({"nouveau client?"})

    def written(text: str) -> frozenset[str]:
        return written_terms(_page(text), [record], _explains_nothing, menu=menu)

    assert written("surf xl 39.90\nNouveau client?\nContact") == frozenset()
    assert written("surf xl 39.90\nPour les nouveaux clients\nNouveau client?\nContact") == {"audience"}


def test_nothing_is_searched_where_nothing_must_be_said() -> None:
    assert written_terms(_page("bindung 24 monate"), [_record("contract_term P24M")], _explains_nothing) == frozenset()


def _of_one_word(*cells: str, name: str = "Freundschaftswerbung") -> Record:
    return replace(_record(*cells), name=name, subject=Subject(name))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Freundschaftswerbung", "Freundschaftswerber gesucht"),  # without a term
        ("Freundschaftswerbung", f"Freundschaftswerber gesucht.{_FILLING} Nur heute 30 Franken"),
        ("Freundschaftswerbung", "Auf Brieffreundschaftswerber warten 30 Franken"),  # inside another word
        ("Freundschaftswerbung", "Freundschaft ist uns 30 Franken wert"),  # a shorter stem
        ("Talkabo", "Talkshow für 30 Franken"),  # a stem too short to mean anything
        ("Junge Freundschaftswerbung", "Junge Freundschaftswerber erhalten 30 Franken"),  # a name of two words
    ],
)
def test_a_word_of_one_stem_apart_from_the_terms_is_no_reason_to_doubt(name: str, text: str) -> None:
    assert not _is_doubted(_of_one_word("cashback 30 CHF", name=name), text)


@pytest.mark.parametrize(
    "text", ["Freundschaftswerber erhalten 30 Franken", "30 Franken für jede und jeden Freundschaftswerbende(n)"]
)
def test_a_word_of_one_stem_beside_a_term_is_a_reason_to_doubt(text: str) -> None:
    assert _is_doubted(_of_one_word("cashback 30 CHF"), text)


def test_the_first_day_of_the_campaign_that_covers_an_offer_is_its_own() -> None:
    kin = [_record("valid_from 2026-08-03", "valid_through 2026-08-31")]
    page = _page("surf xl ab 3. august, bis 31. august")

    assert written_terms(_page("surf xl im august"), [], _explains_nothing, kin=kin) == frozenset()
    assert written_terms(page, [], _explains_nothing) == frozenset()
    assert written_terms(page, [], _explains_nothing, kin=kin) == {"valid_from"}


@pytest.mark.parametrize(
    "text",
    [
        "Mitglieder: 15 € Rabatt mit CLUB15, gültig bis 31.8.",
        f"10 € Nachlass.{_FILLING} Für Mitglieder der Familie",
        "Clubkarte 15.– im Jahr",
    ],
)
def test_an_amount_of_money_is_no_percentage_that_stands_there(text: str) -> None:
    assert not _is_doubted(_record("discount 15%", "audience Members"), text)


@pytest.mark.parametrize("text", ["Mitglieder: 15 % auf Pakete", "15 % sur les forfaits pour les membres"])
def test_a_percentage_beside_the_customers_is_a_reason_to_doubt_where_nothing_else_is_on_record(text: str) -> None:
    assert _is_doubted(_record("discount 15%", "audience Members"), text)


def test_a_free_trial_and_its_end_close_together_are_a_reason() -> None:
    record = _record("trial_period P90D", "valid_through 2026-08-31")

    assert _is_doubted(record, "Kunden von Fernwall testen Amsel 90 Tage lang, Freischaltung bis 31. August 2026")
    assert not _is_doubted(record, "Amsel 90 Tage testen. Unsere Sommerpause endet bald.")


def _of_kind(name: str, *cells: str) -> Record:
    said = tuple(parse(f"crm: {name} {cell} [record]") for cell in cells)
    return Record("crm", RecordKind.CRM, 0, "A1", name, Subject(name), channels=("site",), statements=said)


def _is_doubted_on(title: str, text: str) -> bool:
    page = replace(_page(text), subjects=(Subject(title),))
    record = _of_kind("Teekiste Jahresabo", "price 190 EUR/P1Y")
    return bool(list(hidden_mentions("A1", [record], frozenset(), {"site": [page]}, _explains_nothing)))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Teekiste",
            f"Unsere Teekiste.{_FILLING} Jahresabo {_FILLING} 190 €",
        ),  # the rest of the name, far from its price
        ("Teekiste", f"Unsere Teekiste.{_FILLING} Jahresabo auf Anfrage"),
        ("Kaffeekiste", f"Unsere Kaffeekiste.{_FILLING} Jahresabo: 190 € im Jahr"),  # another thing's
    ],
)
def test_the_rest_of_a_name_alone_is_no_reason_to_doubt(title: str, text: str) -> None:
    assert not _is_doubted_on(title, text)


def test_the_rest_of_a_name_beside_its_price_on_the_page_of_the_thing_is_a_reason_to_doubt() -> None:
    assert _is_doubted_on("Teekiste: Bedingungen", f"Unsere Teekiste.{_FILLING} Jahresabo: 190 € im Jahr")


@pytest.mark.parametrize("title", ["Teekistchen", "Tee"])
def test_a_word_that_is_only_alike_is_no_plural_of_the_thing(title: str) -> None:
    assert not _is_doubted_on(title, f"Unsere Preise.{_FILLING} Jahresabo: 190 € im Jahr")


def test_the_thing_of_a_page_may_be_said_in_the_plural() -> None:
    assert _is_doubted_on("Teekisten 2027", f"Unsere Preise.{_FILLING} Jahresabo: 190 € im Jahr")
