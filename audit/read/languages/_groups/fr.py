"""French words for the groups of customers that an offer is for."""

from audit.plugins.word_table import signs

GROUPS = signs(r"""
audience NewCustomers: (?:hors|sauf) (?:les )?(?:actuels )?clients (?:actuels|existants)|(?:réservée?s? aux |pour les |
    offre )?nouve(?:aux|lles?|l) (?:client(?:e)?s?(?:
    particuliers?| privés?)?|abonnée?s?|adhérent(?:e)?s?|membres?|inscrite?s?|souscripteurs?|utilisateurs?|assurée?s?|
    locataires|sociétaires|élèves|lecteurs|résidents|titulaires)|(?:première|1re) (?:commande|souscription|inscription|
    adhésion)|nouveau client|pour la première fois|n'ayant (?:jamais|pas (?:encore|été|eu|souscrit))|pas été
    (?:clients?|abonnée?s?)|(?:qui n'ont|n'avez) pas (?:été (?:client|abonn|membre)|eu (?:d'|
    de ))~|toute nouvelle souscription|(?:personnes |clients )?non
    abonnée?s?(?: depuis)?|pas encore (?:clients?|abonnée?s?)|(?:toute )?(?:première|nouvelle) (?:relation|
    ouverture de compte)(?: bancaire| avec (?:la|notre) [a-zé]+)?|(?:une |la |toute |
    votre )première ouverture(?: de (?:compte|livret|contrat))?|ouvr(?:ent|ez|ant|ir) (?:un |leur |votre )?(?:premier|
    nouveau) compte|(?:votre|ta|ton|un|tout|le) premi(?:er|ère) (?:achat|box|panier|abonnement|contrat|réservation|
    compte|livret|forfait|bon de commande)|primo-?[a-z]+
audience NewCustomers limited: (?:premières|nouvelles) (?:commandes|souscriptions|inscriptions|adhésions)|nouveaux
    venus|personnes non clientes|non-clients
audience ExistingCustomers: (?:ceux |celles |abonnés |adhérents )?qui (?:renouvellent|se réabonnent)|si vous
    (?:renouvelez|vous réabonnez)|(?:tout|en cas de|pour un) réabonnement|(?:réservée?s? (?:aux |à nos )|pour (?:les|
    nos) )abonnée?s|déjà clients?
audience ExistingCustomers limited: (?:clients?|abonnée?s) (?:existants?|actuels?|fidèles|mobile|internet|box|fibre|
    fixe|déjà [a-zé]+|détenteurs|possédant|titulaires|habitués|de longue date)|anciens clients|habitués
audience Students: (?:tarif|abonnement|offre|prix|forfait|compte|réduction|carte|statut)s? (?:d')?étudiante?s?|
    réservée?s? aux étudiants|spécial étudiants|certificat de scolarité|si (?:vous êtes|tu es) (?:étudiant|apprenti)e?
audience Students limited: (?:(?:élèves|étudiante?s?|lycéens|apprentis|jeunes)(?: et|,| ou) )?(?:étudiante?s?|
    apprenti(?:e)?s?|lycéens?|collégiens?|écoliers)(?: et apprentis?)?|(?:jeunes|personnes) en (?:formation|
    apprentissage|études)|(?:titulaires|porteurs) de la carte (?:d')?étudiante?s?
audience Seniors: (?:tarif|rabais|réduction|abonnement|prix|offre) (?:senior|avs|ai|ainés)s?(?:/ai)?|(?:plus de|dès|à
    partir de) [67][0-9] ans|[67][0-9] ans (?:et|ou) (?:plus|\+)~|6[0-9] ?\+~|bénéficiaires avs|\+ de 6[0-5] ans
audience Seniors limited: (?:retraités et )?seniors?|avs(?:/ai)?|retraité(?:e)?s?|rentiers?(?: avs)?|aînés
audience Youth: (?:tarif|offre|abonnement|forfait) jeunes?|moins de (?:1[4-9]|2[0-9]|30) ans|1[0-9]-2[0-9] ans|réservée?
    aux (?:jeunes|moins de {n} ans)|1[0-9]-1[0-9] ans
audience Youth limited: jeunes?(?: adultes)?(?: de moins de {n} ans| jusqu'à {n} ans)?|-(?:18|25|26|28|30) ans|jusqu'à
    (?:1[6-9]|2[0-9]|30) ans|adolescents|ados|juniors?
audience Members: (?:réservée?s? aux |pour les |uniquement pour (?:les|nos) )(?:membres|adhérents?|sociétaires|
    détenteurs|porteurs|titulaires)(?: (?:de la |d'une )?carte)?|(?:(?:le |les |aux? )?(?:porteurs?|titulaires?|
    détenteurs?)|membres) (?:de (?:la |leur |une |l'une )?|d'une )carte(?: de fidélité| [a-z]+)?|avec (?:la|votre|ta)
    carte (?:de fidélité|du magasin|client|[a-z]+)|(?:prix|offre|tarif|remise)(?: exclusive?| spécial)? (?:membre|
    adhérent|club|carte|sociétaire)s?|avec (?:votre|ta) carte[,:]~|clients fidélité
audience Members limited: (?:adhérentes et )?adhérents?|(?:membres|adhérents|affiliés) (?:de |du |d')(?:la |l'|
    un )?(?:mutuelle|
    association|syndicat|bibliothèque|coopérative|club|fédération|comité)|(?:membres|licenciés|abonnée?s)(?: du club|
     [a-z]+\+~)?|sociétaires|clients? encartés?
audience PrivateCustomers limited: (?:clients? |clientèle )(?:privée?s?|particuli[a-zè]+)|particuliers
audience PrivateCustomers: particuliers uniquement|(?:réservée?s? |uniquement |destinée?s? )?(?:aux|pour les)
    (?:consommateurs|ménages)
audience BusinessCustomers limited: (?:(?:clients? |clientèle )(?:pro(?:fessionnel(?:le)?)?s?|commerciale)|
    professionnels|pros|entreprises|sociétés|indépendants|restaurateurs|commerçants|artisans|pme|associations|
    collectivités|revendeurs|(?:auto|micro)-?entrepreneurs|professions libérales)(?: du bâtiment| de santé)?
audience BusinessCustomers: offre pro|(?:professionnels|entreprises) uniquement|(?:extrait )?kbis
audience Families limited: familles
audience Families: en famille,? (?:vous )?(?:économis|pay|bénéfici)[a-zé]*|familles? nombreuses?|(?:tarif|rabais|
    réduction) familles?|réservée? aux familles
audience AppUsers limited: (?:sur|dans|via) l'appli(?:cation)?
audience AppUsers: (?:uniquement |seulement |exclusivement |exclusif )?(?:sur|dans|via|depuis) (?:l'|notre
    )appli(?:cation)?(?: mobile)?|exclusivité appli~|(?:utilisateurs|clients) de (?:l'|notre )appli(?:cation)?|
    téléchargez l'appli(?:cation)?(?: [a-zé]+){0,2} (?:et|pour)
audience NewsletterSubscribers: (?:abonnée?s?|inscrite?s?|abonnez-vous|inscrivez-vous|inscription|en vous (?:abonnant|
    inscrivant)|lecteurs|s'inscri(?:re|t|vent|vant)) (?:à|de) (?:la|notre|cette) (?:newsletter|infolettre|lettre
    d'information)|abonnée?s newsletter
audience Employees: (?:réservée? (?:aux|à nos) |pour (?:les|nos) )(?:employés|collaborateurs|salariés|membres du
    personnel)|(?:prix|remise) (?:du )?personnel
audience Employees limited: (?:collaboratrices et )?collaborateurs|(?:salariés|employés)(?: du groupe| de
    l'entreprise)?|membres du personnel
audience NewCustomers: premier (?:achat|envoi|abonnement|contrat)(?: chez nous)?
audience AppUsers: (?:présentez|montrez|en (?:présentant|montrant)|sur présentation de) (?:l'|votre |
    notre )appli(?:cation)?
""")
