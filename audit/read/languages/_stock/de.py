"""German words for whether something can be had, and in what state."""

from audit.plugins.word_table import signs

STOCK = signs(r"""
availability LimitedAvailability: (?:rest|freie )plätze ?: ?{n}|noch frei ?: ?{n} (?:plätze|zimmer)
availability InStock: (?:sofort|gleich) (?:abholbereit|mitnehmbar|zum mitnehmen)|(?:(?:sofort|ab lager|umgehend|
    kurzfristig) )?(?:lieferbar|verfügbar)|(?:sofort|umgehend) (?:versandfertig|erhältlich)|(?:{n} (?:stück|stk\.?)
    )?(?:auf|an|ab|am) lager|vorrätig|lagernd|freie plätze|(?:noch )?plätze frei
availability SoldOut: (?:wir sind|sind wir|ist|sind)(?: am [a-z]+)?(?: leider| schon| bereits| restlos| komplett| bis
    auf den letzten platz)* (?:voll|besetzt)|(?:komplett|restlos) (?:besetzt|belegt|voll)|ausverkauft|ausgebucht|
    vergriffen|sold out
availability OutOfStock: (?:derzeit |momentan )?nicht (?:mehr )?(?:verfügbar|lieferbar|vorrätig|an lager|auf lager|
    erhältlich)|(?:derzeit |momentan |zurzeit )?vergriffen
availability PreOrder: vorbestell(?:bar|en|ung(?:en)?(?: möglich)?|t)|jetzt vorbestellen
availability BackOrder: nachbestellt|lieferrückstand|im zulauf|bestellt beim lieferanten|in nachbestellung|bald wieder
    (?:da|lieferbar|verfügbar)|wird nachgeliefert
availability MadeToOrder: auf bestellung(?: gefertigt)?|maßanfertigung|wird für (?:sie|dich) (?:gefertigt|hergestellt|
    angefertigt)|auftragsfertigung
availability LimitedAvailability: {n} (?:fahrzeuge|wagen|autos|velos|räder|exemplare) (?:sofort )?(?:verfügbar|
    lieferbar)|(?:beschränkt|begrenzt|limitiert|nur) (?:auf|für) (?:die )?(?:ersten )?{n}
    (?:[a-zäöü]+en )?(?:fahrzeuge|wagen|autos|geräte|räder|stück|exemplare|plätze|tickets|paare?|zimmer)n?(?: (?:an|am|
    auf|ab) lager)?|~(?:^|: |\| )(?:nur )?noch {n}$|nur noch {n} (?:stück|stk\.?|exemplare?|plätze|zimmer|tickets|auf
    lager|an lager|am lager|verfügbar|artikel|pakete|kisten|kartons|sets|geräte|velos|räder|packungen|
    freie|wohnungen|karten|übrig|flaschen|paar|kabinen)(?: (?:frei|verfügbar|
    übrig|auf lager|an lager))?|noch {n} [a-zäöü]+ (?:an|am|auf) lager|noch {n} (?:freie )?(?:stück|plätze|exemplare|
    auf lager) ?(?:frei|verfügbar|übrig)?|
    limitiert (?:auf|auflage)|(?:limitierte|begrenzte) (?:auflage|stückzahl|menge|plätze|platzzahl|teilnehmerzahl|
    anzahl)|auf {n} (?:stück|exemplare|plätze|personen|tickets) (?:limitiert|begrenzt|beschränkt)|nur {n} (?:stück|
    exemplare|plätze)|geringe stückzahl|(?:nur )?(?:noch )?wenige (?:rest|frei)?(?:plätze|tickets|stücke?|exemplare|
    zimmer|karten)(?: verfügbar| frei| an lager)?|letzte (?:freie )?(?:plätze|karten|tickets|zimmer|exemplare|stücke?)|
    fast (?:ausverkauft|ausgebucht)|platzzahl (?:beschränkt|begrenzt)|die ersten {n} (?:kund(?:en|innen)|käufer|
    besteller|bestellungen|anmeldungen|mitglieder|teilnehmer|gäste|personen|besucher|haushalte|anrufer)(?:innen)?|
    restplätze|restposten|(?:nur )?noch wenige (?:artikel |stück |exemplare )?(?:verfügbar|lieferbar|vorrätig|auf lager|
    an lager|am lager)|(?:nur )?noch wenige (?:artikel|übrig)|geringer (?:lager)?bestand|letzte artikel(?:
    verfügbar| auf lager)?|noch {n} (?:[a-zäöü]+ )?(?:sofort )?(?:verfügbar|frei|lieferbar|übrig|vorrätig)|
    (?:lager)?bestand: ?[1-5](?: stück| stk\.?)?$~|(?:davon )?(?:gibt es|sind) nur (?:noch )?{n} (?:da|stück)|(?:nur
    )?begrenzt(?:es)? (?:verfügbar|erhältlich|lieferbar|kontingent)
availability Discontinued: nicht mehr im sortiment|auslaufmodell|(?:wird|wurde|ist|produktion|verkauf|vertrieb|
    herstellung|fertigung) eingestellt|nicht mehr (?:hergestellt|produziert|verkauft)
availability InStoreOnly: (?:nur|exklusiv|ausschließlich) (?:bei uns )?(?:im|in|vor) (?:(?:den|der|unsere[nrm]|deiner|
    ihrer|teilnehmenden) ){0,2}(?:filialen?|laden|läden|geschäft(?:en)?|ladengeschäft|fachgeschäft|markt|märkten|
    zentren|standorten|studios|praxen|instituten|werkstätten|agenturen|abendkasse|tageskasse|
    baumarkt|hofladen|möbelhaus|autohaus|verkaufsstellen|store|center|studio|salon|restaurant|shop vor ort|ort)|nur
    (?:vor ort|am schalter|an der kasse|stationär|zum (?:mitnehmen|abholen)|für selbstabholer|(?:zur
    )?(?:selbst)?abholung)|nicht (?:online(?: erhältlich| buchbar| zu haben)?|im onlineshop)|online (?:gibt es (?:das |
    die |den |sie |ihn |es )?nicht|(?:leider )?nicht (?:erhältlich|buchbar|zu haben|verfügbar|bestellbar))|kein versand|
    keine (?:lieferung|online-?bestellung(?:en)?)|kein online-?verkauf|verkauf nur (?:in|im)
availability OnlineOnly: (?:verkauf|buchung|abschluss|bestellung|erhältlich|buchbar) (?:[a-zäöü]+ )?(?:nur|
    ausschließlich|exklusiv)
    (?:in|über|via) (?:der |unserer |die |unsere )?(?:[a-z]+-)?app|(?:nur|exklusiv|ausschließlich) (?:online|
    im (?:online-?shop|webshop|internet|web)|(?:auf|
    über) (?:die|unsere[r]?) website|bei online-?(?:bestellung|buchung|abschluss))(?: (?:erhältlich|buchbar|bestellbar|
    gültig))?|online ?-?exklusiv|nicht in (?:den|unseren) filialen(?: erhältlich)?|nicht im (?:laden|geschäft|
    handel)(?: erhältlich)?
item_condition Refurbished: revidierte[nrs]? (?:gerät|maschine|velo|motorrad|uhr|modell|notebook|instrument)e?s?|
    (?:general|wieder)?überholt|refurbished|(?:wieder)?aufbereitet|(?:general|
    wieder)überholte[nrs]?|instand ?gesetzt|wieder flott gemacht
item_condition Used: gebraucht(?:wagen|ware|gerät|e[rsn]?|fahrzeug)?|occasion(?:en)?|second-?hand|vorführ(?:wagen|gerät|
    modell)|aus zweiter hand|(?:leichte[n]? |geringe[n]? )?gebrauchsspuren
item_condition Damaged: (?:kleine[rn]? |leichte[rn]? |mit )?(?:kratzer[n]?|transportschaden|beschädigt|dellen|
    lackschaden|hagelschaden|verpackung beschädigt|schönheitsfehler|mängelexemplar)|(?:ist|leicht|teilweise) defekt|
    (?:mit |mit einer |eine |kleine[rn]? |leichte[rn]? )delle|delle (?:am|an|im|in|auf|vorne|hinten)|
    (?:leicht )?beschädigte[nrs]?|verbeult|macke[n]?
item_condition New: neuware|(?:neu und )?originalverpackt|fabrikneu|neuwagen|zustand: ?neu
availability MadeToOrder: nach (?:ihren|deinen|euren|kunden) ?(?:maßen|maß|wünschen|angaben) (?:gefertigt|angefertigt|
    hergestellt|gebaut|genäht|produziert)|(?:wird|werden) (?:nach maß|auf maß|auf bestellung|erst auf bestellung)
trial_period P7D: erste woche (?:ist )?(?:gratis|kostenlos) zum (?:schnuppern|testen|ausprobieren|probieren)
availability LimitedAvailability: (?:es (?:gibt|werden)|wir (?:backen|machen|produzieren|brauen|
    rösten)) (?:davon )?(?:nur|genau|bloß) {n} (?:stück|davon|stk\.?)|auf {n} (?:stück|exemplare|
    flaschen) (?:begrenzt|limitiert)
availability LimitedAvailability: {n} (?:plätze|zimmer|stellplätze|termine|tickets|karten|exemplare|
    stück) sind (?:noch|noch immer)
    (?:frei|da|zu haben|verfügbar|übrig)|einzelstück|unikat
availability MadeToOrder: (?:wir )?(?:produzieren|fertigen|drucken|nähen|schneidern|bauen) (?:[a-zäöü]+ )?(?:nach|
    auf) (?:ihre[nrm]|
    deine[nrm]|eure[nrm]) (?:daten|massen|maßen|wünschen|wunsch|vorgaben|vorlagen?|angaben)
availability InStoreOnly: (?:nur|ausschließlich) (?:am|im) (?:kiosk|stand|laden|lokal|hofladen|strandbad)
max_quantity {n}: (?:jede[rs]?|pro) (?:kund(?:e|in)|person|haushalt|mitglied) (?:kann|darf|können) (?:höchstens|
    maximal|nur|bis zu)?
    ?{n} (?:stück |exemplare )?(?:bestellen|kaufen|beziehen|mitnehmen)
""")
