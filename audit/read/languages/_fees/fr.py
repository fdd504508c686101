"""French words for sums beside a price: fees paid once or never, deposits, parts of a price, money given back."""

from audit.plugins.word_table import cues, signs

FEES = cues(r"""
cashback before 0.0: cash[- ]?back(?: du fabricant)?(?: de)?|rembours(?:é|ement|ée|er)s?(?: de| jusqu'à)?|offre de
    remboursement|odr|bonus de bienvenue|prime de bienvenue|recevez une? (?:prime|bonus)(?: de)?
cashback after -0.2: (?:de )?cash-?back|remboursés?|de (?:remboursement|bonus|prime|bienvenue)|offerts? (?:pour|sur|à)
    (?:l'ouverture|toute ouverture)|(?:versés?|crédités?)(?: sur| à| pour)?
setup_fee before -0.3: (?:hors )?{frais}(?: uniques?)?(?: de| :)?|frais de (?:réservation|carte|location)(?: de| :)?|
    ouverture de (?:compte|ligne)|installation par (?:un|le|nos) techniciens?(?: :)?|activation|mise en service|
    inscription|taxe d'administration|(?:taxe|
    contribution)(?: de [a-zé]+)? unique(?: de)?|raccordement|adhésion|kit de démarrage
setup_fee after 0.0: (?:de |d')?{frais}|d'inscription|une (?:seule )?fois
deposit before -0.8: caution(?: de)?|dépôt(?: de garantie)?(?: de)?|consigne(?: de)?|depot|(?:\+|plus|et) vidange|
    vidange (?:comprise|consignée|de la bouteille)|garantie (?:de loyer|
    locative)|(?:pré-?autorisation|empreinte)(?: bancaire| de carte)?(?: de)?
deposit after -0.4: de (?:caution|consigne|dépôt)|consigne
down_payment before -0.8: acompte(?: de)?|apport(?: initial| personnel| comptant)?(?: de)?|(?:mise|paiement)
    initiale?(?: de)?|(?:1er|premier) (?:grand )?loyer(?: majoré)?(?: de)?|premier grand loyer|(?:premier |1er
    )versement(?: de)?|versement initial|arrhes|à la commande|(?:1re|1ère|première) mensualité(?: majorée)?(?: de)?
down_payment after -0.4: d'(?:acompte|apport|arrhes)|de (?:premier |1er )(?:grand )?(?:loyer|versement)(?: majoré)?|de
    mise initiale|à la commande|à la signature|(?:aujourd'hui|maintenant|à la réservation),? (?:et )?(?:le )?(?:solde|
    reste)
cashback before 0.0: (?:nous|on) (?:vous |te )?rembours(?:ons|e)(?: (?:vos|tes|les) frais)?(?: de [a-zé]+)?(?: jusqu'à)?
deposit before -0.6: (?:nous |on )?(?:bloqu(?:ons|e)|gel(?:ons|e))
deposit before -0.8: cautions|dépôts de garantie|(?:dépôts|consignes) ?:
down_payment before -0.8: acomptes|arrhes ?:
deposit after -0.6: (?:sont |est |seront )?(?:bloqués?|préautorisés?|gelés?)(?: sur)?|(?:de |en )caution|
    (?:à (?:verser|déposer) )?en garantie
cashback after 0.2 money: (?:par (?:virement|chèque)|sur (?:votre|ton) compte)(?: bancaire)? (?:après|sous|dès)~
cashback after 0.0 percent: (?:de (?:vos|tes|ses|chaque) (?:achats?|dépenses|commandes?)(?: [a-zé]+){0,2} (?:reversé|
    crédité|remboursé|rendu|cumulé)[es]*|(?:reversé|crédité|cumulé|versé)[es]*)(?: (?:en|sur (?:votre|ta)) (?:cagnotte|
    carte|compte))?|en (?:cagnotte|cashback|bons? d'achat)
cashback before -0.1 money: (?:le fabricant|la marque|l'enseigne) (?:vous )?(?:reverse|restitue|rend|verse)|vous
    récupérez
setup_fee before -0.3: forfait (?:de )?mise en (?:route|service)
cashback before 0.0: crédit de bienvenue(?: de)?
cashback after -1.4 money: vous sont (?:remboursé|reversé|crédité|rendu)s(?: sur (?:votre|ton) compte)?
price after -1.4: (?:déduit|remboursé|récupéré|imputé)e?s? en cas d(?:e |')(?:commande|achat)
price before -0.6: (?:offrez|offrir|achetez|acheter)(?: (?:un|une|des|le|la|notre))* (?:bon|chèque|carte)s?[- ]cadeaux?
    (?:de|d'une valeur de|d'un montant de|à)
setup_fee before -0.3: (?:émission|établissement|édition) de (?:la |votre |ta )?carte
setup_fee after -0.3: (?:pour |d'|de )(?:l')?(?:émission|établissement|édition) de (?:la |votre |ta )?carte
discount before 0.2 money: retir(?:e|ent)|enlèv(?:e|ent)
min_order_value before -0.2: commandes? minimales?(?: de)?
free_shipping_from before -2.0: (?:pas de|aucune?s?) {port}[a-z ]{0,12}?{des}|(?:standard|express|point relais|relais
    colis|colissimo|mondial relay|chronopost) (?:est )?(?:offerte?|gratuite?) {des}
- before -0.2 money: retours? (?:à (?:vos|tes|ses) frais|à la charge du client|aux frais du client)[, (]{0,3}(?:environ|
    env\.|comptez)?
shipping_cost before 0.0: portage(?: à domicile)?
- before -0.2 money: (?:les |vos )?dons (?:à partir d|dès|de plus d|supérieurs à)[eu']?
unit_price before 0.2: prix ?(?:/|aux?|par|pour|les) ?(?:kg|kilo|litre|100 ?g|100 ?ml)
deposit after -1.6 money: (?:(?:qui )?(?:vous |te )?(?:est|sont|sera|seront) )?(?:rendu|restitué|remboursé|
    récupéré)e?s? (?:à la
    (?:sortie|restitution|fin|remise)|au (?:retour|départ)|en fin de|lors (?:du retour|de la remise)|contre)|que (?:nous
    vous |l'on vous )(?:rendons|restituons|rend)|que vous récupérez
notice_period before -0.6: sauf (?:résiliation|dénonciation|congé|préavis)(?: (?:écrite?|donnée?|reçue?|envoyée?|
    d'au moins|au
    moins|au plus tard|de))*
""")

FREE = signs(r"""
price 0/P1M: (?:aucune?s?|sans|zéro|pas d[e']|ni) ?(?:frais|abonnements?|cotisations?|redevances?|taxes?|loyers?|
    forfaits?)
    mensuel(?:le)?s?
price 0/P1Y: (?:aucune?s?|sans|zéro|pas d[e']|ni) ?(?:frais|abonnements?|redevances?|taxes?) annuel(?:le)?s?
shipping_cost 0: (?:livr(?:aison|é|ée|able)s? |rendus? )franco(?: de port| (?:à )?domicile| chantier)?
""")
