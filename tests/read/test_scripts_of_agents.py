"""What agents are told to say, what they must not say, and what leads over to a line, in scripts and posts."""

import pytest

from tests.read.making import documents, read, said


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("**Sagen:** «Netz M kostet CHF 49.– im Monat.»\n\nDer Router Lux kostet CHF 99.–.", "de"),
        ("**À dire :** « La Box M coûte CHF 49.– par mois. »\n\nLe routeur Lux coûte CHF 99.–.", "fr"),
        ("**Da dire:** «La Box M costa CHF 49.– al mese.»\n\nIl router Lux costa CHF 99.–.", "it"),
        ('**Say:** "Box M is CHF 49.– a month."\n\nThe Lux router costs CHF 99.–.', "en"),
    ],
)
def test_what_tells_agents_to_say_a_line_names_nothing(written: str, language: str) -> None:
    document = read(f"# Script\n\n{written}", "text/markdown", address=f"https://lindwerk.example/{language}.md")

    names = {s.subject.variant or s.subject.name for s in document.statements if str(s.term) == "price 49 CHF/P1M"}
    assert len(names) == 1
    assert not names & {"Sagen", "dire", "À dire", "Da dire", "Say"}


@pytest.mark.parametrize(
    "line",
    [
        "**Nicht sagen:** «Die Aktivierung ist gratis.»",
        "**À ne pas dire :** « Les frais d'activation sont offerts. »",
        "**Da non dire:** «L'attivazione è gratuita.»",
        '**Don\'t say:** "Activation is free. Delivery takes 5 days."',
    ],
)
def test_what_agents_must_not_say_is_not_stated(line: str) -> None:
    assert said(read(f"# Script\n\n{line}", "text/markdown")) == set()


def test_what_stands_behind_it_is() -> None:
    text = "# Script\n\n**Nicht sagen:** Der Anschluss ist gratis. Die Aktivierung kostet CHF 59.–."

    assert said(read(text, "text/markdown")) == {"setup_fee 59 CHF"}


def test_what_we_do_not_say_in_passing_bars_nothing() -> None:
    assert "setup_fee 0 CHF" in said(read("Wir sagen es gern: Die Aktivierung ist gratis.", "text/markdown"))


@pytest.mark.parametrize(
    ("line", "bad"),
    [
        ("Der Kurs kostet 240 CHF. Wer sich bis 30.06. anmeldet, zahlt nur 210 CHF.", "anmeldet"),
        ("Il corso costa 240 CHF. Chi si iscrive entro il 30 giugno paga solo 210 CHF.", "iscrive"),
        ("Use code SUN25 for 25% off all orders. Canvas Tote CHF 15.", "Use code SUN25"),
        ("Nouveau : la carte 10 entrées à 32 CHF\n\nÉtudiants : 26 CHF", "Nouveau"),
        ("Gold CHF 29 a month for your first 3 months\n\nSilver CHF 19 a month", "your first"),
    ],
)
def test_what_one_does_or_types_in_names_nothing(line: str, bad: str) -> None:
    found = documents(line, "text/markdown")

    assert found[0].statements
    assert bad not in {name for s in found[0].statements for name in (s.subject.name, s.subject.variant)}
