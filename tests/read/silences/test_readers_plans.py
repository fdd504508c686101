"""A weekend on which readers may be up to something else is not when an offer runs."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Und wenn Sie dieses Wochenende an den See fahren: Denken Sie an die Mütze."),
        ("fr-FR", "Si vous partez au lac ce week-end, regardez la météo."),
        ("it-CH", "E se questo fine settimana andate al lago: guardate le previsioni."),
        ("en-GB", "If you are heading for the lake this weekend, check the forecast."),
    ],
)
def test_what_readers_may_do_on_a_weekend_is_no_window(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Wenn Sie dieses Wochenende bestellen, legen wir eine Mütze dazu."),
        ("de-DE", "Nur dieses Wochenende!"),
        ("fr-FR", "Si vous venez ce week-end, vous payez 20 € de moins."),
        ("it-IT", "Se acquistate questo fine settimana, la spedizione è gratis."),
        ("en-GB", "If you visit us this weekend, tea is on the house."),
        ("en-GB", "If you like the lake: this weekend only."),
    ],
)
def test_a_weekend_on_which_one_gets_something_is_one(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-06-14"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Wenn Sie bis 14. Juni in die Stadt ziehen: ein Paket Kerzen für den Einzug."),
        ("fr-FR", "Si vous écrivez jusqu'au 14 juin, une boîte de bougies est à vous."),
        ("it-IT", "Se scrivete entro il 14 giugno, una scatola di candele è vostra."),
        ("en-GB", "If you write until 14 June, a box of candles is yours."),
    ],
)
def test_a_last_day_stays_one(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-06-14"}
