"""French, as it is written in France, Switzerland and Belgium."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs

_CUES = cues(r"""
price before 0.6: prix(?: promo(?:tionnel)?| net| exceptionnel| web| internet| adhérent| membre| public)?|coûte(?:nt)?|
    tarifs?|mensualités?|loyers?(?: mensuels?)?|cotisation|abonnement(?: mensuel)?|vous (?:payez|revient)|revient à|
    vendue?s? (?:à )?|au prix de|pour seulement|cotisation mensuelle|forfait|prime|billet|entrée|redevance|à seulement|
    très bon état
price before 0.3: abonnement ?/ ?mois|prix de base|taxe de base|terme fixe
list_price before -0.3: au lieu d[eu']|prix (?:conseillé|public|catalogue|barré|normal|habituel|de référence|initial|de
    vente conseillé|régulier|plein|indicatif)(?: par le fabricant| ttc)?|ancien prix|anciennement|précédemment|
    pvc ?:|prix neuf|plein tarif|tarif (?:normal|habituel|public|standard)|hors promo(?:tion)?|était|
    initialement|d'habitude|pp ?:|prix (?:d'origine|de départ)
price before 0.6: avant (?:de|le|la|les|votre|notre|chaque) [a-zé]+
list_price before 1.4: avant|contre
list_price after 0.8: neuf|prix conseillé|prix public
lowest_price_30d before -1.0: (?:prix )?(?:le )?plus bas(?: prix)?(?: pratiqué)?(?: (?:des|sur les|sur|au cours des|
    ces|dans les))? ?(?:30 )?(?:derniers jours|jours)?|meilleur prix (?:des|sur) (?:les )?30 (?:derniers )?jours
unit_price before 0.2: prix (?:au |du |par )(?:kg|kilo|litre|kwh|m2)|soit|prix à l'unité|prix de l'énergie|prix
    unitaire|prix de base|heures (?:pleines|creuses)
price_after before -0.8: renouvellement (?:automatique )?à|renouvelé[es]? (?:automatiquement )?à|puis|ensuite|par la
    suite|à partir du (?:{n}e|deuxième|troisième|quatrième|septième|treizième) mois|dès le {n}e mois|après(?: {n}
    mois)?|passé ce délai|à l'issue|à la fin de (?:la|l'|cette)~|la deuxième année|dès la (?:2e|deuxième) année|les
    (?:mois|années) suivante?s|au-delà de (?:cette|la|ces) [a-zé]+
saving before 0.0 money: (?:vous )?(?:économisez|économie(?:s)?(?: de| immédiate)?|épargnez|gagnez)(?: jusqu'à)?|
    gain(?: de)?|soit une économie de|avantage(?: client)?(?: de)?
saving after 0.0 money: d'économies?|moins cher|d'avantage(?: client)?|économisés?
discount before 0.3 percent: avantage ?:|remise(?: de| immédiate)?|rabais(?: de)?|réduction(?: de)?|code promo|
    promo(?:tion)?|soldes?|escompte|ristourne|bénéficiez de|profitez de|offre|prime|économisez|bon(?: d'achat)?(?: de)?
discount after 0.0 percent: (?:de )?(?:remise|rabais|réduction|ristourne|escompte|moins cher)|sur (?:tout|toute|tous|
    toutes|le|la|les|votre|vos|une|un|l'|ton|ta|tes|des|nos|chaque)~?|offerts?|d'économies?|en moins|off|de bonus|
    supplémentaires?|de moins
discount before 0.0 money: bon(?: d'achat| de réduction)?(?: d'une valeur)?(?: de)?|remise(?:
    immédiate| exceptionnelle)?(?: de)?|rabais(?: de)?|réduction(?: de)?|prime (?:de|à la) (?:reprise|conversion)(?:
    de| jusqu'à)?|coupon(?: de)?|ristourne(?: de)?|chèque(?: de)?
discount after -0.4 money: (?:de )?(?:remise|rabais|réduction|ristourne)(?: immédiate)?|de moins|offerts sur|en bon
    d'achat|déduits?|en moins|de prime de reprise
price before -0.4: avec (?:la |le )?(?:remise|rabais|réduction)|remise déduite|après remise|réduit à|prix après remise|
    nouveau prix
discount after 1.3 money: offerts?|offertes?
discount after 0.5 money: sur (?:tout|toute|tous|toutes|le|la|les|votre|vos|un|une)|pour les (?:abonnés|nouveaux)
- either -0.3 zero: retraits?(?: en magasin)?|click & collect|retours?|annulation|parking|devis|conseil|échange|
    résiliation|montage|réservation|wi-?fi|application|téléchargement|reprise de l'ancien
cashback before 0.0: cash-?back(?: du fabricant)?(?: de)?|rembours(?:é|és|ement|ée)s?(?: de| jusqu'à)?|offre de
    remboursement|odr|bonus de bienvenue|prime de bienvenue|recevez une? (?:prime|bonus)(?: de)?
cashback after -0.2: (?:de )?cash-?back|remboursés?|de (?:remboursement|bonus|prime|bienvenue)|offerts? (?:pour|sur|à)
    (?:l'ouverture|toute ouverture)|(?:versés?|crédités?)(?: sur| à| pour)?
min_order_value before -0.2: (?:dès|à partir de|minimum|pour)(?: un| tout)? ?(?:achats?|commandes?|panier)(?:
    minimum| minimal)?(?: de| d'un montant (?:minimal |minimum )?de| supérieurs? à| dès| à partir de)?|(?:minimum|
    montant minimum|montant minimal) (?:de commande|d'achat|de commandes?)(?: de| :)?|commande minimum(?: de)?|minimum
    de commande|pour (?:tout achat|toute commande|un achat|un panier|une commande)(?: minimum)?(?: de| dès| supérieure?
    à| à partir de| d'au moins)?|achat min(?:imum|\.)?(?: de)?|valable dès
min_order_value after -1.6: (?:d'achats?|de commande|d'achat minimum|minimum|de courses|d'achat en ligne|d'achats?
    minimum)
free_shipping_from before -2.0: (?:livraison|port|frais de port|envoi|expédition)s? (?:est |sont )?(?:gratuite?s?|
    offerte?s?|franco)[a-z ]{0,16}?(?:dès|à partir de|au-delà de|dès un achat de|pour tout(?:e)? (?:achat|commande)
    (?:dès|de|supérieure? à))(?: chf| eur)?|franco(?: de port)? (?:dès|à partir de)|(?:gratuite?s?|offerte?s?) pour
    (?:toute |les |tout )?(?:commandes?|achats?)(?: supérieure?s? à| dès| à partir de| de plus de)?|gratuite? (?:dès|à
    partir de|
    au-delà de)|offerte? (?:dès|à partir de|au-delà de)|port offert dès
free_shipping_from after -0.4: (?:d'achats? |de commande )?(?:livraison|port|frais de port|envoi) (?:gratuite?|
    offerte?s?)|franco(?: de port)?|(?:la livraison|le port) est (?:offerte?|gratuite?)
shipping_cost before 0.0: (?:frais (?:de port|d'envoi|de livraison|d'expédition|postaux)|livraison(?: et (?:montage|
    installation))?(?: standard| à domicile| express| en point relais)?|port|expédition|envoi|participation aux frais
    de port|forfait livraison|sinon|en dessous|affranchissement|nous livrons|nous expédions)(?: de| à| dès| :)?
shipping_cost after -0.2: (?:de )?(?:frais (?:de port|d'envoi|de livraison|d'expédition)|livraison|port|pour la
    livraison)|en dessous\.|en dessous;~|en dessous$
delivery_time before 0.4: livr(?:aison|és?|ées?|able)(?: à domicile)?(?: sous| en| dans(?: un délai de)?| de)?|
    délai(?:s)?(?: de livraison)?(?: de)?|expédi(?:é|ée|tion)(?: sous| en)?|reçu(?:e)?(?: en| sous)?|chez vous (?:en|
    sous)|disponible sous|montage
delivery_time after 0.4: (?:de )?(?:délai|livraison)|pour la livraison|chez vous
contract_term before 0.3: engagement(?: minimum| minimal)?(?: de| sur)?|adhésion (?:minimale|minimum)|durée
    (?:minimale|minimum|d'engagement|du contrat|du bail|du crédit|de l'abonnement|contractuelle)(?: de)?|contrat(?:
    est)?(?: conclu)?(?: pour| de| d'une durée de| sur)?|engagé pendant|bail de|lld|loa|sur|durée|conclu pour|
    abonnement(?: de| pour)
contract_term after 0.2: d'engagement|de contrat|minimum|ferme
notice_period before -0.2: préavis(?: de)?|résili(?:ation|able|er)(?: par écrit)?(?: avec un préavis)?(?: de| à)?|délai
    de résiliation(?: de)?|moyennant|dénonciation
notice_period after -0.4: (?:de )?préavis|avant (?:l'échéance|la fin|l'expiration|le terme|échéance)|pour la fin (?:du|
    d'un) mois
renewal_term before -1.2: (?:se )?(?:reconduit|reconduction|renouvel(?:le|é|lement|able)|prolong(?:e|é|
    ation))[a-z ]{0,34}?(?:(?:,? ?par périodes?)? ?(?:de|d'|pour)?)?|reconduction tacite(?: pour| de)?|tacite
    reconduction(?:,? par périodes)?(?: de| d'| pour)?|par périodes (?:de|d')
- before -0.9 money: augment(?:e|ent|era|eront|é)(?: [a-z0-9]+){0,4}? d[e'](?: maximum)?|hausses? de|augmentation de
setup_fee before -0.3: frais (?:d'activation|de mise en service|d'inscription|de dossier|d'adhésion|d'ouverture|
    d'installation|d'entrée|d'admission|de raccordement|de réservation|de connexion|administratifs|de carte|de
    location)(?: de| :)?|activation|mise en service|inscription|droit d'entrée|taxe (?:d'inscription|d'activation|
    d'administration|administrative|unique|de raccordement)|raccordement|finance d'inscription|adhésion|kit de
    démarrage
setup_fee after 0.0: (?:de )?frais (?:administratifs|d'activation|de mise en service|d'inscription|de dossier|
    d'adhésion|d'ouverture|d'installation)|de frais uniques?|d'inscription|une (?:seule )?fois
deposit before -0.8: caution(?: de)?|dépôt(?: de garantie)?(?: de)?|consigne(?: de)?|depot|vidange
deposit after -0.4: de (?:caution|consigne|dépôt)|consigne
down_payment before -0.8: acompte(?: de)?|apport(?: initial| de)?|(?:1er|premier) (?:grand )?loyer(?: majoré)?(?: de)?|
    premier grand loyer|versement initial|arrhes|à la commande|(?:1re|1ère|première) mensualité(?: majorée)?(?: de)?
down_payment after -0.4: d'(?:acompte|apport)|à la commande|à la signature|(?:aujourd'hui|maintenant|à la
    réservation),? (?:et )?(?:le )?(?:solde|reste)
interest_rate before -0.4: taeg(?: fixe)?(?: de)?|taux (?:annuel )?(?:effectif(?: global)?|d'intérêt)(?:
    annuel| fixe)?(?: effectif)?(?: de)?|taux(?: débiteur)?(?: fixe)?|tna|crédit (?:à|dès)|intérêts?(?: de)?|
    rémunération|financement à|leasing(?: à| dès)?|prêt(?: à)?|hypothèque
interest_rate after -0.3: (?:de )?taeg|d'intérêts?|taux annuel|brut|p\. ?a\.|par an
return_period before -0.4: retours?(?: gratuits?| possibles?| sous| acceptés?)*(?: sous| dans les| pendant| de)?|droit
    de (?:retour|rétractation)(?: de| sous)?|rétractation(?: de| sous)?|rétracter (?:dans|sous)(?: les| un délai de)?|
    satisfait ou remboursé(?: pendant| sous)?|échange(?:s)?(?: sous)?|délai de rétractation(?: de)?|remboursé sous
return_period after -0.5: pour (?:changer d'avis|retourner|essayer|échanger|vous rétracter|renvoyer)|satisfait ou
    remboursé|de (?:rétractation|retour)|retours?|d'essai à domicile|nuits d'essai|sans (?:donner de |avoir à justifier
    de )?motifs?
warranty before -0.2: garanti(?:e|s|es)?(?: constructeur| fabricant| légale| commerciale)?(?: de| pendant)?
warranty after -0.5: (?:de )?garantie(?: constructeur| fabricant| légale)?
trial_period before -0.2: essa(?:i|yez)(?:-le)?(?: gratuite?(?:ment)?)?(?: pendant| de)?|période d'essai(?: de)?|
    testez(?: gratuitement)?(?: pendant)?|découvr(?:ez|ir)(?: gratuitement)?(?: pendant)?
trial_period after -0.4: d'essai(?: gratuite?)?|(?:gratuite?s?|offerte?s?) (?:pour (?:essayer|tester|découvrir))|pour
    (?:essayer|tester)|à l'essai
promo_duration before 1.2: pendant(?: les)?|(?:pour )?(?:les|la|vos)|durant(?: les)?|(?:le |les )?premi(?:er|ère)s?|
    tarif valable|prix bloqué(?: pendant)?|sur|durée (?:de (?:la |l'))?(?:promotion(?:nelle)?|promo|offre|remise|
    action)
promo_duration after 0.6: au tarif promotionnel|à prix réduit|offerts?|gratuits?|à moitié prix
- before -0.1 money: déménagement|facture papier|perte(?: de)?|duplicata|résiliation anticipée|kilomètre
    (?:supplémentaire|excédentaire)|retard|non-présentation|par tranche de|d'une valeur de|valeur(?: de)?|
    éco-part(?:icipation)?|d'éco-participation|dont|emprunt(?:er|ez)?(?: de)?|coût (?:total|du crédit)|montant
    (?:total|du crédit|emprunté)(?: dû)?|total dû|prix total|valeur résiduelle|dernière mensualité|franchise|plafond|
    limite(?: [a-zé]+)?(?: de)?|versement initial minimum(?: de)?|remplacement|rejet(?: de prélèvement)?|capital|
    pénalité|frais de (?:rappel|retard|résiliation|relance|remplacement|retour|modification|annulation|dossier de
    résiliation)|carte (?:de remplacement|perdue|volée)|taxe de séjour|à gagner|gagnez(?: jusqu'à)?|tirage|gros lot|
    lots? à gagner|(?:total|montant|valeur) du panier|panier ?:|panier [^a-z0-9 ]~|sous-total|
    il (?:vous|ne vous) (?:reste|manque)(?: plus que)?|plus que|encore|dépassement|
    surtaxe|kilomètre supplémentaire|rachat|indemnités?|hors|revenus?|chiffre d'affaires|salaire|numéro|somme assurée|
    capital assuré|supplément(?: chambre individuelle| single)?|protection (?:des )?acheteurs?|carte sim|frais de sim|
    (?:commandes? |achats? )?(?:inférieure?s? à|en dessous de)|(?:pour chaque|tous les) (?:€|chf|fr|\d)~|(?:coût|
    budget) annuel(?: estimé)?|facture annuelle(?: estimée)?
- after 0.0 money: de franchise|à gagner|d'amende|de pénalité|de revenus?|par km supplémentaire
- before 0.4 percent: tva|composition|coton|batterie|satisfaction|soit|dont|acompte de|apport de|humidité|alcool|
    recyclé
- after -0.4 percent: d'entre (?:vous|eux|nos)|de (?:nos )?(?:clients|satisfaction|coton|polyester|laine|lin|viande|
    nos)|coton|polyester|laine|lin|soie|renouvelable|recyclé|des (?:clients|utilisateurs|parents)|d'acompte|tva|vol|
    alcool|de tva|hydraulique|d'origine|satisfaits|bio|suisse|cacao|de matière|(?:de |des )(?:vos |tes |leurs |nos
    )?(?:frais|dépenses|factures?|soins)
- before 0.9 duration: depuis|il y a|dernières?|derniers|âgés?(?: de)?|plus de|moins de|autonomie(?: de)?|réponse|devis
    en|souscrire en|durée du (?:trajet|spectacle|vol)|conservation|prix (?:bloqué|garanti)(?: pendant)?|permis|enfants|
    de {n} à|parking|annulation(?: gratuite)?(?: jusqu'à)?|valable|jubilé|séjour de|croisière de|ouvert|conseillers|
    après|âge|durée du (?:voyage|séjour|cours)|(?:délai de )?carence(?: de)?
- after 0.3 duration: ans d'expérience|d'autonomie|d'expérience|avant (?:le départ|l'arrivée)|d'ancienneté|sur 7|d'âge|
    et plus|de vol|de trajet|par semaine|par jour|nuits?|au total|après réception|de carrière|à l'avance
- before 0.2 date: votre recherche|livrée?s?(?: chez vous)?|séjours?(?: (?:du|entre|de))?|voyages?|représentations?|
    concert|livraison (?:dès|à partir du|prévue)|disponible (?:dès|à partir du|le)|sortie(?: le)?|ouverte?(?: le)?|
    fermée?|publié(?: le)?|paru|tirage(?: au sort)?|départs?(?: entre| du)?|arrivée|rentrée|mise à jour(?: le)?|
    depuis(?: le)?|spectacle|(?:ont|avaient|avez|aviez|ayant)(?: déjà)? (?:réservé|commandé|acheté|souscrit|adhéré)
    avant(?: le)?|de retour(?: en stock)?(?: le)?|né|fondée?|prix (?:bloqué|garanti)|festival|événement|match|samedi|
    vacances
shipping_cost before 0.6: express|point relais|chronopost|colissimo|mondial relay
- before -0.6 percent: nous (?:économisons|épargnons|réduisons)
- before 1.6 money: recevez|reçoit|reçoivent|gagnez|touchez|empochez
- before -0.1 date: week-end(?: du)?|weekend(?: du)?|soirée(?: du)?|édition(?: du)?|match(?: du)?
price_after after 0.1: (?:ensuite|par la suite|après)\)
- before 0.2 duration: validité(?: de)?|à utiliser (?:sous|dans les)
- before -0.2 money: (?:bons?|chèques?|cartes?)[ -]cadeaux?(?: d'une valeur)?(?: de| à)?
price_after after 0.2: dès le {n}e mois|à partir du {n}e mois|ensuite|par la suite
interest_rate before -0.2: mensualités à
cashback before 0.0: (?:nous|on) (?:vous |te )(?:remboursons|rembourse)(?: vos frais| tes frais)?(?: de [a-zé]+)?
delivery_time before 0.4: parvien(?:t|nent)(?: sous| en| dans)?|réception|
    achemin(?:ement|
    é|ée)s?|(?:recevez|recevrez|arriv(?:e|ent|era))(?: [a-zé]+){0,3}? (?:en|sous|dans)|colis|fabrication
return_period before -0.4: remboursement (?:intégral|total|complet)(?: sous| dans les| pendant)?|changer d'avis
return_period after -0.4: (?:nous )?(?:vous |te )?(?:le |la |les )?(?:remboursons|reprenons)|(?:intégralement
    )?remboursés?
shipping_cost before -0.6: (?:pour )?l'étranger,? supplément|supplément(?: pour l')? ?(?:étranger|corse|outre-mer)
- after -0.1 duration: de route|de marche|à pied|de cuisson|de préparation|d'attente|de lecture
- before -0.2 money: total(?: ttc| de la commande| du panier| à payer| général)?|montant (?:de la commande|à payer)
""")

_SIGNS = signs(r"""
availability InStock: en stock|disponible (?:immédiatement|de suite|tout de suite|en stock)|(?:immédiatement|
    actuellement) disponible|{n} (?:pièces?|articles?|exemplaires?) en stock|livrable (?:immédiatement|de suite)|places
    disponibles|disponible
availability SoldOut: épuisée?s?|(?:est|sont|affiche|affichent|déjà) complet(?:s|es?)?|^complet(?:s|es?)?|~[0-9],?
    complet(?:s|es?)?|(?:départ|date|séance|cours|stage)s?(?: d[ue][a-z0-9 ]{0,20})? complet(?:s|es?)?|[-–]
    complet(?:s|es?)?$|victime de (?:son|leur) succès|sold out
availability OutOfStock: (?:en )?rupture(?: de stock)?|(?:actuellement |temporairement |momentanément
    )?(?:indisponible|non disponible)|plus disponible|pas en stock|hors stock|n'est (?:plus|pas) disponible
availability PreOrder: pré-?command(?:e|es|er|ez|able)|en prévente|précommandez|préventes? ouvertes?
availability BackOrder: réapprovisionnement(?: en cours)?|en cours de réapprovisionnement|sur commande fournisseur|de
    retour bientôt|bientôt de retour|en réassort
availability MadeToOrder: sur commande|fabriqué(?:e)? (?:sur demande|à la demande|à la commande)
availability LimitedAvailability: (?:plus que|il (?:ne )?reste(?: plus que)?|reste(?: plus que)?|seulement|dernières?|
    derniers) {n} (?:pièces?|exemplaires?|places?|articles?|chambres?|billets?|en stock|tables?|disponibles?|cabines?)|
    limitée? à {n} (?:pièces?|exemplaires?|places?|unités|personnes|billets|clients)|édition limitée|(?:quantités?|
    places?|stock|stocks|offre) limitée?s?|(?:pour )?les {n} premi(?:ers|ères) (?:clients?|commandes?|inscriptions?|
    inscrits|acheteurs?)|derni(?:ers|ères) (?:exemplaires|places|pièces|chambres)|nombre de places limité|en quantité
    limitée|(?:plus que )?quelques (?:places|chambres|billets|exemplaires)|(?:dernières|derniers) (?:places|billets|
    disponibilités|pièces)|presque complet|plus que quelques (?:pièces|articles)(?: en stock)?|derni(?:ers|ères)
    articles(?: (?:en stock|disponibles))?|stock faible|bientôt épuisée?s?
availability Discontinued: fin de série|plus fabriquée?|arrêté(?:e)? (?:par le fabricant|de fabrication)|n'est plus
    (?:commercialisé|vendu)e?|produit arrêté
availability InStoreOnly: en (?:magasin|boutique|agence|succursale)s? (?:uniquement|seulement|exclusivement)|
    (?:uniquement|seulement|exclusivement) (?:en (?:magasin|boutique|agence|succursale|point de vente)s?|dans (?:nos|
    les|votre|notre|la|le) (?:magasins?|boutiques?|agences?|succursales?|filiales?|points de vente|librairies?)|au
    guichet)|non disponible en ligne|pas de (?:livraison|vente en ligne|commande en ligne)|retrait (?:uniquement|en
    magasin uniquement)|à l'emporter uniquement|uniquement sur place|pas (?:en
    ligne|sur (?:l'e-?shop|le site|le webshop|internet|la boutique en ligne)|dans (?:la|notre) boutique en ligne)|
    (?:non|
    pas) (?:vendue?s?|proposée?s?|disponibles?) en ligne|(?:vente exclusive|exclusivement|uniquement|seulement) (?:en|
    dans
    (?:nos|les|vos)|aux?|chez nos) (?:librairies?|pharmacies?|gares?|guichets?|caisses?|cinémas?|instituts?|stations?|
    restaurants?|garages?|salons?|revendeurs?)|uniquement à l'adresse
availability OnlineOnly: (?:uniquement|seulement|exclusivement|valable uniquement) (?:en ligne|sur (?:internet|le
    (?:site|web)|notre (?:site|boutique en ligne)|le webshop|l'e-?shop|l'appli(?:cation)?))|exclusivité (?:web|
    internet|en ligne)|exclu(?:sif)? web|web only|pas en magasin|offre web|100 ?% en ligne|(?:introuvable|non
    disponible|pas (?:disponible|
    vendue?s?|proposée?s?)) en (?:magasin|boutique)s?|(?:en ligne|sur (?:internet|notre site|le site)) (?:uniquement|
    seulement|exclusivement)
audience NewCustomers: (?:réservée?s? aux |pour les |offre )?nouve(?:aux|lles?) (?:clients?|clientes?|abonnés?|
    adhérents?|membres|inscrits?|souscripteurs?)|première (?:commande|souscription|inscription|adhésion)|nouveau
    client|pour la première fois|toute première commande|n'ayant pas (?:été|eu|souscrit)|pas été (?:clients?|abonnés?)|
    (?:qui n'ont|n'avez) pas (?:été|eu) ~|1re commande|toute nouvelle souscription|(?:personnes |clients )?non
    abonnée?s?(?: depuis)?|pas encore (?:clients?|abonnés?)|(?:toute )?(?:première|nouvelle) (?:relation|ouverture de
    compte)(?: bancaire| avec (?:la|notre) [a-zé]+)?|ouvr(?:ent|ez|ant|ir) (?:un |leur |votre )?(?:premier|nouveau)
    compte|nouveaux (?:locataires|assurés|sociétaires|utilisateurs|élèves|lecteurs|résidents)
audience ExistingCustomers: (?:réservée?s? (?:aux |à nos )|pour (?:les|nos) )(?:clients? existants?|clients? actuels?|
    clients? fidèles|abonnés)|déjà clients?
audience ExistingCustomers limited: clients? (?:existants?|actuels?|fidèles)|clients habitués|habitués
audience Students: (?:tarif|abonnement|offre|prix|forfait|compte|réduction) étudiante?s?|carte d'étudiante?|réservée?s?
    aux étudiants|spécial étudiants
audience Students limited: étudiante?s?(?: et apprentis?)?|apprentis?|lycéens?|collégiens|écoliers
audience Seniors: (?:tarif|rabais|réduction|abonnement|prix|offre) (?:senior|avs|ai|ainés)s?(?:/ai)?|plus de 6[0-5]
    ans|dès 6[0-5] ans|6[0-5] ans et plus|6[0-5]\+|bénéficiaires avs|\+ de 6[0-5] ans
audience Seniors limited: seniors?|avs(?:/ai)?|retraité(?:e)?s?|rentiers?|aînés
audience Youth: (?:tarif|offre|abonnement|forfait) jeunes?|moins de (?:1[4-9]|2[0-9]|30) ans|1[0-9]-2[0-9] ans|
    réservée? aux (?:jeunes|moins de {n} ans)|1[0-9]-1[0-9] ans
audience Youth limited: jeunes?(?: de moins de {n} ans| jusqu'à {n} ans)?|-(?:18|25|26|30) ans|jusqu'à (?:1[6-9]|
    2[0-9]|30) ans
audience Members: (?:réservée?s? aux |pour les |uniquement pour (?:les|nos) )(?:membres|adhérents?|sociétaires|
    détenteurs|porteurs|titulaires)(?: (?:de la |d'une )?carte)?|(?:détenteurs|porteurs|titulaires) (?:de (?:la |leur
    )?|d'une )carte(?: de fidélité)?|avec (?:la|votre|ta) carte (?:de fidélité|client|[a-z]+)|prix (?:membre|adhérent|
    club|carte)s?|clients fidélité
audience PrivateCustomers limited: clients? privés?|particuliers|clientèle privée
audience BusinessCustomers limited: professionnels|entreprises|indépendants|restaurateurs|commerçants|artisans|pme|
    associations
audience Families limited: familles
audience AppUsers limited: (?:sur|dans|via) l'appli(?:cation)?
audience Members: (?:le |les |aux? )(?:porteurs?|titulaires?|détenteurs?) de (?:la |leur |une |l'une )?carte(?:
    [a-z]+)?
audience Members limited: membres du club|membres|adhérents?|sociétaires|abonnés
audience AppUsers: (?:uniquement |seulement |exclusivement |exclusif )?(?:sur|dans|via|depuis) (?:l'|notre
    )appli(?:cation)?(?: mobile)?|exclusivité appli~|utilisateurs de l'appli(?:cation)?
audience NewsletterSubscribers: (?:abonnés? à (?:la|notre) newsletter|inscrits? à (?:la|notre) newsletter|
    (?:abonnez-vous|inscrivez-vous|inscription|en vous (?:abonnant|inscrivant)) à (?:la|notre) newsletter|abonnés
    newsletter|s'inscri(?:re|t|vent|vant) à (?:la|notre) newsletter)
audience BusinessCustomers: (?:réservée?s? (?:aux |à la )|pour les |uniquement (?:aux? |pour les ))(?:professionnels|
    entreprises|indépendants|pros|clients? professionnels?|clientèle (?:commerciale|professionnelle)|artisans|pme|
    revendeurs|commerçants|restaurateurs)|offre pro|uniquement entreprises|(?:professionnels|entreprises) uniquement
audience PrivateCustomers: (?:réservée?s? (?:aux |à la )|uniquement (?:aux? |pour les ))(?:particuliers|clients?
    privés?|clientèle privée|ménages|consommateurs)|particuliers uniquement
audience Families: familles? nombreuses?|(?:tarif|rabais|réduction) familles?|réservée? aux familles
audience Employees: (?:réservée? (?:aux|à nos) |pour (?:les|nos) )(?:employés|collaborateurs|salariés|membres du
    personnel)|prix (?:du )?personnel|remise (?:du )?personnel
tax Included: ttc|tva (?:de {n}(?:[.,]\d)? ?% )?(?:comprise|incluse|inclus)|(?:y )?compris(?:e)? (?:la )?tva|(?:taxes?|
    tva) (?:incluses?|comprises?)|tva incl\.?|incl\. tva|toutes taxes comprises|avec tva|tva {n}(?:[.,]\d)? ?%
    (?:incl\.?|incluse|comprise)
tax Excluded: h\.?t\.?|hors (?:tva|taxes?)|(?:tva|taxes?) (?:non (?:comprise|incluse)s?|en sus|exclues?)|excl\. tva|
    sans tva|tva excl\.?|plus tva|tva en plus
item_condition Refurbished: reconditionn?ée?s?|remise?s? à neuf|refurbished|reconditionnement|rénovée?
item_condition Used: d'occasion|occasions?|seconde main|usagée?s?|(?:légères? )?traces? d'(?:usage|utilisation|usure)|
    véhicule de démonstration|déjà porté
item_condition Damaged: (?:petite?s? |légère?s? )?(?:rayures?|défauts?(?: d'aspect)?|égratignures?|emballage (?:abîmé|
    endommagé)|endommagée?s?|accroc|éraflures?)
item_condition New: état neuf|produit neuf|neuf sous emballage|véhicule neuf
instalments {n}: (?:en )?{n} ?x(?: sans frais| fois)|{n} ?x ?\d{1,4}[.,]\d\d|{n} ?x ?\d{1,4} ?€\d\d~|
    {n} ?x ?\d{1,4}[.,]-~|{n} ?x ?€~|{n} ?x ?£~|{n} ?x ?\$~|{n} fois(?: sans frais)|{n} (?:mensualités|versements|
    échéances|paiements|loyers|acomptes mensuels)(?: de)?|en {n} fois|{n} ?x (?:chf|eur|fr)
max_quantity {n}: (?:max(?:imum|\.)?|limité(?:e)? à|au maximum|pas plus de) (?:de )?{n} (?:pièces?|articles?|billets?|
    bouteilles?|bons?|unités?|exemplaires?|appareils?|paquets|cartons|produits?|coupons?|commandes?|lots?|bouteilles|
    paires?)(?: par (?:client|personne|foyer|ménage|commande|achat|jour|carte|compte)~)?|{n} (?:seule? )?(?:pièces?|
    articles?|billets?|bons?|offres?|unités?|exemplaires?|appareils?|coupons?|produits?|lots?)? ?(?:maximum )?par
    (?:client|personne|foyer|ménage|commande|carte|compte|achat|passage en caisse)|(?:une? )?(?:seule? )?{n}
    (?:appareils?|pièces?|billets?|articles?|exemplaires?) (?:au plus|au maximum|maximum|max\.?)|maximum {n} par ~|
    (?:limitée? à|dans la limite de|maximum|max\.?|au maximum|pas plus de) (?:un |une )?{n} (?:seule? )?(?:[a-z-]+
    ){1,2}?par (?:client|personne|foyer|ménage|commande|achat|carte|compte|jour)|une? seule?s? {n} (?:offre|bon) par ~|
    {n} [a-zé]+ (?:au maximum|au plus|maximum) par (?:client|personne|foyer|ménage|commande|jour)|{n} seule?s?
    [a-zé'-]+(?: [a-zé'-]+)? par (?:client|personne|foyer|ménage|commande|achat|carte|compte)~
contract_term P0D: sans (?:engagement|durée (?:minimale|d'engagement)|contrat)(?: de durée| minimum)?|aucun engagement|
    pas d'engagement|sans durée (?:minimale|minimum)|pas de durée (?:minimale|minimum|d'engagement)
delivery_time P1D: livr(?:aison|é|ée)s? (?:le lendemain|demain|j\+1|en 24 ?h(?:eures)?)|chez vous demain|livraison
    express 24 ?h
shipping_cost 0: (?:frais de port|port|livraison|frais de livraison|frais d'envoi) (?:compris|inclus|comprise|
    incluse)s?|(?:port|livraison) inclus|livraison(?: et [a-z]+)? (?:comprise?s?|incluse?s?)|(?:livraison|port|envoi)
    (?:en|à|dans|
    pour|vers)(?: toute?)?(?: la| le| les)? [a-zé-]+(?: métropolitaine| romande)? (?:comprise?s?|incluse?s?)
setup_fee 0: (?:activation|mise en service|installation)(?: est)?(?: [a-zé]+){0,2} (?:comprise|incluse)
interest_rate 0%: sans intérêts?|taux zéro|à 0 ?%|crédit gratuit
down_payment 0: sans (?:acompte|apport)|aucun apport|(?:0|zéro) apport
renewal_term P1M: (?:renouvel|recondui|prolong)[a-zé]+ (?:[a-zé]+ ){0,3}(?:mensuellement|chaque mois|de mois en mois|
    tous les mois)
renewal_term P1Y: (?:renouvel|recondui|prolong)[a-zé]+ (?:[a-zé]+ ){0,3}(?:d'année en année|annuellement|chaque année|
    tous les ans)
promo_duration P1M: (?:le )?(?:premier|1er) mois|première mensualité
promo_duration P1Y: (?:la |l')?(?:première|1re) année|le premier an
notice_period P0D: sans (?:préavis|délai de résiliation)|aucun préavis
price 0: tenue de compte (?:gratuite|offerte)|gestion de compte gratuite
delivery_time P1BD: le (?:prochain )?jour (?:ouvré|ouvrable)(?: suivant)?
""")

# fmt: off
LANGUAGE = Language(
    name="fr",
    function_words="coûte coûtent valable est sont être revient payez pour puis ensuite le la les des du de un une et "
        "ou au aux en dans pour par sur avec sans est sont vous votre vos nous nos notre ce cette qui que ne pas plus "
        "dès jusqu'au chez offre valable prix livraison mois jours achat jour tout tous toute lieu si ses son sa leur "
        "il elle",
    months=("janvier|janv|jan", "février|févr|fév|fev", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août",
        "septembre|sept", "octobre|oct", "novembre|nov", "décembre|déc|dec"),
    weekdays=("lundis?|lun|lu", "mardis?|mar|ma", "mercredis?|mer|me", "jeudis?|jeu|je", "vendredis?|ven|ve",
        "samedis?|sam|sa", "dimanches?|dim|di"),
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
        "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "dix-huit": 18, "vingt": 20, "vingt-quatre": 24,
        "trente": 30},
    units={"BD": "jours? (?:ouvrés?|ouvrables?)|jrs? ouvr(?:és?|ables?)", "Y": "(?:premières? )?(?:ans?|années?)",
        "M": "(?:premiers? )?mois", "W": "(?:premières? )?semaines?|sem",
        "D": "(?:premiers? )?jours?|jrs?|nuits d'essai", "H": "heures?|h", "MIN": "minutes?|min"},
    lengths={"P6M": "(?:un )?semestre|six mois", "P3M": "(?:un )?trimestre", "P14D": "quinzaine",
        "P18M": "un an et demi"},
    periods={"P1M": r"chaque mois|(?:par|le|au) mois|/ ?mois|mensuels?|mensuelles?|mensuellement|p\. ?m\.|par mois|"
        r"mensualités? de|/ ?ms|mensualité|tous les mois", "P1Y": "par an(?:née)?|/ ?an|l'an|annuels?|annuelle|"
        "annuellement|à l'année|abonnement annuel", "P7D": "par semaine|/ ?semaine|la semaine|hebdomadaire",
        "P1D": "par jour|/ ?jour|le jour|la journée"},
    quantities={"person": r"pers(?:onnes?|\.)?|adulte|participante?|tête", "night": "nuitée?s?|nuits?",
        "piece": "pièce|pce|unité|article|pc", "kg": "kilo|kilogramme", "l": "litre",
        "user": "utilisateur|usager|licence", "hour": "heure"},
    currencies={"CHF": r"francs?(?: suisses?)?|frs?\.?|fr", "minor": r"centimes?|cts?\.?|ct"},
    per="par|à la|au|à l'|le|la|les|l'|/|pour",
    days={"today": "(?:uniquement|seulement|valable) aujourd'hui|aujourd'hui (?:seulement|uniquement|encore)|ce jour "
        "seulement|24 ?h chrono|dernier jour", "two_days": "aujourd'hui et demain",
        "weekend": "(?:ce|tout le) week-?end", "week": "(?:uniquement |seulement )cette semaine|cette semaine "
        "(?:seulement|uniquement)", "month_end": "(?:jusqu'à (?:la )?)?fin (?:du |de ce )?mois(?: en cours)?",
        "year_end": "(?:jusqu'à (?:la )?)?fin (?:de l'|d')année"},
    zero="gratuite?s?|gratuitement|offerte?s?|sans frais|gratis|tombent|tombe|offrons|est offerte?|sont offerts|remis|"
        "(?:vous )?(?:est|sont) remboursés?|entrée libre|ne (?:paie(?:nt)?|payez) (?:pas|rien)|nous renonçons aux?|"
        "(?:est|sont) (?:à notre charge|supprimée?s?)|n(?:'|e )(?:est|sont) pas (?:facturée?|perçue?|due?)s?|nous ne "
        "(?:facturons|prélevons|demandons|comptons) (?:pas|aucun)", none="sans|aucune?s?|pas de|zéro|ni|pas d'",
    lows=r"à partir de|dès|au moins|minimum|min\.?|à compter de|à partir du|dès seulement|minimum de|d'au moins|à "
        r"partir d'|au-delà de|au-dessus de|supérieure?s? à",
    highs=r"jusqu'à|jusqu'a|au plus|maximum|max\.?|moins de|jusqu'à concurrence de|à concurrence de|maximum de|sous",
    ranges="à|au|et|ou|jusqu'au|a", articles="le|la|les|au|du|de|au plus tard|inclus",
    starts="dès(?: le)?|à partir du|depuis(?: le)?|valable (?:dès|à partir)(?: le| du)?|à compter du|entre(?: le)?|"
        "débute le|commence le|du jour|commencent(?: le)?|débutent(?: le)?|commence(?: le)?|débute(?: le)?",
    ends="jusqu'au|jusqu'à|au|avant(?: le)?|fin le|se termine(?: le)?|prend fin(?: le)?|s'arrête(?: le)?|valable "
        "jusqu'au|d'ici(?: au| le)?|au plus tard(?: le)?|jusqu'à(?: la)? fin|expire(?: le)?|fin de l'offre(?: le)?|"
        "avt(?: le)?|s'achève le|clôture(?: le)?|date limite|dernier jour|jusque|jusqu'à ce|date limite(?: le)?",
    months_in="en|au mois de|durant le mois de|tout", months_end="fin|à la fin|fin du mois de",
    on="uniquement le|seulement le|valable le",
    exactly="à|pour|seulement|à seulement|maintenant|pour seulement|au prix de|uniquement|désormais|aujourd'hui|coûte|"
        "maintenant à|vendu|vendue", half="(?:à )?moitié prix|à moitié prix|demi-tarif|demi-prix|la moitié",
    codes="code(?:s)?(?: promo(?:tionnel)?| avantage| réduction| promo web| de réduction| cadeau| parrain(?:age)?|"
        " offre| action| privilège| partenaire| remise| spécial)?|"
        "mot(?:-| )clé|référence promo|bon de réduction|avec le code|numéro d'avantage", cues=_CUES, signs=_SIGNS,
    regions={"CH": "suisse(?: romande)?", "FR": "france(?: métropolitaine| entière)?", "BE": "belgique",
        "LU": "luxembourg", "DE": "allemagne", "AT": "autriche", "IT": "italie", "MC": "monaco",
        "LI": "liechtenstein", "CH-VD": "(?:canton de )?vaud", "CH-GE": "(?:canton de )?genève",
        "CH-NE": "canton de neuchâtel", "CH-FR": "canton de fribourg", "CH-VS": "(?:canton du )?valais",
        "CH-JU": "canton du jura", "CH-BE": "canton de berne", "CH-ZH": "canton de zurich", "CH-TI": "tessin",
        "FR-COR": "corse", "FR-IDF": "île-de-france"},
    regions_only="en magasin, en|uniquement en magasin, en|avec domicile en|domicile en|clients? (?:en|de)|adresse "
        "(?:de livraison )?en|(?:uniquement|seulement|exclusivement|valable|limitée?s?|réservée?s?) (?:en|dans le|à "
        "la|au|pour la|aux résidents (?:de|du)|dans tout[e]? (?:le|la)?|dans le canton de|aux habitants (?:de|du|de "
        "la))|résid(?:ents?|ant|ence)s? (?:en|du|de la|dans le|de)|domiciliées? (?:en|dans le|à)|livraison "
        "(?:uniquement )?en|habitants (?:du|de la|de)|valable (?:en|dans le)|offre limitée (?:à la|au)|hors",
    only="réservée?s? (?:aux|à nos)|pour(?: les| nos)?|uniquement (?:pour les|aux)|exclusivement (?:pour les|aux)|aux|"
        "seulement pour les|offre pour les|destinée?s? aux|limitée?s? aux|valable pour les|gratuit pour les|(?:tarif "
        ")?réduit ?:",
    entitled="bénéficient|reçoivent|paient|payent|obtiennent|profitent|économisent|ont droit|peuvent (?:obtenir|"
        "profiter|bénéficier|acheter)",
    past="l'an(?:née)? (?:dernier|dernière|passée?)|l'année précédente|était valable|(?:est|sont) terminée?s?|a pris "
        "fin|offre expirée|n'est plus valable|l'été dernier|était en vigueur|s'est terminée?|en 20[01][0-9]|"
        "coûtai(?:t|ent)|valai(?:t|ent)|étaient valables|c'était (?:l'|en|avant|la|le|valable)~|était (?:l'offre|la "
        "promotion) de|s'est achevée?|a (?:augmenté|progressé) de|chiffre d'affaires|si (?:nous pouvions|on pouvait)",
    rivals="concurren(?:ce|ts?)|chez d'autres|d'autres (?:opérateurs|fournisseurs|marques)|ailleurs|prix du marché|"
        "les autres|confrères|chez un autre",
    asides=r"concours|gagnants? (?:seront|sera)|tirage au sort|à gagner|gagnez|tentez (?:de gagner|votre chance)|"
        r"reversé[es]?|reversons|don de|(?:plus que|il (?:vous )?(?:ne )?(?:vous )?manque(?: plus que)?|encore) "
        r"\d+(?:[.,]\d+)? ?(?:€|chf|fr\.|francs) (?:pour|avant)|offre d'emploi|postulez|salaire|un don (?:moyen|de)|"
        r"dons? (?:moyen|de|d'au moins)|en moyenne",
    excluded="non (?:cumulable|valable)|hors|à l'exception (?:de|des|du)|sauf|ne s'applique pas|ne sont pas|exclue?s?|"
        "à l'exclusion|non compris(?:es?)?|n'est pas valable|ne (?:peut|peuvent) (?:pas )?être",
    asked="cliente?:|question:|q:|utilisateur:|vous ?:|moi ?:",
    cases="résiliation anticipée|retard de paiement|en cas (?:de |d')(?:déménagement|annulation|perte|report|"
        "modification|retard|non-présentation|maladie|rejet|rappel|changement de nom)|annulation(?: sans frais| "
        "gratuite)?(?: jusqu'à| :)|vol ou de perte|si je perds|puis-je annuler",
    noise="panier|filtrer|trier|cookies?|réinitialiser|liste d'envies|prix jusqu'à",
)
