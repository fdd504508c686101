"""German words for the groups of customers that an offer is for."""

from audit.plugins.word_table import signs

GROUPS = signs(r"""
audience NewCustomers: nicht für (?:unsere )?bestands(?:kund|abonnent)~|(?:nur |exklusiv |gültig |
    gilt )?(?:nur )?(?:für |an |als )?neu(?:kund|abonnent)(?:en|innen|
    :innen|\*innen|innen und neu(?:kund|abonnent)en|e|in)(?:angebot|bonus|rabatt|vorteil)?|neukund~|
    neu- und bestandskund~|zum ersten mal (?:bestellen|abschließen|buchen)|erstmals (?:bestellen|buchen)|
    erst(?:kund|käuf|anmeld|bestell|besuch|buch)~|neu
    (?:zu uns|bei uns|hier)(?: (?:wechsel|komm)[a-z]+)|(?:auf )?(?:den|deinen|ihren|der|deiner|ihrer|bei der)
    erste[nr] (?:einkauf|kauf|buchung|bestellung)|noch (?:kein(?:en?)? [a-zäöü-]{2,24}|nie(?: ein(?:en)?
    [a-zäöü-]{2,24})?) (?:bei uns )?(?:haben|hat(?:ten?)?|bestellt)|(?:anbieter)?wechsler(?:n|innen)?|neuverträge[n]?|
    (?:bist|sind) (?:du|sie) neu|du bist neu|neuabschl(?:uss|üsse)|(?:für )?neumitglied(?:er)?|neuanmeldung(?:en)?|
    (?:deine|ihre|die) erste bestellung|kein(?:en)? [a-zäöü-]{2,24}(?: bei [a-zäöü ]{2,24})? (?:hatten|hatte|abonniert|
    bezogen)|noch nicht kunde|neue[nr]? (?:[a-zäöü]+-?)?(?:kund(?:en|innen)|mitglieder)|nicht (?:kunde|kundin)
    (?:waren|sind)|erstmalige[rn]? (?:konto|depot)?eröffnung|erst(?:konto)?eröffnung|
    kein(?:en)? [a-zäöü-]{2,24}(?: bei(?: der| dem)? [a-zäöü ]{2,24})? (?:geführt|gehabt|besessen|
    genutzt)~|(?:nur )?wer neu (?:abschließt|bestellt|bucht|einsteigt|dabei ist)|(?:für )?
    (?:alle|jene|diejenigen), die (?:sich )?(?:[a-z0-9/-]+ ){,2}neu
    (?:abonnier|abschließ|anmeld|beitret|einsteig|einschreib|dabei)~
audience ExistingCustomers: (?:nur |exklusiv )?für (?:bestehende |bisherige |treue |bestands)(?:kund|abonnent)(?:en|
    innen|:innen|\*innen)|(?:nur|exklusiv) (?:an )?(?:bestehende|bisherige|treue) kund(?:en|innen|:innen)|
    bestand(?:s|es)kunden(?:angebot|bonus|rabatt|vorteil)|neu- und bestandskund(?:en|innen)|stamm(?:gäste|kund(?:en|
    innen))|(?:nur )?(?:bei|für) (?:eine[r]? )?vertragsverlängerung(?:en)?|(?:wer |du bist |sind sie )?(?:schon|
    bereits) kund(?:e|in)(?: ist)?|(?:für )?langjährige[rn]? kund(?:e|in|en|innen)|(?:nur|ausschließlich) für
    bestehende verträge|als bestehende[r]? kund(?:e|in)|du bist (?:schon|bereits) bei uns|treue kund(?:en|innen)
audience ExistingCustomers: (?:nur )?wer (?:(?:sein|das|den|die|seine) [a-zäöü]+ )?(?:(?:jetzt|rechtzeitig|
    vorzeitig|bis [0-9]{1,2}\. ?[a-z0-9]+\.?) )?(?:verlängert|erneuert)
audience ExistingCustomers limited: bestand(?:s|es)kund(?:en|innen|:innen|\*innen)|(?:bestehende|bisherige|treue)
    kund(?:en|innen)
audience Students: studenten(?:rabatt|tarif|preis|abo|ticket)|studierenden(?:rabatt|tarif|preis|ticket)|
    studi-?(?:tarif|rabatt|preis|abo)|mit (?:gültige[mr] )?(?:studentenausweis|legi|studierendenausweis)|
    campus-(?:tarif|preis)|nur in ausbildung|du (?:noch )?studierst|studierst du|wer (?:noch )?studiert|wer in
    ausbildung ist|vorlage (?:des|eines|ihres|deines) (?:studierenden|studenten|schüler)ausweises|für (?:studierende|
    studenten|studentinnen|schüler|lernende|azubis|auszubildende)~?
audience Students limited: student(?:en|innen|:innen|\*innen|s)|studis?|studierende[nr]?(?: bis {n})?|schüler(?:innen|
    :innen)?(?: und studierende)?|lernende[n]?(?: und studierende)?(?: bis {n}(?: jahren?)?)?|
    azubis(?:, schüler und studierende)?|
    auszubildende|schüler und studierende|lehrling(?:e|en)
audience Seniors: senior(?:en|innen)(?:rabatt|tarif|preis|karte|ermäßigung|tag)|ahv-?(?:rabatt|preis|tarif|ermäßigung|
    vergünstigung)|ab 6[0-5] jahren|über 6[0-5](?:-jährige| jahren?)|ü6[05]|6[05](?:\+|-?plus)(?:-[a-zäöü]+)?|wer über
    6[0-5] ist|(?:gäste|alle|kund(?:en|innen)|besucher|personen) ab 6[0-5]|für (?:senioren)~|^\W*ab 6[0-5](?: jahren)?$
audience Seniors limited: senior(?:en|innen|:innen)?|ahv(?:-bezüger(?:innen)?|/iv)?|(?:rentner|senior)(?:innen|:innen|
    en)? ab {n}(?: jahren)?|rentner(?:innen|:innen)?|
    pensionist(?:en|innen)|pensionierte
audience Youth: jugend(?:tarif|abo|rabatt|preis|ticket)|(?:nur )?für (?:jugendliche|junge leute|kinder und jugendliche|
    alle unter (?:1[6-9]|2[0-9]|30))|u2[0-9]-~|u30-~|bis zum vollendeten {n}\. (?:lebens|alters)jahr|^\W*bis zum {n}\.
    geburtstag|u2[0-9]:
audience Youth limited: unter (?:1[4-9]|2[0-9]|30)(?: jahren| jahre)?|jugendliche[nr]?(?: bis {n}(?: jahren?)?)?|
    (?:junge (?:leute|erwachsene)|personen) (?:bis|unter) {n}(?: jahre[n]?)?|kinder und jugendliche|bis zum
    (?:vollendeten )?{n}\. geburtstag
audience Members: (?:nur |exklusiv )(?:für |mit )?(?:[a-zäöü]+-|club|vereins|bonus|plus)?mitglied(?:er|ern)?|
    (?:mitglieder|clubmitglieder|club|vereins)-?(?:preis|rabatt|vorteil|angebot)|mit (?:der |deiner |ihrer
    )?[a-zäöü-]*(?:kunden|vorteils|bonus|club|treue|plus|member|family)-?(?:karte|card)(?:
    nur| zahlen| sparen| erhalten| -?\d)|(?:(?:kunden|vorteils|bonus|treue)?karten-?(?:inhaber|besitzer))(?:innen)?|für
    (?:[a-zäöü]+-)?mitglieder|mit halbtax~?|als (?:[a-zäöü]+-)?(?:club)?mitglied|(?:[a-z-]*karten?|[a-z-]*pass|
    [a-z-]*ausweis|[a-z-]*abo)-?(?:inhaber|besitzer|besitzende)(?:n|innen|:innen|\*innen)?|inhaber(?:innen|:innen)?(?:
    und inhaber)? (?:der|einer|des|eines) [a-z-]+(?:karte|pass(?:es)?|card|abos?)|wer (?:eine |einen |die |den
    )?[a-z-]+(?:karte|pass|card|abo) (?:hat|besitzt)|% (?:rabatt )?mit (?:der |deiner |ihrer )?(?:kunden|vorteils|bonus|
    treue|markt|club|stamm|haus|familien|plus)-?karte
audience Members limited: mit (?:der |deiner |ihrer )?(?:[a-zäöü]+-?)?(?:karte|card)|
    (?:[a-zäöü]+-)?(?:[a-zäöü]+-)?(?:club|vereins)?mitglieder(?:n|innen)?|genossenschafter(?:innen)?|abonnent(?:en|
    innen)
audience AppUsers limited: (?:in|per|via|über) (?:(?:der|die|unsere[r]?|deiner) )?app
audience PrivateCustomers limited: privatkund(?:en|innen(?: und privatkunden)?|:innen)|privatpersonen|privathaushalte|
    haushaltskund(?:en|innen)
audience BusinessCustomers limited: gastronom(?:en|ie|iebetriebe)|hoteliers?|restaurants|handwerker|händler|vereine|kmu|
    unternehmen|firmen|selbst[äa]ndige|freiberufler|gewerbe(?:treibende[nr]?)?|gewerbliche[nr]? (?:kunden|abnehmer)|
    wiederverkäufer|(?:geschäfts|firmen|gewerbe|business|b2b)-?kund(?:en|innen|:innen)|unternehmer(?:innen|:innen)?|
    gewerbe|betriebe|selbstst[äa]ndige[nr]?
audience Families limited: familien(?: mit kindern)?
audience Employees limited: mitarbeit(?:er|ende)(?:innen)?|angestellte|beschäftigte[n]?
audience AppUsers: (?:nur |exklusiv )(?:in|über|via|mit) (?:der |unserer |die )?(?:[a-z-]+-?)?app|app-exklusiv|
    app-nutzer(?:innen)?|für app-nutzer|app-(?:only|angebot|preis|deal|vorteil)|bei (?:bestellung|buchung|kauf|
    bezahlung) (?:über|in|via|per|mit) (?:(?:die|der|unsere[r]?) )?app|(?:coupon|gutschein|rabatt|code) in der app|
    (?:per|über die) app (?:bestellt|bucht|kauft)
audience NewsletterSubscribers: (?:wer|wenn (?:du|sie|ihr)) (?:(?:sich|dich) )?(?:jetzt )?(?:für |zu )?(?:unseren?|den|
    zum|unserem)? ?newsletter (?:abonnier|anmelde)[a-z]*|newsletter-?leser(?:innen)?|
    (?:für )?newsletter-?(?:abonnent(?:en|innen)|
    anmeldung|rabatt|gutschein|empfänger)|(?:melde dich|
    melden sie sich|anmelden|anmeldung|jetzt)[a-zäöü ]{0,20} (?:zum|für den|für unseren) newsletter(?: an)?|newsletter
    (?:abonnieren|anmelden) und|newsletter (?:abonnieren|anmelden) &~|für newsletter-~|newsletter[a-zäöü
    :,!]{1,30}anmelden (?:und|&)|(?:abonnentinnen und )?abonnent(?:en|innen) (?:dieses|des|unseres) newsletters
audience PrivateCustomers: (?:nur |ausschließlich |exklusiv )(?:für |an )?(?:private|verbraucher(?:innen)?|
    konsument(?:en|innen))
audience Families: als familie (?:spar|erhalt|bekomm|zahl)[a-zäöü]*|(?:nur|exklusiv) für familien|familien(?:preis|
    rabatt)|kinderreiche familien
audience Employees: (?:nur )?für (?:mitarbeit(?:er|ende)|angestellte)n?(?:innen)?|kollegen(?:rabatt|preis)|
    mitarbeiter(?:rabatt|angebot|preis|
    konditionen)
audience Seniors: (?:senior|rentner|pensionist)(?:en|innen)? \((?:ab|über) 6[0-9](?: jahren?)?\)
audience NewCustomers: erstmals (?:einen? |ein )?[a-zäöü]+ (?:(?:mit|bei) (?:uns|der [a-zäöü-]+(?: gmbh| ag)?) )?
    (?:ab)?(?:schließ|bestell|buch|kauf)[a-z]*|zum ersten mal (?:bei uns |hier )?(?:bestell|buch|kauf|kommt|
    schließ)[a-z]*
audience Youth: jugendliche \((?:jg\.?|jahrg[aä]nge?) ?(?:19|20)\d\d ?(?:-|bis|–|und) ?(?:(?:19|20)\d\d|jünger)\)
audience Seniors: (?:senior|pensionist|rentner)(?:en|innen)? \((?:bis|vor|ab)? ?(?:jg\.?|jahrgang) ?19[3-6]\d(?:
    (?:und|oder)
    (?:älter|früher))?\)|ahv/iv|ahv und iv
audience AppUsers: app (?:an der kasse )?(?:vorzeigen|vorweisen|zeigen)|(?:zeig(?:e|t|en sie)?|weis(?:e|t|
    en sie)) (?:(?:uns|an der
    kasse|einfach) )?(?:die|deine|ihre|unsere|eure) app
""")
