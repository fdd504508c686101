"""A newsletter's logo names nothing that is offered, nor do clauses of customers; pictures of goods do."""

import pytest

from tests.read.making import documents, names, of

HEAD = "Subject: {subject}\nFrom: {sender}\nDate: Mon, 08 Jun 2026 09:00:00 +0200\nMIME-Version: 1.0\n"
BOTH = (
    "{head}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    "--x\nContent-Type: text/html; charset=utf-8\n\n<table><tr><td><img src=l.png alt='{alt}'></td></tr>"
    "<tr><td>{text}</td></tr></table>\n--x--\n"
)


def _mail(text: str, alt: str, sender: str = "Nordmoos <ciao@nordmoos.example>", subject: str = "Merci") -> str:
    return BOTH.format(head=HEAD.format(subject=subject, sender=sender), text=text, alt=alt)


@pytest.mark.parametrize(
    ("text", "alt"),
    [
        ("Con il codice MUSCHIO15 hai il 15 % di sconto da 80 € di spesa. Riservato a chi è già cliente.", "Nordmoos"),
        ("Mit dem Code MOOS15 erhalten Sie 15 % Rabatt. Nur für alle, die schon bestellt haben.", "Nordmoos Logo"),
        ("Avec le code MOUSSE15 : 15 % de rabais. Réservé à ceux qui sont déjà clients.", "Logo Nordmoos"),
        ("Use code MOSS15 for 15 % off. Only for those who are existing customers.", "Nordmoos"),
    ],
)
def test_the_logo_and_a_clause_of_customers_name_no_offer(text: str, alt: str) -> None:
    (document,) = documents(_mail(text, alt), "message/rfc822")

    said = [*of(document, "discount"), *of(document, "audience")]
    assert {name for pair in names(said) for name in pair} == {"Merci", ""}


@pytest.mark.parametrize("sender", ["Ada von Nordmoos <ada@mail.example>", "Team <post@nord-moos.example>"])
def test_a_sender_is_called_by_a_part_of_the_name_or_the_host(sender: str) -> None:
    (document,) = documents(_mail("Mit dem Code MOOS15 15 % Rabatt auf alles.", "Nordmoos", sender), "message/rfc822")

    assert "Nordmoos" not in {name for pair in names(of(document, "discount")) for name in pair}


def test_a_picture_of_what_is_sold_keeps_its_name() -> None:
    text = "Nur CHF 49.–</td></tr><tr><td><img src=b.png alt='Zelt Uhu'></td></tr><tr><td>Nur CHF 59.–"
    (document,) = documents(_mail(text, "Zelt Kauz"), "message/rfc822")

    assert {"Zelt Kauz", "Zelt Uhu"} <= {name for pair in names(of(document, "price")) for name in pair}


def test_a_clause_of_customers_beside_their_price_goes_with_it() -> None:
    (document,) = documents(_mail("Chi è già cliente paga 12 euro, chi è nuovo 15 euro.", "Nordmoos"), "message/rfc822")

    (group,), (price,) = of(document, "audience"), of(document, "price")
    assert group.subject == price.subject
