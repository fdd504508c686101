"""JSON-LD: the blocks of a page become items; references inside the page are followed, nothing is fetched."""

from decimal import Decimal
from typing import Any

from audit.read.structured.items import MAX_DEPTH, MAX_ITEMS, Item, Scalar, local_name
from audit.read.structured.loose_json import clean, read_loose

_KEYWORDS = frozenset({"@type", "@id", "@context", "@graph", "@reverse"})


def read_json_ld(blocks: tuple[tuple[str, str], ...]) -> tuple[tuple[Item, ...], tuple[str, ...]]:
    """The items of the JSON-LD blocks of a page, and what is wrong with blocks.

    Args:
        blocks: Text and path of each ``script`` element; a broken one does not lose the others.
    """
    roots: list[tuple[Any, str]] = []
    wrong: list[str] = []
    for text, path in blocks:
        values, trouble = read_loose(text)
        roots.extend((value, f"{path}#") for value in values)
        if trouble:
            wrong.append(f"The JSON-LD block at {path} {trouble}.")
    reader = _Reader(roots)
    return reader.items(), tuple(wrong)


class _Reader:
    """Turns JSON into items, with the things that have an ``@id`` at hand."""

    def __init__(self, roots: list[tuple[Any, str]]) -> None:
        self._roots = roots
        self._known: dict[str, tuple[dict[str, Any], str]] = {}
        self._left = MAX_ITEMS
        self._index()

    def items(self) -> tuple[Item, ...]:
        """The items at the top: roots, members of lists and graphs."""
        found = []
        for value, path in self._roots:
            for thing, at in self._spread(value, path):
                item = self._item(thing, at, ())
                if isinstance(item, Item):
                    found.append(item)
        return tuple(found)

    def _index(self) -> None:
        stack = list(self._roots)
        seen = 0
        while stack and seen < MAX_ITEMS * 4:
            value, path = stack.pop()
            seen += 1
            if isinstance(value, list):
                stack.extend((inner, f"{path}/{number}") for number, inner in enumerate(value))
            elif isinstance(value, dict):
                name = value.get("@id")
                # The description with most properties is meant; the others are references to it.
                if isinstance(name, str) and len(value) > len(self._known.get(name, ({}, ""))[0]) and len(value) > 1:
                    self._known[name] = value, path
                stack.extend((inner, f"{path}/{key}") for key, inner in value.items())

    def _spread(self, value: Any, path: str) -> list[tuple[dict[str, Any], str]]:  # noqa: ANN401  (JSON)
        if isinstance(value, list):
            return [found for number, inner in enumerate(value) for found in self._spread(inner, f"{path}/{number}")]
        if not isinstance(value, dict):
            return []
        graph = value.get("@graph")
        if isinstance(graph, (list, dict)):
            inside = self._spread(graph, f"{path}/@graph")
            return inside if "@type" not in value else [(value, path), *inside]
        return [(value, path)]

    def _item(self, value: dict[str, Any], path: str, above: tuple[str, ...]) -> Item | None:
        name = value.get("@id")
        name = clean(name) if isinstance(name, str) else ""
        if name and name in above:
            return None
        if name in self._known and len(value) == 1:
            value, path = self._known[name]
        self._left -= 1
        if self._left < 0 or len(above) > MAX_DEPTH:
            return None
        around = (*above, name)
        properties: dict[str, tuple[Item | Scalar, ...]] = {}
        for key, inner in value.items():
            if key in _KEYWORDS:
                continue
            values = tuple(self._values(inner, f"{path}/{_escaped(key)}", around))
            if values:
                properties[local_name(key)] = values
        return Item(_types(value.get("@type")), properties, path, name)

    def _values(self, value: Any, path: str, above: tuple[str, ...]) -> list[Item | Scalar]:  # noqa: ANN401  (JSON)
        if isinstance(value, list):
            return [
                one
                for number, inner in enumerate(value[:MAX_ITEMS])
                if not isinstance(inner, list)
                for one in self._values(inner, f"{path}/{number}", above)
            ]
        if isinstance(value, dict):
            if "@value" in value:
                return self._values(value["@value"], f"{path}/@value", above)
            item = self._item(value, path, above)
            return [item] if item is not None else []
        if isinstance(value, bool):
            return [Scalar("true" if value else "false", path)]
        if isinstance(value, Decimal):
            return [Scalar(f"{value:f}", path, exact=True)]
        return [Scalar(clean(value), path)] if isinstance(value, str) else []


def _types(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (local_name(value),)
    return tuple(local_name(v) for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
