"""Italian words for the groups of customers that an offer is for."""

from audit.plugins.word_table import signs

GROUPS = signs(r"""
audience NewCustomers: (?:non valid[oaie]|esclus[oi]|non) per (?:i )?(?:già clienti|clienti già attivi)|
    esclusi i già clienti|chi (?:proviene|arriva|viene) da (?:un )?(?:altr[oi] )?(?:operator[ei]|gestor[ei])|
    non (?:sei |è
    |siete )?(?:ancora|già) (?:nostr[oa] )?client[ei]|(?:solo |esclusivamente )?(?:con|in|previa) portabilità|portando
    il (?:tuo |proprio )?numero|chi passa a noi|port[ai]no? il (?:proprio|tuo|suo) numero|(?:solo |riservat[oaie] (?:ai|
    a) |per (?:i )?)?nuov[io] (?:client[ei]|correntist[ai]|abbonat[io]|iscritt[io]|soci|contraenti|utenti|clienti)|primo
    (?:ordine|acquisto)|per la prima volta|prima (?:iscrizione|attivazione|sottoscrizione)|nuova clientela|nuove
    (?:attivazioni|sottoscrizioni|clienti)|chi non (?:è|era|ha) (?:già )?(?:mai )?(?:stato )?(?:cliente|abbonato|
    avuto)~|nuova attivazione|chi passa da (?:un )?altr[oa] (?:operatore|gestore|compagnia|banca)|chi (?:passa|cambia)
    (?:operatore|gestore)|non (?:ha|hanno) (?:già|ancora) (?:una nostra|un nostro) [a-zà]+|chi non (?:è|era) (?:ancora|
    mai stat[oa]) (?:nostro |nostra )?(?:cliente|abbonat[oa]|iscritt[oa]|soci[oa])|(?:chi )?(?:porta|trasferisce) il
    (?:proprio |tuo )?numero(?: da un altro operatore)?|chi (?:attiva|apre|sottoscrive) per la prima volta
audience ExistingCustomers: (?:sei|siete|è) già (?:dei nostri|nostr[oa] client[ei]|client[ei]|abbonat[oia]|nostr[oa]
    abbonat[oa])|(?:riservat[oaie] (?:ai|a) |per (?:i )?)(?:già client[ei]|client[ei] esistent[ei]|client[ei]
    attual[ei]|nostri clienti|clienti fedeli)|chi è (?:già )?(?:nostr[oa] )?(?:client|abbonat|assicurat|soci|
    iscritt)[eoa]|già client[ei]|chi ha già [a-z' ]{2,24} (?:con noi|da noi|presso di noi)|(?:per )?chi (?:rinnova|
    si riabbona)|rinnovando (?:l'abbonamento|la tessera|il contratto)|già nostr[oi] client[ei]|già
    (?:abbonati|assicurati|iscritti)
audience Students: (?:presentando|con|esibendo) (?:il |la |un )?(?:tesserino|tessera|libretto) (?:universitari[oa]|
    studentesc[oa]|da studente)|(?:tariffa|abbonamento|sconto|prezzo|offerta|biglietto) student[ei]|
    riservat[oaie] agli studenti|
    tessera studenti
audience Students limited: student[ei](?:ssa|sse)?(?: universitari)?|universitari|apprendist[ai]|studenti e apprendisti|
    scolari
audience Seniors: over ?(?:6[0-7]|70)|oltre i (?:6[0-5]|70) anni|dai 6[0-5] anni|(?:6[0-7]|70)\+|beneficiari avs|65 anni
    e più|(?:tariffa|sconto|prezzo|riduzione) (?:senior|avs|anziani|pensionati)
audience Seniors limited: avs(?:/ai)?|pensionat[io]|anziani|senior
audience Youth: (?:ha|hai|abbia) meno di (?:1[6-9]|2[0-9]|30) anni|(?:ancora|non ancora) (?:2[0-9]|30) anni|under
    (?:1[4-9]|2[0-9]|3[05]|30)|(?:tariffa|sconto|offerta|carta|abbonamento) giovani|riservat[oa] ai giovani
audience Youth limited: giovani(?: fino a {n} anni)?|fino a (?:1[6-9]|2[0-9]|30) anni|(?:meno di|sotto i) (?:1[6-9]|
    2[0-9]|30)(?: anni)?|minori di {n} anni
audience Members: chi (?:ha|possiede|presenta|mostra) (?:la |una )?(?:nostra )?(?:tessera|carta)(?: [a-z]+){0,2}|(?:per
    )?(?:gli )?(?:iscritt|aderent)[ie] al programma(?: [a-z]+)?|con carta (?:fedele|fedeltà|soci|club|vantaggi)|(?:solo
    |riservat[oaie] (?:ai|a) |per (?:i )?)(?:soci|membri|tesserati|titolari|possessori|iscritti al club|abbonati)(?:
    (?:di |della )?(?:carta|tessera)(?: [a-zà]+)?)?|(?:titolari|possessori) (?:di |della )?(?:carta|tessera)(?:
    [a-zà]+)?|con (?:la |la tua |la vostra )?(?:carta|tessera) (?:fedeltà|soci|socio|club|cliente|[a-z]+)|prezzo
    (?:soci|socio|club)
audience PrivateCustomers limited: client[ei] privat[io]|privati|clientela privata
audience BusinessCustomers limited: ristoratori|aziende|imprese|pmi|ditte|indipendenti|partite iva|(?:liberi
    )?professionisti|lavoratori autonomi|client[ei] (?:commercial[ei]|aziendal[ei]|business)|albergatori|artigiani|
    esercenti|associazioni|titolari di partita iva
audience Families limited: famiglie
audience AppUsers limited: (?:nell'|sull'|con l'|tramite )app
audience Members limited: soci|iscritt[ie] (?:al |alla |all'|a un |al nostro )(?:sindacato|associazione|albo|ordine|
    club|cooperativa|cral|società|federazione|circolo|mutua|biblioteca|fan club)|tesserati|membri|abbonati
audience AppUsers: (?:solo|esclusivamente|soltanto) (?:sull'|nell'|con l'|tramite |dall'|via |in )(?:app|applicazione)|
    chi (?:usa|scarica|ordina con|acquista con|prenota con|paga con) (?:la nostra |l')app(?:licazione)?|esclusiva app|
    ordini (?:da|tramite|via) app|utenti app|con l'app
audience NewsletterSubscribers: (?:iscritti|abbonati|iscriviti|iscrivendoti|iscrizione|iscrivetevi|iscrive|iscrivono|
    iscrivi|iscrivendosi) alla (?:nostra )?newsletter
audience BusinessCustomers: (?:solo |riservat[oaie] (?:alle|ai|a|agli) |solo per (?:le|i|gli) |esclusivamente per (?:le|
    i|gli) )(?:aziende|imprese|partit[ae] iva|client[ei] business|clientela commerciale|professionisti|operatori
    professionali|rivenditori|clienti professionali|pmi|liberi professionisti|esercenti)|solo partite iva|solo commercio
audience PrivateCustomers: clienti consumatori|(?:solo |riservat[oaie] (?:alle|ai|a) |solo per (?:i )?)(?:privati|
    client[ei] privat[io]|consumatori|clientela privata|persone fisiche)|(?:per |da |ai |solo |a )client[ei]
    (?:domestic[io]|residenzial[ei]|finali domestici)|(?:per (?:le )?|alle )utenze domestiche|per uso domestico
audience Families: come famiglia (?:si )?(?:risparmi|pag|otten)[a-z]*|famigli[ae] numeros[ae]|(?:tariffa|sconto|
    riservat[oa] alle) famigli[ae]
audience Employees: (?:riservat[oaie] (?:ai|a) |per (?:i )?)(?:dipendenti|collaboratori|personale)|sconto (?:dipendenti|
    collaboratori|personale)
audience AppUsers: (?:mostra(?:ndo|te)?|presenta(?:ndo|te)?|esibendo) (?:l'|la nostra )app(?:licazione)?
audience Members: (?:sconto|riduzione|ribasso) (?:ai|per i) (?:nostri )?(?:soci|tesserati)
audience NewCustomers: prima volta da noi|primo acquisto da noi
""")
