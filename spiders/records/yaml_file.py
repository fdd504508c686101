"""YAML files: a list of mappings, at the top or where the audit file says."""

from audit.config.yaml_marks import read_yaml
from audit.errors import ConfigError, RecordError
from audit.plugins.record import Loaded, RecordContext, RecordSource
from spiders.records._rows.files import FileRecords, read_file, refuse_nothing
from spiders.records._rows.records import Origin, digest_of, loaded
from spiders.records._rows.tree import table_in
from spiders.tables.text import text_of


class YamlRecords(FileRecords):
    """Records in a YAML file.

    Attributes:
        rows: Where the rows lie: names or dotted paths; the lists at the top if it is not said.
    """

    rows: tuple[str, ...] = ()


def fetch(settings: YamlRecords, context: RecordContext) -> bytes:
    """The bytes of the file."""
    return read_file(settings.path, context)


def load(body: bytes, settings: YamlRecords, context: RecordContext) -> Loaded:
    """The records in the bytes of a YAML file.

    Raises:
        RecordError: If it is empty, an HTML page, or no YAML.
    """
    refuse_nothing(body, settings.path)
    try:
        data, _ = read_yaml(text_of(body, settings.path), settings.path)
    except ConfigError as error:
        raise RecordError(error.what, where=error.where, mend=error.mend) from None
    table = table_in(data, settings.rows, settings.path)
    origin = Origin(settings.path, digest_of(body), settings.decimal, settings.date)
    return loaded(table, body, settings, context, origin)


RECORDS = RecordSource(
    name="yaml",
    settings=YamlRecords,
    fetch=fetch,
    load=load,
    summary="A YAML file with a list of mappings.",
    endings=(".yaml", ".yml"),
)
