"""Columns for those who pay less: beside "Ermäßigt" the "Normalpreis" is what others pay, and no former price."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock, row_of
from audit.read.phrases.draft import Draft

_CONCESSION = re.compile(
    r"(?:ermä(?:ß|ss)igt(?:e[rs]?)?|ermä(?:ß|ss)igung|kinder|jugendliche|schüler(?:innen)?|student(?:en|innen|s)?"
    r"|studierende|senior(?:en|s|i|es)?|familien?|mitglieder|lernende|azubis|ahv(?:/iv)?"
    r"|(?:tarif |plein )?réduit|enfants?|jeunes?|étudiants?|familles?|adhérents|membres"
    r"|(?:tariffa |prezzo )?ridott[oa]|bambini|ragazzi|studenti|famiglie|soci"
    r"|concessions?|concessionary|children|child|kids|students|families|members)"
    r"(?:[ ,/(&*].{0,40})?",
    re.IGNORECASE,
)
_NORMAL = re.compile(r"(?:normal|regulär|regular|full|plein|intero|standard|üblich)[^\d]{0,16}", re.IGNORECASE)


def concession_columns(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, normal prices beside those of children or members as prices.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    normal = {index for index, draft in enumerate(drafts) if _is_normal(draft, read[draft.block])}
    if not normal:
        return list(drafts)
    reduced = {row_of(d.block, read) for d in drafts if d.attribute == "price" and _is_headed(read[d.block])}
    return [
        replace(draft, attribute="price") if index in normal and row_of(draft.block, read) in reduced else draft
        for index, draft in enumerate(drafts)
    ]


def _is_normal(draft: Draft, read: ReadBlock | None) -> bool:
    if draft.attribute != "list_price" or read is None or not read.block.table or not read.block.column:
        return False
    return any(_NORMAL.fullmatch(label.strip(" :*")) for label in read.block.labels)


def _is_headed(read: ReadBlock | None) -> bool:
    """Whether a cell stands in a column for those who pay less."""
    if read is None or not read.block.table or not read.block.labels:
        return False
    return bool(_CONCESSION.fullmatch(read.block.labels[0].strip(" :")))
