"""German words for sums beside a price: fees paid once or never, deposits, parts of a price, money given back."""

from audit.plugins.word_table import cues, signs

FEES = cues(r"""
cashback after 0.2 money: (?:treue|wechsel|willkommens|neukunden|sofort|eintausch|start)?-?(?:bonus|prämie)
cashback before 0.1 money: (?:treue|wechsel|willkommens|neukunden|sofort|start|abschluss|kontowechsel)-?(?:bonus|
    prämie|guthaben)(?: von| bis(?: zu)?)?|~bonus(?: von)?|prämie(?: von)?|schenken wir
cashback before 0.0: wir vergüten(?: ihnen| dir)?|vergüten wir(?: ihnen)?|cash-?back(?: von)?|geld[
    -]zurück(?:-aktion)?|rückvergütung|rückerstattung(?: von| bis)?|(?:wechsel|willkommens)bonus|(?:start)?guthaben|
    gutschrift
cashback after -0.2: cash-?back|zurück(?:bekommen|erhalten|überwiesen|erstattet)?|erstattet|rückvergütung|(?:wechsel|
    willkommens)bonus|(?:start)?guthaben
setup_fee either -0.3: {joining}(?:,? einmalig)?|aktivierung|freischaltung|bereitstellung|einrichtung|anschluss|
    einmalig(?:e[rsn]?)?(?:
    gebühr| kosten| preis| pauschale(?: für [a-zäöü]+(?: (?:und|&) [a-zäöü]+)?)?)?|anmeldung|dossiergebühr|
    registrierung(?: kostet)? einmalig|einschreibung|aufschaltung|
    bearbeitungsentgelt|kartengebühr einmalig
deposit either -0.7: kaution(?:sbetrag)?|(?:schlüssel|karten|badge|gebinde|flaschen|becher|keycard|chip)?-?depot|~pfand|
    mietkaution|hinterlegung|(?:als )?sicherheit(?: hinterlegen)?(?: sie)?|sicherheitsleistung
down_payment either -0.6: anzahlung|(?:leasing-?|miet)?sonderzahlung|(?:erhöhte )?erste (?:leasing)?rate|(?:einmalige
    )?zuzahlung|1\. (?:große )?(?:leasing)?rate
down_payment after -0.6: (?:heute |sofort |jetzt )?(?:anzahlen|anzuzahlen)|(?:heute|sofort|jetzt|bei (?:der
    )?buchung)(?: (?:be)?zahlen)?,? (?:und )?(?:der |den )?rest(?:betrag|zahlung)?
cashback before -0.5 money: schreiben wir (?:ihnen|dir|euch)|erhalten sie eine gutschrift von
cashback after -0.2 money: gutschrift|gutgeschrieben
setup_fee either -0.3: ersteinrichtung|admin-?gebühr|administrationsgebühr|(?:konto|depot|kredit)eröffnung(?:sgebühr)?|
    inbetriebnahme(?:gebühr|pauschale)?|immatrikulation(?:sgebühr)?
setup_fee after -0.3: (?:für die |an )?(?:ersteinrichtung|inbetriebnahme)
deposit before 0.3: hinterleg(?:en|st|t)(?: sie| du| ihr| wir)(?: (?:bitte|dafür|dazu|bei uns|vor ort|in bar|bei (?:der
    )?(?:abholung|übergabe|anreise|ankunft)))*|(?:block(?:ieren|iert|en|t)|sperren) wir
deposit after -0.4: (?:in bar |bar |per karte )?(?:zu )?hinterleg(?:t|en)|ge?blockt|blockiert|vorautorisiert|auf
    (?:ihrer|deiner|der) (?:kredit)?karte (?:reserviert|blockiert|geblockt|vorgemerkt)|einbehalten und[a-zäöü
    ]{1,40}(?: zurück|erstattet|rückerstattet)[a-z]*
cashback after 0.2 percent: gutgeschrieben|zurückvergütet|(?:des|vom|ihres|deines|jedes) (?:umsatz|einkauf|
    kauf|rechnungs|bestell)[a-z]* (?:[a-zäöü]+ ){0,4}(?:gutgeschrieben|zurück(?:erstattet|vergütet)?|vergütet)
setup_fee before -0.3: (?:bei(?:m)? |mit )?(?:vertrags)?abschluss (?:kommt|fällt|wird|kommen|fallen|werden)(?:
    (?:einmalig|eine|einmalige|noch))*(?: (?:gebühr|kosten|pauschale)(?: von)?)?
deposit either -0.7: mietsicherheit|kautionen|kautionsbeträge
deposit before -0.7: (?:schlüssel|karten|becher|flaschen)?-?depots ?:|(?:flaschen|becher)?pfänder ?:
down_payment before -0.6: anzahlungen
cashback after -0.2: zurück(?:holen|geholt|gezahlt|gebucht|vergütet)
price before -0.6: (?:verschenke?(?:n sie)?|schenke(?:n sie)?|kaufen? sie)(?: (?:einen?|jetzt|zum [a-z]+))*
    (?:geschenk|wert)?(?:gutscheine?|geschenkkarten?) (?:über|im wert von|zu|für)
setup_fee either -0.3: ausstellung (?:der|ihrer|deiner) (?:mitglieds|abo|jahres|kunden)?karte|
    kartenausstellung(?:sgebühr)?|ausstellungsgebühr
shipping_cost before -0.2: heimdienst|hauslieferdienst|heimlieferservice|heimlieferung|hauslieferung
discount before 0.3 money: abzüglich
discount after -0.5 money: -gutschein für~|gutschein für (?:die|den|das|deinen?|ihren?|euren?|eine) (?:nächste|erste|
    kommende|weitere)[nrs]? [a-zäöü]+
min_order_value before -1.2: mindestbestellung(?:en)?(?: von| ab|:)?|mindestauftrag(?: von|:)?|ab (?:einer|jeder)
    bestellung (?:von|über|im wert von)
shipping_cost before -0.3: (?:(?:wir )?(?:versenden|verschicken|schicken)|(?:versenden|verschicken|schicken) wir)(?:
    [a-zäöü]+){1,3} für
- before -0.2 money: (?:rücksendung(?:en)?|rückversand|retouren?) (?:auf|zu) (?:eigene|ihre|deine|lasten)[a-zäöü
    ]{0,16}(?:kosten|lasten)?[, (]{0,3}(?:rund|etwa|ca\.|zirka)?
contract_term before 0.2: (?:binde|verpflichte) ich mich|(?:bin|ist man|sind wir) (?:ich )?gebunden
shipping_cost before 0.0: haus(?:tür)?zustellung|haustürservice
unit_price before 0.2: preis ?(?:(?:je|/|pro) ?(?:kg|kilo|liter|100 ?g|100 ?ml))
deposit after -1.2 money: (?:die |das |den |der )?(?:sie |du |ihr |man |wir ihnen |wir euch )?(?:bei(?:m)?|nach|
    gegen) (?:der
    |dem )?(?:rückgabe|zurückbringen|retour|rückkehr|abreise|auschecken|verlassen)(?: [a-zäöü]+){0,2}? (?:zurück|wieder|
    erstattet|rückerstattet)[a-zäöü]*
""")

FREE = signs(r"""
price 0/P1M: (?:keine[nr]?|ohne|null) (?:laufenden? )?(?:monatliche[rn]? [a-zäöü]{0,8}(?:gebühr(?:en)?|kosten|entgelte?|
    pauschale|beiträge)|(?:grund|monats|abo|kontoführungs)-?(?:gebühr(?:en)?|entgelte?|pauschale))|(?:kein|ohne) (?:
    monatliche[ns]? )?(?:grund|monats)(?:preis|entgelt|beitrag)|(?:kein|ohne) monatliche[ns]? (?:entgelt|beitrag)
shipping_cost 0: (?:frei|franko|franco) (?:bordsteinkante|bordstein|baustelle|verwendungsstelle|hof|domizil|empfänger|
    wohnung)
""")
