"""French words for whether something can be had, how often, and in what state."""

from audit.plugins.word_table import signs

STOCK = signs(r"""
availability LimitedAvailability: (?:places|chambres|pièces|billets|exemplaires) restante?s ?: ?{n}
availability InStock: en stock|disponible (?:immédiatement|de suite|tout de suite|en stock)|(?:immédiatement|
    actuellement) disponible|{n} (?:pièces?|articles?|exemplaires?) en stock|(?:livrable|expédiable|à emporter|à
    retirer)s? (?:immédiatement|tout de suite|de suite|sans délai|dès (?:maintenant|aujourd'hui))|places disponibles|
    disponible$|disponible[.,;!]~|(?:stock|encore|toujours) disponible|dispo[.!]~|disponibles? en (?:taille|magasin|
    boutique|[0-9])~|disponibles? (?:dès maintenant|aussi|chez)
availability SoldOut: (?:on est|nous sommes|c'est)(?: déjà| malheureusement)? complets?|épuisée?s?|(?:est|sont|affiche|
    affichent|déjà) complet(?:s|es?)?|^complet(?:s|es?)?|~[0-9],? complet(?:s|es?)?|(?:départ|date|séance|cours|
    stage)s?(?: d[ue][a-z0-9 ]{0,20})? complet(?:s|es?)?|[-–] complet(?:s|es?)?$|victime de (?:son|leur) succès|sold
    out|tout (?:est )?(?:vendu|parti)[.!]~|tous vendus[.!]~|plus aucune place
availability OutOfStock: (?:en )?rupture(?: de stock)?|(?:actuellement |temporairement |momentanément )?(?:indisponible|
    non disponible)s?|plus disponible|pas en stock|hors stock|n'est (?:plus|pas) disponible|plus en stock|pas
    disponible|en rupture
availability PreOrder: pré-?command(?:e|es|er|ez|able)|(?:disponible|article|produit|modèle|album|livre|jeu) en
    prévente|précommandez|préventes? ouvertes?
availability BackOrder: réapprovisionnement(?: en cours)?|en cours de réapprovisionnement|sur commande fournisseur|de
    retour bientôt|bientôt de retour|en réassort
availability MadeToOrder: sur commande|fabriqué(?:e)? (?:sur demande|à la demande|à la commande)
availability LimitedAvailability: {n} (?:véhicules|voitures|vélos|exemplaires) disponibles|
    (?:offre )?limitée?s? aux (?:premiers |premières )?{n} (?:premiers |premières
    )?(?:véhicules|voitures|vélos|appareils|pièces|exemplaires|places|paires|lots|unités|chambres)(?: restante?s)?(?:
    en stock| disponibles)?|~(?:^|: |\| )encore {n}$|(?:plus que|il (?:ne )?reste(?: plus)?(?: que)?|encore|reste(?:
    plus que)?|seulement|dernières?|derniers) {n} (?:pièces?|exemplaires?|places?|articles?|chambres?|billets?|en stock|
    tables?|coffrets?|caisses?|colis|sets?|appareils?|vélos?|disponibles?|cabines?|bouteilles?|cartons?|unités?|
    paires?|lots?|sièges?|emplacements?)(?: disponibles?| en stock)?|
    {n} (?:exemplaires?|pièces?|places?) restante?s?|série limitée|il n'en reste (?:plus )?que (?:{n}|quelques|
    très peu)|
    en stock ?: ?[1-5]$~|dernier exemplaire|dernière (?:pièce|place|
    chambre)[.,!]~|limitée? à {n} (?:pièces?|exemplaires?|places?|unités|personnes|billets|clients)|édition limitée|
    (?:quantités?|places?|stock|stocks|offre) limitée?s?|(?:les|aux|des) {n} premi(?:ers|ères) (?:clients?|commandes?|
    inscri[a-z]+|acheteurs?|abonnés|participants?|visiteurs?|personnes|réservations|arriv[a-zé]+|souscri[a-z]+|membres|
    dossiers|exemplaires|foyers|appels)|derni(?:ers|ères) (?:exemplaires|places|pièces|chambres)|nombre de places
    limité|en quantité limitée|(?:plus que )?quelques (?:places|chambres|billets|exemplaires)|(?:dernières|derniers)
    (?:places|billets|disponibilités|pièces)|presque complet|plus que quelques (?:pièces|articles)(?: en stock)?|
    derni(?:ers|ères) articles(?: (?:en stock|disponibles))?|stock faible|bientôt épuisée?s?
availability Discontinued: fin de série|plus fabriquée?|arrêté(?:e)? (?:par le fabricant|de fabrication)|n'est plus
    (?:commercialisé|vendu)e?|produit arrêté|(?:modèle|production|fabrication) arrêtée?|retirée?s? de la vente|
    supprimée?s? du catalogue
availability InStoreOnly: en (?:magasin|boutique|agence|succursale)s? (?:uniquement|seulement|exclusivement)|
    (?:uniquement|seulement|exclusivement) (?:en (?:magasin|boutique|agence|succursale|point de vente)s?|dans (?:nos|
    les|votre|notre|la|le) (?:magasins?|boutiques?|agences?|succursales?|filiales?|points de vente|librairies?)|au
    guichet)|non disponible en ligne|pas d(?:e |')(?:livraison|expédition|envoi|vente en ligne|commande en ligne)|
    retrait (?:uniquement|en magasin uniquement)|à l'emporter uniquement|uniquement sur place|(?:pas|n'est pas vendue?|
    ne se vend pas) (?:en vente |à vendre )?(?:en ligne|sur (?:l'e-?shop|le site|le webshop|internet|la boutique en
    ligne)|dans (?:la|notre) boutique en ligne)|(?:non|pas) (?:vendue?s?|proposée?s?|disponibles?) en ligne|(?:vente
    exclusive|exclusivement|uniquement|seulement) (?:en|dans (?:nos|les|vos)|aux?|chez nos) (?:librairies?|pharmacies?|
    gares?|guichets?|caisses?|cinémas?|instituts?|stations?|restaurants?|garages?|salons?|revendeurs?)|uniquement à
    l'adresse|dans (?:nos|les) (?:magasins|boutiques|succursales|agences|points de vente) (?:uniquement|seulement|
    exclusivement)|(?:vente )?sur place uniquement|vente (?:uniquement|seulement) sur place|(?:uniquement|seulement|
    exclusivement) (?:dans|en|à|au) (?:nos |notre |les |la |le |l')?(?:[a-zé]+ )?(?:centres?|
    cabinets?|clubs?|ateliers?|showrooms?|billetteries?|accueil|boutiques?|cliniques?|caves?|domaine)
availability OnlineOnly: (?:vente|achat|réservation|souscription|inscription|commande)s?(?: se f(?:ait|ont)| (?:est|
    sont) [a-zé]+|possibles?)? (?:uniquement|seulement|exclusivement) (?:dans|via|sur|par|depuis) (?:l'|notre |
    nos )?(?:appli(?:cation)?s?|site|
    internet)|(?:uniquement|seulement|exclusivement|valable uniquement) (?:en ligne|sur (?:internet|le
    (?:site|web)|notre (?:site|boutique en ligne)|le webshop|l'e-?shop|l'appli(?:cation)?))|exclusivité (?:web|internet|
    en ligne)|exclu(?:sif)? web|web only|pas en magasin|offre web|100 ?% en ligne|(?:introuvable|non disponible|pas
    (?:disponible|vendue?s?|proposée?s?)) en (?:magasin|boutique)s?|(?:en ligne|sur (?:internet|notre site|le site))
    (?:uniquement|seulement|exclusivement)|réservée?s? à la (?:boutique|vente) en ligne
item_condition Refurbished: reconditionn?ée?s?|remise?s? à neuf|refurbished|(?:appareil|smartphone|téléphone|ordinateur|
    produit|modèle)s? (?:entièrement )?rénovée?s?
item_condition Used: d'occasion|occasions? (?:garantie?s?|certifiée?s?|contrôlée?s?|révisée?s?|récentes?)|^occasions?|
    occasions?[,.]~|occasion en (?:bon|très bon|parfait) état|seconde main|usagées|(?:livre|article|vêtement|produit|
    appareil|meuble|véhicule)s? usagée?s?|(?:légères? )?traces? d'(?:usage|utilisation|usure)|véhicule de démonstration|
    déjà porté
item_condition Damaged: (?:petite?s?|légère?s?|léger|quelques|micro-?|avec|un|des) ?(?:rayures?|défauts?)(?: d'aspect)?|
    rayures? (?:visible|superficielle|légère)s?|défauts? (?:d'aspect|esthétique|visible|mineur|cosmétique)~|
    (?:égratignures?|(?:emballage|carton|boîte) (?:abîmé|endommagé|ouvert)e?|endommagée?s?|accroc|éraflures?)
item_condition New: état neuf|produit neuf|neuf sous emballage|véhicule neuf|neuf dans son|article neuf|jamais
    (?:utilisé|déballé)e?s?
max_quantity {n}: (?:max(?:imum|\.)?|limité(?:e)? à|au maximum|pas plus de) (?:de )?{n} (?:pièces?|articles?|billets?|
    bouteilles?|bons?|unités?|exemplaires?|appareils?|paquets|cartons|produits?|coupons?|commandes?|lots?|bouteilles|
    paires?)(?: par (?:client|personne|foyer|ménage|commande|achat|jour|carte|compte)~)?|{n} (?:seule? )?(?:pièces?|
    articles?|billets?|bons?|offres?|unités?|exemplaires?|appareils?|coupons?|produits?|lots?)? ?(?:maximum )?par
    (?:client|personne|foyer|ménage|commande|carte|compte|achat|passage en caisse)|(?:une? )?(?:seule? )?{n}
    (?:appareils?|pièces?|billets?|articles?|exemplaires?) (?:au plus|au maximum|maximum|max\.?)|maximum {n} par ~|
    (?:limitée? à|dans la limite de|maximum|max\.?|au maximum|pas plus de) (?:un |une )?{n} (?:seule? )?(?:[a-z-]+
    ){1,2}?par (?:client|personne|foyer|ménage|commande|achat|carte|compte|jour)|une? seule?s? {n} (?:offre|bon) par ~|
    {n} [a-zé]+ (?:au maximum|au plus|maximum) par (?:client|personne|foyer|ménage|commande|jour)|{n} seule?s?
    [a-zé'-]+(?: [a-zé'-]+)? par (?:client|personne|foyer|ménage|commande|achat|carte|compte)~|quantité max(?:imale?|
    imum|\.)? par [a-z]+ ?:? {n}|peu(?:t|vent|x|vez)(?: en)? (?:acheter|commander|réserver|prendre) (?:que |au plus |au
    maximum |jusqu'à )?{n}(?: [a-zé]+)?(?: au (?:maximum|plus))?|{n} [a-zé]+ par [a-zé]+ (?:au (?:maximum|plus)|maximum|
    max)|{n} (?:seule )?(?:fois|utilisations?|souscriptions?) par (?:client|personne|foyer|ménage|commande|compte)|{n}
    [a-zé]+ max\.? par (?:client|personne|foyer|ménage|commande)
availability MadeToOrder: (?:fabriqu|réalis|confectionn|cous|produi)(?:é|u|t)e?s? (?:sur mesure|à la commande|à la
    demande)
item_condition New: neufs?,? (?:dans son |sous )?(?:emballage d'origine|blister)|neuves?,? (?:dans son |sous
    )?(?:emballage d'origine|blister)
trial_period P1M: mois d'essai (?:est )?(?:gratuit|offert)|essai gratuit d'un mois
trial_period P7D: semaine d'essai (?:est )?(?:gratuite|offerte)|essai gratuit d'une semaine|première semaine (?:est
    )?(?:offerte|gratuite) pour (?:essayer|tester|découvrir)
availability LimitedAvailability: plus que {n} [a-zé]+ (?:en stock|disponibles?|restante?s?|libres?)
availability InStoreOnly: aucune (?:livraison|expédition)(?: à domicile| possible)?|aucun envoi(?: possible)?
availability LimitedAvailability: (?:il n'y en aura|nous n'en (?:ferons|faisons|produisons|avons (?:fait|
    produit))) que {n}|(?:limitée?s? |et )?à {n} exemplaires
availability LimitedAvailability: (?:il )?ne reste(?:nt)? (?:plus )?que {n} [a-zé]+|(?:plus que|encore) {n} (?:postes|
    bureaux|box)|
    pièce unique|exemplaire unique
max_quantity {n}: {n} (?:billets |pièces |bouteilles |places |cartons )?par (?:personne|client|foyer|commande|carte|
    séance|membre)
    (?:au plus|au maximum|maximum)|chaque (?:client|foyer|membre|personne)
    peut en (?:commander|acheter|prendre) {n}
""")
