"""Clauses of what one may do before a condition of a contract: "you may then leave with 4 weeks' notice" names nothing.

What is said of "both" or of "all" is said of whatever the text is about, and a verb ends the name before it.
"""

import re

from audit.read.words.fold import fold

_WORDS = (  # of clauses that tell readers how to end a contract; a word besides them may be a name
    # German
    "danach dann anschliessend nachher spater hinterher darauf konnen kannst kann konnt durfen darfst darf lasst lassen"
    " sich sie du ihr man wir jederzeit monatlich immer auch nur aber den der die das ihn es ihren deinen vertrag"
    " flexibel bequem einfach ist sind kundbar kundigen beenden aussteigen wieder beide beiden alle"
    # French
    " ensuite puis apres cela vous tu on nous pouvez peux peut pouvons pourrez resilier partir arreter quitter annuler"
    " a tout moment quand le la votre ton contrat librement est sont resiliable resiliables voulez veux souhaitez"
    " tous toutes les deux"
    # Italian
    " poi dopo successivamente in seguito potete puoi puo si potra potrai potrete disdire recedere annullare"
    " interrompere uscire qualsiasi qualunque momento quando vuoi volete il tuo vostro contratto liberamente anche"
    " entrambi entrambe tutti tutte i gli"
    # English
    " after afterwards that which then you we may can could leave cancel end stop quit terminate it them at any time"
    " anytime whenever like want your the contract freely also simply just both all"
)
_CLAUSE = frozenset(_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")
_RUNS = re.compile(
    r" (?:laufen|läuft|dauern|dauert|durent|dure|durano|dura|runs?|lasts?)"
    r"(?: (?:mindestens|zunächst|jeweils|immer|fest|au moins|almeno|(?:for )?at least|for))*$"
)


def without_clause(name: str) -> str:
    """The words before a condition of a contract, as far as they name what it is of.

    >>> without_clause("Beide Abos laufen mindestens"), without_clause("potete disdire in qualsiasi momento")
    ('Beide Abos', '')
    >>> without_clause("können Sie das Hausabo")
    'können Sie das Hausabo'
    """
    name = _RUNS.sub("", name)
    return "" if _CLAUSE.issuperset(_WORD.findall(fold(name))) else name
