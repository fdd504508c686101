"""The elements of a page that mean something by themselves, found in one pass over the tree.

A question to the tree costs as much as a quarter of its parse, so that it is asked once for everything: what
stands in the head, scripts with data, and elements that are marked as items.
"""

from dataclasses import dataclass

from audit.read.markup.tree import Node, Tree

_SELECTOR = (
    "title, meta[content], base[href], link[rel], script, form[data-product_variations], "
    "[itemscope], [itemprop], [typeof], [property]"
)


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Elements of a page, each kind in the order of the document.

    Attributes:
        title: The first ``title``.
        metas: ``meta`` elements with content.
        links: ``link`` elements with ``rel``.
        base: The first ``base`` with an address.
        scripts: All ``script`` elements.
        variations: Forms that carry variants in an attribute.
        woven: Elements with ``itemscope`` or ``itemprop``; empty where no item begins.
        typed: Elements with ``typeof`` or ``property``; empty where no item begins.
    """

    title: Node | None
    metas: tuple[Node, ...]
    links: tuple[Node, ...]
    base: Node | None
    scripts: tuple[Node, ...]
    variations: tuple[Node, ...]
    woven: tuple[Node, ...]
    typed: tuple[Node, ...]


def landmarks(tree: Tree) -> Landmarks:
    """Find the landmarks of a page."""
    by_tag: dict[str, list[Node]] = {}
    woven: list[Node] = []
    typed: list[Node] = []
    scopes = types = False
    last = None
    for node in tree.css(_SELECTOR):
        if node.mem_id == last:
            continue  # one that answers to several of the selectors is given once for each
        last = node.mem_id
        tag = node.tag or ""
        if tag in {"title", "meta", "base", "link", "script"}:
            by_tag.setdefault(tag, []).append(node)
            if tag == "script":
                continue
        attributes = node.attributes
        if "itemscope" in attributes or "itemprop" in attributes:
            woven.append(node)
            scopes = scopes or "itemscope" in attributes
        if "typeof" in attributes or "property" in attributes:
            typed.append(node)
            types = types or "typeof" in attributes
        if tag == "form" and "data-product_variations" in attributes:
            by_tag.setdefault(tag, []).append(node)
    return Landmarks(
        title=next(iter(by_tag.get("title", ())), None),
        metas=tuple(node for node in by_tag.get("meta", ()) if "content" in node.attributes),
        links=tuple(by_tag.get("link", ())),
        base=next((node for node in by_tag.get("base", ()) if "href" in node.attributes), None),
        scripts=tuple(by_tag.get("script", ())),
        variations=tuple(by_tag.get("form", ())),
        woven=tuple(woven) if scopes else (),
        typed=tuple(typed) if types else (),
    )
