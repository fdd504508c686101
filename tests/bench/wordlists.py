"""Words of the invented tables; where a line has four parts, they are German, English, French and Italian."""

from collections.abc import Mapping, Sequence

SYLLABLES: Sequence[str] = (
    *(start + end for start in "bdfgklmnprstvz" for end in "aeio"), "lun", "mar", "ter", "vin", "sol", "nor", "kan",
    "del", "fir", "wen", "gar", "hol",
)  # fmt: skip

OPENINGS: Mapping[str, Sequence[str]] = {
    "de": ("NEU:", "Aktion", "Jetzt:", "Top-Angebot"),
    "en": ("NEW", "Deal:", "Sale"),
    "fr": ("Nouveau:", "Offre"),
    "it": ("Nuovo:", "Offerta"),
}
ENDINGS: Mapping[str, Sequence[str]] = {
    "de": ("jetzt bestellen", "- versandkostenfrei", "günstig", "Nov. 24", "(inkl. MWST)", "| sofort lieferbar"),
    "en": ("- free shipping", "in stock", "| buy now"),
    "fr": ("- livraison gratuite", "en stock"),
    "it": ("- spedizione gratuita", "disponibile"),
}
BESIDE: Mapping[str, Sequence[str]] = {
    "de": ("2 Jahre Garantie", "Lieferfrist 3 Wochen", "Farbe: siehe Auswahl", "in mehreren Farben erhältlich"),
    "en": ("2-year warranty", "lead time 4 wks", "Colour: see options", "available in several colours"),
    "fr": ("garantie 2 ans", "livraison sous 3 semaines", "Couleur: voir options", "plusieurs coloris"),
    "it": ("garanzia 2 anni", "consegna in 3 settimane", "Colore: vedi opzioni", "disponibile in vari colori"),
}

ROOMS = (
    "Einzelzimmer|single room|chambre simple|camera singola",
    "Doppelzimmer|double room|chambre double|camera doppia",
    "Doppelzimmer Superior|double room superior|chambre double supérieure|camera doppia superior",
    "Familienzimmer|family room|chambre familiale|camera familiare",
    "Suite",
)

FOODS = (
    "Vollmilch|whole milk|lait entier|latte intero",
    "Joghurt Erdbeere|strawberry yogurt|yogourt fraise|yogurt fragola",
    "Joghurt Himbeere|raspberry yogurt|yogourt framboise|yogurt lampone",
    "Apfelsaft|apple juice|jus de pomme|succo di mela",
    "Orangensaft|orange juice|jus d'orange|succo d'arancia",
    "Spaghetti",
    "Penne",
    "Milchschokolade|milk chocolate|chocolat au lait|cioccolato al latte",
    "Dunkle Schokolade|dark chocolate|chocolat noir|cioccolato fondente",
    "Schinken geräuchert|smoked ham|jambon fumé|prosciutto affumicato",
    "Bergkäse|mountain cheese|fromage de montagne|formaggio di montagna",
    "Butterkekse|butter biscuits|biscuits au beurre|biscotti al burro",
    "Thunfisch in Öl|tuna in oil|thon à l'huile|tonno all'olio",
    "Tomatensauce Basilikum|tomato sauce basil|sauce tomate basilic|sugo di pomodoro basilico",
    "Olivenöl|olive oil|huile d'olive|olio d'oliva",
    "Mineralwasser|mineral water|eau minérale|acqua minerale",
    "Kaffeebohnen|coffee beans|café en grains|caffè in grani",
    "Grüntee|green tea|thé vert|tè verde",
    "Erdbeermarmelade|strawberry jam|confiture de fraises|marmellata di fragole",
    "Haselnusscreme|hazelnut spread|pâte à tartiner noisette|crema di nocciole",
    "Weizenmehl|wheat flour|farine de blé|farina di grano",
    "Langkornreis|long grain rice|riz long grain|riso a chicco lungo",
)

GARMENTS = (
    "T-Shirt|T-shirt|t-shirt|maglietta",
    "Hose|trousers|pantalon|pantaloni",
    "Jacke|jacket|veste|giacca",
    "Kleid|dress|robe|vestito",
    "Laufschuhe|running shoes|chaussures de course|scarpe da corsa",
    "Pullover|sweater|pull|maglione",
    "Regenjacke|rain jacket|veste de pluie|giacca antipioggia",
    "Rucksack|backpack|sac à dos|zaino",
    "Mütze|beanie|bonnet|berretto",
    "Hemd|shirt|chemise|camicia",
    "Jeans slim|slim jeans|jean slim|jeans slim",
)
PEOPLE = ("Damen|women|femme|donna", "Herren|men|homme|uomo", "Kinder|kids|enfants|bambini", "")

GADGETS = (
    "Waschmaschine|washing machine|lave-linge|lavatrice",
    "Staubsauger|vacuum cleaner|aspirateur|aspirapolvere",
    "Monitor|monitor|moniteur|monitor",
    "Drucker|printer|imprimante|stampante",
    "Kopfhörer|headphones|écouteurs|cuffie",
    "Kaffeemaschine|coffee machine|machine à café|macchina da caffè",
    "Akkuschrauber|screwdriver|perceuse-visseuse|avvitatore",
    "Notebook|laptop|ordinateur portable|portatile",
    "Kamera|camera|appareil photo|fotocamera",
    "Rasenmäher|lawn mower|tondeuse|tosaerba",
)

POLICIES = (
    "Hausratversicherung|household insurance|assurance ménage|assicurazione mobilia domestica",
    "Haftpflichtversicherung|liability insurance|assurance responsabilité civile|assicurazione responsabilità civile",
    "Autoversicherung|car insurance|assurance auto|assicurazione auto",
    "Reiseversicherung|travel insurance|assurance voyage|assicurazione viaggio",
    "Zahnversicherung|dental insurance|assurance dentaire|assicurazione dentaria",
    "Rechtsschutz|legal protection|protection juridique|protezione giuridica",
    "Lebensversicherung|life insurance|assurance vie|assicurazione sulla vita",
)

SPARES = (
    "Bremsscheibe|brake disc|disque de frein|disco freno",
    "Bremsbelag|brake pad|plaquette de frein|pastiglia freno",
    "Ölfilter|oil filter|filtre à huile|filtro olio",
    "Luftfilter|air filter|filtre à air|filtro aria",
    "Zündkerze|spark plug|bougie d'allumage|candela",
    "Dichtung|seal|joint|guarnizione",
    "Kugellager|ball bearing|roulement à billes|cuscinetto a sfere",
    "Keilriemen|v-belt|courroie|cinghia",
    "Pumpe|pump|pompe|pompa",
    "Türgriff|door handle|poignée de porte|maniglia porta",
)

FITTINGS = (
    "Rohrschelle|pipe clamp|collier|fascetta",
    "Winkelstück|elbow fitting|coude|gomito",
    "Verlängerungsrohr|extension pipe|rallonge|prolunga",
    "Schlauchtülle|hose nozzle|embout|portagomma",
    "Übergangsmuffe|reducing socket|manchon|manicotto",
    "Dichtungsring|sealing ring|joint torique|guarnizione",
    "Gewindestange|threaded rod|tige filetée|barra filettata",
    "Abzweigstück|branch fitting|embranchement|derivazione",
)

SUPPLIES = (
    "Beschriftungsband|label tape|ruban d'étiquettes|nastro etichette",
    "Farbband|ink ribbon|ruban encreur|nastro inchiostrato",
    "Klebefilm|adhesive tape|ruban adhésif|nastro adesivo",
    "Heftstreifen|filing strip|bande de classement|strisce",
    "Faserschreiber|fineliner|feutre fin|pennarello",
    "Stempelkissen|ink pad|tampon encreur|cuscinetto",
    "Haftnotizen|sticky notes|notes adhésives|foglietti adesivi",
)

GARDEN_DEVICES = (
    "Akku-Heckenschere|cordless hedge trimmer|taille-haie sans fil|tagliasiepi a batteria",
    "Akku-Rasenmäher|cordless lawn mower|tondeuse sans fil|tosaerba a batteria",
    "Akku-Laubbläser|cordless leaf blower|souffleur sans fil|soffiatore a batteria",
    "Akku-Rasentrimmer|cordless grass trimmer|coupe-bordures sans fil|tagliabordi a batteria",
    "Akku-Hochentaster|cordless pole saw|élagueuse sans fil|potatore a batteria",
    "Akku-Drucksprüher|cordless sprayer|pulvérisateur sans fil|irroratore a batteria",
)

# What a volume is called, and how else: each way in four languages.
VOLUMES = tuple(
    (f"Band {one}|volume {one}|tome {one}|volume {one}", f"Bd. {one}|vol. {one}|t. {one}|vol. {one}",
     f"Band {roman}|volume {roman}|tome {roman}|volume {roman}", words)
    for one, roman, words in (
        (1, "I", "Erster Band|first volume|premier tome|primo volume"),
        (2, "II", "Zweiter Band|second volume|deuxième tome|secondo volume"),
        (3, "III", "Dritter Band|third volume|troisième tome|terzo volume"),
        (4, "IV", "Vierter Band|fourth volume|quatrième tome|quarto volume"),
    )
)  # fmt: skip

# Forms of medicines, and what is counted in a pack of them.
MEDICINES = (
    "Dragees|coated tablets|dragées|confetti;# Tabletten|# tablets|# comprimés|# compresse",
    "Tabletten|tablets|comprimés|compresse;# Stück|# pieces|# pièces|# pezzi",
    "Kapseln|capsules|gélules|capsule;# Kapseln|# capsules|# gélules|# capsule",
    "Tropfen|drops|gouttes|gocce",
    "Saft|syrup|sirop|sciroppo",
    "Zäpfchen|suppositories|suppositoires|supposte;# Stück|# pieces|# pièces|# pezzi",
)

WORDS: Mapping[str, Sequence[str]] = {
    "colours": (
        "schwarz|black|noir|nero", "weiss|white|blanc|bianco", "silber|silver|argent|argento", "grau|grey|gris|grigio",
        "blau|blue|bleu|blu", "rot|red|rouge|rosso", "grün|green|vert|verde", "beige", "gold|gold|doré|oro",
        "rosa|pink|rose|rosa",
    ),
    "tariff lines": ("Mobil", "Giga", "Surf", "Home", "Combi", "Net", "Fiber", "Smart", "Prepaid", "Call"),
    "tariff sizes": ("XS", "S", "M", "L", "XL", "XXL", "100", "500", "1000"),
    "tariff kinds": (
        "Young", "Plus", "Unlimited", "Flex", "Europe", "Go", "Family", "Start", "Pro", "Light", "Max", "Swiss",
        "Business", "Data",
    ),
    "town endings": ("", "berg", "wil", "au", "dorf"),
    "hotel kinds": ("Hotel", "Hotel", "Gasthof", "Pension", "Resort", "Grand Hotel"),
    "hotel names": (
        "Seeblick", "Alpina", "Post", "Sonne", "Krone", "Bellevue", "Central", "Adler", "Park", "Edelweiss",
    ),
    "board": ("Frühstück|breakfast|petit-déjeuner|colazione", "Halbpension|half board|demi-pension|mezza pensione", ""),
    "food kinds": (
        "Bio|organic|bio|bio", "laktosefrei|lactose free|sans lactose|senza lattosio", "Classic", "Premium", "", "",
    ),
    "amounts": ("250 g,500 g,1 kg", "0.5 l,1 l,1.5 l", "100 g,200 g,300 g", "6x0.5 l,1 l,6x1.5 l"),
    "fashion lines": ("Classic", "Sport", "Trail", "Urban", "Alpine", "Active"),
    "sizes": ("XS", "S", "M", "L", "XL"),
    "shoe sizes": ("38 EU", "40 EU", "42 EU", "43 EU", "44 EU"),
    "phone kinds": ("", "", "Pro", "Pro Max", "Plus", "Mini", "Lite", "Ultra", "Air", "FE", "SE", "5G"),
    "storage": ("64 GB", "128 GB", "256 GB", "512 GB", "1 TB"),
    "device units": ("kg,6,7,8,9", "Watt,300,800,1500", "Zoll,24,27,32", "cm,55,60,80", "V,12,18,36"),
    "program words": (
        "photo", "studio", "office", "antivirus", "writer", "tax", "language", "learning", "typing", "chess", "manager",
        "backup", "video", "music", "home", "designer", "travel", "atlas", "garden", "planner", "security", "server",
        "suite", "press", "master",
    ),
    "editions": (
        "", "", "", "standard", "professional", "deluxe", "premium", "upgrade", "student", "small business", "academic",
        "5 user",
    ),
    "policy tiers": (
        "Basis|basic|base|base", "Komfort|comfort|confort|comfort", "Premium", "Top", "Plus", "Classic", "",
    ),
    "insured": (
        "", "", "Single|single|individuel|singolo", "Familie|family|famille|famiglia", "Paar|couple|couple|coppia",
    ),
    "tyre lines": ("", "2", "3", "Plus", "Ice", "Sport"),
    "wine houses": ("Weingut", "Château", "Domaine", "Tenuta", "Cantina", "Kellerei", "Bodega"),
    "grapes": (
        "Pinot Noir", "Merlot", "Chardonnay", "Riesling", "Sauvignon Blanc", "Cabernet Sauvignon", "Syrah", "Chasselas",
        "Grüner Veltliner", "Nebbiolo", "Sangiovese", "Zweigelt",
    ),
    "wine grades": ("", "", "Reserve", "Riserva", "Grand Cru", "Barrique", "Alte Reben", "Brut"),
    "bindings": (
        "Taschenbuch|paperback|poche|tascabile", "gebunden|hardcover|relié|rilegato", "E-Book",
        "Hörbuch|audiobook|livre audio|audiolibro",
    ),
    "platforms": ("", "", "mac", "windows", "pc", "win/mac", "pc dvd"),
}  # fmt: skip
