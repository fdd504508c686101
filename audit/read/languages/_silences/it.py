"""Italian words beside which a value is no term of an offer: fees of mishaps, limits, shares, ages, events."""

from audit.plugins.word_table import cues

SILENCES = cues(r"""
- either -0.3 zero: comodato(?: d'uso)?|ritiro(?: in negozio)?|res[oi]|cancellazione|parcheggio|preventivo|consulenza|
    cambio|disdetta|prenotazione|wi-?fi|montaggio|app|restituzione|(?:lezione di )?prova
- before -0.9 money: aument(?:a|ano|erà|eranno|ato)(?: [a-z0-9]+){0,4}? di|aumento di|rincar[oa] di
- before -0.1 money: trasloco|tra di|(?:tassa|contributo) (?:anticipat[ao] )?(?:di|per il) riciclaggio(?: di)?|raee|
    tassa di giustizia|spese di (?:richiamo|sollecito|diffida|giudizio|incasso)|(?:sces|calat|
    salit|diminuit|cresciut)[oaie] di|entrate|uscite|copr[a-z]+ fino a|bonus (?:statale|fiscale|sociale)|tassa di
    diffida|diffida|tessera sostitutiva|codice (?:ateco|fiscale)|deposito (?:vincolato|minimo)|fattura cartacea|
    sollecito|smarrimento|tessera smarrita|duplicato|recesso anticipato|ritardo|
    (?:chilometr[oi]|km) (?:extra|eccedent[ei]|in più|non percors[oi])|mancata
    presentazione|del valore di|valore(?: di)?|prestito di|importo richiesto|importo (?:totale|finanziato)(?:
    dovuto| del credito)?|totale dovuto|costo totale|maxi ?rata(?: finale)?|rata finale|valore (?:residuo|futuro
    garantito)|vfg|riscatto|franchigia|scoperto|massimale|capitale|sanzione|multa|penale|mora|in palio|vinci|montepremi|
    (?:totale|importo|valore) (?:del )?carrello|carrello:|carrello [^a-z0-9 \x28]~|
    carrello \x28[0-9]+\x29~|subtotale|(?:ti )?manca(?:no)?|ancora|
    sostituzione (?:[a-z']+ )?(?:tessera|carta|sim|badge|chiave)|tassa di soggiorno|storno|
    cambio (?:data|nome)|bollo|esubero|eccedenza|reddito|fatturato|stipendio|
    imposta di soggiorno|somma assicurata|capitale assicurato|importo(?: finanziato| richiesto| totale| del prestito)?|
    supplemento(?: singola| camera singola)?|(?:per )?ogni (?:€|chf|fr|\d)~|ultima spesa|spesa media|costo annuo(?:
    stimato)?|spesa annua(?: stimata)?
- after 0.0 money: per l'eccedenza|di franchigia|in palio|di multa|al km
- before 0.4 percent: iva(?: al)?|rimborsat[oaie] al|interessi di mora|tasso (?:guida|di mora)|rendimento medio(?:
    annuo)?|composizione|cotone|batteria|soddisfazione|di cui|acconto del|anticipo del|umidità|vol|energia
- after -0.4 percent: dei (?:clienti|nostri|partecipanti)|cotone|poliestere|lana|lino|seta|rinnovabile|riciclat[oa]|dei|
    delle|degli|idroelettrica|iva|di iva|vol|alcol|cacao|di acconto|alla prenotazione|bio|svizzer[oa]|soddisfatti|di
    materia|solare|naturale|(?:delle |di )(?:tue |vostre )?spese (?:[a-zà]+)
- before 0.9 duration: da(?:gli)? oltre|da|ultimi|negli ultimi|scorsi|età|anni|autonomia(?: di)?|preventivo in|risposta
    (?:in|entro)|ritiro in negozio in|durata (?:del volo|del viaggio|spettacolo)|conservazione|patente da|attiva in|
    prezzo bloccato(?: per)?|soggiorno|bambini|ragazzi|parcheggio|cancellazione(?: gratuita)?(?: fino a)?|entrate?|
    voucher valido|dopo|durata (?:del viaggio|del soggiorno|del corso)|(?:periodo di )?carenza(?: di)?
- after 0.3 duration: di esperienza|di autonomia|di storia|prima (?:della partenza|dell'arrivo|del ritiro)|d'età|di età|
    in più|di volo|di viaggio|alla settimana|al giorno|nott[ei]|compiuti|di attività|data fattura
- before 0.2 date: fattur[ae](?: [a-z]+)?|la (?:tua|vostra) ricerca|soggiorni?(?: dal)?|viaggi|partenz[ae](?: dal)?|
    concerto|spettacolo|disponibile (?:da|dal)|consegna (?:prevista|stimata)|in uscita(?: il)?|
    uscita(?: il)?|apert[oi](?: dal)?|chius[oi](?:
    dal| il)?|pubblicato(?: il)?|estrazione(?: il)?|spendibil[ei](?: dal)?|utilizzabile|arrivo|ritorno|
    aggiornat[oaie](?:
    il| al)?|iscrizioni (?:aperte )?dal|nato|fondat[oa]|prezzo bloccato|festival|evento|partita|vacanze|
    consegn[ae] (?:a partire )?(?:da|dal)|visione|disdett[ae] (?:entro|per)|inizio (?:corso|lezioni|spettacolo)|
    (?:hanno|avevano|avete|avevate)(?: già)? (?:prenotato|ordinato|acquistato|sottoscritto|aderito) prima (?:del|dell')
- before 0.4 money: (?:la|della|alla|nella|per la) prima (?:notte|settimana|ora|visita|volta|lezione|consumazione)
- before -0.6 percent: (?:risparmiamo|riduciamo)
- before 1.6 money: ricev(?:i|e|ono)|ottieni|guadagni?
- before -2.4 money: (?:per )?ordini (?:inferiori a|sotto(?: i)?|fino a|al di sotto di)
- before 0.2 duration: validità(?: di)?|valid[oaie] (?:per)?|da utilizzare entro|utilizzabil[ei] entro
- before -0.2 money: total[ei](?: ordine| carrello| da pagare| complessivo| iva (?:inclusa|incl\.?)| provvisorio)?|
    (?:buon[oi]|cart[ae]) regalo(?: da| del valore di| di)?|gift card(?: da)?
- after -0.1 duration: di (?:cottura|preparazione|attesa|cammino|lettura|strada)|a piedi
- before -0.1 duration: tempo (?:medio )?(?:di )?(?:attesa|risposta|cottura|preparazione)|temp[oi] di attesa [a-z
    ]{0,14}
- before -0.6 duration: (?:per )?pagamento (?:entro|a)|resi (?:vengono |saranno )?(?:elaborati|evasi|gestiti|rimborsati)
    (?:in|entro)|rimborso (?:avviene|viene [a-z]+)(?: entro)?|risultati garantiti in|risultati in|copertura assicurativa
- before 2.0 money: (?:e )?pag[a-z]+ dopo
- before 1.0 money: dopo (?:l'|il |la |le |i |gli |ogni |aver )[a-z]+
- after -0.6 money: di credito residuo|residui
- before -0.8 duration: garanzia (?:del |sul |di )?(?:miglior )?prezzo(?: più basso| migliore| minimo)?(?: per)?
- before -0.4 duration: (?:tariffa|prezzo|canone|tasso|risparmio) garantit[oa](?: per)?
- after -1.2 money: per sinistro|(?:da )?(?:versare|pagare) direttamente (?:all'(?:ente|ordine)|alla (?:camera|
    commissione|federazione)|al comune)
- before -0.6 money: fondo (?:di|per) (?:rinnovo|riserva|rinnovamento|solidarietà|manutenzione)|(?:l'utile|utile
    (?:netto|dell'esercizio)|avanzo d'esercizio)(?: [a-z']+)?|(?:ha|abbiamo) (?:stanziato|investito)|(?:copriamo|
    indennizz(?:iamo|a|o)) fino a|massimale(?: è)?(?: di)?|copertura:
- before -1.4 money: multe(?: e [a-z]+)? ?:|(?:tessera|chiave|badge|carta|biglietto) (?:smarrit[ao]|rubat[ao]|pers[ao])
- before 2.1 money: riceve(?:te|rai|rete)?|(?:vi|ti|le) (?:versiamo|bonifichiamo)
- before 2.2 money: richiamo:
- before -0.4 money: ogni (?:km|chilometro) (?:in più|extra|aggiuntivo)|(?:km|chilometri) (?:in più|extra|aggiuntivi):?
- before -0.6 money: (?:cost[oi]|spese|tassa) (?:di|del|per) (?:modifica|cambio|annullamento|cancellazione|insoluto|
    sollecito|storno|duplicato|richiamo|rettifica)(?: [a-z]+)?|(?:limite|plafond|massimale)(?: [a-z]+){0,2} di
- either 9.0: titol[oi] di (?:trasporto|viaggio)|mezz[oi] di trasporto
- before -0.9 money: fattura n\.? ?[0-9]{2,12} di|(?:tuo |vostro |suo )?ultimo pagamento
- before -0.6 duration: durata (?:del(?:la)? |di )?(?:prezzo|tariffa|canone) (?:fiss|bloccat|garantit)[oa]
- after -0.6 percent: (?:supera(?:no)?|è promosso|sono promossi|passa(?:no)?)
- before -0.8 percent: tratteniamo
- before -0.8 money: (?:rimborso|rimborsat[oi]) (?:meno|dedott[ie]|al netto di)
- before -0.8 money: \((?:acquistat|pagat|comprat)[oaie](?: nuov[oaie])?(?: a)?
""")
