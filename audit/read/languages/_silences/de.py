"""German words beside which a value is no term of an offer: fees for mishaps, limits, shares, ages, events."""

from audit.plugins.word_table import cues

SILENCES = cues(r"""
- either -0.3 zero: abholung|selbstabholung|retouren?|rückversand|rücksendung|rückgabe|parken|parkplatz|
    altgerätemitnahme|beratung|stornierung|storno|umbuchung|umtausch|(?:probe|schnupper)training|wlan|anprobe|
    (?:service-?)?hotline|kinderbetreuung|reservierung|kündigung|newsletter|app|download
- after -0.2 duration: verlängert werden(?: kann)?|verlängerbar
- before -0.9 money: (?:erhöh(?:t|en) sich|steig(?:t|en)|verteuer(?:t|n) sich)(?: [a-zäöü0-9.]+){0,5}? um(?: bis zu)?|
    preiserhöhung(?:en)? (?:von|um)|angehoben um
- before -0.2 money: (?:pro|je) volle|für jede|pro ausgegebene|mindest(?:betrag|anlage|einlage)|rückzug|
    (?:bezugs)?limite|für beträge (?:bis|über|ab)|~schutz bis|~versicherung bis|deckung bis|maximal|im wert von|wert|
    hauptpreis von|vrg|zinskosten(?: total)?|gesamt(?:betrag|kosten|preis)|(?:netto)?darlehens?(?:betrag)?(?:
    von| über)?|(?:kredit|finanzierungs|anlage)betrag|restwert|schlussrate|selbst(?:behalt|beteiligung)|franchise|
    (?:versicherungs|deckungs|kredit|finanzierungs)summe(?: bis)?|bis zu einer summe|mahnspesen|rücklastschrift|
    bußgeld|strafe|sim-karte|ersatz(?:karte|schlüssel|badge|ausweis|gerät)|kur(?:taxe|abgabe)|mitarbeiter-?(?:rabatt)|
    stundenlohn|gewinn(?:en|spiel|summe)?|verlosen|preisgeld|warenkorb|zwischensumme|merkzettel|noch|bestellungen
    unter|bis zu einem bestellwert von|rücksende(?:kosten)?|mindermengenzuschlag|~zuschlag|aufpreis|mehrpreis|
    nachnahme|kopie|(?:storno|umbuchungs|retouren|recycling|nachnahme|mahn|rücksende|entsorgungs)gebühr|je(?:der|de|
    des) weitere[rns]? (?:kilometer|km|minute)|annullationskosten|entsorgung|überführung(?:skosten)?|umzug|
    papierrechnung|umzugs(?:pauschale|gebühr)|annahmeverweigerung|(?:retouren?|rücksendung(?:en)?|rückversand) kostet|
    (?:rechtsgeschäfts|vertrags)gebühr|(?:höchst)?(?:anlage(?:summe|betrag)?|einlage)(?: von| bis)?|höchstbetrag|
    säumnisgebühr|~verlust|sperrung|verlust|(?:mehr-? ?(?:/|und|bzw\.) ?)?(?:mehr|minder|zusatz)-?kilometer(?:
    (?:verrechnen|berechnen|vergüten|erstatten) wir(?: [a-z]+){0,2} mit)?|vorzeitige (?:kündigung|auflösung)|bußen?|
    einkommen|umsatz|
    spende|(?:energie)?teilbetrag|abschlag(?:szahlung)?|einspeisevergütung|budget|(?:verlängerungs|zusatz)nacht|
    käuferschutz bis|mahnungen|mahnung|ohne (?:gültige|gueltige)[sn]? (?:ticket|fahr(?:karte|schein|ausweis)|billett?)|
    (?:letzter|durchschnittlicher) einkauf|mindesteinlage|(?:jahres|monats)kosten|stromkosten|~kreditbetrag|
    ~darlehensbetrag|geschenk-?(?:gutschein|karte)(?: im wert)?(?: von| über)?|(?:geld|gehalts|lohn)eingang(?: von)?|
    ersatz[a-z]{3,12} kostet|geliehen|darlehen über
- after 0.0 money: mahngebühr|einkaufsguthaben|fehlen|(?:zu )?gewinnen|preisgeld|selbstbehalt|franchise|(?:monats|
    jahres)umsatz
- before 0.3 percent: anteil|davon|polyester|baumwolle|mwst\.?|mehrwertsteuer|ust\.?|akku|zufrieden~|weiterempfehl~|
    wirkungsgrad|recycl~|anzahlung|note|luftfeuchtigkeit|alkohol|vol\.?|fett|kakao|deckung|quellensteuer|steigung|
    gefälle|auslastung|strommix|verfügbarkeit|hornhaut|genauigkeit|feuchte|leitzins(?:en)?(?: wurden?| auf)*|
    inflation~|teuerung|marktanteil|pensum
- after -0.4 percent: (?:der |aller |unserer )?(?:kund(?:en|innen)|nutzer|befragten|eltern|anteil)|polyester|baumwolle|
    wolle|acryl|elasthan|leinen|viskose|kaschmir|seide|leder|recycl~|mwst\.?|mehrwertsteuer|ust\.?|alkohol|vol\.?|fett|
    kakao|fruchtgehalt|ökostrom|erneuerbar~|wasserkraft|solar~|schweizer~|natur~|bio|pv-~|zufrieden~|weiterempfehl~|
    würden~|uptime|hydraulisch|wirkungsgrad|sind~|vegan|luftfeuchtigkeit|der plätze|der fläche|kaution|anzahlung|fsc|
    aus|mehr (?:inhalt|leistung|reichweite|volumen|datenvolumen|speicher|platz|licht|dampf)|weniger (?:zucker|fett|
    salz|strom|energie|verbrauch|wasser|verpackung|co2|emissionen|plastik|gewicht)|schneller~|(?:der |ihrer |deiner |
    aller )[a-z-]{0,16}(?:kosten|rechnung(?:en)?|auslagen|gebühren)
- before 0.9 duration: seit|vor|zahlungsziel|zahlbar(?: innert| innerhalb(?: von)?| binnen)?|(?:liefer|
    zahlungs)?verzug(?: von)?|mehr als|frist (?:zur|für)|was für|probezeit (?:im job|für mitarbeit~)|nach|mindestalter|
    alter|jahre alt|über|älter als|jünger als|kinder(?: bis| von)?|bis|unter|ab|letzten|vergangenen|jubiläum|erfahrung|
    akku(?:laufzeit)?|laufzeit akku|~preisgarantie(?: bis| von| für)?|zubereitung|(?:koch|zubereitungs|reaktions|
    antwort|park|transfer|fahr|flug)zeit|(?:reise|kurs|fahrt|aufenthalts|spiel|speicher)?dauer|antwort|parken|
    rückforderung|(?:stornierung|stornierbar) bis|aufbewahr~|haltbar~|einlösbar|wartezeit|wartefrist|karenzzeit
- before -0.8 duration: (?:bei |für )?zahlung (?:innerhalb|innert|binnen)(?: von)?|(?:rück|aus)zahlung|
    (?:rück)?erstattung|meldet sich|melden (?:wir )?uns|antworten(?: wir)?|rufen (?:wir )?sie|(?:aktion|angebot|verkauf|
    kampagne|saison) läuft
- after 0.3 duration: alt|jung|erfahrung|jubiläum|jahrgang|tradition|vor (?:abreise|abflug|anreise|(?:miet|reise|
    kurs)?beginn)|(?:akku|batterie)laufzeit|fahrzeit|betriebsdauer|preisgarantie|geöffnet|offen|rund um die uhr|täglich|
    pro (?:tag|woche|monat|jahr)|aufenthalt|im doppelzimmer|übernachtung~|nächte|reise|kreuzfahrt|haltbar~|gültig|
    einlösbar|nach (?:kauf|rechnung|erhalt)|ab rechnung|netto
- before 0.2 date: (?:ihre|deine) suche|aufenthalt~?|reise(?:zeitraum|termin|zeit|daten)?|vorstellung(?:en)?|konzert|
    auslieferung(?: ab)?|lieferbar|lieferung|voraussichtlich(?: bei (?:dir|ihnen|euch))?|verfügbar|erscheint(?: am)?|
    erscheinungs~|geöffnet|offen|geschlossen|
    (?:veröffentl|publiz)i(?:cht|ert)|stand|ausgabe(?: vom)?|preisgarantie(?: bis)?|erfunden|gegründet|seit|geboren|
    anreise|abreise|abfahrt|hinflug|rückflug|eintreffen|wieder (?:da|lieferbar|verfügbar)|hatten|verlosung|ziehung|
    teilnahmeschluss|einlösbar (?:vom|zwischen)|angetreten|gehaltseingang|gutgeschrieben|gutschrift|türöffnung|
    aufführung(?:en)?|kursbeginn|kursstart|termin(?:e)?|hu|ez|häcksel~|sonderabfall|umzug|event|eröffnung am|
    (?:rechnung|bestellung) vom|lieferdatum|premiere|betriebs(?:ferien|urlaub)|ferien|urlaub|ausstellung läuft|
    umfrage(?: läuft)?|flohmarkt|steuererklärung|inventur|wartungsarbeiten|umbau
- after 0.2 date: lieferbar|erhältlich|(?:außerordentlich |schriftlich )?(?:kündigen|widersprechen|widerrufen|
    stornieren|absagen|abmelden)|offen|haben wir (?:bis|nur|zu|offen|geöffnet|geschlossen)|bleib(?:t|en)|verfügbar|
    geöffnet|geschlossen|wieder (?:da|lieferbar|verfügbar)|ausgeliefert|angetreten|gutgeschrieben|kein
    (?:[a-z]+)?(?:abo|konto|vertrag)|nicht (?:bezogen|gekauft)|(?:gebucht|bestellt|gekauft|abgeschlossen|angemeldet|
    unterschrieben|beigetreten) (?:ha(?:t|ben|tten?|st)|sind|waren|ist|war)
- either 0.2 date: (?:normalen |üblichen )?öffnungszeiten
- before -0.6 percent: sparen wir|wir sparen|reduzieren wir|(?:steigt|steigen|stiegen?|erhöht sich|erhöhen sich|
    erhöhung)(?: um)?
- after 1.6 money: erhalten|kassieren|sichern|bekommen|gewinnen|ausbezahlt
- after 0.9 money: (?:geld|gehalts)eingang
- either 9.0: (?:newsletter|erst)-?anmeldung(?:en)?|(?:vor)?(?:anmeldung|reservierung) (?:ist )?(?:erforderlich|nötig|
    notwendig|erwünscht|empfohlen|unter|über|bis)|(?:bei|nach|mit) (?:der )?(?:online-?)?(?:anmeldung|aktivierung|
    registrierung|einrichtung)(?: bis)?
- after -1.2 money: (?:pro|je) (?:ereignis|schaden(?:s?fall)?)|(?:[a-zäöü]+ ){0,1}direkt an (?:die|den|das) (?:kammer|
    ihk|prüfungsstelle|gemeinde|behörde|verband|amt|kanton)
- after -0.2 money: (?:fahr(?:t|ten)?|lade|einkaufs|reise|gesprächs|spiel|verzehr)guthaben
- before -0.4 money: (?:erneuerungs|reserve|sanierungs|hilfs|sozial|pensions)fonds|rücklagen?|(?:jahres|einnahmen|
    bilanz)überschuss|jahres(?:verlust|gewinn|ergebnis)|bilanzsumme|haftung bis|(?:entschädigen|leisten|ersetzen) wir(?:
    ihnen| dir)? bis
- before -1.4 money: (?:park|ordnungs|verkehrs)bussen?|(?:saldierung|auflösung|schließung)(?: (?:eines|ihres|des)
    (?:kontos|depots))?|(?:strafzettel|bu(?:ß|ss)(?:geld(?:er)?|en)|verwarnungsgeld(?:er)?|adressnachforschung)
- before 2.1 money: erhalten|erhält(?:st)?|bekomm(?:en|st|t)|überweisen wir(?: ihnen| dir| euch)?|zahlen wir(?:
    ihnen| dir| euch)
- before -0.2 money: limiten?|gutscheinkarten? (?:gibt es |sind )?(?:erhältlich )?über|erhältlich über|missbrauch|
    durchschnittlich(?: rund)?
- after 0.0 money: bearbeitung
- before -0.6 money: ~freibetrag|freibetrag(?: von)?|freistellungsauftrag|~(?:verfügungsrahmen|limit|kreditrahmen)(?:
    beträgt)?|wertgrenze[a-zäöü ]{0,32}?(?:bei|von|beträgt)|(?:unterstütz|förder)(?:t|en|te|ten)[a-zäöü ,-]{0,40} mit|
    (?:rückbuchung|rücklast)(?:sgebühr)?|~verfügungsrahmen
- after 0.0 money: drauf
- before -0.9 money: (?:erhöh|steiger|anheb|heb)(?:t|en|te|ten) (?:[a-zäöü-]+ ){1,5}um
- after -0.2 money: investition|anlagesumme
- before -0.9 money: (?:ihr|dein) (?:aktuelles |restliches |restguthaben )?guthaben (?:beträgt|liegt bei)|(?:ihre |
    deine )? rechnung [a-z0-9.° -]{0,16}über|letzte zahlung|zahlung (?:von|über) [a-z ]{0,8}
- after -0.6 percent: bestehen|bestanden
- before -0.8 percent: (?:behalten|verrechnen|berechnen) wir|wir behalten
- before -0.8 money: (?:erstattung|rückerstattung|rückzahlung) (?:abzüglich|minus|abzgl\.)(?: von| einer gebühr von)?
- before -0.8 money: (?:gekauft|erworben) (?:für|um)|(?:damaliger |ehemaliger )?kaufpreis(?: war| damals)
""")
