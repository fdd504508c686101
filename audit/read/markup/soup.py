"""Small and broken HTML (parts of mails, contents of feeds, posts), read with BeautifulSoup.

It tells the same visitor the same things as the walk of whole pages; it keeps what stands outside of any
element, and is slow, so that it is for fragments only.
"""

import warnings

from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning
from bs4.element import NavigableString, PreformattedString, Tag

from audit.read.markup.tree import Visitor


def walk_fragment(html: str, visitor: Visitor) -> None:
    """Tell a visitor everything in a fragment, without recursion however deep it is nested."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)  # a post may well look like an address
        soup = BeautifulSoup(html, "html.parser")
    stack: list[tuple[Tag, int, int]] = [(soup, 0, 0)]  # element, position among its contents, elements told so far
    while stack:
        parent, position, told = stack.pop()
        if position >= len(parent.contents):
            if parent is not soup:
                visitor.close()
            continue
        child = parent.contents[position]
        if isinstance(child, Tag):
            told += 1
        stack.append((parent, position + 1, told))
        if isinstance(child, Tag):
            if child.name not in visitor.skipped and visitor.open(child.name, _attributes(child), told):
                stack.append((child, 0, 0))
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            visitor.text(str(child))


def _attributes(tag: Tag) -> dict[str, str | None]:
    return {name: " ".join(value) if isinstance(value, list) else value for name, value in tag.attrs.items()}
