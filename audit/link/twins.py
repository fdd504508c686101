"""Offers that a company has once for each country under one name: a document means the one of its own country.

"Abo Casa CH" and "Abo Casa IT" are called "Abo Casa" on the site of either country. Their records say where they hold.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from audit.link.link import Link
from audit.model.capture import Document
from audit.model.countries import called
from audit.model.record import Record
from audit.model.statement import Subject
from audit.model.values import regions_meet

_WORD = re.compile(r"\w+")
_BRACKET = re.compile(r"\(([^()]{2,24})\)")


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
            names.setdefault(record.key, _bare(record.name, said[record.key][0]))
        countries = {key: frozenset().union(*found) for key, found in said.items() if all(found)}
        by_name: dict[frozenset[str], list[str]] = {}
        for key in sorted(countries):
            by_name.setdefault(names[key], []).append(key)
        alike = {key: tuple(other for other in keys if other != key) for keys in by_name.values() for key in keys}
        return cls(countries, {key: others for key, others in alike.items() if others})

    def at_home(self, link: Link, document: Document, subject: Subject) -> Link:
        """The link with the twin of the document's own country in place of one of another country.

        A country in a bracket of the subject or the title goes before the one to which the channel speaks; outside of
        brackets it may be where a thing comes from.
        """
        if not any(offer in self.alike for offer in link.offers):
            return link
        known = frozenset().union(*self.countries.values())
        here = _bracketed(f"{subject.name} {document.title}", known)
        here = here or frozenset().union(*(s.scope.regions for s in document.statements))
        if not here:
            return link
        offers = tuple(dict.fromkeys(self._own(offer, here) for offer in link.offers))
        return replace(link, offers=offers, reasons=(*link.reasons, "its country")) if offers != link.offers else link

    def _own(self, offer: str, here: frozenset[str]) -> str:
        held = self.countries.get(offer, frozenset())
        if not held or regions_meet(held, here):
            return offer
        return next((twin for twin in self.alike.get(offer, ()) if regions_meet(self.countries[twin], here)), offer)


def _bracketed(text: str, countries: frozenset[str]) -> frozenset[str]:
    """Those of some countries that stand in brackets of a text, by their names or codes."""
    said = {found[1].strip().casefold() for found in _BRACKET.finditer(text)}
    return frozenset(country for country in countries if said & called(country))


def _bare(name: str, countries: frozenset[str]) -> frozenset[str]:
    """The words of a name but those for the countries in which it holds: "Espresso Italia CH" comes from Italy."""
    words = _WORD.findall(name.casefold())
    return frozenset(words) - frozenset().union(*map(called, countries))
