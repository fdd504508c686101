"""What a reduction is on: "20 % auf alle Kissen", "-25 % sur les vélos", "10% off dental work"; or on all there is."""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.fold import fold
from audit.read.words.label_words import is_label
from audit.read.words.name_words import EDGES, LONGEST, small_words

_OFF = (
    r"(?: ?(?:de |di )?(?:rabatt|nachlass|ermassigung|preisnachlass|remise|reduction|rabais|sconto|riduzione|discount"
    r"|off|reduziert|extra|supplementaires?|immediate?))?"
)
_ON = r"(?:auf|sur|su(?:l|ll[aeo']|gli|i)?|off|on)(?: |(?<='))"
_ARTICLE = (
    r"(?:(?:(?:all|every|any|selected|our|the|your|alle[nrs]?|das|die|den|dem|unser(?:e[nmr]?)?|ausgewahlten?|jede[ns]?"
    r"|ihren?|deinen?|tous|toutes?|tout|les?|la|une?|chaque|nos|notre|votre|tutt[aeio]|gli|i|le|l[ao]"
    r"|i nostri|le nostre|ogni) "
    r"|l'))*"
)
_THING = re.compile(rf"[ )]*{_OFF} ?{_ON}{_ARTICLE}(?P<name>[a-z0-9][^,.;:()!?\n|·•–*]*)")
_ALL = re.compile(
    r"(?:all(?:es|em)?|everything|sitewide|tout|tutto|storewide|orders?|purchases?|first|next|initial|basket|regular|full"
    r"|(?:ganze|gesamte|komplette|ubrige|restliche|regulare|normale)[nrs]?|sortiment|einkauf|(?:erste|nachste)[nrs]?"
    r"|bestellung(?:en)?|warenkorb|warenwert|rechnung(?:sbetrag)?|preise?|listenpreis|normalpreis|verkaufspreis|uvp"
    r"|l'ensemble|ensemble|commandes?|achats?|panier|premi[e]re?s?|prochaine?s?|prix|assortiment|site|boutique|montant"
    r"|ordin[ei]|acquist[io]|prim[oa]|prossim[oa]|prezz[oi]|listino|carrello|assortimento|totale?|tariff[ae]|tarifs?|tarife?"
    r"|rrp|msrp|prices?|list|retail|entire|whole|range|store|shop|bill|bills|invoice|online|in|with|when|for|if|until"
    r"|at|rates?|quell[oa]|quest[oa]|spesa|fattura|facture|total|month|months|year|plan|plans|abo|abos)\b"
)
_END = re.compile(
    r" (?:(?:und|et|and|e|oder|ou|or|o) (?:le|la|les|l'|il|i|gli|lo|the|der|die|das|den|sie|wir|we|you|there"
    r"|they|es|nous|non|ci sono|[0-9-])"
    r"|mit|avec|con|with|bei|ab|des|da|from|bis|until|till|jusqu|fino|im|in|en|nel|nella|pour|fur|per|for|when|wenn|if"
    r"|si|se|only|nur|code|online|dans|chez|presso|au|aux|a|am|at|on|zum|this|diese[nrs]?|questo|questa|ce|cette|booked"
    r"|als|sofort|oltre|sowie|statt|par|vom|von|que|chez|gibt|erhalten|bekommen|today|heute|aujourd'hui|oggi)(?![a-z])"
)
_AMOUNT = re.compile(r" (?:[0-9](?![0-9]?$)|chf|eur|[€£$])")  # "Lamp 6" is a name
_LED = re.compile(r"[^\s,;:.!?][^,;:.!?\n]{2,48}: ?[-–−]?(?:(?:bis zu|jusqu'a|fino a(?:l)?|up to|rabais de) )?[-–−]?$")
_RECEIVED = re.compile(
    r"[a-z0-9] (?:gets?|receives?|saves?|have|has|erhalten|erhalt|bekommen|bekommt|gode|godono|hanno|ha|ont|a"
    r"|riceve|ricevono|beneficient?|beneficie|recoivent|recoit|profitent|profitieren|ottengono|ottiene|paient"
    r"|riserviamo|accordons)\b[^,;.!?]*$"
)
_SUMS_UP = re.compile(
    r"(?:^|[ (:–-])(?:(?:das|dies) (?:sind|ist|entspricht|macht|ergibt)|sind das|entspricht|soit|c'est|ca fait"
    r"|cela fait|ossia|cioe|e (?:uno?|il)|vale a dire|pari a(?:l)?|(?:that|this|which)(?: is|'s)|i\.e\.)"
    r"(?: [a-z']{1,8}){0,2} ?$"
)
_WHOLE = frozenset({"collezione", "collection", "kollektion", "catalogo", "catalogue", "katalog", "gamme", "gamma"})
_MOST = 5
_FAR = 90
_LEAD = 32


def is_told_of_others(draft: Draft, read: ReadBlock) -> bool:
    """Whether a reduction is that of what its sentence begins with: "Early bird: ...", "The season ticket gives ...".

    Customers that a sentence begins with ("students get 5 % off laptops") are those for whom it holds, and not what it
    is on.
    """
    source, start = read.parsed.source, draft.start + read.phrase.start
    before = source.folded[max(read.phrase.start, read.parsed.clauses.sentence(start)[0]) : start].rpartition(";")[2]
    led = _LED.search(before)
    if led and not is_label(led[0].rstrip(":- –−")):
        return True
    earlier = {other.attribute for other in read.parsed.drafts if 0 <= start - other.end < len(before)}
    return earlier.isdisjoint({"audience", "discount"}) and bool(_RECEIVED.search(before))


def is_reckoned_up(draft: Draft, read: ReadBlock) -> bool:
    """Whether a reduction only sums up two prices right before it: "49 € instead of 69 €, that is 29 % off"."""
    start = draft.start + read.phrase.start
    former = (d.end + read.phrase.start for d in read.parsed.drafts if d.attribute == "list_price")
    return sums_up(draft, read) and any(0 <= start - end <= 2 * _LEAD for end in former)


def sums_up(draft: Draft, read: ReadBlock) -> bool:
    """Whether the words right before a value only say what was said before it comes to ("that is", "soit", "cioè")."""
    start = draft.start + read.phrase.start
    return bool(_SUMS_UP.search(read.parsed.source.folded, max(0, start - _LEAD), start))


def reduced_thing(draft: Draft, read: ReadBlock) -> str | None:
    """What a reduction is on, as the words behind it say.

    Args:
        draft: A discount.
        read: Its block.

    Returns:
        The name; empty if it is on all that there is; None if the words behind it don't say.
    """
    source = read.parsed.source
    start = draft.token.end if draft.token else draft.end + read.phrase.start
    found = _THING.match(source.folded, start, start + _FAR)
    if found is None:
        return None
    first, last = found.span("name")
    if _ALL.match(source.folded, first, last) or _END.match(source.folded, first - 1, last):
        return ""
    for stop in (_END, _AMOUNT):
        ended = stop.search(source.folded, first, last)
        last = ended.start() if ended else last
    name = source.text[first:last].strip(EDGES)
    language = source.grammar.lexicon.words.name
    words = [word for word in fold(name).split() if word not in small_words(language)]
    if " ".join(words) in _WHOLE:
        return ""
    is_name = 0 < len(words) <= _MOST and len(name) <= LONGEST and sum(map(str.isalpha, name)) > 2  # noqa: PLR2004  (no sign)
    is_german = language == "de"
    return name if is_name and (not is_german or name != name.lower()) else None
