"""Order values from which goods are sent for nothing, the amount between verb and word: "we deliver from 50 for free".

"From 50" alone is a price, and so it is of a thing that is sent: "we deliver benches from 490 free of charge".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_PLACE = r"(?: (?:in|im|innerhalb|nach|en|dans|a|within|across|to|throughout)(?: [a-z'-]+){1,3}?)?"
_SENT = re.compile(
    r"(?<![a-z])(?:(?:liefern|versenden|verschicken|schicken|senden) wir|wir (?:liefern|versenden|verschicken|schicken"
    r"|senden)|(?:liefert|versendet|verschickt) (?:der|unser) (?:[a-z]+-?)?shop|nous (?:livrons|expedions|envoyons)"
    r"|(?:spediamo|consegniamo|inviamo)|we(?:'ll| will)? (?:deliver|ship|send|post))(?: (?:ihnen|dir|euch|vous|you))?"
    rf"{_PLACE} (?:ab|uber|des|a partir de|(?:a partire )?da|oltre|from|over|above)(?: einem bestellwert von)?"
    r" ?(?:[€£$]|chf|eur|fr\.)? ?$"
)
_FREE = re.compile(
    r"(?:[.,]?[-–]+)? (?:bestellwert |einkaufswert |warenwert |d'achats? |di spesa )?(?:gratis|kostenlos|kostenfrei"
    r"|versandkostenfrei|portofrei|frei haus|ohne versandkosten|gratuitement|sans frais|franco|gratuitamente"
    r"|(?:for )?free(?: of charge)?|at no (?:extra )?(?:cost|charge))"
    r"(?= ?(?:$|[,.;:!?)|–-])| (?:nach|in|innerhalb|an|zu|bis|und|mit|a|en|et|avec|con|e|to|within|and|with)\b)"
)


def sent_from(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, prices "from" that are what an order must come to, to be sent for nothing, as that.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read of its values.
    """
    return [_threshold(draft) if _is_threshold(source, clauses, draft) else draft for draft in drafts]


def _is_threshold(source: Source, clauses: Clauses, draft: Draft) -> bool:
    token = draft.token
    if draft.attribute != "price" or draft.bound != "min" or not isinstance(token, Amount) or token.per:
        return False
    free = _FREE.match(source.folded, token.end)
    if free is None:
        return False
    digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
    start, _ = clauses.sentence(token.start)
    return bool(_SENT.search(source.folded, start, digit))


def _threshold(draft: Draft) -> Draft:
    return replace(draft, attribute="free_shipping_from", bound=None)
