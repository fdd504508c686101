"""Versions, norms and hours: "Powered by Shopmill 2.40", "Wi-Fi 802.11ax", "weekdays 8.30 to 18.00".

They are bare numbers that nobody pays.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_RUN = (
    r"(?:powered|built|made|hosted) (?:by|with|on)|(?:lauft|basiert|gebaut|erstellt|umgesetzt|realisiert)"
    r" (?:auf|mit)|(?:propulse|realise|cree|fonctionne) (?:par|avec|sous)|(?:realizzato|creato|basato) (?:con|da|su)"
    r"|runs on"
)
VERSION = re.compile(
    rf"\b(?:(?:{_RUN}) (?:[a-z][a-z0-9'-]* ){{1,3}}|(?:version[ei]?|release|build|firmware|update):? )v?[0-9]"
    r"|\b(?=802\.(?:3|11|15|16)[a-z]{0,2}(?![0-9]))(?P<norm>8)"  # a norm of networks, and no price
)
_DAYS = (
    r"(?:weekdays|workdays|daily|every day|(?:an )?werktagen|(?:an )?wochentagen|werktags|wochentags|taglich|en semaine"
    r"|les jours ouvr(?:es|ables)|tous les jours|(?:nei )?(?:giorni )?feriali|tutti i giorni|ogni giorno)"
)
HOURS = re.compile(
    rf"\b{_DAYS},?:? (?:(?:from|von|ab|de|dalle|dalle ore|alle|between|zwischen|entre|tra le|open|geoffnet|ouvert"
    r"|aperto) )*(?:[01]?[0-9]|2[0-4])\.[0-5][05] ?(?:-|to|bis|a|alle|and|und|et|e|until|till) ?"
    r"(?:[01]?[0-9]|2[0-4])\.[0-5][05](?![0-9])(?! ?(?:€|eur|chf|fr|£|\$))"
)


def is_version(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a bare number is that of a version, or an hour of the days on which somebody is there."""
    if not isinstance(token, Amount) or token.sure or token.currency or token.per:
        return False
    found = (hit for find in (VERSION, HOURS) for hit in find.finditer(source.folded, *clauses.sentence(token.start)))
    return any(hit.start() < token.start < hit.end() or _is_norm(hit, token) for hit in found)


def _is_norm(hit: re.Match[str], token: Amount) -> bool:
    """Whether a number is the name of a norm itself."""
    return hit.groupdict().get("norm") is not None and hit.start() == token.start
