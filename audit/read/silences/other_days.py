"""Days and times of something else than an offer: seasons and courses, meetings, works, deliveries, pauses.

"The season opens on 19 September", "from 6 to 24 July we replace the main", "with you between 18 and 20 June" name
days, and offer nothing that would end with them. A sentence that reduces something keeps its days.
"""

import re
from collections.abc import Sequence

from audit.read.silences.clauses import Clauses
from audit.read.silences.event_days import EVENTS, is_event_day
from audit.read.silences.readers_plans import PLANNED, is_readers_plan
from audit.read.values.tokens import Amount, Day, Length, Share, Token
from audit.read.words.source import Source

_SEASON = (
    r"(?:[a-z]*(?:spielzeit|saison|semester|schuljahr|lehrgang|kurse?|unterricht)|seasons?|terms?|class(?:es)?|course"
    r"|lessons|session|semestre|works?|[a-z]*arbeiten|umbau(?:ten)?|travaux|lavori|cours|rentree|ateliers|formation"
    r"|stagione|cors[oi]|lezioni|semestre|[a-z]*(?:reise|kreuzfahrt|rundfahrt|wanderung|ferienlager|retreat)"
    r"|(?:wander|reit|kurs|ferien|sport|ski|sprach|segel|mal)woche|(?:summer |holiday )?camps?|cruise|trips?"
    r"|(?:walking |hiking )?tours?"
    r"|croisiere|sejours?|stages?|randonnee|circuit|crociera|soggiorno|escursione|gita|laboratorio)"
)
_BEGINS = (
    r"(?:startet|starten|beginnt|beginnen|dauert|dauern|endet|enden|lauft|laufen|dure(?:nt)?|dura(?:no)?|lasts?"
    r"|demarre(?:nt)?|commence(?:nt)?|debute(?:nt)?|a lieu"
    r"|s'ouvre|ouvre|part(?:e|ono)|inizia(?:no)?|comincia(?:no)?|apre|si apre|open|opens|start|starts|begin|begins|run"
    r"|runs|kicks? off|ends?|se termine(?:nt)?|pren(?:d|nent) fin|fini(?:t|ssent)|s'acheve(?:nt)?|finisc(?:e|ono)"
    r"|termina(?:no)?|si conclud(?:e|ono))"
)
STARTED = re.compile(
    rf"\b{_SEASON} (?:[a-z0-9']+ ){{0,3}}{_BEGINS}\b"
    r"|(?<![a-z] )\b(?:beginn|start|debut|inizio|begins|starts|los geht's|kursbeginn)(?: (?:am|le|il|on|den))? ?:? ?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)?,? ?[0-9]{1,2}(?!:|h\b)"
    rf"|\b(?:beginn|start|debut|inizio) (?:der|des|de la|du|della|del|of the|of) {_SEASON}\b"
)
MET = re.compile(
    r"\b(?:see you|catch us|come and (?:see|meet) us|meet us|join us (?:on|for|at|from)|(?:wir sehen uns|sehen wir uns)"
    r"|man sieht sich|sehen (?:wir )?(?:euch|dich|sie) (?:[a-z0-9. ]{0,32} )?wieder|sehen (?:euch|dich|sie) (?:ab|am)"
    r"|bis dann|rendez-vous (?:du|le|les|ce|cet|aux?|samedi|dimanche)"
    r"|on (?:se|vous) (?:revoit|voit|retrouve)|retrouvez-nous|(?:ci|vi) (?:ri)?(?:vediamo|troviamo)|(?:we're|we are"
    r"|we'll be) back"
    r"|vi aspettiamo|ti aspettiamo|venite a trovarci|findet statt|finden statt|takes? place|will be held|si (?:tiene"
    r"|svolge|tengono|svolgono)|aura lieu|auront lieu|avra luogo)\b"
)
_PIPE = (
    r"(?:[a-z]*leitung(?:en)?|rohre?|kanalisation|fahrbahn|strasse|belag|gleise?|conduites?|canalisations?|chaussee"
    r"|voies|condott[ae]|tubazion[ei]|manto stradale|binari|(?:water |gas )?mains?|pipes?|sewers?|tracks?)"
)
WORKS = re.compile(
    rf"\b(?:ersetzen|sanieren|erneuern|verlegen|remplacons|renovons|refaisons|sostituiamo|rinnoviamo|rifacciamo"
    rf"|replac(?:e|ing)|renew(?:ing)?|relay(?:ing)?|repair(?:ing)?) (?:[a-z']+ ){{0,3}}{_PIPE}\b"
    r"|\b(?:gesperrt|unterbrochen|umgeleitet|interrompue?s?|coupee?s?|fermee?s? a la circulation|sospes[aeio]"
    r"|interrott[aeio]|chius[aeio] al traffico|suspended|diverted|track work|road ?works)\b"
    r"|\b(?:bauarbeiten|strassensperrung|stromabschaltung|coupures? d'(?:eau|electricite)|possibili interruzioni"
    r"|interruzion[ei] (?:dell'|di )(?:acqua|corrente|energia))\b"
    r"|\b(?:water|power|electricity|gas|supply|heating|service|website|app|network|lift) (?:will be|is|are|goes) "
    r"(?:turned |switched |cut |shut )?(?:off|out|down|unavailable|interrupted|offline)\b"
    r"|\b(?:das wasser|der strom|das gas|die heizung|die versorgung|die website|die app|der lift|die leitung) "
    r"(?:wird|ist|bleibt|fallt)\b[^;!?]{0,64}\b(?:abgestellt|abgeschaltet|nicht verfugbar|aus|abgedreht)\b"
    r"|\b(?:l'eau|l'electricite|le courant|le gaz|le chauffage|le service|le site|l'application) (?:sera|est)"
    r" (?:[a-z]+ )?(?:coupee?|indisponible|arretee?)\b"
    r"|\b(?:l'acqua|la corrente|il gas|il riscaldamento|il servizio|il sito|l'energia) (?:manchera|manca"
    r"|verra a mancare"
    r"|(?:sara|verra|e) (?:[a-z]+ )?(?:chius[oa]|non disponibile|staccat[oa]))\b"
)
READ = re.compile(
    r"\b(?:(?:zahler|wasser|strom)(?:stand|stande|ablesung)|zahler|releve[rz]?(?: de)? (?:votre |le )?compteur"
    r"|contatore|autolettura|meter readings?|read your meter)\b"
)
SHOWN = re.compile(
    r"\b(?:[a-z]*ausstellung|exposition|mostra|exhibition|retrospektive|retrospective|musical|theaterstuck)\b"
    r"|(?:^|[.!?] )(?!(?:the |our |this )?(?:[a-z]+ )?(?:offer|sale|promo(?:tion)?|deal|discount|campaign|weeks?|"
    r"days?|event)\b)"
    r"[^.!?]{0,40}\bruns (?:from|until)\b"
    r"|\b(?:bleib(?:t|en)|resta(?:no)?|rimane|rimangono|reste(?:nt)?|remains?|stays?|is|are|ist|sind|est|sont|siamo) "
    r"(?:[a-z0-9.,]+ ){0,10}?(?:zu|geschlossen|chius[aoie]|fermee?s?|closed|shut)\b"
    r"|\b(?:wird|werden) (?:[a-z0-9.,]+ ){0,6}?(?:saniert|renoviert|umgebaut|gewartet)\b|\barbeiten dauern\b"
    r"|\b(?:on holiday|in ferie|per ferie|en vacances|en conges|betriebsferien|bleibt [^.!?]{0,40}geschlossen|chiusi)\b"
    r"|(?:\b(?:ist|sind|bin|est|sont|suis|e|sono|is|are|am)|'re|'m) (?:[a-z0-9.]+ ){0,8}?(?:(?:in den|im) (?:ferien|"
    r"urlaub)"
    r"|abwesend|absente?s?|assent[ei]|out of (?:the )?office)\b"
)
OPENED = re.compile(
    r"\b(?:reopens?|re-opens?|will reopen|new opening (?:hours|times)|summer (?:hours|timetable)"
    r"|(?:offnet|offnen|hat|haben|ist|sind) [^.!?]{0,40}\bwieder(?: geoffnet| offen)?\b|wiedereroffnung"
    r"|neue offnungszeiten"
    r"|(?:siamo|restiamo|rimaniamo|saremo) aperti|nous (?:sommes|restons|serons) ouverts"
    r"|(?:we are|we're|we'll be|we will be|we stay) open"
    r"|(?:haben|sind) wir [^.!?]{0,48}(?:geoffnet|offen|fur (?:sie|euch|dich) da)"
    r"|wir (?:haben|sind) [^.!?]{0,48}(?:geoffnet|offen|fur (?:sie|euch|dich) da)"
    r"|rouvr(?:e|ent|ira|iront)|reouvertures?|nouveaux horaires|riapr(?:e|ono|ira|iranno)|riapertura|nuovi orari)\b"
)
MOVED = re.compile(  # where somebody is found from a day on
    r"\b(?:finde(?:n|t|st) (?:sie|ihr|du) uns|(?:wir|geschaft|praxis|laden|filiale) (?:zieh(?:t|en)|zugeln) (?:um|in"
    r"|an|nach)"
    r"|sind wir (?:neu )?(?:an|in|am|im) (?:der |dem )?[a-z]+|wir ziehen um|umzug (?:an|in|nach)|(?:nous"
    r"|on) (?:demenage(?:ons)?"
    r"|vous accueill[a-z]+)|(?:nous )?(?:retrouvez|trouvez|trouverez)[ -]nous|nous serons (?:au|a la|a l')|demenageons"
    r"|ci trova(?:te|i)|ci trover(?:ete|ai)|ci trasferiamo|ci spostiamo|you(?:'ll| will|'ll)? (?:can )?find us"
    r"|(?:we're|we are) moving"
    r"|neue adresse|nouvelle adresse|nuov[oa] (?:indirizzo|sede)|(?:siamo|saremo) in (?:via|piazza|viale|corso)"
    r"|we move|(?:branch|shop|store|office|practice|surgery|studio) moves?|(?:our|the) new (?:address|home) (?:is"
    r"|will be))\b"
)
DUE = re.compile(
    r"\b(?:uberweisen|begleichen|bezahlen) sie\b|\b(?:reglez|regler|payer|payez) (?:votre|la|cette) facture\b"
    r"|\b(?:fattura|bolletta) (?:scade|va pagata)\b|\bpay (?:your|the|this) (?:invoice|bill)\b|\btaxes are due\b"
    r"|\b(?:invoiced?|invoices|bill(?:s|ed)?|statement)(?: [a-z]+){0,3} (?:at|by|to) the end of (?:the|each) month\b"
    r"|\b(?:[a-z]*rechnung|abgerechnet|verrechnet|fakturiert)(?: [a-z]+){0,3} (?:ende (?:des )?monats?|monatsende)\b"
    r"|\bfactur[a-z]*(?: [a-z]+){0,3} (?:en|a la) fin (?:du|de|de chaque) mois\b"
    r"|\b(?:fattur[a-z]+|addebit[a-z]+)(?: [a-z]+){0,3} (?:a|alla) fine (?:del )?mese\b"
)
CONTRACTED = re.compile(  # what the reader or somebody before him has
    r"\b(?:(?:[a-z]*vertrag|police|[a-z]*abo|contrat|bail|abonnement|contratto|abbonamento|contract|tenancy)"
    r"(?: [a-z]+){0,4} (?:endet|lauft|prend fin|expire|se termine|scade|termina|finisce|ends|expires|runs out))\b"
)
PARCELS = re.compile(
    r"\b(?:paket|sendung|bestellung|lieferung|colis|commande|pacco|ordine|parcel|package|order|"
    r"delivery) (?:[a-z]+ ){0,2}"
    r"(?:kommt|trifft|arriver(?:a|ait)?|arrive|arrivera|arrivare|arrives?|be (?:delivered|with you))\b"
)
KEPT = re.compile(r"\b(?:keeps? (?:for|up to)|haltbar|halten|se conserve(?:nt)?|conservare|si conserva(?:no)?)\b")
EACH_WEEK = re.compile(
    r"\b(?:jeden|every|chaque|tous les|toutes les|ogni|tutti i) [a-z]{3,10}(?: (?:and|und|et|e) [a-z]{3,10})? "
    r"(?:from|vom|du|dal)\b"
)
HELD = re.compile(  # for how long one may pause, or use a label
    r"\b(?:pausier[a-z]*|ruhend|stilllegen|timestopp?|en pause|suspend(?:re|u|ez|s)?|suspensions?"
    r"|in pausa|sospender[a-z]*|sospensione|sospend[ei](?:te)?|congelar[a-z]*|paused?|freeze|frozen)\b"
    r"|\b(?:label|[a-z]*etikett|versandmarke|etiquette|bordereau|etichetta)\b[^.!?;]{0,48}"
    r"\b(?:nutz|verwend|gultig|einlos|utilis|valable|us[ai]|utilizz|valid|used)[a-z]*"
    r"|\b(?:miete|loyers?|affitto|noleggio|rent(?:al)?)\b[^.!?;]{0,60}"
    r"\b(?:angerechnet|deduits?|deduite?s?|scalat[oi]|credited)\b"
    r"|\b(?:use|nutzen|verwenden|utiliser|usare) (?:[a-z']+ ){0,2}(?:label|etikett|etiquette|bordereau|etichetta)\b"
)
_FEAST = (
    r"(?:weihnachten|heiligabend|heiligen abend|dem fest|den festtagen|ostern|valentinstag|muttertag|vatertag|nikolaus"
    r"|noel|les fetes|paques|la saint-valentin|la fete des (?:meres|peres)|la saint-nicolas|natale|le feste|pasqua"
    r"|san valentino|la festa (?:della mamma|del papa)|christmas|xmas|easter|valentine's(?: day)?"
    r"|(?:mother|father)'s day|thanksgiving|the holidays)"
)
AWAITED = re.compile(  # "order by 11 December to have it before Christmas"
    rf"\b(?:vor|bis|zu|zum|am|an|fur|avant|pour|a|prima di|entro|per|before|by|for|in time for) (?:(?:den|dem|das) )?"
    rf"{_FEAST}\b"
)
_ORDERED = re.compile(
    r"\b(?:bestell(?:en|st|t|e)|bestellung(?:en)?|ordern|command(?:ez|er|e|es)|ordin(?:a|ate|are|i)|order(?:s|ed"
    r"|ing)?)\b"
)
_COMES = re.compile(
    r"\b(?:da (?:ist|sind)|ankomm(?:en|t)|eintriff(?:t|en)|eintreffen|unter dem (?:baum|christbaum)|erhalten"
    r"|(?:[a-z]*ge)?liefer[a-z]*|[a-z]*lieferung|zustell[a-z]*|[a-z]*versand|zu hause|recevoir|recevrez|recus?|recue?s?"
    r"|livr[a-z]+|arriv[a-z]+|ricev[a-z]+|consegn[a-z]+|spedizion[ei]|deliver[a-z]*|receive|get (?:it|them|your)"
    r"|with you|under the tree)\b"
)
_LAST_ORDERS = re.compile(
    r"\b(?:bestellschluss|letzte[rn]? bestell(?:tage?|termine?)|bis wann (?:[a-z]+ ){0,3}bestell[a-z]*"
    r"|last (?:order(?:ing)?|posting) (?:dates?|days?)|(?:date limite|derniers? (?:jours?|delais?)) de commande"
    r"|jusqu'a quand (?:[a-z]+ ){0,2}commander|when (?:do|should|must) (?:i|you|we) order"
    r"|ultim[oi] (?:giorn[oi]|termin[ei]) (?:per ordinare|d'ordine)|entro quando (?:[a-z]+ ){0,2}ordinare)\b"
)
GOES_ON = re.compile(  # "printed cards: order by 14 December, then by e-mail only": one can order later too
    r"\b(?:(?:danach|dann|spater|anschliessend) (?:geht es |gibt es (?:sie|ihn|es) )?nur noch"
    r" (?:per|online|digital|als (?:pdf|datei|e-?mail)|zum (?:ausdrucken|abholen))"
    r"|(?:puis|ensuite|apres|plus tard) (?:uniquement|seulement|exclusivement)"
    r" (?:par|en ligne|en (?:pdf|numerique)|sur place)"
    r"|(?:poi|dopo|in seguito|successivamente) (?:solo|soltanto|unicamente|esclusivamente)"
    r" (?:via|per|online|in (?:pdf|digitale)|da stampare)"
    r"|(?:then|after that|afterwards|thereafter|later) (?:only )?(?:by|via|online|as a (?:pdf|file)|digitally))\b"
)
_GOES_ON_BEHIND = re.compile(rf"(?: bestell(?:en|t))?[ ,;(–-]{{1,3}}(?:und |et |e |and )?{GOES_ON.pattern}")
_SAME_DAY = re.compile(
    r"\b(?:am (?:selben|gleichen) tag|taggleich|le jour meme|lo stesso giorno|in giornata|(?:the )?same[ -]day)\b"
)
_LEAVES = re.compile(
    r"\b(?:gehen|geht|verlassen|verlasst|verschick[a-z]+|versandt|part(?:ent|ono|e|iront)|expedi[a-z]+|sped[a-z]+"
    r"|leaves?|ships?|shipped|shipping|dispatch(?:ed)?|go(?:es)? out|posted)\b"
)
_WHOSE = r"\b(?:deren|dessen|dont|whose|il cui|la cui|i cui)\b"
_LEFT = (
    r"\b(?:ended|lapsed|expired|cancelled|canceled|joined|left|signed up|pris fin|expire|resilie|scadut[oa]"
    r"|terminat[oa]|disdett[oa]|cessat[oa])(?: (?:with )?us)?"
)
_BROUGHT = (
    r"\b(?:voraussichtlich(?:e lieferung)?|lieferung|zustellung|ankunft|bei (?:dir|ihnen|euch)|livraison|chez (?:vous"
    r"|toi)|reception|consegna|da (?:te|voi)|a casa tua|delivery|geoffnet|ouvert(?:ure|e?s?)|apert(?:ura|[aoie])|open"
    r"|arriv(?:es?|an?o?|ing|o)|with you|get it|deliver(?:ed|s)|zugestellt|geliefert|livree?s?|consegnat[oaie])"
    r"(?: (?:wird|werden|bei (?:dir|ihnen|euch)|by|on|am|zwischen|between|entre|le|tra|il|dem|from|vom|du|dal|estimee"
    r"|prevue"
    r"|prevista|stimata|voraussichtlich|estimated))*[ :]*"
)
_COURSE = (
    r"\([^()]{0,32}[0-9] ?(?:wochen|tage|abende|weeks|days|evenings|semaines|jours|soirees|settimane|giorni|serate)\b"
)
_NEXT_START = (  # "next start on 3 September": of a course or a trip, the offer runs on
    r"\b(?:nachste[rnms]?|prochaine?s?|prossim[oaie]|next) (?:[a-z]*start|[a-z]*beginn|[a-z]*kurs|termine?"
    r"|durchfuhrung|abfahrt"
    r"|departs?|sessions?|dates?|cours|rentree|inizi[oi]|cors[oi]|partenz[ae]|dat[ae]|intakes?|class(?:es)?|courses?"
    r"|departures?"
    r"|workshops?|ateliers?)(?: (?:is|are|on|am|le|il|ist|est|e|in|ab|den|the|begins|beginnt|commence|inizia"
    r"|starts))*:? ?"
)
OTHER_DAYS = (
    STARTED,
    MOVED,
    MET,
    WORKS,
    READ,
    HELD,
    EACH_WEEK,
    SHOWN,
    DUE,
    OPENED,
    CONTRACTED,
    PARCELS,
    KEPT,
    AWAITED,
    PLANNED,
    GOES_ON,
    EVENTS,
    *map(re.compile, (_WHOSE, _LEFT, _BROUGHT, _COURSE, _NEXT_START)),
)
_BOOK_BY = re.compile(
    r"\b(?:book|order|sign up|enrol|register|bookings?|buchung(?:en)?|anmeldung(?:en)?|inscriptions?|iscrizion[ei]"
    r"|buch(?:en|t)|anmeld(?:en|et)|bestell(?:en|t)|reserv(?:ez|er|e)|inscri(?:vez|re|vant|t)"
    r"|iscrive|iscrivi|iscrivete|prenota(?:te)?)\b[a-z' ]{0,24}$"
)
_KEPT_FOR = re.compile(rf"{KEPT.pattern}[a-z ]{{0,14}}$")
_BEFORE = re.compile(rf"{_WHOSE}[^.,;:!?]{{0,48}}$|{_LEFT} ?$")
_STARTS_NEXT = re.compile(rf"{_NEXT_START}$")
_BROUGHT_ON = re.compile(rf"{_BROUGHT}$")
_BEGINS_ON = re.compile(
    r"\b(?:demarre(?:nt)?|commence(?:nt)?|debute(?:nt)?|part(?:e|ono)|inizia(?:no)?|comincia(?:no)?|startet|starten"
    r"|beginnt|beginnen|starts?|begins?|geht(?:'s| es) los|startschuss(?: fallt)?:?|coup d'envoi:?)"
    r" (?:le |il |l'|on |am )?$"
)
_BEGINS_BEHIND = re.compile(
    r",? (?:(?:geht(?:'s| es)|gehts) (?:[a-z]+ )?los|startet|starten|beginnt|beginnen|legen wir los"
    r"|fallt der startschuss|c'est parti|(?:on |nous )?(?:demarr|commenc)(?:e|ent|ons|eons)|debute(?:nt)?|si parte"
    r"|(?:si )?part(?:ono|iamo)|(?:si )?comincia(?:no|mo)?|inizia(?:no|mo)?"
    r"|(?:we |it )?(?:all )?(?:starts?|begins?|kicks? off))\b"
)
_IN_COURSE = re.compile(rf"{_COURSE}[^()]{{0,32}}$")
_COURSES = frozenset({"W", "D"})
_BRIEF = frozenset({"H", "MIN", "BD"})
_OF_OTHERS = (WORKS, READ, SHOWN, DUE, OPENED, CONTRACTED, PARCELS)
_PARTED = re.compile(r"[;:](?= )| [:–—-] ")
_OFFERED = re.compile(  # "our tour offer ends" ends an offer, and no tour
    r"\b(?:[a-z]*(?:angebot|rabatt|aktion)(?:e|en|s)?|offers?|deals?|discounts?|sales?|remises?|offres?|scont[oi]"
    r"|offert[ae]|promo[a-z]*|prices?|[a-z]*preise?|prix|prezz[oi])\b"
)
_REACH = 64
_NEXT = 12


def is_other_day(source: Source, clauses: Clauses, token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a day is that of a season, a course, a meeting, works, a delivery or a timetable.

    Args:
        source: The text.
        clauses: Its boundaries.
        token: The day.
        tokens: All values of the text.
    """
    if isinstance(token, Length):
        return _is_held(source, clauses, token) or any(
            isinstance(t, Day) and 0 <= t.start - token.end <= _NEXT and _is_in_course(source, t) for t in tokens
        )
    if not isinstance(token, Day):
        return False
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _REACH), token.start
    if any(find.search(source.folded, *ahead) for find in (_BEFORE, _STARTS_NEXT)) or _is_in_course(source, token):
        return True
    if (on := _GOES_ON_BEHIND.match(source.folded, token.end)) and _ORDERED.search(source.folded, start, on.end()):
        return True
    beside = [t for t in tokens if start <= t.start < end]
    if _is_moving(source, (start, end), token, tokens):
        return True
    if any(map(_reduces, beside)):
        return False
    if is_event_day(source, token) or EACH_WEEK.search(source.folded, start, end):
        return True
    if any(not _is_offered(source, found) for found in STARTED.finditer(source.folded, start, end)):
        return not _is_to_book_by(source, token, tokens, beside)
    return _is_of_else(source, clauses, token, beside, tokens)


def _is_offered(source: Source, found: re.Match[str]) -> bool:
    """Whether what begins or ends is an offer for a course or trip."""
    return bool(_OFFERED.search(source.folded, max(0, found.start() - _NEXT), found.end()))


def _is_moving(source: Source, sentence: tuple[int, int], day: Day, tokens: Sequence[Token]) -> bool:
    """Whether from or until a day somebody is found somewhere, and the same clause offers nothing.

    "We are moving: everything must go by 30 June" tells of a sale behind its colon.
    """
    start, end = sentence
    marks = [found.start() for found in _PARTED.finditer(source.folded, start, end) if found.start() > start]
    start = max((mark for mark in marks if mark < day.start), default=start)
    end = min((mark for mark in marks if mark >= day.end), default=end)
    beside = [t for t in tokens if start <= t.start < end]
    paid = any(isinstance(t, Amount) for t in beside)
    if any(map(_reduces, beside)) or (day.last and paid):
        return False
    whole = sentence if not day.last and not paid else (start, end)
    return bool(MOVED.search(source.folded, *whole))


def _is_of_else(source: Source, clauses: Clauses, token: Day, beside: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Whether a day is that of a delivery, a plan, works or a meeting: beside what something costs it is none."""
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _REACH), token.start
    if any(isinstance(other, Amount) for other in beside):
        return False
    if (token.last and token.first and _BROUGHT_ON.search(source.folded, *ahead)) or (
        len(beside) == 1 and is_readers_plan(source, clauses, token)
    ):
        return True
    told = any(find.search(source.folded, start, end) for find in _OF_OTHERS)
    told = told or _is_awaited(source, start, end) or _is_sent_at_once(source, start, end)
    return bool(told) or (not any(map(_reduces, tokens)) and bool(MET.search(source.folded, start, end)))


def _is_to_book_by(source: Source, day: Day, tokens: Sequence[Token], beside: Sequence[Token]) -> bool:
    """Whether by a day one must book, or pays the lower of two prices, beside the start of a course."""
    prices = [token for token in beside if isinstance(token, Amount) and not token.word]
    others = [token for token in tokens if isinstance(token, Day) and token.start < day.start]
    if not day.last or day.first or not others:
        return False
    start = max(day.start - _REACH, others[-1].end)
    return bool(_BOOK_BY.search(source.folded, start, day.start) or len(prices) > 1)


def _is_held(source: Source, clauses: Clauses, length: Length) -> bool:
    """Whether a sentence says how long one may pause a contract or use a label."""
    start, end = clauses.sentence(length.start)
    if length.unit in _COURSES and STARTED.search(source.folded, start, length.start):
        return True
    held = HELD.search(source.folded, start, end) or KEPT.search(
        source.folded, max(start, length.start - _NEXT - _NEXT), length.start
    )
    return length.unit not in _BRIEF and bool(held)


def _is_awaited(source: Source, start: int, end: int) -> bool:
    """Whether a sentence says by when one must order so that it comes in time for a feast: offers go on behind it."""
    if not AWAITED.search(source.folded, start, end):
        return False
    ordered = _ORDERED.search(source.folded, start, end) and _COMES.search(source.folded, start, end)
    return bool(ordered or _LAST_ORDERS.search(source.folded, start, end))


def _is_sent_at_once(source: Source, start: int, end: int) -> bool:
    """Whether a sentence says by when one must order so that it is sent on the same day: one can order later too."""
    if not _SAME_DAY.search(source.folded, start, end) or not _LEAVES.search(source.folded, start, end):
        return False
    return bool(_ORDERED.search(source.folded, start, end))


def begins(source: Source, day: Day) -> bool:
    """Whether a verb says that something begins on a day ("les soldes démarrent le 24 juin", "am 27. geht es los")."""
    if _BEGINS_BEHIND.match(source.folded, day.end):
        return True
    return bool(_BEGINS_ON.search(source.folded, max(0, day.start - _NEXT - _NEXT), day.start))


def _is_in_course(source: Source, day: Day) -> bool:
    """Whether a bracket tells how long a course takes and from which day on ("(8 weeks, from 22 September)")."""
    return not day.last and bool(_IN_COURSE.search(source.folded, max(0, day.start - _REACH), day.start))


def _reduces(token: Token) -> bool:
    """Whether a value is what an offer gives: a reduction, or something for nothing."""
    return isinstance(token, Share) or (isinstance(token, Amount) and (token.word or token.minus))
