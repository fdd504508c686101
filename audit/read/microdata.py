"""Microdata and RDFa: items that are woven into the elements of a page."""

from collections.abc import Callable
from dataclasses import dataclass, field

from audit.read.items import MAX_DEPTH, MAX_ITEMS, Item, Scalar, local_name
from audit.read.tree import Node, Tree, children, path_of, text_of

_ADDRESSES = {"a": "href", "area": "href", "link": "href", "img": "src", "audio": "src", "video": "src",
              "source": "src", "iframe": "src", "object": "data", "embed": "src"}  # fmt: skip
_TEXT = 2000
_VISITS = 200_000  # an itemref can point at an element around itself


@dataclass(slots=True)
class _Open:
    """An item whose element is still open."""

    types: tuple[str, ...]
    path: str
    identity: str
    properties: dict[str, list[Item | Scalar]] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    def close(self) -> Item:
        return Item(self.types, {k: tuple(v) for k, v in self.properties.items()}, self.path, self.identity)


@dataclass(frozen=True, slots=True)
class _Syntax:
    """How a syntax marks items and properties.

    Attributes:
        starts: Whether an element begins an item.
        types: Attribute that names types.
        names: Attribute that names properties.
        identity: Attribute that identifies an item.
    """

    starts: Callable[[dict[str, str | None]], bool]
    types: str
    names: str
    identity: str


_MICRODATA = _Syntax(lambda a: "itemscope" in a, "itemtype", "itemprop", "itemid")
_RDFA = _Syntax(lambda a: "typeof" in a, "typeof", "property", "resource")


def read_microdata(tree: Tree) -> tuple[Item, ...]:
    """The microdata items at the top of a page; elements named in ``itemref`` belong to the item."""
    return _read(tree, _MICRODATA, "[itemscope]")


def read_rdfa(tree: Tree) -> tuple[Item, ...]:
    """The RDFa items at the top of a page, of whatever prefix."""
    return _read(tree, _RDFA, "[typeof]")


def _read(tree: Tree, syntax: _Syntax, selector: str) -> tuple[Item, ...]:
    found: list[Item] = []
    inside: set[int] = set()
    paths: dict[int, str] = {}
    for node in tree.css(selector)[:MAX_ITEMS]:
        if node.mem_id in inside:
            continue
        item = _item(tree, node, syntax, inside, paths)
        found.append(item)
    return tuple(found)


def _item(tree: Tree, top: Node, syntax: _Syntax, inside: set[int], paths: dict[int, str]) -> Item:
    """The item that begins at an element, with the items inside it; without recursion."""
    root = _begin(top, syntax, paths)
    # Each entry: element, the item around it, and the item to close behind it.
    stack: list[tuple[Node | None, _Open, _Open | None]] = []
    stack.extend((child, root, None) for child in reversed(_contents(tree, top, syntax)))
    open_items = 1
    visits = 0
    while stack and open_items < MAX_ITEMS and visits < _VISITS:
        visits += 1
        node, holder, ending = stack.pop()
        if node is None:
            if ending is not None:
                _give(holder, ending.names, ending.close())
            continue
        attributes = node.attributes
        names = tuple(local_name(name) for name in (attributes.get(syntax.names) or "").split())
        inner = holder
        if syntax.starts(attributes):
            inside.add(node.mem_id)
            inner = _begin(node, syntax, paths)
            inner.names = names
            open_items += 1
            if names:
                stack.append((None, holder, inner))
        elif names:
            _give(holder, names, Scalar(_value(node, attributes), path_of(node, paths)))
        if len(stack) < MAX_ITEMS * MAX_DEPTH:
            stack.extend((child, inner, None) for child in reversed(_contents(tree, node, syntax)))
    return root.close()


def _begin(node: Node, syntax: _Syntax, paths: dict[int, str]) -> _Open:
    attributes = node.attributes
    types = tuple(local_name(name) for name in (attributes.get(syntax.types) or "").split())
    return _Open(types, path_of(node, paths), attributes.get(syntax.identity) or "")


def _contents(tree: Tree, node: Node, syntax: _Syntax) -> list[Node]:
    inner = list(children(node))
    if syntax is _MICRODATA:
        for name in (node.attributes.get("itemref") or "").split()[:20]:
            if name.replace("-", "").replace("_", "").isalnum():
                inner.extend(tree.css(f'[id="{name}"]')[:1])
    return inner


def _give(holder: _Open, names: tuple[str, ...], value: Item | Scalar) -> None:
    for name in names:
        holder.properties.setdefault(name, []).append(value)


def _value(node: Node, attributes: dict[str, str | None]) -> str:
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
