"""The JSON Schema of the audit file, for editors that complete and check while one writes."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from audit.config.settings import Audit
from audit.plugins.channel import ChannelType
from audit.plugins.record import RecordSource

Schema = dict[str, Any]


def schema_of(channel_types: Mapping[str, ChannelType], record_sources: Mapping[str, RecordSource]) -> Schema:
    """The schema of an audit file with these kinds of channels and record sources."""
    schema = _schema(Audit)
    definitions: Schema = schema.setdefault("$defs", {})
    schema["properties"].pop("folder", None)
    channels = [_member(f"channel_{name}", name, kind.settings, definitions) for name, kind in channel_types.items()]
    records = [_member(f"records_{name}", name, kind.settings, definitions) for name, kind in record_sources.items()]
    schema["properties"]["channels"] = {"type": "array", "minItems": 1, "items": {"anyOf": channels}}
    schema["properties"]["records"] = {"type": "array", "items": {"anyOf": records}}
    notify = schema["properties"]["notify"]
    schema["properties"]["notify"] = {
        "anyOf": [notify, {"type": "array", "items": {"type": "string"}}, {"type": "string"}]
    }
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "einklang.yaml"
    loosened: Schema = _loosen(schema)
    return loosened


def _schema(model: type[BaseModel]) -> Schema:
    return model.model_json_schema(by_alias=False)


def _member(key: str, name: str, settings: type[BaseModel], definitions: Schema) -> Schema:
    """Put the schema of one kind among the definitions, and refer to it."""
    own = _schema(settings)
    definitions.update(own.pop("$defs", {}))
    own["properties"]["type"] = {"const": name, "type": "string"}
    own["title"] = name
    definitions[key] = own
    return {"$ref": f"#/$defs/{key}"}


def _loosen(schema: Any) -> Any:  # noqa: ANN401  (any part of a schema)
    """The same schema, where one value may stand for a list of one."""
    if isinstance(schema, list):
        return [_loosen(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    loosened = {key: _loosen(part) for key, part in schema.items()}
    items = loosened.get("items")
    if loosened.get("type") == "array" and isinstance(items, dict) and items.get("type") == "string":
        kept = {key: loosened.pop(key) for key in ("default", "title", "description") if key in loosened}
        return {**kept, "anyOf": [loosened, items]}
    return loosened
