"""Why somebody receives a mail is no condition of what the mail offers."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Sie erhalten diese E-Mail, weil Sie sich zum Newsletter angemeldet haben."),
        ("de-CH", "Du bekommst unseren Newsletter als Newsletter-Abonnentin."),
        ("fr-FR", "Vous recevez ce courriel car vous êtes inscrit à la newsletter."),
        ("fr-CH", "Cet e-mail vous a été envoyé parce que vous êtes abonné à notre newsletter."),
        ("it-IT", "Ricevi questa e-mail perché sei iscritto alla nostra newsletter."),
        ("en-GB", "You are receiving this email because you signed up to our newsletter."),
        ("en-GB", "This message was sent to you as you are on our newsletter subscribers list."),
    ],
)
def test_a_notice_below_a_mail_names_no_customers(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Newsletter-Abonnenten erhalten 10 % Rabatt."),
        ("fr-FR", "10 % de remise en vous inscrivant à la newsletter."),
        ("fr-FR", "Vous recevez ce mail car vous êtes inscrit : 10 % en vous inscrivant à la newsletter."),
        ("en-GB", "Newsletter subscribers get 10% off."),
    ],
)  # fmt: skip
def test_what_readers_of_a_newsletter_get_is_for_them(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == {"NewsletterSubscribers"}
