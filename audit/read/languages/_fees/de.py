"""German words for sums beside a price: fees paid once, deposits, first parts of a price, money given back."""

from audit.plugins.word_table import cues

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
    gebühr| kosten| preis)?|anmeldung|dossiergebühr|einschreibung|aufschaltung|bearbeitungsentgelt|kartengebühr einmalig
deposit either -0.7: kaution(?:sbetrag)?|(?:schlüssel|karten|badge|gebinde|flaschen|becher|keycard|chip)?-?depot|~pfand|
    mietkaution|hinterlegung|(?:als )?sicherheit(?: hinterlegen)?(?: sie)?|sicherheitsleistung
down_payment either -0.6: anzahlung|(?:leasing-?|miet)?sonderzahlung|(?:erhöhte )?erste (?:leasing)?rate|(?:einmalige
    )?zuzahlung|1\. (?:große )?(?:leasing)?rate
down_payment after -0.6: (?:heute |sofort |jetzt )?(?:anzahlen|anzuzahlen)|(?:heute|sofort|jetzt|bei (?:der
    )?buchung)(?: (?:be)?zahlen)?,? (?:und )?(?:der |den )?rest(?:betrag|zahlung)?
cashback before -0.5 money: schreiben wir (?:ihnen|dir|euch)|erhalten sie eine gutschrift von
cashback after -0.2 money: gutschrift|gutgeschrieben
""")
