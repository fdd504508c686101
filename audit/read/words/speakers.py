"""Who speaks in the lines of a chat or a ticket: "[18:44] Gioia, reception: ", "Adviser Tom: " name no offer.

Nor does what tells an agent to say a line ("Say: "), or that it is news ("Nouveau : ").
"""

import re

_SPEAKER = re.compile(
    r"(?:\[?\d\d[:.]\d\d(?::\d\d)?\]?,? [^:]{1,40}"
    r"|(?:(?:Kundendienst|Kunden?service|Kund(?:e|in)|Berater(?:in)?|Mitarbeiter(?:in)?|Sachbearbeiter(?:in)?|Gast"
    r"|Anruf(?:er|erin)"
    r"|Client[e]?|Conseill(?:er|ère)|Service clients?|Agent(?:e)?|Visiteu(?:r|se)|Utilisat(?:eur|rice)|Opérat(?:eur"
    r"|rice)"
    r"|Utente|Consulente|Operat(?:ore|rice)|Assistenza|Assistente?|Addett[oa]|Customer|Advisor|Adviser|Operator"
    r"|Assistant|Support|User"
    r"|Visitor|Caller|Reception|Réception|Rezeption|Chatbot|Bot|Moderat(?:or|eur|rice|ore))\b[^:.!?\d]{0,28}))[  ]?: "
)
_TOLD = re.compile(
    r"[^\w«„“\"(]{0,6}(?:(?:so |zu |das )?sagen(?: sie)?|sag(?:e|t)?(?: dem kunden| der kundin)?|formulierung|wortlaut"
    r"|(?:à |ce qu['’]il faut )dire|dites|formulation|(?:da |cosa )dire|dire|dite|frase|(?:what to )?say"
    r"|tell (?:them|the caller|the customer|customers)|wording"
    r"|(?:ganz |jetzt )?neu|neuheit|nouveau(?:té)?|novità|nuovo|(?:brand )?new|news)\s?: ?(?=[«„“\"'\w])",
    re.IGNORECASE,
)
_CHECKED = 60


def speaker_end(text: str, start: int = 0) -> int:
    """Where the words for who speaks end, with which a line begins at ``start``; ``start`` if there are none.

    >>> speaker_end("Conseillère Inès : Oui, la carte.")
    19
    >>> speaker_end("Say: 'The card is 5.'"), speaker_end("Newcomers: 5.–")
    (5, 0)
    """
    found = _SPEAKER.match(text, start, start + _CHECKED) or _TOLD.match(text, start, start + _CHECKED)
    return found.end() if found else start
