"""Ages as subjects: "children up to 3 free, from 4 to 12 half price" names two groups by how old they are.

The words for the ages stand right before what those people pay; the name of the group alone would be that of all of
them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import EDGES, LONGEST

_WHO = (
    r"(?:(?:kinder[n]?|jugend(?:liche[nr]?)?|junge erwachsene|erwachsene|senior(?:en|s|i)?|personen|gaste|schuler"
    r"|enfants?|jeunes?|adultes?|personnes?|bambin[io]|ragazz[io]|adult[io]|giovani|persone|anziani|children|kids"
    r"|teens?|juniors?|adults?|guests?|anyone|everyone|customers|people) )"
)
_BOUND = (
    r"(?:(?:im alter |aged? |ages )?(?:von |ab |bis |unter |uber |zwischen |jusqu'a |des |de |d'|moins de |plus de"
    r" |entre |a partir de |les |fino a(?:i)? |dai |da |sotto i |oltre i |tra i |dagli |under |over |up to |from |aged?"
    r" |ages |zu |chi ha meno di |les plus de |les moins de )+)"
)
_SPAN = r"[0-9]{1,2}(?: ?(?:bis|und|-|–|a|et|ai|e i|e|agli|to|and) ?[0-9]{1,2})?"
_YEARS = r"(?:[ -]?(?:jahren?|jahrigen?|ans|anni|years?(?: old)?|year-olds|yrs)\b|s\b)"
_SMALL = (
    r"(?:(?:,|:|\(|\)| |-|–|—|l'|zahlen|zahlt|nur|noch|fahren|reisen|gehen|haben|paient|payent|entrent|ne|seulement"
    r"|pagano|entrano|solo|viaggiano|soggiornano|pay|go|get|travel|stay|only|just|zum|fur|um|je|a|per|for|at|la|il|le"
    r"|es|is|are|sono|sind|sont|ist|est|e|der|die|in|at)(?![a-z])|l')*"
)
_AGED = re.compile(
    rf"(?<![a-z0-9.,'])(?P<name>{_WHO}?{_BOUND}{_SPAN}{_YEARS}|{_WHO}{_BOUND}?{_SPAN}|{_WHO}?{_SPAN}{_YEARS}"
    rf"|(?:over|under|unter|uber|u)[ -]?[0-9]{{1,2}}s?(?:-jahrige)?)\)?{_SMALL}$"
)
_NAMED = re.compile(r"(?<![\w-])([^\W\d_a-zà-ÿ][^\W\d_]{2,}) $")  # "Bimbi 0–5 anni"
_PAID = frozenset({"price", "discount", "list_price"})
_REACH = 64
_SEVERAL = 2


def by_ages(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of plain text, each price and reduction behind an age with the words for it.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    if sum(draft.attribute in _PAID for draft in drafts) < _SEVERAL:
        return list(drafts)
    return [
        replace(draft, subject=aged)
        if draft.attribute in _PAID and (aged := _aged(draft, read[draft.block]))
        else draft
        for draft in drafts
    ]


def _aged(draft: Draft, read: ReadBlock | None) -> str:
    """The words for an age right before a value; empty if none stand there, or its subject tells as much."""
    if read is None or read.block.headings or is_in_row(read) or draft.token is None:
        return ""
    source, place = read.parsed.source, draft.token.start
    if not any(char.isdigit() for char in source.folded[max(0, place - _REACH) : place]):
        return ""
    others = (d.token.end for d in read.parsed.drafts if d.token and d.token.end <= place and d.attribute in _PAID)
    start = max(read.parsed.clauses.sentence(place)[0], place - _REACH, *others)
    found = _AGED.search(source.folded, start, place)
    if found is None:
        return ""
    name = source.text[found.start("name") : found.end("name")].strip(EDGES)
    in_bracket = source.folded[: found.start("name")].endswith("(")  # "toddlers (0-5 years)" names them
    if named := _NAMED.search(source.text, start, found.start("name")):
        name = f"{named[1]} {name}"
    return "" if in_bracket or name in draft.subject or len(name) > LONGEST else name
