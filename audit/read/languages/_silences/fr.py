"""French words beside which a value is no term of an offer: fees of mishaps, limits, shares, ages, events."""

from audit.plugins.word_table import cues

SILENCES = cues(r"""
- either -0.3 zero: retraits?(?: en magasin)?|click & collect|retours?|annulation|parking|devis|conseil|échange|
    résiliation|montage|réservation|wi-?fi|port(?:age)? (?:du|de votre|de ton) numéro|portabilité|application|
    téléchargement|reprise de l'ancien
- before -0.9 money: augment(?:e|ent|era|eront|é)(?: [a-z0-9]+){0,4}? d[e'](?: maximum)?|hausses? de|augmentation de
- before -0.1 money: déménagement|facture papier|perte(?: de)?|duplicata|résiliation anticipée|(?:kilomètres?|km)
    (?:supplémentaires?|excédentaires?|non (?:parcourus?|effectués?))(?: remboursés?)?|retard|
    non-présentation|par tranche de|d'une valeur de|valeur(?: de)?|
    éco-part(?:icipation)?|d'éco-participation|éco-contribution|tar(?: de)?|taxe (?:anticipée )?de recyclage(?: de)?|
    dont|emprunt(?:er|ez)?(?: de)?|coût (?:total|du crédit)|montant (?:total|
    du crédit|emprunté)(?: dû)?|total dû|prix total|valeur résiduelle|dernière mensualité|franchise|plafond|limite(?:
    [a-zé]+)?(?: de)?|versement initial minimum(?: de)?|rejet(?: de prélèvement)?|
    remplacement (?:de (?:la |votre )?|du |d'une? )?(?:carte|clé|badge|sim|bracelet|pass)|capital|pénalité|frais de
    (?:rappel|retard|résiliation|relance|remplacement|retour|modification|annulation|dossier de résiliation)|carte (?:de
    remplacement|perdue|volée)|taxe de séjour|à gagner|gagnez(?: jusqu'à)?|tirage|gros lot|lots? à gagner|(?:total|
    montant|valeur) du panier|panier ?:|panier [^a-z0-9 \x28]~|panier \x28[0-9]+\x29~|sous-total|
    il (?:vous|ne vous) (?:reste|manque)(?: plus que)?|plus que|encore|dépassement|surtaxe|
    kilomètre supplémentaire|rachat|indemnités?|hors|revenus?|chiffre
    d'affaires|salaire|numéro|somme assurée|capital assuré|supplément(?: chambre individuelle| single)?|protection
    (?:des )?acheteurs?|carte sim|frais de sim|(?:commandes? |achats? )?(?:inférieure?s? à|en dessous de)|(?:pour
    chaque|tous les) (?:€|chf|fr|\d)~|coût annuel(?: estimé)?|budget(?: moyen| total| annuel| prévu)?(?: estimé)?|
    facture annuelle(?: estimée)?|subvention|amendes?(?: de)?|réexpédition(?: du courrier)?|frais de réexpédition|
    rémunération|facture moyenne|panier moyen|prix moyen|(?:volé[a-z]*|dommages?|frais médicaux|bagages?)(?: [a-zé]+)?
    (?:couvert|rembours|assur)[a-zé]*(?: jusqu'à)?|reprise de (?:l'|votre )ancien[a-z]*(?: [a-zé]+)?|intérêts (?:totaux|
    cumulés)
- after 0.0 money: de franchise|à gagner|d'amende|de pénalité|de revenus?|par km supplémentaire
- before 0.4 percent: tva|composition|coton|batterie|satisfaction|soit|dont|acompte de|apport de|humidité|alcool|
    recyclé|(?:frais|droits) de (?:gestion|garde|courtage|tenue)|commission|frais courants|taux de (?:tri|recyclage|
    réussite|satisfaction|participation|remplissage)
- after -0.4 percent: d'entre (?:vous|eux|nos)|de (?:nos )?(?:clients|satisfaction|coton|polyester|laine|lin|viande|
    nos)|coton|polyester|laine|lin|soie|renouvelable|recyclé|des (?:clients|utilisateurs|parents)|d'acompte|tva|vol|
    alcool|de tva|hydraulique|d'origine|satisfaits|bio|suisse|cacao|de matière|(?:de |des )(?:vos |tes |leurs |nos
    )?(?:frais|dépenses|factures?|soins)
- before 0.9 duration: dernières?|derniers|âgés?(?: de)?|plus de|moins de|autonomie(?: de)?|réponse|devis en|souscrire
    en|durée du (?:trajet|spectacle|vol)|conservation|prix (?:bloqué|garanti)(?: pendant)?|permis|enfants|parking|
    annulation(?: gratuite)?(?: jusqu'à)?|valable|jubilé|séjour de|croisière de|ouverte?s?|conseillers|après|âge|durée
    du (?:voyage|séjour|cours)|(?:délai de )?carence(?: de)?|(?:délai )?de (?:traitement|réponse|remboursement|
    paiement)|délai d'(?:attente|intervention|annulation)|pièces (?:détachées|de rechange)(?: disponibles)?(?:
    pendant| durant)?
- after 0.3 duration: ans d'expérience|d'autonomie|d'expérience|avant (?:le départ|l'arrivée)|d'ancienneté|sur 7|d'âge|
    et plus|de vol|de trajet|par semaine|par jour|nuits?|au total|après réception|de carrière|à l'avance
- before 0.2 date: votre recherche|livrée?s?(?: chez vous)?|séjours?(?: (?:du|entre|de))?|voyages?|représentations?|
    concert|livraison (?:dès|à partir du|prévue|estimée)|disponible (?:dès|à partir du|le)|sortie(?: le)?|
    ouverte?(?: le)?|
    fermée?|publié(?: le)?|paru|tirage(?: au sort)?|départs?(?: entre| du)?|arrivée|rentrée|mise à jour(?: le)?|
    depuis(?: le)?|spectacle|(?:ont|avaient|avez|aviez|ayant)(?: déjà)? (?:réservé|commandé|acheté|souscrit|adhéré)
    avant(?: le)?|de retour(?: en stock)?(?: le)?|née? (?:le|en)|fondée?|prix (?:bloqué|garanti)|festival|événement|
    match|vacances|travaux|congés(?: annuels)?|fermeture(?: annuelle)?(?: du)?|(?:résiliation|contrat) prend(?:ra)?
    (?:effet|fin)|expositions?|(?:cours|stage|atelier)s?(?: commencent?| débute)?(?: le| du)?|à consommer(?: de
    préférence)?(?: avant(?: le)?)?|expédition
- before -0.6 percent: nous (?:économisons|épargnons|réduisons)
- before 1.6 money: recevez|reçoit|reçoivent|gagnez|touchez|empochez
- before -0.1 date: week-end(?: du)?|weekend(?: du)?|soirée(?: du)?|édition(?: du)?|match(?: du)?
- before 0.2 duration: validité(?: de)?|à utiliser (?:sous|dans les)
- before -0.2 money: (?:bons?|chèques?|cartes?)[ -]cadeaux?(?: d'une valeur)?(?: de| à)?
- after -0.1 duration: de route|de marche|à pied|de cuisson|de préparation|d'attente|de lecture
- before -0.2 money: total(?: ttc| de la commande| du panier| à payer| général)?|montant (?:de la commande|à payer)
- before 1.4 duration: de {n} à
- before -0.4 duration: tous les|toutes les
- after -0.6 duration: (?:après|dès|à) (?:la )?réception d(?:u|e votre) (?:retour|dossier|demande)
- before -0.3 duration: garantie (?:locative|de loyer)|dans un délai de|garantie (?:de |du )?(?:meilleur )?prix(?: le
    plus bas)?(?: de)?
- before -0.2 percent: {rembourse}
- before 0.2 percent: intérêts? (?:moratoires?|de retard)(?: de)?|taux d(?:e |')(?:humidité|occupation|chômage|sucre|
    matière grasse|change|absentéisme|couverture)
- before -0.6 duration: paiement (?:à|sous|dans les)|(?:serez|sera|seront|êtes) remboursée?s?(?: sous| dans)?|à
    consommer(?: dans)?|durée de vie|(?:données|informations)(?: [a-zé]+)? conserv[a-zé]+(?: pendant)?
- either -0.6 zero: (?:à la |notre )?newsletter
- before -0.2 money: {rembourse}
- either -1.0 percent: (?:abonnement|abo|avec|carte)(?: le| l'abo(?:nnement)?)? demi-tarif|demi-tarif (?:requis|
    obligatoire|cff|ou ag)
- after -1.0 money: / ?mo|/ ?min
- before -0.9 duration: depuis|il y a|retour sur|retour à la|de retour (?:dans|en)
- after -1.2 money: par (?:sinistre|incident)|(?:à |et )?(?:régler|payer|verser) directement (?:à l'|au |à la |auprès
    d)(?:organisme|centre d'examen|chambre|jury|fédération|préfecture|commune|mairie)~
- before -0.6 money: fonds de (?:rénovation|réserve|renouvellement|roulement|solidarité|secours)|(?:bénéfice|résultat|
    excédent)(?: net| d'exploitation| annuel)?|a investi|(?:indemnis(?:ons|e|ation)|couverture|garanties?) jusqu'à
- before -1.4 money: (?:amendes?|contraventions?) ?:|(?:carte|badge|clé|clef|billet|ticket) (?:perdue?|volée?|égarée?)
- before 2.2 money: rappel ?:
- before 2.1 money: (?:nous )?(?:vous |te )(?:versons|virons)
- before -0.6 money: frais (?:d'impayé|de rejet|de changement de (?:nom|date)|d'opposition|d'incident)|(?:retrait|
    paiement)s? (?:limités? à|plafonnés? à)
- before -0.8 percent: taux de tva|tva(?: à| de)?|rembours(?:ement|é|ée)s?(?: (?:de |par )?(?:la |l'))? ?(?:sécurité
    sociale|sécu|assurance maladie|mutuelle)(?: ?:)?
- either 9.0: titres? de transport|moyens? de transport
- before -0.9 money: (?:la |votre )?facture n°? ?[0-9]{2,12} de|(?:votre )?dernier paiement|(?:votre )?solde (?:est|
    s'élève)
- before -0.4 duration: (?:payez|payable|paiement|réglez|étalez|étalé|étalement)(?: (?:le|la|votre) [a-zé]+)? sur
- after -0.6 percent: réussi(?:t|ssent)|(?:sont )?reçus
- before -0.8 percent: nous (?:retenons|conservons|gardons)
- before -0.8 money: (?:remboursement|remboursés?) (?:moins|sous déduction de|déduction faite de)
- before -0.8 money: \((?:achetée?s?|payée?s?)(?: à l'époque| neufs?| neuves?)?(?: à)?|valeur à neuf
""")
