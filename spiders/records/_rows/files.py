"""Files of records: their bytes from disk, and their text in whatever encoding."""

import codecs
import os
from pathlib import Path

from audit.errors import RecordError
from audit.plugins.record import RecordContext, RecordSettings

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
LARGEST = 200 * 1024 * 1024


class FileRecords(RecordSettings):
    """Records in a file.

    Attributes:
        path: Of the file, relative to the audit file.
        decimal: Decimal mark of numbers in texts, where it is not found right.
        date: Form of days in texts, such as ``DD.MM.YYYY``, where it is not found right.
    """

    path: str
    decimal: str = ""
    date: str = ""


def read_file(path: str, context: RecordContext) -> bytes:
    """The bytes of a file of the audit's folder.

    Raises:
        RecordError: If there is none, or it cannot be read.
    """
    file = context.folder / Path(path)
    try:
        if file.stat().st_size > LARGEST:
            raise RecordError(
                f"the file is larger than {LARGEST >> 20} MB", where=path, mend="Leave out what is not needed"
            )
        return file.read_bytes()
    except FileNotFoundError:
        raise RecordError("there is no such file", where=path, mend="Correct `path:` in the audit file") from None
    except OSError as error:
        raise RecordError(f"the file cannot be read ({os.strerror(error.errno or 0)})", where=path) from None


def refuse_nothing(body: bytes, where: str) -> None:
    """Refuse bytes that hold no records at all.

    Raises:
        RecordError: If there are none, or they are an HTML page.
    """
    if not body.removeprefix(codecs.BOM_UTF8).strip():
        raise RecordError("the file is empty", where=where, mend="It may be half written; export it again")
    if body.removeprefix(codecs.BOM_UTF8).lstrip()[:200].lower().startswith(_HTML):
        what = "this is an HTML page and no table"
        raise RecordError(what, where=where, mend="A login or error page was saved in its place; export it again")


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
