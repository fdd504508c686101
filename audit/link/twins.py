"""Offers that a company has once for each country under one name: a document means the one of its own country.

"Abo Casa CH" and "Abo Casa IT" are called "Abo Casa" on the site of either country. Their records say where they hold.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from audit.link.link import Link
from audit.model.capture import Document
from audit.model.record import Record
from audit.model.statement import Subject

_NAMES = {
    "CH": r"ch|schweiz|suisse|svizzera|switzerland",
    "DE": r"de|deutschland|allemagne|germania|germany",
    "AT": r"at|österreich|autriche|austria",
    "IT": r"it|italien|italie|italia|italy",
    "FR": r"fr|frankreich|france|francia",
    "LI": r"li|liechtenstein",
    "LU": r"lu|luxemburg|luxembourg|lussemburgo",
    "BE": r"be|belgien|belgique|belgio|belgium",
    "GB": r"gb|uk|grossbritannien|großbritannien|royaume-uni|regno unito|united kingdom",
    "IE": r"ie|irland|irlande|ireland",
}  # fmt: skip
_CODES = {code: re.compile(rf"\b(?:{words.partition('|')[2]})\b") for code, words in _NAMES.items()}
_COUNTRY = re.compile(rf"\b(?:{'|'.join(_NAMES.values())})\b")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Twins:
    """Where offers on record hold, and those that differ by that alone.

    Attributes:
        countries: Id of an offer and the countries of its records; offers that hold anywhere are left out.
        alike: Id of an offer and the ids of those of its name in other countries.
    """

    countries: Mapping[str, frozenset[str]]
    alike: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, records: Sequence[Record]) -> "Twins":
        """The twins among all records."""
        said: dict[str, list[frozenset[str]]] = {}
        names: dict[str, frozenset[str]] = {}
        for record in records:
            said.setdefault(record.key, []).append(frozenset().union(*(s.scope.regions for s in record.statements)))
            names.setdefault(record.key, _bare(record.name))
        countries = {key: frozenset().union(*found) for key, found in said.items() if all(found)}
        by_name: dict[frozenset[str], list[str]] = {}
        for key in sorted(countries):
            by_name.setdefault(names[key], []).append(key)
        alike = {key: tuple(other for other in keys if other != key) for keys in by_name.values() for key in keys}
        return cls(countries, {key: others for key, others in alike.items() if others})

    def at_home(self, link: Link, document: Document, subject: Subject) -> Link:
        """The link with the twin of the document's own country in place of one of another country.

        A country that the subject or the title names goes before the one to which the channel speaks.
        """
        if not any(offer in self.alike for offer in link.offers):
            return link
        here = _named(f"{subject.name} {document.title}")
        here = here or frozenset().union(*(s.scope.regions for s in document.statements))
        if not here:
            return link
        offers = tuple(dict.fromkeys(self._own(offer, here) for offer in link.offers))
        return replace(link, offers=offers, reasons=(*link.reasons, "its country")) if offers != link.offers else link

    def _own(self, offer: str, here: frozenset[str]) -> str:
        held = self.countries.get(offer, frozenset())
        if not held or held & here:
            return offer
        return next((twin for twin in self.alike.get(offer, ()) if self.countries[twin] & here), offer)


def _named(text: str) -> frozenset[str]:
    """The countries that a text names, by their names in any letters or their codes in capitals."""
    low = text.casefold()
    return frozenset(code for code, words in _CODES.items() if words.search(low) or re.search(rf"\b{code}\b", text))


def _bare(name: str) -> frozenset[str]:
    """The words of a name but those for countries."""
    return frozenset(_WORD.findall(_COUNTRY.sub(" ", name.casefold())))
