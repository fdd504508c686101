"""Delimited and other text: in which encoding it is written, and what stands between its cells."""

import codecs
import csv

from audit.errors import RecordError

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS = ";,\t|"
_SAMPLE = 20


def text_of(body: bytes, where: str, encoding: str = "") -> str:
    """The text in the bytes: by its encoding if one is given, else by its mark, else UTF-8, else cp1252.

    Raises:
        RecordError: If it is in another encoding, or is no text.
    """
    found = encoding or next((name for mark, name in _BOMS if body.startswith(mark)), "")
    try:
        text = body.decode(found) if found else _guessed(body)
    except LookupError:
        raise RecordError(f"there is no encoding {found!r}", where=where, mend="Write utf-8, cp1252 ...") from None
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        what = f"line {line} is not in the encoding {error.encoding}"
        mend = "Correct `encoding:` in the audit file, such as cp1252" if encoding else "It may be half written"
        raise RecordError(what, where=where, mend=mend) from None
    if "\0" in text:
        raise RecordError(
            "this is no text: it holds NUL characters", where=where, mend="Say `encoding:` if it is UTF-16"
        )
    return text.removeprefix("\ufeff")


def _guessed(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        # Every byte is a letter of cp1252 but five; what still fails is no text of a Western office.
        return body.decode("cp1252")


def find_delimiter(text: str) -> str:
    r"""The delimiter that cuts the first rows into the same number of cells, and into most.

    >>> find_delimiter("a;b,c;d\n1;2,5;3\n")
    ';'
    """
    sample = text.splitlines(keepends=True)[:_SAMPLE]
    return max(_DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def _evenness(sample: list[str], delimiter: str) -> tuple[int, int]:
    try:
        widths = [len(line) for line in csv.reader(sample, delimiter=delimiter) if any(cell.strip() for cell in line)]
    except csv.Error:
        return (0, 0)
    usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
    return (widths.count(usual), usual) if usual > 1 else (0, 0)
