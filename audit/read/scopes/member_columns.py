"""Columns for members: what a table's head keeps for those with a card or in the club ("mit Hofkarte", "members").

Such a head says whom the prices below it are for, and names no variant of the offers in the rows.
"""

import re

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.words.fold import fold

MEMBERS = "Members"
_HALF = 0.5
_PAYING = re.compile(
    r"kredit|debit|\bec\b|bank|credit|bancaire|di credito|sim\b|geschenk|cadeau|regalo|gift", re.IGNORECASE
)
_CARD = re.compile(
    r"[^\W\d_]{2,}[ -]?(?:karte|card|carte|carta|tessera|club)|(?:carte|carta|tessera) [^\W\d_]{2,}", re.IGNORECASE
)
_TICKET = re.compile(
    r"tag|nacht|abend|morgen|saison|jahr|monat|woche|einzel|mehr|fahr|eintritt|punkt|streifen|famil|grupp|kind|erwachsen"
    r"|gäste|ski|land|grund|speise|wein|sitz|steh|kombi|zonen|netz|strecke|stunde|zehner|jour|saison|annu|mens|giorn"
    r"|stagion|day|season|week|month|year|menu|memory|score|post|foto|ansicht|grafik|night|graphi|mémoire|bleue|géo|perforat"
    r"|emission|ausstell|issu|rilascio|émission|ersatz|duplicat|duplikat|remplace|replace|sostitu",
    re.IGNORECASE,
)
_LOYAL = re.compile(
    r"(?:kunden|treue|vorteils|bonus)[ -]?(?:karte|card|club|programm)|(?:karte|carte|programme|club) (?:de )?fidélité"
    r"|(?:carta|tessera|programma) fedeltà|(?:loyalty|rewards?|members?|membership)[ -](?:card|club|programme|scheme)",
    re.IGNORECASE,
)
_OWN_CARD = re.compile(r"(?i:la |notre |la nostra )?(?:Carte|Carta|Tessera) [A-ZÀ-Ý][\w'’-]+ ?\+?")
_ASIDE = re.compile(r" ?: | [|–—] ")  # "Carta Amici: what it is good for"
_FEW = 5  # words of a heading
_MEMBERS = r"(?:club[ -]?)?(?:mitglied(?:er)?n?|members?|membres?|adhérente?s?|soci[oa]?)(?: (?:du|del) club)?"
_GROUP = re.compile(rf"club|(?:[\w'’-]+[ -])?{_MEMBERS}", re.IGNORECASE)
_THEM = re.compile(rf"(?:(?:nur|only|solo|seulement|uniquement|für|pour|per|for) )?{_MEMBERS}", re.IGNORECASE)


def names_members(words: str) -> bool:
    """Whether words are those for members, and so no variant of an offer.

    >>> names_members("Club"), names_members("Paw Club members"), names_members("Clubsessel Oslo")
    (True, True, False)
    """
    return bool(_GROUP.fullmatch(words))


def names_card(heading: str) -> bool:
    """Whether a heading names the card, club or programme of loyal customers, so that what stands below is for them.

    >>> [names_card(heading) for heading in ("Carte Fournil+", "Die Kundenkarte", "Carta fedeltà", "Rewards club")]
    [True, True, True, True]
    >>> [names_card(heading) for heading in ("Carte cadeau", "Speisekarte", "Tageskarte", "Carte bancaire refusée ?")]
    [False, False, False, False]
    """
    heading = _ASIDE.split(heading)[0]
    if heading.endswith("?") or len(heading.split()) > _FEW or _PAYING.search(heading) or _TICKET.search(heading):
        return False
    return bool(_LOYAL.search(heading) or _OWN_CARD.fullmatch(heading))


def is_for_members(read: ReadBlock, label: str) -> bool:
    """Whether a label of a cell names members and hardly anything else."""
    if _PAYING.search(label) or (read.block.of_cards and label in read.block.labels[1:]):
        return False
    if len(read.block.labels) > 1 and _CARD.fullmatch(label) and not _TICKET.search(label):
        return True  # "Blumenkarte" heads the prices of those who have it
    if _THEM.fullmatch(label):
        return True
    place = read.parsed.source.folded.find(fold(label), 0, max(read.phrase.start, 0))
    letters = sum(map(str.isalpha, label))
    return place >= 0 and any(
        place <= hit.start and hit.end <= place + len(label) and hit.end - hit.start > letters * _HALF
        for hit in read.parsed.source.hits
        if hit.entry.sign and hit.entry.sign.value == MEMBERS
    )


def is_members_cell(read: ReadBlock | None) -> bool:
    """Whether a cell stands in a column or row for members, or an entry of a list below their name."""
    if read is None or read.block.kind not in {BlockKind.CELL, BlockKind.PARAGRAPH}:
        return False
    return any(is_for_members(read, label) for label in read.block.labels)
