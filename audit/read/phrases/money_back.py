"""Days within which one gets all one's money back: "ti rimborsiamo l'intero importo entro 14 giorni dalla lezione".

How soon money comes back once something was returned or cancelled is no right to return it.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length, Token
from audit.read.words.source import Source

_ALL = r"(?: (?:completo|integrale|totale|garantito|integral|complet|garanti|integralement|entierement|full|fully))?"
MONEY_BACK = re.compile(
    rf"(?:^|[.;|!?\n•·|] ?)(?:rimborso{_ALL} entro|remboursement{_ALL} (?:sous|dans les|pendant))"
    r"|\b(?:(?:ti|vi|la) rimborsiamo (?:l'intero (?:importo|costo|prezzo)|tutto|il (?:corso|prezzo|costo|biglietto))"
    r" (?:[a-z]+ )?entro"
    r"|nous (?:vous )?remboursons (?:integralement|entierement|tout|la totalite|le prix)"
    r" (?:[a-z]+ )?(?:sous|dans les|pendant|jusqu'a)"
    r"|(?:geld zuruck|wir erstatten (?:ihnen |dir |euch )?(?:den (?:vollen |ganzen )?(?:preis|betrag|kaufpreis)|alles))"
    r" (?:innert|innerhalb von|binnen))"
)
_LAST = re.compile(r" ?(?:les |i |gli |von )?(?:primi |ersten |premiers )?$")
_ONCE_BACK = re.compile(
    r",? (?:nach|ab|dal|dalla|dall'|dopo|apres|a compter|suivant|after|from|of)\b[^.;!?]{0,16}"
    r"(?:erhalt|eingang|ruckgabe|rucksendung|retour|ricev|ricez|reso\b|restitu|recept|richiest|demande|widerruf"
    r"|recesso|annul|storn|disd|cancel|notif|recu)"
)
_UNITS = frozenset({"D", "W", "M", "BD"})
_COST = 1.2


def money_back(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The days of a block within which all the money comes back, as its return period.

    Args:
        source: The text.
        tokens: Its values.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if any(draft.attribute == "return_period" for draft in drafts):
        return
    spent = {id(draft.token) for draft in drafts}
    for found in MONEY_BACK.finditer(source.folded):
        token = next(
            (t for t in tokens if isinstance(t, Length) and 0 <= t.start - found.end() <= len(" i primi ")), None
        )
        if token is None or token.unit not in _UNITS or id(token) in spent or clauses.is_silent(token.start):
            continue
        if _LAST.fullmatch(source.folded, found.end(), token.start) and not _ONCE_BACK.match(source.folded, token.end):
            yield Draft("return_period", token.text(""), token.start, token.end, None, _COST, found[0], token=token)
