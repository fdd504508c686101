"""Variants told behind their prices: "149 (up to 130 cm) or 189 (over 130 cm)", "12 a month, or 9 if you're under 25".

What tells several prices of one thing apart names each of them: a bracket, a size, a season or an "if" behind it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import EDGES

_PRICED = frozenset({"price", "price_after", "unit_price"})
_PER = (
    r"(?:(?: |/)?(?:pro|per|par|al|alla|all['’]|a|an|im|je|la|le|l['’]|il|p\.|/|each|chacun) ?[^\W\d_]{1,12}\.?"
    r"| mtl\.?| monatlich| mensuels?| mensili| monthly| a year| yearly)?"
)
_BRACKET = re.compile(rf"{_PER} ?\((?P<name>[^()€£$%]{{2,40}})\)")
_ASIDE = re.compile(  # brackets that tell no variant
    r"\b(?:inkl|exkl|incl\w*|excl\w*|zzgl|inbegriffen|compris\w*|ttc|ht|hors|iva|mwst|ust|vat|tva|tax|statt|bisher|was"
    r"|were|instead|au lieu|anzich|invece|prima|regul\w*|usual\w*|normal\w*|sonst|rrp|uvp|listino|conseill\w*|ca\.?"
    r"|entspricht|soit|pari a|i\.e|chf|eur|fr\.|pro|per|par|je|each|once|einmalig|une fois|una tantum|save|spar\w*"
    r"|optional|sur demande|auf anfrage|su richiesta|on request|billed|paid|bis \d+\.|until|jusqu.au \d|fino al)\b"
    r"|^\W*\d+[.,]?\d*\W*$",
    re.IGNORECASE,
)
_ENDS = r"(?=\s*(?:[,;.)!?]|$|\n| [–-] |(?:e|und|et|and|o|oppure|oder|ou|or|bzw\.) ))"
_ENDS_OR = r"(?=\s*(?:[,;.)!?]|$|\n| [–-] |(?:e|und|et|and|o|oppure|oder|ou|or|bzw\.|for|für|pour|per|in|im|en|nei) ))"
_BOUND = re.compile(
    rf"{_PER} (?P<name>(?:fino a|oltre(?: i| gli)?|sotto i|da|a partire da|bis(?: zu)?|über|ab|unter|von|jusqu['’]à"
    r"|au-delà de|plus de|moins de|dès|à partir de|de|up to|over|under|from|above|below) "
    r"\d+(?:[.,'’]\d+)*(?: ?(?:a|bis|à|to|-|–) ?\d+(?:[.,'’]\d+)*)? ?"
    r"(?:m²|m2|m³|sq ft|mq|qm|[^\W\d_]{1,16})(?: [a-zà-ü]{3,12}| Länge)?)" + _ENDS,
    re.IGNORECASE,
)
_CLOCK = re.compile(  # what limits a time, an amount or a share, and tells no variant
    r"\d ?(?:uhr|h|ore|heures?|am|pm|std\w*|stunden|hours?|minut\w*|mona?te?n?|mes[ei]|mois|months?|wochen?|semaines?"
    r"|settiman[ae]|weeks?|tagen?|giorn[oi]|jours?|days?|jahr(?:es)?|year|anno|an|chf|eur\w*|franken|francs?|franchi"
    r"|euros?|pounds?|prozent|percent|jan\w*|feb\w*|m[aä]r\w*|ap?r\w*|mai|may|mag\w*|jun\w*|juin|giu\w*|jul\w*|juil\w*"
    r"|lug\w*|aug\w*|août|ago\w*|sep\w*|set\w*|o[ck]t\w*|ott\w*|nov\w*|de[czc]\w*|dic\w*|déc\w*)\b",
    re.IGNORECASE,
)
_SEASON = re.compile(
    rf"{_PER} (?:(?:en|in|im|in der|in die|nella|au)(?: the)? )?"
    r"(?P<name>(?:basse|haute|pleine|moyenne|hors|mi-?) ?saison|(?:neben|haupt|hoch|vor|nach|zwischen)saison"
    r"|(?:the )?(?:low|high|peak|mid|shoulder|off)[- ]season|off[- ]peak|peak times?|(?:bassa|alta|media"
    r"|fuori) stagione"
    r"|am wochenende|unter der woche|werktags|an feiertagen|(?:le|en) week-end|en semaine|(?:nel|nei|il) (?:fine "
    r"settimana|weekend|festivi)|(?:in settimana|nei feriali)|(?:at|on) (?:weekends|weekdays)|midweek)" + _ENDS,
    re.IGNORECASE,
)
_IF = re.compile(
    rf"{_PER},? (?:if (?:you['’]re|you are|you have|you hold)(?: an?)?|si (?:vous (?:êtes|avez)|tu (?:es|as))(?: une?)?"
    r"|se (?:hai|sei|avete|siete)(?: un[ao']?)?|wenn (?:du|ihr|Sie)(?: eine?n?)?|falls (?:du|Sie)(?: eine?n?)?)"
    r" (?P<name>[^,;:.!?()\n€£$]{2,40}?(?:, (?:an? |over |under |or |oder |ou |o |über |unter"
    r" )[^,;:.!?()\n€£$]{2,30}?)*)"
    r"(?: (?:bist|sind|seid|hast|haben|habt))?(?=[,;.!?()\n]|$)",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"{_PER} (?:for|für|pour|per|with|mit|avec|con|on|sur|auf)(?: the| le| la| il| die| das| den)? "
    r"(?P<name>[A-ZÀ-Þ][\w&+-]*(?: [A-ZÀ-Þ0-9][\w&+-]*){0,3})" + _ENDS_OR
)
_IN_ROW = re.compile(
    r"[\s,;/–-]*(?:(?:e|und|et|and|o|oppure|oder|ou|or|bzw\.|resp\.|respectivement|rispettivamente|sonst|else|then"
    r"|beziehungsweise) )?(?:(?:CHF|EUR|Fr\.|fr\.|à|a|at|zu|um|für|for|per|pour|di|von|of|[€£$]) ?)*"
)
_MOST = 40

_Place = tuple[int, tuple[int, int]]


def by_variants_behind(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, several prices of one thing by what stands behind each of them.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    prices: dict[_Place, list[int]] = {}
    for index, draft in enumerate(drafts):
        one = read[draft.block]
        if draft.attribute in _PRICED and draft.token is not None and one is not None and not is_in_row(one):
            prices.setdefault((draft.block, one.parsed.clauses.sentence(draft.token.start)), []).append(index)
    names: dict[int, str] = {}
    for (block, _), within in prices.items():
        if 1 < len(within) <= _MOST and (one := read[block]) is not None:
            names |= _in_sentence(within, drafts, one)
    return [_named(draft, names.get(index, "")) for index, draft in enumerate(drafts)] if names else drafts


def _named(draft: Draft, name: str) -> Draft:
    told = draft.subject.casefold().endswith(f" {name.casefold()}")  # "Ice rink off-peak" tells the variant already
    return replace(draft, subject=name) if name and not told else draft


def _in_sentence(within: Sequence[int], drafts: Sequence[Draft], read: ReadBlock) -> Mapping[int, str]:
    """The names of the prices of one sentence, of those that something behind them tells apart."""
    told = {index: _behind(drafts[index], read) for index in within}
    names: dict[int, str] = {}
    for one, two in pairwise(within):
        first, second = told[one], told[two]
        if second is None or not _is_of_one_thing(drafts[one], drafts[two], first, read):
            continue
        if first is not None and first.re is second.re and _are_joined(first.end(), drafts[two], read):
            names[one] = first["name"].strip(EDGES)
            names[two] = second["name"].strip(EDGES)
        elif second.re not in {_BRACKET, _OF} and first is None:
            names[two] = second["name"].strip(EDGES)
    return names


def _is_of_one_thing(one: Draft, two: Draft, first: re.Match[str] | None, read: ReadBlock) -> bool:
    """Whether the second of two prices has no name of its own: that of the first, none, or words between the two."""
    if two.subject in {"", one.subject} or (first is not None and two.subject in first[0]):
        return True
    text, start = read.parsed.source.text, read.phrase.start
    name = text.find(two.subject, one.end + start, two.start + start)
    return name < 0 or not text[name : name + 1].isupper()


def _are_joined(end: int, two: Draft, read: ReadBlock) -> bool:
    """Whether nothing but a small word stands between what is said behind a price and the next one."""
    start = two.token.start if two.token else two.start + read.phrase.start
    return end <= start and bool(_IN_ROW.fullmatch(read.parsed.source.text, end, start))


def _behind(draft: Draft, read: ReadBlock) -> re.Match[str] | None:
    """What tells a price apart, right behind it; None if nothing does."""
    text, end = read.parsed.source.text, draft.token.end if draft.token else draft.end + read.phrase.start
    for pattern in (_BRACKET, _BOUND, _SEASON, _IF, _OF):
        for place in {end, max(end, draft.end + read.phrase.start)}:
            found = pattern.match(text, place)
            if found is None or not any(map(str.isalpha, found["name"])):
                continue
            if pattern is _BRACKET and _ASIDE.search(found["name"]):
                continue
            if pattern is _BOUND and _CLOCK.search(found["name"]):
                continue
            return found
    return None
