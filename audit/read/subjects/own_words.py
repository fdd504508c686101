"""Words right before a price in its line or list, as its name where only a heading or the thing before it was one.

"Yearly fee 25, class 12", "Fresh cider, gal. 9.50" and "Day pass 22" below the name of a shop are named by themselves,
also by words that elsewhere only tell a term. And words of what one does name nothing: "it can be paid in 12 parts".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.fold import fold
from audit.read.words.label_words import is_bare_label, is_label
from audit.read.words.lexicon import Role
from audit.read.words.name_words import EDGES, LONGEST, small_words
from audit.read.words.speakers import speaker_end

_PRICED = frozenset({"price", "price_after", "unit_price"})
_OF_PRICE = frozenset({"price", "instalments", "interest_rate", "down_payment", "list_price"})
_STOP = re.compile(r"[.!?…:]\s|[;|·•▪*\n]|(?<!\d),\s|,\s(?!\d)| [–—-] |\. ?\.")
_NAME = re.compile(
    r"(?P<name>[^\W\d_][\w'’&+.-]*(?: (?:[^\W\d_][\w'’&+-]*\.?|\+|&|/)){0,4}?)(?:, [a-z]{2,5}\.)?"
    r"(?:,? (?:da|dai|ab|dès|from|à partir de|a partire da|schon ab|already from))?[ .:=_…]*"
    r"(?:(?:CHF|EUR|Fr\.|fr\.|€|£|\$) ?)?"
)
_TELLING = re.compile(  # words that say what a sum is, and name no thing
    r"(?:[a-z-]*preise?s?|prix|prezz[oi]|prices?|tarife?s?|tariff[ae]|rates?|cost[oi]?|costs?|kosten|couts?"
    r"|[a-z]*gebuhr(?:en)?|betrag|montant|importo|somme|somma|sum|totale?|gesamt[a-z]*|zwischensumme|summe|sous-total"
    r"|rabatt|ersparnis|economie|risparmio|savings?|sconto|remise|rabais|discount|raten?|mensualites?|instalments?"
    r"|monatsraten?|anzahlung|acompte|acconto|[a-z]*versand|[a-z]*lieferung|livraison|spedizione|consegna|delivery"
    r"|shipping|kaution|caution|cauzione|[a-z]*pfand|consigne|statt|uvp|rrp|was|now|jetzt|heute|nur|only|solo|ora"
    r"|seulement|maintenant|invece|anziche|lieu|instead|bisher|prima|avant|normal[a-z]*|regul[a-z]*|listino|neu|neuf"
    r"|nuovo|new|valeur|wert|valore|value|worth|pay|pays|zahlt|zahlen|zahlst|paie|paient|payez|paga|pagano|paghi|save"
    r"|sparen|spart|add|get|gets|join|spend|earn|book|order|buy|take|kostet|coute|costa|is|are|ist|sind|est|sont|e|you"
    r"|sie|du|vous|tu|we|wir|nous|it|es|and|und|et|or|oder|ou|o|for|fur|pour|per|of|von|de|di|with|mit|avec|con|bei|in"
    r"|im|en|am|an|at|on|auf|sur|su|then|dann|danach|puis|ensuite|poi|after|dopo|apres|bis|until|fino|jusqu'a|above|over"
    r"|uber|unter|under|plus|extra|zuzuglich|zzgl|einmalig|once|une|un|una|uno|ein|eine|max|maximal|min|mindestens"
    r"|minimum|just|already|all|alle|tout|tutto|pro|je|jeder|each|every|ogni|chaque|web|online|club|soci|members"
    r"|mitglieder|membres|soit|that's|c'est|cioe|das|nachher|comptez|comptes|ajoutez|scende|passe|oppure|first|erste[rsn]?|premiere?|prim[oa]|second|zweite[rsn]?|secondo|dafur|dazu)\.?"
)
_VERBAL = re.compile(
    r"(?:.* )?(?:puo|possono|puoi|si paga|pagare|pagato|peut|peuvent|pouvez|payer|payee?|reglee?|can|could|paid|payable"
    r"|kann|konnen|lasst|lassen|zahlen|bezahlen|bezahlt|bezahlbar|zahlbar|facturee?|sono|sont|entierement|deduites?"
    r"|spread|split|geteilt|dividere|diviso|pagabile|rateizzabile)(?: .*)?"
)
_SEVERAL = 2
_LINE = 40


def by_own_words(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, prices by the words right before them where these were taken for no name.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    if sum(draft.attribute in _PRICED for draft in drafts) < _SEVERAL:
        return drafts
    out = [_named(draft, read[draft.block]) for draft in drafts]
    beside: dict[int, list[Draft]] = {}
    for draft in out:
        beside.setdefault(draft.block, []).append(draft)
    return [_without_verb(draft, beside[draft.block], read[draft.block]) for draft in out]


def _named(draft: Draft, read: ReadBlock | None) -> Draft:
    if draft.attribute != "price" or not draft.subject or draft.token is None or read is None or is_in_row(read):
        return draft
    if read.block.headings or read.block.group or read.block.labels:
        return draft
    source, place = read.parsed.source, draft.token.start
    said = [end for d in read.parsed.drafts if d.token for end in (d.end, d.token.end) if end <= place]
    spoken = speaker_end(source.text, read.phrase.start)
    sentence = max(spoken, read.parsed.clauses.sentence(place)[0])
    if not said and place - read.phrase.start <= _LINE:
        sentence = spoken  # "Fresh cider, gal. 9.50" is one line
    floor = max((sentence, *said))
    if draft.subject in source.text[floor:] or draft.subject in source.text[sentence : min([*said, floor])]:
        return draft
    last = len(source.text[:place].rstrip(f"{EDGES}=_…"))
    floor = max((found.end() for found in _STOP.finditer(source.text, floor, max(floor, last))), default=floor)
    begin = floor + len(source.text[floor:place]) - len(source.text[floor:place].lstrip(EDGES))
    found = _NAME.fullmatch(source.text, begin, place)
    name = found["name"].strip(EDGES) if found else ""
    is_part = not set(fold(name).split()).isdisjoint(fold(draft.subject).split())
    return draft if is_part or not name or not _may_name(name, begin, draft, read) else replace(draft, subject=name)


def _may_name(name: str, begin: int, draft: Draft, read: ReadBlock) -> bool:
    """Whether words are a thing or a way of buying it, and say more than that a sum follows."""
    source = read.parsed.source
    words = fold(name).split()
    small = small_words(source.grammar.lexicon.words.name)
    if len(name) > LONGEST or any(_TELLING.fullmatch(word) for word in words[:1] + words[-1:]) or words[0] in small:
        return False
    if len(words) == 1 and (is_label(name) or is_bare_label(name)):
        return False
    if all(word in small or _TELLING.fullmatch(word) for word in words):
        return False
    end = begin + len(name)
    periods = (hit for hit in source.hits if hit.entry.role is Role.PERIOD)
    is_time = any(hit.start <= begin and end <= hit.end for hit in periods)
    others = [d for d in read.parsed.drafts if d.attribute in _PRICED and d.value != draft.value]
    is_line = begin <= read.phrase.start + 2
    return bool(others) if is_time else is_line or (bool(others) or name[0].isupper())


def _without_verb(draft: Draft, beside: Sequence[Draft], read: ReadBlock | None) -> Draft:
    """A draft named by what one does, with another name of its sentence: "it can be paid in 12 parts"."""
    if (
        draft.attribute not in _OF_PRICE
        or not draft.subject
        or read is None
        or not _VERBAL.fullmatch(fold(draft.subject))
    ):
        return draft
    sentence, start = read.parsed.clauses.sentence, read.phrase.start
    here = sentence(draft.start + start)
    names = [
        other.subject
        for other in beside
        if other.start < draft.start
        and other.attribute == "price"
        and sentence(other.start + start) == here
        and other.subject
        and not _VERBAL.fullmatch(fold(other.subject))
    ]
    return replace(draft, subject=names[0]) if names else draft
