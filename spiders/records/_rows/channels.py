"""What a plan calls a channel, and the channels of the audit file that it means.

"Website DE" is ``website_de``, "Wissensdatenbank" the folder that the contact centre reads: by the name, by the
kind of place, and by the language, in four languages.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from audit.config.words import fold, phrases
from audit.model.channel import Channel
from audit.plugins.record import RecordContext, RecordSettings

_KINDS = {
    "website": "website", "wordpress": "website", "ghost": "website", "wagtail": "website", "shop": "shop",
    "shopify": "shop", "woocommerce": "shop", "graphql": "shop", "imap": "newsletter", "newsletter": "newsletter",
    "zendesk": "knowledge", "mediawiki": "knowledge", "folder": "knowledge", "knowledge_base": "knowledge",
    "product_feed": "feed", "directory": "feed", "feed": "rss", "mastodon": "social", "bluesky": "social",
    "activitypub": "social", "facebook": "social", "instagram": "social", "youtube": "social", "table": "print",
}  # fmt: skip
_LANGUAGES = ("de", "fr", "it", "en")
_COMPOUND = 4  # shorter words are parts of others by chance


@dataclass(frozen=True, slots=True)
class _Known:
    name: str
    words: frozenset[str]
    places: frozenset[str]
    language: str


class ChannelNames:
    """Finds the channels that a text names."""

    def __init__(self, settings: RecordSettings, context: RecordContext) -> None:
        """Know the audit file's channels and the names that the source's settings give them."""
        facts = context.facts or tuple(Channel(name, kind="") for name in context.channels)
        self._known = [_known(channel) for channel in facts]
        self._language = (settings.locale or context.locale)[:2]
        self._given: Mapping[str, tuple[str, ...]] = {
            fold(name): (meant,) if isinstance(meant, str) else meant for name, meant in settings.channel_names.items()
        }

    def find(self, text: str) -> tuple[str, ...]:
        """Names of the channels that a text means, in the order of the audit file; none if it means none of them."""
        folded = fold(text)
        if folded in self._given:
            return self._given[folded]
        # Two letters are a language where they are written large: "Site en ligne" is not English.
        languages = {code for code in _LANGUAGES if code.upper() in re.findall(r"\w+", text)}
        languages |= {phrases("languages")[word] for word in folded.split() if word in phrases("languages")}
        exact = [known.name for known in self._known if fold(known.name).replace(" ", "") == folded.replace(" ", "")]
        return tuple(exact) or tuple(known.name for known in self._best(folded.split(), languages))

    def _best(self, words: list[str], languages: set[str]) -> Iterator[_Known]:
        rest = [word for word in words if word not in _LANGUAGES] or words
        fitting = [(self._likeness(rest, known, languages), known) for known in self._known]
        best = max((likeness for likeness, _ in fitting), default=0)
        return (known for likeness, known in fitting if likeness and likeness == best)

    def _likeness(self, words: list[str], known: _Known, languages: set[str]) -> int:
        """0 where the text does not mean the channel; words of its name count more than its kind."""
        networks = phrases("networks").keys() & set(words)
        if networks and not networks & known.words:
            return 0
        by_word = len(set(words) & known.words)
        by_name = len(_places(words) & _places(known.words))
        by_kind = len(_places(words) & known.places)
        if not (by_word or by_name or by_kind):
            return 0
        named = known.words & frozenset(_LANGUAGES)
        if languages and not languages & (named or {known.language}):
            return 0
        # "Website" in a German plan is the German one, where there are several.
        spoken = 1 if (languages and named & languages) or (not languages and known.language == self._language) else 0
        return 8 * by_word + 4 * by_name + 2 * by_kind + spoken


def _known(channel: Channel) -> _Known:
    words = frozenset(fold(channel.name).replace("_", " ").split())
    # A folder named "newsletter" is no knowledge base: the name says more than the type.
    by_kind = {_KINDS[channel.kind]} if channel.kind in _KINDS and not _places(words) else set()
    return _Known(channel.name, words, frozenset(by_kind), channel.language)


def _places(words: Iterable[str]) -> set[str]:
    return {place for word in words for place in [_place(word)] if place}


@lru_cache(maxsize=4096)
def _place(word: str) -> str:
    """The kind of place that a word names, also inside a compound: the longest known word in it counts."""
    fitting = [
        (len(said), place)
        for said, place in phrases("places").items()
        if word == said or (len(said) >= _COMPOUND and (word.startswith(said) or word.endswith(said)))
    ]
    return max(fitting, default=(0, ""))[1]
