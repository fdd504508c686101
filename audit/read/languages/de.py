"""German, as it is written in Germany, Austria and Switzerland."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs
from audit.read.languages._fees.de import FEES, FREE
from audit.read.languages._groups.de import GROUPS
from audit.read.languages._silences.de import SILENCES
from audit.read.languages._stock.de import STOCK

_CUES = cues(r"""
price before 0.6: preis(?:e)?|kostet(?: nur| dich)?|kosten|zahlst du|zahlen sie|(?:er|sie|ihr|du) zahl(?:en|t|st)|
    (?:aktions|angebots|sonder|fix|fest|pauschal|frühbucher|einführungs|online|haus|abhol|web|club|paket|ticket|
    normal)preis|erhältlich|(?:monats|leasing|kredit|monatliche )?rate|grundpreis pro monat|monatspreis|(?:monats|
    jahres)?beitrag|prämie ab|(?:grund|jahres|teilnahme|kurs)?gebühr|eintritt|miete|entgelt|(?:jahres|monats)prämie
price before 0.3: grundpauschale|grundpreis|grundtarif|verbrauchsunabhängiger
list_price before -0.4: (?:an)?statt(?: bisher| regulär| normalerweise)?|anstelle(?: von)?|(?:uvp|uvpe|avp|unverb\.
    ?preisempf(?:ehlung|\.)?|unverbindlicher? (?:preisempfehlung|verkaufspreis|richtpreis)|preisempfehlung)(?: (?:des
    |vom )?herstellers?)?|uvp~|herstellerpreisempfehlung|
    vorher|früher(?:er preis)?|bisher(?:iger preis)?|ehemals|regulär(?:er preis)?|(?:normal|regel|
    original|listen|katalog|laden|(?:listen-?)?neu|streich|einzel|alter |bisheriger verkaufs)preise?|
    normal(?:erweise)?|sonst|einzelkauf|zuvor|ohne rabatt|ursprünglich(?:er? preis(?: von)?)?|(?:der )?(?:alte|volle)r?
    preis(?: von)?|eigentlich(?: kostet)?|bislang
list_price after 0.8: uvp|unverbindliche preisempfehlung|neupreis|regulär
lowest_price_30d before -1.0: (?:niedrigster|tiefster|günstigster|bester|letzter niedrigster) (?:gesamt)?preis(?: der
    letzten)?(?: vor| in den letzten)?(?: 30 tage[n]?)?|(?:tiefst|best|niedrigst)preis(?: der letzten)?(?: 30 tage)?|
    30-tage-(?:best|tiefs?t?|niedrigst)preis
unit_price before 0.2: grundpreis|kilopreis|literpreis|kg-?preis|stückpreis|arbeitspreis|energiepreis|verbrauchspreis|
    strompreis|gaspreis|hochtarif|niedertarif|preis pro (?:kg|kilo|liter|100 g|kwh)|entspricht
price_after before -0.8: danach|verlängert sich zum preis von|verlängerung zu|verlängert sich zu|anschließend|ab dem
    (?:{n}\.|zweiten|dritten|vierten|siebten|13\.|25\.)? ?(?:monat|jahr)|nach ablauf(?: der (?:aktion|promotion|{n}
    monate))?|später|ab (?:monat|jahr) {n}|ab dem {n}\. (?:monat|jahr)|folgejahre?|nach (?:der aktion|dem probemonat|
    der testphase)|nach {n} (?:monaten|jahren)|dann|im anschluss|regulär danach|hinterher|nachher|nach (?:dem|der|
    ablauf de[sr]) (?:probe|test|aktions|gratis|rabatt)(?:zeitraums?|monats?|zeit|phase|frist)
saving before 0.0 money: (?:du|sie|ihr|wir|man)? ?(?:spar(?:en|st|t|e)) ?(?:sie|du|ihr|dabei|jetzt|damit|so|also|sogar|
    gegenüber|bis zu)*|ersparnis(?: von)?|preisvorteil(?: von)?|sparvorteil|(?:ihr )?vorteil(?: von)?
saving after 0.3 money: günstiger|billiger|weniger|gespart|sparen|ersparnis|preisvorteil|unter (?:uvp|listenpreis)
discount before 0.4 percent: minus|vorteil:|ersparnis(?: von)?|rabatt~?|~rabatt|~nachlass|ermäßigung|ermäßigt um|
    reduziert um|reduziert|vergünstigung|~gutschein(?: im wert)?(?: von| über)?|rabattcode|~bonus|preisnachlass|
    ~gutschrift|abzug|skonto|auf alles|auf (?:alle|das|die|den|ihren?|deinen?|ganze|ausgewählte)|spar(?:en|st|t|e)(?:
    sie| du| ihr)?|~vorteil|~abschlag|gesenkt um|vergünstigt um
discount after 0.0 percent: rabatt|(?:\w+)?rabatt~?|~rabatte?|~nachlass|ermäßigung|günstiger|billiger|reduziert|
    vergünstigung|~gutschein|off|auf (?:alles|alle|das|die|den|deinen?|ihren?|unsere?|ausgewählte|sämtliche|einen|ein|
    eine)?|für dich|geschenkt|sparen|ersparnis|weniger|abzug|preisnachlass|skonto|gespart|zusätzlich|~vorteil|~abschlag|
    gesenkt|vergünstigt|preissenkung|gespart
discount before 0.2 money: ~gutschein(?: im wert)?(?: von| über)?|~rabatt(?: von)?|preisnachlass(?: von)?|nachlass(?:
    von)?|eintauschprämie(?: von| bis)?|prämie|newsletter (?:abonnieren|anmelden) und|newsletter (?:abonnieren|anmelden)
    &~|(?:kombi|treue|mengen|online|bundle)vorteil(?: von)?
discount before 1.8 percent: (?:er)?halten(?: sie)?|erhält(?:st)?|bekomm(?:en|st|t)(?: du| sie)?|gibt es|gibt\'s|
    sicher(?:n|e)(?: sie sich| dir)|profitieren sie von|gewähren wir(?: ihnen| dir)?|rabattstaffel|sind es(?: sogar)?|
    (?:kund|mitglied|abonnent|student|rentn|senior|mitarbeit)[a-zäöü]*:
discount after -0.4 money: ~gutschein|~rabatt|nachlass|preisnachlass|reduziert|eintauschprämie|abzug|geschenkt|bon
discount after 0.5 money: auf (?:den|die|ihren?|deinen?|euren?) (?:[a-zäöü]+ )?(?:einkauf|bestellung|rechnung)|auf
    (?:alle[sn]?|das|die|den|ihren?|deinen?|ihre|deine|~?[a-z-]+)
discount before 0.6 money: zieh(?:st du|en sie|t ihr)(?: (?:dir|ihnen|euch|direkt|sofort|noch|im warenkorb|an der kasse|
    beim? (?:bezahlen|bestellen|checkout|bestellung)|vom (?:preis|warenwert|einkauf)))*
discount before 1.6 money: (?:sicher|hol)(?:n|e|t)? (?:sie sich|dir|euch|du dir)
discount before 0.0 money: (?:schenk|erlass|spendier|gewähr)(?:en|t) (?:wir )?(?:dir|ihnen|euch)|wir schenken|
    ermäßigung(?: für [a-zäöü]+)?
price before -0.4: (?:mit|nach|abzüglich) (?:dem )?(?:rabatt|~rabatt)|reduziert auf|gilt (?:aktuell |wieder |weiterhin
    )?der (?:normal|regel)preis(?: von)?|(?:jetzt )?nur noch|guthaben für|gutschein für
min_order_value before -1.2: mindestbestell(?:wert|ung)(?: von| beträgt)?|(?:ab (?:einem )?(?:mindest)?kaufpreis|
    mindestkaufpreis)(?: von| ab)?|mindest(?:einkaufs?|bestell|auftrags|waren|umsatz|
    liefer|kauf)(?:wert|summe|betrag|menge)?(?: von)?|mindest(?:buchungswert|reisepreis|mietwert)(?: von)?|
    ab einem (?:reisepreis|buchungswert|mietwert)(?: von)?|mbw|(?:ab|für) (?:einem|einen|einer|ihren|deinen)? ?(?:
    einkaufs?|bestell|waren|mindestbestell|mindesteinkaufs?|auftrags|warenkorb|rechnungs|kauf|karten)(?:wert|s?summe|betrag)?(?:
    von| über| ab)?|(?:kauf|ein(?:kauf|käufe)|bestellung(?:en)?|einkaufswert|bestellwert|warenwert|kaufpreis) (?:ab|von
    mind(?:estens|\.)?|über|im wert von(?: mindestens)?)|bei(?:m| einem)? (?:kauf|einkauf|bestellung)(?:en)?(?:
    [a-zäöü]+){0,3} (?:ab|von|über|im wert von)(?: mindestens| mind\.)?|ab einem betrag(?: von)?|gültig ab|einlösbar
    ab|lade(?:n sie)?(?: jetzt)?|aufladung(?: ab| von)?|auflade(?:n|betrag)(?: ab| von)?|(?:einkauf|einkaufswert|
    bestellwert|warenkorb) (?:muss|sollte)(?: mindestens)?|(?:bestellen|kaufen) sie für mindestens|nicht (?:gültig|
    einlösbar) bei (?:bestellungen|einkäufen) unter
min_order_value after -0.8: (?:mindest)?(?:bestell|einkaufs?|waren|auftrags|umsatz|kauf|rechnungs|karten)(?:wert|betrag|
    summe)|mindestumsatz|einkauf(?:st?|t)?|shopp(?:st|t)
free_shipping_from before -2.0: (?:{freely}|liefern (?:und [a-z]+ )?wir (?:gratis|kostenlos|frei haus))[a-z
    ,]{0,24}?(?:ab|über)(?: einem)?(?: bestellwert| einkauf| einkaufswert| warenwert| bestellungen)?(?: von| ab| über)?|
    kein(?:e|en)? (?:versand|liefer|porto)kosten(?:aufschlag|anteil|pauschale)? ab(?: einem)?(?:
    bestellwert| einkauf| warenwert)?(?: von)?
free_shipping_from after -1.0: {freely}|(?:gratis|kostenlos|kostenfrei) (?:geliefert|verschickt|versendet|zugestellt)|
    (?:verschicken|versenden) wir (?:gratis|kostenlos|kostenfrei)|(?:versand|lieferung) geschenkt|
    entfallen die versandkosten|entfällt (?:das porto|der versand)|liefern (?:und [a-z]+ )?wir (?:gratis|kostenlos|frei
    haus|portofrei)|gratis nach hause|wir liefern (?:dir |ihnen )?(?:gratis|kostenlos|kostenfrei|frei haus|portofrei)|
    (?:übernehmen|tragen|bezahlen|schenken|erlassen|sparen) (?:wir|sie)(?: ihnen| dir)? (?:das porto|die (?:versand|
    liefer)kosten|den versand|die lieferung)|(?:zahlst du|zahlen sie) keine (?:versand|liefer)kosten|geht der versand
    auf uns|ohne (?:versand|liefer)kosten|kein(?:e|en)? (?:versand|liefer|porto)kosten(?:aufschlag|anteil|pauschale)?
free_shipping_from before 3.0: (?:bestellung(?:en)?|bestellwert|einkauf|einkaufswert|warenwert) (?:ab|über)
shipping_cost before 0.0: {carriage}(?: von| beträgt| betragen| innerhalb deutschlands| nach~| per post)?|
    (?:(?:ab)?hol- und )?(?:bring|liefer|zustell)-?(?:service|dienst)|
    lieferung(?:en)?(?: und montage| nach hause| frei haus)?|zustell(?:ung|gebühr)|fracht(?:kosten)?|darunter|versand
    ?-? ?(?:chf|eur|€)?|express(?:lieferung|versand)?|speditions(?:versand|lieferung)|(?:liefern|versenden) wir für|
    spedition(?:sgebühr)?|(?:aus|in)landsporto|kurier(?:lieferung|versand|dienst)|per kurier|(?:standard|paket|
    post)versand|paketshop|(?:haustür|bordstein|möbel|speditions)-?lieferung|~versand(?: per post)?|(?:lieferung
    )?(?:frei )?(?:bis )?(?:zur )?(?:bordsteinkante|verwendungsstelle)|anlieferung(?: und [a-z]+)?|(?:per|mit|als)
    [ab]-post(?: für)?|[ab]-post
shipping_cost after -0.3: {carriage}|für (?:den )?versand|zustellgebühr|für die lieferung|darunter\.|darunter;~|
    darunter$
shipping_cost before 9.0: versand(?:kosten)?frei|portofrei|frei haus|gratis(?:versand|lieferung)|frachtfrei
delivery_time before 0.4: liefer(?:zeit|frist|ung|bar)?(?: in| innert| binnen| innerhalb(?: von)?)?|zustellung|
    versand(?:zeit|fertig|dauer)?|geliefert|bei ihnen|im haus|bei dir|auslieferung|verfügbarkeit(?: in)?|(?:liefer|
    zustell|versand)dauer|auf bestellung,?(?: ca\.)?|(?:wir|und) (?:liefern|versenden)(?: dir| ihnen)?(?: in|
     innerhalb(?: von)?| binnen| innert)?|
    (?:erhältst du|bekommst du|erhalten sie|bekommen sie|du erhältst|sie erhalten|bei dir ist) (?:die|deine|ihre|den|
    das) [a-zäöü]+(?: in| binnen| innerhalb(?: von)?)?|(?:wann|wie (?:lange|schnell)) (?:kommt|ist|erhalte ich|bekomme
    ich|dauert|wird)[a-zäöü ]{1,24}(?:bestellung|lieferung|paket|ware|zustellung|geliefert)
delivery_time after 0.4: liefer(?:zeit|frist|bar)|geliefert|versandfertig|bei (?:ihnen|dir)|zugestellt|(?:nach|ab)
    (?:zahlungseingang|druckfreigabe|bestelleingang|auftragsbestätigung|auftragseingang|freigabe)|-lieferung|vor
    (?:der|deiner|ihrer) (?:haus|wohnungs)?tür
contract_term before 0.2: (?:bindest|binden|verpflichten) (?:du |sie )?(?:dich|sich)(?: für| auf)?|mind(?:est|\.
    ?)(?:vertrags|bezugs|miet|abo|mitgliedschafts)?(?:laufzeit|dauer|bindung|abnahme|bezug|zeit)|mindestmitgliedschaft|
    mindest(?:aufenthalt|miete)(?:sdauer)?|
    (?:vertrags|kredit|leasing|abo|erst|miet|nutzungs)?(?:laufzeit|dauer|bindung)|bindungsfrist|bindefrist|mvlz|mvd|
    (?:läuft|
    laufen)(?: auf| über)?|gebunden|(?:versicherung|vertrag|police|mitgliedschaft|abo) gilt(?: für)?|abgeschlossen für|
    verpflichtest du dich|vertrag(?: über| für| von| mit)?|abo(?:nnement)?(?: für| über)|finanzierung(?: über)?|
    (?:grund|mindest|anfangs|abo|fest|kredit)(?:vertrags)?laufzeit|leasing über|schlie(?:ß|ss)(?:t|en) (?:du |sie
    )?für|abschluss für
contract_term after 0.4: (?:mindest)?(?:vertrags)?(?:laufzeit|dauer|bindung)|-?vertrag|-?abo|(?:zinslose[rn]?
    )?finanzierung|gebunden|vertragsbindung|bindung
contract_term before 0.6: (?:abo|vertrag|abonnement|mitgliedschaft) endet(?: automatisch)? nach
notice_period before -0.2: kündigungsfrist|kündigung(?:szeit)?(?: mit)?(?: einer)?(?: frist von| jeweils)?|kündbar(?:
    mit)?|frist(?: von)?|gekündigt(?: wird| werden)?(?: mit)?|kündigen(?: sie)?|kf
notice_period after -0.3: kündigungsfrist|kündbar|vor (?:ablauf|(?:vertrags|laufzeit|abo-)?ende)|vorlauf|zum (?:monats|
    jahres|quartals|vertrags)?ende|kündigungszeit|gekündigt|frist|auf (?:monats)?ende|vor (?:dem )?(?:ablauf|
    verlängerung|verfall|auslaufen)
renewal_term before -1.4: verlänger(?:t|n|ung|te)(?: sich)?[a-z ]{0,40}?(?: um| auf)?(?: jeweils| weitere| je)*|
    automatische verlängerung(?: um)?|erneuert (?:(?:er|sie|es|der vertrag|das abo) )?sich[a-z ]{0,30}?(?: um)?(?:
    weitere| jeweils)?|läuft (?:das abo|der vertrag|er|es|sie)(?: automatisch)?(?: um)? (?:jeweils|weitere|noch)|weiter
    um(?: jeweils)?|bleib(?:t|st|en)(?: [a-zäöü]+){0,2} weitere
renewal_term after 0.4: verlänger(?:t|n|ung)|stillschweigend verlängert|(?:automatisch )?weiter(?:läuft|geführt)|länger
renewal_term after -0.4: (?:automatisch )?weiter
renewal_term before 0.4: ohne (?:rechtzeitige |fristgerechte )?kündigung
interest_rate either -0.5: (?:eff(?:ektiv(?:er|em|en|e)?|\.)?) ?(?:jahres)?zins(?:satz|es|en)?|(?:jahres)?zinssatz|
    zins(?:en)?|sollzins(?: \(gebunden\))?(?: p\. ?a\.)?|verzinsung|(?:fest|tages)geld(?:konto)?|spar(?:konto|buch|
    plan|brief)(?: [a-zäöü]+)?|finanzierung(?: ab| zu| mit)?|
    (?:kredit|leasing)(?: ab)?|p\. ?a\.|raten(?:zahlung|kauf)|(?:fest)?hypothek|(?:monats)?raten zu
return_period before -0.4: (?:umtausch|rückgabe|rücksende|rücksendung|widerrufs?|retouren?)(?:
    kostenlos| gratis)?(?:recht|frist|möglichkeit|garantie)?(?: von| innert| innerhalb(?:
    von)?| bis| binnen| beträgt)*|geld-?zurück-?garantie|zurückgeben(?: innert)?|retoure(?:n)?|probeschlafen|
    probewohnen|zurückschicken|nicht zufrieden|bei nichtgefallen|gefällt nicht|rückversand(?: innert| innerhalb(?:
    von)?| binnen)?|(?:zufriedenheits|verträglichkeits)garantie|(?:(?:nehmen|tauschen) (?:wir|sie)|wir (?:nehmen|
    tauschen))(?: [a-zäöü]+){0,4}? (?:innerhalb(?: von)?|innert|binnen|bis zu)
return_period after -0.6: (?:umtausch|rückgabe|widerruf|retouren?|rücksende)(?:s?recht|s?frist|s?möglichkeit|
    garantie)?|geld-?zurück-?garantie|zurückgeben|widerrufen|ohne angabe von gründen|probe(?:schlaf|wohn|lieg)en|
    (?:gratis|kostenlos) zurück|retournieren|umtauschen|testschlafen|(?:zufriedenheits|verträglichkeits)garantie|zeit,?
    es dir anders zu überlegen|zurück(?:schicken|senden|bringen)|geld zurück|probe (?:schlafen|wohnen|liegen|sitzen)|
    (?:zeit,? )?(?:um )?(?:die ware |den artikel |alles |ihn |sie |es |(?:ihr |dein |
    das )?geld )?zurück(?:zu(?:verlangen|fordern))|
    (?:zeit,? )?(?:um )?(?:die ware |den artikel |alles |ihn |sie |es )?zurück(?:zu(?:geben|schicken|senden)|
    zubringen)|vom (?:vertrag|kauf) zurücktreten|zurück$|zeit für die rückgabe|wieder zurück
warranty before 0.0: garantie(?:zeit|dauer)?(?: von)?|~garantie|gewährleistung(?:sfrist)?|garantieverlängerung
    (?:auf|um)
warranty after -0.6: für unsere [a-zäöü]+ gerade|~garantie|(?:volle |hersteller)?garantie|gewährleistung|werksgarantie
trial_period before 0.2: (?:gratis|kostenlos|unverbindlich|kostenfrei|unentgeltlich|umsonst) (?:testen|probieren|
    ausprobieren|trainieren|lesen|hören|nutzen|schnuppern|streamen)|teste?(?:n|phase|zeitraum|zugang|monat|version)?|
    testen sie|prob(?:e|ieren)~?|schnupper~|probeabo|probezeit
trial_period after -0.2: (?:(?:gratis|kostenlos|unverbindlich|kostenfrei|lang|unentgeltlich|umsonst|ohne kosten)
    )*(?:testen|getestet|ausprobieren|probieren|(?:rein)?schnuppern|probe(?:lesen|fahren|hören)?|(?:(?:gratis|
    kostenlose[rn]?|kostenfreie[rn]?) )?test(?:version|phase|zeitraum|zugang)?|probeabo|probezeit|probemonat|
    trainieren|reinschauen|reinhören|streamen|(?:gratis|kostenlos|unverbindlich|kostenfrei|unentgeltlich|umsonst)
    (?:nutzen|lesen|hören|schauen|spielen|lernen))
trial_period after 0.6: gratis|kostenlos|kostenfrei
promo_duration before -0.5: (?:rabatt|nachlass|vorteil|ermäßigung|aktionspreis)(?: von [0-9]+ ?%)? (?:wird |ist |
    gilt )?(?:gültig )?(?:für die dauer von|während|für)
promo_duration before 1.2: (?:in den |für die |während der |die )?ersten|während(?: der ersten)?|für die dauer von|für
    (?:insgesamt|volle|ganze)|für|erste|lang|im|aktions(?:zeitraum|dauer)|promodauer|(?:zeitlich )?(?:befristet|
    begrenzt) auf|(?:rabatt|aktionspreis|vorteil|preisvorteil|nachlass) gilt(?: für)?|(?:monat|monatlich|mtl\.) über
trial_period after -0.2: probe(?:fahrt|training|wohnen|mitgliedschaft)
promo_duration after 0.6: (?:lang )?(?:beitrags|prämien|gebühren)frei|lang|zum aktionspreis|zum vorteilspreis|zum
    sonderpreis|gratis|zum halben preis|geschenkt|garantiert
shipping_cost after 0.2: (?:je|pro) (?:paket~|sendung|lieferung)
price after -0.2: auf lebzeit|auf lebenszeit|auf dauer|für immer
price_after after 0.2: ab dem (?:{n}\.|zweiten|dritten|vierten|siebten) (?:monat|jahr)|ab monat {n}|danach
price before 0.3: (?:stunden|minuten|tages|wochen|nacht)(?:satz|tarif)|pauschale
saving before -0.2 money: (?:preisvorteil|ersparnis|vorteil|(?:du |sie |ihr )?spar(?:en|st|t)(?: sie| du| ihr)?)
    (?:gegenüber|ggü\.?|im vergleich zu[mr]?|zum) (?:de[rmn] |ihrer |unserer |unserem )?[a-zäöü-]{2,24}(?: des
    herstellers)?
saving after 0.0 money: (?:günstiger|billiger|weniger) als~
discount before 0.6 money: minus
price_after before -0.8: (?:der preis |der beitrag |der tarif |das abo )?(?:erhöht|verteuert) sich (?:der preis |der
    beitrag |der tarif |das abo )?auf|(?:preis|beitrag|tarif|abo) (?:steigt|wechselt) (?:dann |danach )?auf
min_order_value before -1.2: (?:bestellungen|aufträge) (?:(?:nehmen|akzeptieren|bearbeiten|liefern) wir|sind|werden)(?:
    (?:erst|nur|möglich|angenommen))*|bestellbar
free_shipping_from after -1.2: (?:(?:be|ein)?(?:stellt|kauft|bestellst|einkaufst|shoppt|bestellen),? )?(?:zahlt|zahlst
    du|zahlen sie|bezahlt) kein(?:e|en)? (?:versand|porto|lieferung|lieferkosten|versandkosten|versandgebühren?)
interest_rate either -0.5: (?:guthaben|einlagen|anlage|spar)(?:verzinsung|zins(?:satz|en)?)
saving before -0.2 money: (?:gegenüber|im vergleich zu[mr]?|verglichen mit) (?:[a-zäöü-]+ ){1,3}spar(?:en|st|t)(?:
    (?:sie|du|ihr|so|damit|dabei))*
list_price before -0.4: alt:
price before 0.3: neu:
discount before 0.2 percent: vom preis gehen(?: noch(?: ein)?mal)?
shipping_cost after -0.2: fracht|transport
interest_rate after -0.3: effektiv|eff\.
interest_rate before -0.2: eff\.|bau(?:geld|finanzierung|kredit|darlehen)(?: schon)?|raten(?:kredit|darlehen)
discount before 0.0 percent: (?:wir (?:senken|vergünstigen|verbilligen)|(?:senken|vergünstigen|verbilligen) wir)
    (?:den|die|alle|unsere|ihren?|deinen?) (?:[a-zäöü]*preise?|[a-zäöü]*tarife?|[a-zäöü]*beitr(?:ag|äge)|
    [a-zäöü]*gebühren?) um
shipping_cost before 1.0: bis (?:in die wohnung|an die haustür|zur haustür|ins haus)
""")

_SIGNS = signs(r"""
tax Included: (?:inkl(?:usive|\.)?|einschl(?:ießlich|\.)?|mit) (?:der )?(?:[a-zäöü]+\.?,? (?:und|&)
    )?(?:ges(?:etzlicher?n?|etzl\.|\.)? )?(?:{n}(?:[.,]\d)? ?% ?)?(?:mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer|
    steuern?|aller steuern|allen steuern)|bruttopreise?|brutto|mwst\.? (?:im preis )?(?:inbegriffen|inklusive|
    enthalten)|enthalten die (?:mwst|ust)|(?:mwst|ust|
    mehrwertsteuer) ist enthalten|(?:mwst\.?|ust\.?) {n}(?:[.,]\d)? ?% (?:inkl\.?|inbegriffen|inklusive|enthalten)|
    (?:enthalten|beinhalten|inkludieren)(?: bereits)?(?: die)? (?:gesetzliche )?(?:mwst|mehrwertsteuer|ust|umsatzsteuer)
tax Excluded: (?:exkl(?:usive|\.)?|zzgl\.?|zuz(?:ü|u)gl(?:ich|\.)?|ohne|plus|excl\.?) (?:der )?(?:ges(?:etzlicher|
    etzlichen|etzl\.|\.)? )?(?:gültigen )?(?:{n}(?:[.,]\d)? ?% ?)?(?:mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer)|
    nettopreise?|hinzu kommt die (?:gesetzliche )?(?:mehrwert|umsatz)steuer|\+ (?:mwst|ust)|ohne steuern?
instalments {n}: (?:in )?{n} (?:gleich(?:en|e|bleibenden) |bequemen |monatlichen |zinsfreien )*(?:monats)?(?:raten|
    teilbetr(?:ä|ae)gen?|teilzahlungen|monatsraten|zahlungen)|{n} ?x ?(?:chf|eur|€|fr\.)|{n} ?x ?\d{1,4}[.,]\d\d|{n} ?x
    ?\d{1,4} ?€\d\d~|{n} ?x ?\d{1,4}[.,]-~|{n} ?x ?[€£$]~|ratenzahlung in {n} monaten|{n} ?(?:x|mal) ?\d{1,4} ?(?:€|
    euro|eur|chf|franken)~
max_quantity {n}: (?:max(?:imal|\.)?|höchstens|nur|nicht mehr als|bis zu) {n} (?:[a-zäöü-]+ ){1,2}?(?:pro|je) {buyer}|
    {most} {n} {goods}|(?:nur |max\.? )?{n} (?:[a-zäöü-]+\.? )?(?:pro|je) {buyer}|(?:pro|je) {buyer} (?:ist |sind |
    gilt |kann |können )?(?:nur |max(?:imal|\.)? |höchstens )?{n} {goods}|abgabe (?:max(?:imal|\.)?|höchstens) {n}|
    max(?:imal|\.)? {n} (?:pro|je) ~|{n} [a-zäöü]+ (?:maximal|höchstens) (?:pro|je) {buyer}|(?:maximal|
    höchst)(?:bestell)?menge:? {n}|(?:begrenzt|limitiert|beschränkt) auf {n} (?:[a-zäöü]+ )?(?:pro|je) {buyer}
contract_term P0D: (?:ohne|kein(?:e|en)?) (?:abo|grundgebühr|anmeldung) (?:und|oder) (?:ohne |
    keine )?(?:vertrags)?(?:laufzeit|bindung|vertrag)|
    (?:ohne|kein(?:e|en)?) (?:mindest)?(?:vertrags)?(?:laufzeit|bindung|dauer|bezugsdauer|vertrag)|
    (?:mindest)?(?:vertrags)?(?:laufzeit|bindung|dauer) gibt es (?:keine|nicht)|jederzeit kündbar|kündbar jederzeit
delivery_time P1D: (?:lieferung|geliefert|zustellung|bei (?:dir|ihnen)|liefern):?(?: schon| bereits)? (?:am (?:nächsten|
    folgenden) tag|am folgetag|morgen|über nacht)|morgen (?:geliefert|bei (?:dir|ihnen))|next-?day-?(?:lieferung|
    delivery)|übernacht-?lieferung|am (?:nächsten tag|folgetag) (?:bei (?:dir|ihnen)|geliefert|da)
shipping_cost 0: inkl(?:usive|\.)? (?:versand(?:kosten)?|(?:an)?lieferung|zustellung|porto)|(?:versand|lieferung|
    porto)(?: [a-zäöü]+){0,3} (?:inklusive|inbegriffen|inkl\.|im preis enthalten)|keine versandkosten|ohne versandkosten
setup_fee 0: (?:einrichtung|aktivierung|freischaltung)(?: ist)?(?: [a-zäöü]+){0,3} (?:inklusive|inbegriffen|enthalten)|
    (?:spar|streich|verzicht|schenk|erlass|übernehm)(?:e?t|en|st) (?:(?:sich|dir|sie sich|du dir|wir|ihnen|euch)
    ){0,2}(?:auf )?die {joining}
deposit 0: (?:pfand|kautions)frei(?:e[rs]?)?
interest_rate 0%: zinslos(?:e[rn]?)?(?: raten| finanzierung| ratenzahlung)?|zinsfrei(?:e[rn]?)?|ohne zinsen
renewal_term P1M: verlängert sich (?:[a-zäöü]+ ){0,4}monatlich|monatliche verlängerung|verlängert (?:[a-zäöü]+
    ){0,4}von monat zu monat
renewal_term P1Y: verlängert sich (?:[a-zäöü]+ ){0,4}(?:jährlich|um ein (?:weiteres )?jahr)
promo_duration P1M: (?:im |der |den |dem )?(?:erste[nrm]?|1\.) (?:monat|monatsbeitrag)
promo_duration P{n}M: (?:in den |für die )?monaten? 1 ?(?:-|bis) ?{n}
promo_duration P1Y: (?:im |der |das |dem )?(?:erste[sn]?|1\.) (?:vertrags|beitrags|versicherungs|abo|miet|
    mitglieds)?(?:jahr|jahresbeitrag)
notice_period P1M: monatlich kündbar|monatsfrist|einmonatiger (?:kündigungs)?frist
notice_period P0D: ohne kündigungsfrist|keine kündigungsfrist
price 0: kostenlose kontoführung|(?:gratis|gebührenfreie) ?-?kontoführung|kontoführung (?:ist )?(?:gratis|kostenlos)
delivery_time P1BD: (?:am |bis zum )?nächste[nr]? (?:arbeitstag|werktag)(?: bei (?:dir|ihnen|euch))?
trial_period P1M: (?:gratis-?|kostenlose[rn]? |unverbindliche[rn]? )(?:probe|test|schnupper)-?monat|(?:probe|test|
    schnupper)monat (?:ist )?(?:gratis|kostenlos|geschenkt)|gratismonat
trial_period P7D: (?:gratis-?|kostenlose[rn]? |unverbindliche[rn]? )(?:probe|test|schnupper)-?woche|(?:probe|test|
    schnupper)woche (?:ist )?(?:gratis|kostenlos|geschenkt)
price 0: kontoführung(?:sgebühr(?:en)?)?:? (?:gratis|kostenlos|kostenfrei|0 ?€)|kostenlose[sn]? (?:giro|gehalts|
    privat|jugend)konto|(?:gratis|null-euro)-?konto
price 0/P1Y: (?:keine|ohne|null) jahres(?:gebühr|beitrag)
price 0/P1M: ohne (?:monatliche )?(?:grundgebühr|monatsgebühr)
""")

# fmt: off
LANGUAGE = Language(
    name="de",
    function_words="gelten beträgt betragen bzw sowie erhalten kostet zahlen pro je danach anschließend wer monate "
        "monat tage preis jahre kann gibt es du der die das und oder nicht mit auf für von im ist ein eine einen dem "
        "den des sie wir ihr sich auch bei nur noch aus zum zur ab bis nach wie ohne werden sind kann kein keine "
        "unsere alle jetzt über oder als statt inkl zzgl gilt gültig vom beim durch einem einer dein deine mehr",
    months=("januar|jänner|jan|jän", "februar|feber|feb", "märz|mär|mrz", "april|apr", "mai", "juni|jun|juno",
        "juli|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez"),
    weekdays=("montags?|mo", "dienstags?|di", "mittwochs?|mi", "donnerstags?|do", "freitags?|fr",
        "samstags?|sonnabends?|sa", "sonntags?|so"),
    numbers={"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "vierzehn": 14,
        "achtzehn": 18, "fünfzehn": 15, "zwanzig": 20, "vierundzwanzig": 24, "fünfundzwanzig": 25, "dreißig": 30,
        "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "ein weiteres": 1,
        "einen weiteren": 1},
    units={"BD": "werktage?n?|arbeitstage?n?|geschäftstage?n?", "Y": "(?:versicherungs|vertrags|abo|"
        "beitrags|mitglieds)?jahre?n?s?", "M": "monate?n?s?|mte?|mon", "W": "wochen?|wo",
        "D": "tage?n?s?|(?:probe|schnupper|test)tagen?|nächte probe[a-z]+", "H": "stunden?|std|h",
        "MIN": "minuten?|min"},
    lengths={"P{n}Y": "{n}-?jährige[nrms]?", "P6M": "(?:einem )?halben jahr|(?:ein )?halb(?:es )?jahr",
        "P3M": "(?:ein )?quartal",
        "P18M": "(?:andert|einein)halb jahren?", "P{n}M": "{n}-?monatige[nrms]?", "P1Y": "einjährige[nrms]?",
        "P2Y": "zweijährige[nrms]?", "P3Y": "dreijährige[nrms]?", "P{n}W": "{n}-?wöchige[nrms]?",
        "P{n}D": "{n}-?tägige[nrms]?"},
    periods={"P1M": r"jeden monat|monat für monat|monatlich(?:e|er|en)?|mtl|p\. ?m\.|(?:pro|im|je) (?:kalender)?monat|"
        r"/ ?mt|/ "
        r"?mon(?:at)?|monats(?:zahlung|rate|beitrag|preis|prämie)|leasingrate|monatsraten (?:zu(?: je)?|von(?: je)?|à)",
        "P1Y": r"jährlich(?:e|er)?|p\. ?a\.|(?:pro|im) jahr|/ ?jahr|jahres(?:abo|beitrag|gebühr|prämie|"
        r"(?:voraus)?zahlung)|jahr (?:im )?voraus", "P7D": "wöchentlich|pro woche|/ ?woche|in der woche",
        "P1D": "täglich|pro tag|/ ?tag|am tag|tagesmiete"},
    quantities={"person": r"person(?:en)?|pers\.?|teilnehmer(?:in)?|kopf|nase|näsli|gast",
        "night": "nacht|nächte|übernachtung", "piece": r"stück|stk\.?|st\.|st", "kg": "kilo", "l": "liter",
        "kWh": "kilowattstunden?", "user": "nutzer(?:in)?|benutzer|user|arbeitsplatz|lizenz|seat|platz",
        "hour": "stunde|std"},
    currencies={"EUR": "euronen", "CHF": "franken|fränkli|stutz|fr", "minor": r"rp\.?|rappen|cents?|cts?\.?"},
    per=r"pro|je|per|das|die|der|p\.|à|im|und|a|/",
    days={"today": "heute (?:ist )?(?:der )?letzter? tag|nur (?:noch |am )?heut(?:e|igen tag)|(?:endet|läuft) (?:noch "
        ")?heute", "two_days": "(?:nur )?heute und morgen", "tomorrow": "bis morgen|morgen:|morgen gibt(?:'?s| es)",
        "only_tomorrow": "nur morgen|morgen nur", "until_12_24": "bis (?:zum )?(?:heiligabend|heiligen abend)",
        "until_12_25": "bis weihnachten", "until_12_31": "bis silvester", "until_1_6": "bis (?:dreikönig~|epiphanias)",
        "weekend": "(?:nur )?(?:dieses|das ganze|an diesem|am kommenden) wochenende",
        "week": "nur (?:in )?dieser? woche", "month_end": "bis (?:ende (?:monat|des monats)|monatsende)",
        "week_end": "bis ende (?:der )?woche", "year_end": "bis (?:ende (?:jahr|des jahres)|jahresende)"},
    zero="gratis|nichts|(?:kosten(?:los|frei)|unentgeltlich)(?:e[rnsm]?)?|geschenkt|umsonst|ohne kosten|auf(?:s| unser)"
        " haus|spendieren wir(?: dir| ihnen)?|zum nulltarif|(?:porto|versand|fracht)frei|schenke ich|"
        "schenken wir (?:dir|ihnen|"
        "euch)|entfäll(?:t|"
        "en)|fällt (?:[a-zäöü-]+ ){0,3}weg|fallen (?:[a-zäöü-]+ ){0,3}weg|entfallen|offeriert|geht auf uns"
        "|(?:wird (?:dir|ihnen) )?erlassen(?: wir)?|übernehmen wir|frei haus|"
        "versandkosten?frei|(?:gebühren|beitrags)frei|franko|eintritt frei|freier eintritt|"
        "kein(?:e|en) (?:prämien?|beitr(?:ag|äge)|grundgebühr|monatsgebühr|monatsbeitrag|miete)",
    none="kein(?:e|en|er|erlei)?|ohne|null|weder", highs=r"bis zu|bis|max(?:imal|\.)?|höchstens|unter|bis max\.?",
    lows=r"(?:beginn(?:t|en)|start(?:et|en)) (?:schon )?bei|(?:schon |bereits )?ab(?: nur| je| ca\.| monatlich|"
        r" mtl\.?)?|mind(?:estens|\.)?|wenigstens",
    ranges=r"bis(?: zu| zum| und mit| einschließlich)?|und|oder|bzw\.?", months_end="ende",
    articles=r"den|dem|der|zum|einschließlich|inkl\.?|und mit|einschl\.?|spätestens|zu|am",
    starts="(?:gültig |gilt )?ab(?: sofort und)?|(?:ab|seit|zwischen)(?: dem)?|startet(?: am)?|aktionsstart",
    ends=r"(?:gültig |läuft |befristet )?bis(?: zum| und mit| einschließlich| einschl\.?| spätestens(?: am)?| am| "
        r"in[ck]l\.?| inklusive)?|(?:endet|enden)(?: am)?|vor dem|spätestens(?: am| bis zum)?|deadline|gültigkeit:|"
        r"[a-z]*schluss(?: ist)?(?: am| der)?|stichtag(?: ist)?(?: der)?|letzter [a-z]+tag:?|"
        r"letzte[rn]? (?:tag(?: der aktion| des angebots)?|gelegenheit|chance|möglichkeit)(?: ist)?:?(?: am)?|"
        r"(?:(?:angebots|aktions|promotions?|verkaufs|buchungs|bestell)-?ende|ende der aktion)(?: ist)?(?: am)?",
    months_in="im|im monat|(?:den |im )(?:ganzen|gesamten)(?: monat)?|während des ganzen",
    on="nur am|nur|einmalig am|aktionstag|nur heute|gültig am|am aktionstag",
    exactly="nur|(?:jetzt|für|zu|um|heute)(?: nur)?|à|je|zum preis von|aktuell|neu|bloß",
    asked="kund(?:e|in):|frage:|f:|user:|gast:|du:|sie:|ich:", quarter="ein viertel (?:günstiger|billiger|weniger"
        "|rabatt|nachlass)|um ein viertel|von einem viertel", half="halbiert|(?:zum )?halbe[rmn]? ?preis|die hälfte|"
        "halbe[nr]? (?:monats|jahres)?(?:miete|gebühr|beitrag|tarif)|halbpreis|(?:zum )?(?:1/2|½) ?-?preis",
    codes="(?:gutschein|rabatt|aktions|promo|bonus|vorteils|voucher|spar|gratis|einlöse|willkommens|angebots|coupon|"
        "buchungs|"
        "partner|freunde|mitglieder|kunden)-?code(?: "
        "lautet)?|code(?:wort)?(?: lautet)?|kennwort|stichwort|(?:vorteils|aktions|angebots)nummer|ihr coupon",
    lists={"freely": "versand(?:kosten)?frei|portofrei|frachtfrei|(?:gratis|kostenlose[rn]?|kostenfreie[rn]?|"
        "freie[rn]?) ?-?(?:(?:standard|paket|post|haus|inland|express|blitz|premium|direkt|sofort)-?)?"
        "(?:versand|lieferung)|~?(?:versand|lieferung) (?:gratis|frei(?: haus)?|kostenlos|kostenfrei)|"
        "franko|frei haus",
        "joining": "(?:aktivierung|anschluss|einrichtung|aufschalt|anmelde|einschreib|bereitstellung|beitritt|aufnahme|"
        "start|bearbeitung|abschluss|registrierung|installation|schalt|freischalt|service|wechsel|erstellung|einmal|"
        "vermittlung|eröffnung|verwaltung|administration)[se]?s?-?(?:gebühr(?:en)?|kosten|preis|pauschale|entgelt"
        "|paket)",
        "carriage": "versand(?:kosten(?:anteil|pauschale|beitrag|aufschlag)?|pauschale|spesen|"
        "gebühr(?:en)?)?|porto(?:kosten)?|(?:liefer|speditions|transport|zustell|fracht|anliefer(?:ungs)?|"
        "paket)(?:kosten(?:anteil|pauschale)?|gebühr(?:en)?|"
        "pauschale|entgelt)",
        "buyer": "kund(?:e|in|:in|e/in)|person|nase|haushalt|einkauf|bestellung|kopf|konto|karte|käufer(?:in)?|vertrag|"
        "adresse|"
        "kassenbon", "goods": r"stück|stk\.?|artikel|tickets?|karten|packung(?:en)?|flaschen|geräte?|einheiten|"
        r"exemplare?|kästen|säcke|dosen|gläser|bücher|produkte|teile|beutel|kilo|gutscheine?|bons?|pakete|kartons|"
        r"liter|kisten|paar|portionen|abo(?:nnement)?s?|einlösung|"
        r"bestellung|angebot|set|vertrag", "most": r"max(?:imal|\.)?|höchstens|bis zu"},
    cues=_CUES + FEES + SILENCES, signs=_SIGNS + STOCK + GROUPS + FREE,
    regions={"CH": "(?:der |ganzen )?schweiz|schweizweit|ch", "DE": "deutschland(?:s|weit)?|bundesweit|de",
        "AT": "österreich(?:s|weit)?|at", "LI": "(?:fürstentum )?liechtensteins?", "FR": "frankreich",
        "IT": "italien", "LU": "luxemburg"},
    regions_only="(?:(?:mit )?wohnsitz|wohnhaft|händler(?:n|innen)?|mit (?:liefer)?adresse) i[nm](?: (?:der|den|"
        "dem))?(?: kanton(?:en|s)?)?|"
        "(?:[a-z]*haushalte|"
        "[a-z]*kund(?:en|innen)|bewohner(?:innen)?|[a-z]*personen) (?:in|aus|im|der|des)(?: (?:der|den|"
        "dem))?(?: kanton(?:en|s)?)?|(?:nur|gültig) (?:in|für)(?: den| die) kantonen?|(?:gilt |versand |"
        "lieferung )?nur (?:in|innerhalb|nach|für|im)(?: der| dem| "
        "ganz)?|(?:beschränkt|begrenzt) auf|auf|ausschließlich (?:in|nach)|teilnehmende[rn]? (?:händler[n]?|filialen"
        "|geschäfte[n]?|märkte[n]?) in(?: der)?|einwohner(?:innen)? (?:von|des|der|aus|in)|"
        "nur|gültig (?:in|im)(?: ganzen?)?|(?:nur im )?(?:versorgungsgebiet|raum|netzgebiet)|gilt in(?: ganz)?|"
        "hauptwohnsitz in(?: der)?",
    only="nur(?: für| an)?|für|exklusiv(?: für| an)?|ausschließlich(?: für| an)?|an|als|gilt für|gültig für|angebot "
        "für|speziell für|reserviert für|vorbehalten|ermäßigt(?:e)? ?:|reduziert ?:",
    entitled=r"sogar|zusätzlich|gibt es|gibt's|nur|gar|minus|(?:bis \d+ )?(?:zahl|erhal|bekomm|profitier|spar|"
        r"kost|test|probier)e?(?:n|t|st|ten)|bezahlen|erhältst|erhält|fahren|genießen|haben anspruch|können (?:das "
        r"angebot|die aktion|den rabatt)",
    past="höchstpreis lag|lag(?:en)? (?:im jahr )?20[0-2][0-9]|hatten? (?:ich|wir) (?:mal|früher|einmal)"
        "|bei (?:unserem|meinem) (?:alten|früheren|bisherigen) anbieter|"
        "im vorjahr|gewährte(?:n)?|(?:zu haben|erhältlich|im angebot) war(?:en)?|steigerte(?:n)?|erzielte(?:n)?|"
        "verzeichnete(?:n)?|gab es|gab's|früher (?:zahlte|galt|waren)|"
        "profitierten|(?:letztes|vergangenes|im letzten|"
        "vor einem) jahr|(?:war|galt) bis|abgelaufen|wurde beendet|ist "
        "beendet|ist (?:seit [0-9. ]+ )?vorbei|(?:frühere|letzte|alte) aktion|frühere angebote|nicht mehr (?:gültig|"
        "buchbar)|die aktion ist zu ende|seit .{0,20} nicht mehr|letztjährig~|damals|lief|erst wieder|galt(?:en)?|"
        "kostete(?:n|t)?|betrug(?:en)?|war(?:en)? (?:für|um|ab|zu|gültig|erhältlich)|das war (?:letzte[srnm]?|im|vor|"
        "noch)|war(?:en)? (?:die|unsere) (?:einführungs|start|eröffnungs)(?:aktion|angebote?)|endeten?|(?:umsatz|"
        "gewinn|zahl) (?:stieg|sank|wuchs)|stieg(?:en)? (?:im|um)|erwirtschaftete|wenn wir .{2,30} könnten",
    rivals="konkurrenz|woanders|sonst wo|mitbewerber~?|andere anbieter|anderswo|bei anderen|marktüblich|"
        "branchenüblich|wettbewerber~?|"
        "andere zahlen|andernorts|kassiert|lockt mit|bei (?:einer|einem) (?:bekannten|großen) [a-zäöü]+|"
        "dubiose[nrs]?|(?:bei einem|einem) anderen anbieter",
    asides=r"pro verkaufte[nrsm]?~|für jede[nrs]? verkaufte[nrsm]?|(?:fonds|aktien?|kurs|index) (?:verlor|gewann"
        r"|stieg|fiel|sank)(?:en)?|(?:drittel|viertel|hälfte) der (?:deutschen|österreicher|schweizer|haushalte"
        r"|befragten|bevölkerung)|gehalt (?:beträgt|liegt)|durchschnittsgehalt|betrugswarnung|phishing"
        r"|lösungswort|rätsels?|volontariat|urlaubstage|zusammengekommen|"
        r"bewerbung(?:en|s[a-z]+)?|anzahl (?:der )?(?:mitarbeit[a-z]+|beschäftigten)|angeblich(?:e[rn]?)?|"
        r"fake-?shops?|strafe (?:für|bei)|bußgeld|schwarzfahrer|gesammelt|"
        r"gefördert|dividende|einsendeschluss|(?:monats|brutto|einstiegs|jahres|stunden|mindest)(?:lohn|gehalt)"
        r"|lohn (?:beträgt|liegt|von)|verlos(?:en|t|ung)|zu gewinnen|gewinne|gewinnst|"
        r"ausbildungsvergütung|gesucht|wir suchen|bewirb|gewinnspiel|gewinner(?:innen)? (?:werden|wird)|"
        r"hauptpreis|teilnahmeschluss|wettbewerb|spenden(?: wir)?|gespendet|noch (?:chf |€ |eur )?\d+(?:[.,]\d+)?(?: "
        r"€| eur| chf)? (?:bis|und|für|zum|zur)|ihnen fehlen (?:noch )?|fehlen noch|stundenlohn|spenden? (?:von|ab|in "
        r"höhe)|durchschnittsspende|im (?:schnitt|durchschnitt)|durchschnittliche[rn]? (?:haushalt|familie|kunde)",
    excluded="kein(?:e|en)? (?:abgabe|verkauf|ausschank|zutritt) (?:an|für|unter)|ausgenommen(?: sind| ist)?|"
        "nicht (?:gültig|anwendbar|kombinierbar|kumulierbar|einlösbar|einbegriffen|"
        "inbegriffen|enthalten)|gilt nicht (?:für|auf|bei)|nicht für|ausgeschlossen|nicht auf",
    cases="wer vor (?:ablauf|ende)|(?:bei|für|im falle?) (?:eine[mrn]? |von )?(?:umbuchung|abmeldung|stornierung|"
        "storno|annullation|umzug|namensänderung|krankheit|mahnung|verlust|nichterscheinen|zahlungsverzug|"
        "rücklastschrift|pausierung|verspätung|annahmeverweigerung|nichtabholung|falschparken)(?:en)?|(?:annullation|"
        "annullierung|stornierung|umbuchung|abmeldung)(?:en)?(?: bis| ab| ist| sind| kostet)|wenn ich .{2,24} verliere|"
        "kann ich (?:stornieren|absagen|umbuchen)",
    noise="warenkorb|merkzettel|filter|sortieren|cookies?|preis bis|zurücksetzen|zur kasse|einkaufswagen",
)
