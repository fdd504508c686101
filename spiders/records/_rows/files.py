"""Files of records: their bytes from disk, and their text in whatever encoding."""

import codecs
import os
from pathlib import Path

from audit.errors import RecordError
from audit.plugins.record import RecordContext, RecordSettings

_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
LARGEST = 200 * 1024 * 1024


class FileRecords(RecordSettings):
    """Records in a file.

    Attributes:
        path: Of the file, relative to the audit file.
        decimal: Decimal mark of numbers in texts, where it is not found right.
        date: Form of days in texts, such as ``DD.MM.YYYY`` or ``MM/DD/YY HH:II``, where it is not found right: ``YYYY``
            or ``YY``, ``MM``, ``DD``, ``HH`` and, for minutes, ``II``.
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
