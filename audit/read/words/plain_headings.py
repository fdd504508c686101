"""Headings that ask, or head what any page may tell, and name nothing: "What it is", "Good to know"."""

import re
from functools import lru_cache

_EN_ASKS = r"what|how|why|who|whom|when|where|which"
_EN = (
    r"it|its|it's|this|that|they|you|you'?ll|your|we|our|us|i|is|isn't|are|was|has|have|does|do|did|can|will|may|not|no"
    r"|the|a|all|to|for|in|of|on|with|and|or|else|get|gets|getting|work|works|working|cost|costs|pay|need|needs|mean"
    r"|means|include|includes|included|inside|expect|matters?|about|happens|next|started|apply|applies|join|start|know"
    r"|much|long|often|offer"
)
_DE_ASKS = r"was|wie|warum|wieso|wer|wem|wann|wo|wofür|wozu|womit|worum|so"
_DE = (
    r"es|das|dies|du|dir|dich|sie|ihnen|ihr|wir|uns|man|ich|der|die|den|dem|ein|eine|ist|sind|hat|haben|kann|können"
    r"|wird|geht|geht's|funktioniert|funktioniert's|läuft|nicht|kein|keine|alles|noch|drin|dabei|darin|dafür|enthalten"
    r"|inbegriffen|inklusive|bekommen|bekommst|erhalten|erhältst|erwartet|kostet|kosten|bringt|bringen|brauchen"
    r"|brauchst|bedeutet|heisst|heißt|steckt|dahinter|für|mit|in|im|bei|zu|und|oder|wissen|musst|müssen|bieten|gilt"
)
_FR_ASKS = (
    r"c'est|ce que?|ce qu'|ce qui|qu'est-ce que?|qu'est-ce qui|qu'|que|quoi|qui|comment|pourquoi|quand|où|pour qui"
    r"|à qui|en quoi"
)
_FR = (
    r"ce|c'|c'est|ça|cela|il|elle|ils|on|vous|nous|je|est|sont|a|ont|n'est|ne|pas|le|la|les|un|une|de|du|des|d'|à|au"
    r"|pour|dans|en|marche|fonctionne|comprend|contient|inclut|inclus|compris|comprises?|coûte|change|faut|savoir"
    r"|obtenez|recevez|reçois|payez|proposons|offrons|attend|s'adresse|adresse|y|et|ou|votre|notre|tout|quoi|faire"
)
_IT_ASKS = r"cosa|che cosa|cos'|come|perché|quando|dove|chi|per chi|a chi|quanto"
_IT = (
    r"è|sono|ha|hanno|il|lo|la|i|gli|le|un|una|di|del|della|a|al|per|in|con|e|o|non|si|ci|ti|vi|tu|noi|voi|lei|funziona"
    r"|fa|comprende|include|incluso|compreso|contiene|costa|serve|sapere|ricevi|riceve|ottieni|offriamo|cambia|aspetta"
    r"|rivolge|tutto|dentro|c'è|fare"
)
_ALL = ((_EN_ASKS, _EN), (_DE_ASKS, _DE), (_FR_ASKS, _FR), (_IT_ASKS, _IT))
_PLAIN = re.compile(
    "|".join(rf"(?:{asks})(?:(?<=')|[ ])(?:(?:{words})(?:(?<=')|[ ]|$))+" for asks, words in _ALL),
    re.IGNORECASE,
)
_ANY_SECTION = re.compile(  # heads of sections that any page may have, whatever it is about
    r"(?:(?:und )?so (?:einfach )?(?:funktioniert['’]?s?|geht['’]?s)(?: es| das)?"
    r"|wie (?:es |das )?funktioniert(?: es| das)?|(?:gut|wichtig) zu wissen|in kürze|kurz und bündig"
    r"|das ist (?:alles )?(?:dabei|drin|inbegriffen)"
    r"|comment (?:ça|cela) (?:marche|fonctionne)(?:-t-il)?|(?:bon )?à savoir|en bref|en pratique"
    r"|ce qui est (?:compris|inclus)"
    r"|(?:ecco )?come funziona|buono a sapersi|da sapere|in breve"
    r"|(?:che )?cosa (?:è )?(?:compres[oa]|comprende|include)"
    r"|how (?:it|this|does it|does this) works?|good to know|what(?:['’]s| is) included|at a glance|in short"
    # What is measured and counted of a thing, in a list of its own.
    r"|(?:(?:alle|die|wichtige|technische) )?(?:fahrzeug|produkt|artikel|geräte|objekt|modell|eck|kenn)-?daten"
    r"|(?:(?:technisches|produkt-?) ?)?datenblatt|steckbrief|daten (?:und|&) fakten"
    r"|fiche (?:technique|produit|signalétique)|données (?:techniques|du (?:véhicule|produit|modèle))"
    r"|scheda (?:tecnica|prodotto)|dati (?:tecnici|del (?:veicolo|prodotto|modello))"
    r"|(?:vehicle|product|technical|car|model) (?:data|facts|information|specs)|key (?:facts|data|figures)"
    r"|(?:tech )?specs|(?:data|fact) ?sheet"
    # What one signs, and never the name of what one signs for.
    r"|(?:(?:der|dein|euer|ihr|unser|zum) )?vertrag|(?:(?:le|ton|votre|notre|au sujet du) )?contrat"
    r"|(?:(?:il|il tuo|il suo|il vostro|il nostro) )?contratto|(?:(?:the|your|our) )?contract"
    r"|(?:(?:die|deine|ihre|alle) )?vertrags(?:daten|details|eckdaten|punkte|konditionen)"
    r"|(?:les )?(?:données|détails|conditions|modalités) (?:du|de votre|de ton) contrat|conditions contractuelles"
    r"|(?:i )?(?:dati|dettagli) (?:del contratto|contrattuali)|condizioni contrattuali"
    r"|(?:the |your )?contract (?:details|terms|facts)"
    # What a company says of the one thing that it sells there: "One pass for the whole year".
    r"|(?:ein|eine|one|an?|une?|uno|una) (?:einzige[rs]? |seule? |sol[oa] |single )?"
    r"(?:abo|abonnement|karte|mitgliedschaft|membership|subscription|pass|abbonamento|tessera|carte)"
    r" (?:für|pour|per|for) [^\d:]+"
    r"|(?:das )?kleingedrucktes?|(?:les )?petites lignes|(?:the )?(?:small|fine) print"
    r")[ ?!:.]*",
    re.IGNORECASE,
)
_EN_STAGES = (
    r"registration|registering|joining|enrol(?:ling|ment)|starting|settling in|leaving|quitting|pausing|cancelling"
    r"|withdrawing|withdrawal|changing|swapping|renewing|stopping|signing up"
)
_DE_STAGES = (
    r"(?:an|ab|um|vor)meldung|einschreibung|eintritt|austritt|aufnahme|beitritt|abmelden|anmelden|pausieren|wechsel"
    r"|vertragsende|vertragsbeginn|eingewöhnung"
)
_FR_STAGES = (
    r"(?:pré|ré)?inscription|adhésion|départ|démission|admission|résiliation|résilier|s'inscrire|partir|quitter"
    r"|changer|suspendre|adaptation"
)
_IT_STAGES = (
    r"(?:pre)?iscrizione|adesione|ritiro|disdetta|recesso|ammissione|uscita|iscriversi|disdire|lasciare|sospendere"
    r"|inserimento"
)
_IN_STAGES = ((_EN_STAGES, "and|or"), (_DE_STAGES, "und|oder"), (_FR_STAGES, "et|ou"), (_IT_STAGES, "ed?|o"))
_STAGES = re.compile(  # several things that one does with any contract: "Joining and leaving", "Anmeldung & Austritt"
    "|".join(rf"(?:(?:{stages})(?:, |,? (?:{joints}) | ?[&/+] ?|$)){{2,}}" for stages, joints in _IN_STAGES),
    re.IGNORECASE,
)
_OF_IT = {  # what one has of a company, whatever it sells
    "de": r"(?:(?:den|das|mein(?:en)?|einen?|de[mrn]|meine[mrn]?) (?:Vertrag|Abo|Abonnement|Tarif|Mitgliedschaft))",
    "fr": r"(?:(?:à )?(?:mon|le|au|un|l'|ma|la) ?(?:contrat|abonnement|forfait|adhésion|formule|engagement))",
    "it": r"(?:(?:il|l'|un|dal|dall'|il mio|la mia) ?(?:contratto|abbonamento|iscrizione|tariffa|piano))",
    "en": r"(?:(?:my|the|a|your) (?:contract|subscription|plan|membership|tariff))",
}
_DOES = re.compile(  # asks how to do something with it: "How do I cancel?"; German writes all that it names large
    rf"(?:Wie|Wann|Kann|Können|Darf|Muss|Bis wann|Ab wann)(?: (?:[a-zäöüß]+|Sie|{_OF_IT['de']}))+"
    r"|(?i:comment|quand|puis-je|peut-on|comment puis-je|comment faire pour|est-ce que je peux)"
    rf" (?:je )?(?:résilie|résilier|annuler|arrêter|me désabonner|mettre fin|suspendre)(?: {_OF_IT['fr']})?"
    r"|(?i:come|quando|posso|si può|come posso|come si fa a) (?:disdire|disdico|disdirlo|recedere|annullare|sospendere)"
    rf"(?: {_OF_IT['it']})?"
    r"|(?i:how|when|can|how do|how can|when can)(?: (?:I|we|you))? (?:cancel|leave|quit|pause|end it)"
    rf"(?: {_OF_IT['en']})?(?: (?:at )?any ?time)?"
)
_AMOUNTS = re.compile(r"Wie (?:viel|teuer|hoch|gro(?:ß|ss))")
_LONGEST = 40


@lru_cache(maxsize=2048)
def is_plain_heading(text: str) -> bool:
    """Whether a heading only asks about what the text is about, or what to do with it.

    >>> [is_plain_heading(text) for text in ("What it is", "So funktioniert es", "Comment ça marche ?", "Cos'è")]
    [True, True, True, True]
    >>> [is_plain_heading(text) for text in ("Wie kündige ich?", "Wie wasche ich ein Zelt?", "Wie kündige ich Surf S?")]
    [True, False, False]
    >>> [is_plain_heading(text) for text in ("What Surf XL costs", "So schmeckt Kaffee", "Comment louer un vélo")]
    [False, False, False]
    """
    plain = text.replace("’", "'").rstrip(" ?!:.…")
    if len(plain) > _LONGEST:
        return False
    return bool(_PLAIN.fullmatch(plain)) or (text.endswith("?") and _asks_what_to_do(plain))


def _asks_what_to_do(question: str) -> bool:
    return bool(_DOES.fullmatch(question)) and not _AMOUNTS.match(question)


def is_section_of_any_page(text: str) -> bool:
    """Whether a heading stands above a section that any page may have, whatever it is about ("Good to know")."""
    return bool(_ANY_SECTION.fullmatch(text)) or is_stages(text)


def is_stages(text: str) -> bool:
    """Whether words only name several stages of any contract, and not what it is about.

    >>> [is_stages(text) for text in ("Registration and leaving", "Anmeldung & Austritt", "Registration")]
    [True, True, False]
    """
    return len(text) <= _LONGEST and bool(_STAGES.fullmatch(text.rstrip(" :.")))
