"""Pages for the pipeline's tests, as a reader would give them."""

from dataclasses import replace

from audit.model.capture import Document, Link
from audit.model.notation import parse
from audit.model.statement import Statement

SITE = "https://www.bergquell.example"


def page(path: str, *lines: str, text: str = "", title: str = "", **changes: object) -> Document:
    """The page at a path, which says what the lines say in the notation."""
    address = f"{SITE}{path}"
    said = tuple(_said(line, address) for line in lines)
    whole = Document(
        "web", address, address, digest=path, title=title, statements=said,
        subjects=tuple(dict.fromkeys(s.subject for s in said)), text=text or " ".join(lines),
    )  # fmt: skip
    return replace(whole, **changes)  # type: ignore[arg-type]  # fields of a document


def leads(path: str, *targets: str) -> Document:
    """The page at a path, with links."""
    return page(path, links=tuple(Link(target) for target in targets))


def _said(line: str, address: str) -> Statement:
    return replace(parse(f"web: {line}"), address=address, document=address)
