"""What people write in plans and tables, in four languages, and what it is in the vocabulary.

The phrases stand in ``words.yaml``. They are found as whole words in the folded text of a cell; the longest phrase
that fits counts.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

import yaml

Phrases = Mapping[str, str]

# Where a cell may name several values at once; of the others it names one, or is not understood.
_SEVERAL = frozenset({"audience"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, without accents and signs, one space between words.

    >>> fold("  Gültig bis (CHF/Mt.)"), fold("Größe")
    ('gultig bis chf mt', 'grosse')
    """
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    kept = "".join(" " if not c.isalnum() else c for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


@cache
def phrases(subject: str) -> Phrases:
    """Phrase and value of a subject: an enumeration, ``terms``, ``parts`` or ``cells``."""
    return {phrase: value for value, of_value in _words()[subject].items() for phrase in of_value}


@cache
def _words() -> Mapping[str, Mapping[str, list[str]]]:
    text = (files("audit.config") / "words.yaml").read_text(encoding="utf-8")
    # The base loader takes every scalar as text, so that "no" and "on" stay words.
    found: Mapping[str, Mapping[str, list[str]]] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  (texts only)
    return found


def is_everybody(text: str) -> bool:
    """Whether a cell for the audience says that there is no restriction."""
    return _cell(text, "everybody") or not fold(text)


def is_unpublished(text: str) -> bool:
    """Whether a status says that no channel may publish the row."""
    return _cell(text, "unpublished")


def is_ended(text: str) -> bool:
    """Whether a status says that the row is over."""
    return _cell(text, "ended")


def words_for(attribute: str, text: str) -> tuple[str, ...]:
    """The words of an enumeration that a cell names, sorted; none if it names none, or takes one out.

    >>> words_for("audience", "Neukunden, Studierende"), words_for("availability", "nur noch wenige Plätze")
    (('NewCustomers', 'Students'), ('LimitedAvailability',))
    """
    folded = fold(text)
    if folded in phrases(attribute):
        return (phrases(attribute)[folded],)
    if any(_cell(word, "not") for word in folded.split()):
        return ()
    found = tuple(sorted(_all_in(attribute, folded)))
    return found if len(found) == 1 or attribute in _SEVERAL else ()


def term_named(text: str) -> str:
    """The attribute that a required term names; empty if it names none that we know.

    >>> term_named("Mindestvertragsdauer"), term_named("codice"), term_named("Logo")
    ('contract_term', 'voucher_code', '')
    """
    folded = fold(text)
    return _own_name(folded, "terms") or phrases("terms").get(folded, "")


def column_named(header: str) -> str:
    """The attribute or part of a record that a column's header names; empty if it names none that we know.

    What stands in brackets is the unit and not part of the name.

    >>> column_named("Aktionspreis (CHF/Mt.)"), column_named("Pflichtangaben"), column_named("Verantwortlich")
    ('price', 'must_say', '')
    """
    folded = fold(re.sub(r"\(.*?\)|\[.*?\]", " ", header))
    own = _own_name(folded, "terms") or _own_name(folded, "parts")
    return own or phrases("parts").get(folded) or phrases("terms").get(folded, "")


def meaning(name: str) -> str:
    """What the audit file calls a column, as an attribute or part of a record; empty if it is neither.

    >>> meaning("_required_terms"), meaning("id"), meaning("price"), meaning("pric")
    ('must_say', 'key', 'price', '')
    """
    plain = name.strip().strip("_")
    if plain in {"ignore", ""}:
        return "ignore"
    return "currency" if plain == "currency_of" else column_named(plain)


def _own_name(folded: str, subject: str) -> str:
    name = folded.replace(" ", "_")
    return name if name in _values(subject) else ""


@cache
def _values(subject: str) -> frozenset[str]:
    return frozenset(phrases(subject).values())


def _cell(text: str, sense: str) -> bool:
    return fold(text) in _cells(sense)


@cache
def _cells(sense: str) -> frozenset[str]:
    # One phrase can have two senses ("ohne"), so they are not one mapping.
    return frozenset(_words()["cells"][sense])


def _all_in(attribute: str, folded: str) -> set[str]:
    found = set()
    while match := _pattern(attribute).search(folded):
        found.add(_word(attribute, match[0]))
        folded = f"{folded[: match.start()]} | {folded[match.end() :]}"
    return found


@cache
def _pattern(attribute: str) -> re.Pattern[str]:
    longest = sorted(phrases(attribute), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"\b(?:{'|'.join(map(_as_regex, longest))})\b")


def _as_regex(phrase: str) -> str:
    return re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", " ")


@lru_cache(maxsize=4096)
def _word(attribute: str, found: str) -> str:
    fitting = (phrase for phrase in phrases(attribute) if re.fullmatch(_as_regex(phrase), found))
    return phrases(attribute)[max(fitting, key=len)]
