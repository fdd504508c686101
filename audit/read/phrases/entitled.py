"""Customers whom circumstances entitle: "over 60? 10 % off", "last season's members get 20 off", "only in our app".

What the text gives must stand beside them; whom it leaves out tells for whom the rest is ("trade customers excluded").
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.phrases.entitled_groups import FAMILIES, FIRMS, STUDENTS
from audit.read.phrases.entitled_members import MEMBERS
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_OLD = r"(?:5[5-9]|6[0-9]|70)"
_STUDENTS = (
    r"\bstudents? (?:with (?:a |an |their |valid )?[a-z.@ _-]{2,24}?(?= (?:get|pay|save)\b)|who show\b"
    r"|show (?:the|a|your|their)\b)"
)
_ASKED_STUDENTS = (  # "On a student card? The plan is half price": the question says for whom the answer is
    r"(?:^|[.!?·•] )(?:(?:on|got|have|hold|holding|with) (?:a |your )?(?:valid )?student (?:card|id|pass)"
    r"|(?:du hast|sie haben|mit|mit einem|hast du|haben sie) (?:eine[n]? )?(?:gultigen? )?(?:legi"
    r"|studi(?:erenden)?ausweis"
    r"|studentenausweis|schulerausweis)|(?:avec|vous avez|tu as) (?:une |la )?carte (?:d')?etudiante?"
    r"|(?:hai|con|avete) (?:la |una )?tessera (?:da |dello |degli )?student[ei]|still (?:at uni|studying)|en formation"
    r"|noch in ausbildung)[^.?!]{0,12}\?"
)
_REDUCED = (  # "reduced 18.– (students and pensioners)"
    r"\b(?:ridott[oai]|riduzione|reduziert|ermass?igt|reduit|tarif reduit|reduced|concessions?"
    r"|conc\.)[^;|()\n]{0,24}[0-9]"
    r"[^;|()\n]{0,10}\([^()0-9]{0,48}?"
)
_IN_STUDIES = (
    r"(?P<who>\b(?:student[ei]|student(?:en|innen|s)|studierende|schuler|lernende|etudiants?|apprentis?"
    r"|universitari)\b)"
)
_IN_REST = (
    r"(?P<who>\b(?:avs|ahv|ai|iv|senior[sein]*|rentner[a-z:]*|retraites?|pensionat[oi]|pensioners?|oaps?|anziani)\b)"
)
_CONTRACTS = (
    r"(?:policies|contracts|learners|plans|subscriptions|memberships|tenants|starters|riders|drivers|players|households"
    r"|savers|borrowers|readers|policy ?holders|enrolments|registrations|leases|sign-?ups|orders from new customers)"
)
_NEWCOMERS = (
    rf"\bnew {_CONTRACTS} only\b|\bonly (?:for|on|to|with) new {_CONTRACTS}\b|\b(?:anyone|everyone|those|all|customers"
    r"|households|people)(?: who(?:'s| is| are)?)? switch(?:ing|es)?(?: over)? (?:to us|from (?:another|a different))\b"
    r"|\b(?:nur|ausschlies+lich|exklusiv) (?:fur|auf|bei) neuen? (?:vertrage[n]?|abos?|abonnements?|abschlusse[n]?"
    r"|policen"
    r"|mitgliedschaften|versicherungen)\b|\b(?:wer|alle,? die|jede[rn]?,? (?:der|die)"
    r"|fur alle,? die) (?:bis [^,.;]{3,20} )?"
    r"(?:neu )?zu uns wechsel(?:t|n)\b"
    r"|\bnouveaux (?:contrats|abonnements|baux|comptes) (?:uniquement|seulement|exclusivement)\b|\b(?:uniquement"
    r"|seulement"
    r"|reservee? aux|valable (?:uniquement )?pour les) (?:sur |pour )?(?:les )?nouveaux (?:contrats|abonnements)\b"
    r"|\b(?:ceux|celles|toute personne|quiconque|a qui) (?:qui )?(?:nous rejoi(?:nt|gnent)|vien(?:t|nent) (?:d'un"
    r"|de la)"
    r" (?:autre|concurren))|\b(?:solo|soltanto|esclusivamente|unicamente|riservat[oaie]) (?:per |a |ai |alle |su "
    r"|sui |sulle )?"
    r"(?:i |le )?nuov[ei] (?:contratti|allievi|iscrizioni|abbonamenti|polizze|adesioni|allieve|studenti|tesserati"
    r"|inquilini)\b|\bnuov[ei] (?:contratti|iscrizioni|abbonamenti|polizze|adesioni) (?:soltanto|esclusi)"
)
_TRADE_NEW = r"|\bnew (?:trade|business) accounts?\b"
_SENIORS = (
    rf"(?:^|[.!?·•] )(?:over|ab|uber|plus de|piu di|hai piu di|avete piu di|vous avez plus de|sind sie uber"
    rf"|bist du uber"
    rf"|aged over) {_OLD}(?: (?:jahren?|ans|anni|years?))? ?\?|[(,;] ?{_OLD}\+ ?(?=[,;)])"
)
_YOUNG = (
    r"\b(?:(?:bis|jusqu'a|fino ai?|up to|until)(?: zu| les| l'age de)? (?:1[6-9]|2[0-9]|30) (?:jahren?|ans|anni|years)"
    r"|(?:up to|until|till) age (?:1[6-9]|2[0-9]|30))(?=[ ,.;:]| ?$)"
)
_FREE = re.compile(
    r"\b(?:kostenlos|gratis|gebuhrenfrei|keine (?:kontofuhrungs)?gebuhr(?:en)?|gratuit[eaoi]?s?|sans frais|aucun frais"
    r"|nessuna spesa|senza spese|zero spese|canone zero|free|no (?:monthly )?fees?)\b"
)
_EXISTING = (
    r"\b(?:(?:abonnes|adherents|membres|inscrits|clients) (?:de la saison (?:passee|derniere|precedente)"
    r"|de l'an(?:nee)? (?:passee?|derniere?)|actuels|existants)"
    r"|(?:vecchi|attuali) (?:abbonati|soci|clienti|iscritti)|(?:abbonati|soci|clienti) (?:della (?:scorsa"
    r"|passata) stagione"
    r"|dell'anno scorso|attuali)"
    r"|(?:bisherige|langjahrige|treue|bestehende) (?:abonnent|mitglied|kund|gast|versicherte)[a-z]*"
    r"|(?:abonnenten|mitglieder|kunden) (?:der (?:letzten|vergangenen) saison|vom (?:letzten|vergangenen) jahr)"
    r"|last (?:season|year)'s (?:subscribers|members|customers|[a-z -]*holders)"
    r"|(?:existing|current|previous) (?:subscribers|members|customers|[a-z -]*holders))\b"
)
_APP = (
    r"\b(?:(?:solo|soltanto|unicamente|esclusivamente) (?:da |dalla |dall'|in |nella |nell'|tramite |via )(?:la nostra "
    r"|l'|nostra )?app"
    r"|(?:ordina|prenota|acquista|compra|paga)[a-z]* (?:dall'|dalla nostra |da |nell'|in |tramite l'|con l')app"
    r"|in der app (?:bestellen|buchen|bestellt|bezahlen|gebucht|einlosen|gekauft|gelost|kaufen|losen)"
    r"|(?:bestell|buch|bezahl)[a-z]* (?:sie |du )?(?:in|uber|per|mit) (?:der |die |unsere[r]? )?app"
    r"|(?:command|reserv|pay|achet)[a-z]* (?:dans|sur|via|avec|par) (?:l'|notre )app(?:li(?:cation)?)?"
    r"|(?:pre-?order(?:ed)?|order(?:ed)?|book(?:ed)?|buy|bought|pay|paid) (?:[a-z]+ )?(?:through|thru|in|on|via"
    r"|with) (?:the|our|ur) app"
    r"|only (?:in|on|via|through) (?:the|our) app)\b"
)
_READERS = (
    r"\b(?:solo|soltanto|esclusiva|riservat[oaie]|nur|exklusiv|ausschliesslich|reserve[es]*|uniquement|seulement|only"
    r"|exclusive(?:ly)?|just) (?:per |a |ai |fur |aux? |pour |for |to )?(?:(?:gli |i |die |unsere |les |our |the )?"
    r"(?:chi (?:riceve|legge) (?:questa|la nostra|la)|lettori (?:di questa|della nostra|della)"
    r"|(?:empfanger|leser|abonnent)[a-z:*]*(?: und [a-z]+)? (?:dieses|unseres|des)|(?:lecteurs|abonnes"
    r"|inscrits) (?:de (?:cette"
    r"|notre|la)|a (?:cette|notre|la))|(?:readers|subscribers|recipients) (?:of|to) (?:this|our|the))) newsletters?\b"
)
_TRADE = r"\btrade (?:accounts?|customers?|clients?|card ?holders?)(?= (?:gets?|receives?|enjoy|save|pay)\b)"
_NO_TRADE = (
    r"\b(?:(?:gewerbekunden|gewerbetreibende|geschaftskunden|firmenkunden|handler|wiederverkaufer)"
    r" (?:sind |werden )?(?:davon |hiervon )?ausgeschlossen|(?:nicht|keine) (?:fur )?(?:gewerbekunden|geschaftskunden)"
    r"|hors professionnels|professionnels exclus|(?:escluse|esclusi|esclusa) (?:le |i |la )?(?:partit[ae] iva"
    r"|aziende|imprese"
    r"|professionisti)|(?:business|trade|commercial|corporate) (?:users|customers|buyers)(?: are)? (?:excluded"
    r"|not eligible)|not (?:available|open) to (?:businesses|business customers|the trade))\b"
)
_GROUPS = {
    "NewCustomers": re.compile(_NEWCOMERS),
    "Students": re.compile(f"{_STUDENTS}|{_ASKED_STUDENTS}|{STUDENTS}|{_REDUCED}{_IN_STUDIES}"),
    "Seniors": re.compile(f"{_SENIORS}|{_REDUCED}{_IN_REST}"),
    "Youth": re.compile(_YOUNG),
    "ExistingCustomers": re.compile(_EXISTING),
    "AppUsers": re.compile(_APP),
    "NewsletterSubscribers": re.compile(_READERS),
    "BusinessCustomers": re.compile(f"{_TRADE}{_TRADE_NEW}|{FIRMS}"),
    "PrivateCustomers": re.compile(_NO_TRADE),
    "Members": re.compile(MEMBERS),
    "Families": re.compile(FAMILIES),
}
ENTITLED = tuple(_GROUPS.values())
_GIVEN = frozenset(
    {"price", "price_after", "discount", "saving", "cashback", "voucher_code", "setup_fee", "shipping_cost"}
)
_ANSWER = 80  # characters behind a question
_WHOLE = frozenset({"NewCustomers", "PrivateCustomers", "NewsletterSubscribers", "Seniors"})


def with_entitled(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block with the customers whom it entitles to what it gives.

    Those of last season are customers already, and no members for being called subscribers.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    found = list(_entitled(source, clauses, drafts))
    known = [one for one in found if one.value == "ExistingCustomers"]
    kept = (d for d in drafts if not (d.value == "Members" and any(o.start < d.end and d.start < o.end for o in known)))
    return [*kept, *found]


def _entitled(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    given = [draft for draft in drafts if draft.attribute in _GIVEN]
    told = {draft.value for draft in drafts if draft.attribute == "audience"}
    for group, find in _GROUPS.items():
        found = find.search(source.folded) if given and group not in told else None
        if found is None:
            continue
        start, end = clauses.sentence(max(found.start(), found.end() - 1))
        asks = found[0].endswith("?")
        end += _ANSWER if asks else 0
        beside = group in _WHOLE or any(start <= draft.start < end for draft in given)
        if group == "Youth" and not _FREE.search(source.folded, start, end):
            continue
        if beside and (group in _WHOLE or asks or not clauses.is_silent(found.start())):
            begin = found.start() + len(found[0]) - len(found[0].lstrip(" .!?·•(,;"))
            begin = found.start("who") if found.re.groups and found["who"] else begin
            yield Draft("audience", group, begin, found.end(), trigger=source.text[begin : found.end()])
