"""What countries are called in the languages that are read, by the Unicode CLDR."""

from collections.abc import Iterator
from functools import cache

from babel import Locale

_SERVED_WITH = {"LI": "CH", "SM": "IT", "VA": "IT", "MC": "FR"}
"""Small countries that shops and carriers serve as if they were a part of the one around or beside them."""

_LANGUAGES = ("de", "fr", "it", "en")


def names_of_countries() -> Iterator[tuple[str, str]]:
    """Every country by each of its names, as it is written, with its ISO 3166 code.

    >>> sorted(name for name, code in names_of_countries() if code == "AT")
    ['Austria', 'Austria', 'Autriche', 'Österreich']
    """
    for language in _LANGUAGES:
        yield from ((str(name), code) for code, name in Locale(language).territories.items() if code.isalpha())


@cache
def called(country: str) -> frozenset[str]:
    """What a country, by its ISO 3166 code, is called, and the code, in small letters.

    >>> sorted(called("AT"))
    ['at', 'austria', 'autriche', 'österreich']
    """
    return frozenset({country.casefold(), *(name.casefold() for name, code in names_of_countries() if code == country)})


def at_home(countries: frozenset[str]) -> frozenset[str]:
    """Some countries without the small ones that belong to the home market of another one named with them.

    "Switzerland and Liechtenstein" is where "Switzerland" is; Liechtenstein alone is a place of its own.

    >>> sorted(at_home(frozenset({"CH", "LI"}))), sorted(at_home(frozenset({"LI"})))
    (['CH'], ['LI'])
    """
    return frozenset(code for code in countries if _SERVED_WITH.get(code) not in countries)
