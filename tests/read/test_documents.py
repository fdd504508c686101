"""Mails, posts, Markdown, plain text, PDF and Word as documents; the reader is chosen by what a capture is."""

import io
from datetime import datetime
from email.message import EmailMessage

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.errors import GapError
from audit.model.capture import Form
from audit.model.statement import Layer
from audit.read.files.plain import plain_blocks
from audit.read.files.posts import read_post
from audit.read.markup.charset import decode
from audit.read.words.tongue import detect
from tests.read.making import HOST, capture, context, names, of, read, said


def mail(text: str = "", html: str = "", subject: str = "Laternentage") -> bytes:
    message = EmailMessage()
    message["Subject"] = subject
    message["Date"] = "Tue, 05 May 2026 09:00:00 +0200"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def test_both_parts_of_a_mail_are_one_document_of_its_day() -> None:
    body = mail(
        "Nur heute: Laterne Nord für CHF 20.50",
        "<h1>Laternentage</h1><p>Laterne Nord <img alt='Mit dem Code LICHT20 sparen Sie 20 %'></p>",
    )

    document = read(body, "message/rfc822", address="mails/1.eml")

    assert (document.form, document.title, str(document.published)) == (
        Form.MAIL,
        "Laternentage",
        "2026-05-05 09:00:00",
    )
    assert {"price 20.50 CHF", "valid_through 2026-05-05", "voucher_code LICHT20", "discount 20%"} <= said(document)


def test_a_sentence_that_both_parts_of_a_mail_have_below_one_title_is_heard_once() -> None:
    told = "Drei Nächte am See mit zwei Rädern für CHF 255.– bis 31. August 2026."
    both = read(mail(f"* SEE UND RAD\n{told}", f"<h2>See und Rad</h2><p>{told}</p>"), "message/rfc822")

    (price,) = of(both, "price")
    assert price.where.path.startswith("part 1#")


def test_a_sentence_that_the_parts_of_a_mail_tell_differently_is_heard_twice() -> None:
    told = "Drei Nächte am See mit zwei Rädern für CHF {} bis 31. August 2026."
    html = f"<h2>See und Rad</h2><p>{told.format('255.–')}</p>"
    both = read(mail(f"* SEE UND RAD\n{told.format('265.–')}", html), "message/rfc822")

    assert {price.term.value for price in of(both, "price")} == {"255 CHF", "265 CHF"}


def test_the_preview_of_a_mail_is_not_its_text() -> None:
    html = '<div style="display:none">Ab CHF 9.-</div><p>Alles für die Laterne.</p>'

    assert not said(read(mail("x", html), "message/rfc822"), Layer.TEXT)


def test_an_empty_mail_says_so() -> None:
    assert [p.reason for p in read(b"Subject: \n\n", "message/rfc822").problems] == ["E-EMPTY"]


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "cp1252"])
def test_a_part_is_read_in_its_encoding(charset: str) -> None:
    body = f"Content-Type: text/plain; charset={charset}\n\nLaterne für CHF 20.50, gültig bis 31.8.".encode(charset)

    assert "für" in read(body, "message/rfc822").text


def test_a_mail_whose_template_calls_it_english_is_read_in_the_language_of_its_words() -> None:
    html = '<html lang="en"><p>Das Laternenabo ist für alle da, und zwar nur im Mai: CHF 6.90 pro Monat.</p></html>'

    assert "price 6.90 CHF/P1M" in said(read(mail("", html), "message/rfc822"))


def test_an_offer_in_a_mail_leads_to_its_landing_address() -> None:
    html = f'<h2>Laterne Nord</h2><p>Nur CHF 20.50</p><p><a href="{HOST}/l/?utm_source=mail">Zur Laterne</a></p>'

    document = read(mail("x", html), "message/rfc822")

    assert {s.subject.link for s in of(document, "price")} == {f"{HOST}/l/"}


def test_markdown_is_read_as_a_page_is() -> None:
    text = "---\ntitel: Intern\n---\n# Laterne Nord\n\n| Preis | Garantie |\n|---|---|\n| CHF 20.50 | 2 Jahre |\n"

    document = read(text, "text/markdown", address="kb/laterne.md")

    assert {"price 20.50 CHF", "warranty P2Y"} <= said(document)
    assert ("Laterne Nord", "") in names(document.statements)


def test_lines_that_a_mail_program_wrapped_are_one_paragraph() -> None:
    prose = "Die Laterne Nord gibt es jetzt während der ersten drei\nMonate für CHF 20.50."
    text = f"{prose}\n\n- Versand CHF 7.90\n- Garantie"

    assert [b.text for b in plain_blocks(text)] == [
        "Die Laterne Nord gibt es jetzt während der ersten drei Monate für CHF 20.50.", "- Versand CHF 7.90", ("- "
        "Garantie"),
    ]  # fmt: skip


def test_a_text_file_is_a_document() -> None:
    assert "price 20.50 CHF" in said(read("Laterne Nord\n\nJetzt nur CHF 20.50", "text/plain", address="a.txt"))


@given(st.text(max_size=300))
def test_every_block_of_a_plain_text_has_words(text: str) -> None:
    assert all(block.text.strip() == block.text and block.text for block in plain_blocks(text))


def test_a_word_document_keeps_headings_and_tables() -> None:
    document = docx.Document()
    document.add_heading("Laterne Nord", 1)
    document.add_paragraph("Jetzt nur CHF 20.50")
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ("", "Garantie", "Laterne Nord", "2 Jahre"), strict=True):
        cell.text = text
    file = io.BytesIO()
    document.save(file)

    found = read(file.getvalue(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document")

    assert {"price 20.50 CHF", "warranty P2Y"} <= said(found)


@pytest.mark.parametrize(
    ("body", "media", "reason"),
    [
        (b"PK\x03\x04 no", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "E-PARSE"),
        (b"%PDF-1.4 no", "application/pdf", "E-PDF"),
        (b"\x89PNG", "image/png", "E-TYPE"),
    ],
)
def test_what_cannot_be_read_says_so(body: bytes, media: str, reason: str) -> None:
    document = read(body, media, address="x")

    assert [p.reason for p in document.problems] == [reason]
    assert not document.usable


def pdf(*lines: tuple[int, int, str]) -> bytes:
    """A PDF of one page with lines of text at places; a star marks a bold one."""
    text = "".join(
        f"BT /F{1 + words.startswith('*')} 11 Tf {x} {y} Td ({words.lstrip('*')}) Tj ET " for x, y, words in lines
    ).encode("latin-1")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]  # fmt: skip
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return body + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size, table, size, len(body),
    )  # fmt: skip


def test_tables_of_a_flyer_that_stand_one_below_the_other_have_heads_of_their_own() -> None:
    rows = (
        ("Seebad", "1/1", "1/2"), ("Liege", "8.00", "4.00"), ("Kabine", "3.00", "2.00"),
        ("Hallenbad", "1/1", "1/2"), ("Liege", "12.00", "6.00"), ("Kabine", "4.00", "3.00"),
    )  # fmt: skip
    cells = [
        (x, 700 - 14 * y, words) for y, row in enumerate(rows) for x, words in zip((50, 300, 400), row, strict=True)
    ]

    document = read(pdf(*cells), "application/pdf", address="tarife.pdf")

    prices = [(s.subject.context[-1], s.subject.name, s.scope.variant, s.term.value) for s in of(document, "price")]
    assert len(prices) == 8
    assert ("Seebad", "Liege", "1/2", "4 CHF") in prices
    assert ("Hallenbad", "Liege", "1/1", "12 CHF") in prices


def test_columns_of_a_flyer_are_read_one_after_the_other() -> None:
    flyer = pdf((50, 700, "Laterne Nord"), (350, 700, "Fackel"), (50, 686, "CHF 20.50"), (350, 686, "CHF 9.50"))

    document = read(flyer, "application/pdf", address="flyer.pdf")

    assert document.form is Form.PRINT
    assert document.text.replace("\n", " ") == "Laterne Nord CHF 20.50 Fackel CHF 9.50"
    assert all(s.where.path.startswith("page 1 box ") for s in document.statements)
    assert {"price 20.50 CHF", "price 9.50 CHF"} <= said(document)


@pytest.mark.parametrize(
    "written",
    ["Nur heute: Laterne Nord für CHF 20.50", "<p>Nur heute: Laterne Nord für CHF 20.50 <a href='#'>#licht</a></p>"],
)
def test_a_post_speaks_of_its_day(written: str) -> None:
    post = read_post(written, datetime(2026, 5, 5, 9), capture(""), context(), key="p-1")

    assert (post.form, post.key) == (Form.POST, "p-1")
    assert {"price 20.50 CHF", "valid_through 2026-05-05"} <= said(post)


@pytest.mark.parametrize(
    ("body", "header", "text"),
    [
        ("Gültig".encode("cp1252"), "text/html; charset=utf-8", "Gültig"),
        ("Gültig".encode(), "text/html; charset=iso-8859-1", "Gültig"),
        ("Gültig".encode("utf-16"), "", "Gültig"),
        ("Gültig heute".encode("utf-16-le"), "", "Gültig heute"),
        ("\ufeffGültig".encode(), "", "Gültig"),
        ("€ 5".encode("cp1252"), "", "€ 5"),
        ("€ 5".encode("iso8859-15"), "text/html; charset=iso-8859-15", "€ 5"),
        (b'<meta charset="windows-1250">\xb9', "", '<meta charset="windows-1250">ą'),
        ("Gültig".encode("cp1252"), "text/html; charset=rot13", "Gültig"),
        ("Gültig".encode("cp1252"), "text/html; charset=zlib_codec", "Gültig"),
    ],
)
def test_the_encoding_is_decided_by_evidence(body: bytes, header: str, text: str) -> None:
    assert decode(body, header).text == text


@pytest.mark.parametrize("text", ["CHF 39.90", "", "Laterne Nord"])
def test_a_text_without_small_words_has_no_language(text: str) -> None:
    assert detect(text) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Preis gilt nur bis Ende Monat und ist nicht mit anderen Aktionen zu verbinden"),
        ("fr", "Le prix est valable pour toutes les commandes et ne peut être cumulé avec une autre offre"),
        ("it", "Il prezzo è valido per tutti gli ordini e non si può sommare con una altra offerta del mese"),
        ("en", "The price is valid for all of your orders and can not be used with any other offer"),
    ],
)
def test_the_language_is_known_by_its_small_words(language: str, text: str) -> None:
    assert detect(text) == language


def test_a_state_that_each_choice_repeats_is_no_language() -> None:
    choices = " ".join(f"Neuf {number} Non disponible" for number in range(6))

    assert not detect(choices)


@pytest.mark.parametrize("mark", ["*", ""])
def test_a_bold_line_of_a_flyer_heads_what_stands_below_it(mark: str) -> None:
    lines = (f"{mark}Winterlaterne", "Jetzt 20.50 CHF bis 30.6.2026.", f"{mark}Bergfackel", "Nur 9.50 CHF im Juli.")
    flyer = pdf(*((50, 700 - 14 * n, words) for n, words in enumerate(lines)))

    prices = of(read(flyer, "application/pdf", address="flyer.pdf"), "price")

    assert [(s.subject.name, s.scope.last is None) for s in prices] == [
        ("Winterlaterne", False), ("Bergfackel", True),
    ]  # fmt: skip
    assert len({s.where.path for s in prices}) == (2 if mark else 1)


def test_a_mail_whose_parts_lie_in_each_other_without_end_is_a_gap() -> None:
    parts = (f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n' for n in range(3000))

    with pytest.raises(GapError, match="lie too deep in each other"):
        read("".join(("Subject: Laternen\r\n", *parts)).encode(), "message/rfc822")


def test_names_and_amounts_one_to_a_line_are_no_sentence() -> None:
    lines = ("Reprise : 240 EUR par exercice", "Formation : 690 EUR", "Paie : 19 EUR par mois")
    document = read(
        pdf(*((50, 700 - 14 * n, words) for n, words in enumerate(lines))), "application/pdf", address="prix.pdf"
    )

    assert {s.subject.name for s in of(document, "price") if s.term.value == "690 EUR"} == {"Formation"}
