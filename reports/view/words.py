"""The report's own words: English in code, German, French and Italian in ``reports/locale/*.po``."""

import gettext
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

LANGUAGES = ("de", "en", "fr", "it")
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """Says the report's own words in one language.

    Attributes:
        language: ISO 639 code, one of ``LANGUAGES``.
    """

    language: str

    def say(self, english: str, /, **values: object) -> str:
        """The sentence in this language, with ``{names}`` filled in; values are never read as templates."""
        return fill(self._translated(english), values)

    def many(self, one: str, other: str, count: int, /, **values: object) -> str:
        """The sentence for a number of things; ``{count}`` is the number, unless it is given as a value too."""
        catalog = _catalog(self.language)
        if catalog is None:
            template = one if count == 1 else other
        else:
            forms = _forms(catalog, one)
            template = forms[min(_plural(catalog.plural_expr)(count), len(forms) - 1)] if forms else other
        return fill(template, {"count": count} | values)

    def join(self, parts: tuple[str, ...]) -> str:
        """The parts as a list in running text: ``a, b and c``."""
        if len(parts) < 2:  # noqa: PLR2004  (two things need an "and")
            return "".join(parts)
        return self.say("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])

    def _translated(self, english: str) -> str:
        catalog = _catalog(self.language)
        message = catalog.get(english) if catalog is not None else None
        return str(message.string) if message is not None and message.string else english


def words_for(language: str) -> Words:
    """The words of a language; a region is left out, and an unknown language speaks English."""
    short = re.split(r"[-_]", language.lower())[0]
    return Words(short if short in LANGUAGES else "en")


def fill(template: str, values: dict[str, object]) -> str:
    """The template with its ``{names}`` filled in; a name without value stays as it is.

    Unlike ``str.format`` it reads neither attributes nor formats, so that a template from the audit file can
    do no harm, and what is filled in is not read again.

    >>> fill("{offer}: {price}", {"offer": "{price}", "price": "39"})
    '{price}: 39'
    """
    return _PLACE.sub(lambda found: str(values.get(found[1], found[0])), template)


@cache
def _catalog(language: str) -> Catalog | None:
    if language == "en":
        return None
    with files("reports").joinpath("locale", f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


@cache
def _plural(expression: str) -> Callable[[int], int]:
    return gettext.c2py(expression)


def _forms(catalog: Catalog, one: str) -> tuple[str, ...]:
    message = catalog.get(one)
    if message is None or not message.string:
        return ()
    return (message.string,) if isinstance(message.string, str) else tuple(filter(None, message.string))
