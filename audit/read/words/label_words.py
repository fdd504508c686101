"""Words that name a term and not an offer: heads of tables and sections such as "Preis" or "Versandkosten".

They keep "Aktivierungsgebühr" in the first column of a table from being taken for the name of a tariff.
"""

import re
from functools import lru_cache

from audit.read.words.plain_headings import is_section_of_any_page
from audit.read.words.rate_labels import is_rate

_LABEL = re.compile(  # in small letters: to compare them with both costs three times as much
    r"\b(?:(?:verkaufs|grund|listen|arbeits|energie|verbrauchs|leistungs|basis|monats|jahres|kauf|einzel|stück|gesamt|"
    r"normal|aktions|sonder|bar|barkauf|barzahlungs|fahrzeug|anschaffungs)?preise?|kosten|\w*gebühr(?:en)?|\w*kosten|laufzeit|\w*dauer|dauer|"
    r"frist|\w*frist|"
    # When one may book or buy; for when one books is told of the stay.
    r"(?:buchungs|bestell|aktions|angebots|verkaufs|gültigkeits)zeitraum|période (?:de (?:réservation|vente|l'offre)|"
    r"d'achat)|periodo (?:di prenotazione|di vendita|della promozione|dell'offerta)|"
    r"(?:booking|sales?|offer|promotion(?:al)?) (?:period|window)|"
    r"(?:(?:buchbar|buchung(?:en)?|bestellbar|einlösbar) bis|réserv(?:ation|able|ez|er) (?:avant le|jusqu['’]au)|"
    r"prenota(?:bile|zioni?|re)? (?:entro|fino al)(?: il)?|(?:book(?:able)?|order) (?:by|before|until))(?= ?:?$)|"
    r"lieferzeit\w*|lieferung|lieferbarkeit|versand\w*|verfügbarkeit|(?<!-)rabatte?|ersparnis|gültig\w*|mindest\w+|"
    r"kaution|pfand|"
    r"anzahlung|rate[n]?|\w*zins\w*|zahl der|nombre d[e'’]|numero d(?:i|elle)|number of|"
    r"garantie|rückgabe\w*|widerruf\w*|steuer|mwst|aktivierung|anschluss|kündigung|"
    r"bezahlung|"
    r"\w*zahlung\w*|bedingung(?:en)?|konditionen|details|beschreibung|technische daten|eigenschaften|übersicht|"
    r"leistungen|"
    r"fragen|faq|"
    r"kontakt|wissen|hinweise?|informationen|überblick|auf einen blick|total|(?:gesamt|zwischen)?summe|anzahl|menge|"
    r"zustand|gesamt(?:kredit)?betrag|"
    r"(?:tages|halbtages|wochen|wochenend|monats|jahres|kalt|warm)?miete|leihgebühr|location journalière|"
    r"noleggio giornaliero|"
    # What is paid for an insurance, and no promise such as "Wechselprämie", which names an offer as "Bonus" does.
    r"(?!(?:(?:ein|um)?tausch|wechsel|treue|umwelt|abwrack|willkommens|sofort|start|werbe|neukunden|umsteiger?|kauf|"
    r"inzahlungnahme|empfehlungs|abschluss|recycling|altgeräte|altrad)-?prämien?)\w*prämien?|"
    r"prime (?:mensuelle|annuelle)(?: ordinaire)?|premio (?:mensile|annuo)|"
    r"prix|tarif mensuel|engagement|vincolo|coûts?|"
    r"frais|durée|délai|livraison|expédition|disponibilité|remise|rabais|économie|"
    r"validité|caution|"
    r"consigne|acompte|mensualités?|taux|garantie|retours?|tva|activation|résiliation|paiement|conditions|"
    r"description|détails|"
    r"caractéristiques|aperçu|questions|quantité|état|"
    # What one pays at first, or once that is over.
    r"(?:canon[ei]|rat[ae]|quota|tariff[ae]) (?:promozional[ei]|in promozione|di lancio|a regime)|"
    r"canon[ei] (?:promo|scontat[oi]|pien[oi]|mensil[ei]|bas[ei])|promo-?preise?|aktionstarif|"
    r"(?:tarif|abonnement|redevance|loyer)s? (?:promotionnel(?:le)?s?|de lancement|remisée?s?)|"
    r"(?:promotional|introductory) (?:rates?|rentals?|tariff)|"
    r"prezzo|prezzi|costi?|spese|durata|termine|consegna|spedizione|disponibilità|sconto|risparmio|validità|"
    r"cauzione|acconto|"
    r"rata|rate|tasso|garanzia|resi|reso|iva|attivazione|disdetta|pagamento|condizioni|descrizione|dettagli|"
    r"caratteristiche|"
    r"panoramica|domande|quantità|stato|"
    r"prices?|costs?|fees?|charges?|term|duration|delivery|shipping|availability|discount|savings?|valid\w*|deposit|"
    r"instalments?|warranty|guarantees?|returns?|vat|tax|activation|cancellation|notice|payment|terms|conditions|description|"
    r"details|"
    r"specifications?|features|overview|questions|quantity|condition|was|now|statt|bisher|uvp|au lieu de|invece di|"
    r"(?:richt|katalog|streich|vergleichs|ursprungs)preise?|unverb(?:indlich\w*|\.) (?:richt|verkaufs)?preis\w*|"
    r"(?:representative |fixed |effective )?apr|taeg|taea|"
    r"rrp|instead of|quota|tassa|iscrizione|inscription|enrolments?|inhalt|füllmenge|contenu|contenance|contenuto|"
    r"contents?)\b"
    r"|^(?:(?:privat|auto|fahrzeug)?-?leasing|finanzierung|location|lease|finance|financ(?:e|ia)ment[o]?|kredit|crédit)"
    r" (?:(?:pro|im|par|al|per|a|/) ?(?:monat|mois|mese|month)|mtl\.?|monatlich|mensuel(?:le)?|mensile|monthly)$"
    r"|\b(?:frei|gratis|kostenlos|kostenfrei|offerte?s?|gratuite?s?|gratuit[ao]|free)"
    r" (?:ab|dès|à partir de|da|a partire da|from|over)(?= ?:?$)",
)
_THERE_AND_BACK = re.compile(  # a ticket, and nothing sent back
    r"\baller(?:s|[ -]simple)?(?: ?[-/+] ?| et | ou | )retours?\b"
    r"|\b(?:day|single|adult|child|anytime|off-peak) returns?\b"
    r"|\breturn (?:tickets?|fares?|trips?|journeys?|flights?|crossings?|rides?)\b"
    r"|\b(?:[^\W\d_]*(?:bahn|billett?e?|fahrt|tickets?|schiff|fähre)|téléphérique|funiculaire|bateau) retour\b"
)
_PRICE_LIST = re.compile(  # heads and captions that say no more than that prices follow: "Tarifs TTC", "Our rates"
    r"(?:nos |les |unsere |die |(?:i )?nostr[ei] |le |our |the )?(?:tarife?s?|tariff?e|mietpreise|rates"
    r"|hire rates|prices)"
    r"(?: (?:de location|di noleggio|20\d\d))?"
    r"(?:,? \(?(?:ttc|ht|tva incluse|(?:inkl|exkl|incl|excl)\.? (?:mwst|ust|vat)\.?|iva (?:inclusa|esclusa)"
    r"|(?:in|en) (?:eur|euros?|chf|francs|franken))\)?)*",
    re.IGNORECASE,
)
_CONDITIONS = re.compile(
    r"versand|lieferung|lieferzeit|rückgabe|rueckgabe|retour|widerruf|zahlung|liefer|agb|bedingungen|livraison|"
    r"expedition|"
    r"expédition|paiement|conditions|frais-de-port|spedizion|resi\b|reso\b|pagament|condizioni|shipping|delivery|"
    r"returns|"
    r"refund|payment|terms|faq|\bhilfe\b|\baide\b(?! auditive)|\baiuto\b|\bhelp\b|"
    r"service|domande"
)
_OF_ORDERS = re.compile(
    r"versand|liefer|rückgabe|retour|widerruf|zahlung|livraison|expédition|paiement|spedizion|consegna|\bres[io]\b|pagament|"
    r"shipping|delivery|returns|refund|payment"
)
_FILLERS = frozenset(
    word
    for line in (
        "zurzeit derzeit momentan aktuell jetzt noch leider nur schon bereits heute online hier dieses diese dieser",
        "artikel und oder auch im in der die das ist sind moment augenblick circa ca vorübergehend lager bestand",
        "actuellement momentanément temporairement hélas encore seulement ce cet cette est produit produkt en ligne",
        "al momento attualmente temporaneamente purtroppo ancora solo questo questa prodotto articolo è",
        "currently temporarily sorry now still only just this item article product is are the and or at for from our",
        "here status stock disponibilité disponibilità availability verfügbarkeit",
        "jeweils chaque fois ciascuno each time",
    )
    for word in line.split()
)
GENERIC = frozenset({
    "aktion", "aktionen", "angebot", "angebote", "tarif", "tarife", "merkmal", "eigenschaft", "kriterium", "position",
    "leistung", "promo", "promotion", "promotions", "offre", "offres", "caractéristique", "critère", "offerta",
    "offerte", "caratteristica", "criterio", "voce", "offer", "offers", "deal", "deals", "feature", "criterion", "item",
    "vorteil", "avantage", "vantaggio", "agevolazione", "benefit", "perk", "kunde zahlt", "kunden zahlen", "sie zahlen",
    "du zahlst", "le client paie", "client paie", "vous payez", "il cliente paga", "cliente paga", "paga il cliente",
    "customer pays", "customers pay", "you pay", "kondition", "regelung", "angabe", "wert", "modalité", "règle",
    "valeur", "condizione", "modalità", "regola", "valore", "rule", "value",
    "time", "zeit", "zeiten", "temps", "tempo", "tempi",
    "auskunft", "antwort", "réponse", "risposta", "answer", "thema", "sujet", "argomento", "topic",
})  # fmt: skip
_ASKING = re.compile(
    r"^(?:was|wie|wieviel|viel|hoch|lange|wann|welche[rsnm]?|warum|bis|ab|für|gibt|es|ist|sind|kann|können|ich|wir|hat|"
    r"kostet|kosten|gilt|gelten|beträgt|der|die|das|den|dem|ein|eine|einen|beim?|zum|zur|mit|im|"
    r"combien|quelle?s?|comment|quand|pourquoi|coûtent?|est-ce|que|est|sont|puis-je|dure|de|du|des|la|le|les|l['’]|"
    r"quanto|quale|quali|quando|come|perché|costa|costano|è|sono|posso|dura|il|lo|gli|un|una|"
    r"what|how|much|long|when|which|why|does|do|did|is|are|can|i|the|a|an|cost|costs|for|of)(?:\s+|$)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_SHOP = frozenset({
    "shipping_cost", "free_shipping_from", "return_period", "delivery_time", "tax", "min_order_value", "warranty",
    "region",
})  # fmt: skip
_LONG = 60
_TELLING = 3  # letters; shorter words only join others
_NAME = 4  # words that remain of a question; more are a sentence


@lru_cache(maxsize=2048)
def is_label(text: str) -> bool:
    """Whether words name a term, or a section of any page, and not an offer.

    >>> is_label("Aktivierungsgebühr (einmalig)"), is_label("SHIPPING COSTS"), is_label("Surf Kombi XL")
    (True, True, False)
    >>> is_label("How it works"), is_label("How it works: the bee book")
    (True, False)
    >>> is_label("Retours"), is_label("Funiculaire aller-retour"), is_label("Adult return")
    (True, False, False)
    """
    if len(text) > _LONG:
        return False
    named = bool(_LABEL.search(_THERE_AND_BACK.sub(" ", text.lower()))) or text.casefold() in GENERIC or is_rate(text)
    return named or bool(_PRICE_LIST.fullmatch(text) or is_section_of_any_page(text))


def is_shop_section(heading: str) -> bool:
    """Whether a heading stands above what holds for every order; "Conditions" on a page may be its offer's own.

    >>> is_shop_section("Versand und Rückgabe"), is_shop_section("Konditionen")
    (True, False)
    """
    return is_label(heading) and bool(_OF_ORDERS.search(heading.lower()))


def is_bare_label(text: str) -> bool:
    """Whether words name a term and nothing besides, as heads of sections do and titles of campaigns do not.

    >>> is_bare_label("Versand und Rückgabe"), is_bare_label("Monatszahlung"), is_bare_label("Low Deposit")
    (True, True, False)
    """
    if not is_label(text):
        return False
    rest = _WORD.findall(_LABEL.sub(" ", text.lower()).casefold())
    return all(len(word) < _TELLING or word in _FILLERS for word in rest)


def asked_about(question: str) -> str:
    """What a question is about, without the words that ask.

    >>> asked_about("Was kostet Surf S?"), asked_about("How long does the Moon Lantern last?"), asked_about("Surf S")
    ('Surf S', 'Moon Lantern last', 'Surf S')
    """
    if not question.endswith("?") or is_section_of_any_page(question):
        return question
    rest = question.rstrip("? ")
    while (shorter := _ASKING.sub("", rest)) != rest:
        rest = shorter
    return rest if len(rest.split()) <= _NAME else question


def is_filler(text: str) -> bool:
    """Whether words only lead over to a value ("currently", "this item") and name nothing.

    >>> is_filler("Zurzeit"), is_filler("Dieser Artikel ist"), is_filler("Grösse M")
    (True, True, False)
    """
    words = _WORD.findall(text.lower())
    return bool(words) and all(word in _FILLERS for word in words) and not any(char.isdigit() for char in text)


def is_condition_page(text: str) -> bool:
    """Whether a heading, title or address is that of a page about shipping, returns or payment."""
    return bool(_CONDITIONS.search(text.lower()))


def is_shop_condition(attribute: str) -> bool:
    """Whether an attribute is usually a condition of the whole shop."""
    return attribute in _SHOP
