"""Times in which something can be sent back or a contract withdrawn from, said by the verb of their sentence.

"New books may be returned within 14 days of receipt": neither a delivery time nor a term of contract, whatever small
words stand beside the days.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length, Token
from audit.read.words.source import Source

SENT_BACK = re.compile(
    r"\b(?:zuruck(?:(?:zu)?(?:geben|senden|schicken|treten|bringen)|gegeben|gibst|gesendet|geschickt|getreten|gebracht)"
    r"|widerruf[a-z]*|umtausch(?:en|bar)?|umgetauscht|retournier[a-z]*|ruckgabe(?:recht|frist)?"
    r"|retourn(?:er|es?|ees?|ez)|renvoy(?:er|es?|ez)|retract(?:er|ation)|revocation|echang(?:er|es?|eable)|rendre"
    r"|rendus?"
    r"|recedere|recesso|restitui(?:re|rci|t[oaie])|render(?:e|ci)|rispedir(?:e|ci)|cambiar(?:e|l[oaie])"
    r"|reprise|repris|reprenons|changer d'avis|rucknahme|nehmen wir (?:[a-z]+ )?zuruck|anders (?:zu )?uberlegen"
    r"|ripres[oaie]|repris(?:e|es)?|nehmen wir [^.;!?]{1,40} zuruck|take (?:[a-z]+ ){1,4}back|taken back"
    r"|riprendiamo|ripensarci|rimandar[a-z]*|change your mind|take it back|every penny back|jeden cent zuruck"
    r"|rendons tout"
    r"|riavete tutto|return(?:ed|s|able)?|send (?:it|them) back|bring (?:it|them) back|withdraw(?:al)?"
    r"|cooling[- ]off)\b"
)
_OTHERWISE = re.compile(  # money that comes back, keys of a hired car, cancelled bookings, and what a test is for
    r"\b(?:ruckzahlung|erstattung|erstatte[nt]|gutschrift|kaution|depot|nach ruckgabe|stornier|kundig|umbuch|rembours"
    r"|refund|rimbors|restituzione|cauzione|caution|deposit|bottle|on return|resili|annul|disd[ei]|preavvis|preavis"
    r"|notice|liefer|livrais|livrer|livrons|consegn|deliver|fine del contratto|vertragsende|ende des vertrag"
    r"|end of (?:the |your )?(?:contract|hire|rental)|fin du contrat|probe|essai|prova|trial|test|garantie|garanzia"
    r"|warranty|guarantee|ancien|altgerat|alte[ns]|vecchi[oa]|your old|cours\b|lezioni|ecole|scuol|tausch(?:t|en) wir"
    r"|echangeons)[a-z]*"
)
_EARLY = re.compile(  # a leased car that goes back before its time, books and bonds that were lent
    r"\b(?:anticipe[es]*|anticipat[aeio]|vorzeitig[a-z]*|early return|penalit[a-z]*|penale|leihfrist|ausleih[a-z]*"
    r"|loan period|prestito|emprunt|deposit|depot|kaution|caution|cauzione)\b"
)
NIGHTS = re.compile(r"\b(?P<nights>[0-9]{2,3})[ -](?:nachten?|nuits|notti|nights?)\b")
_OVER = re.compile(  # "once the 12 months are over you may give it back"
    r"\b(?:nach|nach ablauf (?:von|der)|dopo|apres|au bout de|after|once (?:the|your)|finit[io] i|finiti gli"
    r"|al termine dei"
    r"|(?:trascorsi|passati)(?: i)?|passes(?: les)?|at the end of(?: the)?|am ende der|fin des)(?: (?:i|the|den|les"
    r"|your|ersten))? $"
)
_TRIED = re.compile(
    r"\b(?:a l'essai|d'essai|zur probe|probeliegen|probeschlafen|in prova|on trial|sleep on it"
    r"|(?:night|sleep|home|mattress) trial|(?:test|try|sleep on) (?:it|them) (?:at home|on)?|"
    r"essaye[zr](?:-l[ea]s?)? (?:chez vous|a la maison)|prov(?:al[oaie]|atel[oaie]) a casa|(?:test|probier)(?:en|"
    r"e) (?:sie |du )?[a-z ]{0,16}(?:zu hause|daheim))\b"
)
_GIVEN_UP = re.compile(  # a router that goes back once its contract is over
    r"\b(?:vertragsende|ende (?:des|ihres|deines) vertrag|nach (?:der|ihrer|deiner) kundigung|fin du contrat"
    r"|fine del contratto|end of (?:the |your )?(?:contract|hire|rental)|contract (?:has )?end(?:s|ed))"
)
_DEPOSIT = re.compile(r"\b(?:(?:miet)?kaution|pfand|caution|cauzione|(?:security )?deposit|depot de garantie)\b")
_FAULTY = re.compile(  # what came broken or not at all: how soon one complains, or another one is sent
    r"\b(?<!non )(?<!not )(?<!nicht )(?:abime|endommage|casse|defectueu|perdu|egare|manquant|beschadigt|defekt|kaputt"
    r"|zerbrochen|verloren|transportschad|danneggiat|rott[oaie]\b|difettos|smarrit|mancant|damaged|broken|faulty"
    r"|defective|missing|lost\b)"
)
_UP_TO = re.compile(  # "free exchange up to 2 days before the visit" counts back from a day that was booked
    r"\b(?:bis(?: zu)?|spatestens|mindestens|fino a|entro|almeno|jusqu'a|au moins|au plus tard|up to|until|at least"
    r"|(?:no|not) (?:later|less) than|within)(?: die| the| les| i)? $"
)
_BEFOREHAND = re.compile(
    r" ?(?:vor(?! ort)|vorher|zuvor|im voraus|avant|a l'avance|prima|in anticipo|before|prior|in advance|ahead)\b"
)
_GRANTS = (
    r"(?:sconti|bonus|agevolazioni|incentiv[oi]|remises|rabais|reductions|avantages|primes?|rabatte|boni"
    r"|vergunstigungen|preisvorteile|(?!ausser)[a-z]*pramien?|discounts|incentives?)"
)
_OUGHT = r"(?: (?:da|va|vanno|viene|vengono|a|sont|est|zu|sind|ist|muss|mussen|must|have to|has to|will be|are to))+"
_BACK = (
    r"(?:restitui\w*|rimborsa\w*|rendre|rendez|restitue\w*|rembourse\w*|zuruck(?:zu)?(?:geb|gegeb|zahl|gezahlt)\w*"
    r"|repay|repaid|pay back|paid back|give back|given back|return(?:ed)?|claw(?:ed)? back)"
)
_GRANTS_BACK = re.compile(  # reductions to be given back by who leaves early, and no goods: "gli sconti da restituire"
    rf"(?<!\bin )(?<!\ben )(?<!\bcon )(?<!\bmit )(?<!\bavec )(?<!\bwith )\b{_GRANTS}(?: [a-z']+){{0,2}}{_OUGHT}"
    rf"(?: [a-z]+){{0,2}} {_BACK}\b"
    rf"|\b{_BACK} (?:gli|lo|i|il|l'|les|la|le|die|den|the|any|your|all)"
    rf"(?: ?[a-z]+ (?:degli|dei|del|des|of the))?(?: ?[a-z]+)? ?{_GRANTS}\b"
    rf"|\b(?:die|alle|erhaltenen?|gewahrten?) {_GRANTS} {_BACK}\b"
)
_FREE = re.compile(r"(?:gratis|kostenlos|kostenfrei|gratuite?s?|gratuitement|gratuit[oaie]|free(?: of charge)?)")
_SENT_AGAIN = re.compile(r"(?:renv|rembours)")
_FEW_DAYS = 7
_LEAD = 32
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
    out = [draft for draft in drafts if not any(is_else(source, clauses, draft) for is_else in _NO_RIGHTS)]
    said = [draft for draft in out if draft.attribute == "return_period"]
    if said:
        others = list(_for_others(source, tokens, clauses, out, said))
        told = {draft.token for draft in others}
        return [*(draft for draft in out if draft.token not in told), *others]
    verbs = {clauses.sentence(found.start()): found for found in SENT_BACK.finditer(source.folded)}
    for sentence, verb in verbs.items():
        own = [t for t in tokens if isinstance(t, Length) and clauses.sentence(t.start) == sentence]
        other = any(find.search(source.folded, *sentence) for find in (_OTHERWISE, _GIVEN_UP, _EARLY, _GRANTS_BACK))
        if len(own) != 1 or own[0].unit not in _UNITS or other or _is_over(source, own[0]):
            continue
        if _counts_back(source, own[0]):
            continue
        token, trigger = own[0], source.text[slice(*verb.span())]
        taken = next((d for d in out if d.token is token), None)
        if taken is None and not clauses.is_silent(token.start):
            out.append(Draft("return_period", token.text(""), token.start, token.end, None, 1.0, trigger, token=token))
        elif taken is not None and (taken.attribute in _TAKEN or _is_only_free(taken)):
            out[out.index(taken)] = replace(taken, attribute="return_period", trigger=trigger, bound=None)
    return out


def _is_only_free(draft: Draft) -> bool:
    """Whether only a word for nothing to pay made a time a trial ("withdraw within 14 days free of charge")."""
    return draft.attribute == "trial_period" and bool(_FREE.fullmatch(draft.trigger.lower()))


def _is_over(source: Source, length: Token) -> bool:
    """Whether a time must first be over before something goes back: that of a hire, not one for second thoughts."""
    return bool(_OVER.search(source.folded, max(0, length.start - _LEAD), length.start))


def trial_nights(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Nights after which a bed can go back ("taken back within 90 nights"); nights elsewhere are those of a stay.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it so far.
    """
    if any(draft.attribute == "return_period" for draft in drafts):
        return
    for found in NIGHTS.finditer(source.folded):
        sentence = clauses.sentence(found.start())
        told = SENT_BACK.search(source.folded, *sentence) or _TRIED.search(source.folded, *sentence)
        if told and not clauses.is_silent(found.start()):
            trigger = source.text[slice(*told.span())]
            yield Draft("return_period", f"P{int(found['nights'])}D", *found.span(), trigger=trigger)
            return


def _for_others(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft], said: Sequence[Draft]
) -> Iterator[Draft]:
    """The longer time that a group of customers has: "30 days, as a member of the club 60 days"."""
    groups = [hit for hit in source.hits if hit.entry.says == "audience"]
    read = {draft.token for draft in drafts if draft.attribute not in _TAKEN}
    for token in tokens if groups else ():
        if not isinstance(token, Length) or token.unit not in _UNITS or token in read:
            continue
        before = [
            d for d in said if d.end <= token.start and clauses.sentence(d.start) == clauses.sentence(token.start)
        ]
        if before and any(before[-1].end <= hit.start and hit.end <= token.start for hit in groups):
            yield replace(before[-1], value=token.text(""), start=token.start, end=token.end, token=token, bound=None)


def _is_of_end(source: Source, clauses: Clauses, draft: Draft) -> bool:
    """Whether a time is the one in which something goes back that was hired or lent for as long as a contract ran."""
    if draft.attribute == "return_period" and draft.token is not None:
        early = _EARLY.search(source.folded, *clauses.sentence(draft.start))
        if early or _is_over(source, draft.token):
            return True
    if draft.attribute not in _ENDING or not isinstance(draft.token, Length) or draft.token.unit not in _SHORT:
        return False
    sentence = clauses.sentence(draft.token.start)
    return bool(_GIVEN_UP.search(source.folded, *sentence) and SENT_BACK.search(source.folded, *sentence))


def _is_counted_back(source: Source, _: Clauses, draft: Draft) -> bool:
    """Whether a time read as one for sending back counts back from a day that was booked."""
    return draft.attribute == "return_period" and isinstance(draft.token, Length) and _counts_back(source, draft.token)


def _counts_back(source: Source, length: Token) -> bool:
    """Whether a time is that before a visit or journey, up to which its date can be changed."""
    behind = _BEFOREHAND.match(source.folded, length.end)
    return bool(behind and _UP_TO.search(source.folded, max(0, length.start - _LEAD), length.start))


def _is_of_deposit(source: Source, clauses: Clauses, draft: Draft) -> bool:
    """Whether a time is the one in which a deposit is paid back once the thing is returned."""
    return draft.attribute == "return_period" and bool(_DEPOSIT.search(source.folded, *clauses.sentence(draft.start)))


def _is_of_grants(source: Source, clauses: Clauses, draft: Draft) -> bool:
    """Whether a time is the one within which reductions are given back by who leaves a contract."""
    told = draft.attribute == "return_period"
    return told and bool(_GRANTS_BACK.search(source.folded, *clauses.sentence(draft.start)))


def _is_of_fault(source: Source, clauses: Clauses, draft: Draft) -> bool:
    """Whether a few days or hours are those in which one complains of a thing that came broken, or another is sent."""
    token = draft.token
    if draft.attribute != "return_period" or not isinstance(token, Length) or token.unit not in {"D", "BD", "H"}:
        return False
    if token.unit == "H" and _SENT_AGAIN.match(draft.trigger.lower()):
        return True
    few = token.unit == "H" or token.low <= _FEW_DAYS
    return few and bool(_FAULTY.search(source.folded, *clauses.sentence(draft.start)))


_NO_RIGHTS = (_is_of_end, _is_counted_back, _is_of_deposit, _is_of_grants, _is_of_fault)
