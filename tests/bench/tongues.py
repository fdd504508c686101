"""Trades whose tables speak several languages: homewares with attributes beside the title, passes and lessons.

A record of homewares may leave the colour open and mean all of them, and may state what tells a variant in its
description, behind a label. Names of passes and lessons are short, and every word of them weighs.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tests.bench.things import COLOURS, TELLS, Part, Thing, Words, choice, in_all, name, part

WARES = (
    "Tischlampe;Tischleuchte|table lamp|lampe de table;lampe à poser|lampada da tavolo",
    "Stehlampe;Stehleuchte|floor lamp|lampadaire|piantana;lampada da terra",
    "Hängelampe;Pendelleuchte|pendant light;pendant lamp|suspension luminaire;lampe suspendue|lampada a sospensione",
    "Badetuch;Duschtuch|bath towel|drap de bain|telo bagno;asciugamano da bagno",
    "Handtuch|hand towel|essuie-mains;linge de main|asciugamano",
    "Bademantel|bathrobe|peignoir;peignoir de bain|accappatoio",
    "Bettdecke;Duvet|duvet;comforter|couette|piumone",
    "Bettwäsche;Bettwäscheset|bed linen;duvet cover set|housse de couette;parure de lit|copripiumino;completo letto",
    "Kissenbezug;Kissenhülle|pillowcase;cushion cover|taie d'oreiller;housse de coussin|federa",
    "Tischdecke;Tischtuch|tablecloth|nappe|tovaglia",
    "Wolldecke;Plaid|throw;blanket|plaid;jeté de canapé|plaid;coperta",
    "Badematte;Badteppich|bath mat|tapis de bain|tappetino da bagno",
    "Vase;Blumenvase|vase|vase|vaso da fiori",
    "Schüssel;Schale|bowl|bol;saladier|ciotola",
    "Bilderrahmen;Fotorahmen|picture frame;photo frame|cadre photo|cornice;portafoto",
    "Aufbewahrungskorb;Korb|storage basket;basket|panier de rangement;panier|cesto",
    "Wanduhr|wall clock|horloge murale|orologio da parete",
    "Schneidebrett|cutting board;chopping board|planche à découper|tagliere",
    "Koffer;Reisekoffer|suitcase|valise|valigia",
    "Liegestuhl;Sonnenliege|sun lounger;deck chair|transat;chaise longue|sdraio",
)
STUFFS = (
    "Baumwolle;Bio-Baumwolle|cotton;organic cotton|coton;coton bio|cotone;cotone biologico",
    "Leinen|linen|lin;lin lavé|lino",
    "Samt|velvet|velours|velluto", "Leder;Echtleder|leather;genuine leather|cuir;cuir véritable|pelle;vera pelle",
    "Eiche massiv;Massivholz Eiche|solid oak|chêne massif|rovere massello", "Nussbaum|walnut|noyer|legno di noce",
    "Bambus|bamboo|bambou|bambù", "Messing|brass|laiton|ottone", "Keramik|ceramic|céramique|ceramica",
    "Stahl|steel|acier|acciaio", "Wolle;Schurwolle|wool;pure wool|laine;laine vierge|lana", "Glas|glass|verre|vetro",
    "Jute|jute|jute|iuta", "Rattan|rattan|rotin|rattan",
)  # fmt: skip
SHADES = (
    *COLOURS, "olivgrün;oliv|olive green;olive|vert olive|verde oliva", "rost;rostrot|rust|rouille|ruggine",
    "hellgrau|light grey;lt. grey|gris clair|grigio chiaro", "anthrazit|charcoal;anthracite|anthracite|antracite",
    "dunkelblau;marineblau|navy;navy blue|bleu marine|blu navy", "creme;ecru|cream|écru|ecru",
    "senfgelb|mustard|jaune moutarde;moutarde|senape", "petrol|teal;petrol|bleu pétrole|petrolio",
    "altrosa|dusty pink;blush|vieux rose|rosa antico", "braun|brown|brun;marron|marrone",
)  # fmt: skip
SIDES = (
    "50 x 70 cm;50x70", "80 x 120 cm;80x120", "140 x 200 cm;140x200", "160 x 210 cm;160x210", "200 x 210 cm;200x210",
    "H 40 cm;H40", "H 60 cm;H60", "D 30 cm;Ø 30 cm", "D 45 cm;Ø 45 cm", "120 cm;1200 mm", "90 cm;900 mm",
)  # fmt: skip
LABELS = {
    "colour": "Farbe|Colour|Couleur|Colore", "size": "Grösse|Size|Taille|Misura",
    "stuff": "Material|Material|Matière|Materiale",
}  # fmt: skip
PLACES = (
    "Kletterhalle|climbing gym|salle d'escalade|palestra di arrampicata", "Museum|museum|musée|museo",
    "Zoo|zoo|zoo|zoo",
    "Thermalbad|thermal bath|bains thermaux|bagni termali", "Kunsteisbahn|ice rink|patinoire|pista di ghiaccio",
    "Minigolf|minigolf|minigolf|minigolf", "Schifffahrt|boat trip|bateau|battello",
    "Planetarium|planetarium|planétarium|planetario",
)  # fmt: skip
PASSES = (
    "Eintritt;Einzeleintritt|admission;single entry|entrée;entrée simple|ingresso;ingresso singolo",
    "Tageskarte;Tagespass|day pass;day ticket|carte journalière;forfait 1 jour|carta giornaliera;giornaliera",
    "Halbtageskarte|half-day pass|carte demi-journée|mezza giornata",
    "Wochenkarte|weekly pass|carte hebdomadaire|carta settimanale",
    "Monatsabo;Monatskarte|monthly pass;monthly subscription|abonnement mensuel|abbonamento mensile",
    "Jahreskarte;Jahresabo|annual pass;yearly pass|abonnement annuel;carte annuelle|abbonamento annuale",
    "Saisonkarte|season pass|carte de saison;abonnement saison|abbonamento stagionale",
    "10er-Karte;10er-Abo;10 Eintritte|10 entries;10-entry card|carte 10 entrées;10 entrées|10 ingressi",
    "20er-Karte;20er-Abo;20 Eintritte|20 entries;20-entry card|carte 20 entrées;20 entrées|20 ingressi",
)
AGES = (
    "Erwachsene;Erw.|adult;adults|adulte;adultes|adulti;adulto",
    "Kinder;Kind|child;children|enfant;enfants|bambini;bambino",
    "Senioren;AHV|senior;seniors|senior;AVS|anziani", "Familie|family|famille|famiglia",
    "Studenten|student;students|étudiants|studenti",
    "Jugend;Jugendliche|youth|jeune;jeunes|giovani", "",
)  # fmt: skip
SUBJECTS = (
    "Gitarre|guitar|guitare|chitarra", "Klavier|piano|piano|pianoforte", "Töpfern|pottery|poterie|ceramica artistica",
    "Reiten|riding|équitation|equitazione", "Pilates|pilates|pilates|pilates", "Salsa|salsa|salsa|salsa",
    "Fussreflexzonenmassage|foot reflexology|réflexologie plantaire|riflessologia plantare",
    "Shiatsu|shiatsu|shiatsu|shiatsu",
    "Spanisch|Spanish|espagnol|spagnolo", "Fechten|fencing|escrime|scherma",
)  # fmt: skip
LESSONS = (
    "Einzellektion;Einzelstunde|single lesson|leçon individuelle;cours à l'unité|lezione singola",
    "Probelektion;Schnupperlektion|trial lesson;taster lesson|cours d'essai;leçon d'essai|lezione di prova",
    "10 Lektionen;10er-Abo|10 lessons;10x|10 leçons;carnet 10 leçons|10 lezioni;x10",
    "5 Lektionen;5er-Abo|5 lessons;5x|5 leçons|5 lezioni", "Kurs|course|cours|corso",
    "Gruppenkurs|group class;group course|cours collectif|corso di gruppo",
)  # fmt: skip
SPANS = ("25 Min.;25'", "30 Min.;30'", "45 Min.;45'", "50 Min.;50'", "60 Min.;60';1 h", "90 Min.;90';1.5 h", "")
GRADES = (
    "Anfänger;Einsteiger|beginner;beginners|débutants;débutant|principianti",
    "Fortgeschrittene|advanced|avancés;avancé|avanzati",
    "Plus", "Intensiv|intensive|intensif|intensivo", "A1", "A2", "B1", "", "", "",
)  # fmt: skip


def homewares(chance: random.Random) -> Iterator[Thing]:
    """Lamps, bedding, crockery of a few makers; ranges lend their names to several wares."""
    brands = [name(chance, 3) for _ in range(3)]
    ranges = [name(chance) for _ in range(25)]
    family = 0
    while family := family + 1:
        brand, line, ware = chance.choice(brands), chance.choice(ranges), _ways(chance.choice(WARES))
        stuffs, shades = chance.sample(STUFFS, 2), chance.sample(SHADES, chance.randint(2, 5))
        sides, is_open = chance.sample(SIDES, chance.choice((1, 1, 2))), chance.random() < 0.3
        for stuff in stuffs[: chance.choice((1, 1, 2))]:
            for side in sides:
                parts = (part(line, 0.85), ware, _labelled(stuff, "stuff"), _labelled(side, "size"))
                price = chance.uniform(15, 400)
                if is_open:
                    yield Thing(brand, parts, price, family, open_to=tuple(map(_ways, shades)))
                    continue
                for shade in shades[: chance.choice((1, 2, 3))]:
                    yield Thing(brand, (*parts, _labelled(shade, "colour")), price, family)


def passes(chance: random.Random) -> Iterator[Thing]:
    """Entries, passes and lessons, each a few words long."""
    family = 0
    while family := family + 1:
        if chance.random() < 0.5:
            place, house = choice(chance, PLACES), name(chance, 2) if chance.random() < 0.6 else ""
            for kind in chance.sample(PASSES, chance.randint(2, 5)):
                for age in chance.sample(AGES, chance.randint(1, 4)):
                    yield Thing("", (part(house, 0.7), part(place), _ways(kind), _ways(age)), 0.0, family)
        else:
            subject, house = choice(chance, SUBJECTS), name(chance, 2) if chance.random() < 0.5 else ""
            for kind in chance.sample(LESSONS, chance.randint(1, 4)):
                for span in chance.sample(SPANS, chance.randint(1, 2)):
                    grade = _ways(chance.choice(GRADES))
                    yield Thing("", (part(house, 0.7), part(subject), _ways(kind), grade, _ways(span)), 0.0, family)


def _ways(line: str) -> Part:
    """A line whose languages have several words each, the first of which records use."""
    languages = [words.split(";") for words in line.split("|")]
    many = max(map(len, languages))
    ways: Sequence[Words] = [
        in_all("|".join(words[min(way, len(words) - 1)] for words in languages)) for way in range(many)
    ]
    return Part(ways[0], TELLS, tuple(ways[1:]))


def _labelled(line: str, label: str) -> Part:
    return replace(_ways(line), label=in_all(LABELS[label]))
