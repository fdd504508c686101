"""English words for sums beside a price: fees paid once or never, deposits, parts of a price, money given back."""

from audit.plugins.word_table import cues, signs

FEES = cues(r"""
cashback before 0.0: cash-?back(?: of)?|money back|refund of|claim(?: back)?|reward of|switching bonus(?: of)?|welcome
    bonus(?: of)?|prepaid card|sign-up bonus(?: of)?|(?:mail-in )?rebates? up to|credit your (?:account|bill|card) with
cashback after -0.3: cash-?back|mail-in rebate|rebate (?:by (?:mail|post|redemption))|by redemption|(?:back )?(?:on|
    onto|to) your (?:card|account)|back(?: by| via| as)?|bonus|prepaid card|reward(?: card)?|gift card|bill credit|
    (?:switching|welcome) (?:bonus|reward|gift)
setup_fee before -0.4: (?:activation|set-?up|joining|join(?:er)?|admin(?:istration)?|install(?:ation)?|connection|
    enrol?lment|registration|sign-?up|initiation|onboarding|arrangement|documentation|doc|origination|booking|
    application|start(?:-?up|er)?|membership joining|admission|induction|processing|facility)(?: ?-?(?:fees?|costs?|
    charges?|pack|kit|price|line))(?: of| is)?|activation|set-?up|installation|one-?off (?:[a-z]+ )?(?:fee|charge|cost|
    payment)(?:
    of)?|one-?time (?:[a-z]+ )?(?:fee|charge|cost|setup)(?: of)?|upfront fee|registration|enrol?ment|(?:initial |
    one-?off )?set[- ]up|joining(?: costs| is| fee)?|onboarding|getting connected
setup_fee after -0.2: (?:activation|set-?up|joining|admin|install(?:ation)?|connection|enrol?lment|registration|
    sign-?up|initiation|arrangement|documentation|booking|application)(?: ?-?(?:fees?|costs?|charges?))|one-?off|
    one-?time|setup|to (?:join|activate|set up)|(?:one-off |once )?(?:card|key|locker|tag|membership) fee|to get
    (?:connected|started|set up)|to sign up|to enrol|to register
down_payment before -1.0: all (?:you|we) (?:pay|need)(?: (?:right )?now| today)? is an?
deposit before 0.2: (?:(?:refundable|security|damage|returnable|bottle) )*deposit(?: of| is)?|bond of|(?:refundable
    )?bond(?: of)?|we(?:'ll| will)? (?:hold|pre-?authori[sz]e|block)|dep\.?|leave (?:us )?a
deposit after 0.0: (?:refundable |security |damage |returnable |bottle )deposit|deposit|(?:as|in) (?:a )?(?:security|
    deposit)|(?:refundable |returnable )?(?:bond|deposit)|on your card until|bottle deposit|cash deposit|(?:given|
    handed|paid) back|returned (?:when|once|on)|refunded (?:when|once|on)
deposit before -2.0: (?:(?:refundable|security|damage|returnable) )+deposit(?: of| is)?
deposit after -2.0: (?:refundable|security|damage|returnable) deposit
down_payment after -0.9: deposit (?:per person|pp|per couple|when you book|at booking|per adult)|(?:non-?refundable |
    booking )deposit|down to (?:hold|secure|reserve)[a-z ]{0,12}|(?:holds|secures|reserves) (?:your|the|a) (?:place|
    date|spot|space|seat|booking|room|table|slot)|up ?front|down(?: ?payment)?|initial (?:rental|payment)|due at
    signing|deposit (?:secures|holds|today|now|payable)|(?:customer )?deposit(?:, balance)|deposit secures~|
    to (?:secure|reserve)|(?:today|now|when you book|on booking),? (?:and )?(?:pay )?(?:the )?(?:rest|balance|remainder)
down_payment before -0.8: down ?payment(?: of)?|(?:initial|advance) (?:rental|payment)(?: of)?|upfront(?:
    cost| payment)?(?: of)?|pay upfront|low deposit of|pay a (?:low )?deposit of|book(?: now)? with (?:a )?(?:just )?|
    non-?refundable deposit(?: of)?|first (?:special )?(?:payment|instal?ment|rental)(?: of)?|(?:secure|reserve|
    guarantee|hold)s? (?:your|a|the) (?:place|spot|seat|date|space|booking|slot|room) (?:with|for)(?: just| only)?(?:
    an?)?(?: deposit of)?|we need
setup_fee before -0.4: (?:account )?opening (?:fee|charge)|(?:delivery and )?installation (?:is )?charged at
setup_fee after 0.1: activation|set-?up|connection|joining|(?:to )?covers? (?:the )?(?:installation|set-?up|connection|
    activation|joining)
deposit after -1.0: (?:security )?hold on your (?:credit |debit |bank )?card|(?:is |will be )?(?:held|blocked|pre-?
    authori[sz]ed|frozen) on your (?:credit |debit |bank )?card|and (?:you(?:'ll)? )?get (?:it|them|that) back(?:
    when|on| once)?
cashback before -0.3 money: (?:we'll|we will|we) (?:refund|pay back|send you back)|mail-?in rebate:?|rebate:
setup_fee after -0.4: (?:one-?off |one-?time )?(?:charge|fee) to (?:open|join|start|set up|register|activate)
cashback before 0.0: (?:welcome|starting|sign-?up) credit(?: of)?
cashback after -1.2 money: (?:will be |is |gets )?(?:paid|credited|refunded) (?:back )?(?:in)?to your (?:bank
    )?(?:account|card|bill)
setup_fee before -0.6: activating(?: [a-z]+){1,3} costs?
deposit before -1.0: (?:(?:refundable|returnable|security|damage|holding|cash|card|key) )*deposits ?:|deposits are
down_payment before -0.8: (?:booking|advance|non-?refundable) deposits ?:|(?:down|advance) ?payments ?:
deposit before -1.0: deposit ?\((?:cash|refundable|returnable|card|in cash|per [a-z]+)\):?
setup_fee before -0.4: card (?:issue|issuing|production)(?: fee| charge)?(?: of| is)?|
    issuing (?:of )?(?:the|your|a) card
setup_fee after -0.4: (?:for|to) (?:issu(?:e|ing)|produc(?:e|ing)) (?:the|your|a) card|card issue fee
- before -0.2 money: return(?:s|ing it)? (?:is |are )?at (?:your|the (?:buyer|customer)'?s?) (?:own )?(?:cost|expense)[,
    (]{0,3}(?:about|around|roughly)?|return postage(?: is| costs)?
contract_term before 0.3: minimum (?:hire|rental|booking|subscription|service|lease|membership) (?:period|term|time|
    length)(?: of| is|:)?|(?:am i|are you|i am|you are) tied in(?: for)?
down_payment after -1.0: deposit (?:to (?:book|secure|reserve|hold)|on booking|at booking|when booking)
price before -0.6: (?:at )?an? flat rate of|(?:keys?|hair|lawns?|grass|hedges?|trees?|glass|logs?|wood|dry|wet|to size|
    to length) cut from
unit_price before 0.2: price ?(?:/|per|a) ?(?:kg|kilo|litre|liter|100 ?g|100 ?ml)
deposit after -1.2 money: (?:and )?(?:which )?(?:you(?:'ll| will)? (?:get|have)|we(?:'ll| will)? (?:give|
    hand)(?: you)?) (?:it|
    that|this|them|the money)?(?: all)? ?back (?:when|once|on|as soon as)|back (?:when|once) you (?:return|bring|hand)
""")

FREE = signs(r"""
price 0/P1M: (?:without (?:a|any)|(?:won't|don't|never) pay (?:a|any)) monthly (?:[a-z]+ )?(?:fees?|charges?|cost)|no
    monthly (?:[a-z]+ )(?:fees?|charges?)|there(?:'s| is) (?:no|never a) monthly (?:[a-z]+ )?(?:fees?|charges?)
price 0/P1Y: (?:without (?:a|any)|(?:won't|don't|never) pay (?:a|any)) (?:annual|yearly) (?:[a-z]+ )?(?:fees?|charges?)
""")
