"""Customers whom circumstances entitle: "over 60? 10 % off", "last season's members get 20 off", "only in our app".

What the text gives must stand beside them; whom it leaves out tells for whom the rest is ("trade customers excluded").
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_OLD = r"(?:5[5-9]|6[0-9]|70)"
_STUDENTS = (
    r"\bstudents? (?:with (?:a |an |their |valid )?[a-z.@ _-]{2,24}?(?= (?:get|pay|save)\b)|who show\b"
    r"|show (?:the|a|your|their)\b)"
)
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
    r"|in der app (?:bestellen|buchen|bestellt|bezahlen|gebucht|einlosen)"
    r"|(?:bestell|buch|bezahl)[a-z]* (?:sie |du )?(?:in|uber|per|mit) (?:der |die |unsere[r]? )?app"
    r"|(?:command|reserv|pay|achet)[a-z]* (?:dans|sur|via|avec|par) (?:l'|notre )appli?"
    r"|(?:pre-?order|order|book|buy|pay) (?:[a-z]+ )?(?:through|thru|in|on|via|with) (?:the|our|ur) app"
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
    "Students": re.compile(_STUDENTS),
    "Seniors": re.compile(_SENIORS),
    "Youth": re.compile(_YOUNG),
    "ExistingCustomers": re.compile(_EXISTING),
    "AppUsers": re.compile(_APP),
    "NewsletterSubscribers": re.compile(_READERS),
    "BusinessCustomers": re.compile(_TRADE),
    "PrivateCustomers": re.compile(_NO_TRADE),
}
ENTITLED = tuple(_GROUPS.values())
_GIVEN = frozenset(
    {"price", "price_after", "discount", "saving", "cashback", "voucher_code", "setup_fee", "shipping_cost"}
)
_WHOLE = frozenset({"PrivateCustomers", "NewsletterSubscribers", "Seniors"})


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
        beside = group in _WHOLE or any(start <= draft.start < end for draft in given)
        if group == "Youth" and not _FREE.search(source.folded, start, end):
            continue
        if beside and (group in _WHOLE or not clauses.is_silent(found.start())):
            begin = found.start() + len(found[0]) - len(found[0].lstrip(" .!?·•(,;"))
            yield Draft("audience", group, begin, found.end(), trigger=source.text[begin : found.end()])
