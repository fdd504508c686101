"""Seasons of prices, in one form for four languages: a table says "high season" where a record says "Hochsaison"."""

import re

_SEASONS = {
    "alta stagione": re.compile(
        r"\b(?:hochsaison|haute saison|saison haute|alta stagione|stagione alta|(?:high|peak)[ -]season)\b",
        re.IGNORECASE,
    ),
    "media stagione": re.compile(
        r"\b(?:zwischensaison|moyenne saison|saison moyenne|media stagione|stagione media|(?:mid|shoulder)[ -]season)"
        r"\b",
        re.IGNORECASE,
    ),
    "bassa stagione": re.compile(
        r"\b(?:nebensaison|basse saison|saison basse|bassa stagione|stagione bassa|(?:low|off)[ -]season)\b",
        re.IGNORECASE,
    ),
}


def plain_seasons(text: str) -> str:
    """The text with the seasons of prices in the same words for all languages.

    "Hauptsaison" stays what it is: some have a high season besides.

    >>> plain_seasons("Twin room, high season"), plain_seasons("Zweibettzimmer Nebensaison")
    ('Twin room, alta stagione', 'Zweibettzimmer bassa stagione')
    """
    small = text.lower()
    if "saison" not in small and "season" not in small and "stagione" not in small:
        return text
    for season, find in _SEASONS.items():
        text = find.sub(season, text)
    return text
