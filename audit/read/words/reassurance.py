"""Headings above what a shop promises to all its customers: "Shop with confidence", "Nos engagements"."""

import re

_REASSURES = re.compile(
    r"(?:(?:achetez|commandez|acheter|commander|vos achats) )?(?:en toute (?:tranquillité|sérénité|confiance|sécurité)"
    r"|l['’]esprit (?:tranquille|léger)|sans souci)"
    r"|(?:nos|vos|les) (?:engagements|services|garanties|avantages|promesses|plus)"
    r"(?: (?:clients?|boutique|en boutique|en magasin|chez nous))?"
    r"|notre (?:promesse|engagement|service)|pourquoi (?:nous choisir|(?:acheter|commander) chez nous)"
    r"|(?:ihre|deine|eure|unsere|alle|die) (?:vorteile|leistungen|services?|serviceleistungen|garantien|versprechen)"
    r"(?: (?:bei uns|auf einen blick|für (?:sie|dich|euch)))?|(?:unser|ihr|dein) (?:service|versprechen|plus)"
    r"|(?:sorgenfrei|sorglos|entspannt|bequem|sicher|mit gutem gefühl) (?:einkaufen|bestellen|shoppen|kaufen)"
    r"|mit gutem gefühl|darauf (?:können sie|kannst du|könnt ihr) (?:sich|dich|euch) verlassen"
    r"|warum (?:bei uns(?: kaufen| bestellen| einkaufen)?|wir)"
    r"|(?:(?:acquista|acquistate|compra|comprate|ordina|ordinate|i tuoi acquisti) )?(?:in tutta|con) "
    r"(?:tranquillità|serenità|sicurezza|fiducia)|(?:acquisti )?senza pensieri"
    r"|(?:i nostri|i vostri|i tuoi|i) (?:vantaggi|servizi|impegni|plus)|le nostre (?:garanzie|promesse)"
    r"|la nostra promessa|perché (?:sceglierci|(?:comprare|acquistare|ordinare) da noi)"
    r"|(?:(?:shop|shopping|buy|order) )?with (?:confidence|peace of mind|ease)|peace of mind"
    r"|our (?:promises?|services?|guarantees?|commitments?)(?: to you)?|your (?:benefits|advantages)"
    r"|why (?:choose us|(?:shop|buy|order) (?:with|from) us)|(?:worry|hassle|care)-?free shopping",
    re.IGNORECASE,
)


def is_reassurance(heading: str) -> bool:
    """Whether a heading names no offer, but stands above what holds for whatever one buys.

    >>> [is_reassurance(text) for text in ("En toute sérénité", "Ihre Vorteile bei uns", "Shop with confidence!")]
    [True, True, True]
    >>> [is_reassurance(text) for text in ("Service Plus", "Garantie Sérénité", "Our Moon lanterns")]
    [False, False, False]
    """
    return bool(_REASSURES.fullmatch(heading.strip(" .!?:…")))
