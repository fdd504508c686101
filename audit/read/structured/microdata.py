"""Microdata and RDFa: items that are woven into the elements of a page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from audit.read.markup.landmarks import Landmarks
from audit.read.markup.tree import Node, Tree, path_of, text_of
from audit.read.structured.items import MAX_DEPTH, MAX_ITEMS, Item, Scalar, local_name

_ADDRESSES = {"a": "href", "area": "href", "link": "href", "img": "src", "audio": "src", "video": "src",
              "source": "src", "iframe": "src", "object": "data", "embed": "src"}  # fmt: skip
_LISTING = frozenset({"itemListElement", "isRelatedTo", "isSimilarTo", "isAccessoryOrSparePartFor", "isConsumableFor"})
_TEXT = 2000
_MOST = MAX_ITEMS * 2


@dataclass(slots=True, eq=False)
class _Open:
    """An item that is still being put together."""

    types: tuple[str, ...]
    path: str
    identity: str
    depth: int
    references: tuple[str, ...] = ()
    properties: "dict[str, list[_Open | Scalar]]" = field(default_factory=dict)

    def close(self, left: int = MAX_DEPTH) -> Item:
        """The item as a value; references that lead in circles end at some depth."""
        properties = {
            name: tuple(
                v.close(left - 1) if isinstance(v, _Open) else v for v in values if left or isinstance(v, Scalar)
            )
            for name, values in self.properties.items()
        }
        return Item(self.types, properties, self.path, self.identity)


@dataclass(frozen=True, slots=True)
class _Syntax:
    """How a syntax marks items and properties.

    Attributes:
        starts: Whether an element begins an item.
        types: Attribute that names types.
        names: Attribute that names properties.
        identity: Attribute that identifies an item.
    """

    starts: Callable[[Mapping[str, str | None]], bool]
    types: str
    names: str
    identity: str


_MICRODATA = _Syntax(lambda a: "itemscope" in a, "itemtype", "itemprop", "itemid")
_RDFA = _Syntax(lambda a: "typeof" in a, "typeof", "property", "resource")


def read_microdata(tree: Tree, found: Landmarks) -> tuple[Item, ...]:
    """The microdata items at the top of a page; elements named in ``itemref`` belong to the item."""
    return _read(tree, _MICRODATA, found.woven)


def read_rdfa(tree: Tree, found: Landmarks) -> tuple[Item, ...]:
    """The RDFa items at the top of a page, of whatever prefix."""
    return _read(tree, _RDFA, found.typed)


def _read(tree: Tree, syntax: _Syntax, nodes: Sequence[Node]) -> tuple[Item, ...]:
    """Put items together from the marked elements alone; the thousands of others are not looked at."""
    roots: list[_Open] = []
    items: dict[int, _Open] = {}
    around: dict[int, _Open | None] = {}
    paths: dict[int, str] = {}
    for node in nodes[:_MOST]:
        attributes = node.attributes
        holder = _holder(node, items, around)
        names = _names(attributes, syntax)
        if syntax.starts(attributes):
            inner = _begin(node, syntax, paths, holder)
            if inner.depth > MAX_DEPTH:
                continue
            items[node.mem_id] = inner
            if holder is not None and names:
                _give(holder, names, inner)
            else:
                roots.append(_in_list(inner, names) if not _LISTING.isdisjoint(names) else inner)
        elif holder is not None and names:
            _give(holder, names, Scalar(_value(node, attributes), path_of(node, paths)))
    if syntax is _MICRODATA:
        _follow(tree, items, roots, paths)
    return tuple(root.close() for root in roots)


def _in_list(inner: _Open, names: tuple[str, ...]) -> _Open:
    """An entry of a list whose own element nobody marked, in such a list: teasers of other products."""
    around = _Open(("ItemList",), inner.path, "", inner.depth)
    _give(around, names, inner)
    return around


def _holder(node: Node, items: dict[int, _Open], around: dict[int, "_Open | None"]) -> _Open | None:
    """The item in which an element stands; remembered for all elements on the way up."""
    passed: list[int] = []
    found: _Open | None = None
    at = node.parent
    while at is not None:
        key = at.mem_id
        if key in items:
            found = items[key]
            break
        if key in around:
            found = around[key]
            break
        passed.append(key)
        at = at.parent
    around.update(dict.fromkeys(passed, found))
    return found


def _follow(tree: Tree, items: dict[int, _Open], roots: list[_Open], paths: dict[int, str]) -> None:
    """Give items what stands in the elements that their ``itemref`` names."""
    for item in [one for one in items.values() if one.references]:
        for name in item.references:
            for target in tree.css(f'[id="{name}"]')[:1]:
                for node in [target, *target.css("[itemprop]")][:_MOST]:
                    names = _names(node.attributes, _MICRODATA)
                    inner = items.get(node.mem_id)
                    if not names or inner is item:
                        continue
                    if inner is not None and inner in roots:
                        _give(item, names, inner)
                    elif inner is None and _holder(node, items, {}) is None:
                        _give(item, names, Scalar(_value(node, node.attributes), path_of(node, paths)))


def _names(attributes: Mapping[str, str | None], syntax: _Syntax) -> tuple[str, ...]:
    return tuple(local_name(name) for name in (attributes.get(syntax.names) or "").split())


def _begin(node: Node, syntax: _Syntax, paths: dict[int, str], holder: _Open | None) -> _Open:
    attributes = node.attributes
    types = tuple(local_name(name) for name in (attributes.get(syntax.types) or "").split())
    references = tuple(
        name
        for name in (attributes.get("itemref") or "").split()[:20]
        if name.replace("-", "").replace("_", "").isalnum()
    )
    depth = 0 if holder is None else holder.depth + 1
    return _Open(types, path_of(node, paths), attributes.get(syntax.identity) or "", depth, references)


def _give(holder: _Open, names: tuple[str, ...], value: _Open | Scalar) -> None:
    for name in names:
        holder.properties.setdefault(name, []).append(value)


def _value(node: Node, attributes: Mapping[str, str | None]) -> str:
    content = attributes.get("content")
    if content is not None:
        return content[:_TEXT]
    tag = node.tag or ""
    if tag in _ADDRESSES:
        return (attributes.get(_ADDRESSES[tag]) or "")[:_TEXT]
    if tag == "time" and attributes.get("datetime"):
        return attributes["datetime"] or ""
    if tag in {"data", "meter"} and attributes.get("value"):
        return attributes["value"] or ""
    return text_of(node)[:_TEXT]
