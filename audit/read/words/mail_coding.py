"""Texts that still carry the coding in which a mail was sent: "g=FCltig", "=?utf-8?Q?F=C3=BCr_Sie?=".

Who pastes the source of a mail into a note, or exports it without undoing its coding, leaves quoted-printable signs
and encoded words in it (RFC 2045, section 6.7, and RFC 2047). Of signs that may as well stand in an address ("?v=20")
nothing is undone unless others in the same text leave no doubt.
"""

import re
from email.errors import HeaderParseError
from email.header import decode_header, make_header

_SIGNS = re.compile(r"(?:=[0-9A-F]{2})+")
_BREAK = re.compile(r"=\r?\n")
_SURE = re.compile(
    r"=(?:C[2-9A-F]|[DE][0-9A-F]|F[0-4])=[89AB][0-9A-F]"  # a letter in UTF-8
    r"|[A-Za-z]=[C-F][0-9A-F](?=[a-z\s.,;:!]|\?(?!=))|[0-9] ?=80(?![0-9A-Z])"  # a letter or the euro sign in one byte
    r"|=20\r?\n"  # a space at the end of a line
    r"|[^\s=]=\r?\n[^=]*[^\s=]=\r?\n"  # two lines that go on below
)
_WORD = re.compile(r"=\?[\w-]{1,40}\?[BbQq]\?[^?\s]{1,200}\?=")


def without_coding(text: str) -> str:
    """A text as its author wrote it, lines that were cut by the coding joined again.

    >>> without_coding("Gilt f=C3=BCr 9,90 =E2=82=AC"), without_coding("/shop?v=20&w=C3")
    ('Gilt für 9,90 €', '/shop?v=20&w=C3')
    """
    if "=" not in text:
        return text
    text = _WORD.sub(_of_word, text)
    if not _SURE.search(text):
        return text
    return _SIGNS.sub(_of_signs, _BREAK.sub("", text))


def _of_word(found: re.Match[str]) -> str:
    try:
        return str(make_header(decode_header(found[0])))
    except (HeaderParseError, LookupError, UnicodeError):
        return found[0]


def _of_signs(found: re.Match[str]) -> str:
    sent = bytes.fromhex(found[0].replace("=", ""))
    try:
        return sent.decode("utf-8")
    except UnicodeDecodeError:
        return sent.decode("cp1252", errors="replace")
