"""German, as it is written in Germany, Austria and Switzerland."""

from audit.plugins.language import Cue, Language, Side, Sign

# fmt: off
_B, _A, _E = Side.BEFORE, Side.AFTER, Side.EITHER

_CUES = (
    Cue("price", _B, 0.6, "preis(?:e)?|kostet(?: nur| dich)?|kosten|zahlst du|zahlen sie|(?:er|sie|ihr|du) zahl(?:en|t|"
        "st)|(?:aktions|angebots|sonder|frühbucher|einführungs|online|haus|abhol|web|club|paket|ticket|normal)preis|"
        "erhältlich|monatsrate|leasingrate|monatliche rate|kreditrate|rate|grundgebühr|grundpreis pro monat|"
        "monatspreis|monatsbeitrag|beitrag|prämie ab|gebühr|jahresgebühr|jahresbeitrag|eintritt|miete"),
    Cue("price", _B, 0.3, r"grundpauschale|grundpreis|grundtarif|verbrauchsunabhängiger"),
    Cue("list_price", _B, -0.4, r"statt(?: bisher| regulär| normalerweise)?|anstatt|anstelle(?: von)?|uvp~?|uvpe|avp|"
        r"unverb\. ?preisempf(?:ehlung|\.)?|unverbindlicher? (?:preisempfehlung|verkaufspreis|richtpreis)|"
        r"preisempfehlung(?: des herstellers)?|vorher|früher(?:er preis)?|bisher(?:iger preis)?|ehemals|"
        r"regulär(?:er preis)?|normalpreis|regelpreis|originalpreis|listenpreis|katalogpreis|ladenpreis|"
        r"listen-?neupreis|neupreis|normal(?:erweise)?|sonst|alter preis|einzelkauf|einzelpreise?"),
    Cue("list_price", _A, 0.8, r"uvp|unverbindliche preisempfehlung|neupreis|regulär"),
    Cue("lowest_price_30d", _B, -1.0, "(?:niedrigster|tiefster|günstigster|bester|"
        "letzter niedrigster) (?:gesamt)?preis(?: der letzten)?(?: vor| in den letzten)?(?: 30 tage[n]?)?|(?:tiefst|"
        "best|niedrigst)preis(?: der letzten)?(?: 30 tage)?|30-tage-(?:best|tiefst|niedrigst)preis"),
    Cue("unit_price", _B, 0.2, "grundpreis|kilopreis|literpreis|kg-?preis|stückpreis|arbeitspreis|energiepreis|"
        "verbrauchspreis|strompreis|gaspreis|hochtarif|niedertarif|preis pro (?:kg|kilo|liter|100 g|kwh)|entspricht"),
    Cue("price_after", _B, -0.8, r"danach|verlängert sich zum preis von|verlängerung zu|verlängert sich zu|"
        r"anschließend|ab dem (?:{n}\.|zweiten|dritten|vierten|siebten|13\.|25\.)? ?(?:monat|jahr)|"
        r"nach ablauf(?: der (?:aktion|promotion|{n} monate))?|später|ab (?:monat|jahr) {n}|ab dem {n}\. (?:monat|"
        r"jahr)|folgejahre?|nach (?:der aktion|dem probemonat|der testphase)|nach {n} (?:monaten|jahren)"),
    Cue("saving", _B, 0.0, "(?:du|sie|ihr|wir|man)? ?(?:spar(?:en|st|t|e)) ?(?:sie|du|ihr|dabei|jetzt|damit|so|also|"
        "sogar|gegenüber|bis zu)*|ersparnis(?: von)?|preisvorteil(?: von)?|sparvorteil|vorteil(?: von)?|ihr vorteil",
        "money"),
    Cue("saving", _A, 0.3, "günstiger|billiger|weniger|gespart|sparen|ersparnis|preisvorteil|unter (?:uvp|listenpreis)",
        "money"),
    Cue("discount", _B, 0.4, "rabatt~?|nachlass|~rabatt|~nachlass|ermäßigung|ermäßigt um|reduziert um|reduziert|"
        "vergünstigung|gutschein(?: im wert)?(?: von| über)?|~gutschein(?: im wert)?(?: von| über)?|rabattcode|~bonus|"
        "bonus|preisnachlass|~gutschrift|abzug|skonto|auf alles|auf (?:alle|das|die|den|ihren?|deinen?|ganze|"
        "ausgewählte)|spar(?:en|st|t|e)(?: sie| du| ihr)?", "percent"),
    Cue("discount", _A, 0.0, r"rabatt|(?:\w+)?rabatt~?|~rabatte?|~nachlass|nachlass|ermäßigung|günstiger|billiger|"
        r"reduziert|vergünstigung|gutschein|~gutschein|off|auf (?:alles|alle|das|die|den|deinen?|ihren?|unsere?|"
        r"ausgewählte|sämtliche|einen|ein|eine)?|für dich|geschenkt|sparen|ersparnis|weniger|abzug|preisnachlass|"
        r"skonto|gespart", "percent"),
    Cue("discount", _B, 0.2, "gutschein(?: im wert)?(?: von| über)?|~gutschein(?: im wert)?(?: von| über)?|"
        "rabatt(?: von)?|~rabatt(?: von)?|preisnachlass(?: von)?|nachlass(?: von)?|eintauschprämie(?: von| bis)?|"
        "prämie", "money"),
    Cue("discount", _A, -0.4, "gutschein|~gutschein|rabatt|~rabatt|nachlass|preisnachlass|reduziert|eintauschprämie|"
        "abzug|geschenkt|bon", "money"),
    Cue("discount", _A, 0.5, r"auf (?:alle[sn]?|das|die|den|ihren?|deinen?|ihre|deine|~?[a-z-]+)", "money"),
    Cue("cashback", _A, 0.2, r"(?:treue|wechsel|willkommens|neukunden|sofort|eintausch|start)?-?(?:bonus|prämie)",
        "money"),
    Cue("price", _B, -0.4, r"(?:mit|nach|abzüglich) (?:dem )?(?:rabatt|~rabatt)|reduziert auf|jetzt nur noch|nur noch"),
    Cue("cashback", _B, 0.1, "(?:treue|wechsel|willkommens|neukunden|sofort|start|abschluss|kontowechsel)-?(?:bonus|"
        "prämie|guthaben)(?: von| bis(?: zu)?)?|bonus(?: von)?|prämie(?: von)?", "money"),
    Cue("", _E, -0.3, "abholung|selbstabholung|retouren?|rückversand|rücksendung|rückgabe|parken|parkplatz|"
        "altgerätemitnahme|beratung|stornierung|storno|umbuchung|umtausch|probetraining|schnuppertraining|wlan|anprobe|"
        "service-?hotline|hotline|kinderbetreuung|reservierung|kündigung|newsletter|app|download", "zero"),
    Cue("cashback", _B, 0.0, "wir vergüten(?: ihnen| dir)?|vergüten wir(?: ihnen)?|cash-?back(?: von)?|geld zurück|"
        "rückvergütung|rückerstattung(?: von| bis)?|wechselbonus|willkommensbonus|startguthaben|guthaben|gutschrift"),
    Cue("cashback", _A, -0.2, r"cash-?back|zurück|rückvergütung|wechselbonus|willkommensbonus|startguthaben|guthaben"),
    Cue("min_order_value", _B, -1.2, r"mindestbestellwert(?: von| beträgt)?|mindest(?:einkaufs?|bestell|auftrags|waren|"
        r"umsatz|liefer|kauf)(?:wert|summe|betrag|menge)?(?: von)?|mbw|(?:ab|für) (?:einem|einen|ihren|"
        r"deinen)? ?(?:einkaufs?|bestell|waren|mindestbestell|mindesteinkaufs?|auftrags|warenkorb|rechnungs|"
        r"kauf)(?:wert|s?summe|betrag)?(?: von| über| ab)?|(?:ein(?:kauf|käufe)|bestellung(?:en)?|einkaufswert|"
        r"bestellwert|warenwert|kaufpreis) (?:ab|von mind(?:estens|\.)?|über|im wert von(?: mindestens)?)|"
        r"bei (?:einem )?(?:kauf|einkauf|bestellung)(?:en)? (?:ab|von|über|im wert von)(?: mindestens| mind\.)?|"
        r"ab einem (?:einkauf|bestellwert|warenwert|einkaufswert|betrag|kaufpreis)(?: von)?|gültig ab|einlösbar ab"),
    Cue("min_order_value", _A, -0.8, "(?:mindest)?(?:bestell|einkaufs?|waren|auftrags|umsatz)wert|mindestbestellwert|"
        "mindestumsatz|einkauf"),
    Cue("free_shipping_from", _B, -2.0, "(?:versand(?:kosten)?frei|portofrei|frachtfrei|(?:gratis|kostenlose[rn]?|"
        "kostenfreie[rn]?|freie[rn]?) ?-?(?:versand|lieferung)|(?:versand|lieferung) (?:gratis|frei(?: haus)?|"
        "kostenlos|kostenfrei)|franko|frei haus|liefern wir (?:gratis|kostenlos|frei haus))[a-z ,]{0,24}?(?:ab|"
        "über)(?: einem)?(?: bestellwert| einkauf| einkaufswert| warenwert| bestellungen)?(?: von| ab| über)?"),
    Cue("free_shipping_from", _A, -1.0, "versand(?:kosten)?frei|portofrei|frachtfrei|(?:gratis|kostenlose[rn]?|"
        "kostenfreie[rn]?|freie[rn]?) ?-?(?:versand|lieferung|geliefert)|(?:versand|lieferung) (?:gratis|frei|"
        "kostenlos|kostenfrei|geschenkt)|franko|frei haus|kostenfrei geliefert|entfallen die versandkosten|"
        "entfällt (?:das porto|der versand)|liefern wir (?:gratis|kostenlos|frei haus|portofrei)|gratis nach hause"),
    Cue("free_shipping_from", _B, 3.0, r"(?:bestellung(?:en)?|bestellwert|einkauf|einkaufswert|warenwert) (?:ab|über)"),
    Cue("shipping_cost", _B, 0.0, "versand(?:kosten(?:anteil|pauschale|beitrag)?|pauschale|spesen|"
        "gebühr(?:en)?)?(?: von| beträgt| betragen| innerhalb deutschlands| nach~| per post)?|porto(?:kosten)?|"
        "liefer(?:kosten|gebühr(?:en)?|pauschale)|lieferung(?: und montage| nach hause| frei haus)?|zustell(?:ung|"
        "gebühr)|fracht(?:kosten)?|darunter|versand ?-? ?(?:chf|eur|€)?|expressversand|express(?:lieferung)?|"
        "speditionsversand|speditionslieferung|postversand|(?:liefern|versenden) wir für"),
    Cue("shipping_cost", _A, -0.3, "versand(?:kosten(?:pauschale|anteil)?|pauschale|spesen|gebühr)?|porto|"
        "liefer(?:kosten|gebühr|pauschale)|für (?:den )?versand|zustellgebühr|versandkostenanteil|für die lieferung"),
    Cue("shipping_cost", _B, 9.0, r"versand(?:kosten)?frei|portofrei|frei haus|gratis(?:versand|lieferung)|frachtfrei"),
    Cue("delivery_time", _B, 0.4, "liefer(?:zeit|frist|ung|bar)?(?: in| innert| binnen| innerhalb(?: von)?)?|"
        "zustellung|versand(?:zeit|fertig|dauer)?|geliefert|bei ihnen|bei dir|auslieferung"),
    Cue("delivery_time", _A, 0.4, "lieferzeit|lieferfrist|lieferbar|geliefert|versandfertig|bei (?:ihnen|dir)|"
        "zugestellt"),
    Cue("contract_term", _B, 0.2, r"mindest(?:vertrags)?(?:laufzeit|dauer)|mindestvertragslaufzeit|"
        r"mindestvertragsdauer|mindestbezugsdauer|mindestbindung|mindestmietdauer|mindestabodauer|vertragsdauer|"
        r"vertragslaufzeit|vertragsbindung|laufzeit|mvlz|mvd|bindung(?:sfrist)?|bindefrist|abodauer|mindestabnahme|"
        r"kreditlaufzeit|leasingdauer|läuft|abgeschlossen für|verpflichtest du dich|erstlaufzeit|mind\. laufzeit|dauer|"
        r"vertrag(?: über| für| von| mit)?|abo(?:nnement)?(?: für| über)|finanzierung(?: über)?"),
    Cue("contract_term", _A, 0.4, "mindest(?:vertrags)?(?:laufzeit|dauer)|laufzeit|vertragslaufzeit|vertragsbindung|"
        "bindung|vertragsdauer|-?vertrag|-?abo|vertragsbindung|mindestvertragsdauer"),
    Cue("notice_period", _B, -0.2, "kündigungsfrist|kündigung(?:szeit)?(?: mit)?(?: einer)?(?: frist von| jeweils)?|"
        "kündbar(?: mit)?|frist(?: von)?|gekündigt(?: wird| werden)?(?: mit)?|kündigen(?: sie)?|mit einer frist von"),
    Cue("notice_period", _A, -0.3, "kündigungsfrist|kündbar|vor (?:ablauf|vertragsende|ende|laufzeitende|abo-ende)|"
        "zum (?:monatsende|jahresende|quartalsende|vertragsende|ende)|kündigungszeit|gekündigt|frist|auf (?:monatsende|"
        "ende)"),
    Cue("renewal_term", _B, -1.4, "verlänger(?:t|n|ung|te)(?: sich)?[a-z ]{0,40}?(?: um| auf)?(?: jeweils| weitere|"
        " je)*|automatische verlängerung(?: um)?|erneuert sich[a-z ]{0,30}?(?: um)?"),
    Cue("renewal_term", _A, 0.4, r"verlänger(?:t|n|ung)|stillschweigend verlängert"),
    Cue("setup_fee", _E, -0.3, "(?:aktivierung|anschluss|einrichtung|aufschalt|anmelde|einschreibe|bereitstellung|"
        "beitritts|aufnahme|start|bearbeitung|abschluss|registrierung|installation|schalt|freischalt|service|wechsel|"
        "erstellung|einmal|vermittlung|eröffnung)s?-?(?:gebühr(?:en)?|kosten|preis|pauschale|entgelt|paket)|"
        "aktivierung|einrichtung|anschluss|einmalig(?:e[rsn]?)?(?: gebühr| kosten| preis)?|anmeldung|dossiergebühr|"
        "einschreibung|aufschaltung"),
    Cue("deposit", _E, -0.7, r"kaution(?:sbetrag)?|depot|~depot|~pfand|pfand|mietkaution|hinterlegung"),
    Cue("down_payment", _E, -0.6, "anzahlung|(?:leasing-?|miet)?sonderzahlung|(?:erhöhte )?erste (?:leasing)?rate|"
        "(?:einmalige )?zuzahlung"),
    Cue("interest_rate", _E, -0.5, r"(?:eff(?:ektiv(?:er|em|en|e)?|\.)?) ?(?:jahres)?zins(?:satz|es|en)?|effektivzins|"
        r"jahreszinssatz|sollzins(?: \(gebunden\))?(?: p\. ?a\.)?|verzinsung|festgeld|tagesgeld|finanzierung(?: ab| zu|"
        r" mit)?|kredit(?: ab)?|leasing(?: ab)?|p\. ?a\.|ratenzahlung|ratenkauf"),
    Cue("return_period", _B, -0.4, "(?:umtausch|rückgabe|rücksende|rücksendung|widerrufs?|retouren?)(?: kostenlos|"
        " gratis)?(?:recht|frist|möglichkeit|garantie)?(?: von| innert| innerhalb(?: von)?| bis| binnen| beträgt)*|"
        "geld-?zurück-?garantie|zurückgeben(?: innert)?|retoure(?:n)?|rückgabe|umtausch|probeschlafen|probewohnen"),
    Cue("return_period", _A, -0.6, "(?:umtausch|rückgabe|widerruf|retouren?|rücksende)(?:s?recht|s?frist|s?möglichkeit|"
        "garantie)?|widerrufsrecht|geld-?zurück-?garantie|zurückgeben|probeschlafen|probewohnen|(?:gratis|"
        "kostenlos) zurück|retournieren|umtauschen|testschlafen|zufriedenheitsgarantie"),
    Cue("warranty", _B, 0.0, r"garantie(?:zeit|dauer)?(?: von)?|~garantie|gewährleistung(?:sfrist)?"),
    Cue("warranty", _A, -0.6, r"~garantie|(?:volle |hersteller)?garantie|gewährleistung|werksgarantie"),
    Cue("trial_period", _B, 0.2, "(?:gratis|kostenlos|unverbindlich|kostenfrei) (?:testen|probieren|ausprobieren|"
        "trainieren|lesen|hören|nutzen|schnuppern|streamen)|test(?:en|phase|zeitraum|zugang|monat|version)?|testen sie|"
        "prob(?:e|ieren)~?|schnupper~|probeabo|probezeit"),
    Cue("trial_period", _A, -0.2, "(?:gratis |kostenlos |unverbindlich |kostenfrei |lang )*(?:testen|ausprobieren|"
        "probieren|schnuppern|probe(?:lesen|fahren|hören)?|test(?:phase|zeitraum|zugang)?|probeabo|probezeit|"
        "probemonat|trainieren|reinschauen|reinhören|streamen)"),
    Cue("trial_period", _A, 0.6, r"gratis|kostenlos|kostenfrei"),
    Cue("promo_duration", _B, 1.2, "(?:in den |für die |während der |die )?ersten|während(?: der ersten)?|für|erste|"
        "lang|im|aktionszeitraum|für die dauer von|für (?:insgesamt|volle|ganze)"),
    Cue("promo_duration", _A, 0.6, "lang|zum aktionspreis|zum vorteilspreis|zum sonderpreis|gratis|zum halben preis|"
        "geschenkt"),
    Cue("", _B, -0.2, "pro volle|je volle|für jede|pro ausgegebene|mindestbetrag|mindestanlage|mindesteinlage|rückzug|"
        "bezugslimite|limite|für beträge bis|versicherungssumme bis|~schutz bis|~versicherung bis|deckung bis|maximal|"
        "im wert von|wert|hauptpreis von|recyclinggebühr|vrg|zinskosten(?: total)?|gesamtbetrag|gesamtkosten|"
        "gesamtpreis|kreditbetrag|nettodarlehensbetrag|finanzierungsbetrag|restwert|schlussrate|selbstbehalt|franchise|"
        "selbstbeteiligung|versicherungssumme|deckungssumme|bis zu einer summe|mahn(?:gebühr|spesen)|rücklastschrift|"
        "bußgeld|strafe|sim-karte|ersatzkarte|kurtaxe|kurabgabe|mitarbeiter-?(?:rabatt)|stundenlohn|gewinn(?:en|spiel|"
        "summe)?|verlosen|preisgeld|im wert von|warenkorb|zwischensumme|merkzettel|noch|rücksende(?:kosten|gebühr)?|"
        "retourengebühr|mindermengenzuschlag|nachnahme(?:gebühr)?|kopie|jede weitere|je(?:der|de|"
        "des) weitere[rns]? (?:kilometer|km|minute)|stornogebühr|annullationskosten|umbuchungsgebühr|"
        "entsorgung(?:sgebühr)?|überführung(?:skosten)?|umzug|papierrechnung|sperrung|verlust|ersatz~|mehrkilometer|"
        "vorzeitige kündigung|bußen?|einkommen|umsatz|spende|einspeisevergütung|budget", "money"),
    Cue("", _A, 0.0, r"mahngebühr|einkaufsguthaben|fehlen|gewinnen|zu gewinnen|preisgeld|selbstbehalt|franchise",
        "money"),
    Cue("", _B, 0.3, r"anteil|davon|polyester|baumwolle|mwst\.?|mehrwertsteuer|ust\.?|akku|zufrieden~|weiterempfehl~|"
        r"wirkungsgrad|recycl~|anzahlung|note|luftfeuchtigkeit|alkohol|vol\.?|fett|kakao|deckung|quellensteuer|"
        r"steigung|gefälle|auslastung|strommix|verfügbarkeit|hornhaut|genauigkeit|feuchte", "percent"),
    Cue("", _A, -0.4, r"(?:der |aller |unserer )?(?:kund(?:en|innen)|nutzer|befragten|eltern|anteil)|polyester|"
        r"baumwolle|wolle|acryl|elasthan|leinen|viskose|kaschmir|seide|leder|recycl~|mwst\.?|mehrwertsteuer|ust\.?|"
        r"alkohol|vol\.?|fett|kakao|fruchtgehalt|ökostrom|erneuerbar~|wasserkraft|solar~|schweizer~|natur~|bio|pv-~|"
        r"zufrieden~|weiterempfehl~|würden~|uptime|hydraulisch|wirkungsgrad|sind~|vegan|luftfeuchtigkeit|der plätze|"
        r"der fläche|kaution|anzahlung|fsc|aus~", "percent"),
    Cue("", _B, 0.9, "seit|vor|mindestalter|alter|jahre alt|über|älter als|jünger als|kinder(?: bis| von)?|bis|unter|"
        "ab|letzten|vergangenen|jubiläum|erfahrung|akkulaufzeit|akku|laufzeit akku|dauer|preisgarantie(?: bis| von|"
        " für)?|kochzeit|zubereitung|zubereitungszeit|reaktionszeit|antwort(?:zeit)?|parken|rückforderung|parkzeit|"
        "transferzeit|fahrzeit|flugzeit|stornierung bis|stornierbar bis|aufbewahr~|haltbar~|speicherdauer|einlösbar",
        "duration"),
    Cue("", _A, 0.3, "alt|jung|erfahrung|jubiläum|jahrgang|tradition|vor (?:abreise|abflug|mietbeginn|anreise|beginn|"
        "reisebeginn|kursbeginn)|akkulaufzeit|laufzeit|fahrzeit|betriebsdauer|preisgarantie|geöffnet|offen|"
        "rund um die uhr|täglich|pro (?:tag|woche|monat|jahr)|aufenthalt|im doppelzimmer|übernachtung~|nächte|reise|"
        "kreuzfahrt|haltbar~|gültig|einlösbar|nach (?:kauf|rechnung|erhalt)|ab rechnung|netto", "duration"),
    Cue("", _B, 0.2, "aufenthalt~?|reise(?:zeitraum|termin|zeit|daten)?|vorstellung(?:en)?|konzert|"
        "auslieferung(?: ab)?|lieferbar|lieferung|verfügbar|erscheint(?: am)?|erscheinungs~|geöffnet|offen|geschlossen|"
        "publiziert|veröffentlicht|stand|ausgabe(?: vom)?|preisgarantie(?: bis)?|erfunden|gegründet|seit|geboren|"
        "anreise|abreise|abfahrt|hinflug|rückflug|eintreffen|wieder (?:da|lieferbar|verfügbar)|hatten|verlosung|"
        "ziehung|teilnahmeschluss|einlösbar|angetreten|einzulösen|gehaltseingang|gutgeschrieben|gutschrift|türöffnung|"
        "aufführung(?:en)?|kursbeginn|kursstart|termin(?:e)?|hu|ez|häcksel~|sonderabfall|umzug|event|eröffnung am|"
        "rechnung vom|bestellung vom|lieferdatum|premiere", "date"),
    Cue("", _A, 0.2, "lieferbar|erhältlich|verfügbar|geöffnet|geschlossen|wieder (?:da|lieferbar|verfügbar)|"
        "ausgeliefert|angetreten|einlösbar|einzulösen|gutgeschrieben|kein abo|nicht (?:bezogen|gekauft)", "date"),
)

_SIGNS = (
    Sign("availability", "InStock", r"(?:sofort|ab lager|umgehend|kurzfristig) (?:lieferbar|verfügbar|versandfertig|"
        r"erhältlich)|auf lager|an lager|ab lager|vorrätig|lagernd|lieferbar|am lager|{n} (?:stück|stk\.?) (?:auf|"
        r"an) lager|verfügbar|freie plätze|noch plätze frei|plätze frei"),
    Sign("availability", "SoldOut", r"ausverkauft|ausgebucht|vergriffen|sold out"),
    Sign("availability", "OutOfStock", "nicht (?:mehr )?(?:verfügbar|lieferbar|vorrätig|an lager|auf lager|erhältlich)|"
        "derzeit nicht (?:lieferbar|verfügbar|auf lager)|nicht an lager|momentan nicht verfügbar"),
    Sign("availability", "PreOrder", r"vorbestell(?:bar|en|ung(?:en)?(?: möglich)?|t)|jetzt vorbestellen"),
    Sign("availability", "BackOrder", "nachbestellt|lieferrückstand|im zulauf|bestellt beim lieferanten|"
        "in nachbestellung|bald wieder (?:da|lieferbar|verfügbar)|wird nachgeliefert"),
    Sign("availability", "MadeToOrder", "auf bestellung gefertigt|nach maß|maßanfertigung|auf bestellung|"
        "wird für (?:sie|dich) (?:gefertigt|hergestellt|angefertigt)|auftragsfertigung"),
    Sign("availability", "LimitedAvailability", r"nur noch {n} (?:stück|stk\.?|exemplare?|plätze|zimmer|tickets|"
        r"auf lager|an lager|verfügbar|artikel|freie|wohnungen|karten|übrig|flaschen|paar|am lager|kabinen)|"
        r"noch {n} (?:stück|plätze|exemplare|auf lager) ?(?:frei|verfügbar|übrig)?|limitiert (?:auf|auflage)|"
        r"limitierte (?:auflage|stückzahl|menge)|auf {n} (?:stück|exemplare|plätze|personen|tickets) (?:limitiert|"
        r"begrenzt|beschränkt)|nur {n} (?:stück|exemplare|plätze)|geringe stückzahl|wenige (?:stück|plätze|exemplare|"
        r"tickets)(?: verfügbar| frei| an lager)?|letzte (?:stücke|exemplare|plätze auf plätze)|"
        r"platzzahl (?:beschränkt|begrenzt)|begrenzte (?:stückzahl|plätze|platzzahl|anzahl|menge)|"
        r"die ersten {n} (?:kunden|käufer|besteller|bestellungen|anmeldungen|kundinnen)|restplätze|restposten"),
    Sign("availability", "Discontinued", "nicht mehr im sortiment|auslaufmodell|eingestellt|"
        "wird nicht mehr (?:hergestellt|produziert|verkauft)|nicht mehr erhältlich"),
    Sign("availability", "InStoreOnly", "(?:nur|exklusiv|ausschließlich) (?:im|in|vor) (?:studio|salon|restaurant|"
        "store|center|hofladen|baumarkt|fachgeschäft|möbelhaus|autohaus|markt|laden|shop vor ort|den filialen|"
        "der filiale|filiale|unseren filialen|unseren läden|unserem laden|geschäft|den läden|ort|den märkten|"
        "teilnehmenden filialen|den verkaufsstellen|unserer filiale|unserem geschäft|ladengeschäft|unseren geschäften|"
        "deiner filiale|den teilnehmenden~)|nur vor ort|nur stationär|nicht online erhältlich|nicht im onlineshop|"
        "nur (?:zur )?(?:abholung|selbstabholung)|kein versand|keine lieferung|verkauf nur (?:in|im)"),
    Sign("availability", "OnlineOnly", "(?:nur|exklusiv|ausschließlich) (?:online|im (?:online-?shop|webshop|internet|"
        "web|onlineshop)|auf unserer website|über (?:die|unsere) website|bei online-?(?:bestellung|buchung|abschluss))|"
        "online ?-?exklusiv|(?:nur|ausschließlich) (?:online|im onlineshop) (?:erhältlich|buchbar|bestellbar|gültig)"),
    Sign("audience", "NewCustomers", r"(?:nur |exklusiv |gültig |gilt )?(?:nur )?(?:für |an |als )?neukund(?:en|innen|"
        r":innen|\*innen|innen und neukunden|e|in)(?:angebot|bonus|rabatt|vorteil)?|neukund~|neu- und bestandskund~|"
        r"zum ersten mal (?:bestellen|abschließen|buchen)|erstmals (?:bestellen|buchen)|erstbestell(?:er|ung|ungen)|"
        r"erstkund~|neuabschl(?:uss|üsse)|neumitglied(?:er)?|neuanmeldung(?:en)?|(?:deine|ihre|die) erste bestellung|"
        r"kein(?:en)? [a-zäöü-]{2,24}(?: bei [a-zäöü ]{2,24})? (?:hatten|hatte|abonniert|bezogen)|noch nicht kunde|"
        r"neue[nr]? (?:[a-zäöü]+-?)?kund(?:en|innen)|nicht (?:kunde|kundin) (?:waren|sind)"),
    Sign("audience", "ExistingCustomers", "(?:nur |exklusiv )(?:für |an )?(?:bestehende|bisherige|treue) (?:kund(?:en|"
        "innen|:innen)|abonnent(?:en|innen))|für (?:bestehende|bisherige|treue) kund(?:en|innen)|(?:nur |"
        "exklusiv )?für bestandskund(?:en|innen|:innen)|bestandskunden(?:angebot|bonus|rabatt|vorteil)"),
    Sign("audience", "ExistingCustomers", r"neu- und bestandskund(?:en|innen)"),
    Sign("audience", "ExistingCustomers", r"bestandskund(?:en|innen|:innen|\*innen)|(?:bestehende|bisherige|"
        r"treue) kund(?:en|innen)", alone=False),
    Sign("audience", "Students", "studenten(?:rabatt|tarif|preis|abo|ticket)|studi-?(?:tarif|rabatt|preis|abo)|"
        "mit (?:gültigem )?(?:studentenausweis|legi|studierendenausweis)|campus-(?:tarif|preis)|nur in ausbildung|"
        "für (?:studierende|studenten|studentinnen|schüler|lernende|azubis|auszubildende)~?"),
    Sign("audience", "Students", r"student(?:en|innen|:innen|\*innen)|studierende[nr]?(?: bis {n})?|schüler(?:innen|"
        r":innen)?(?: und studierende)?|lernende[n]?(?: und studierende)?(?: bis {n})?|"
        r"azubis(?:, schüler und studierende)?|auszubildende", alone=False),
    Sign("audience", "Seniors", r"senior(?:en|innen)(?:rabatt|tarif|preis|karte|ermäßigung|tag)|ahv-?(?:rabatt|preis|"
        r"tarif|ermäßigung|vergünstigung)|ab 6[0-5](?: jahren)?|über 6[0-5](?:-jährige)?|ü60|60\+|65\+|"
        r"für (?:senioren)~"),
    Sign("audience", "Seniors", "senior(?:en|innen|:innen)?|ahv(?:-bezüger(?:innen)?|/iv)?|rentner(?:innen|:innen)?|"
        "pensionist(?:en|innen)|pensionierte", alone=False),
    Sign("audience", "Youth", r"jugend(?:tarif|abo|rabatt|preis|ticket)|(?:nur )?für (?:jugendliche|junge leute|"
        r"kinder und jugendliche|alle unter (?:1[6-9]|2[0-9]|30))|u2[0-9]-~|u30-~|bis zum vollendeten {n}\. (?:lebens|"
        r"alters)jahr"),
    Sign("audience", "Youth", "unter (?:1[4-9]|2[0-9]|30)(?: jahren| jahre)?|"
        "jugendliche[nr]?(?: bis {n}(?: jahren?)?)?|(?:junge (?:leute|erwachsene)|personen) (?:bis|"
        "unter) {n}(?: jahre[n]?)?|kinder und jugendliche", alone=False),
    Sign("audience", "Members", r"(?:nur |exklusiv )(?:für |mit )?(?:[a-zäöü]+-?)*mitglied(?:er|ern)?|(?:mitglieder|"
        r"clubmitglieder|club|vereins)-?(?:preis|rabatt|vorteil|angebot)|mit (?:der |deiner |"
        r"ihrer )?(?:[a-zäöü]+-?)?(?:kunden|vorteils|bonus|club|treue|plus|member|family)-?(?:karte|card)(?: nur|"
        r" zahlen| sparen| erhalten| -?\d)|karteninhaber(?:innen)?|(?:kunden|vorteils|bonus|treue)karten-?(?:inhaber|"
        r"besitzer)(?:innen)?|für (?:[a-zäöü]+-)?mitglieder|mit halbtax~?|als (?:club)?mitglied"),
    Sign("audience", "Members", r"mit (?:der |deiner |ihrer )?(?:[a-zäöü]+-?)?(?:karte|card)", alone=False),
    Sign("audience", "AppUsers", r"in (?:der|unserer) app", alone=False),
    Sign("audience", "PrivateCustomers", r"privatkund(?:en|innen|:innen)|privatpersonen|privathaushalte", alone=False),
    Sign("audience", "BusinessCustomers", "gastronom(?:en|ie)|hoteliers?|restaurants|handwerker|händler|vereine|kmu|"
        "unternehmen|firmen|selbst[äa]ndige|freiberufler", alone=False),
    Sign("audience", "Families", r"familien(?: mit kindern)?", alone=False),
    Sign("audience", "Employees", r"mitarbeit(?:er|ende)(?:innen)?|angestellte", alone=False),
    Sign("audience", "Members", "(?:[a-zäöü]+-)?(?:[a-zäöü]+-)?(?:club|vereins)?mitglieder(?:n|innen)?|"
        "genossenschafter(?:innen)?|abonnent(?:en|innen)", alone=False),
    Sign("audience", "AppUsers", "(?:nur |exklusiv )(?:in|über|via|mit) (?:der|unserer|die) (?:[a-z-]+-?)?app|"
        "app-exklusiv|app-nutzer(?:innen)?|für app-nutzer|nur in der app|app-(?:only|angebot|preis|deal|vorteil)"),
    Sign("audience", "NewsletterSubscribers", "newsletter-?(?:abonnent(?:en|innen)|anmeldung|rabatt|gutschein|"
        "empfänger)|(?:melde dich|melden sie sich|anmelden|anmeldung|jetzt)[a-zäöü ]{0,20} (?:zum|für den|"
        "für unseren) newsletter(?: an)?|newsletter (?:abonnieren|anmelden) und|für newsletter-~"),
    Sign("audience", "BusinessCustomers", "(?:nur |ausschließlich |exklusiv )(?:für |an )?(?:(?:geschäfts|firmen|"
        "gewerbe|business|b2b)-?kund(?:en|innen|:innen)|gewerbetreibende[nr]?|unternehmen|firmen|selbst[äa]ndige|"
        "freiberufler|kmu|gewerbe|wiederverkäufer|gewerbliche[nr]? (?:kunden|abnehmer)|gastronomiebetriebe|händler)|"
        "nur gewerbe|abgabe nur an (?:gewerbe|wieder)~|für (?:geschäftskunden|firmenkunden|gewerbekunden)"),
    Sign("audience", "BusinessCustomers", r"(?:geschäfts|firmen|gewerbe|business)-?kund(?:en|innen|:innen)",
        alone=False),
    Sign("audience", "PrivateCustomers", "(?:nur |ausschließlich |exklusiv )(?:für |an )?(?:privatkund(?:en|innen|"
        ":innen)|privatpersonen|private|verbraucher|privathaushalte)|nur für private"),
    Sign("audience", "Families", r"(?:nur|exklusiv) für familien|familien(?:tarif|preis|rabatt)|kinderreiche familien"),
    Sign("audience", "Employees", "(?:nur )?für (?:mitarbeit(?:er|ende)|angestellte)n?(?:innen)?|mitarbeiter(?:rabatt|"
        "angebot|preis|konditionen)|mitarbeitende[nr]?"),
    Sign("tax", "Included", r"(?:inkl(?:usive|\.)?|einschl(?:ießlich|\.)?|mit) (?:der )?(?:ges(?:etzlicher|etzlichen|"
        r"etzl\.|\.)? )?(?:{n}(?:[.,]\d)? ?% ?)?(?:mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer|steuern?)|bruttopreise?|"
        r"brutto|mwst\.? (?:inbegriffen|inklusive|enthalten)|preise? (?:verstehen sich )?inkl\. (?:mwst|ust)|"
        r"enthalten die (?:mwst|ust)|(?:mwst|ust|mehrwertsteuer) ist enthalten"),
    Sign("tax", "Excluded", r"(?:exkl(?:usive|\.)?|zzgl\.?|zuz(?:ü|u)gl(?:ich|\.)?|ohne|plus|"
        r"excl\.?) (?:der )?(?:ges(?:etzlicher|etzlichen|etzl\.|"
        r"\.)? )?(?:gültigen )?(?:{n}(?:[.,]\d)? ?% ?)?(?:mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer)|nettopreise?"),
    Sign("item_condition", "Refurbished", "(?:general|wieder)?überholt|generalüberholt~?|refurbished|"
        "wiederaufbereitet"),
    Sign("item_condition", "Used", "gebraucht(?:wagen|ware|gerät|e[rsn]?|fahrzeug)?|occasion(?:en|sfahrzeug|swagen)?|"
        "second-?hand|(?:leichte |mit )?gebrauchsspuren|secondhand|vorführ(?:wagen|gerät|modell)|aus zweiter hand"),
    Sign("item_condition", "Damaged", "(?:kleine[rn]? |leichte[rn]? |mit )?(?:kratzer[n]?|transportschaden|beschädigt|"
        "delle[n]?|lackschaden|hagelschaden|verpackung beschädigt|schönheitsfehler|mängelexemplar)|defekt"),
    Sign("item_condition", "New", "neuware|neu und originalverpackt|fabrikneu|originalverpackt|neuwagen|"
        "zustand: ?neu"),
    Sign("instalments", "{n}", r"(?:in )?{n} (?:gleich(?:en|e|bleibenden) |bequemen |monatlichen |"
        r"zinsfreien )*(?:monats)?(?:raten|teilzahlungen|monatsraten|zahlungen)|{n} ?x ?(?:chf|eur|€|fr\.)|"
        r"{n} ?x ?\d{1,4}[.,]\d\d|{n} ?x ?€~|{n} ?x ?£~|{n} ?x ?\$~|ratenzahlung in {n} monaten"),
    Sign("max_quantity", "{n}", r"{n} [a-zäöü-]+ (?:pro|je) (?:kund(?:e|in|:in)|haushalt|konto)|(?:max(?:imal|\.)?|"
        r"höchstens|nur|nicht mehr als|bis zu) {n} (?:[a-zäöü-]+ ){1,2}?(?:pro|je) (?:kund(?:e|in|:in)|person|haushalt|"
        r"einkauf|bestellung|kopf|konto|karte|vertrag|tag|adresse)|(?:max(?:imal|\.)?|höchstens|bis zu) {n} (?:stück|"
        r"stk\.?|artikel|tickets?|karten|packungen|flaschen|geräte|einheiten|exemplare|gutscheine|bons?|pakete|kartons|"
        r"liter|kisten|paar|portionen|abos)(?: pro (?:kunde|person|haushalt|einkauf|bestellung|tag|karte)~?)?|(?:nur |"
        r"max\.? )?{n} (?:stück|stk\.?|gutscheine?|bons?|artikel|ticket|einlösung|bestellung|abo|angebot|set|"
        r"packung(?:en)?)? ?(?:pro|je) (?:kund(?:e|in)|kunde/in|person|haushalt|einkauf|bestellung|kopf|kassenbon|"
        r"konto|karte|vertrag)|(?:pro|je) (?:kund(?:e|in|:in)|person|haushalt|einkauf|bestellung|konto) (?:ist |sind |"
        r"gilt |kann |können )?(?:nur |max(?:imal|\.)? |höchstens )?{n} (?:stück|stk\.?|gutscheine?|bons?|artikel|"
        r"tickets?|abonnements?|abos?|einlösung|packungen|exemplare?|angebot|karten|vertrag|geräte?|bestellung)|"
        r"abgabe (?:max(?:imal|\.)?|höchstens) {n}|max(?:imal|\.)? {n} (?:pro|je) ~"),
    Sign("contract_term", "P0D", "ohne (?:mindest)?(?:vertrags)?(?:laufzeit|bindung|mindestlaufzeit|vertragslaufzeit|"
        "vertragsbindung|mindestvertragsdauer|mindestdauer|vertrag|mindestbindung)|kein(?:e|"
        "en)? (?:mindest)?(?:vertrags)?(?:laufzeit|bindung|dauer|bezugsdauer|mindestlaufzeit|vertragsdauer|"
        "vertragslaufzeit|vertragsbindung|mindestvertragsdauer|mindestdauer)|(?:mindestdauer|mindestlaufzeit|"
        "mindestvertragsdauer|vertragsbindung|bindung) gibt es (?:keine|nicht)|(?:mindestdauer|mindestlaufzeit|"
        "mindestvertragsdauer|vertragsbindung|vertragslaufzeit|bindung|mindestvertragslaufzeit)(?: ?:)? ?(?:keine|"
        "ohne)|jederzeit kündbar"),
    Sign("delivery_time", "P1D", "(?:lieferung|geliefert|zustellung|bei (?:dir|ihnen)|liefern)(?: schon|"
        " bereits)? (?:am nächsten tag|morgen|über nacht)|morgen (?:geliefert|bei (?:dir|ihnen))|"
        "next-?day-?(?:lieferung|delivery)|lieferung über nacht|übernacht-?lieferung"),
    Sign("shipping_cost", "0", r"(?:inkl(?:usive|\.)?|inkl) (?:versand(?:kosten)?|lieferung|porto)|"
        r"versand (?:inklusive|inbegriffen|inkl\.)|keine versandkosten|ohne versandkosten"),
    Sign("interest_rate", "0%", r"zinslos(?:e[rn]?)?(?: raten| finanzierung| ratenzahlung)?|zinsfrei(?:e[rn]?)?"),
    Sign("down_payment", "0", r"ohne anzahlung"),
    Sign("renewal_term", "P1M", r"verlängert sich (?:[a-zäöü]+ ){0,4}monatlich|monatliche verlängerung"),
    Sign("renewal_term", "P1Y", r"verlängert sich (?:[a-zäöü]+ ){0,4}(?:jährlich|um ein (?:weiteres )?jahr)"),
    Sign("promo_duration", "P1M", r"(?:im |der |den |dem )?(?:ersten?|1\.) (?:monat|monatsbeitrag)"),
    Sign("promo_duration", "P1Y", r"(?:im |der |das |dem )?(?:erste[sn]?|1\.) (?:vertrags|beitrags)?(?:jahr|"
        r"jahresbeitrag)"),
    Sign("notice_period", "P1M", r"monatlich kündbar"),
    Sign("notice_period", "P0D", r"ohne kündigungsfrist|keine kündigungsfrist"),
)

LANGUAGE = Language(
    name="de",
    function_words="gelten beträgt betragen bzw sowie erhalten kostet zahlen pro je danach anschließend wer monate "
        "monat tage preis jahre kann gibt es du der die das und oder nicht mit auf für von im ist ein eine einen dem "
        "den des sie wir ihr sich auch bei nur noch aus zum zur ab bis nach wie ohne pro werden sind kann kein keine "
        "unsere alle jetzt über oder als statt inkl zzgl gilt gültig vom beim durch einem einer dein deine mehr",
    months=("januar|jänner|jan|jän", "februar|feber|feb", "märz|mär|mrz", "april|apr", "mai", "juni|jun|juno", ("juli|"
        "jul"), "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez"),
    weekdays=("montags?|mo", "dienstags?|di", "mittwochs?|mi", "donnerstags?|do", "freitags?|fr", ("samstags?|"
        "sonnabends?|sa"), "sonntags?|so"),
    numbers={"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "vierzehn": 14, "achtzehn": 18, "zwanzig": 20, "vierundzwanzig": 24, "dreißig": 30},
    units={"BD": r"werktage?n?|arbeitstage?n?|geschäftstage?n?", "Y": r"jahre?n?s?", "M": r"monate?n?s?|mte?|mon",
        "W": r"wochen?|wo", "D": r"tage?n?s?", "H": r"stunden?|std|h", "MIN": r"minuten?|min"},
    lengths={"P6M": r"(?:ein )?halbes jahr|(?:einem )?halben jahr|halbjahr", "P3M": r"(?:ein )?quartal",
        "P18M": r"anderthalb jahren?|eineinhalb jahren?"},
    periods={
        "P1M": (r"jeden monat|monat für monat|monatlich(?:e|er|en)?|mtl|p\. ?m\.|pro monat|im monat|je monat|/ ?mt|"
        r"/ ?mon(?:at)?|monatsrate|monatsbeitrag|monatspreis|leasingrate|monatsraten zu je"),
        "P1Y": r"jährlich(?:e|er)?|p\. ?a\.|pro jahr|im jahr|/ ?jahr|jahresabo|jahresbeitrag|jahresgebühr",
        "P7D": r"wöchentlich|pro woche|/ ?woche|in der woche", "P1D": r"täglich|pro tag|/ ?tag|am tag"},
    quantities={"person": r"person(?:en)?|pers\.?|teilnehmer(?:in)?|kopf|gast", "night": r"nacht|nächte|übernachtung",
        "piece": r"stück|stk\.?|st\.|st", "kg": "kilo", "l": "liter",
        "user": r"nutzer(?:in)?|benutzer|user|arbeitsplatz|lizenz|seat|platz", "hour": "stunde|std"},
    currencies={"CHF": r"franken|fränkli|stutz|fr", "minor": r"rp\.?|rappen|cents?|ct\.?|cts\.?"},
    per=r"pro|je|per|p\.|à|im|und|a|/",
    days={"today": r"nur heute|nur noch heute|nur am heutigen tag|(?:endet|läuft) (?:noch )?heute",
        "tomorrow": r"bis morgen", "weekend": r"(?:nur )?(?:dieses|das ganze|an diesem|am kommenden) wochenende",
        "week": r"nur (?:diese woche|in dieser woche)", "month_end": r"bis (?:ende (?:monat|des monats)|monatsende)",
        "year_end": r"bis (?:ende (?:jahr|des jahres)|jahresende)", "week_end": r"bis ende (?:der )?woche"},
    zero="gratis|nichts|kostenlos(?:e[rnsm]?)?|kostenfrei(?:e[rnsm]?)?|geschenkt|umsonst|schenken wir (?:dir|ihnen|"
        "euch)|entfäll(?:t|en)|entfallen|offeriert|geht auf uns|erlassen(?: wir)?|wird (?:dir|ihnen) erlassen|"
        "übernehmen wir|frei haus|versandkosten?frei|gebührenfrei|franko",
    none=r"kein(?:e|en|er|erlei)?|ohne|null",
    lows=r"ab|schon ab|bereits ab|mind(?:estens|\.)?|ab nur|ab je|ab ca\.|wenigstens|ab monatlich|ab mtl\.?",
    highs=r"bis zu|bis|max(?:imal|\.)?|höchstens|unter|bis max\.?",
    ranges=r"bis(?: zu| zum| und mit| einschließlich)?|und|oder|bzw\.?",
    articles=r"den|dem|der|zum|einschließlich|inkl\.?|und mit|einschl\.?|spätestens|zu|am",
    starts="ab(?: dem| sofort und)?|vom|von|gültig ab|seit(?: dem)?|ab dem|beginn|start(?:et)?(?: am)?|gilt ab|"
        "zwischen(?: dem)?|gültig vom|start am",
    ends=r"bis(?: zum| und mit| einschließlich| inkl\.?| einschl\.?| spätestens| spätestens am| am| incl\.?|"
        r" inklusive)?|endet(?: am)?|gültig bis|vor dem|läuft bis(?: zum)?|spätestens(?: am| bis zum)?|"
        r"befristet bis(?: zum)?|schluss(?: ist)?(?: am)?|letzter tag(?: ist)?(?: am)?|einsendeschluss|bestellschluss|"
        r"buchungsschluss|deadline|bis einschließlich",
    months_in=r"im|im monat|den ganzen|im ganzen",
    months_end=r"ende",
    on=r"nur am|nur|einmalig am|aktionstag|nur heute|gültig am|am aktionstag",
    exactly="nur|jetzt(?: nur)?|für(?: nur)?|zu(?: nur)?|um(?: nur)?|à|je|zum preis von|heute(?: nur)?|aktuell|neu|"
        "bloß",
    half=r"(?:zum )?halbe[rmn]? preis|die hälfte|halber preis|halbpreis",
    codes="(?:gutschein|rabatt|aktions|promo|bonus|vorteils|voucher|spar|gratis|einlöse|willkommens)-?code(?: lautet)?|"
        "code(?:wort)?(?: lautet)?|kennwort|stichwort|vorteilsnummer|aktionsnummer|ihr coupon",
    cues=_CUES,
    signs=_SIGNS,
    regions={"CH": r"(?:der |ganzen )?schweiz|schweizweit|ch", "DE": r"deutschland(?:weit)?|bundesweit|de",
        "AT": r"österreich(?:weit)?|at", "LI": r"liechtenstein|fürstentum liechtenstein", "FR": "frankreich",
        "IT": "italien", "LU": "luxemburg", "DE-BY": "bayern", "DE-BW": "baden-württemberg", "DE-BE": "berlin",
        "DE-NW": "nordrhein-westfalen|nrw", "DE-HE": "hessen", "DE-SN": "sachsen", "DE-NI": "niedersachsen",
        "DE-HH": "hamburg"},
    regions_only="(?:mit )?wohnsitz in(?: der)?|wohnhaft in(?: der)?|händler(?:n|innen)? in(?: der)?|kund(?:en|"
        "innen) (?:in|aus)(?: der)?|mit (?:adresse|lieferadresse) in(?: der)?|nur (?:in|innerhalb|nach|für|"
        "im)(?: (?:der|dem|ganz))?|gilt nur (?:in|im)|(?:beschränkt|begrenzt) auf|auf|versand nur (?:in|nach|"
        "innerhalb)|lieferung nur (?:in|nach|innerhalb)|ausschließlich (?:in|nach)|einwohner(?:innen)? (?:von|des|der|"
        "aus|in)|nur|gültig (?:in|im)(?: ganzen?)?|nur im (?:versorgungsgebiet|raum|netzgebiet)|versorgungsgebiet|"
        "gilt in(?: ganz)?",
    only="nur für|für|exklusiv für|nur|ausschließlich für|an|nur an|als|gilt für|gültig für|angebot für|speziell für|"
        "reserviert für|vorbehalten",
    entitled=r"sogar|zusätzlich|gibt es|gibt's|nur|gar|minus|erhalten|erhält|erhältst|zahlen|zahlt|zahlst|bekommen|"
        r"bekommt|profitieren|profitiert|sparen|spart|kostet|kosten|fahren|genießen|haben anspruch|bis \d+ zahlen|"
        r"bis \d+ erhalten|können (?:das angebot|die aktion|den rabatt)",
    past="im vorjahr|letztes jahr|vergangenes jahr|im letzten jahr|vor einem jahr|war bis|galt bis|abgelaufen|"
        "ist beendet|ist vorbei|wurde beendet|frühere aktion|letzte aktion|die aktion ist zu ende|nicht mehr gültig|"
        "seit .{0,20} nicht mehr|letztjährig~|damals|lief|ist seit [0-9. ]+ vorbei|alte aktion",
    rivals="konkurrenz|mitbewerber~?|andere anbieter|anderswo|bei anderen|marktüblich|branchenüblich|wettbewerber~?|"
        "andere zahlen|andernorts",
    asides=r"gewinnspiel|verlos(?:en|t|ung)|zu gewinnen|gewinne|gewinnst|hauptpreis|teilnahmeschluss|wettbewerb|"
        r"spenden(?: wir)?|gespendet|noch (?:chf |€ |eur )?\d+(?:[.,]\d+)?(?: €| eur| chf)? (?:bis|und|für|zum|zur)|"
        r"ihnen fehlen (?:noch )?|fehlen noch|stundenlohn",
    excluded="ausgenommen(?: sind| ist)?|nicht (?:gültig|anwendbar|kombinierbar|kumulierbar|einlösbar|einbegriffen|"
        "inbegriffen|enthalten)|gilt nicht (?:für|auf|bei)|nicht für|ausgeschlossen|nicht auf",
    asked=r"kund(?:e|in):|frage:|f:|user:|gast:",
    noise=r"warenkorb|merkzettel|filter|sortieren|cookies?|preis bis|zurücksetzen|zur kasse|einkaufswagen",
)
