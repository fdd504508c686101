"""What reads like a term and is none, class by class, in every language."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import Found, TextContext
from audit.read.text import read_blocks
from audit.read.values.field import read_field
from tests.read.making import of, page, read, said

TODAY = date(2026, 6, 10)


def _found(locale: str, text: str) -> tuple[Found, ...]:
    currency = "CHF" if locale.endswith("CH") else "GBP" if locale == "en" else "EUR"
    return read_blocks(blocks_of_text(text), TextContext(locale, currency, TODAY))


def _said(locale: str, text: str) -> set[str]:
    return {f"{one.term.attribute} {one.term.value}" for one in _found(locale, text)}


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de", "Mit Code 449 € statt 499 €.", {"price 449 EUR", "list_price 499 EUR"}),
        ("de-CH", "Mit Code CHF 59.– statt CHF 79.–", {"price 59 CHF", "list_price 79 CHF"}),
        ("fr", "Avec le code 199 € au lieu de 249 €", {"price 199 EUR", "list_price 249 EUR"}),
        ("it", "Con il codice 129,90 € invece di 149,90 €", {"price 129.90 EUR", "list_price 149.90 EUR"}),
        ("en", "With code £20 off", {"discount 20 GBP"}),
        ("de", "Gutscheincode 4711 eingeben: 10 % Rabatt", {"voucher_code 4711", "discount 10%"}),
    ],
)
def test_what_one_pays_with_a_code_is_no_code(locale: str, text: str, terms: set[str]) -> None:
    assert _said(locale, text) == terms


@pytest.mark.parametrize("cell", ["269", "10 €", "CHF 15.–", "20 %", "1'299.00"])
def test_an_amount_in_the_column_of_codes_is_no_code(cell: str) -> None:
    assert read_field("voucher_code", cell, TextContext("de-CH", "CHF", TODAY)) is None


def test_hundredths_per_quantity_are_a_unit_of_a_column() -> None:
    term = read_field("unit_price", "31,75", TextContext("de", "EUR", TODAY), "ct/kWh")

    assert term is not None
    assert term.value == "0.3175 EUR/1 kWh"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Der Code LENZ12 gilt nicht mehr."),
        ("de", "Die Codes LENZ12 und HERBST8 sind nicht mehr einlösbar."),
        ("fr", "Les codes LENT12 et BRUME8 ne sont plus valables."),
        ("fr-CH", "Le code LENT12 n’est plus accepté depuis le 3 mars."),
        ("it", "I codici LENTO12 e NEBBIA8 non sono più validi."),
        ("en", "Code SLOW12 is no longer accepted."),
        ("de", "Eine Anschlussgebühr von 39 € erheben wir nicht."),
        ("de-CH", "Nein. Einen Zuschlag von CHF 4.– pro Sendung kennen wir nicht."),
        ("de-CH", "Eine Aktivierungsgebühr von CHF 39.– fällt nicht an."),
        ("fr", "Nous ne facturons pas de frais d'activation de 39 €."),
        ("it", "Non applichiamo un costo di attivazione di 39 €."),
        ("en", "We do not charge an activation fee of £39."),
    ],
)
def test_what_is_over_or_not_charged_states_nothing(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "24,50 € pro Monat, Aktionsdauer 8 Monate, danach 34,50 €"),
        ("fr", "24,50 €/mois, durée de la promotion 8 mois, puis 34,50 €/mois"),
        ("it", "24,50 € al mese, durata della promozione 8 mesi, poi 34,50 € al mese"),
        ("en", "€24.50 a month, promotional period 8 months, then €34.50 a month"),
    ],
)
def test_the_length_of_a_promotion_is_no_contract_term(locale: str, text: str) -> None:
    assert _said(locale, text) == {"price 24.50 EUR/P1M", "promo_duration P8M", "price_after 34.50 EUR/P1M"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Grundpreis CHF 2.15 / 100 g"),
        ("fr-CH", "Prix de base CHF 2.15 / 100 g"),
        ("it-CH", "Prezzo di base CHF 2.15 / 100 g"),
    ],
)
def test_a_base_price_per_quantity_is_no_price(locale: str, text: str) -> None:
    assert _said(locale, text) == {"unit_price 2.15 CHF/100 g"}


@pytest.mark.parametrize(
    ("locale", "text", "cost", "threshold"),
    [
        ("de", "Paket in Deutschland: 4,80 €, frei ab 70 € Warenwert", "4.80 EUR", "70 EUR"),
        ("de", "Paket nach Österreich: 9,80 €, ab 110 € frei", "9.80 EUR", "110 EUR"),
        ("de-CH", "Paket in der Schweiz CHF 6.80, gratis ab CHF 90.–", "6.80 CHF", "90 CHF"),
        ("fr-CH", "Colis en Suisse : CHF 6.80, gratuit dès CHF 90.– d'achat", "6.80 CHF", "90 CHF"),
        ("it", "Pacco in Italia: 4,80 €, gratis da 70 € di spesa", "4.80 EUR", "70 EUR"),
        ("en", "Parcel within the UK: £4.80, free over £70", "4.80 GBP", "70 GBP"),
    ],
)
def test_a_parcels_price_and_threshold_are_those_of_delivery(locale: str, text: str, cost: str, threshold: str) -> None:
    assert _said(locale, text) == {f"shipping_cost {cost}", f"free_shipping_from {threshold}"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Der Versand ist ab 65 Euro frei."),
        ("de", "Versand: frei ab 65 €"),
        ("fr", "La livraison est offerte dès 65 € d'achat."),
        ("it", "La spedizione è gratis da 65 €."),
    ],
)
def test_an_order_value_from_which_delivery_is_free_is_no_cost(locale: str, text: str) -> None:
    assert _said(locale, text) == {"free_shipping_from 65 EUR"}


def test_a_pack_with_a_price_is_no_parcel() -> None:
    assert _said("de", "Paket Winter: 49 € statt 59 €") == {"price 49 EUR", "list_price 59 EUR"}


def test_days_of_departure_name_the_rows_of_a_table() -> None:
    rows = "".join(
        f"<tr><td>{day}</td><td>CHF {price}.–</td><td>{state}</td></tr>"
        for day, price, state in (("Mo, 6. Juli 2026", 1890, "freie Plätze"), ("Mo, 20. Juli 2026", 1990, "ausgebucht"))
    )
    head = "<tr><th>Abreise</th><th>Preis</th><th>Stand</th></tr>"
    document = read(page(f"<h1>Wanderwoche Moosalp</h1><table>{head}{rows}</table>"))

    told = {s.term.value: s.subject.name + s.subject.variant for s in of(document, "availability")}
    assert set(told) == {"InStock", "SoldOut"}
    assert "6. Juli" in told["InStock"]
    assert "20. Juli" in told["SoldOut"]


def test_possessives_and_labels_are_no_variants() -> None:
    body = "<h1>Lampe Nebel</h1><p>139,00 €</p><p>Ihre Ersparnis: 30,00 €</p><p>UVP: 169,00 €</p>"
    document = read(page(body + "<button>In den Warenkorb</button>"))

    assert {(s.subject.name, s.subject.variant) for s in of(document, "saving")} == {("Lampe Nebel", "")}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Anzahlung bei Buchung: CHF 300.– pro Person"),
        ("it-CH", "Acconto alla prenotazione: CHF 300.– per persona"),
        ("fr-CH", "Acompte à la réservation : CHF 300.– par personne"),
    ],
)
def test_a_down_payment_for_each_traveller_is_a_down_payment(locale: str, text: str) -> None:
    assert _said(locale, text) == {"down_payment 300 CHF/1 person"}


def test_heads_at_the_side_of_a_table_are_no_heads_of_columns() -> None:
    rows = (("Lieferzeit", "4–5 Arbeitstage"), ("Garantie", "4 Jahre"), ("Rückgabe", "21 Tage"))
    table = "".join(f"<tr><th>{head}</th><td>{value}</td></tr>" for head, value in rows)
    document = read(page(f"<h1>Lampe Nebel</h1><p>CHF 39.–</p><table>{table}</table>"))

    assert {"warranty P4Y", "return_period P21D", "delivery_time P4BD..P5BD"} <= said(document)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Kissen Hain: 45 Franken in 40 x 60 cm, 55 Franken in 60 x 60 cm."),
        ("fr-CH", "Oreiller Hêtre : 45 francs en 40 x 60 cm, 55 francs en 60 x 60 cm."),
        ("it-CH", "Cuscino Faggio: 45 franchi in 40 x 60 cm, 55 franchi in 60 x 60 cm."),
        ("en", "Beech pillow: £45 in 40 x 60 cm, £55 in 60 x 60 cm."),
    ],
)
def test_a_size_right_behind_a_price_is_what_it_is_for(locale: str, text: str) -> None:
    assert [(one.term.value.split()[0], one.subject) for one in _found(locale, text)] == [
        ("45", "40 x 60 cm"),
        ("55", "60 x 60 cm"),
    ]


def test_the_customers_and_days_of_one_row_are_not_those_of_the_next() -> None:
    head = "<tr><th>Tarif</th><th>Preis</th><th>Für wen</th><th>Dauer</th></tr>"
    rows = (
        "<tr><td>Brise 10</td><td>CHF 19.– pro Monat</td><td>nur für Neukunden</td><td>bis 31. August 2026</td></tr>"
        "<tr><td>Brise 20</td><td>CHF 29.– pro Monat</td><td>alle</td><td></td></tr>"
    )
    document = read(page(f"<h1>Tarife</h1><table>{head}{rows}</table>"))

    scopes = {s.term.value: s.scope for s in of(document, "price")}
    assert scopes["19 CHF/P1M"].audiences == {"NewCustomers"}
    assert scopes["29 CHF/P1M"].audiences == frozenset()
    assert scopes["29 CHF/P1M"].last is None


def test_the_rows_of_names_and_values_limit_each_other() -> None:
    rows = "<tr><th>Preis</th><td>CHF 19.– pro Monat</td></tr><tr><th>Gültig bis</th><td>31. August 2026</td></tr>"
    document = read(page(f"<h1>Tarif Brise</h1><table>{rows}</table>"))

    (price,) = of(document, "price")
    assert price.scope.last is not None


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Segelkurs: 119,00 €, Mitglieder 99,00 €"),
        ("fr", "Cours de voile : 119,00 €, membres 99,00 €"),
        ("it", "Corso di vela: 119,00 €, soci 99,00 €"),
        ("en-GB", "Sailing course: £119.00, members £99.00"),
    ],
)
def test_customers_named_between_two_prices_are_those_of_the_second(locale: str, text: str) -> None:
    prices = {
        one.term.value[:3].strip(): one.scope.audiences for one in _found(locale, text) if one.term.attribute == "price"
    }

    assert prices == {"119": frozenset(), "99": frozenset({"Members"})}


@pytest.mark.parametrize(
    ("locale", "text", "gift"),
    [
        ("de", "Neukunden schenken wir 50 € zum Start.", "cashback 50 EUR"),
        ("de", "Herbstbonus: 50 € für Neukunden", "cashback 50 EUR"),
        ("fr", "Ouvrez un compte et recevez une prime de 50 €.", "cashback 50 EUR"),
        ("it", "Apri un conto e ricevi un premio di 50 €.", "cashback 50 EUR"),
        ("en-GB", "Open an account for a £50 welcome reward.", "cashback 50 GBP"),
    ],
)
def test_what_a_customer_is_given_is_no_price(locale: str, text: str, gift: str) -> None:
    said = _said(locale, text)

    assert gift in said
    assert not any(term.startswith("price") for term in said)


def test_a_list_of_names_and_conditions_names_whose_condition_each_is() -> None:
    listed = (
        "<dl><dt>Sparkonto Ahorn</dt><dd>Zinssatz 0.60 % pro Jahr.</dd>"
        "<dt>Sparkonto Birke</dt><dd>Zinssatz 1.25 % pro Jahr.</dd></dl>"
    )
    document = read(page(f"<h1>Sparen</h1>{listed}"))

    told = {s.term.value: s.subject.name for s in document.statements if s.attribute == "interest_rate"}
    assert told == {"0.6%": "Sparkonto Ahorn", "1.25%": "Sparkonto Birke"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Aktuell nicht bei dieser Apotheke verfügbar."),
        ("de", "Nicht in allen Filialen verfügbar"),
        ("fr", "Pas encore dans tous les magasins disponible"),
        ("it", "Non in tutti i negozi disponibile"),
        ("en", "Not in every branch in stock"),
    ],
)
def test_what_some_do_not_have_is_not_available(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


def test_what_can_be_had_not_only_somewhere_is_available() -> None:
    assert _said("de", "Nicht nur online verfügbar") == {"availability InStock"}
