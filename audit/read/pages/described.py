"""What the description of a page for search engines calls the page's own offer: "the loyalty card"."""

import re

_PREPOSITION = re.compile(
    r" (?:de|d['’]|du|des|di|del|della|dell['’]|pour|per|of|for|à|a|en|in|avec|con|with|from|by)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4  # letters of a kind of thing
_SITE = re.compile(r"\s+[|–—·•»]\s+|\s+-\s+")


def describes(words: str, name: str, title: str = "") -> bool:
    """Whether words name no more than the kind of thing that the page is about, be it with the name of the site.

    >>> describes("carte de fidélité Lunaire", "Carte Chemin", "Carte Chemin | Lunaire")
    True
    >>> describes("card holder", "Moon Card", "Moon Card"), describes("Card Plus", "Moon Card", "Moon Card")
    (False, False)

    Args:
        words: Of the description, without article.
        name: What the page is about.
        title: Of the page, as search engines show it.
    """
    own = _words(name)
    site = _words(" ".join(_SITE.split(title)[1:])) - own
    told = [word for word in _WORD.findall(words) if word.casefold() not in site]
    kind = _WORD.findall(_PREPOSITION.split(words, maxsplit=1)[0])
    head = next((word for word in reversed(kind) if word.casefold() not in site), "")
    is_kind = len(head) >= _SHORTEST and head.casefold() in own
    return is_kind and all(map(str.islower, told))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))
