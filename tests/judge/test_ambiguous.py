"""A name that several offers on record share is no offer of its own whose prices could contradict."""

from collections.abc import Sequence
from dataclasses import replace

from audit.judge.dossiers import lay_dossiers
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject

TICKET = Subject("Tageskarte")


def ticket(key: str, name: str, price: str, kind: RecordKind = RecordKind.PRODUCT) -> Record:
    cell = parse(f"till: {key} price {price} [record]")
    return Record("till", kind, 0, key, name, Subject(name), statements=(cell,))


def said(*terms: str, known: Sequence[Record] = ()) -> list[Statement]:
    """What is left of what one page after the other says under the shared name."""
    told = [replace(parse(f"site: x {term} [in=p{n}]"), subject=TICKET, offer="") for n, term in enumerate(terms)]
    pages = [
        Document("site", f"p{n}", f"p{n}", "0" * 64, statements=(one,), subjects=(TICKET,))
        for n, one in enumerate(told)
    ]
    links = {("site", page.key, TICKET): "tageskarte" for page in pages}
    laid = {dossier.offer.id: dossier for dossier in lay_dossiers(known or TILL, pages, links, {})}
    return list(laid["tageskarte"].statements)


TILL = [ticket("Q", "Tageskarte Erwachsene Quellbad", "29.90 EUR"), ticket("S", "Tageskarte Kind Seebad", "17 EUR")]


def test_prices_under_a_name_that_several_on_record_share_are_not_compared() -> None:
    assert said("price 29.90 EUR", "price 17 EUR") == []


def test_what_one_document_alone_says_is_its_own() -> None:
    assert [s.term.value for s in said("price 17 EUR")] == ["17 EUR"]


def test_other_terms_under_a_shared_name_stay() -> None:
    assert [s.attribute for s in said("warranty P2Y", "warranty P3Y")] == ["warranty", "warranty"]


def test_a_name_of_which_one_offer_on_record_has_all_words_is_not_shared() -> None:
    assert len(said("price 29.90 EUR", "price 17 EUR", known=TILL[:1])) == 2


def test_a_name_that_a_campaign_has_in_common_with_an_offer_is_not_shared() -> None:
    campaign = ticket("C", "Tageskarte gratis", "0 EUR", RecordKind.CAMPAIGN)

    assert len(said("price 29.90 EUR", "price 17 EUR", known=[TILL[0], campaign])) == 2


def test_what_another_thing_costs_with_it_is_none_of_its_prices() -> None:
    def told(before: str) -> list[str]:
        engraved = parse("shop: x price 35.90 EUR [in=b]")
        pages = [
            Document("shop", name, name, "0" * 64, statements=(one,), subjects=(one.subject,))
            for name, one in (
                ("a", replace(parse("shop: x price 6 EUR [in=a]"), subject=Subject("Gravur"), offer="")),
                ("b", replace(engraved, subject=Subject("Gravur"), offer="",
                              where=replace(engraved.where, before=before))),
            )
        ]  # fmt: skip
        links = {("shop", page.key, Subject("Gravur")): "gravur" for page in pages}
        (laid,) = (d for d in lay_dossiers((), pages, links, {}) if d.offer.id == "gravur")
        return [s.term.value for s in laid.statements]

    assert told("kostet 29,90 €, mit Gravur ") == ["6 EUR"]
    assert told("Flasche 29,90 €. Gravur ") == ["6 EUR", "35.90 EUR"]
    assert told("Mit Gravur ") == ["6 EUR", "35.90 EUR"]
