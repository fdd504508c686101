"""German, as it is written in Germany, Austria and Switzerland."""

from audit.plugins.language import Cue, Language, Side, Sign

# fmt: off
_B, _A, _E = Side.BEFORE, Side.AFTER, Side.EITHER

_CUES = (
    Cue("price", _B, 0.6, "preis(?:e)?|kostet(?: nur| dich)?|kosten|zahlst du|zahlen sie|(?:er|sie|ihr|du) zahl(?:en|"
        "t|st)|(?:aktions|angebots|sonder|frühbucher|einführungs|online|haus|abhol|web|club|paket|ticket|normal)preis|"
        "erhältlich|(?:monats|leasing|kredit|monatliche )?rate|grundpreis pro monat|monatspreis|(?:monats|"
        "jahres)?beitrag|prämie ab|(?:grund|jahres|teilnahme|kurs)?gebühr|eintritt|miete|entgelt|(?:jahres|"
        "monats)prämie"),
    Cue("price", _B, 0.3, "grundpauschale|grundpreis|grundtarif|verbrauchsunabhängiger"),
    Cue("list_price", _B, -0.4, r"statt(?: bisher| regulär| normalerweise)?|anstatt|anstelle(?: von)?|uvp~?|uvpe|avp|"
        r"unverb\. ?preisempf(?:ehlung|\.)?|unverbindlicher? (?:preisempfehlung|verkaufspreis|richtpreis)|"
        r"preisempfehlung(?: des herstellers)?|vorher|früher(?:er preis)?|bisher(?:iger preis)?|ehemals|regulär(?:er "
        r"preis)?|(?:normal|regel|original|listen|katalog|laden|(?:listen-?)?neu|streich|einzel|alter |bisheriger "
        r"verkaufs)preise?|normal(?:erweise)?|sonst|einzelkauf|zuvor|ohne rabatt"),
    Cue("list_price", _A, 0.8, "uvp|unverbindliche preisempfehlung|neupreis|regulär"),
    Cue("lowest_price_30d", _B, -1.0, "(?:niedrigster|tiefster|günstigster|bester|letzter niedrigster) "
        "(?:gesamt)?preis(?: der letzten)?(?: vor| in den letzten)?(?: 30 tage[n]?)?|(?:tiefst|best|"
        "niedrigst)preis(?: der letzten)?(?: 30 tage)?|30-tage-(?:best|tiefst|niedrigst)preis"),
    Cue("unit_price", _B, 0.2, "grundpreis|kilopreis|literpreis|kg-?preis|stückpreis|arbeitspreis|energiepreis|"
        "verbrauchspreis|strompreis|gaspreis|hochtarif|niedertarif|preis pro (?:kg|kilo|liter|100 g|kwh)|entspricht"),
    Cue("price_after", _B, -0.8, r"danach|verlängert sich zum preis von|verlängerung zu|verlängert sich zu|"
        r"anschließend|ab dem (?:{n}\.|zweiten|dritten|vierten|siebten|13\.|25\.)? ?(?:monat|jahr)|nach ablauf(?: der "
        r"(?:aktion|promotion|{n} monate))?|später|ab (?:monat|jahr) {n}|ab dem {n}\. (?:monat|jahr)|folgejahre?|nach "
        r"(?:der aktion|dem probemonat|der testphase)|nach {n} (?:monaten|jahren)"),
    Cue("saving", _B, 0.0, "(?:du|sie|ihr|wir|man)? ?(?:spar(?:en|st|t|e)) ?(?:sie|du|ihr|dabei|jetzt|damit|so|also|"
        "sogar|gegenüber|bis zu)*|ersparnis(?: von)?|preisvorteil(?: von)?|sparvorteil|(?:ihr )?vorteil(?: "
        "von)?", "money"),
    Cue("saving", _A, 0.3, "günstiger|billiger|weniger|gespart|sparen|ersparnis|preisvorteil|unter (?:uvp|"
        "listenpreis)", "money"),
    Cue("discount", _B, 0.4, "minus|rabatt~?|nachlass|~rabatt|~nachlass|ermäßigung|ermäßigt um|reduziert um|reduziert|"
        "vergünstigung|gutschein(?: im wert)?(?: von| über)?|~gutschein(?: im wert)?(?: von| über)?|rabattcode|~bonus|"
        "bonus|preisnachlass|~gutschrift|abzug|skonto|auf alles|auf (?:alle|das|die|den|ihren?|deinen?|ganze|"
        "ausgewählte)|spar(?:en|st|t|e)(?: sie| du| ihr)?", "percent"),
    Cue("discount", _A, 0.0, r"rabatt|(?:\w+)?rabatt~?|~rabatte?|~nachlass|nachlass|ermäßigung|günstiger|billiger|"
        r"reduziert|vergünstigung|gutschein|~gutschein|off|auf (?:alles|alle|das|die|den|deinen?|ihren?|unsere?|"
        r"ausgewählte|sämtliche|einen|ein|eine)?|für dich|geschenkt|sparen|ersparnis|weniger|abzug|preisnachlass|"
        r"skonto|gespart", "percent"),
    Cue("discount", _B, 0.2, "gutschein(?: im wert)?(?: von| über)?|~gutschein(?: im wert)?(?: von| über)?|rabatt(?: "
        "von)?|~rabatt(?: von)?|preisnachlass(?: von)?|nachlass(?: von)?|eintauschprämie(?: von| bis)?|"
        "prämie", "money"),
    Cue("discount", _A, -0.4, "gutschein|~gutschein|rabatt|~rabatt|nachlass|preisnachlass|reduziert|eintauschprämie|"
        "abzug|geschenkt|bon", "money"),
    Cue("discount", _A, 0.5, "auf (?:alle[sn]?|das|die|den|ihren?|deinen?|ihre|deine|~?[a-z-]+)", "money"),
    Cue("cashback", _A, 0.2, "(?:treue|wechsel|willkommens|neukunden|sofort|eintausch|start)?-?(?:bonus|"
        "prämie)", "money"),
    Cue("price", _B, -0.4, "(?:mit|nach|abzüglich) (?:dem )?(?:rabatt|~rabatt)|reduziert auf|gilt (?:aktuell |wieder |"
        "weiterhin )?der (?:normal|regel)preis(?: von)?|(?:jetzt )?nur noch"),
    Cue("cashback", _B, 0.1, "(?:treue|wechsel|willkommens|neukunden|sofort|start|abschluss|kontowechsel)-?(?:bonus|"
        "prämie|guthaben)(?: von| bis(?: zu)?)?|~bonus(?: von)?|prämie(?: von)?|schenken wir", "money"),
    Cue("", _E, -0.3, "abholung|selbstabholung|retouren?|rückversand|rücksendung|rückgabe|parken|parkplatz|"
        "altgerätemitnahme|beratung|stornierung|storno|umbuchung|umtausch|(?:probe|schnupper)training|wlan|anprobe|"
        "(?:service-?)?hotline|kinderbetreuung|reservierung|kündigung|newsletter|app|download", "zero"),
    Cue("cashback", _B, 0.0, "wir vergüten(?: ihnen| dir)?|vergüten wir(?: ihnen)?|cash-?back(?: von)?|geld zurück|"
        "rückvergütung|rückerstattung(?: von| bis)?|(?:wechsel|willkommens)bonus|(?:start)?guthaben|gutschrift"),
    Cue("cashback", _A, -0.2, "cash-?back|zurück|rückvergütung|(?:wechsel|willkommens)bonus|(?:start)?guthaben"),
    Cue("min_order_value", _B, -1.2, r"mindestbestellwert(?: von| beträgt)?|mindest(?:einkaufs?|bestell|auftrags|"
        r"waren|umsatz|liefer|kauf)(?:wert|summe|betrag|menge)?(?: von)?|mbw|(?:ab|für) (?:einem|einen|ihren|deinen)? "
        r"?(?:einkaufs?|bestell|waren|mindestbestell|mindesteinkaufs?|auftrags|warenkorb|rechnungs|kauf)(?:wert|"
        r"s?summe|betrag)?(?: von| über| ab)?|(?:ein(?:kauf|käufe)|bestellung(?:en)?|einkaufswert|bestellwert|"
        r"warenwert|kaufpreis) (?:ab|von mind(?:estens|\.)?|über|im wert von(?: mindestens)?)|bei(?:m| einem)? "
        r"(?:kauf|einkauf|bestellung)(?:en)?(?: [a-zäöü]+){0,3} (?:ab|von|über|im wert von)(?: mindestens| mind\.)?|"
        r"ab einem betrag(?: von)?|gültig ab|einlösbar ab"),
    Cue("min_order_value", _A, -0.8, "(?:mindest)?(?:bestell|einkaufs?|waren|auftrags|umsatz)wert|mindestumsatz|"
        "einkauf"),
    Cue("free_shipping_from", _B, -2.0, "(?:{freely}|liefern (?:und [a-z]+ )?wir (?:gratis|kostenlos|frei haus))[a-z "
        ",]{0,24}?(?:ab|über)(?: einem)?(?: bestellwert| einkauf| einkaufswert| warenwert| bestellungen)?(?: von| ab| "
        "über)?"),
    Cue("free_shipping_from", _A, -1.0, "{freely}|(?:gratis|kostenlos|kostenfrei) geliefert|(?:versand|lieferung) "
        "geschenkt|entfallen die versandkosten|entfällt (?:das porto|der versand)|liefern (?:und [a-z]+ )?wir "
        "(?:gratis|kostenlos|frei haus|portofrei)|gratis nach hause"),
    Cue("free_shipping_from", _B, 3.0, "(?:bestellung(?:en)?|bestellwert|einkauf|einkaufswert|warenwert) (?:ab|über)"),
    Cue("shipping_cost", _B, 0.0, "{carriage}(?: von| beträgt| betragen| innerhalb deutschlands| nach~| per post)?|"
        "lieferung(?:en)?(?: und montage| nach hause| frei haus)?|zustell(?:ung|gebühr)|fracht(?:kosten)?|darunter|"
        "versand ?-? ?(?:chf|eur|€)?|express(?:lieferung|versand)?|speditions(?:versand|lieferung)|(?:liefern|"
        "versenden) wir für|spedition(?:sgebühr)?|kurier(?:lieferung)?|(?:standard|paket|post)versand|paketshop"),
    Cue("shipping_cost", _A, -0.3, "{carriage}|für (?:den )?versand|zustellgebühr|für die lieferung"),
    Cue("shipping_cost", _B, 9.0, "versand(?:kosten)?frei|portofrei|frei haus|gratis(?:versand|lieferung)|frachtfrei"),
    Cue("delivery_time", _B, 0.4, "liefer(?:zeit|frist|ung|bar)?(?: in| innert| binnen| innerhalb(?: von)?)?|"
        "zustellung|versand(?:zeit|fertig|dauer)?|geliefert|bei ihnen|bei dir|auslieferung"),
    Cue("delivery_time", _A, 0.4, "liefer(?:zeit|frist|bar)|geliefert|versandfertig|bei (?:ihnen|dir)|zugestellt"),
    Cue("contract_term", _B, 0.2, r"mind(?:est|\. ?)(?:vertrags|bezugs|miet|abo)?(?:laufzeit|dauer|bindung|abnahme)|"
        r"(?:vertrags|kredit|leasing|abo|erst)?(?:laufzeit|dauer|bindung)|bindungsfrist|bindefrist|mvlz|mvd|(?:läuft|"
        r"laufen)(?: auf| über)?|gebunden|(?:versicherung|vertrag|police|mitgliedschaft|abo) gilt(?: für)?|"
        r"abgeschlossen für|verpflichtest du dich|vertrag(?: über| für| von| mit)?|abo(?:nnement)?(?: für| über)|"
        r"finanzierung(?: über)?"),
    Cue("contract_term", _A, 0.4, "(?:mindest)?(?:vertrags)?(?:laufzeit|dauer|bindung)|-?vertrag|-?abo"),
    Cue("notice_period", _B, -0.2, "kündigungsfrist|kündigung(?:szeit)?(?: mit)?(?: einer)?(?: frist von| jeweils)?|"
        "kündbar(?: mit)?|frist(?: von)?|gekündigt(?: wird| werden)?(?: mit)?|kündigen(?: sie)?"),
    Cue("notice_period", _A, -0.3, "kündigungsfrist|kündbar|vor (?:ablauf|(?:vertrags|laufzeit|abo-)?ende)|vorlauf|"
        "zum (?:monats|jahres|quartals|vertrags)?ende|kündigungszeit|gekündigt|frist|auf (?:monats)?ende"),
    Cue("renewal_term", _B, -1.4, "verlänger(?:t|n|ung|te)(?: sich)?[a-z ]{0,40}?(?: um| auf)?(?: jeweils| weitere| "
        "je)*|automatische verlängerung(?: um)?|erneuert sich[a-z ]{0,30}?(?: um)?"),
    Cue("renewal_term", _A, 0.4, "verlänger(?:t|n|ung)|stillschweigend verlängert"),
    Cue("", _A, -0.2, "verlängert werden(?: kann)?|verlängerbar", "duration"),
    Cue("setup_fee", _E, -0.3, "(?:aktivierung|anschluss|einrichtung|aufschalt|anmelde|einschreibe|bereitstellung|"
        "beitritts|aufnahme|start|bearbeitung|abschluss|registrierung|installation|schalt|freischalt|service|wechsel|"
        "erstellung|einmal|vermittlung|eröffnung|verwaltung)s?-?(?:gebühr(?:en)?|kosten|preis|pauschale|entgelt|"
        "paket)|aktivierung|freischaltung|bereitstellung|einrichtung|anschluss|einmalig(?:e[rsn]?)?(?: gebühr| kosten|"
        " preis)?|anmeldung|dossiergebühr|einschreibung|aufschaltung"),
    Cue("deposit", _E, -0.7, "kaution(?:sbetrag)?|(?:schlüssel|karten|badge|gebinde|flaschen|becher|keycard|"
        "chip)?-?depot|~pfand|pfand|mietkaution|hinterlegung"),
    Cue("down_payment", _E, -0.6, "anzahlung|(?:leasing-?|miet)?sonderzahlung|(?:erhöhte )?erste (?:leasing)?rate|"
        "(?:einmalige )?zuzahlung"),
    Cue("interest_rate", _E, -0.5, r"(?:eff(?:ektiv(?:er|em|en|e)?|\.)?) ?(?:jahres)?zins(?:satz|es|en)?|"
        r"(?:jahres)?zinssatz|zins|sollzins(?: \(gebunden\))?(?: p\. ?a\.)?|verzinsung|(?:fest|tages)geld|"
        r"finanzierung(?: ab| zu| mit)?|(?:kredit|leasing)(?: ab)?|p\. ?a\.|raten(?:zahlung|kauf)|(?:fest)?hypothek"),
    Cue("return_period", _B, -0.4, "(?:umtausch|rückgabe|rücksende|rücksendung|widerrufs?|retouren?)(?: kostenlos| "
        "gratis)?(?:recht|frist|möglichkeit|garantie)?(?: von| innert| innerhalb(?: von)?| bis| binnen| beträgt)*|"
        "geld-?zurück-?garantie|zurückgeben(?: innert)?|retoure(?:n)?|probeschlafen|probewohnen"),
    Cue("return_period", _A, -0.6, "(?:umtausch|rückgabe|widerruf|retouren?|rücksende)(?:s?recht|s?frist|"
        "s?möglichkeit|garantie)?|geld-?zurück-?garantie|zurückgeben|widerrufen|ohne angabe von gründen|probeschlafen|"
        "probewohnen|(?:gratis|kostenlos) zurück|retournieren|umtauschen|testschlafen|zufriedenheitsgarantie"),
    Cue("warranty", _B, 0.0, "garantie(?:zeit|dauer)?(?: von)?|~garantie|gewährleistung(?:sfrist)?"),
    Cue("warranty", _A, -0.6, "~garantie|(?:volle |hersteller)?garantie|gewährleistung|werksgarantie"),
    Cue("trial_period", _B, 0.2, "(?:gratis|kostenlos|unverbindlich|kostenfrei) (?:testen|probieren|ausprobieren|"
        "trainieren|lesen|hören|nutzen|schnuppern|streamen)|test(?:en|phase|zeitraum|zugang|monat|version)?|testen "
        "sie|prob(?:e|ieren)~?|schnupper~|probeabo|probezeit"),
    Cue("trial_period", _A, -0.2, "(?:gratis |kostenlos |unverbindlich |kostenfrei |lang )*(?:testen|ausprobieren|"
        "probieren|schnuppern|probe(?:lesen|fahren|hören)?|test(?:phase|zeitraum|zugang)?|probeabo|probezeit|"
        "probemonat|trainieren|reinschauen|reinhören|streamen)"),
    Cue("trial_period", _A, 0.6, "gratis|kostenlos|kostenfrei"),
    Cue("promo_duration", _B, 1.2, "(?:in den |für die |während der |die )?ersten|während(?: der ersten)?|für|erste|"
        "lang|im|aktions(?:zeitraum|dauer)|promodauer|für die dauer von|für (?:insgesamt|volle|ganze)"),
    Cue("promo_duration", _A, 0.6, "lang|zum aktionspreis|zum vorteilspreis|zum sonderpreis|gratis|zum halben preis|"
        "geschenkt"),
    Cue("", _B, -0.2, "(?:pro|je) volle|für jede|pro ausgegebene|mindest(?:betrag|anlage|einlage)|rückzug|"
        "(?:bezugs)?limite|für beträge (?:bis|über|ab)|~schutz bis|~versicherung bis|deckung bis|maximal|im wert von|"
        "wert|hauptpreis von|vrg|zinskosten(?: total)?|gesamt(?:betrag|kosten|preis)|"
        "(?:netto)?darlehens?(?:betrag)?(?: von| über)?|(?:kredit|finanzierungs|anlage)betrag|restwert|schlussrate|"
        "selbst(?:behalt|beteiligung)|franchise|(?:versicherungs|deckungs|kredit|finanzierungs)summe(?: bis)?|bis zu "
        "einer summe|mahnspesen|rücklastschrift|bußgeld|strafe|sim-karte|ersatz(?:karte|~)|kur(?:taxe|abgabe)|"
        "mitarbeiter-?(?:rabatt)|stundenlohn|gewinn(?:en|spiel|summe)?|verlosen|preisgeld|warenkorb|zwischensumme|"
        "merkzettel|noch|bestellungen unter|bis zu einem bestellwert von|rücksende(?:kosten)?|mindermengenzuschlag|"
        "~zuschlag|aufpreis|mehrpreis|nachnahme|kopie|(?:storno|umbuchungs|retouren|recycling|nachnahme|mahn|"
        "rücksende|entsorgungs)gebühr|jede weitere|je(?:der|de|des) weitere[rns]? (?:kilometer|km|minute)|"
        "annullationskosten|entsorgung|überführung(?:skosten)?|umzug|papierrechnung|sperrung|verlust|mehrkilometer|"
        "vorzeitige (?:kündigung|auflösung)|bußen?|einkommen|umsatz|spende|einspeisevergütung|budget|(?:verlängerungs|"
        "zusatz)nacht|käuferschutz bis", "money"),
    Cue("", _A, 0.0, "mahngebühr|einkaufsguthaben|fehlen|(?:zu )?gewinnen|preisgeld|selbstbehalt|franchise|(?:geld|"
        "gehalts)eingang|(?:monats|jahres)umsatz", "money"),
    Cue("", _B, 0.3, r"anteil|davon|polyester|baumwolle|mwst\.?|mehrwertsteuer|ust\.?|akku|zufrieden~|weiterempfehl~|"
        r"wirkungsgrad|recycl~|anzahlung|note|luftfeuchtigkeit|alkohol|vol\.?|fett|kakao|deckung|quellensteuer|"
        r"steigung|gefälle|auslastung|strommix|verfügbarkeit|hornhaut|genauigkeit|feuchte", "percent"),
    Cue("", _A, -0.4, r"(?:der |aller |unserer )?(?:kund(?:en|innen)|nutzer|befragten|eltern|anteil)|polyester|"
        r"baumwolle|wolle|acryl|elasthan|leinen|viskose|kaschmir|seide|leder|recycl~|mwst\.?|mehrwertsteuer|ust\.?|"
        r"alkohol|vol\.?|fett|kakao|fruchtgehalt|ökostrom|erneuerbar~|wasserkraft|solar~|schweizer~|natur~|bio|pv-~|"
        r"zufrieden~|weiterempfehl~|würden~|uptime|hydraulisch|wirkungsgrad|sind~|vegan|luftfeuchtigkeit|der plätze|"
        r"der fläche|kaution|anzahlung|fsc|aus~", "percent"),
    Cue("", _B, 0.9, "seit|vor|nach|mindestalter|alter|jahre alt|über|älter als|jünger als|kinder(?: bis| von)?|bis|"
        "unter|ab|letzten|vergangenen|jubiläum|erfahrung|akku(?:laufzeit)?|laufzeit akku|preisgarantie(?: bis| von| "
        "für)?|zubereitung|(?:koch|zubereitungs|reaktions|antwort|park|transfer|fahr|flug)zeit|(?:reise|kurs|fahrt|"
        "aufenthalts|spiel|speicher)?dauer|antwort|parken|rückforderung|(?:stornierung|stornierbar) bis|aufbewahr~|"
        "haltbar~|einlösbar", "duration"),
    Cue("", _A, 0.3, "alt|jung|erfahrung|jubiläum|jahrgang|tradition|vor (?:abreise|abflug|anreise|(?:miet|reise|"
        "kurs)?beginn)|(?:akku|batterie)laufzeit|fahrzeit|betriebsdauer|preisgarantie|geöffnet|offen|rund um die uhr|"
        "täglich|pro (?:tag|woche|monat|jahr)|aufenthalt|im doppelzimmer|übernachtung~|nächte|reise|kreuzfahrt|"
        "haltbar~|gültig|einlösbar|nach (?:kauf|rechnung|erhalt)|ab rechnung|netto", "duration"),
    Cue("", _B, 0.2, "(?:ihre|deine) suche|(?:ihre|deine) suche|aufenthalt~?|reise(?:zeitraum|termin|zeit|daten)?|"
        "vorstellung(?:en)?|konzert|auslieferung(?: ab)?|lieferbar|lieferung|verfügbar|erscheint(?: am)?|"
        "erscheinungs~|geöffnet|offen|geschlossen|(?:veröffentl|publiz)i(?:cht|ert)|stand|ausgabe(?: vom)?|"
        "preisgarantie(?: bis)?|erfunden|gegründet|seit|geboren|anreise|abreise|abfahrt|hinflug|rückflug|eintreffen|"
        "wieder (?:da|lieferbar|verfügbar)|hatten|verlosung|ziehung|teilnahmeschluss|einlösbar (?:vom|zwischen)|"
        "angetreten|gehaltseingang|gutgeschrieben|gutschrift|türöffnung|aufführung(?:en)?|kursbeginn|kursstart|"
        "termin(?:e)?|hu|ez|häcksel~|sonderabfall|umzug|event|eröffnung am|(?:rechnung|bestellung) vom|lieferdatum|"
        "premiere", "date"),
    Cue("", _A, 0.2, "lieferbar|erhältlich|verfügbar|geöffnet|geschlossen|wieder (?:da|lieferbar|verfügbar)|"
        "ausgeliefert|angetreten|gutgeschrieben|kein (?:[a-z]+)?(?:abo|konto|vertrag)|nicht (?:bezogen|"
        "gekauft)", "date"),
    Cue("price_after", _B, -0.2, "dann|im anschluss|regulär danach"),
    Cue("shipping_cost", _A, 0.2, "(?:je|pro) (?:paket~|sendung|lieferung)"),
    Cue("", _B, -0.6, "sparen wir|wir sparen|reduzieren wir", "percent"),
    Cue("", _A, 1.6, "erhalten|kassieren|sichern|bekommen|gewinnen|ausbezahlt", "money"),
    Cue("cashback", _B, -0.5, "schreiben wir (?:ihnen|dir|euch)|erhalten sie eine gutschrift von", "money"),
    Cue("cashback", _A, -0.2, "gutschrift|gutgeschrieben", "money"),
    Cue("price", _A, -0.2, "auf lebzeit|auf lebenszeit|auf dauer|für immer"),
)

_SIGNS = (
    Sign("availability", "InStock", r"(?:(?:sofort|ab lager|umgehend|kurzfristig) )?(?:lieferbar|verfügbar)|(?:sofort|"
        r"umgehend) (?:versandfertig|erhältlich)|(?:{n} (?:stück|stk\.?) )?(?:auf|an|ab|am) lager|vorrätig|lagernd|"
        r"freie plätze|(?:noch )?plätze frei"),
    Sign("availability", "SoldOut", "ausverkauft|ausgebucht|vergriffen|sold out"),
    Sign("availability", "OutOfStock", "(?:derzeit |momentan )?nicht (?:mehr )?(?:verfügbar|lieferbar|vorrätig|an "
        "lager|auf lager|erhältlich)"),
    Sign("availability", "PreOrder", "vorbestell(?:bar|en|ung(?:en)?(?: möglich)?|t)|jetzt vorbestellen"),
    Sign("availability", "BackOrder", "nachbestellt|lieferrückstand|im zulauf|bestellt beim lieferanten|in "
        "nachbestellung|bald wieder (?:da|lieferbar|verfügbar)|wird nachgeliefert"),
    Sign("availability", "MadeToOrder", "auf bestellung(?: gefertigt)?|maßanfertigung|wird für (?:sie|dich) "
        "(?:gefertigt|hergestellt|angefertigt)|auftragsfertigung"),
    Sign("availability", "LimitedAvailability", r"nur noch {n} (?:stück|stk\.?|exemplare?|plätze|zimmer|tickets|auf "
        r"lager|an lager|am lager|verfügbar|artikel|freie|wohnungen|karten|übrig|flaschen|paar|kabinen)(?: (?:frei|"
        r"verfügbar|übrig|auf lager|an lager))?|noch {n} (?:freie )?(?:stück|plätze|exemplare|auf lager) ?(?:frei|"
        r"verfügbar|übrig)?|limitiert (?:auf|auflage)|(?:limitierte|begrenzte) (?:auflage|stückzahl|menge|plätze|"
        r"platzzahl|teilnehmerzahl|anzahl)|auf {n} (?:stück|exemplare|plätze|personen|tickets) (?:limitiert|begrenzt|"
        r"beschränkt)|nur {n} (?:stück|exemplare|plätze)|geringe stückzahl|(?:nur )?(?:noch )?wenige (?:rest|"
        r"frei)?(?:plätze|tickets|stück|exemplare|zimmer|karten)(?: verfügbar| frei| an lager)?|letzte (?:freie "
        r")?(?:plätze|karten|tickets|zimmer|exemplare|stücke?)|fast (?:ausverkauft|ausgebucht)|platzzahl "
        r"(?:beschränkt|begrenzt)|die ersten {n} (?:kunden|käufer|besteller|bestellungen|anmeldungen|kundinnen)|"
        r"restplätze|restposten"),
    Sign("availability", "Discontinued", "nicht mehr im sortiment|auslaufmodell|(?:wird|wurde|ist|produktion|verkauf|"
        "vertrieb|herstellung|fertigung) eingestellt|nicht mehr (?:hergestellt|produziert|verkauft)"),
    Sign("availability", "InStoreOnly", "(?:nur|exklusiv|ausschließlich) (?:im|in|vor) (?:(?:den|der|unsere[nrm]|"
        "deiner|ihrer|teilnehmenden) ){0,2}(?:filialen?|laden|läden|geschäft(?:en)?|ladengeschäft|fachgeschäft|markt|"
        "märkten|baumarkt|hofladen|möbelhaus|autohaus|verkaufsstellen|store|center|studio|salon|restaurant|shop vor "
        "ort|ort)|nur (?:vor ort|am schalter|an der kasse|stationär|(?:zur )?(?:selbst)?abholung)|nicht (?:online "
        "erhältlich|im onlineshop)|kein versand|keine (?:lieferung|online-?bestellung(?:en)?)|kein online-?verkauf|"
        "verkauf nur (?:in|im)"),
    Sign("availability", "OnlineOnly", "(?:nur|exklusiv|ausschließlich) (?:online|im (?:online-?shop|webshop|internet|"
        "web)|(?:auf|über) (?:die|unsere[r]?) website|bei online-?(?:bestellung|buchung|abschluss))(?: (?:erhältlich|"
        "buchbar|bestellbar|gültig))?|online ?-?exklusiv"),
    Sign("audience", "NewCustomers", r"(?:nur |exklusiv |gültig |gilt )?(?:nur )?(?:für |an |als )?neukund(?:en|innen|"
        r":innen|\*innen|innen und neukunden|e|in)(?:angebot|bonus|rabatt|vorteil)?|neukund~|neu- und bestandskund~|"
        r"zum ersten mal (?:bestellen|abschließen|buchen)|erstmals (?:bestellen|buchen)|erstbestell(?:er|ung|ungen)|"
        r"erstkund~|neuabschl(?:uss|üsse)|(?:für )?neumitglied(?:er)?|neuanmeldung(?:en)?|(?:deine|ihre|die) erste "
        r"bestellung|kein(?:en)? [a-zäöü-]{2,24}(?: bei [a-zäöü ]{2,24})? (?:hatten|hatte|abonniert|bezogen)|noch "
        r"nicht kunde|neue[nr]? (?:[a-zäöü]+-?)?(?:kund(?:en|innen)|mitglieder)|nicht (?:kunde|kundin) (?:waren|"
        r"sind)"),
    Sign("audience", "ExistingCustomers", "(?:nur |exklusiv )?für (?:bestehende |bisherige |treue |"
        "bestands)(?:kund(?:en|innen|:innen)|abonnent(?:en|innen))|(?:nur|exklusiv) (?:an )?(?:bestehende|bisherige|"
        "treue) kund(?:en|innen|:innen)|bestandskunden(?:angebot|bonus|rabatt|vorteil)|neu- und bestandskund(?:en|"
        "innen)"),
    Sign("audience", "ExistingCustomers", r"bestandskund(?:en|innen|:innen|\*innen)|(?:bestehende|bisherige|treue) "
        r"kund(?:en|innen)", alone=False),
    Sign("audience", "Students", "studenten(?:rabatt|tarif|preis|abo|ticket)|studi-?(?:tarif|rabatt|preis|abo)|mit "
        "(?:gültigem )?(?:studentenausweis|legi|studierendenausweis)|campus-(?:tarif|preis)|nur in ausbildung|für "
        "(?:studierende|studenten|studentinnen|schüler|lernende|azubis|auszubildende)~?"),
    Sign("audience", "Students", r"student(?:en|innen|:innen|\*innen)|studierende[nr]?(?: bis {n})?|schüler(?:innen|"
        r":innen)?(?: und studierende)?|lernende[n]?(?: und studierende)?(?: bis {n})?|azubis(?:, schüler und "
        r"studierende)?|auszubildende", alone=False),
    Sign("audience", "Seniors", r"senior(?:en|innen)(?:rabatt|tarif|preis|karte|ermäßigung|tag)|ahv-?(?:rabatt|preis|"
        r"tarif|ermäßigung|vergünstigung)|ab 6[0-5] jahren|über 6[0-5](?:-jährige| jahren?)|ü60|60\+|65\+|für "
        r"(?:senioren)~"),
    Sign("audience", "Seniors", "senior(?:en|innen|:innen)?|ahv(?:-bezüger(?:innen)?|/iv)?|rentner(?:innen|:innen)?|"
        "pensionist(?:en|innen)|pensionierte", alone=False),
    Sign("audience", "Youth", r"jugend(?:tarif|abo|rabatt|preis|ticket)|(?:nur )?für (?:jugendliche|junge leute|"
        r"kinder und jugendliche|alle unter (?:1[6-9]|2[0-9]|30))|u2[0-9]-~|u30-~|bis zum vollendeten {n}\. (?:lebens|"
        r"alters)jahr"),
    Sign("audience", "Youth", "unter (?:1[4-9]|2[0-9]|30)(?: jahren| jahre)?|jugendliche[nr]?(?: bis {n}(?: "
        "jahren?)?)?|(?:junge (?:leute|erwachsene)|personen) (?:bis|unter) {n}(?: jahre[n]?)?|kinder und "
        "jugendliche", alone=False),
    Sign("audience", "Members", r"(?:nur |exklusiv )(?:für |mit )?(?:[a-zäöü]+-|club|vereins|bonus|"
        r"plus)?mitglied(?:er|ern)?|(?:mitglieder|clubmitglieder|club|vereins)-?(?:preis|rabatt|vorteil|angebot)|mit "
        r"(?:der |deiner |ihrer )?[a-zäöü-]*(?:kunden|vorteils|bonus|club|treue|plus|member|family)-?(?:karte|"
        r"card)(?: nur| zahlen| sparen| erhalten| -?\d)|(?:(?:kunden|vorteils|bonus|treue)?karten-?(?:inhaber|"
        r"besitzer))(?:innen)?|für (?:[a-zäöü]+-)?mitglieder|mit halbtax~?|als (?:club)?mitglied"),
    Sign("audience", "Members", "mit (?:der |deiner |ihrer )?(?:[a-zäöü]+-?)?(?:karte|card)|"
        "(?:[a-zäöü]+-)?(?:[a-zäöü]+-)?(?:club|vereins)?mitglieder(?:n|innen)?|genossenschafter(?:innen)?|"
        "abonnent(?:en|innen)", alone=False),
    Sign("audience", "AppUsers", "in (?:der|unserer) app", alone=False),
    Sign("audience", "PrivateCustomers", "privatkund(?:en|innen|:innen)|privatpersonen|privathaushalte", alone=False),
    Sign("audience", "BusinessCustomers", "gastronom(?:en|ie|iebetriebe)|hoteliers?|restaurants|handwerker|händler|"
        "vereine|kmu|unternehmen|firmen|selbst[äa]ndige|freiberufler|gewerbe(?:treibende[nr]?)?|gewerbliche[nr]? "
        "(?:kunden|abnehmer)|wiederverkäufer|(?:geschäfts|firmen|gewerbe|business|b2b)-?kund(?:en|innen|"
        ":innen)", alone=False),
    Sign("audience", "Families", "familien(?: mit kindern)?", alone=False),
    Sign("audience", "Employees", "mitarbeit(?:er|ende)(?:innen)?|angestellte", alone=False),
    Sign("audience", "AppUsers", "(?:nur |exklusiv )(?:in|über|via|mit) (?:der|unserer|die) (?:[a-z-]+-?)?app|"
        "app-exklusiv|app-nutzer(?:innen)?|für app-nutzer|app-(?:only|angebot|preis|deal|vorteil)"),
    Sign("audience", "NewsletterSubscribers", "newsletter-?(?:abonnent(?:en|innen)|anmeldung|rabatt|gutschein|"
        "empfänger)|(?:melde dich|melden sie sich|anmelden|anmeldung|jetzt)[a-zäöü ]{0,20} (?:zum|für den|für "
        "unseren) newsletter(?: an)?|newsletter (?:abonnieren|anmelden) und|für newsletter-~"),
    Sign("audience", "PrivateCustomers", "(?:nur |ausschließlich |exklusiv )(?:für |an )?(?:private|verbraucher)"),
    Sign("audience", "Families", "(?:nur|exklusiv) für familien|familien(?:preis|rabatt)|kinderreiche familien"),
    Sign("audience", "Employees", "(?:nur )?für (?:mitarbeit(?:er|ende)|angestellte)n?(?:innen)?|mitarbeiter(?:rabatt|"
        "angebot|preis|konditionen)"),
    Sign("tax", "Included", r"(?:inkl(?:usive|\.)?|einschl(?:ießlich|\.)?|mit) (?:der )?(?:[a-zäöü]+\.?,? (?:und|&) "
        r")?(?:ges(?:etzlicher?n?|etzl\.|\.)? )?(?:{n}(?:[.,]\d)? ?% ?)?(?:mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer|"
        r"steuern?)|bruttopreise?|brutto|mwst\.? (?:inbegriffen|inklusive|enthalten)|enthalten die (?:mwst|ust)|"
        r"(?:mwst|ust|mehrwertsteuer) ist enthalten"),
    Sign("tax", "Excluded", r"(?:exkl(?:usive|\.)?|zzgl\.?|zuz(?:ü|u)gl(?:ich|\.)?|ohne|plus|excl\.?) (?:der "
        r")?(?:ges(?:etzlicher|etzlichen|etzl\.|\.)? )?(?:gültigen )?(?:{n}(?:[.,]\d)? ?% ?)?(?:mwst\.?|"
        r"mehrwertsteuer|ust\.?|umsatzsteuer)|nettopreise?"),
    Sign("item_condition", "Refurbished", "(?:general|wieder)?überholt|refurbished|(?:wieder)?aufbereitet"),
    Sign("item_condition", "Used", "gebraucht(?:wagen|ware|gerät|e[rsn]?|fahrzeug)?|occasion(?:en)?|second-?hand|"
        "vorführ(?:wagen|gerät|modell)|aus zweiter hand"),
    Sign("item_condition", "Damaged", "(?:kleine[rn]? |leichte[rn]? |mit )?(?:kratzer[n]?|transportschaden|beschädigt|"
        "delle[n]?|lackschaden|hagelschaden|verpackung beschädigt|schönheitsfehler|mängelexemplar)|(?:ist|leicht|"
        "teilweise) defekt"),
    Sign("item_condition", "New", "neuware|(?:neu und )?originalverpackt|fabrikneu|neuwagen|zustand: ?neu"),
    Sign("instalments", "{n}", r"(?:in )?{n} (?:gleich(?:en|e|bleibenden) |bequemen |monatlichen |zinsfreien "
        r")*(?:monats)?(?:raten|teilzahlungen|monatsraten|zahlungen)|{n} ?x ?(?:chf|eur|€|fr\.)|{n} ?x "
        r"?\d{1,4}[.,]\d\d|{n} ?x ?[€£$]~|ratenzahlung in {n} monaten"),
    Sign("max_quantity", "{n}", r"(?:max(?:imal|\.)?|höchstens|nur|nicht mehr als|bis zu) {n} (?:[a-zäöü-]+ "
        r"){1,2}?(?:pro|je) {buyer}|{most} {n} {goods}|(?:nur |max\.? )?{n} (?:[a-zäöü-]+\.? )?(?:pro|je) {buyer}|"
        r"(?:pro|je) {buyer} (?:ist |sind |gilt |kann |können )?(?:nur |max(?:imal|\.)? |höchstens )?{n} {goods}|"
        r"abgabe (?:max(?:imal|\.)?|höchstens) {n}|max(?:imal|\.)? {n} (?:pro|je) ~"),
    Sign("contract_term", "P0D", "(?:ohne|kein(?:e|en)?) (?:mindest)?(?:vertrags)?(?:laufzeit|bindung|dauer|"
        "bezugsdauer|vertrag)|(?:mindest)?(?:vertrags)?(?:laufzeit|bindung|dauer) gibt es (?:keine|nicht)|jederzeit "
        "kündbar|kündbar jederzeit"),
    Sign("delivery_time", "P1D", "(?:lieferung|geliefert|zustellung|bei (?:dir|ihnen)|liefern)(?: schon| bereits)? "
        "(?:am nächsten tag|morgen|über nacht)|morgen (?:geliefert|bei (?:dir|ihnen))|next-?day-?(?:lieferung|"
        "delivery)|übernacht-?lieferung"),
    Sign("shipping_cost", "0", r"inkl(?:usive|\.)? (?:versand(?:kosten)?|lieferung|porto)|(?:versand|lieferung)(?: "
        r"und [a-z]+)? (?:inklusive|inbegriffen|inkl\.)|keine versandkosten|ohne versandkosten"),
    Sign("setup_fee", "0", "(?:einrichtung|aktivierung|freischaltung)(?: ist)?(?: [a-zäöü]+){0,3} (?:inklusive|"
        "inbegriffen|enthalten)"),
    Sign("interest_rate", "0%", "zinslos(?:e[rn]?)?(?: raten| finanzierung| ratenzahlung)?|zinsfrei(?:e[rn]?)?"),
    Sign("renewal_term", "P1M", "verlängert sich (?:[a-zäöü]+ ){0,4}monatlich|monatliche verlängerung"),
    Sign("renewal_term", "P1Y", "verlängert sich (?:[a-zäöü]+ ){0,4}(?:jährlich|um ein (?:weiteres )?jahr)"),
    Sign("promo_duration", "P1M", r"(?:im |der |den |dem )?(?:ersten?|1\.) (?:monat|monatsbeitrag)"),
    Sign("promo_duration", "P1Y", r"(?:im |der |das |dem )?(?:erste[sn]?|1\.) (?:vertrags|beitrags)?(?:jahr|"
        r"jahresbeitrag)"),
    Sign("notice_period", "P1M", "monatlich kündbar"),
    Sign("notice_period", "P0D", "ohne kündigungsfrist|keine kündigungsfrist"),
)

LANGUAGE = Language(
    name="de",
    function_words="gelten beträgt betragen bzw sowie erhalten kostet zahlen pro je danach anschließend wer monate "
        "monat tage preis jahre kann gibt es du der die das und oder nicht mit auf für von im ist ein eine einen "
        "dem den des sie wir ihr sich auch bei nur noch aus zum zur ab bis nach wie ohne werden sind kann kein "
        "keine unsere alle jetzt über oder als statt inkl zzgl gilt gültig vom beim durch einem einer dein deine "
        "mehr",
    months=("januar|jänner|jan|jän", "februar|feber|feb", "märz|mär|mrz", "april|apr", "mai", "juni|jun|juno",
        "juli|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez"),
    weekdays=("montags?|mo", "dienstags?|di", "mittwochs?|mi", "donnerstags?|do", "freitags?|fr",
        "samstags?|sonnabends?|sa", "sonntags?|so"),
    numbers={"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "vierzehn": 14,
        "achtzehn": 18, "zwanzig": 20, "vierundzwanzig": 24, "dreißig": 30, "ein weiteres": 1, "einen weiteren": 1},
    units={"BD": "werktage?n?|arbeitstage?n?|geschäftstage?n?", "Y": "jahre?n?s?", "M": "monate?n?s?|mte?|mon",
        "W": "wochen?|wo", "D": "tage?n?s?|nächte probe[a-z]+", "H": "stunden?|std|h", "MIN": "minuten?|min"},
    lengths={"P6M": "(?:einem )?halben jahr|(?:ein )?halb(?:es )?jahr", "P3M": "(?:ein )?quartal",
        "P18M": "(?:andert|einein)halb jahren?", "P{n}M": "{n}-?monatige[nrms]?", "P1Y": "einjährige[nrms]?",
        "P2Y": "zweijährige[nrms]?", "P3Y": "dreijährige[nrms]?", "P{n}W": "{n}-?wöchige[nrms]?",
        "P{n}D": "{n}-?tägige[nrms]?"},
    periods={"P1M": r"jeden monat|monat für monat|monatlich(?:e|er|en)?|mtl|p\. ?m\.|(?:pro|im|je) monat|/ ?mt|/ "
        r"?mon(?:at)?|monats(?:rate|beitrag|preis|prämie)|leasingrate|monatsraten zu je",
        "P1Y": r"jährlich(?:e|er)?|p\. ?a\.|(?:pro|im) jahr|/ ?jahr|jahres(?:abo|beitrag|gebühr|prämie)",
        "P7D": "wöchentlich|pro woche|/ ?woche|in der woche", "P1D": "täglich|pro tag|/ ?tag|am tag"},
    quantities={"person": r"person(?:en)?|pers\.?|teilnehmer(?:in)?|kopf|gast", "night": "nacht|nächte|übernachtung",
        "piece": r"stück|stk\.?|st\.|st", "kg": "kilo", "l": "liter",
        "user": "nutzer(?:in)?|benutzer|user|arbeitsplatz|lizenz|seat|platz", "hour": "stunde|std"},
    currencies={"CHF": "franken|fränkli|stutz|fr", "minor": r"rp\.?|rappen|cents?|cts?\.?"},
    per=r"pro|je|per|p\.|à|im|und|a|/",
    days={"today": "nur (?:noch |am )?heut(?:e|igen tag)|(?:endet|läuft) (?:noch )?heute", "tomorrow": "bis morgen",
        "weekend": "(?:nur )?(?:dieses|das ganze|an diesem|am kommenden) wochenende",
        "week": "nur (?:in )?dieser? woche", "month_end": "bis (?:ende (?:monat|des monats)|monatsende)",
        "week_end": "bis ende (?:der )?woche", "year_end": "bis (?:ende (?:jahr|des jahres)|jahresende)"},
    zero="gratis|nichts|kosten(?:los|frei)(?:e[rnsm]?)?|geschenkt|umsonst|schenken wir (?:dir|ihnen|euch)|"
        "entfäll(?:t|en)|entfallen|offeriert|geht auf uns|(?:wird (?:dir|ihnen) )?erlassen(?: wir)?|übernehmen wir|"
        "frei haus|versandkosten?frei|(?:gebühren|beitrags)frei|franko", none="kein(?:e|en|er|erlei)?|ohne|null",
    highs=r"bis zu|bis|max(?:imal|\.)?|höchstens|unter|bis max\.?",
    lows=r"(?:schon |bereits )?ab(?: nur| je| ca\.| monatlich| mtl\.?)?|mind(?:estens|\.)?|wenigstens",
    ranges=r"bis(?: zu| zum| und mit| einschließlich)?|und|oder|bzw\.?", months_end="ende",
    articles=r"den|dem|der|zum|einschließlich|inkl\.?|und mit|einschl\.?|spätestens|zu|am",
    starts="(?:gültig |gilt )?ab(?: sofort und)?|(?:ab|seit|zwischen)(?: dem)?|startet(?: am)?|aktionsstart",
    ends=r"(?:gültig |läuft |befristet )?bis(?: zum| und mit| einschließlich| einschl\.?| spätestens(?: am)?| am| "
        r"in[ck]l\.?| inklusive)?|(?:endet|läuft)(?: am)?|vor dem|spätestens(?: am| bis zum)?|deadline|"
        r"[a-z]*schluss(?: ist)?(?: am| der)?|letzter tag(?: ist)?(?: am)?",
    months_in="im|im monat|den ganzen|im ganzen",
    on="nur am|nur|einmalig am|aktionstag|nur heute|gültig am|am aktionstag",
    exactly="nur|(?:jetzt|für|zu|um|heute)(?: nur)?|à|je|zum preis von|aktuell|neu|bloß",
    asked="kund(?:e|in):|frage:|f:|user:|gast:", half="(?:zum )?halbe[rmn]? ?preis|die hälfte|halbpreis",
    codes="(?:gutschein|rabatt|aktions|promo|bonus|vorteils|voucher|spar|gratis|einlöse|willkommens)-?code(?: "
        "lautet)?|code(?:wort)?(?: lautet)?|kennwort|stichwort|vorteilsnummer|aktionsnummer|ihr coupon",
    lists={"freely": "versand(?:kosten)?frei|portofrei|frachtfrei|(?:gratis|kostenlose[rn]?|kostenfreie[rn]?|"
        "freie[rn]?) ?-?(?:versand|lieferung)|~?(?:versand|lieferung) (?:gratis|frei(?: haus)?|kostenlos|"
        "kostenfrei)|franko|frei haus", "carriage": "versand(?:kosten(?:anteil|pauschale|beitrag)?|pauschale|spesen|"
        "gebühr(?:en)?)?|porto(?:kosten)?|liefer(?:kosten|gebühr(?:en)?|pauschale)",
        "buyer": "kund(?:e|in|:in|e/in)|person|haushalt|einkauf|bestellung|kopf|konto|karte|vertrag|tag|adresse|"
        "kassenbon", "goods": r"stück|stk\.?|artikel|tickets?|karten|packung(?:en)?|flaschen|geräte?|einheiten|"
        r"exemplare?|gutscheine?|bons?|pakete|kartons|liter|kisten|paar|portionen|abo(?:nnement)?s?|einlösung|"
        r"bestellung|angebot|set|vertrag", "most": r"max(?:imal|\.)?|höchstens|bis zu"},
    cues=_CUES, signs=_SIGNS,
    regions={"CH": "(?:der |ganzen )?schweiz|schweizweit|ch", "DE": "deutschland(?:weit)?|bundesweit|de",
        "AT": "österreich(?:weit)?|at", "LI": "liechtenstein|fürstentum liechtenstein", "FR": "frankreich",
        "IT": "italien", "LU": "luxemburg"},
    regions_only="(?:(?:mit )?wohnsitz|wohnhaft|händler(?:n|innen)?|mit (?:liefer)?adresse) in(?: der)?|kund(?:en|"
        "innen) (?:in|aus)(?: der)?|(?:gilt |versand |lieferung )?nur (?:in|innerhalb|nach|für|im)(?: der| dem| "
        "ganz)?|(?:beschränkt|begrenzt) auf|auf|ausschließlich (?:in|nach)|einwohner(?:innen)? (?:von|des|der|aus|"
        "in)|nur|gültig (?:in|im)(?: ganzen?)?|(?:nur im )?(?:versorgungsgebiet|raum|netzgebiet)|gilt in(?: ganz)?",
    only="nur(?: für| an)?|für|exklusiv(?: für| an)?|ausschließlich(?: für| an)?|an|als|gilt für|gültig für|angebot "
        "für|speziell für|reserviert für|vorbehalten",
    entitled=r"sogar|zusätzlich|gibt es|gibt's|nur|gar|minus|(?:bis \d+ )?(?:zahl|erhal|bekomm|profitier|spar|"
        r"kost)e?(?:n|t|st|ten)|bezahlen|erhältst|erhält|fahren|genießen|haben anspruch|können (?:das angebot|die "
        r"aktion|den rabatt)",
    past="im vorjahr|(?:letztes|vergangenes|im letzten|vor einem) jahr|(?:war|galt) bis|abgelaufen|wurde beendet|ist "
        "beendet|ist (?:seit [0-9. ]+ )?vorbei|(?:frühere|letzte|alte) aktion|frühere angebote|nicht mehr "
        "(?:gültig|buchbar)|die aktion ist zu ende|seit .{0,20} nicht mehr|letztjährig~|damals|lief|erst wieder|"
        "galt(?:en)?|kostete(?:n|t)?|betrug(?:en)?|waren? (?:für|um|ab|zu|gültig|erhältlich)",
    rivals="konkurrenz|mitbewerber~?|andere anbieter|anderswo|bei anderen|marktüblich|branchenüblich|wettbewerber~?|"
        "andere zahlen|andernorts",
    asides=r"gewinnspiel|gewinner(?:innen)? (?:werden|wird)|verlos(?:en|t|ung)|zu gewinnen|gewinne|gewinnst|"
        r"hauptpreis|teilnahmeschluss|wettbewerb|spenden(?: wir)?|gespendet|noch (?:chf |€ |eur "
        r")?\d+(?:[.,]\d+)?(?: €| eur| chf)? (?:bis|und|für|zum|zur)|ihnen fehlen (?:noch )?|fehlen noch|stundenlohn",
    excluded="ausgenommen(?: sind| ist)?|nicht (?:gültig|anwendbar|kombinierbar|kumulierbar|einlösbar|einbegriffen|"
        "inbegriffen|enthalten)|gilt nicht (?:für|auf|bei)|nicht für|ausgeschlossen|nicht auf",
    cases="wer vor (?:ablauf|ende)|(?:bei|für|im falle?) (?:eine[mrn]? |von )?(?:umbuchung|abmeldung|stornierung|"
        "storno|annullation|umzug|namensänderung|krankheit|mahnung|verlust|nichterscheinen|zahlungsverzug|"
        "rücklastschrift|pausierung|verspätung)(?:en)?|(?:annullation|annullierung|stornierung|"
        "umbuchung)(?:en)?(?: bis|:| ab| ist| sind| kostet)",
    noise="warenkorb|merkzettel|filter|sortieren|cookies?|preis bis|zurücksetzen|zur kasse|einkaufswagen",
)
