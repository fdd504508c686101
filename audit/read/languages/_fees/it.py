"""Italian words for sums beside a price: fees paid once or never, deposits, parts of a price, money given back."""

from audit.plugins.word_table import cues, signs

FEES = cues(r"""
cashback before 0.0: cash back(?: fino a| di)?|ricev(?:i|e|ete)(?: [a-z]+)? (?:indietro|di ritorno)|(?:ti|vi|le)
    (?:torn(?:a|ano)|rimbors[a-z]+|rid(?:iamo|à|anno)|restitu[a-z]+|riaccredit[a-z]+)(?: in tasca| indietro)?(?:
    il| l'| fino a)?|restitu(?:iamo|isce)(?: il)?|riaccredit[a-z]+(?: il| l')?|recuper[a-z]+ (?:il|fino a)|cash-?back(?:
    di)?|rimbors(?:o|a|ati|ano|iamo)(?: di| fino a| altri)?|bonus (?:di )?benvenuto|premio di benvenuto|credito di
    benvenuto|bonus(?: di)?|ricev[ie] un premio(?: di)?
cashback after -0.2: (?:indietro|di ritorno|in tasca)|(?:di )?(?:cash-?back|rimborso)|rimborsati|di bonus
setup_fee before -0.3: attivazione (?:scontata|ridotta|in promo(?:zione)?)(?: a)?|(?:apertura|gestione) (?:della
    )?pratica|(?:tessera|quota) (?:associativa|d'entrata|di entrata)|costi iniziali|(?:contributo|tassa) (?:di |per la
    )?messa in servizio|(?:tassa|quota|costo|costi|spese?|contributo) (?:d'|di |una tantum )?(?:iscrizione|ingresso|
    attivazione|adesione|istruttoria|allacciamento|installazione|ammissione|apertura|amministrazione|gestione pratica|
    pratica|registrazione|collegamento|incasso)(?: di| :)?|attivazione|iscrizione|(?:spese|contributo|costi)
    amministrativ[eoi](?: di)?|spese istruttoria|una tantum|adesione|tassa unica|kit iniziale|allacciamento|diritti di
    prevendita
setup_fee after 0.0: \(?(?:una sola volta|una volta sola|pagamento unico)|(?:di |per (?:l'|la ))?(?:attivazione|
    iscrizione|istruttoria|adesione|allacciamento)|una tantum
deposit before -0.8: cauzione(?: di)?|deposito(?: cauzionale)?(?: di)?|vuoto(?: a rendere)?|caparra rimborsabile
deposit after -0.4: di (?:cauzione|deposito)
down_payment before -0.8: (?:blocc|ferm|assicur)[a-z]*(?: [a-z]+){0,3} con|(?:vers[a-z]+|pag[a-z]+) (?:subito|
    all'ordine|alla firma)|all'ordine (?:si )?(?:versano|verserai|versi)|alla firma|pagamento iniziale(?: unico)?|
    (?:quota|rata) iniziale|anticipo(?: di)?|acconto(?: di)?|caparra(?: di)?|prima (?:rata|maxi ?rata)(?:
    maggiorata)?(?: di)?|primo canone(?: anticipato)?|versamento iniziale
down_payment after -0.4: di (?:anticipo|acconto|caparra)|all'ordine|alla prenotazione|(?:oggi|subito|ora),? (?:e )?(?:il
    )?(?:saldo|resto)
deposit before -0.8: (?:blocchiamo|preautorizziamo|tratteniamo)|cauzione da versare(?: di)?|cauzioni|
    depositi cauzionali|depositi ?:
down_payment before -0.8: acconti|caparre|anticipi ?:
deposit after -0.6: (?:vengono |viene |sono |saranno )?(?:bloccat|preautorizzat|trattenut)[oaie](?: [a-zà]+){0,2}
    (?:sulla|sul)~|(?:in |come |a titolo di )(?:cauzione|garanzia|deposito)
cashback after 0.2 money: (?:sul (?:tuo |vostro )?conto|tramite bonifico|con bonifico)(?: corrente| bancario)? (?:dopo|
    entro)~
cashback after 0.0 percent: (?:della|di ogni|delle|del) (?:tu[ao] |vostr[ao] |tue |vostre )?(?:spesa|spese|acquisto|
    acquisti) (?:[a-zà]+ ){0,3}?(?:riaccreditat|rimborsat|restituit|accreditat)[oaie]|riaccreditat[oaie]|(?:ti |vi
    )?torna(?:no)? (?:indietro|sul conto)
setup_fee after -0.3: di (?:costi|spese) (?:di |d')?(?:attivazione|apertura|istruttoria|iscrizione|installazione|
    adesione)(?: [a-z]+)?
price before -0.6: (?:acquist(?:a|ate|ando|are)|regal(?:a|ate|are|ando)|compra(?:te|ndo|re)?)(?: (?:un|una|il|la|i|dei|
    il tuo))*
    (?:buon[oi](?: regalo| acquisto)?|voucher|cart[ae] regalo|gift card) (?:da|del valore di|di)
setup_fee before -0.3: (?:costo |spese |diritti )?(?:di )?(?:emissione|rilascio)(?: della| di)? (?:tessera|card|carta)
setup_fee after -0.3: (?:di |per (?:l'|il |la )?)(?:emissione|rilascio)(?: della| di)? (?:tessera|card|carta)
shipping_cost before -0.4: (?:al di )?sotto (?:a )?(?:quest[oa]|tale|la) (?:importo|valore|soglia|cifra)(?:
    (?:costa|è|sono|si paga|paghi))?|al di sotto costa
- before -0.2 money: res[oi] (?:(?:è |sono )?a (?:carico|spese) (?:del cliente|vostr[oae]|tu[oae]))[, (]{0,3}(?:circa|
    ca\.)?
unit_price before 0.2: prezzo ?(?:/|al|per|all'|agli) ?(?:kg|chilo|litro|100 ?g|100 ?ml|etto)
deposit after -1.6 money: (?:che )?(?:vi |ti |le )?(?:viene |vengono |sono |saranno |sarà )?(?:restituit|res|ridat|
    rimborsat)[oaie]
    (?:alla (?:riconsegna|restituzione|partenza|fine|consegna)|al (?:ritorno|termine|rientro|check-?out)|all'uscita|
    a fine)|(?:che )?(?:vi|ti|le) (?:ridiamo|restituiamo|ridanno)|(?:che )?
    torna(?:no)? (?:indietro )?con (?:il|la|i)~
price before -1.6: deposito (?:stagionale|bagagli|gomme|pneumatici|ruote|sci|bici(?:clette)?|moto|merci|invernale|
    estivo|(?:delle|dei|
    degli) [a-z]+)(?: (?:in|nel) (?:magazzino|deposito|garage|sede))?
""")

FREE = signs(r"""
price 0/P1M: (?:nessuna?|senza|zero|alcuna?) (?:tassa|quota|spes[ae]|cost[oi]|abbonamento|commission[ei]|
    canon[ei]) mensil[ei]
price 0/P1Y: (?:nessuna?|senza|zero|alcuna?) (?:spes[ae]|cost[oi]|abbonamento|commission[ei]) annu(?:al[ei]|[oaie])
shipping_cost 0: (?:consegna|spedizione|resa) franco (?:domicilio|destino|cantiere)|consegna (?:a domicilio |al piano )
    (?:è )?(?:inclusa|compresa)
""")
