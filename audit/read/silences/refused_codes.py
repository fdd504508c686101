"""Codes that are taken no more: "das Kennwort WINTER24 nimmt das System nicht mehr an", "code SPRING10 has expired".

The clause names no code; what the rest of its sentence says stands ("neu gilt SOMMER20").
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_DE = (
    r"(?:(?:nimmt|akzeptiert|erkennt|liest|schluckt|nehmen|akzeptieren)\b[^.;!?,]{0,40}\bnicht (?:mehr|langer)\b"
    r"|nicht (?:mehr|langer) (?:akzeptiert|angenommen|anerkannt|erkannt|unterstutzt|eingelost|einzulosen|einlosen"
    r"|verwenden|verwendet|nutzen|genutzt|eingeben|nutzbar|einsetzbar)\b"
    r"|(?:zieht|zahlt|wirkt|bringt|greift|greifen|geht|gehen|gilt|gelten|funktionier(?:t|en)) (?:[a-z0-9-]+ ){0,4}?"
    r"(?:nicht|nichts) (?:mehr|langer)\b"
    r"|(?:ist|sind|wurde|wurden) (?:[a-z0-9.]+ ){0,6}?(?:deaktiviert|gesperrt|erloschen|abgelaufen|verfallen"
    r"|abgeschaltet|abgestellt|ausgeschaltet|stillgelegt|zuruckgezogen)\b"
    r"|(?:haben wir|wir haben) (?:[a-z0-9.]+ ){0,6}?(?:deaktiviert|gesperrt|abgeschaltet|abgestellt|ausgeschaltet"
    r"|zuruckgezogen)\b)"
)
_FR = (
    r"(?:n'(?:est|sont|accept(?:e|ent|ons)|a) plus (?:pris(?:e|es)? en compte|reconnu|utilisable|accepte|valide|le code"
    r"|les? codes?|actif|cours)[a-z]*|ne (?:passe|vaut|reconnai(?:t|ssons|ssent)|prend|marche|fonctionne|sert|donne"
    r"|peut|s'applique)(?:nt)? plus\b|(?:a|ont) expire\b|(?:est|sont) (?:desormais |deja )?(?:expire|desactive|perime"
    r"|caduc)[a-z]*|(?:a|ont) (?:[a-z]+ )?ete (?:desactive|retire|coupe|bloque|invalide|supprime)e?s?\b"
    r"|refuse(?:nt)? (?:desormais|maintenant|dorenavant)\b)"
)
_IT = (
    r"(?:non (?:riconosc(?:e|ono|iamo)|accett(?:a|ano|iamo)|prend(?:e|ono)|legg(?:e|ono)|funziona(?:no)?"
    r"|passa(?:no)?) piu\b"
    r"|non (?:e|sono|viene|vengono|risulta) piu (?:accettat|riconosciut|utilizzabil|spendibil)[a-z]*"
    r"|(?:e|sono|risulta) (?:ormai |gia )?(?:scadut|disattivat)[oaie]\b|ha smesso di funzionare\b"
    r"|(?:e|sono) (?:[a-z]+ )?stat[oaie] (?:disattivat|ritirat|bloccat|annullat|spent|sospes)[oaie]\b)"
)
_EN = (
    r"(?:no longer (?:takes?|accepts?|recogni[sz]es?|works?)\b"
    r"|(?:won't|doesn't|don't|will not|does not|can't|cannot) (?:now )?(?:work|be (?:used|accepted|redeemed)"
    r"|go through|scan)"
    r" (?:any ?more|any longer|now)\b|(?:has|have) (?:now )?(?:expired|lapsed|been (?:switched off|retired|deactivated)"
    r"|stopped working)\b|stopped (?:accepting|working|taking|recogni[sz]ing)\b"
    r"|(?:is|are) (?:now )?(?:dead|void|expired|defunct|deactivated|switched off)\b"
    r"|(?:takes?|accepts?|works?) no more\b|(?:is|are) no longer active\b"
    r"|(?:was|were|got) (?:[a-z]+ )?(?:switched off|turned off|disabled|deactivated|retired|withdrawn|pulled"
    r"|blocked|taken (?:down|off(?:line)?))\b|(?:we|we've|we have) (?:[a-z]+ )?(?:switched off|disabled|deactivated"
    r"|retired|withdrew|withdrawn|pulled)\b)"
)
REFUSED = re.compile(rf"\b(?:{_DE}|{_FR}|{_IT}|{_EN})")
_BACK = re.compile(  # "was switched off by mistake and works again"
    r"\b(?:(?:works?|working|active|valid|accepted|on|live) again\b|back (?:on|in use)\b|reactivated"
    r"|wieder (?:[a-z]+ )?(?:aktiv|gultig|frei|ein|zu|da|nutz|moglich)[a-z]*"
    r"|(?:funktioniert|gilt|geht|greift|lauft) (?:jetzt |nun )?wieder"
    r"|(?:de nouveau|a nouveau) (?:actif|valable|utilisable|accepte)|refonctionne|remarche|reactive"
    r"|(?:di nuovo|nuovamente) (?:attiv|valid|utilizzabil)|funziona (?:di nuovo|ancora)|riattivat)"
)
_AT_MOST = re.compile(r" (?:als|que|che|di|than)\b")  # "gilt nicht mehr als einmal", "nicht länger als bis 30. Juni"
_REPLACED = re.compile(  # behind the old code, and before the new one
    r"\b(?:(?:wurde|wird|ist) (?:[a-z]+ )?(?:durch|von)|(?:a|est|sera) (?:[a-z]+ )?(?:ete )?remplace par"
    r"|(?:e|viene|sara) (?:[a-z]+ )?(?:stat[oa] )?(?:sostituit|rimpiazzat)[oa] d(?:a|al|alla)"
    r"|(?:has|was|is|will be) (?:[a-z]+ )?(?:been )?replaced (?:by|with))\b"
)
_REPLACES = re.compile(r"\b(?:ersetzt|remplace|sostituisce|rimpiazza|replaces)\b")
REPLACED = (_REPLACED, _REPLACES)
_GONE = re.compile(r"[^.;!?]{0,48}\b(?:ersetzt|abgelost)\b")  # at the end of a German clause
_CODE = re.compile(r"\b[A-ZÄÖÜ][A-ZÄÖÜ0-9-]*(?:[0-9]{1,4}|[A-ZÄÖÜ]{4})\b")
_PARTS = re.compile(
    r"[;()]|,(?= )|: | - | (?:und|et|e|and|mais|ma|but|aber) (?=(?:mit|der|den|das|le|la|les|il|lo|the|our|your|old"
    r"|code|codice|avec|con|with|use|utilise[rz]|usa|usate) )"
)
_REACH = 32
_LABEL = 16  # "der alte Code " stands before it


def refused(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The clauses that name a code which is taken no more.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for found in REFUSED.finditer(source.folded):
        index = min(bisect_left(stops, found.start() + 1), len(stops) - 1)
        begin, end = (stops[index - 1] if index else 0), stops[index]
        if _BACK.search(source.folded, found.end(), end) or _AT_MOST.match(source.folded, found.end()):
            continue
        edges = [begin, *(edge.end() for edge in _PARTS.finditer(source.folded, begin, min(end, len(source.folded))))]
        starts = [edge for edge in edges if edge <= found.start()]
        stop = next((edge for edge in edges if edge >= found.end()), end)
        named = next((edge for edge in reversed(starts) if _CODE.search(source.text, edge, stop)), None)
        if named is not None and named in starts[-3:]:
            yield named, stop
    yield from _replaced(source, stops)


def _replaced(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where codes stand that another one replaces: "SPRING10 has been replaced by SUMMER15"."""
    for found in (*_REPLACED.finditer(source.folded), *_REPLACES.finditer(source.folded)):
        index = min(bisect_left(stops, found.start() + 1), len(stops) - 1)
        begin, end = (stops[index - 1] if index else 0), stops[index]
        before = [code.span() for code in _CODE.finditer(source.text, begin, found.start())]
        behind = [code.span() for code in _CODE.finditer(source.text, found.end(), end)]
        if not before or not behind or behind[0][0] - found.end() > _REACH:
            continue
        if found.re is _REPLACES:
            yield found.end(), behind[0][1]
        elif not found[0].endswith(("durch", "von")) or _GONE.match(source.folded, behind[0][1]):
            yield max(begin, before[-1][0] - _LABEL), before[-1][1]
