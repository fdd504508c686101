"""Stretches that offer nothing: prizes that one of many gets, offers that have ended, and what swindlers ask.

"We're giving one of you a 500 voucher", "the old bonus (150) is history", "beware of callers who sell filters for 199".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_SENT_IN = (  # what one sends in to win a prize
    r"(?:recits?|photos?|textes?|dessins?|histoires?|idees?|recettes?|reponses?|costumes?|poemes?"
    r"|fotos?|bild(?:er)?|texte?|geschichten?|ideen?|rezepte?|antwort(?:en)?|kostume?|zeichnung(?:en)?|gedichte?"
    r"|spruch|beitrage?|raccont[oi]|test[oi]|disegn[oi]|stori[ae]|ide[ae]|ricett[ae]|rispost[ae]|frasi?"
    r"|pictures?|photographs?|stor(?:y|ies)|drawings?|poems?|recipes?|captions?|entr(?:y|ies)|answers?)"
)
DRAWN = re.compile(
    r"\b(?:giveaway|prize draw|one (?:of you\b|lucky [a-z]+)|lucky (?:winner|reader|follower)s?"
    r"|winners? (?:is |are |will be )?(?:picked|drawn|chosen|announced)|picked at random|enter to win"
    r"|drawing (?:held|on)"
    r"|gewinn(?:t|en) (?:wir |sie |ihr )?(?:einen?|zwei|drei|[0-9])|(?:si )?aggiudic[a-z]+|vincitor[ei]|vincitrice"
    r"|repartez (?:peut-etre )?avec|chance (?:to|of) (?:win|bag|grab|scoop)(?:ning)?"
    r"|gewinnspiel|verlosung|verlosen|an eine[nrm]? von euch|eine[rm] von euch|mit (?:etwas|ein bisschen|viel) gluck"
    r"|mit gluck (?:geht|gehort|gewinnst)|los entscheidet|losen wir aus"
    r"|tirage au sort|(?:de la|der|della|aus der|from the|in the) (?:tombola|lotteria|raffle|verlosung)"
    r"|tire[es]* au sort|sorteggi[a-z]+|ausgelost|verlost|jeu[- ]concours|a l'une? d'entre vous"
    r"|une? gagnante?|a remporter|l'une? de nos abonnes"
    r"|a un[oa] (?:di voi|dei nostri follower|delle nostre follower|tra (?:voi|chi))|in palio"
    r"|(?:l'auteur|l'autrice|l'autore|meilleure?s?|plus (?:belles?|beaux?|originale?|drole)|beste[nrs]?|schonste[nrs]?"
    r"|originellste[nrs]?|miglior[ei]?|best|funniest|loveliest|most (?:creative|original|beautiful))"
    rf"(?: [a-z]+){{0,3}} {_SENT_IN}(?: [a-z'-]+){{0,3}} (?:gagne(?:nt)?|remporte(?:nt)?|gewinn(?:t|en)|vinc(?:e|ono)"
    rf"|wins?)|{_SENT_IN} piu (?:bell|original|divertent)[oaei] vinc(?:e|ono)"
    r"|estrazione (?:a sorte|finale|del premio|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica))\b"
)
_RATE = (
    r"\b(?:[a-z]*zins(?:satz|en)?|taux|tass[oi]|tarifs?|tariff[ae]?|preis|prix|prezzo|price|rate|forfait|formule|piano|plan"
    r"|abo(?:nnement)?|abbonamento)\b"
)
_UNSOLD = (
    r"\b(?:(?:n'est|ne sont) plus (?:commercialise|vendu|propose|disponible|accessible)e?s?"
    r"|(?:wird|werden|ist|sind) nicht mehr (?:verkauft|angeboten|vertrieben|vermarktet|verfugbar|erhaltlich|buchbar)"
    r"|non (?:e|sono) piu (?:in vendita|vendut[aoie]|commercializzat[aoie]|disponibil[ei]|propost[aoie])"
    r"|bieten wir nicht mehr an|haben wir nicht mehr im angebot|ne (?:proposons|pratiquons)(?:-nous)? plus"
    r"|non proponiamo piu"
    r"|(?:is|are) no longer (?:sold|marketed|available|offered|on sale|on offer))\b"
)
_NOT_SOLD = (  # of a thing that is out of stock one still reads what it costs: these say more
    r"\b(?:(?:n'est|ne sont) plus (?:commercialise|vendu|propose)e?s?|(?:wird|werden) nicht mehr (?:verkauft|angeboten"
    r"|vertrieben)"
    r"|non (?:e|sono|viene|vengono) piu (?:in vendita|vendut[aoie]|propost[aoie]|offert[aoie])"
    r"|(?:is|are) no longer (?:sold|offered|on sale)|(?:is|are) not sold any ?more)\b"
)
_WE_SELL_NOT = (
    r"\b(?:we (?:no longer|don't|do not) (?:sell|offer|do)|(?:verkaufen|fuhren|bieten) wir nicht mehr"
    r"|nous ne (?:vendons|proposons)"
    r" plus|non (?:vendiamo|proponiamo|offriamo) piu) [^.;:!?]{2,48}[0-9]"
)
UNSOLD = re.compile(
    rf"{_RATE}[^;:!?]{{0,40}}[0-9][^;:!?]{{0,70}}?{_UNSOLD}|[0-9][^;:!?]{{0,24}}?{_NOT_SOLD}|{_WE_SELL_NOT}"
)  # of what cost so and so much
_PEOPLE = (
    r"(?:[a-z]*(?:anrufern?|verkaufern?|vertretern?|monteuren?|handwerkern?|mitarbeitern?)|nachrichten|sms|e-?mails?"
    r"|demarcheurs?|vendeurs?|(?:faux|fausses?) [a-z]+|personnes|appels?|chi vende|venditori|operai|tecnici"
    r"|fals[ie] [a-z]+|(?:doorstep |door-to-door )?(?:sellers?|salesmen|traders?)|callers?|calls|texts|messages|anyone"
    r"|people)"
)
_BEWARE = (
    r"(?:vorsicht vor|achtung vor|warnung vor|(?:wir )?warnen vor|attention aux?|mefiez-vous d(?:e|es|u)"
    r"|prenez garde aux?|diffidate d[ie]i?|attenti ai?|attenzione (?:ai|agli|a)|beware of|watch out for|be wary of)"
)
_SENT = (
    r"(?:sms|nachrichten|mails?|e-?mails?|anrufe|profile|messages?|appels|texts|calls|messaggi|chiamate|profili"
    r"|annunci)"
)
_CIRCULATE = r"(?:kursier(?:en|t)|im umlauf|circulent|circolano|girano|circulating|going (?:a)?round|doing the rounds)"
SWINDLED = re.compile(
    rf"\b{_BEWARE} (?:[a-z-]+ ){{0,2}}?{_PEOPLE}\b"
    r"|\b(?:falsche (?:monteure|handwerker|mitarbeiter|techniker|polizisten)"
    r"|faux (?:techniciens|agents|employes|conseillers|artisans)|fals[ie] (?:operai|tecnici|addetti|incaricati)"
    r"|fake (?:engineers|callers|officers|agents)|(?:sms|mails?|messages?|e-mails?) fraudule(?:ux|uses?)"
    r"|(?:messaggi|sms|e-?mail) fraudolent[ie])\b"
    r"|\bhaustur(?:verkaufer|vertreter|geschaft)[a-z]*|\bdemarch(?:eurs?|age)\b|\bvenditori porta a porta\b"
    r"|\bdoorstep (?:sellers?|traders?)\b"
    rf"|\b{_CIRCULATE} (?:[a-z-]+ ){{0,4}}?{_SENT}|\b{_SENT} (?:[a-z-]+ ){{0,4}}?{_CIRCULATE}\b"
    r"|\b(?:a nome nostro|in unserem namen|en notre nom|se faisant passer pour nous|che si spacciano per noi"
    r"|pretend(?:ing)? to be (?:us|from)|claim(?:ing)? to be from us|(?:die )?sich als uns ausgeben)\b"
)
NOT_OURS = re.compile(
    r"\b(?:arbeiten|handeln|kommen|stammen|sind) nicht (?:fur|von) uns\b|\bnicht in unserem (?:namen|auftrag)\b"
    r"|\bne travaillent pas pour nous\b|\bnon (?:lavorano|agiscono) per (?:noi|nostro conto)\b"
    r"|\bnon (?:sono nostr[ie]|(?:provengono|arrivano|vengono) da noi)\b"
    r"|\bne (?:viennent|proviennent) pas de (?:nous|chez nous)\b|\bare not (?:from us|ours)\b"
    r"|\b(?:do not|don't) work for us\b|\bnot acting on our behalf\b"
)
SAVED = re.compile(  # what customers are said to have saved
    r"\b(?:von (?:ihnen|euch)|kund(?:en|innen)|mitglieder|haushalte) (?:[a-z0-9%.-]+ ){0,10}?gespart\b"
    r"|\bont (?:deja )?economise\b|\bhanno (?:gia )?risparmiato\b"
    r"|\b(?:of you|customers|members|households) (?:have )?(?:already )?saved\b"
)
_BROKEN = (
    r"(?:damaged|lost|broken|stolen|beschadigt|verloren|defekt|kaputt|gestohlen|endommage|perdu|vole|casse|abime"
    r"|danneggiat|pers[oa]\b|rubat|rott[oa]\b)"
)
REPLACED = re.compile(  # a bin or box for one that was damaged
    r"\b(?:a replacement [a-z]+ (?:is|costs?)|eine? (?:neue[rns]? |ersatz)[a-z]+ (?:ist|kostet)"
    r"|une? [a-z]+ de (?:remplacement|rechange) (?:est|coute)|une? nouve(?:au|lle) [a-z]+ (?:est|coute)"
    rf"|un[oa]? [a-z]+ (?:sostitutiv|nuov)[oa] (?:e|costa))\b[^.;!?]{{2,64}}\b{_BROKEN}"
)
UNOFFERED = (REPLACED, DRAWN, UNSOLD, SWINDLED, NOT_OURS, SAVED)


def unoffered(source: Source, stops: Sequence[int], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The stretches of a text that offer nothing.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
        tokens: Its values.
    """
    if not tokens:
        return
    for drawn in DRAWN.finditer(source.folded):
        yield from _draw(stops, tokens, drawn.start())
    for find in (REPLACED, UNSOLD, SWINDLED, NOT_OURS, SAVED):
        for found in find.finditer(source.folded):
            yield _sentence(stops, found.start())


def _draw(stops: Sequence[int], tokens: Sequence[Token], place: int) -> Iterator[tuple[int, int]]:
    """The sentence about a prize, and those behind it that name nothing but days: until when one can take part."""
    start, end = _sentence(stops, place)
    yield start, end
    while end < stops[-1]:
        start, end = _sentence(stops, end)
        said = _values(tokens, start, end)
        if any(not isinstance(token, Day) for token in said):
            return
        yield start, end


def _values(tokens: Sequence[Token], start: int, end: int) -> list[Token]:
    return [token for token in tokens if start <= token.start < end]


def _sentence(stops: Sequence[int], place: int) -> tuple[int, int]:
    index = min(bisect_left(stops, place + 1), len(stops) - 1)
    return (stops[index - 1] if index else 0), stops[index]
