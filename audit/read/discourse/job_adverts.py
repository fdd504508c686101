"""Job advertisements: wages, workloads and terms of notice of somebody who is looked for are no offer to customers.

"Vacancy: shop assistant, 60 %, notice 1 month, apply by 4 October". A document counts as one only if it begins with
such a head and tells how one applies, or what is paid.
"""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock, told
from audit.read.phrases.draft import Draft

_HEAD = re.compile(
    r"(?:^|[^a-z])(?:(?:[a-z]*stellen(?:ausschreibung|anzeige|angebot|inserat)|jobangebot|offene stellen?"
    r"|offres? d'emploi|poste a (?:pourvoir|repourvoir)|mise au concours|avis de recrutement|recrutement"
    r"|offert[ae] di lavoro|annuncio di lavoro|bando di (?:assunzione|concorso)|concorso per (?:l'assunzione|un posto)"
    r"|job (?:vacancy|vacancies|advert|opening|offer)|vacanc(?:y|ies)|help wanted)\b"
    r"|(?:wir suchen|gesucht|nous (?:recrutons|recherchons|cherchons)|on recrute|recherche|cerchiamo|cercasi"
    r"|assumiamo|we(?:'re| are) (?:hiring|looking for|recruiting)|now hiring)\b[^.!?]{0,60}"
    r"(?:[mwfdhx] ?/ ?[mwfdhx]\b|[0-9] ?%|teilzeit|vollzeit|temps partiel|temps plein|part[- ]time|full[- ]time"
    r"|tempo (?:pieno|parziale)|(?:ver)?kauf(?:er|mann|frau)|commess[oa]|vendeu(?:r|se)|assistant))"
)
_APPLIES = re.compile(
    r"\b(?:bewerb[a-z]*|bewirb|lebenslauf|stundenlohn|bruttolohn|monatslohn|jahresgehalt|gehalt|pensum|probezeit"
    r"|postul[a-z]*|candidatures?|salaire|cv|curriculum|brut par mois|taux d'(?:activite|occupation)|candidatur[ae]"
    r"|candidat[aei]|stipendio|retribuzione|ral|contratto a tempo|appl(?:y|ication|ications)|salary|wages?|per annum"
    r"|an hour|hourly)\b"
)
_FIRST = 3


def without_job_adverts(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document; none of a job advertisement.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    first = [one.parsed.source.folded for one in read if one][:_FIRST]
    if not any(_HEAD.search(line) for line in first):
        return list(drafts)
    return [] if _APPLIES.search(told(read)) else list(drafts)
