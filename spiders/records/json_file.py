"""JSON files: a list of objects, at the top or where the audit file says."""

from audit.plugins.record import Loaded, RecordContext, RecordSource
from spiders.records._rows.files import FileRecords, read_file, refuse_nothing
from spiders.records._rows.records import Origin, digest_of, loaded
from spiders.records._rows.tree import parse_json, table_in
from spiders.tables.text import text_of


class JsonRecords(FileRecords):
    """Records in a JSON file.

    Attributes:
        rows: Where the rows lie: names, dotted paths or JMESPath; the lists at the top if it is not said.
        encoding: Such as ``cp1252``; found if it is not said.
    """

    rows: tuple[str, ...] = ()
    encoding: str = ""


def fetch(settings: JsonRecords, context: RecordContext) -> bytes:
    """The bytes of the file."""
    return read_file(settings.path, context)


def load(body: bytes, settings: JsonRecords, context: RecordContext) -> Loaded:
    """The records in the bytes of a JSON file.

    Raises:
        RecordError: If it is empty, an HTML page, or no JSON.
    """
    refuse_nothing(body, settings.path)
    data = parse_json(text_of(body, settings.path, settings.encoding), settings.path)
    table = table_in(data, settings.rows, settings.path)
    origin = Origin(settings.path, digest_of(body), settings.decimal, settings.date)
    return loaded(table, body, settings, context, origin)


RECORDS = RecordSource(
    name="json",
    settings=JsonRecords,
    fetch=fetch,
    load=load,
    summary="A JSON file with a list of objects.",
    endings=(".json",),
)
