"""Words that stand where a name would, and name nothing: possessives, labels, states, buttons and addresses."""

import re

from audit.read.words.label_words import is_filler, is_label

_EMPTY = frozenset(
    word
    for line in (
        "ihr ihre ihren ihrem dein deine deinen unser unsere unseren euer eure dazu davon abzüglich zuzüglich",
        "mindestens maximal höchstens insgesamt bei beim zum zur buchung frühbucher frühbucherpreis stand status",
        "statut art nr artikelnr artikelnummer sku ref réf référence articolo num no n bestellen buchen kaufen",
        "exklusiv für an neukunde neukunden neukundinnen neukundenbonus votre vos notre nos ton ta tes de du des",
        "la le les à en moins réservation commander réserver acheter exclusif pour nouveaux clients nouvelles",
        "clientes vostro vostra nostro nostra tuo tua suo sua di del della alla inoltre meno almeno prenotazione",
        "prenota prima ordina acquista esclusiva per i nuovi clienti your our my early bird booking with by to of",
        "buy exclusive new customers least most altri altre ulteriori weitere weiteren zusätzlich zusätzliche further",
        "another additional supplémentaire supplémentaires autre autres",
        "rinnova rinnovano automaticamente renouvelle automatiquement verlängert automatisch renews automatically",
        "normaler normal regulärer reguläre regulär aktueller aktuelle ursprünglicher ursprüngliche bisheriger special",
        "regular current original initial actuel habituel régulier spécial attuale originale iniziale regolare",
        "speciale kunde kunden kundin person haushalt client personne foyer cliente persona customer household piece",
        "pièce stück",
        "beliebt beliebtester beliebteste bestseller topseller empfohlen empfehlung populaire consigliato recommended",
        "popular best value seller wenige few derniers articles ultimi articoli last items meter metre mètre metro",
        "facturé facturée facturés facturées soit abgerechnet verrechnet fatturato fatturata billed",
        "betrag montant importo",
        "jahr jahre jahren monat monate monaten tag tage tagen woche wochen erste ersten mois année jour jours semaine",
        "premier première anno anni mese mesi giorno giorni primo primi year years month months day days week",
    )
    for word in line.split()
)
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"https?:|www\.")
_EXTENT = re.compile(  # of which a reduction holds: "50 % off the first season"
    r"(?:(?:die|der|das|im|in der|la|le|l['’]|il|lo|the|your|ihre?|votre|tua) ?)?"
    r"(?:erste[nrsm]?|nächste[nrsm]?|ganze[nrsm]?|premi[eè]re?s?|prochaine?s?|prim[iaoe]|prossim[ie]|first|next|whole) "
    r"(?:saison|season|stagione|jahr|year|année|anno|monate?|months?|mois|mes[ei]|wochen?|weeks?|semaines?|settiman[ae]"
    r"|nächte|nights?|nuits?|nott[ei]|bestellung|orders?|commande|ordine|einkauf|achat|purchase|buchung|booking)"
    r"|(?:over|sur|in|über) \d{1,3} (?:months?|mois|mesi|monate?n?)",
    re.IGNORECASE,
)
_APART = re.compile(  # how one would buy what is in a set, and no name of it
    r"(?:(?:if|when|wenn|bei|im|si|se) )?(?:(?:bought|sold|purchased) )?(?:singly|separately|individually|one by one)"
    r"|(?:(?:bei|im) )?einzel(?:n(?: gekauft)?|kauf|preise?)|summe (?:der )?einzelpreise"
    r"|(?:(?:si )?(?:achet|vend|pris)[^\W\d_]* )?(?:séparément|individuellement|à l['’]unité|à la pièce)"
    r"|(?:(?:se )?(?:acquistat|comprat|vendut|pres)[oiae] )?(?:singolarmente|separatamente)",
    re.IGNORECASE,
)
_UNCODED = re.compile(  # what the offer of the sentence before costs who types nothing in
    r"(?:ohne|sans|senza|without)(?: (?:le|il|the|den|diesen|this|ce|un|einen|a))? "
    r"(?:(?:gutschein|rabatt|aktions|promo|voucher|discount)[- ]?)?(?:code|codice)(?: (?:promo\w*|sconto))?",
    re.IGNORECASE,
)
_ONLY_FOR = re.compile(  # who gets it, which a scope of its own says, and no name
    r"(?:(?:offre|angebot|offerta|offer) )?(?:réservée?s?|exclusivement|uniquement|seulement|riservat[oaie]"
    r"|esclusivamente|solo|soltanto|exklusiv|ausschlie(?:ss|ß)lich|nur|reserved|exclusive(?:ly)?|only|strictly)"
    r"(?: réservée?s?| riservat[oaie])? (?:aux?|à|pour(?: les)?|per(?: i| gli)?|ai|agli|alle|for|to|für)"
    r" (?:(?:nos|nostri|our|unsere) )?(?:(?:neu|bestands)?kund(?:en|innen)|(?:club)?mitglieder"
    r"|(?:nouve(?:aux|lles)|anciens)? ?client(?:s|es|e|i)"
    r"|nuov[ie] clienti|clienti nuovi|(?:new|existing) customers|membres|soci|members)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"(?:andere[nrs]?|weitere[nrs]?|autres?|altr[ieo]|other|more)\b", re.IGNORECASE)


def only_says_for_whom(words: str) -> bool:
    """Whether words only say which customers or members get what follows them.

    >>> only_says_for_whom("Réservé aux nouveaux clients"), only_says_for_whom("Riservato ai residenti")
    (True, False)
    """
    return bool(_ONLY_FOR.fullmatch(words))


def is_empty_name(words: str) -> bool:
    """Whether words that stand before a value name no offer and no variant of one.

    >>> is_empty_name("Ihre"), is_empty_name("Anzahlung bei Buchung"), is_empty_name("Stato"), is_empty_name("Box M")
    (True, True, True, False)
    """
    if _ADDRESS.search(words) or is_extent(words) or _UNCODED.fullmatch(words.strip(" :")):
        return True
    if any(char.isdigit() for char in words):
        return False
    said = _WORD.findall(words.lower())
    known = all(word in _EMPTY or is_filler(word) or is_label(word) for word in said)
    return bool(said) and (known or bool(_OTHERS.match(words)))


def is_bought_apart(words: str) -> bool:
    """Whether words before a former price only say that the things of a set would be bought one by one.

    >>> is_bought_apart("Bought singly"), is_bought_apart("Einzeln gekauft"), is_bought_apart("Singles Box")
    (True, True, False)
    """
    return bool(_APART.fullmatch(words.strip(" :")))


def is_extent(words: str) -> bool:
    """Whether words only say for how long, or for which order, something holds.

    >>> is_extent("erste Saison"), is_extent("the first year"), is_extent("First Class")
    (True, True, False)
    """
    return bool(_EXTENT.fullmatch(words))
