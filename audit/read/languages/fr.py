"""French, as it is written in France, Switzerland and Belgium."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs
from audit.read.languages._fees.fr import FEES, FREE
from audit.read.languages._groups.fr import GROUPS
from audit.read.languages._silences.fr import SILENCES
from audit.read.languages._stock.fr import STOCK

_CUES = cues(r"""
price before 0.6: prix(?: promo(?:tionnel)?| net| exceptionnel| web| internet| adhérent| membre| public)?|coûte(?:nt)?|
    tarifs?|mensualités?|loyers?(?: mensuels?)?|cotisation|abonnement(?: mensuel)?|vous (?:payez|revient)|revient à|
    vendue?s? (?:à )?|au prix de|pour seulement|cotisation mensuelle|forfait|prime|billet|entrée|redevance|à seulement|
    très bon état
price before 0.3: abonnement ?/ ?mois|prix de base|taxe de base|terme fixe
list_price before -0.3: au lieu d(?:e|u|es|')|(?:prix|tarif) (?:net |de vente )?(?:conseillé|recommandé|public|
    catalogue|barré|normal|habituel|de (?:référence|comparaison)|initial|régulier|plein|indicatif|ordinaire|usuel|hors
    promo(?:tion)?|sans (?:remise|rabais|promo)|non soldé)(?: (?:par le|du) fabricant| ttc)?|en lieu et place de|
    habituellement|auparavant|autrefois|pvr|ppc|prix standard|ancien prix|anciennement|précédemment|pvc ?:|prix neuf|
    plein tarif|tarif standard|hors promo(?:tion)?|était|initialement|d'habitude|pp ?:|prix (?:d'origine|de départ)|
    valeur catalogue|prix (?:moyen )?constaté|prix (?:fort|boutique|magasin)|normalement(?: vendue?s?)?|à l'origine|
    (?:pass|tomb)(?:e|ent|é|ée) de|avant (?:remise|réduction|rabais)
price before 0.6: avant (?:de|le|la|les|votre|notre|chaque) [a-zé]+
list_price before 1.4: avant|contre
list_price after 0.8: prix (?:conseillé|public)|habituels?|habituellement|d'ordinaire|d'habitude|normalement|en temps
    normal
lowest_price_30d before -1.0: (?:prix )?(?:le )?plus bas(?: prix)?(?: pratiqué)?(?: (?:des|sur les|sur|au cours des|ces|
    dans les))? ?(?:30 )?(?:derniers jours|jours)?|meilleur prix (?:des|sur) (?:les )?30 (?:derniers )?jours
unit_price before 0.2: prix (?:au |du |par )(?:kg|kilo|litre|kwh|m2)|soit|prix à l'unité|prix de l'énergie|prix
    unitaire|prix de base|heures (?:pleines|creuses)
price_after before -0.8: avant de passer à|au terme d[eu](?: la| l'| cette| ces)?~|à l'expiration de (?:la|l'|cette)~|
    une fois (?:la|l'|cette|les)[a-zé' ]{2,24} (?:termin|éch|écoul)[a-zé]+,?|retour ensuite à|suivis? de|renouvellement
    (?:automatique )?à|renouvelé[es]? (?:automatiquement )?à|puis|ensuite|par la suite|à partir du (?:{n}e|deuxième|
    troisième|quatrième|septième|treizième) mois|dès le {n}e mois|après(?: {n} mois)?|passé ce délai|passée?s? (?:les|
    la|le) (?:{n} )?(?:premi(?:er|ère)s? )?(?:mois|années?|semaines?|période)(?: promotionnelle)?|renouvellement au
    (?:tarif|prix) de|à compter du {n}e mois|à l'issue|à la fin de (?:la|l'|cette)~|la deuxième année|dès la (?:2e|
    deuxième) année|les (?:mois|années) suivante?s|au-delà de (?:cette|la|ces) [a-zé]+
saving before 0.0 money: (?:vous |tu |on )?(?:économis(?:ez|es?|erez|eras)|économies?(?: de| immédiate)?|épargn(?:ez|
    es)|gagnez)(?: jusqu'à)?|gain(?: de)?|soit une économie de|(?:avantage|bénéfice)(?: client)?(?: de)?|baisse de
    prix(?: de)?
saving after -0.3 money: d'économies?|de (?:gain|gagnés?)|d'économisés?|moins cher|d'avantage(?: client)?|économisés?
discount before 0.3 percent: avantage(?: [a-zé]+)? ?:|coupon(?: de)?|déduction(?: de)?|(?:vous |tu )gagne[zs]|
    remises?(?: de| immédiate)?|rabais(?: de)?|réductions?(?: de)?|code promo|promo(?:tion)?|soldes|en solde|escompte|
    ristourne|bénéficiez de|profitez de|offre|prime|économisez|bon(?: d'achat)?(?: de)?|(?:prix|tarifs?|montant|
    cotisation|loyer|abonnement)(?: [a-zé]+){0,2} (?:minor|réduit|diminu|baiss)[a-zé]* de|recevez|obtenez|(?:on|nous)
    (?:t'|vous |te )?(?:enlev|retir|dédui|accord|consent|fai|offr)[a-zé]*(?: cadeau de)?
discount after 0.0 percent: (?:de )?(?:remise|rabais|réduction|ristourne|escompte|moins cher)|sur (?:tout|toute|tous|
    toutes|le|la|les|votre|vos|une|un|l'|ton|ta|tes|des|nos|chaque)~?|offerts?|d'économies?|économisés?\)|en moins|off|
    de bonus|
    déduits?|avec (?:ce|le|votre) (?:bon|coupon)|d'avantage|supplémentaires?|de moins
discount before 0.0 money: {remise}(?: immédiate?s?| exceptionnelle?s?| supplémentaires?| de bienvenue| en caisse)?(?:
    d'une valeur| d'un montant)?(?: de| jusqu'à)?
discount after -0.4 money: (?:de |en |d')(?:remises?|déductions?|bons? (?:d'achat|de réduction)|prime de reprise|bonus
    reprise)(?: immédiate)?|(?:de )?(?:rabais|réductions?|ristournes?)(?: immédiate)?|remise immédiate|de moins|offerts
    sur|en moins
price before -0.4: avec (?:la |le )?(?:remise|rabais|réduction)|remise déduite|après remise|réduit à|prix après remise|
    nouveau prix|puis {n} (?:loyers|mensualités|échéances|versements|prélèvements)(?: de| à)?
discount after 1.3 money: offerts?|offertes?
discount after 1.3 money: sur (?:tout|toute|tous|toutes|le|la|les|votre|vos|un|une)|pour les (?:abonnés|nouveaux)
min_order_value before -0.2: (?:(?:à partir|dès|au-delà) d['’]un |minimum de )prix d['’]achat(?: minimum)?(?: de)?|
    (?:dès|minimum|à partir d(?:e|'une?)) ?(?:une? |toute? )?{achat}(?: minimum| minimal)?(?:
    de| d'un montant (?:minimal |minimum )?de| supérieure?s? à| dès| à partir de)?|(?:minimum|(?:montant|valeur)
    minim(?:um|ale?)) (?:de (?:commandes?|réservation)|d'achat)(?: de| :)?|commande
    minim(?:um|ale?)(?: de)?|(?:pour|sur|si|dès que|lorsque|quand|sous
    réserve d')(?: ?une?| toute?| les| votre| vos| ta)? {achat}(?: minimum)? ?(?:d'un montant
    (?:minimum )?)?(?:de|dès|de plus de|(?:supérieure?s?|non inférieure?s?) à|à partir de|d'au moins|dépass[a-zé]+|
    attei[a-z]+|excéd[a-z]+)|pour (?:tout achat|toute commande|un achat|un panier|une commande)(?: minimum)?|achat
    min(?:imum|\.)?(?: de)?|valable dès|panier (?:minimum|minimal|d'au moins)(?: de)?|commande (?:d'au moins|de plus de|
    d'un montant de)|commandez pour
min_order_value after -1.6: (?:d'achats?|de commande|d'achat minimum|minimum|de courses|d'achat en ligne|d'achats?
    minimum)
free_shipping_from before -2.0: (?:{port} (?:(?:vous )?(?:est|sont) )?{gratuit}|sans {port}|plus (?:de |d'|aucuns?
    ){port}|(?:offr|pren|pay)(?:ons|e|ez) (?:la |le |l'|les |vos )?{port}(?: gratuite?s?| en charge)?)(?:
    (?:en|au|dans un|vers un) (?:points?[ -]relais|relais(?: colis)?|consignes?|lockers?))?[a-z ,(]{0,16}?{des}(?: chf|
    eur)?|franco(?: de port)? {des}
free_shipping_from after -0.4: (?:d'achats? |de commande )?(?:la |le |les |l'|vos )?{port} (?:(?:vous )?(?:est|sont)
    )?{gratuit}|franco(?: de port)?|(?:(?:vous )?(?:est|sont) )?(?:livr|expédi|envoy)ée?s? (?:gratuitement|gratis|sans
    frais)
shipping_cost before 0.0: (?:(?:hors )?{port}(?: ?:? forfait)?|sinon|en dessous|(?:nous|on) (?:vous |te )?(?:livrons|
    livre|expédions|expédie)|expédiée?s? au tarif de|(?:postpac |poste |envoi |courrier )(?:economy|priority|
    prioritaire))(?: de| à| dès| :)?
shipping_cost after -0.2: (?:de |d'|pour (?:la |l'|le |les )?)?{port}|en dessous\.|en dessous;~|en dessous$
delivery_time before 0.4: livr(?:aison|és?|ées?|able)(?: à domicile)?(?: sous| en| dans(?: un délai de)?| de)?|
    délai(?:s)?(?: de livraison)?(?: de)?|expédi(?:é|ée|tion)(?: sous| en)?|reçu(?:e)?(?: en| sous)?|chez vous (?:en|
    sous)|disponible sous|montage|(?:fabriqu|mont|produi|confectionn)[a-zé]+ (?:sur|à la) (?:commande|mesure)(?:[a-zé
    ]{0,24}, (?:comptez|prévoyez)(?: environ)?| (?:sous|en|dans les))|livr(?:ons|e|er|é|ée)(?: [a-zé]+){0,3} (?:en|
    sous|dans)(?: les|
     un délai de)?|délais?
    d'acheminement|sur commande,? (?:environ|env\.|comptez|délai)|livraison garantie (?:en|sous)
delivery_time after 0.4: pour (?:recevoir|être livré)|(?:de )?(?:délai|livraison)|pour la livraison|chez vous
contract_term before 0.3: {engagement}(?: de| sur)?|(?:séjour|location) (?:minimum|minimale?)(?: de| est de)?|
    engag(?:ez|eant|er|é|ée|és)(?: pour| pendant| sur| durant)?|engagt|leasing|crédit sur|
    (?:adhésion|souscription)(?: minimale| minimum| de| pour)|contrat(?: est)?(?: conclu)?(?: pour| de| d'une durée
    de| sur)?|engagé pendant|bail de|lld|loa|sur|durée|conclu pour|abonnement(?: de| pour)
contract_term after 0.2: (?:de |d')?{engagement}|de contrat|minimum|ferme
notice_period before -0.2: {preavis}(?: de)?|résili(?:ation|able|er)(?: par écrit)?(?: avec un préavis)?(?: de| à)?|
    moyennant|dénonc(?:iation|er|é|ée|able)
notice_period before -0.4: sauf (?:résiliation|dénonciation)[a-zé', ]{2,24}(?:préavis|délai)(?: écrit)?(?: de)?
notice_period after -0.4: (?:de )?{preavis}|avant (?:l'échéance|la fin|l'expiration|(?:le|son) (?:terme|renouvellement)|
    sa fin|échéance)|pour la fin (?:du|d'un) mois
renewal_term before -1.2: (?:se )?(?:recondu[a-zé]+|renouvel(?:le|é|lement|able)|prolong(?:e|é|ation))[a-z
    ]{0,34}?(?:(?:,? ?par périodes?)? ?(?:de|d'|pour)?)?|reconduction tacite(?: pour| de)?|tacite reconduction(?:,? par
    périodes)?(?: de| d'| pour)?|par périodes (?:de|d')|(?:abonnement|contrat|adhésion|engagement) (?:repart|
    est reparti|court à nouveau) pour(?: une?)?(?: nouvelles?)?
interest_rate before -0.4: taeg(?: fixe)?(?: de)?|taux de (?:leasing|rémunération|crédit)(?: de)?|rémunéré[es]? à|
    rendement annuel(?: de)?|taux (?:annuel )?(?:effectif(?: global)?|d'intérêt)(?: annuel| fixe)?(?: effectif)?(?:
    de)?|taux(?: débiteur| promo(?:tionnel)?| boosté)?(?: fixe)?|tna|crédit (?:à|dès)|intérêts?(?: de)?|rémunération|
    financement à|leasing(?: à| dès)?|livret(?: [a-z]+)?|compte (?:épargne|à terme)|prêt(?: à)?|hypothèque
interest_rate after -0.3: (?:de )?taeg|de taux (?:de leasing|effectif|annuel)|d'intérêts?|taux annuel|brut|p\. ?a\.|par
    an
return_period before -0.4: retours? (?:sont |est )?(?:accept|possib|gratuit|autoris)[a-zé]+[a-zé ]{0,20}? dans un délai
    de|retour(?:s|n[a-zé]+)?(?:-l[ae]s?|-nous)?(?: l'article| le produit| votre commande| les articles)?(?:
    gratuit[a-z]*| possibles?| sous| acceptés?)*(?: sous| dans (?:les|un délai de)| pendant| de)?|droit de (?:retour|
    rétractation|restitution|révocation|renvoi)(?: de| sous)?|ren(?:voi|voye[zr]|de[zr])s?(?:-l[ae]s?)?(?:
    gratuits?| possibles?)*(?: sous| dans les| pendant)|reprise (?:de la marchandise |des articles )?(?:sous|dans les)|
    rétractation(?: possible)?(?: de| sous)?|(?:rétract|renonc)[a-zé]+(?: (?:possible|gratuite))?(?: à (?:son|votre|
    cet|leur|l') ?[a-z]+)? (?:dans|sous)(?:
    les| un délai de)?|satisfait ou remboursé(?: pendant| sous)?|échange(?:s)?(?: sous)?|délai de (?:rétractation|
    réflexion|retour)(?: de)?|chang(?:er|ez) d'avis|remboursé sous
return_period after -0.5: pour (?:l[ae]s? |nous |vous |se |les )?(?:demander (?:le|un) remboursement
    (?:complet|intégral)|demander (?:le|un) remboursement|changer d'avis|retourner|essayer|échanger|rétracter|
    renvoyer|rendre)|satisfait ou remboursé|
    de (?:rétractation|retour)|retours?|d'essai à domicile|nuits d'essai|sans (?:donner de |
    avoir à justifier de )?motifs?
warranty before -0.2: garanti(?:e|s|es|ssons)?(?: constructeur| fabricant| légale| commerciale)?(?:
    prolongée| étendue| portée)?(?: à| de| pendant)?
warranty after -0.5: (?:de )?garantie(?: constructeur| fabricant| légale)?
trial_period before -0.2: test gratuit(?: de| pendant)?|(?:essay|test)er(?: [a-z]+){0,3} gratuitement(?: pendant|
    durant)?|essayez(?: [a-z]+){1,3} gratuitement(?: pendant| durant)?|essa(?:i|yez)(?:-l[ea]s?)?(?:
    gratuite?(?:ment)?)?(?: pendant| de)?|période d'essai(?: de)?|(?:testez(?:-l[ea]s?)?|testent|essa[iy]ent)(?:
    gratuitement)?(?: pendant)?|essai gratuit(?: d[eu][a-zà-ÿ0-9' -]{2,40} dure)?|découvr(?:ez|ir)(?:
    gratuitement)?(?: pendant)?
trial_period before 0.8: gratuit(?:e|ement)? (?:pendant|durant)
trial_period after -0.4: d'essai(?: gratuite?)?|(?:gratuite?s?|offerte?s?) (?:pour (?:essayer|tester|découvrir))|pour
    (?:essayer|tester)|à l'essai
promo_duration before 1.2: pendant(?: les| une durée de)?|pdt\.?|au cours d(?:e|es)|(?:pour )?(?:les|la|vos)|
    durant(?: les)?|
    (?:le |les )?premi(?:er|ère)s?|(?:tarif|prix|rabais|remise) valable(?: pendant)?|prix bloqué(?: pendant)?|sur|durée
    (?:de (?:la |l'))?(?:promotion(?:nelle)?|promo|offre|remise|action)
promo_duration after 0.6: au tarif promotionnel|à prix réduit|offerts?|gratuits?|à moitié prix
shipping_cost before 0.6: express|point relais|chronopost|colissimo|mondial relay
price_after after 0.1: (?:ensuite|par la suite|après)\)
promo_duration before -0.5: (?:remise|rabais|réduction|tarif promotionnel|
    prix promotionnel)(?: de [0-9]+ ?%)? (?:est )?(?:valable|applicable|accordée?)(?: (?:pendant|durant|pour|sur))?
price_after after 0.2: dès le {n}e mois|à partir du {n}e mois|ensuite|par la suite
interest_rate before -0.2: mensualités à
delivery_time before 0.4: parvien(?:t|nent)(?: sous| en| dans)?|réception|achemin(?:ement|é|ée)s?|(?:recev(?:ez|
    rez)(?:-l[ae]s?)?|arriv(?:e|ent|era))(?: [a-zé]+){0,3}? (?:en|sous|dans)|colis|fabrication
return_period before -0.4: remboursement (?:intégral|total|complet)(?: sous| dans les| pendant)?|annuler (?:sans frais|
    gratuitement)(?: dans les| sous| pendant)?
return_period after -0.4: (?:nous )?(?:vous |te )?(?:le |la |les )?(?:remboursons|reprenons)|(?:intégralement
    )?remboursés?
shipping_cost before -0.6: (?:pour )?l'étranger,? supplément|supplément(?: pour l')? ?(?:étranger|corse|outre-mer)
price before 0.3: inscription (?:au|à la|à l'|aux?) (?:stage|atelier|cours|formation|séminaire|marathon|tournoi|congrès|
    conférence|journée)s?
discount before 0.4 money: (?:vous déduisez|tu déduis)
discount before 0.4 money: (?:on|nous) (?:t'|vous |te )(?:enlev|retir|dédui|accord|consent|fai|offr)[a-zé]*(?: cadeau
    de| une remise de)?
renewal_term before 0.6: sauf (?:résiliation|dénonciation|avis contraire)[a-zé', ]{0,24}
list_price after 1.9: neuf
notice_period before -0.3: résili[a-zé]+ [a-zé', ]{1,40}? délai(?: de)?
discount before -0.2 percent: soit -~
discount after 1.6 money: déduite?s?
price before 0.3: prix (?:remisé|soldé|réduit|club|exceptionnel|de lancement)|(?:taux|tarif) horaire
list_price before -0.4: coûtai(?:t|ent)(?: avant)?
list_price before 0.9: jusqu'ici|jusqu'à présent
list_price after 0.0: jusqu'ici|jusqu'à présent|auparavant
saving after -0.6 money: de moins (?:que|qu')~
saving before 0.0 money: vous (?:gagnez|économisez) jusqu'à
discount before 0.2 percent: abattement(?: de)?|minoration(?: de)?
price_after before -0.8: (?:le |la |l'|votre )?(?:prix|tarif|abonnement|forfait|loyer|cotisation|mensualité) (?:passe|
    passera|augmente|augmentera|remonte|repasse) (?:ensuite |alors )?à|à l'issue de (?:la|l'|cette) ?[a-zé]+
    ?(?:promotionnelle|d'essai)?,? (?:[a-zé' ]{2,24} )?(?:passe|coûte|revient|est facturé)e? à
min_order_value before -1.0: (?:les )?commandes (?:sont )?(?:accept|pris|trait)[a-zé]+|(?:nous |on )(?:acceptons|
    prenons) (?:les|vos|toute) commandes?
free_shipping_from after -0.8: nous ne (?:vous )?(?:facturons|comptons|prenons) (?:pas|aucun) (?:le |la |les |de
    )?{port}|vous ne payez (?:pas|aucun) (?:le |la |les |de )?{port}
list_price before -0.3: à la place d(?:e|es|u)|ancien (?:tarif|prix)|valai(?:t|ent)
price before 0.3: nouveau (?:tarif|prix)|se vend(?:ent)?|en va(?:ut|lent)|proposée?s? à
saving before -0.2 money: par rapport (?:au|à la|à l'|aux?) ?(?:[a-zé-]+ ){1,3}(?:vous |tu )?(?:économis|gagn)[a-zé]+
min_order_value before -0.2: (?:montant|valeur) minim(?:um|ale?) de (?:la )?location(?: de| :)?
min_order_value before -1.0: commandes? possibles?
free_shipping_from before -2.2: {port} ne (?:vous |te )?coûte rien (?:si|dès que|lorsque) (?:vous|tu)
    command[a-zé]+(?: pour)?
shipping_cost after 0.0: de transport
list_price before -0.4: (?:vous|tu) payi?(?:ez|ais)
discount before 0.0 percent: (?:nous )?baissons (?:le|les|nos|tous nos) (?:prix|tarifs?) de
""")

_SIGNS = signs(r"""
tax Included: ttc|tva (?:de {n}(?:[.,]\d)? ?% )?(?:comprise|incluse|inclus)|(?:y )?compris(?:e)? (?:la )?tva|(?:taxes?|
    tva) (?:incluses?|comprises?)|tva incl\.?|incl\. tva|toutes taxes comprises|avec tva|tva {n}(?:[.,]\d)? ?%
    (?:incl\.?|incluse|comprise)|tvac|tva (?:et|,) [a-zé ]{2,24}? (?:comprise|incluse)s|incl\. {n}(?:[.,]\d)? ?% (?:de
    )?tva|inclus(?:ant)? (?:la )?tva|(?:incluent|comprennent) (?:la )?tva
tax Excluded: h\.?t\.?|hors (?:tva|taxes?)|(?:tva|taxes?) (?:non (?:comprise|incluse)s?|en sus|exclues?)|excl\. tva|sans
    tva|tva excl\.?|plus tva|tva en plus|htva|excl\. {n}(?:[.,]\d)? ?% (?:de )?tva|\+ ?tva|tva à ajouter|majorée?s? de
    la tva
instalments {n}: (?:en )?{n} ?x(?: sans frais| fois)|en {n} ?x[.,;!]~|en {n} ?x$|ou {n} ?x
    ?\d{1,4} ?(?:€|euros?|eur)~|{n} (?:x|fois) ?\d{1,4} ?(?:€|euros?|
    eur|fr)~|{n} ?x ?\d{1,4}[.,]\d\d|{n} ?x ?\d{1,4} ?€\d\d~|{n} ?x ?\d{1,4}[.,]-~|{n} ?x ?€~|{n} ?x ?£~|{n} ?x ?\$~|{n}
    fois(?: sans frais)|{n} (?:mensualités|versements|échéances|paiements|loyers|prélèvements|acomptes(?: mensuels)?)(?:
    de)?|en {n} fois|(?:paiement|pay(?:ez|er|able)|régl(?:ez|er)|facilités de paiement)[a-zé0-9:, ]{0,20}? {n} (?:fois|
    tranches)|(?:échelonn|étal)[a-zé]+(?: [a-zé]+){0,3} (?:en|sur) {n} mois|{n} ?x (?:chf|eur|fr)
contract_term P0D: (?:sans(?: aucun)?|aucune?|pas d[e']|zéro|0|libre de tout|ni) ?(?:engagement|durée (?:minimale|
    minimum|d'engagement)(?: de contrat)?|contrat minimum)(?: de durée| minimum)?|sans contrat|sans (?:abonnement|
    frais|contrat|carte) ni (?:engagement|contrat|abonnement)
delivery_time P1D: (?:livr(?:aison|é|ée)s?|recev(?:ez|rez)|reçue?s?)(?: [a-zé-]+){0,2} (?:le lendemain|(?:dès )?demain|
    en 24 ?h(?:eures)?)|livr(?:aison|é|ée)s? (?:le lendemain|demain)|chez vous (?:dès )?(?:demain|le lendemain)|
    livraison express 24 ?h
shipping_cost 0: {port} (?:(?:vous )?(?:est |sont ))?(?:déjà )?(?:comprise?s?|incluse?s?|payée?s?|prise?s? en charge|à
    notre charge|pour nous|non facturée?s?)|livr(?:é|ée|és|ées|aison|ons)(?: [a-zé']+){0,3} sans supplément|
    (?:livraison|port|envoi) (?:en|à|dans|pour|vers)(?: toute?)?(?: la| le| les)? [a-zé-]+(?: métropolitaine| romande)?
    (?:comprise?s?|incluse?s?)
setup_fee 0: (?:activation|mise en service|installation)(?: est)?(?: [a-zé]+){0,2} (?:comprise|incluse)
interest_rate 0%: sans intérêts?|taux zéro|à 0 ?%|crédit gratuit
down_payment 0: sans (?:acompte|apport)|aucun apport|(?:0|zéro) apport
renewal_term P1M: (?:renouvel|recondu|prolong)[a-zé]+ (?:[a-zé]+ ){0,3}(?:mensuel(?:le)?(?:ment)?|mois par mois|chaque
    mois|de mois en mois|tous les mois)
renewal_term P1Y: (?:renouvel|recondu|prolong)[a-zé]+ (?:[a-zé]+ ){0,3}(?:d'année en année|annuel(?:le)?(?:ment)?|chaque
    année|tous les ans)
promo_duration P1M: (?:le )?(?:premier|1er) mois|première mensualité
promo_duration P1Y: (?:la |l')?(?:première|1re|1ère) année|le premier an
notice_period P0D: sans (?:préavis|délai de résiliation)|aucun préavis
price 0: tenue de compte (?:gratuite|offerte)|gestion de compte gratuite
delivery_time P1BD: le (?:prochain )?jour (?:ouvré|ouvrable)(?: suivant)?
delivery_time P{n}D: (?:livr(?:aison|é|ée|able)s?|expédition|délai|chez vous)(?: [a-zé]+){0,2} ?j ?\+ ?{n}
setup_fee 0: {frais} (?:sont |est )?(?:prise?s? en charge|à notre charge|supprimée?s?|comprise?s?|incluse?s?)|
    (?:exonération des?|prenons les) {frais}
price 0: compte (?:bancaire|courant|pro|épargne) (?:gratuit|sans frais|à 0 ?€)|carte (?:bancaire |de crédit )?(?:
    gratuite|sans cotisation)
price 0/P1Y: (?:aucune|sans|zéro|pas de) cotisation annuelle
price 0/P1M: (?:aucuns?|sans|zéro|pas de) (?:frais mensuels|cotisation mensuelle)
setup_fee 0: (?:l')?(?:installation|activation|mise en (?:service|route)) (?:est )?(?:à notre charge|prise en charge)
""")

# fmt: off
LANGUAGE = Language(
    name="fr",
    function_words="coûte coûtent valable est sont être revient payez pour puis ensuite le la les des du de un une et "
        "ou au aux en dans pour par sur avec sans est sont vous votre vos nous nos notre ce cette qui que ne pas plus "
        "dès jusqu'au chez offre valable prix livraison mois jours achat jour tout tous toute lieu si ses son sa leur "
        "il elle",
    months=("janvier|janv|jan", "février|févr|fév|fev", "mars", "avril|avr", "mai", "juin", "juillet|juil",
        "août", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|déc|dec"),
    weekdays=("lundis?|lun|lu", "mardis?|mar|ma", "mercredis?|mer|me", "jeudis?|jeu|je", "vendredis?|ven|ve",
        "samedis?|sam|sa", "dimanches?|dim|di"),
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
        "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
        "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
        "dix-huit": 18, "dix-neuf": 19, "vingt-neuf": 29, "trente-neuf": 39,
        "quarante-neuf": 49, "cinquante-neuf": 59, "vingt": 20, "vingt-quatre": 24,
        "trente": 30, "trente-six": 36, "quarante": 40, "quarante-huit": 48,
        "cinquante": 50, "soixante": 60, "cent": 100},
    units={"BD": "jours? (?:ouvrés?|ouvrables?)|jrs? ouvr(?:és?|ables?)", "Y": "(?:premières? )?(?:ans?|années?)",
        "M": "(?:premiers? )?mois", "W": "(?:premières? )?semaines?|sem", "D": "(?:premiers? )?jours?|jrs?|j|nuits "
        "d'essai|journées d'essai", "H": "heures?|h", "MIN": "minutes?|min"},
    lengths={"P6M": "(?:un )?semestre|six mois", "P3M": "(?:un )?trimestre",
        "P14D": "quinzaine", "P18M": "un an et demi"},
    periods={"P1M": r"chaque mois|(?:par|le|au) mois|/ ?mois|mensuels?|mensuelles?|mensuellement|p\. ?m\.|par mois|"
        r"mensualités? de|/ ?ms|mensualité|tous les mois", "P1Y": "par an(?:née)?|/ ?an|l'an|chaque année|annuels?|"
        "annuelle|annuellement|à l'année|abonnement annuel", "P7D": "par semaine|/ ?semaine|la semaine|hebdomadaires?|"
        "chaque semaine", "P1D": "par jour|/ ?jour|le jour|la journée|/ ?j|journaliers?"},
    quantities={"person": r"pers(?:onnes?|\.)?|adulte|participante?|tête|convive|voyageur|passager|visiteur|invité",
        "night": "nuitée?s?|nuits?", "piece": "pièce|pce|chemise|bulbe|plant|couche|capsule|dose|pastille|tablette|"
        "canette|sachet|rouleau|gélule|comprimé|unité|article|pc", "kg": "kilo|kilogramme",
        "l": "litre", "user": "utilisateur|usager|licence", "hour": "heure"},
    currencies={"CHF": r"francs?(?: suisses?)?|frs?\.?|fr", "minor": r"centimes?|cts?\.?|ct"},
    per="par|à la|au|de l'|à l'|le|la|les|l'|/|pour",
    days={"today": "(?:uniquement|seulement|valable) aujourd'hui|aujourd'hui (?:seulement|uniquement|encore)|ce jour "
        "seulement|24 ?h chrono|dernier jour[!.]~|dernier jour$|(?:jusqu'à|expire|termine|fin|finit|s'arrête|"
        "fini) ce soir(?: "
        "minuit)?|encore aujourd'hui", "two_days": "aujourd'hui et demain",
        "weekend": "(?:ce|tout le) week-?end", "week": "(?:uniquement |seulement )cette semaine|cette semaine "
        "(?:seulement|uniquement)", "month": "(?:uniquement|seulement|tout) ce mois-ci|ce mois-ci (?:seulement|"
        "uniquement)", "week_end": "jusqu'à (?:la )?fin (?:de (?:la|cette) )?semaine",
        "month_end": "(?:jusqu'au )?dernier jour du mois|(?:jusqu'à (?:la )?)?fin (?:du |de ce )?mois(?: en cours)?",
        "year_end": "(?:jusqu'à (?:la )?)?fin (?:de l'|d')année",
        "tomorrow": "jusqu'à demain(?: minuit)?",
        "only_tomorrow": "demain (?:seulement|uniquement|seul)|(?:seulement|uniquement) demain",
        "until_12_24": "jusqu'(?:à|au) (?:la veille de noël|réveillon)", "until_12_25": "jusqu'à noël",
        "until_12_31": "jusqu'à la saint-sylvestre", "until_1_6": "jusqu'à l'épiphanie"},
    zero="gratuite?s?|gratuitement|offerte?s?|sans frais|gratis|tombent|tombe|offrons|est offerte?|sont offerts|remis|"
        "(?:vous )?(?:est|sont) remboursés?|entrée (?:est )?libre|ne (?:paie(?:nt)?|payez) (?:pas|rien)"
        "|nous renonçons aux?|"
        "(?:est|sont) (?:à notre charge|supprimée?s?)|n(?:'|e )(?:est|sont) pas (?:facturée?|perçue?|due?)s?|nous ne "
        "(?:facturons|prélevons|demandons|comptons) (?:pas|aucun)",
    none="sans|aucune?s?|pas de|zéro|ni|pas d'",
    lows=r"à partir de(?: seulement)?|àpd\.?|dès|au moins|minimum|min\.?|à compter de|à partir du|dès seulement|"
        r"minimum de|d'au moins|à partir d'|au-delà de|au-dessus de|supérieure?s? à|"
        "(?:démarr|début|commenc)e(?:nt)? à",
    highs=r"jusqu'à|jusqu'a|au plus|maximum|max\.?|moins de|jusqu'à concurrence de|à concurrence de|maximum de|sous",
    ranges="à|au|et|ou|jusqu'au|a",
    articles="le|la|les|au|du|de|au plus tard|inclus",
    starts="dès(?: le)?|début(?: de l'offre| de l'action| des soldes)?(?: le)?|(?:prix|tarifs?|offre)(?: "
        "[a-zé]+){0,2} (?:entre(?:nt)? en vigueur|en vigueur|applicables?|valables?)(?: dès| au| à partir du| à "
        "compter du)?(?: le)?|(?:prix|tarifs?|en vigueur|change(?:nt|ment)?s?) au|"
        "tarifs(?: [a-zé]+){1,3} au|ouverture des ventes(?: le)?|lancement(?: le)?|"
        "à partir du|depuis(?: le)?|valable (?:dès|à partir)(?: le| du)?|à compter du|entre(?: le)?|débute le|"
        "du jour|commencent(?: le)?|débutent(?: le)?|commence(?: le)?|débute(?: le)?",
    ends="jusqu'au|jusqu'à|au|avant(?: le)?|fin le|se termine(?:nt)?(?: le)?|pren(?:d|nent) fin(?: le)?|"
        "s'arrête(?:nt)?(?: le)?|fini(?:t|ssent)(?: le)?|valable "
        "jusqu'au|d'ici(?: au| le)?|au plus tard(?: le)?|jusqu'à(?: la)? fin|expir(?:e|ant|era)(?: le)?|fin d(?:e l'|"
        "es? |e la )(?:offre|soldes|promo(?:tion)?s?|action|inscriptions|ventes?)(?: le)?|délai d'inscription|clôture "
        "des (?:inscriptions|réservations|ventes|commandes)(?: le)?|avt(?: le)?|s'achève(?:nt)?(?: le)?|"
        "clôture(?: le)?|limitée? "
        "(?:au|jusqu'au)|validité|fin|date limite(?: (?:de |d')[a-zé]+)?|"
        "dernier jour(?: de (?:l'|la |cette )(?:offre|promo(?:tion)?|vente))?|"
        "dernier délai|jusque|jusqu'à ce|"
        "date limite(?: le)?|dernière (?:occasion|chance|possibilité)(?: est)?(?: ?:)?(?: le)?|"
        "dernier jour pour [a-zé]+(?: [a-zé]+)? ?:?(?: le)?",
    months_in="en|(?:au|tout le|durant le|pendant le|durant tout le|pendant tout le) mois(?: de)?|tout",
    months_end="(?:(?:à )?la )?fin(?: du mois de)?",
    on="uniquement le|seulement le|valable le",
    exactly="à|pour|seulement|à seulement|maintenant|pour seulement|au prix de|uniquement|désormais|aujourd'hui|coûte|"
        "maintenant à|vendu|vendue",
    quarter="un quart (?:de (?:remise|réduction|moins)|moins cher|en moins)|d'un quart", half="(?:à )?(?:1/2"
        "|½)[ -]?(?:prix|tarif)|(?:à )?moitié prix|à moitié prix|demi-(?:tarif|prix|cotisation|loyer)|la moitié|"
        "divisée?s? par (?:2|deux)",
    codes="code(?:s)?(?: promo(?:tionnel)?| avantage| réduction| promo web| de réduction| cadeau| parrain(?:age)?| "
        "offre| (?:d')?action| web| exclusif| personnel| privilège| partenaire| remise| spécial)?|mot(?:-| )clé|mot "
        "de passe(?: à la caisse)?|(?:indiqu|rappel|mentionn|cit|précis)(?:ez|er|ant) (?:la référence|la mention|le "
        "mot)|référence promo|bon de réduction|avec le code|numéro d'avantage",
    cues=_CUES + FEES + SILENCES,
    signs=_SIGNS + GROUPS + STOCK + FREE,
    regions={"CH": "suisse(?: romande)?", "FR": "france(?: métropolitaine| entière)?",
        "BE": "belgique", "LU": "luxembourg", "DE": "allemagne", "AT": "autriche",
        "IT": "italie", "MC": "monaco", "LI": "liechtenstein", "CH-VD": "(?:canton de )?vaud",
        "CH-GE": "(?:canton de )?genève", "CH-NE": "canton de neuchâtel", "CH-FR": "canton de fribourg",
        "CH-VS": "(?:canton du )?valais", "CH-JU": "canton du jura", "CH-BE": "canton de berne",
        "CH-ZH": "canton de zurich", "CH-TI": "tessin", "FR-COR": "corse", "FR-IDF": "île-de-france"},
    regions_only="domiciliée?s? dans les? cantons? (?:de|du|de la)|en magasin, en|uniquement en magasin, en|"
        "avec domicile en|domicile en|(?:clients?|abonnés|"
        "particuliers|foyers|(?:magasins|enseignes?) participante?s?) (?:en|de)|adresse (?:de livraison )?en|"
        "(?:uniquement|seulement|exclusivement|valable|limitée?s?|réservée?s?) (?:en|dans le|à la|au|pour la|aux "
        "résidents (?:de|du)|dans tout[e]? (?:le|la)?|dans le canton de|aux habitants (?:de|du|de la))|résid(?:ents?|"
        "ant|ence)s? (?:en|du|de la|dans le|de)|domiciliée?s? (?:en|dans le|à)|livraison (?:uniquement )?en|habitants "
        "(?:du|de la|de)|valable (?:en|dans le)|livrons (?:uniquement |seulement |exclusivement |qu')?en|offre "
        "limitée (?:à la|au)|hors|(?:offre|promotion|opération) valable (?:du|jusqu'au|dès le)[a-zéû0-9/. ]{4,40} en",
    lists={"rembourse": "remboursements? (?:d(?:e|es|u) )?(?:vos |tes |leurs |nos )?(?:frais|soins|lunettes|optique|"
        "dentaires?|dépenses|médicaments)(?: [a-zé]+)?(?: à| jusqu'à)?", "achat": "(?:achats?|commandes?|panier|"
        "montant|valeur)(?: d'achats?| de commande| total)?", "remise": "remises?|rabais|réductions?|ristournes?|"
        "déductions?|bons?(?: d'achat| de réduction)?|coupons?|chèques?|bonus (?:de )?reprise|prime (?:de|à la) "
        "(?:reprise|conversion)", "engagement": "engagement(?: minimum| minimal| ferme)?|durée (?:minimale|minimum|"
        "initiale|ferme|contractuelle|d'engagement)(?: (?:du|de) contrat| d'engagement| d'abonnement)?|durée (?:du "
        "(?:contrat|bail|crédit)|de (?:l'abonnement|souscription))|(?:première )?période (?:contractuelle|"
        "d'engagement|initiale|minimale)(?: minimale)?", "preavis": "préavis(?: écrit| de résiliation)?|délai de "
        "(?:préavis|résiliation|congé|dénonciation)", "frais": "forfait d(?:e |')(?:installation|activation|"
        "inscription|mise en service|raccordement)|(?:frais|taxe|droits?|finance) (?:uniques? |initiaux )?d(?:e |'|u "
        ")(?:activation|mise en (?:service|route)|inscription|(?:(?:création |constitution |d'ouverture )(?:de |du "
        "))?dossier|adhésion|ouverture(?: de (?:compte|dossier))?|(?:première )?installation|entrée|admission|"
        "raccordement|branchement|connexion|souscription|création|accès(?: au service)?|établissement(?: du contrat)?|"
        "démarrage)|(?:frais|taxe) (?:unique|administrati)[a-z]*", "port": "(?:(?:participation (?:forfaitaire )?aux "
        ")?(?:frais|coûts?|forfait) (?:de |d')?(?:la )?(?:port(?: et d'emballage)?|envoi|livraison|expédition|"
        "transport|acheminement|postaux)|livraison(?: standard| express| à domicile| à l'étage| en point relais| par "
        "transporteur| et (?:montage|installation))?|port(?: et emballage)?|envoi|expédition|affranchissement)",
        "gratuit": "(?:gratuite?s?|offerte?s?|franco|inclus|prise?s? en charge|à notre charge)",
        "des": "(?:(?:pour |dès |si |dès que |lorsque )(?:un |une |tout |toute |les |votre |vos )?(?:achats?|"
        "commandes?|panier) (?:dès|de plus de|de|supérieure?s? à|d'au moins|dépass[a-z]+|attei[a-z]+|excèd[a-z]+)|"
        "dès|à partir d(?:e|u|'un)|au-delà de|au-dessus de)"},
    only="réservée?s? (?:aux|à (?:nos|la)?)|pour(?: les| nos| la)?|seuls? (?:les|nos)|(?:tarif|prix|offre|remise|"
        "rabais|réduction|spécial)s?(?: spéciale?)?|en exclusivité pour(?: nos| les)?|uniquement (?:pour les|aux)|"
        "exclusivement (?:pour les|aux)|aux|seulement pour les|offre pour les|destinée?s? aux|limitée?s? aux|valable "
        "pour les|gratuit pour les|(?:tarif )?réduit ?:",
    entitled="bénéficient|reçoivent|essa[iy]ent|testent|(?:ne )?pa[iy]ent|obtiennent|profitent|économisent|ont droit|"
        "peuvent (?:en )?(?:obtenir|profiter|bénéficier|acheter)",
    past="(?:avait|avaient) (?:culminé|atteint|grimpé)|culminait|jusqu'ici facturée?s?|l'an(?:née)? (?:dernier"
        "|dernière|passée?)|l'année précédente|était valable|"
        "(?:est|sont) terminée?s?|a pris "
        "fin|offre expirée|n'est plus (?:valable|accepté)|ne (?:fonctionne|marche)(?:nt)? plus|"
        "l'été dernier|était en vigueur|s'est terminée?|en 20[01][0-9]|"
        "coûtai(?:t|ent)|valai(?:t|ent)|étaient valables|c'était (?:l'|en|avant|la|le|valable)~|était (?:l'offre|la "
        "promotion) de|s'est achevée?|a (?:augmenté|progressé) de|chiffre d'affaires|si (?:nous pouvions|on pouvait)",
    rivals="concurren(?:ce|ts?)|chez d'autres|d'autres (?:opérateurs|fournisseurs|marques)|ailleurs|prix du marché|"
        "chez les autres|confrères|chez un autre",
    asides=r"le smic|salaire minimum|pour chaque [a-z]+ vendue?|(?:le fonds|l'action|l'indice|le cours) (?:a"
        r"|ont) (?:perdu|gagné|pris)"
        r"|un (?:français|suisse|belge|client|foyer|ménage|consommateur|adulte) sur (?:deux|trois|quatre|cinq|dix)"
        r"|concours|candidatures?|nombre d'employés|effectifs? :|nous recrutons|embauche"
        r"|dividende|investi(?:s|t|r)?|devis (?:gratuit )?(?:et )?sans engagement|"
        r"sans engagement de (?:notre|votre) part|contrat de travail|interdite?s? aux|jeu (?:gratuit |concours "
        r")?(?:réservé|ouvert|sans)|remporte(?:r|z|ra)?|gagnants? (?:seront|sera)|tirage au sort|à gagner|gagnez "
        r"(?:un|une|des|votre|vos|le|la|l')~|tentez (?:de gagner|votre chance)|reversé[es]?(?: [a-zé]+)? (?:à|aux?"
        r"|par)~|reversons|don de|(?:plus "
        r"que|il (?:vous )?(?:ne )?(?:vous )?manque(?: plus)?(?: que)?|encore) \d+(?:[.,]\d+)? ?(?:€|chf|fr\.|francs) "
        r"(?:pour|avant)|offre d'emploi|postulez|salaire|un don (?:moyen|de)|dons? (?:moyen|de|d'au moins)|en moyenne"
        r"|la moyenne (?:a été|était|est)",
    excluded="non (?:cumulable|valable)|hors|à l'exception (?:de|des|du)|sauf|ne s'applique pas|ne sont pas|exclue?s?|"
        "à l'exclusion|non compris(?:es?)?|n'est pas valable|ne (?:peut|peuvent) (?:pas )?être",
    asked="cliente?:|question:|q:|utilisateur:|vous ?:|moi ?:",
    cases="résiliation anticipée|retard de paiement|en cas (?:de |d')(?:déménagement|annulation|perte|report|"
        "modification|retard|non-présentation|maladie|rejet|rappel|changement de nom)|annulation(?: sans frais| "
        "gratuite)? jusqu'à|vol ou de perte|si je perds|puis-je annuler",
    noise="panier|filtrer|trier|cookies?|réinitialiser|liste d'envies|prix jusqu'à",
)
