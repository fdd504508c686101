"""Times in which something can be sent back or a contract withdrawn from, said by the verb of their sentence.

"New books may be returned within 14 days of receipt": neither a delivery time nor a term of contract, whatever small
words stand beside the days.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.clauses import Clauses
from audit.read.draft import Draft
from audit.read.source import Source
from audit.read.tokens import Length, Token

_SENT_BACK = re.compile(
    r"\b(?:zuruck(?:(?:zu)?(?:geben|senden|schicken|treten|bringen)|gegeben|gibst|gesendet|geschickt|getreten|gebracht)"
    r"|widerruf[a-z]*|umtausch(?:en|bar)?|umgetauscht|retournier[a-z]*|ruckgabe(?:recht|frist)?"
    r"|retourn(?:er|es?|ees?|ez)|renvoy(?:er|es?|ez)|retract(?:er|ation)|revocation|echang(?:er|es?|eable)|rendre|rendus?"
    r"|recedere|recesso|restitui(?:re|t[oaie])|rendere|rispedire|cambiar(?:e|l[oaie])"
    r"|return(?:ed|s|able)?|send (?:it|them) back|bring (?:it|them) back|withdraw(?:al)?|cooling[- ]off)\b"
)
_OTHERWISE = re.compile(  # money that comes back, keys of a hired car, cancelled bookings, and what a test is for
    r"\b(?:ruckzahlung|erstattung|erstatte[nt]|gutschrift|kaution|depot|nach ruckgabe|stornier|kundig|umbuch|rembours"
    r"|refund|rimbors|restituzione|cauzione|caution|deposit|bottle|on return|resili|annul|disd[ei]|preavvis|preavis"
    r"|notice|liefer|livrais|livrer|livrons|consegn|deliver|fine del contratto|vertragsende|ende des vertrag"
    r"|end of (?:the |your )?(?:contract|hire|rental)|fin du contrat|probe|essai|prova|trial|test|garantie|garanzia"
    r"|warranty|guarantee|tausch(?:t|en) wir|echangeons)[a-z]*"
)
_GIVEN_UP = re.compile(  # a router that goes back once its contract is over
    r"\b(?:vertragsende|ende (?:des|ihres|deines) vertrag|nach (?:der|ihrer|deiner) kundigung|fin du contrat"
    r"|fine del contratto|end of (?:the |your )?(?:contract|hire|rental)|contract (?:has )?end(?:s|ed))"
)
_TAKEN = frozenset({"delivery_time", "contract_term", "promo_duration", "notice_period"})
_ENDING = frozenset({"return_period", "contract_term", "delivery_time"})
_UNITS = frozenset({"D", "W", "M", "BD"})
_SHORT = frozenset({"D", "W", "BD"})  # no contract runs for days


def return_periods(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, with the only length of time of a sentence about sending back as return period.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it so far.
    """
    out = [draft for draft in drafts if not _is_of_end(source, clauses, draft)]
    if any(draft.attribute == "return_period" for draft in out):
        return out
    verbs = {clauses.sentence(found.start()): found for found in _SENT_BACK.finditer(source.folded)}
    for sentence, verb in verbs.items():
        own = [t for t in tokens if isinstance(t, Length) and clauses.sentence(t.start) == sentence]
        other = _OTHERWISE.search(source.folded, *sentence) or _GIVEN_UP.search(source.folded, *sentence)
        if len(own) != 1 or own[0].unit not in _UNITS or other:
            continue
        token, trigger = own[0], source.text[slice(*verb.span())]
        taken = next((d for d in out if d.token is token), None)
        if taken is None and not clauses.is_silent(token.start):
            out.append(Draft("return_period", token.text(""), token.start, token.end, None, 1.0, trigger, token=token))
        elif taken is not None and taken.attribute in _TAKEN:
            out[out.index(taken)] = replace(taken, attribute="return_period", trigger=trigger, bound=None)
    return out


def _is_of_end(source: Source, clauses: Clauses, draft: Draft) -> bool:
    """Whether a time is the one in which something goes back that was hired or lent for as long as a contract ran."""
    if draft.attribute not in _ENDING or not isinstance(draft.token, Length) or draft.token.unit not in _SHORT:
        return False
    sentence = clauses.sentence(draft.token.start)
    return bool(_GIVEN_UP.search(source.folded, *sentence) and _SENT_BACK.search(source.folded, *sentence))
