"""In which language a text is written, by its most frequent small words and the words of every price list."""

import re
from collections import Counter

_WORDS = {
    "de": "der die das und ist nicht mit für von den dem des ein eine einen auf im zu bei sich wir sie ihr nur bis ab "
          "jetzt oder auch wird werden kann sind als nach aus über mehr ohne pro alle zum zur vom "
          "statt monat monatlich preis versand lieferzeit kostenlos kein keine",
    "fr": "le la les des du de et est pas avec pour une un dans sur vous nous votre nos au aux en par ou plus sans "
          "jusqu "
          "dès ce cette qui que sont être chez tous toutes votre seulement "
          "lieu mois prix livraison gratuit gratuite aucun aucune",
    "it": "il lo la gli le di del della dei delle e è non con per una un nel nella su voi noi vostro dal dalla al "
          "alla in "
          "da o più senza fino che sono essere tutti tutte solo questo questa ogni "
          "anziché invece mese prezzo spedizione gratuita gratuito nessun nessuna",
    "en": "the and is not with for of to in on you we your our at by or more without until from this that are be "
          "all only "
          "a an as it will can per get have "
          "instead month price shipping delivery",
}  # fmt: skip
_LANGUAGES = {
    word: tuple(language for language, words in _WORDS.items() if word in words.split())
    for word in " ".join(_WORDS.values()).split()
}
_TOKEN = re.compile(r"[^\W\d_]+")
_LOOK = 6000
_ENOUGH = 4
_OFTEN = 3  # a word that a short page repeats, such as a state of each choice, tells no more than this


def detect(text: str) -> str:
    """The language of a text as ISO 639 code, or an empty string if it is too short or mixed.

    >>> detect("Der Preis gilt nur bis Ende Monat und ist nicht kumulierbar"), detect("CHF 39.90")
    ('de', '')
    """
    return _most_frequent(text, _ENOUGH)


def suspect(text: str) -> str:
    """The language that even a single small word of a text betrays, or an empty string.

    >>> suspect("CHF 69.90 pro Monat"), suspect("CHF 39.90")
    ('de', '')
    """
    return _most_frequent(text, 1)


def settle(text: str, declared: str, own: str) -> str:
    """The language of a page: what its text shows; where that is short, what it says of itself, else the channel's.

    Many systems call every page English until somebody tells them otherwise. Where a page says so and a single word
    of it speaks the channel's own language, the page is believed no more.

    Args:
        text: What a visitor reads.
        declared: ISO 639 code that the page gives; empty if it gives none.
        own: ISO 639 code of the channel.

    >>> settle("CHF 69.90 pro Monat", "en", "de"), settle("CHF 69.90", "en", "de"), settle("Tel. 12", "", "de")
    ('de', 'en', 'de')
    """
    found = detect(text)
    if found:
        return found
    return own if suspect(text) == own else declared or own


def locale_for(language: str, locale: str) -> str:
    """The locale of a document in a language, in the country of its channel.

    >>> locale_for("fr", "de-CH"), locale_for("de", "de-AT"), locale_for("", "it-CH")
    ('fr-CH', 'de-AT', 'it-CH')
    """
    if not language or locale.partition("-")[0] == language:
        return locale
    country = locale.partition("-")[2]
    return f"{language}-{country}" if country else language


def _most_frequent(text: str, enough: int) -> str:
    counts: Counter[str] = Counter()
    for word, times in Counter(_TOKEN.findall(text[:_LOOK].lower())).items():
        for language in _LANGUAGES.get(word, ()):
            counts[language] += min(times, _OFTEN)
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < enough:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= ranked[1][1] * 1.4 else ""
