"""YAML with the line of every setting; plain data only.

Tags are refused: they are a way to run code. Booleans are those of YAML 1.2 (``true``, ``false``), so that the key
``off`` and the country ``NO`` stay words; days, ``1:30`` and numbers with leading zeros stay texts.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from audit.errors import ConfigError

Place = tuple[str | int, ...]
Lines = dict[Place, int]

_MOST_NODES = 200_000
# ${NAME} without quotes would open a mapping inside of braces, so it goes through YAML in another dress.
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*(?::-[^}\n]*)?)\}")
_DRESSED = re.compile("\ue000([^\ue001]*)\ue001")
_PLAIN: tuple[tuple[re.Pattern[str], Any], ...] = (
    (re.compile(r"~|null|Null|NULL|"), lambda _: None),
    (re.compile(r"true|True|TRUE"), lambda _: True),
    (re.compile(r"false|False|FALSE"), lambda _: False),
    (re.compile(r"[-+]?(0|[1-9][0-9]*)"), int),
    (re.compile(r"[-+]?(0|[1-9][0-9]*)\.[0-9]+([eE][-+]?[0-9]+)?"), float),
)


def read_yaml(text: str, file: str) -> tuple[Any, Lines]:
    """The data in a YAML text, and the line of every key and list entry.

    Raises:
        ConfigError: If it is no YAML, has a tag, has a key twice, or grows without measure.
    """
    text = _VARIABLE.sub("\ue000\\1\ue001", text)
    try:
        _refuse_tags(text, file)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{file}, line {mark.line + 1}" if mark else file
        what = f"this is no YAML: {error.problem or error.context}"
        mend = "Check indentation, colons and quotes; texts with : or # in them need quotes"
        raise ConfigError(what, where=where, mend=mend) from None
    except yaml.YAMLError as error:
        raise ConfigError(f"this is no YAML: {error}".splitlines()[0], where=file) from None
    lines: Lines = {}
    return (None if node is None else _Builder(file, lines).build(node, ())), lines


def _refuse_tags(text: str, file: str) -> None:
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if isinstance(token, yaml.TagToken):
            raise ConfigError(
                "tags (words that begin with !) are not allowed",
                where=f"{file}, line {token.start_mark.line + 1}",
                mend="Take the tag out, or put the text in quotes",
            )


class _Builder:
    """Makes data of nodes and notes their lines."""

    def __init__(self, file: str, lines: Lines) -> None:
        self._file = file
        self._lines = lines
        self._built = 0

    def build(self, node: yaml.Node, place: Place) -> Any:  # noqa: ANN401  (any data)
        self._built += 1
        self._lines.setdefault(place, node.start_mark.line + 1)
        if self._built > _MOST_NODES:
            raise ConfigError("the file grows without measure", where=self._file, mend="Write the anchors out")
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, place))
        if isinstance(node, yaml.SequenceNode):
            return [self.build(member, (*place, number)) for number, member in enumerate(node.value)]
        return _scalar(node)

    def _pairs(self, node: yaml.MappingNode, place: Place) -> Iterator[tuple[str, Any]]:
        seen: set[str] = set()
        merged = [pair for pair in node.value if pair[0].value == "<<"]
        for _, value in merged:
            for base in value.value if isinstance(value, yaml.SequenceNode) else [value]:
                yield from self._pairs(base, place) if isinstance(base, yaml.MappingNode) else ()
        for key, value in node.value:
            if key.value == "<<":
                continue
            if not isinstance(key, yaml.ScalarNode):
                raise ConfigError("a key must be one word or text", where=self._at(key))
            name = _undressed(key.value)
            if name in seen:
                raise ConfigError(f"{name!r} stands here twice", where=self._at(key), mend="Keep one of them")
            seen.add(name)
            self._lines[(*place, name)] = key.start_mark.line + 1
            yield name, self.build(value, (*place, name))

    def _at(self, node: yaml.Node) -> str:
        return f"{self._file}, line {node.start_mark.line + 1}"


def _undressed(text: str) -> str:
    return _DRESSED.sub(r"${\1}", text)


def _scalar(node: yaml.Node) -> Any:  # noqa: ANN401  (any scalar)
    if getattr(node, "style", None) is not None or "\ue000" in node.value:
        return _undressed(node.value)
    for pattern, make in _PLAIN:
        if pattern.fullmatch(node.value):
            return make(node.value)
    return node.value
