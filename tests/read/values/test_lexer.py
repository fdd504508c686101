from datetime import date

import pytest

from audit.read.values.lexer import lex
from audit.read.values.numbers import decimal_mark
from audit.read.values.tokens import Amount, Day, Length, Share
from audit.read.words.fold import fold, fold_pattern, visible
from audit.read.words.source import source_of

TODAY = date(2026, 6, 10)


def _values(text: str, locale: str = "de-CH", currency: str = "CHF", today: date = TODAY) -> list[str]:
    mark = decimal_mark([fold(text)], locale)
    tokens = lex(source_of(text, locale, mark, currency, today))
    return [
        " ".join(filter(None, (token.text(currency), getattr(token, "bound", None))))
        for token in tokens
        if isinstance(token, Amount | Share | Length)
    ]


def _window(text: str, locale: str = "de-CH", today: date = TODAY) -> list[tuple[str, str]]:
    tokens = lex(source_of(text, locale, ".", "CHF", today))
    return [(token.first, token.last) for token in tokens if isinstance(token, Day)]


@pytest.mark.parametrize(
    "text",
    [
        "Telefon 044 555 12 12",
        "+41 44 555 12 12",
        "Artikel 4711-08",
        "180 x 200 cm",
        "iPhone 15 Pro",
        "128 GB",
        "Seite https://shop.example/angebot?rabatt=20%25",
        "#sale50",
        "4,8 von 5",
        "um 18.30 Uhr",
        "2 für 1",
        "im Jahr 2026",
    ],
)
def test_what_is_no_value_gives_none(text: str) -> None:
    assert _values(text) == []


@pytest.mark.parametrize(
    ("text", "locale", "currency", "values"),
    [
        ("CHF 1'299.–", "de-CH", "CHF", ["1299 CHF"]),
        ("CHF 1’299.-", "de-CH", "CHF", ["1299 CHF"]),
        ("Fr. 20.–", "de-CH", "CHF", ["20 CHF"]),
        ("49,- €", "de-DE", "EUR", ["49 EUR"]),
        ("-,99 €", "de-DE", "EUR", ["0.99 EUR"]),
        ("–.95", "de-CH", "CHF", ["0.95 CHF"]),
        ("1.299 €", "de-DE", "EUR", ["1299 EUR"]),
        ("1,299.00 €", "de-DE", "EUR", ["1299 EUR"]),
        ("1 299,00 €", "fr-FR", "EUR", ["1299 EUR"]),
        ("Modell 700 587,39 €", "de-DE", "EUR", ["587.39 EUR"]),
        ("12€40", "fr-FR", "EUR", ["12.40 EUR"]),
        ("1.450,-- €", "de-AT", "EUR", ["1450 EUR"]),
        ("99 Rp.", "de-CH", "CHF", ["0.99 CHF"]),
        ("60p", "en-GB", "GBP", ["0.60 GBP"]),
        ("1,5 Mio. €", "de-DE", "EUR", ["1500000 EUR"]),
        ("Monat 1–6 CHF 19.95", "de-CH", "CHF", ["19.95 CHF"]),
        ("aged 6–14 €35", "en-GB", "EUR", ["35 EUR"]),
        ("5-10 €", "de-DE", "EUR", ["5 EUR min", "10 EUR max"]),
        ("von € 29,– bis € 109,–", "de-AT", "EUR", ["29 EUR min", "109 EUR max"]),
        ("ab 19.90", "de-CH", "CHF", ["19.90 CHF min"]),
        ("bis zu 50 %", "de-CH", "CHF", ["50% max"]),
        ("3,9 % bis 10,9 %", "de-DE", "EUR", ["3.9% min", "10.9% max"]),
        ("–30 %", "de-DE", "EUR", ["30%"]),
        ("39.90/Mt.", "de-CH", "CHF", ["39.90 CHF/P1M"]),
        ("£6 per user/month", "en-GB", "GBP", ["6 GBP/P1M"]),
        ("649 € p. P.", "de-DE", "EUR", ["649 EUR/1 person"]),
        ("1 kg = 12,45 €", "de-DE", "EUR", ["12.45 EUR/1 kg"]),
        ("(15,83 €/100 g)", "de-DE", "EUR", ["15.83 EUR/100 g"]),
        ("18.5 Rp./kWh", "de-CH", "CHF", ["0.185 CHF/1 kWh"]),
        ("2-3 Werktage", "de-CH", "CHF", ["P2BD..P3BD"]),
        ("un à deux jours ouvrables", "fr-CH", "CHF", ["P1BD..P2BD"]),
        ("3 weeks", "en-GB", "GBP", ["P21D"]),
        ("ein halbes Jahr", "de-CH", "CHF", ["P6M"]),
        ("24-month", "en-GB", "GBP", ["P24M"]),
        ("gratis", "de-CH", "CHF", ["0 CHF"]),
    ],
)
def test_values_are_read_in_every_typography(text: str, locale: str, currency: str, values: list[str]) -> None:
    assert _values(text, locale, currency) == values


@pytest.mark.parametrize(
    ("text", "locale", "window"),
    [
        ("bis 31.8.", "de-CH", ("", "2026-08-31")),
        ("vom 1. bis 31. August", "de-CH", ("2026-08-01", "2026-08-31")),
        ("20.–30.11.", "de-CH", ("2026-11-20", "2026-11-30")),
        ("vom 1.6. bis 15.6.", "de-CH", ("2026-06-01", "2026-06-15")),
        ("vom 20.12. bis 6.1.", "de-CH", ("2026-12-20", "2027-01-06")),
        ("bis Sonntag", "de-CH", ("", "2026-06-14")),
        ("nur am 27. November", "de-CH", ("2026-11-27", "2026-11-27")),
        ("bis 31.8. um 18 Uhr", "de-CH", ("", "2026-08-31T18:00")),
        ("bis 31.8., 24 Uhr", "de-CH", ("", "2026-08-31")),
        ("Fr. 12. & Sa. 13. Juni", "de-CH", ("2026-06-12", "2026-06-13")),
        ("du 1er au 30 juin", "fr-FR", ("2026-06-01", "2026-06-30")),
        ("jusqu'à fin octobre", "fr-CH", ("", "2026-10-31")),
        ("tra il 26.10 e il 7.11.2026", "it-CH", ("2026-10-26", "2026-11-07")),
        ("by June 30, 2026", "en-US", ("", "2026-06-30")),
        ("7/3–7/6", "en-US", ("2026-07-03", "2026-07-06")),
        ("until 5 July", "en-GB", ("", "2026-07-05")),
        ("from 00:01 on 14 June", "en-GB", ("2026-06-14T00:01", "")),
    ],
)
def test_days_are_resolved_against_the_documents_day(text: str, locale: str, window: tuple[str, str]) -> None:
    assert _window(text, locale) == [window]


@pytest.mark.parametrize("text", ["bis 31.6.", "bis 29.2.2027", "bis 00.00.0000"])
def test_a_day_that_does_not_exist_is_none(text: str) -> None:
    assert _window(text) == []


def test_a_leap_day_exists_in_a_leap_year() -> None:
    assert _window("bis 29.2.2028") == [("", "2028-02-29")]


def test_folding_keeps_every_offset() -> None:
    text = "Größe Ｆull ÉÀ ½ ¹ İ – ‚’“"

    assert len(fold(text)) == len(text)
    assert fold_pattern("ermäßigung") == "ermass?igung"


def test_invisible_characters_are_taken_out_and_their_places_kept() -> None:
    assert visible("39\u200b.90") == ("39.90", (0, 1, 3, 4, 5, 6))
    assert visible("39.90") == ("39.90", None)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("bis Sonntag, 31. Mai", "2026-05-31"),
        ("until Sunday 31 May", "2026-05-31"),
        ("bis 31. Mai", "2027-05-31"),
        ("bis Sonntag, 30. Mai", "2027-05-30"),
        ("bis Montag, 31. Mai", "2027-05-31"),
        ("bis Sonntag, 14. Dezember", "2026-12-14"),
    ],
)
def test_a_weekday_tells_a_day_that_is_just_over_from_the_next_such_day(text: str, last: str) -> None:
    locale = "en-GB" if text.startswith("until") else "de-CH"

    assert [end[:10] for _, end in _window(text, locale)] == [last]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("30 jours, ou 60 jours avec la carte", "fr-FR"),
        ("30 Tage, oder 60 Tage mit der Karte", "de-DE"),
        ("30 giorni o 60 giorni con la tessera", "it-IT"),
        ("30 days, or 60 days for members", "en-GB"),
    ],
)
def test_two_lengths_of_which_one_has_a_condition_are_no_range(text: str, locale: str) -> None:
    assert _values(f"return: {text}", locale) == ["P30D", "P60D"]


@pytest.mark.parametrize(
    ("text", "locale"),
    [("4 jours ou 5 jours", "fr-FR"), ("4 oder 5 Tage mit der Post", "de-DE"), ("4 days to 5 days", "en-GB")],
)
def test_two_lengths_between_which_it_lies_are_a_range(text: str, locale: str) -> None:
    assert _values(f"delivery: {text}", locale) == ["P4D..P5D"]
