"""French words for the groups of customers that an offer is for."""

from audit.plugins.word_table import signs

GROUPS = signs(r"""
audience NewCustomers: (?:réservée?s? aux |pour les |offre )?nouve(?:aux|lles?) (?:clients?|clientes?|abonnée?s?|
    adhérents?|membres|inscrite?s?|souscripteurs?)|première (?:commande|souscription|inscription|adhésion)|nouveau
    client|pour la première fois|toute première commande|n'ayant pas (?:été|eu|souscrit)|pas été (?:clients?|
    abonnée?s?)|(?:qui n'ont|n'avez) pas (?:été|eu) ~|1re commande|toute nouvelle souscription|(?:personnes |clients
    )?non abonnée?s?(?: depuis)?|pas encore (?:clients?|abonnée?s?)|(?:toute )?(?:première|nouvelle) (?:relation|
    ouverture de compte)(?: bancaire| avec (?:la|notre) [a-zé]+)?|ouvr(?:ent|ez|ant|ir) (?:un |leur |votre )?(?:premier|
    nouveau) compte|nouveaux (?:locataires|assurés|sociétaires|utilisateurs|élèves|lecteurs|résidents)|(?:votre|ta|ton|
    un|tout|le) premi(?:er|ère) (?:achat|box|panier|abonnement|contrat|réservation|compte|livret|forfait|bon de
    commande)|primo-?[a-z]+
audience ExistingCustomers: (?:réservée?s? (?:aux |à nos )|pour (?:les|nos) )(?:(?:clients?|abonnée?s?) (?:existants?|
    actuels?|fidèles|mobile|internet|box|fibre|déjà|détenteurs|possédant|titulaires)|abonnée?s)|déjà clients?
audience ExistingCustomers limited: clients? (?:existants?|actuels?|fidèles)|clients habitués|habitués
audience Students: (?:tarif|abonnement|offre|prix|forfait|compte|réduction) étudiante?s?|cartes? (?:d'étudiante?s?|
    étudiante?s?)|statut étudiant|certificat de scolarité|si (?:vous êtes|tu es) (?:étudiant|apprenti)e?|réservée?s? aux
    étudiants|spécial étudiants
audience Students limited: étudiante?s?(?: et apprentis?)?|apprentis?|lycéens?|collégiens|écoliers
audience Seniors: (?:tarif|rabais|réduction|abonnement|prix|offre) (?:senior|avs|ai|ainés)s?(?:/ai)?|(?:plus de|dès|à
    partir de) [67][0-9] ans|[67][0-9] ans (?:et|ou) (?:plus|\+)~|6[0-9] ?\+~|bénéficiaires avs|\+ de 6[0-5] ans
audience Seniors limited: seniors?|avs(?:/ai)?|retraité(?:e)?s?|rentiers?|aînés
audience Youth: (?:tarif|offre|abonnement|forfait) jeunes?|moins de (?:1[4-9]|2[0-9]|30) ans|1[0-9]-2[0-9] ans|réservée?
    aux (?:jeunes|moins de {n} ans)|1[0-9]-1[0-9] ans
audience Youth limited: jeunes?(?: de moins de {n} ans| jusqu'à {n} ans)?|-(?:18|25|26|30) ans|jusqu'à (?:1[6-9]|2[0-9]|
    30) ans
audience Members: (?:réservée?s? aux |pour les |uniquement pour (?:les|nos) )(?:membres|adhérents?|sociétaires|
    détenteurs|porteurs|titulaires)(?: (?:de la |d'une )?carte)?|(?:détenteurs|porteurs|titulaires) (?:de (?:la |leur
    )?|d'une )carte(?: de fidélité)?|avec (?:la|votre|ta) carte (?:de fidélité|client|[a-z]+)|(?:prix|offre|tarif|
    remise)(?: exclusive?| spécial)? (?:membre|adhérent|club|carte|sociétaire)s?|avec (?:votre|ta) carte[,:]~|clients
    fidélité
audience PrivateCustomers limited: clients? privés?|particuliers|clientèle privée
audience BusinessCustomers limited: professionnels|entreprises|indépendants|restaurateurs|commerçants|artisans|pme|
    associations
audience Families limited: familles
audience AppUsers limited: (?:sur|dans|via) l'appli(?:cation)?
audience Members: (?:le |les |aux? )(?:porteurs?|titulaires?|détenteurs?) de (?:la |leur |une |l'une )?carte(?: [a-z]+)?
audience Members limited: licenciés(?: du club)?|membres du club|membres|adhérents?|sociétaires|abonnée?s
audience AppUsers: (?:uniquement |seulement |exclusivement |exclusif )?(?:sur|dans|via|depuis) (?:l'|notre
    )appli(?:cation)?(?: mobile)?|exclusivité appli~|utilisateurs de l'appli(?:cation)?|téléchargez
    l'appli(?:cation)?(?: [a-zé]+){0,2} (?:et|pour)
audience NewsletterSubscribers: (?:abonnée?s? à (?:la|notre|cette) newsletter|inscrite?s? à (?:la|notre|cette)
    newsletter|(?:abonnez-vous|inscrivez-vous|inscription|en vous (?:abonnant|inscrivant)) à (?:la|notre|cette)
    newsletter|abonnée?s newsletter|s'inscri(?:re|t|vent|vant) à (?:la|notre|cette) newsletter)
audience BusinessCustomers: (?:réservée?s? (?:aux |à la )|pour les |uniquement (?:aux? |pour les ))(?:professionnels|
    entreprises|indépendants|pros|clients? professionnels?|clientèle (?:commerciale|professionnelle)|artisans|pme|
    revendeurs|commerçants|restaurateurs)|offre pro|uniquement entreprises|(?:professionnels|entreprises) uniquement|
    (?:extrait )?kbis
audience PrivateCustomers: (?:réservée?s? (?:aux |à la )|uniquement (?:aux? |pour les ))(?:particuliers|clients?
    privés?|clientèle privée|ménages|consommateurs)|particuliers uniquement
audience Families: familles? nombreuses?|(?:tarif|rabais|réduction) familles?|réservée? aux familles
audience Employees: (?:réservée? (?:aux|à nos) |pour (?:les|nos) )(?:employés|collaborateurs|salariés|membres du
    personnel)|prix (?:du )?personnel|remise (?:du )?personnel
""")
