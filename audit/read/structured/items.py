"""Items: typed things with properties, the common form of JSON-LD, microdata, RDFa and state in scripts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

MAX_DEPTH = 12
MAX_ITEMS = 5000


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value of a property.

    Attributes:
        text: As the page writes it.
        path: Where it stands.
        exact: Whether it was a number of JSON, so that a dot is the decimal point.
    """

    text: str
    path: str = ""
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A typed thing.

    Attributes:
        types: Local names of its types, such as ``Product``, as written; empty if it has none.
        properties: Local name of each property and its values, in the order of the page.
        path: Where it stands.
        identity: Its ``@id``, ``itemid`` or ``resource``.
    """

    types: tuple[str, ...]
    properties: Mapping[str, tuple["Item | Scalar", ...]] = field(default_factory=dict, hash=False)
    path: str = ""
    identity: str = ""

    def is_a(self, *names: str) -> bool:
        """Whether one of its types is one of the names, in whatever case."""
        wanted = {name.lower() for name in names}
        return any(kind.lower() in wanted for kind in self.types)

    def all(self, name: str) -> tuple["Item | Scalar", ...]:
        """The values of a property."""
        return self.properties.get(name, ())

    def items(self, name: str) -> tuple["Item", ...]:
        """Those values of a property that are items."""
        return tuple(value for value in self.all(name) if isinstance(value, Item))

    def scalar(self, *names: str) -> Scalar | None:
        """The first scalar value that is not empty of the first property that has one."""
        for name in names:
            for value in self.all(name):
                if isinstance(value, Scalar) and value.text.strip():
                    return value
        return None

    def text(self, *names: str) -> str:
        """The first scalar value of the properties as text with folded white space; empty if there is none."""
        found = self.scalar(*names)
        return " ".join(found.text.split()) if found else ""


def local_name(name: str) -> str:
    """The last part of a name given as address or with a prefix.

    >>> local_name("https://schema.org/Product"), local_name("schema:price"), local_name("Offer")
    ('Product', 'price', 'Offer')
    """
    tail = name.strip().rstrip("/#").rsplit("/", 1)[-1].rsplit("#", 1)[-1]
    return tail.rsplit(":", 1)[-1]


def walk_items(roots: tuple[Item, ...]) -> Iterator[tuple[Item, "Item | None"]]:
    """Every item below the roots with the item that holds it, in the order of the page."""
    stack: list[tuple[Item, Item | None, int]] = [(root, None, 0) for root in reversed(roots)]
    told = 0
    while stack and told < MAX_ITEMS:
        item, holder, depth = stack.pop()
        told += 1
        yield item, holder
        if depth >= MAX_DEPTH:
            continue
        inner = [value for values in item.properties.values() for value in values if isinstance(value, Item)]
        stack.extend((value, item, depth + 1) for value in reversed(inner))
