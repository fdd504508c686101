"""The HTML5 tree of a page: one parse with Lexbor, walked without recursion, and paths that lead back into it.

Only this module knows the parser. lxml silently drops what is nested deeper than 254 elements; Lexbor keeps it
and is four times as fast.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Protocol

from selectolax.lexbor import LexborHTMLParser, LexborNode

Node = LexborNode
Tree = LexborHTMLParser

Attributes = Mapping[str, str | None]

_STEP = re.compile(r"([^:>]+)(?::nth-child\((\d+)\))?")
_ENTRIES = "a, button, label, select, [role=menuitem]"
_SENTENCE = re.compile(r"\w\W?[.!?](?:\s|$)")


class Visitor(Protocol):
    """Who is told what stands in a tree, in the order of the document.

    Attributes:
        skipped: Names of elements of which it wants to know nothing.
    """

    skipped: frozenset[str]

    def open(self, tag: str, attributes: Attributes, index: int) -> bool:
        """An element begins; False leaves out what is inside it (``close`` is not called then)."""

    def text(self, data: str) -> None:
        """A text node."""

    def close(self) -> None:
        """The element that was opened last ends."""


def parse(text: str | bytes) -> Tree:
    """The tree of a page, which bytes give in UTF-8; never fails."""
    return LexborHTMLParser(text)


def walk(tree: Tree, visitor: Visitor) -> None:
    """Tell a visitor everything inside ``html``, each element with its number among its sibling elements."""
    root = tree.root
    if root is None or not root.tag:
        return
    enter, say, leave, skipped = visitor.open, visitor.text, visitor.close, visitor.skipped
    around: list[tuple[Node, int]] = []  # the elements that are open, each with its number among its siblings
    node: Node | None = root
    number = 0
    while True:
        while node is not None:
            tag = node.tag or "-"
            if tag == "-text":
                say(node.text_content or "")
            elif tag[0] not in "-_!":
                number += 1
                # The attributes cost most of a walk: an element that nobody wants is not asked for them.
                if tag not in skipped and enter(tag, node.attributes if tag != "nav" else _meant(node), number):
                    child = node.first_child
                    if child is not None:
                        around.append((node, number))
                        node, number = child, 0
                        continue
                    leave()
            node = node.next
        if not around:
            return
        node, number = around.pop()
        leave()
        node = node.next if around else None


def step(tag: str, index: int) -> str:
    """One element of a path; ``html``, ``head`` and ``body`` need no number.

    >>> step("body", 2), step("p", 3)
    ('body', 'p:nth-child(3)')
    """
    return tag if tag in {"html", "head", "body"} else f"{tag}:nth-child({index})"


def path_of(node: Node, known: dict[int, str] | None = None) -> str:
    """The nth-child path of an element, such as ``html>body>main:nth-child(4)>p:nth-child(3)``.

    Args:
        node: The element.
        known: Paths of elements of the same tree that were asked for before; it grows.
    """
    known = {} if known is None else known
    above: list[Node] = []
    at: Node | None = node
    while at is not None and at.is_element_node and at.mem_id not in known:
        above.append(at)
        at = at.parent
    path = known.get(at.mem_id, "") if at is not None else ""
    for one in reversed(above):
        here = step(one.tag or "", _index(one))
        known[one.mem_id] = path = f"{path}>{here}" if path else here
    return path


def resolve(tree: Tree, path: str) -> Node | None:
    """The element to which a path leads, or None if the page no longer has it."""
    node = tree.root
    steps = path.split("#", 1)[0].split(">")
    if node is None or steps[0] != "html":
        return None
    for text in steps[1:]:
        found = _STEP.fullmatch(text)
        if not found:
            return None
        node = _child(node, found[1], int(found[2] or 0))
        if node is None:
            return None
    return node


def text_of(node: Node) -> str:
    """All text inside an element, white space folded."""
    return " ".join(node.text(deep=True).split())


def children(node: Node) -> Iterator[Node]:
    """The elements directly inside an element."""
    child = node.first_child
    while child is not None:
        if child.is_element_node:
            yield child
        child = child.next


def _meant(node: Node) -> Attributes:
    """The attributes of a ``nav``, with the role of a group if it holds sentences instead of entries.

    Site builders fold the answers of their questions into such elements.
    """
    attributes = node.attributes
    text = text_of(node)
    if "role" in attributes or not _SENTENCE.search(text):
        return attributes
    entries = sum(len(text_of(entry)) for entry in node.css(_ENTRIES))
    return attributes if len(text) <= 2 * entries else {**attributes, "role": "group"}


def _child(node: Node, tag: str, index: int) -> Node | None:
    for number, child in enumerate(children(node), 1):
        if child.tag == tag and index in (0, number):
            return child
    return None


def _index(node: Node) -> int:
    number, before = 1, node.prev
    while before is not None:
        number += before.is_element_node
        before = before.prev
    return number
