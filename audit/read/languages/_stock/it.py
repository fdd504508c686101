"""Italian words for whether something can be had, and in what state."""

from audit.plugins.word_table import signs

STOCK = signs(r"""
availability LimitedAvailability: (?:camere|posti|pezzi|biglietti|copie) (?:ancora )?rimast[eio] ?: ?{n}
availability InStock: consegnabil[ei] (?:da )?(?:subito|immediatamente)|consegna immediata|disponibil[ei] (?:da
    )?(?:subito|immediatamente|(?:in|a|nel nostro) magazzino)|(?:subito|immediatamente) disponibil[ei]|in pronta
    consegna|pronta consegna|in stock|a magazzino|in magazzino|disponibilità immediata|{n} (?:pezzi|articoli)
    disponibili|posti (?:disponibili|liberi)|disponibile$|disponibile ?[.,;:!✔✓-]~|^disponibile|disponibile (?:ora|
    adesso|anche|presso|nei|nelle|da [a-z]+ in|consegna|in (?:negozio|sede|filiale|stock))~
availability SoldOut: sia(?:mo|m) (?:già |tutti |ormai )?(?:pieni|completi)|tutto (?:prenotato|occupato)|tutto venduto|
    (?:è|sono) tutt[oaie] vendut[oaie]|non (?:ne|ci) (?:sono|restano) più|esaurit[oaie]|tutto esaurito|(?:è|sono|già|
    risulta) complet[oaie]|^complet[oaie]$|~[0-9],? complet[oaie]|[-–] complet[oaie]$|sold out|al completo|posti
    esauriti|terminat[oaie]
availability OutOfStock: non (?:più )?disponibil[ei]|(?:attualmente|temporaneamente|momentaneamente) (?:non disponibile|
    esaurito)|non (?:è )?in stock|fuori stock|indisponibile
availability PreOrder: pre-?ordin[aeio](?:bile|ti)?|in prevendita online|preordin[ai]
availability BackOrder: ordinabile|in riassortimento|in arrivo|riordinat[oa]|in (?:fase di )?riordino|
    presto di nuovo disponibile|
    torna presto
availability MadeToOrder: su ordinazione|prodotto su ordinazione|(?:cucit|fatt|prodott|confezionat|realizzat|costruit|
    stampat)[oaie](?: a mano)? (?:su|dietro) (?:richiesta|ordinazione|misura)
availability LimitedAvailability: limitat[oaie] (?:alle|ai|agli|a) (?:prim[ie] )?{n} (?:vetture|auto|veicoli|pezzi|
    posti|esemplari|unità|camere|biglietti|confezioni|paia|bici)(?: in (?:arrivo|stock|magazzino)| disponibili)?|~(?:^|
    : |\| )ancora {n}$|ne (?:restano|rimangono)(?: solo| ancora)? {n}|(?:posti|biglietti|pezzi|scorte)(?:
    [a-z0-9]+){0,6} quasi (?:finit|terminat)[ie]|(?:resta|rimane) (?:solo |soltanto |ancora )?(?:un|una|un'|uno)
    ?(?:sol[oa] |unic[oa] |ultim[oa] )?(?:posto|pezzo|biglietto|camera|esemplare|tavolo|copia)|(?:solo|soltanto|appena|
    ultim[ie]) {n} (?:[a-z]+ )?(?:a disposizione|disponibili)|{n} (?:vetture|auto|veicoli|moto|bici|esemplari|pezzi|
    posti|camere) disponibili|prime {n} (?:prenotazioni|richieste|iscrizioni)|{n} (?:kg|
    chili) disponibili|(?:solo|ultim[ie]|rimangono|restano|ancora(?: solo)?|rimasti(?: solo)?|ne restano(?: solo)?) {n}
    (?:pezz[io]|post[io]|esemplar[ie]|camer[ae]|bigliett[io]|articol[io]|disponibili|in stock|unità|bottiglie|copie|
    tavoli)|(?:solo|ultim[ie]|rimangono|restano|ancora solo) {n} (?:confezioni|casse|pacchi|set|kit|
    bici)(?: disponibili| rimast[ie])?|
    limitat[oaie] a {n} (?:pezzi|posti|esemplari|persone|clienti)|edizione limitata|(?:quantità|posti|
    disponibilità|numero) limitat[aoi]|(?:per )?i primi {n} (?:clienti|ordini|iscritti|acquirenti|prenotati)|ultimi
    (?:pezzi|posti|esemplari)|pochi (?:pezzi|posti)|ne (?:sono|restano|rimangono) (?:rimast[ie] )?(?:poch[ie]|
    pochissim[ie])|ultim[ie] (?:camere|biglietti|disponibilità)|poch[ei] (?:camere|
    biglietti)|ultim[oa] (?:pezzo|posto|esemplare|camera)|quasi (?:esaurito|al completo)|posti in esaurimento|ultimi
    (?:articoli|prodotti)(?: (?:in magazzino|disponibili))?|pochi (?:articoli|prodotti)(?: disponibili)?|scorte
    limitate|in esaurimento|(?:disponibilità|disponibili|in magazzino|giacenza): ?[1-5](?: pezz[oi])?$~
availability Discontinued: fuori produzione|non più (?:in (?:produzione|vendita|assortimento)|prodotto)|(?:fuori|non più
    (?:a|in|presente a)) (?:catalogo|listino)|articolo cessato|fine serie
availability InStoreOnly: in (?:negozio|filiale|sede) (?:soltanto|esclusivamente)|(?:solo|soltanto|esclusivamente|
    unicamente) (?:in (?:negozio|filiale|sede|punto vendita|agenzia)|nei (?:nostri )?(?:negozi|punti vendita|garden|
    showroom)|allo sportello|nel (?:negozio|punto vendita|nostro negozio)|presso (?:i|il|la|le) (?:negozi|negozio|
    filiale|filiali|punti vendita|punto vendita)|nelle (?:filiali|nostre filiali)|alla cassa|(?:in|alla|
    presso la) biglietteria|in (?:studio|ambulatorio|officina|cantina|agenzia)|nei
    nostri (?:centri|studi|saloni|laboratori)|nelle nostre (?:officine|agenzie|cliniche|palestre))|non (?:disponibile|
    acquistabile|in vendita|si vende|si acquista|valid[oaie])? ?(?:online|sullo shop online|sul sito)|solo ritiro|no
    spedizion[ei]|niente spedizione|non (?:spediamo|effettuiamo (?:spedizioni|consegne|vendita per corrispondenza))|
    solo in sede
availability OnlineOnly: (?:vendita|acquisto|prenotazion[ei]|acquistabil[ei]|prenotabil[ei]|in vendita)(?: (?:avviene|
    è possibile|possibile))?
    (?:solo|soltanto|esclusivamente|unicamente) (?:nell'|sull'|con l'|tramite l'|via )?app(?:licazione)?|(?:solo|
    soltanto|esclusivamente|unicamente|valido solo) (?:online|on-line|sul (?:sito|web|
    nostro sito)|su internet|nello shop online|sul nostro (?:shop|sito)|via web)|esclusiva (?:web|online)|
    vendita esclusiva (?:online|sul (?:nostro )?(?:sito|shop))|offerta web|
    web only|non (?:valido )?(?:in negozio|nei (?:negozi|punti vendita))|(?:online|sul (?:nostro )?sito) (?:soltanto|
    esclusivamente|unicamente)
item_condition Refurbished: ricondizionat[oaie]|rigenerat[oaie]|refurbished|rimess[oa] a nuovo|(?:smartphone|
    telefon[oi]|pc|notebook|portatil[ei]|tablet|computer|lavatric[ei]) revisionat[oaie]
item_condition Used: usat[oaie]|d'occasione|seconda mano|di seconda mano|(?:lievi )?segni (?:d'|di )us(?:o|ura)|km ?0
    usato|d'esposizione|auto dimostrativa|veicolo dimostrativo
item_condition Damaged: (?:piccol[oi] |liev[ei] )?(?:graffi[o]?|difett[oi] (?:estetic[oi]|su[a-z]*|nella|alla)|(?:con|
    col)(?: un| il)? difetto|ammaccatur[ae]|danneggiat[oaie]|imballo (?:rovinato|danneggiato)|rigatur[ae])
item_condition New: nuov[oa](?:,| e| ed| ancora)? sigillat[oa]|nuovo di fabbrica|prodotto nuovo|condizione: ?nuovo|nuovo
    imballato|nuovo con etichetta|nuov[oaie] di zecca|articol[oi] nuov[oi]|mai usat[oaie]|nuov[oa],? (?:con |in
    )?(?:imballo|imballaggio|confezione) original[ei]|nuov[oa],? (?:ancora )?sigillat[oa]
trial_period P1M: mese di prova (?:è )?(?:gratuito|gratis|omaggio|in omaggio)|prova gratuita di un mese
trial_period P7D: settimana di prova (?:è )?(?:gratuita|gratis|omaggio|in omaggio)|prova gratuita di una settimana
availability InStoreOnly: nessuna (?:spedizione|consegna)(?: a domicilio| possibile)?|nessun invio
availability LimitedAvailability: ne (?:faremo|facciamo|produciamo|sforniamo|abbiamo prodotti) (?:solo|soltanto|
    appena) {n}|limitat[oaie] a {n} (?:pezzi|esemplari|bottiglie)
availability LimitedAvailability: pezz[oi] unic[oi]|esemplare unico|(?:delle|dei|degli|le|i) {n} [a-z]+ disponibili
availability InStoreOnly: (?:solo|soltanto|esclusivamente) (?:al(?:la)?|nel(?:la)?|presso (?:il|
    la)) (?:nostr[oa] )?(?:chiosco|banco|bar|
    laboratorio|bottega|stand|bancarella)|nient[e'] (?:consegn[ae]|spedizion[ei])|non (?:consegniamo|spediamo)[.!;)]
max_quantity {n}: {n} (?:biglietti|pezzi|bottiglie|confezioni|articoli|cassette|posti|vaschette|ingressi|porzioni|
    copie) al
    massimo(?: (?:a|per) [a-z]+)?|(?:ogni|ciascun) (?:cliente|socio|famiglia|persona) può (?:ordinar|
    comprar|acquistar|prender|aver)(?:ne|e) {n}
""")
