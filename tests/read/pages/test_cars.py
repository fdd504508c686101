"""Pages of dealers: data sheets, numbers of vehicles, cards with features, sections beside each other, bonuses."""

from tests.read.making import of, page, read, read_in

SHEET = "<dl><div><dt>Preis</dt><dd>€ 16.490,–</dd></div><div><dt>Zustand</dt><dd>gebraucht, unfallfrei</dd></div></dl>"
BOX = "<p>Fahrzeugnummer LW-47</p><h1>{name}</h1><p>Aus erster Hand.</p><p>€ 16.490,–</p><p>12 Monate Garantie</p>"
OTHERS = "<h2>Weitere Fahrzeuge</h2><article><h3>Lindo Stello 2.0</h3><p>€ 21.990,–</p></article>"


def _names(html: str, attribute: str, locale: str = "de-AT") -> set[tuple[str, str]]:
    document = read_in(locale, html)
    return {(s.subject.name, s.term.value) for s in of(document, attribute)}


def test_a_sheet_of_data_and_the_number_of_a_vehicle_name_nothing() -> None:
    html = f"{BOX.format(name='Lindo Trelo Kombi 1.6')}<h2>Fahrzeugdaten</h2>{SHEET}{OTHERS}"

    assert _names(html, "price") == {("Lindo Trelo Kombi 1.6", "16490 EUR"), ("Lindo Stello 2.0", "21990 EUR")}
    assert _names(html, "item_condition") == {("Lindo Trelo Kombi 1.6", "Used")}


def test_a_heading_that_ends_in_a_condition_names_the_car() -> None:
    html = f"{BOX.format(name='Lindo Trelo 1.5 Komfort Vorführwagen')}<h2>Fahrzeugdaten</h2>{SHEET}{OTHERS}"

    assert ("Lindo Trelo 1.5 Komfort Vorführwagen", "16490 EUR") in _names(html, "price")
    assert not any("LW-47" in name for name, _ in _names(html, "price") | _names(html, "warranty"))


def test_cash_price_and_monthly_lease_in_a_card_are_of_its_heading() -> None:
    cards = "".join(
        f"<article><h3>{name}</h3><dl><div><dt>Barkaufpreis</dt><dd>CHF {price}.–</dd></div>"
        f"<div><dt>Leasing pro Monat</dt><dd>CHF {rate}.–</dd></div></dl></article>"
        for name, price, rate in (("Lindo Piko 1.0", 17900, 179), ("Lindo Trelo 1.5", 36900, 339))
    )
    document = read(page(f"<h1>Neuwagen</h1><h2>Modelle</h2>{cards}"))

    assert {(s.subject.name, s.term.value) for s in of(document, "price")} == {
        ("Lindo Piko 1.0", "17900 CHF"),
        ("Lindo Piko 1.0", "179 CHF/P1M"),
        ("Lindo Trelo 1.5", "36900 CHF"),
        ("Lindo Trelo 1.5", "339 CHF/P1M"),
    }


def test_what_follows_the_features_of_a_card_is_of_its_heading() -> None:
    cards = "".join(
        f"<div class='plan'><h3>{name}</h3><p><b>€ {month}</b> pro Monat</p>"
        f"<ul><li>Öl und Filter</li><li>Leihwagen</li></ul><p>Das sind € {year} im Jahr.</p></div>"
        for name, month, year in (("Lind Basis", "14,90", "178,80"), ("Lind Komfort", "24,90", "298,80"))
    )
    prices = _names(f"<h1>Pakete</h1><h2>Zwei Pakete</h2>{cards}", "price")

    assert ("Lind Basis", "178.80 EUR/P1Y") in prices
    assert ("Lind Komfort", "298.80 EUR/P1Y") in prices


def test_an_entry_of_a_list_names_the_price_in_the_entry() -> None:
    items = "<ul><li>Öl und Filter 49 €</li><li>Bremsen 89 €</li></ul>"
    prices = _names(f"<h1>Werkstatt</h1><div><h3>Arbeiten</h3>{items}</div>", "price", "de-DE")

    assert {name for name, _ in prices} == {"Öl und Filter", "Bremsen"}


def test_a_section_beside_a_priced_one_is_not_about_it() -> None:
    html = (
        "<h1>Werkstatt Lind</h1><section><h2>Winter-Check</h2><p>Jetzt € 39,– statt € 59,–.</p></section>"
        "<section><h2>Garantie</h2><p>Die Verlängerung kostet einmalig € 350,–.</p></section>"
    )

    assert ("Winter-Check", "350 EUR") not in _names(html, "price")


def test_all_that_a_list_in_running_words_holds_is_of_its_heading() -> None:
    text = "Batterie, Licht, Wischer, Kühlmittel, Frostschutz und Reifen, geprüft in 25 Minuten: € 29,90 statt € 49,90."
    html = f"<h1>Werkstatt</h1><section><h2>Winter-Check</h2><p>{text}</p></section>{OTHERS}"

    assert not any("Reifen" in name for name, _ in _names(html, "price"))


def test_days_and_customers_of_a_bonus_are_its_own() -> None:
    bonus = (
        "<h2>Stromwochen</h2><p>€ 1.500,– Eintauschbonus für Privatkunden auf den Lindo Volt, 7. Jänner bis 28. Februar"
        " 2027.</p>"
    )
    plan = "<h2>Abo</h2><p>Einmalige Startgebühr € 149,–. Mindestlaufzeit 6 Monate.</p>"
    service = "<h2>Service</h2><p>Radwechsel € 35,–.</p>"
    document = read_in("de-AT", f"<h1>Magazin</h1>{bonus}{plan}{service}")

    (fee,), (back,) = of(document, "setup_fee"), of(document, "cashback")
    assert (fee.scope.last, fee.scope.audiences) == (None, frozenset())
    assert all(s.scope.last is None for s in of(document, "price"))
    assert back.scope.last is not None
    assert back.scope.audiences == {"PrivateCustomers"}
