"""Italian, as it is written in Italy and Switzerland."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs
from audit.read.languages._fees.it import FEES, FREE
from audit.read.languages._groups.it import GROUPS
from audit.read.languages._silences.it import SILENCES
from audit.read.languages._stock.it import STOCK

_CUES = cues(r"""
price before 0.6: port(?:i|ate) (?:via|a casa) (?:con|a|per)|costerà|cav(?:i|ate|erete) con|spend[ie]|tutto (?:questo
    )?(?:a|per)|vien[ei] via a|ammonta a|disponibil[ei] a|da noi(?: a)?|ora|adesso|prezzo(?:
    promo(?:zionale)?| speciale| online| soci[o]?| scontato| netto| lancio)?|costa(?:no)?|tariff[ae]|canone(?:
    mensile)?|rat[ae](?: mensil[ei])?(?: da)?|abbonamento|paghi|pagate|solo|a soli|al prezzo di|quota|premio|polizza|
    ingresso|biglietto|bastano|noleggio|costo|in vendita a|viene|tassa annua(?:le)?|mensilità
price before 0.3: costo del(?:la|l'|lo)? ?[a-z]+|prezzo base|quota fissa|tassa base|canone base
price before 0.6: canone (?:scontato|promozionale)
list_price before -0.3: nuov[oa] costa(?:va)?|p\.?v\.?p\.?(?: consigliato)?|(?:prezzo|tariffa|canone) (?:ordinari[oa]|
    standard|(?:di vendita )?regolare|solit[oa]|senza sconto|consigliato dal produttore|in negozio)|il prezzo originale
    era di|anziché|invece (?:di|che)|prezzo (?:di listino|consigliato|pieno|originale|intero|iniziale|normale|
    precedente|di vendita consigliato|al pubblico|barrato)(?: (?:dal|del)(?:la)? (?:produttore|fabbricante|casa))?|
    era(?:no)?|prezzo (?:da )?nuovo|da nuovo|pvc|in precedenza|
    normalmente|tariffa (?:normale|intera|piena)|al posto di|prezzo di (?:riferimento|copertina)|finora
list_price before 1.4: (?:a )?listino:?|prima|nuovo
list_price after 0.8: di listino|a nuovo|di valore
lowest_price_30d before -1.0: (?:prezzo )?(?:più basso|minimo|migliore?|miglior prezzo)(?: [a-z]+){0,3} (?:30|trenta)
    ?(?:giorni|gg)(?: precedenti)?(?: è stato| era)?(?: di)?|(?:prezzo )?più basso(?: praticato)?(?: (?:degli|negli|
    ultimi|nei))? ?(?:ultimi )?(?:30 giorni)?|prezzo minimo (?:degli )?ultimi 30 giorni|miglior prezzo (?:degli )?ultimi
    30 giorni
unit_price before 0.2: prezzo (?:al|per|del) (?:kg|chilo|litro|kwh|mq)|prezzo dell'energia|pari a|prezzo unitario|prezzo
    (?:di )?base|al chilo|materia energia
price_after before -0.8: dopo (?:il|i|la|l') ?(?:prim[oi]|second[oi]|promo(?:zione)?|periodo(?: di
    prova| promozionale)?|prova|offerta)(?: {n})?(?: mes[ei]| ann[oi])?|a regime|quindi|(?:poi )?torna a|(?:finita|
    terminata|conclusa|scaduta) la promo(?:zione)?(?: paghi| costa)?|(?:trascorsi|passati|dopo|conclusi) (?:{n} (?:mesi|
    anni)|un anno)[a-z ]{0,14}(?: passa a| sale a| costa)?|dal secondo in poi|(?:il |al )rinnovo (?:costa|a|di)|
    (?:canone|prezzo|tariffa|abbonamento) (?:passa|sale|torna) a|allo scadere [a-z0-9 ]{0,20}|rinnovo (?:automatico )?a|
    si rinnova a|poi|dopo(?: {n} mesi)?|successivamente|in seguito|dal (?:{n}[°º]?|secondo|terzo|quarto|settimo|
    tredicesimo) mese|dal secondo anno|al termine(?: della promozione| del periodo)?|a seguire|trascorso il periodo|
    terminata la promozione|allo scadere|dopodiché|passati {n} mesi
saving before 0.0 money: (?:ti |vi |le )?(?:fa|fai|farà) risparmiare|risparmier[a-z]+|risparmi?o garantito|mett[a-z]+ da
    parte|più convenient[ei](?: di)?|vantaggio (?:di )?prezzo|differenza a (?:tu|su|vostr)o favore|guadagn[a-z]+ {n}~|
    (?:si )?risparmi(?:a|ate|ano|o|are)?(?: di| fino a| subito)?|un risparmio di|vantaggio(?: cliente)?(?: di)?
saving after 0.2 money: di risparmio|in meno|risparmiati
discount before 0.3 percent: (?:ti |vi |le )?(?:facci(?:o|amo)|diamo|riconosciamo)(?: subito)? (?:il|un|l'|lo)|
    (?:abbass|tagli|riduc|ribass|sconti)[a-z]*(?: [a-z]+){0,3} del(?:l')?|agevolazion[ei] del(?:l')?|(?:abbiamo|
    concediamo|hai|avete|avrai|avere|ricevi|riceve|ottieni|ottiene|ottenere|toglie?|c'è|newsletter ha)(?: subito)?
    (?:il|un|l')|per (?:te|voi|lei)(?: subito)? (?:il|un|l')|hanno diritto (?:al|allo|all')|sale al|(?:vantaggio|
    agevolazione):|scont(?:o|i|at[aeio])(?: del(?:l')?| di| fino al| extra)?|ribasso(?: del)?|riduzione(?: del)?|
    saldi(?: fino al)?|ulteriore|promo(?:zione)?|risparmi(?:a|ate)?(?: il)?|buono(?: del)?|extra|approfitta del|abbuono
discount after 0.0 percent: (?:di )?(?:sconto|ribasso|riduzione|risparmio)|risparmiat[oi]\)|
    su(?:l|lla|lle|i|gli|ll')? ?(?:tutto|tutta|
    tutti|tutte|primo|prima|prossim[oa]|tuo|tua|vostro|scarpe|intero|intera|collezione)?~?|in meno|extra|off|per te|di
    bonus
discount before 0.0 money: abbuono(?: di)?|togli(?:amo|e|ete|ere|endo)?(?: altri|
    ancora| subito)?|detra[a-z]+(?: subito)?|scal(?:iamo|ato)|credito di|buon[oi](?:
    sconto| acquisto)?(?: da| del valore di| di)?|scont(?:o|ato)(?: di| immediato di)?|coupon(?: da)?|voucher(?: da)?|
    supervalutazione|bonus rottamazione|riduzione di|ribasso di|incentivo
discount after -0.4 money: di credito|(?:vengono |saranno )?(?:detratti|scalati|scontati)(?: subito)?|(?:di )?(?:sconto|
    ribasso|riduzione)|di buono|in meno|di supervalutazione
price before -0.4: (?:carta|biglietto|tariffa|prezzo|offerta)(?: [a-z]+)? risparmio|con (?:lo |il )?(?:sconto|ribasso)|
    scontat[oa] a|ribassato a|nuovo prezzo|dopo lo sconto
discount after 0.5 money: su(?:l|lla|lle|i|gli|ll')? (?:tutto|tutta|tutti|tutte|tuo|tua|prossimo|primo)|per gli iscritti
min_order_value before -0.8: (?:(?:a partire )?da un |oltre un )prezzo d['’]acquisto(?: minimo)?(?:
    di)?|prezzo minimo d['’]acquisto|raggiung[a-z]+(?: i| gli)?|(?:se|chi) spend(?:i|e|ete)(?: più di| oltre| almeno)?|
    spend(?:i|ete|endo)(?: più di| oltre| almeno)|a partire da un (?:ordine|acquisto) (?:di|da)|scontrino (?:minimo
    )?(?:di|da)|(?:ordine|spesa|acquisto|importo|carrello):? (?:minim[oa]|min\.)(?: di| d'ordine| da)?|(?:minimo|importo
    minimo) (?:d'ordine|(?:di|della) prenotazione|di spesa|di acquisto|ordine)(?: di)?|(?:per|con|su|da|a partire da)(?:
    un[ao']?| ogni| ordini| gli)? ?(?:acquist[oi]|spesa|ordin[ei]|spese)(?: minim[oai])?(?: di| da| superior[ei] a| a
    partire da| oltre| di almeno)?|una spesa (?:di|minima di)|(?:ordini|prenotazioni) (?:da|superiori a|oltre)|per
    acquisti (?:da|superiori a|oltre)|valido da|min\. (?:spesa|ordine|acquisto)|(?:spesa|ordine|acquisto) min\.
min_order_value after -1.4: di (?:spesa|acquisto|acquisti|ordine)(?: minim[oa])?|di spesa minima|d'acquisto
free_shipping_from before -2.0: (?:niente|nessuna?|zero|senza) (?:spes[ae]|costi?) di (?:spedizione|consegna|trasporto|
    invio) {from}|{carry} (?:gratuit[ao]|gratis|omaggio)(?: a domicilio)? {from}|(?:la soglia|
    soglia (?:minima )?(?:(?:di )?gratuità|di|(?:per (?:la |l'))?{carry} (?:gratuit[ao]|gratis)))(?: (?:è|scende|sale|
    resta|passa|si abbassa))?(?: di| a)?|
    (?:gratis|gratuit[ao]|omaggio|offert[ao]) (?:{from}|se spendi(?: almeno)?|con (?:un |una )?(?:ordine|spesa) (?:di|
    da))|(?:spedizione|consegna|invio|trasporto)(?: è)? (?:gratuit[ao]|gratis|omaggio|inclusa)(?: (?:a|al|in|
    presso)(?: un| il)? (?:punt[oi] (?:di )?ritiro|locker))?[a-z ]{0,16}?(?:da|a
    partire da|oltre|sopra|per ordini (?:da|oltre|superiori a)|dai|dagli|oltre i|sopra i)|gratuita (?:oltre|da|sopra|a
    partire da)(?: i| gli)?|gratis (?:da|oltre|sopra|dai)(?: i)?|(?:gratis|gratuit[ao]|omaggio) per (?:gli )?(?:ordini|
    acquisti|spese)(?: da| oltre(?: i)?| superiori a| sopra i| di almeno| di oltre)?|franco (?:domicilio )?(?:da|oltre|a
    partire da)|spese di spedizione gratuite (?:da|oltre)
free_shipping_from after -0.4: (?:(?:sono|è|viene|vengono) )?(?:consegnat|spedit|inviat|recapitat)[oaie] (?:gratis|
    gratuitamente|senza spese)|(?:ti |vi |la )?(?:spediamo|consegniamo) (?:gratis|gratuitamente|senza spese)|(?:di
    (?:merce|spesa|acquisti|acquisto)|d'acquisto)?,? ?(?:il |la |l')?{carry} (?:a domicilio )?(?:è |sono
    )?(?:offert[ao]|gratuit[ao]|gratis|omaggio|in regalo|a nostro carico)|(?:di spesa )?(?:spedizione|consegna|invio)
    (?:gratuit[ao]|gratis|omaggio)|(?:spedizione|consegna) (?:è )?gratuita|franco domicilio|la spedizione è (?:gratis|
    gratuita|gratuito)
shipping_cost before 0.1: contributo (?:di )?consegna|spedi(?:sce|amo|sci) (?:con|via|tramite)(?: [a-z]+){0,3}|
    {carry}(?: a domicilio)? cost(?:a|ano|erà)(?: solo)?|(?:ti |vi |le |te l[oa] )?(?:portiamo|recapitiamo|consegniamo|
    spediamo)(?: [a-zà']+){0,6} (?:per|a|con)|spese di {carry} (?:ammontano a|pari a)|(?:spese (?:di )?(?:spedizione|
    consegna|invio|trasporto|postali)|spedizione|consegna(?: a domicilio)?(?: e montaggio)?|costi? di (?:spedizione|
    consegna|invio)|contributo (?:di )?spedizione|trasporto|invio|altrimenti|porto|recapito|spediamo|consegniamo|
    spedito)(?: standard| express| in tutta italia)?(?: di| da| a| :)?|corriere(?: espresso)?|consegna standard|
    spedi?z?\.
shipping_cost after 0.0: (?:di )?sped(?:iz)?\.|(?:di |per la )?(?:spese di spedizione|spedizione|consegna|trasporto)|al
    di sotto\.|al di sotto;~|al di sotto$
delivery_time before 0.4: (?:termin[ei]|temp[oi]) (?:medi[oa] )?di (?:fornitura|recapito)|ricev(?:i|erai)l[oaie](?:
    entro| in)?|giung(?:e|ono|erà)(?: entro| in)?|l[oaie] (?:consegniamo|spediamo|recapitiamo|portiamo|ricevi)(?: a
    casa)?(?: in| entro)?|a casa (?:in|entro)|da (?:lei|te|voi) in|corriere (?:passa|in)(?: entro| in)?|a casa (?:tua|
    vostra|sua) (?:in|
    entro)|calcola(?:te)?|recapito|evas[oie]|consegnat[ioe]|(?:arriv(?:ano|erà|eranno)|ricev(?:e|ete|erai|erete))(?:
    [a-zà]+){0,3}? (?:in|entro)|produzione(?: in)?|consegn(?:a|ato|ata|abile)(?: gratuita)?(?: in| entro| tra i| dai)?|
    temp[oi] (?:medi[oa]? )?di (?:consegna|spedizione|evasione|produzione|attesa|lavorazione)(?: di)?|tempistica|
    tempi(?: medi)?(?: sono)?|spedi(?:to|zione|ta)(?: in|entro)?|arriva(?: in| entro)?|ricevi (?:in|entro)|evasione(?:
    in)?|disponibile in|su ordinazione,?(?: ca\.| circa)?|(?:realizzat|prodott|fatt|cucit|
    costruit)[oaie] su (?:ordinazione|misura|richiesta),? (?:in|entro)
delivery_time after 0.4: e ce l'hai|ed è (?:tu[ao]|da te|a casa)|(?:di |per la )consegna|a casa tua|per la spedizione
contract_term before 0.2: (?:deposito )?vincolat[oaie]|noleggio(?: a lungo termine)?(?: di| per| da)?|prestito
    (?:rimborsabile )?in|rimborsabil[ei] in|vincolat[oaie] per|(?:ti |vi )?impegn(?:i|ate) per|si stipula per|
    (?:contratt[oi]|pian[oi]|abbonament[oi]|polizz[ae]|tesser[ae]) dura(?:no)?|vincolo(?:
    di)?|durata(?: minima| contrattuale| del contratto| minima del contratto| del finanziamento)?(?: di)?|vincol(?:o|
    ante)(?: contrattuale| minimo)?(?: di)?|contratto(?: di| da| per| minimo di)?|(?:(?:permanenza|adesione|iscrizione)
    minima|soggiorno minimo)(?: di)?|impegno(?: minimo)?(?: di)?|leasing(?: di)?|abbonamento (?:di|da|per)|minimo
    contrattuale|finanziamento (?:in|di|su)
contract_term after 0.3: di (?:contratto|vincolo|durata|impegno|permanenza)|di durata minima|minimo
notice_period before -0.2: salvo disdetta(?: scritta)?(?: da inviare)?(?: con)?(?: un)?(?: preavviso)?(?: di)?|
    disdetta(?: con)?(?: preavviso)?(?: di| con)?|preavviso(?: di)?|recesso(?: con)?(?: preavviso)?(?: di)?|termine di
    disdetta(?: di)?|disdicibile(?: con)?
notice_period after -0.4: (?:di )?preavviso|prima (?:della scadenza|della fine|del termine|di scadenza|del rinnovo)|di
    disdetta|per la fine (?:del mese|dell'anno)|d'anticipo
renewal_term before -1.2: riparte per(?: altr[ia])?|(?:si )?(?:rinnov(?:a|o|ano|abile)|proroga(?:to)?|prolung(?:a|
    amento))[a-z ]{0,30}?(?: di| per| ogni)?|rinnovo tacito(?: di| per)?|tacito rinnovo(?: di| per)?|(?:abbonamento|
    contratto|iscrizione|vincolo) (?:prosegue|continua|dura|si estende) (?:per )?altr[ei]
interest_rate before -0.4: remuner[a-z]+(?: [a-z]+){0,3} (?:al(?:lo)?|del(?:lo)?)|tasso annuo lordo|taeg(?: fisso)?|
    tasso (?:annuo )?(?:effettivo|d'interesse|di interesse)(?: annuo)?(?: effettivo)?(?: globale)?|tan(?: fisso)?|
    tasso(?: fisso)?|interess[ei](?: del)?|finanziamento a|conto (?:deposito|risparmio)(?: [a-z]+)?|
    libretto(?: di risparmio)?|leasing (?:al|dal)|rendimento|ipoteca|mutuo
interest_rate after -0.3: (?:d'|di )interess[ei](?: annuo)?|(?:di )?(?:taeg|interessi?)|annuo(?: lordo)?|lordo|p\. ?a\.|
    di tasso
return_period before -0.5: (?:puoi|può|potete|possibile) (?:restituir|render|cambiar|recedere|rimandar|
    riportar)[a-z]*(?: [a-z']+){0,3} entro|(?:lo|la|li) (?:rimandi|rendi|restituisci|riporti|riprendiamo)(?:
    indietro)?(?: entro)?|recedere entro|chiedere il rimborso entro|garanzia (?:di rimborso|soddisfatti o rimborsati)(?:
    di| per)?|entro {n} giorni lo riprendiamo|res[oi](?: gratuit[oi]| facile| entro| possibile)*(?: entro| in| di)?|
    diritto di (?:reso|recesso|restituzione)(?: di| entro)?|recesso (?:entro)|restituzione(?: entro)?|soddisfatti o
    rimborsati(?: entro| per)?|(?:tien|prov)(?:ilo|ila|ili|ile|etelo)(?: a casa| con te)?(?: per)?|
    cambio(?: merce)?(?: entro)?|ripensamento(?: di)?|restituire entro
return_period after -0.5: per (?:chiedere (?:il|un) rimborso(?: completo| totale)?|ripensarci|il reso|cambiare idea|
    la restituzione|restituirlo|provarlo|recedere)|di
    (?:reso|recesso|prova a casa|restituzione)|soddisfatti o rimborsati|per rendere|senza (?:alcuna )?motivazione|per
    recedere
warranty before -0.2: garanzia (?:estesa|estensibile|prolungata)(?: fino a| a| di)?|(?:prolungamento|estensione) (?:di |
    della )?garanzia(?: fino)?(?: a| di| per)?|copert[oaie] per|garantiamo(?: per)?|garanzi[ae](?: ufficiale| del
    produttore| legale| italia| convenzionale)?(?: di| per| fino a)?|garantit[oaie](?: per)?|gar\.
warranty after -0.5: (?:di )?garanzia(?: ufficiale| legale)?|in garanzia
trial_period before -0.2: testa(?:re|te)? (?:gratis|gratuitamente)(?: per)?|(?:l[oa] )provi(?: gratis)?(?: per)?|(?:free
    )?trial(?: gratuito)?(?: di)?|prova (?:il|la|l')[a-z ]{2,20} (?:gratis )?per|prova(?:lo|la|re)?(?: (?:gratis|
    gratuita(?:mente)?|[a-z]+ [a-z]+)){0,2}(?: per| di| il)?|periodo di prova(?: di)?|testa(?:lo)?(?: gratis)?|settimana
    di prova
trial_period after -0.4: di prova(?: gratuita)?|in prova(?: gratuita)?|(?:gratis|gratuiti) (?:per provare|di prova)|per
    provare
promo_duration before -0.5: (?:sconto|ribasso|riduzione|(?:tariffa|
    prezzo) promozionale)(?: del [0-9]+ ?%)? (?:è )?(?:valid[oa]|applicat[oa]) per
promo_duration before 1.2: per(?: i primi)?|(?:nei |per i |i )?prim[iae]|durante|prezzo (?:bloccato|garantito) (?:per)?|
    fisso per|per la durata di|durata (?:della |dell'|dello )?(?:promozion(?:e|ale)|promo|offerta|sconto|azione)
promo_duration after 0.6: a prezzo (?:scontato|promozionale)|gratis|omaggio|in promozione|in regalo|gratuit[ei]
price before -0.2: prima (?:ora|notte|settimana|lezione|visita|volta|fila|classe|colazione|categoria|ricarica|bolletta|
    fattura)
price before 0.2: prenota prima|prezzo prenota prima|prenotando prima
price_after after 0.1: (?:dopo|in seguito|poi)\)
price_after after 0.2: dal {n}[°º]? mese|in seguito|successivamente
interest_rate before -0.2: rate a tasso
return_period before -0.4: rimborso (?:totale|completo|integrale)(?: entro| in)?|annullare (?:gratuitamente|
    senza (?:spese|
    costi))(?: entro)?|ripensamenti|cambiare idea(?: entro)?
return_period after -0.4: (?:ti|vi|le) (?:rimborsiamo|restituiamo|rendiamo) (?:tutto|i soldi|il denaro|l'intero
    (?:importo|prezzo)|la somma)|soldi indietro
shipping_cost before -0.6: (?:per )?l'(?:estero|europa),? supplemento(?: di)?|supplemento (?:per l')?(?:estero|isole)
shipping_cost before 0.6: express|corriere(?: espresso)?|punt[oi] (?:di )?ritiro|locker|raccomandata
list_price before 0.3: solitamente|di solito|abitualmente|di norma
discount after 0.4 percent: sulle? prime|sugli? acquist[oi]|alla cassa|di vantaggio
contract_term before 0.8: minimo
shipping_cost before 0.3: (?:corrier[ei]|spedi(?:zion[ei]|to)|consegn[ae]|post[ae])(?: [a-z]+){0,6}[,:.]? (?:il )?costo
price before 0.0: dopo le (?:ore )?{n}|dalle (?:ore )?{n}
price before -0.9: deposito (?:invernale|estivo|(?:delle |degli |dei |di |per )?(?:gomme|pneumatici|bagagli|ruote|
    valigie|
    mobili|sci|biciclette|bici|merc[ei]|attrezzatura))(?: (?:invernali|estiv[ei]|a mano))?
price_after before -1.0: (?:si applica|vale|varrà|si torna a) (?:la tariffa|il prezzo|il canone)(?: [a-z]+)?(?: di)?
price before 0.3: tariffa oraria(?: [a-z]+)?
list_price before -0.4: costava(?:no)?(?: prima)?
saving after -0.6 money: in meno (?:rispetto|di quanto|del prezzo|che)~
discount before 0.0 money: premio (?:di )?(?:permuta|rottamazione|ritiro)(?: di)?|bonus permuta(?: di)?|(?:ti |vi |le
    )?(?:togliamo|scontiamo)(?: subito)?
discount before 0.0 percent: (?:il |la )?second[oa] (?:[a-z]+ ){0,2}(?:al|allo)
discount before 0.2 percent: abbattimento(?: del)?|riduzione(?: del)?
price_after before -0.8: (?:il |la |l')?(?:tariffa|prezzo|canone|quota|abbonamento|rata) (?:sale|aumenta|torna|passa)(?:
    poi)? a
min_order_value before -0.8: (?:importo|valore) minimo (?:di|del|della) (?:noleggio|locazione)(?: di|:)?
min_order_value before -1.0: (?:si )?accett(?:iamo|ano) (?:solo )?ordini|(?:ordini|prenotazioni) (?:accettat|
    possibil)[ei]
free_shipping_from before -0.8: (?:spese di )?{carry}(?: sono| è)? a nostro carico (?:per ordini )?(?:oltre|da|
    sopra)(?: i| gli)?
free_shipping_from after -0.8: (?:le |la |il )?(?:spese di )?{carry}(?: sono| è)? a nostro carico|non paghi (?:la |il |
    le )?(?:spese di )?{carry}
list_price before -0.3: vecchi[oa] (?:prezzo|tariffa)|valeva(?:no)?
price before 0.3: nuov[oa] (?:prezzo|tariffa)|(?:si acquista|propost[oa]) a
saving before -0.2 money: rispetto (?:al|alla|ai|all') ?(?:[a-z-]+ ){1,3}risparmi(?:a|ate)?
discount before 0.0 money: (?:ti|vi|le) riconosciamo
discount after 0.2 percent: (?:verrà|viene|sarà|vengono|verranno) (?:detratt|scontat|scalat|tolt)[oaie]
min_order_value before -1.0: (?:si può|puoi|è possibile) ordinare
free_shipping_from before -2.2: {carry} non (?:ti |vi |le )?costa (?:nulla|niente) (?:se|quando) (?:ordini|spendi|
    acquisti|ordinate)(?: per)?
list_price before -0.4: paga(?:vi|vate)
""")

_SIGNS = signs(r"""
tax Included: iva(?: (?:al |all')?\d{1,2}(?:[.,]\d)? ?%)?(?: e [a-zà ]{2,40})? (?:inclus[aei]|compres[aei]|incl\.?)|iva
    (?:è )?già (?:inclusa|compresa)? ?nel prezzo|comprensiv[oaie] (?:di |dell')iva|iva (?:all'{n}(?:[.,]\d)? ?%
    )?(?:[a-zà ]{0,24})?(?:inclus[aei]|compres[ae])|iva (?:e [a-zà ]{2,20} )?inclus[ae]|(?:compres[ao]|inclus[ao]|con)
    (?:l'|di )?iva|iva incl\.?|incl\. iva|i\.v\.a\. (?:inclusa|compresa)|iva compr\.|tasse incluse|ivato|ivati|ivata
tax Excluded: (?:excl|escl)\.? iva|iva (?:ex|es)cl\.?|iva (?:esclus[ae]|non inclusa|esente|non compresa)|(?:esclus[ao]|
    più|oltre|senza) (?:l')?iva|\+ ?iva|iva escl\.?|escl\. iva|al netto (?:dell')?(?:di )?iva|tasse escluse|\+iva|iva
    (?:e [a-zà ]{2,20} )?esclus[aei]
instalments {n}: rateale: ?{n} ?x~|{n} (?:tranche|quote mensili)|rate:? {n}|(?:in )?{n} (?:comode )?(?:rate(?:
    mensili)?|mensilità|canoni|pagamenti|versamenti)(?: mensili)?(?: da| di)?|{n} ?x (?:chf|eur|€|fr)|
    (?:o|oppure) {n} ?x ?\d{1,4} ?(?:€|euro|eur)~|{n} ?x
    ?\d{1,4}[.,]\d\d|{n} ?x ?\d{1,4} ?€\d\d~|{n} ?x ?\d{1,4}[.,]-~|{n} ?x ?€~|{n} ?x ?£~|{n} ?x ?\$~
max_quantity {n}: quantità massima(?: [a-z]+){0,2}:? {n}|per (?:persona|cliente|famiglia|ordine|tessera|carta) (?:al
    massimo|massimo|max\.?) {n}|(?:al massimo|massimo|max\.?) {n} [a-z]+ per [a-z]+ e (?:cliente|persona)|{n} (?:[a-z]+
    )?(?:a testa|ciascuno)|(?:max(?:imo|\.)?|massimo|al massimo|fino a|non più di|limite(?: di)?) {n} (?:pz\.?|
    pezzi|articoli|
    biglietti|confezioni|bottiglie|buoni|unità|apparecchi|prodotti|coupon|ordini|pezzi per articolo)(?: (?:al giorno
    )?(?:per|a) (?:cliente|persona|famiglia|ordine|acquisto|scontrino|carta|nucleo)~)?|{n} (?:pezzi|pezzo|articoli|
    biglietti|confezioni|buoni|buono|unità|offerta|coupon)? ?(?:al massimo |massimo |max )?(?:per|a) (?:cliente|persona|
    famiglia|ordine|scontrino|tessera|carta|nucleo familiare|account|testa)|un (?:solo|unico) {n} per ~|(?:massimo|
    max\.?|al massimo|fino a|non più di|limite di)? ?(?:una sola |un solo )?{n} (?:sol[ao] )?(?:[a-z-]+ ){1,2}?(?:per|a)
    (?:cliente|persona|famiglia|ordine|scontrino|tessera|carta|nucleo|account|azienda|impresa|codice fiscale)|
    massimo {n} (?:per|a) ~|
    {n} sol[aoe] [a-zà'-]+(?: [a-zà'-]+)? (?:per|a) (?:cliente|persona|famiglia|ordine|nucleo|carta|account|tessera|
    codice fiscale)~
contract_term P0D: zero vincoli|né (?:vincol[oi](?: di durata)?|durata minima)|senza [a-z]+ né (?:vincol[oi]|
    contratt[oi]|durata minima)|senza permanenza|
    liber[oaie] da (?:ogni )?vincol[oi](?: contrattual[ei]| di durata)?|
    nessuna? (?:permanenza|contratto a lungo termine|obbligo di durata)|senza (?:vincol[oi](?: contrattuali| di
    durata)?|obblighi|contratto|durata minima|impegno|vincoli di durata)|nessun (?:vincolo|contratto|impegno)|nessuna
    durata minima|(?:non c'è |senza )?(?:alcun|nessun) vincolo(?: di durata)?|non c'è (?:alcun )?vincolo
delivery_time P1D: (?:l[oa] )?(?:ricevi|ricevil[oa]|recapito|recapitat[oa]|a casa|da te)(?: già)? (?:domani|il giorno
    (?:dopo|successivo|seguente))|(?:consegna|spedizione|arriva|a casa tua|consegnat[oa])(?: già)? (?:domani|il giorno
    dopo|il giorno successivo|il giorno seguente|in giornata successiva|in 24 ?h|in 24 ore|entro 24 ore)
shipping_cost 0: (?:{carry}|montaggio)(?: e [a-z]+)? (?:inclus[aie]|compres[aie])(?: in tutt[oa] [a-z]+| nel prezzo)?|
    (?:spedizione|consegna) a casa (?:gratis|senza spese)|(?:spedit|consegnat)[oa](?: [a-z]+){0,2} (?:senza spese|
    gratis|gratuitamente)|fornitura (?:a domicilio )?(?:gratuita|gratis)|(?:spese di spedizione|spedizione|consegna|
    trasporto|spese postali) (?:(?:è|sono) )?(?:già )?(?:inclus[aei]|
    compres[aei])|spedizione in omaggio|consegna(?: e [a-z]+)? (?:inclus[aie]|compres[aie])|
    (?:spedizione|consegna|trasporto|invio) (?:in|a|per)(?: tutta| tutto il| la| il)? [a-zà]+ (?:inclus|compres)[aio]
setup_fee 0: (?:spese|costi) (?:di )?(?:attivazione|installazione|iscrizione|apertura)(?: [a-zà]+){0,2} (?:compres[ei]|
    inclus[ei])|(?:costi di )?(?:attivazione|installazione)(?: è)?(?: [a-zà]+){0,2} (?:compres[ai]|inclus[ai])
interest_rate 0%: senza interessi|tasso zero|interessi zero|a tasso (?:0|zero)|zero interessi
down_payment 0: senza (?:anticipo|acconto|caparra)|(?:zero|nessun) (?:anticipo|acconto)|anticipo zero
renewal_term P1M: rinnov[a-z]+ (?:[a-z]+ ){0,3}(?:mensile|mensilmente|di mese in mese|ogni mese)
renewal_term P1Y: rinnov[a-z]+ (?:[a-z]+ ){0,3}(?:annuale|annualmente|di anno in anno|ogni anno)
promo_duration P1M: (?:il )?(?:primo|1°) mese|prima mensilità|prima rata
promo_duration P1Y: (?:il )?(?:primo|1°) anno
notice_period P0D: senza preavviso|nessun preavviso
price 0: ingresso (?:è )?(?:libero|gratuito)|(?:si scarica|scaricabile) gratis|conto a canone zero|tenuta (?:del )?conto
    gratuita
delivery_time P1BD: il giorno (?:lavorativo|feriale) (?:successivo|seguente)
contract_term P1Y: (?:contratto|durata|vincolo|impegno)(?: [a-z]+){0,2} annuale
contract_term P2Y: (?:contratto|durata|vincolo|impegno)(?: [a-z]+){0,2} biennale
warranty P10Y: garanzia decennale
warranty P5Y: garanzia quinquennale
warranty P3Y: garanzia triennale
warranty P2Y: garanzia biennale
trial_period P1M: primo mese (?:è )?(?:di|in) prova
trial_period P7D: prima settimana (?:è )?(?:di|in) prova
price 0: conto (?:corrente|deposito) (?:gratuito|gratis|senza spese|a zero spese)|carta di credito
    (?:gratuita|gratis|senza canone)
price 0/P1M: canone mensile:? (?:gratuito|gratis|zero|azzerato)|nessun canone(?: mensile)?
price 0/P1Y: (?:nessuna?|senza|zero) (?:quota|canone|tassa) annu(?:ale|o|a)
setup_fee 0: (?:l')?(?:installazione|attivazione|messa in servizio) (?:è )?a (?:nostro carico|carico nostro)
""")

# fmt: off
LANGUAGE = Language(
    name="it",
    function_words="costa costano bastano ottengono ottieni paga pagano è viene poi il lo la gli le di del della dei "
        "delle e o un una uno per con su non è che da dal dalla in nel nella a al alla ai sono come anche più solo "
        "fino offerta valida prezzo consegna mesi giorni anni gratis sconto tuo tua vostro nostri nostro ogni tutti "
        "tutto anziché si ti ci franchi presso chi sul sulla sui sulle sugli nei nelle dello",
    months=("gennaio|gen|genn", "febbraio|feb|febbr", "marzo|mar", "aprile|apr", "maggio|mag|magg", "giugno|giu",
        "luglio|lug|lugl", "agosto|ago|ag", "settembre|set|sett", "ottobre|ott", "novembre|nov", "dicembre|dic"),
    weekdays=("lunedì|lun|lu", "martedì|mar|ma", "mercoledì|mer|me", "giovedì|gio|gi", "venerdì|ven|ve",
        "sabato|sab|sa", "domenica|dom|do"),
    numbers={"un": 1, "una": 1, "un altro": 1, "un ulteriore": 1, "uno": 1, "due": 2, "tre": 3, "quattro": 4,
        "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12,
        "quattordici": 14, "quindici": 15, "diciotto": 18, "venti": 20, "ventiquattro": 24, "trenta": 30,
        "quaranta": 40, "cinquanta": 50, "sessanta": 60, "cento": 100, "duecento": 200},
    units={"BD": r"giorni? (?:lavorativi?|feriali?)|gg\.? lav(?:orativi)?", "Y": "ann[oi]|annualità(?: "
        "assicurativ[ae])?", "M": "mes[ei]|mensilità",
        "W": "settiman[ae]|sett", "D": "giorn[oi]|gg|notti di prova", "H": "or[ae]|h", "MIN": "minut[oi]|min"},
    lengths={"P6M": "(?:un )?semestre|mezzo anno", "P3M": "(?:un )?trimestre", "P18M": "un anno e mezzo", "PT30M":
        "mezz'? ?ora"},
    periods={"P1M": r"ogni mese|al mese|mensil[ei]|/ ?mese|per mese|mensilmente|ogni mese|canone mensile|rata mensile|"
        r"p\. ?m\.|prima mensilità", "P1Y": "all'anno|annu[aoie]|annuale|/ ?anno|per anno|l'anno|ogni anno|"
        "abbonamento annuale", "P7D": "(?:alla|a) settimana|settimanale|/ ?settimana|per settimana", "P1D":
        "al giorno|/ ?giorno|giornalier[oa]|per giorno"},
    quantities={"m3": "metr[oi] cub[oi]|smc|mc", "m2": "metr[oi] quadr(?:[oi]|at[oi])|mq", "hg": "ett[oi]|hg",
        "person": r"person[ae]|pers\.?|testa|adulto|partecipante|pax", "night": "nott[ei]|pernottamento", "piece":
        r"pezzo|pz\.?|unità|articolo|cad(?:auno)?\.?", "kg": "chilo|chilogrammo|kg", "l": "litro|lt", "user":
        "utente|licenza|postazione", "hour": "ora"},
    currencies={"CHF": "franchi|fr", "EUR": "euri", "minor": r"centesimi|cts?\.?|cent|ct"},
    per="al|alla|all'|a|per|ogni|/|l'|il|la|di",
    days={"today": "solo (?:per )?oggi|oggi (?:soltanto|lo paghi solo)|valid[oa] oggi|ultimo giorno[!.]|(?:finisce|"
        "termina|scade|ultimo giorno) (?:oggi|stasera)|(?:oggi è "
        "l')ultimo giorno|(?:fino a|entro|solo) stasera", "tomorrow": "(?:entro|fino a|scade) domani", "now":
        "da oggi", "two_days": "(?:solo )?(?:x |per )?oggi e domani", "weekend": "(?:solo )?(?:questo|nel|tutto il) "
        "(?:week-?end|fine settimana)", "week": "solo (?:questa settimana)|questa settimana soltanto", "month_end":
        "(?:fino a |entro )?fine (?:del )?mese",
        "year_end": "(?:fino a |entro )?(?:la )?fine (?:del)?(?:l')? ?anno",
        "this_week": "(?:per )?(?:tutta )?questa settimana",
        "only_tomorrow": "(?:solo|soltanto) (?:per )?domani|domani soltanto",
        "until_12_24": "(?:fino alla|entro la) vigilia(?: di natale)?", "until_12_25": "(?:fino a|entro) natale",
        "until_12_31": "(?:fino a|entro) (?:san silvestro|capodanno)", "until_8_15": "(?:fino a|entro) ferragosto",
        "until_1_6": "(?:fino all'|entro l')(?:epifania|befana)|(?:fino alla|entro la) befana"},
    zero="gratuit[oaie]|gratuitamente|gratis|omaggio|in regalo|è offert[oa]|sono offert[ie]|te l[oa] offriamo noi|"
        "senza (?:costi|spese)|regaliamo|azzerat[oaie]|a (?:costo|canone) zero|canone zero|a carico nostro|zero "
        "(?:spese|canone)|(?:abbuonat|condonat)[oaie]|compres[oa] nel prezzo|(?:ingresso"
        "|entrata) (?:è )?liber[oa]|l[oaie] offriamo noi"
        "|(?:l[oaie]|"
        "tutto) paghiamo noi|non (?:le |ti |vi )?(?:addebitiamo|fatturiamo|facciamo pagare|chiediamo|applichiamo)(?: "
        "alcun[ao]?)?|non (?:paghi|pagate|paga|pagano)|rinunciamo (?:a|al|alla|alle|ai|agli|all')|non (?:è|sono|viene|"
        "vengono) (?:dovut|addebitat|richiest|previst)[oaie]|(?:è|sono) a nostro carico|zero euro|regalat[oaie]",
    none="senza|nessuna?|nessun|niente|zero|no|azzerat[oaie]|né|non (?:ci sono|c'è|sono previst[ie]|è previst[oa])",
    lows=r"a partire da(?:l|llo)?|da|almeno|minimo|min\.?|già da|a partire dai|da soli|da solo|oltre(?: i| gli)?"
        r"|da sole|sopra(?: "
        r"i| gli)?|superior[ei] a",
    highs=r"fino a(?:l|i|gli|d un massimo di)?|al massimo|max\.?|massimo|meno di|non oltre|entro|sotto i|fino al",
    ranges="a|ai|al(?:l')?|agli|e|o|fino a(?:l(?:l')?)?|alle|ed",
    articles="il|lo|la|i|gli|le|al|ai|compreso|incluso|l'",
    starts="dal(?:l'|la)?|da|a partire dal|valid[oa] dal|dal giorno|tra il|in vigore (?:dal|al)|a decorrere dal|fra il|"
        "(?:prezzi|listino|tariffe)(?: valid[oaie])? al",
    ends="da oggi (?:a|al(?:la)?|fino a(?:l(?:la)?)?)|(?:fino alle|entro le)(?: ore)?|fino al(?:l'|la)?|fino a|"
        "al(?:l')?|entro(?: (?:il|l')| e non oltre (?:il|l'))?|prima del(?:l')?|"
        "(?:termina|scade)(?: (?:il|l'))?|valid[oaie] fino al|scadenza|validità:?|"
        "non oltre (?:il|l')|entro la|(?:scadenza|fine) (?:dell')?(?:offerta|promo(?:zione)?|iscrizioni|prenotazioni)|"
        "(?:si )?(?:conclud|chiud|termin|scad|finisc)(?:e|ono)(?: (?:il|l'))?|"
        "(?:ultimo giorno|termine)(?: utile| ultimo| (?:dell'|della )(?:offerta|promozione))?"
        "(?: per (?:(?:gli|le|l'|la|il) ?)?[a-z]+)?(?: il| è il)?|"
        "fino ad|sino al|chiude il|"
        "ultima (?:occasione|possibilità|opportunità)(?: è)?:?(?: il)?",
    months_in="a|in|nel mese di|(?:per |durante )?tutto(?: il mese di)?|durante il mese di|(?:per|"
        "nel)(?:l')? ?intero mese di|per l'intero mese di", months_end="fine|fine di|la fine di|entro|fino a",
    on="sol(?:o|tanto)(?: il)?|esclusivamente(?: il)?|valid[oa] (?:il|solo(?: il)?)",
    exactly="a|solo|soli|per|a soli|ora(?: a)?|adesso|costa|al prezzo di|oggi(?: a)?|soltanto|da oggi a",
    quarter="un quarto (?:di sconto|in meno)|di un quarto", half="(?:a )?(?:1/2|½) ?prezzo|(?:a )?metà (?:prezzo"
            "|canone|quota|tariffa|affitto)|mezz[ao] (?:quota|canone)|la metà"
        "|dimezz[a-z]+ (?:il |la )?(?:prezzo|canone|costo|"
        "tariffa|quota)|50 per cento in "
        "meno",
    codes=r"codice(?: promo(?:zion(?:al)?e)?| sconto| coupon| buono| vantaggio| offerta| riservato| azione| amico)?|"
        r"codice personale|cod\. sconto|parola (?:chiave|d'ordine)|coupon(?: code)?|voucher|con il codice|"
        r"inseri(?:sci|re|ndo|te)|numero vantaggio|buono n\.|digita(?:re|ndo|te)?|(?:applica|usa) il (?:coupon|"
        r"codice)|cit(?:i|a|are|ando)",
    lists={"from": "da|dai|dagli|a partire da(?:i|gli)?|oltre(?: i| gli)?|sopra(?: i| gli)?|per (?:gli )?(?:ordini|"
        "acquisti|spese)(?: da| oltre| superiori a| sopra| di almeno| di oltre)", "carry": "spedizione|consegna|invio|"
        "trasporto|fornitura|recapito"}, cues=_CUES + FEES + SILENCES, signs=_SIGNS + GROUPS + STOCK + FREE,
    regions={"CH": "svizzera(?: italiana)?", "IT": "italia", "FR": "francia", "DE": "germania", "AT": "austria", "LI":
        "liechtenstein", "SM": "san marino", "CH-TI": "(?:canton[e]? )?ticino", "CH-GR": "(?:canton[e]? )?grigioni",
        "CH-ZH": "canton[e]? zurigo", "IT-25": "lombardia", "IT-62": "lazio", "IT-21": "piemonte", "IT-34": "veneto",
        "IT-82": "sicilia", "IT-88": "sardegna", "IT-52": "toscana"},
    regions_only="(?:con )?domicilio in|client[ei] in|con residenza in|residenza in|indirizzo in|(?:solo|soltanto|"
        "esclusivamente|unicamente|valid[oa]|limitat[oa]) (?:in|per|nel|nella|nei|alla|al|sul territorio|per la)|"
        "resident[ei] (?:in|nel|nella|a)|domiciliat[io] (?:in|nel)|abitanti (?:del|della)|consegna (?:solo )?in|"
        "riservat[oa] ai residenti (?:in|nel|del)|valid[oa] (?:in|nel)|spedizione solo in|domiciliat[oaie] (?:in|"
        "nel(?:la)?|nei cantoni(?: di)?)|"
        "(?:con )?residenza o sede in|(?:rivenditori|negozi|punti vendita) aderenti in",
    only="solo per(?: i| gli| le)?|riservat[oaie] (?:ai|agli|alle|a)|per(?: i| gli| le)?|esclusiv[oa] per(?: i| gli| "
        "le)?|dedicat[oa] (?:ai|agli|alle)|valid[oa] per(?: i| gli| le)?|solo(?: ai?| alle| agli)?|gli|"
        "gratuito per(?: i| gli)?|ridotto ?:",
    entitled="ricevono|ottengono|pagano|provano|hanno diritto|beneficiano|risparmi(?:a|ano)|ricev[ei]|ottiene|paga|"
        "acquist(?:a|ano)|possono (?:ottenere|acquistare|usufruire)|che si registrano|hanno (?:invece |anche )?(?:il|"
        "lo|un|uno|accesso|sconti?)",
    past="era(?:no)? (?:arrivat|salit|sces)[oaie] a|aveva (?:raggiunto|toccato)|l'anno scorso|lo scorso anno"
        "|l'anno passato|anno precedente|è terminat[oa]|è scadut[oa]|era valid[oa]|non è "
        "più valid[oa]|l'estate scorsa|promozione conclusa|si è conclus[oa]|nel 20[01][0-9]|costava(?:no)?|"
        "valeva(?:no)?|erano valid[ie]|(?:quell[oa] )?era l'(?:anno|estate)~|eran?o? la promozione|chius[oa] il|è "
        "(?:cresciuto|aumentat[oa])|(?:il|un|del|nostro|di) fatturato|se (?:potessimo|facessimo)",
    rivals="concorren(?:za|ti)|altri operatori|altrove|altri (?:fornitori|gestori|negozi)|prezzo di mercato|(?:dagli|"
        "gli) altri(?: ti| vi| la| lo)? (?:fanno|chiedono|pagano|vendono|offrono)|dagli altri|da un altro "
        "(?:fornitore|negozio|gestore)",
    asides=r"per ogni [a-z]+ vendut[oa]|(?:il fondo|il titolo|l'indice) ha (?:perso|guadagnato)|un (?:italiano"
        r"|svizzero|cliente|utente|consumatore|adulto) su (?:due|tre|quattro|cinque|dieci)|bilancio"
        r"|numero (?:di )?dipendenti|cercasi|cerchiamo"
        r"|assumiamo|truff[ae]|isee|inflazione|risulta (?:scopert|insolut)[a-z]*|"
        r"candidatur[ae]|ricompensa|concorso|bando|salari[oa]|dividend[oi]|abbiamo raccolto|il raccolto|raccolti "
        r"(?:in|oltre|già|[0-9])~|vincitori|estrazione a sorte|in palio|vinci|vincere|montepremi|devoluti?|doniamo|"
        r"donazione|(?:ti )?mancano (?:ancora )?|(?:solo|ancora) \d+(?:[.,]\d+)? ?(?:€|chf) (?:per|alla)|offerta di "
        r"lavoro|candidati|stipendi[o]? (?:lord|nett|di|mensil|annu|d'ingresso)[a-z]*|donazion[ei] (?:di|media|da)|in "
        r"media|mediamente|la media (?:è|era|è stata)",
    excluded="non (?:cumulabile|valid[oaie]|compres[oaie]|inclus[oaie])|esclus[oaie]|ad eccezione (?:di|dei|delle)|"
        "salvo|eccetto|tranne|non si applica|non vale", asked="cliente:|domanda:|d:|utente:|tu:|lei:|io:",
    cases="recesso anticipato|ritardo nel pagamento|in caso di (?:trasloco|annullamento|smarrimento|cancellazione|"
        "modifica|ritardo|malattia|mancato pagamento|cambio (?:data|nome))|se il cliente trasloca|(?:annullamento|"
        "cancellazione)(?: gratuit[oa])? fino|"
        "se perd(?:o|i|ete)|posso (?:disdire|annullare|cancellare)",
    noise="carrello|filtra|ordina per|cookie|reimposta|lista dei desideri",
)
