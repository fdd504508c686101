"""Every message of the reports' own words, as the code and the templates say them."""

import ast
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment
from jinja2.ext import extract_from_ast

from reports.view import vocabulary

ROOT = Path(__file__).parents[2] / "reports"


def messages() -> set[str | tuple[str, str]]:
    """English sentences; pairs where the number decides."""
    return {*_in_code(), *_in_templates(), *_in_vocabulary()}


def _in_code() -> Iterator[str | tuple[str, str]]:
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield from _said(node)


def _said(call: ast.Call) -> Iterator[str | tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if name == "say" and texts:
        yield texts[0]
    if name == "many" and len(texts) == 2:
        yield texts[0], texts[1]


def _in_templates() -> Iterator[str | tuple[str, str]]:
    for path in sorted(ROOT.rglob("*.j2")):
        found = extract_from_ast(Environment(autoescape=True).parse(path.read_text("utf-8")), ("say", "many"))
        for _, name, text in found:
            said = [t for t in ([text] if isinstance(text, str) else text) if t is not None]
            if said:
                yield said[0] if name == "say" else (said[0], said[1])


def _in_vocabulary() -> Iterator[str | tuple[str, str]]:
    for name, table in vars(vocabulary).items():
        if name.endswith("_WORDS"):
            yield from filter(None, table.values())
