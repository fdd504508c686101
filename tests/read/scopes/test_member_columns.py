"""Columns of a table for those with a card or in the club."""

import pytest

from tests.read.making import of, page, read, read_in


def _prices(*heads: str) -> set[tuple[str, str, str, bool]]:
    rows = (("Apfelsaft 1 l", "4.90", "3.90"), ("Birnensaft 1 l", "5.90", "4.60"))
    body = "".join(f"<tr><td>{name}</td><td>{one}</td><td>{two}</td></tr>" for name, one, two in rows)
    table = f"<table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{body}</table>"
    document = read(page(f"<h1>Sortiment</h1>{table}"))
    return {
        (s.attribute, s.term.value, s.subject.name, s.scope.audiences == {"Members"})
        for attribute in ("price", "list_price")
        for s in of(document, attribute)
    }


@pytest.mark.parametrize("head", ["mit Kreditkarte", "ab 6 Stück", "Abholpreis"])
def test_another_column_is_for_everybody(head: str) -> None:
    assert not any(members for *_, members in _prices("Artikel", "Preis", head))


@pytest.mark.parametrize(
    "heads",
    [
        ("Artikel", "Preis", "mit Hofkarte"),
        ("Artikel", "Preis CHF", "mit Family-Card CHF"),
        ("Artikel", "Preis", "Mitglieder"),
        ("Artikel", "Preis", "Preis mit Kundenkarte"),
    ],
)
def test_a_column_for_members_names_no_variant_and_leaves_the_other_price_to_all(heads: tuple[str, ...]) -> None:
    assert _prices(*heads) == {
        ("price", "4.90 CHF", "Apfelsaft 1 l", False),
        ("price", "3.90 CHF", "Apfelsaft 1 l", True),
        ("price", "5.90 CHF", "Birnensaft 1 l", False),
        ("price", "4.60 CHF", "Birnensaft 1 l", True),
    }


@pytest.mark.parametrize("head", ["Vorstandsmitglied", "Nichtmitglied", "Non socio", "Band member"])
def test_a_column_for_others_is_not_for_members(head: str) -> None:
    assert not any(members for *_, members in _prices("Artikel", "Preis", head))


@pytest.mark.parametrize("head", ["Mitglied", "Nur Mitglieder", "Solo socio", "Socia", "Adhérent", "Member"])
def test_a_column_for_one_member_is_for_members(head: str) -> None:
    assert any(members for *_, members in _prices("Artikel", "Preis", head))


_FLOWERS = (("Tulpen", 12), ("Astern", 14))


def _for_members(head: str) -> set[bool]:
    """Whether the lower prices, below a head, are for members alone."""
    rows = "".join(f"<tr><td>{n}</td><td>CHF {p}.–</td><td>CHF 9.–</td></tr>" for n, p in _FLOWERS)
    document = read(page(f"<h1>Blumen</h1><table><tr><th>Blume</th><th>Preis</th><th>{head}</th></tr>{rows}</table>"))
    return {s.scope.audiences == {"Members"} for s in of(document, "price") if s.term.value == "9 CHF"}


@pytest.mark.parametrize(
    "head",
    ["Tageskarte", "Saison-Karte", "Punktekarte", "Kreditkarte", "Carte bleue", "Carte journalière", "Carta regalo"],
)
def test_a_ticket_or_a_card_that_pays_or_is_given_is_no_membership(head: str) -> None:
    assert _for_members(head) == {False}


@pytest.mark.parametrize("head", ["Blumenkarte", "Garten-Card", "Gartenclub", "Carte Jardin", "Tessera Orto"])
def test_a_card_at_the_head_of_a_column_is_that_of_members(head: str) -> None:
    assert _for_members(head) == {True}


def test_the_price_for_members_on_the_page_of_an_offer_is_one_of_the_offer() -> None:
    data = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Mantel Föhr",'
    data += '"offers":{"@type":"Offer","price":"199.00","priceCurrency":"CHF"}}</script>'
    document = read(
        page(f"{data}<h1>Mantel Föhr</h1><p>CHF 199.00</p><div>Club-Preis CHF 179.00 <a>Beitreten</a></div>")
    )

    (club,) = (s for s in of(document, "price") if s.term.value == "179 CHF")
    assert (club.subject.name, club.subject.variant, set(club.scope.audiences)) == ("Mantel Föhr", "", {"Members"})


def _returns(heading: str, text: str = "60 jours pour changer d'avis.") -> list[tuple[str, frozenset[str]]]:
    document = read(page(f"<h1>{heading}</h1><h2>Retours</h2><p>{text}</p>").replace("de-CH", "fr-CH"))
    return [(s.term.value, s.scope.audiences) for s in of(document, "return_period")]


@pytest.mark.parametrize("heading", ["Carte cadeau", "Retours et échanges", "Carte perdue ?", "Speisekarte"])
def test_a_condition_on_another_page_is_for_everybody(heading: str) -> None:
    assert _returns(heading) == [("P60D", frozenset())]


@pytest.mark.parametrize("heading", ["Carte Fournil+", "Programme de fidélité", "Kundenkarte", "Carta fedeltà"])
def test_a_condition_on_the_page_of_the_card_is_for_its_holders(heading: str) -> None:
    assert _returns(heading) == [("P60D", frozenset({"Members"}))]


@pytest.mark.parametrize(
    ("row", "locale"),
    [("Emissione tessera", "it-IT"), ("Ersatzkarte", "de-DE"), ("Émission carte", "fr-FR"), ("Issuing card", "en-GB")],
)
def test_what_a_card_costs_is_no_price_of_those_who_have_one(row: str, locale: str) -> None:
    rows = f"<tr><td>Intero</td><td>89,00</td><td>149,00</td></tr><tr><td>{row}</td><td>5,00</td><td>7,00</td></tr>"
    document = read_in(locale, f"<table><tr><th></th><th>Abete</th><th>Larice</th></tr>{rows}</table>")

    assert not any(s.scope.audiences for s in document.statements)


def _of_cards(*rows: str, head: str = "Jahresbeitrag") -> set[tuple[str, bool]]:
    """The names of rows, each with whether its price is for members alone."""
    body = "".join(f"<tr><td>{name}</td><td>CHF {40 + n}.–</td></tr>" for n, name in enumerate(rows))
    document = read(page(f"<h1>Sortiment</h1><table><tr><th>Art</th><th>{head}</th></tr>{body}</table>"))
    return {(s.subject.name, s.scope.audiences == {"Members"}) for s in of(document, "price")}


@pytest.mark.parametrize(
    "rows",
    [("Carta Lago", "Carta Monte"), ("Seekarte", "Bergkarte", "Talkarte"), ("Tessera Lago", "Tessera Riva (-26)")],
)
def test_the_cards_that_a_club_sells_are_for_everybody(rows: tuple[str, ...]) -> None:
    assert {members for _, members in _of_cards(*rows)} == {False}


def test_a_card_beside_the_normal_price_is_for_those_who_have_it() -> None:
    assert any(members for _, members in _of_cards("Normalpreis", "Hofkarte", head="Führung"))


def test_rows_with_one_of_two_cards_are_for_those_who_have_it() -> None:
    assert any(members for _, members in _of_cards("Mit Goldkarte", "Mit Hofkarte", head="Führung"))
