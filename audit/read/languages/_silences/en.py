"""English words beside which a value is no term of an offer: fees of mishaps, figures of companies, dates of events."""

from audit.plugins.word_table import cues

SILENCES = cues(r"""
- either -0.1 zero: returns?|collection|click (?:&|and) collect|pick-?up|cancellation|parking|quote|exchanges?|wi-?fi|
    app|download|gift wrap(?:ping)?|consultation|booking|assembly|installation|eye test|check-?up|samples?|upgrade
- before -0.9 money: (?:go(?:es|ing)?|went|ris(?:es?|ing)|increas(?:es?|ed|ing)|raised?)(?: up)?(?: [a-z0-9]+){0,4}? by|
    (?:increase|rise)s? of|up by
- before 0.0 money: moving home|paper bills?|lost cards?|no-show|late return|duplicate|returned payment|overdue|excess
    miles?|for every|per every|worth|valued at|borrow(?:ing)?|earn(?: at least)?|income of|cover(?:age)? (?:of|up to)|
    total (?:amount|cost|payable|charge)(?: payable| of credit)?|amount of credit|loan (?:amount|of)|cash price|
    residual|final payment|balloon|excess(?: of)?|cover(?:ed)? up to|up to a limit of|limit|sum insured|vet fee limit|
    late (?:payment )?fee|cancellation fee|change fee|early termination(?: fee)?|admin fee for changes|win|
    replacement (?:[a-z]+ )?(?:card|key|fob|badge|pass|ticket|tag|sim|wristband|document|certificate|permit|
    licen[cs]e|lanyard|token)s?|(?:card|key|fob|badge|pass|ticket|sim|pin|wristband|certificate) replacement|
    prize|worth of prizes|jackpot|basket|subtotal|you(?:'re| are) (?:only )?(?:[a-z]+ )?away|payout|penalty|fine|salary|
    wage|turnover|donat(?:e|ion)|colleague discount|excess mileage|restocking fee|exit fee|early exit fee|overdraft|
    transfer fee|resort fee|tourist tax|city tax|fee of|refund up to|at a cost of|cost of living|raised|mortgage|single
    (?:room )?supplement|surcharge|buyer protection|(?:estimated )?(?:annual|yearly) (?:bill|costs?)|minimum basket
    charge|small order (?:fee|charge)|refund(?:ed|s)? (?:less|minus)|insured value|market value|per container|
    estimate(?:d cost)?(?: of)?|budget(?: at| of|:)|budgeted(?: at)?|balance:?|anything from|say you (?:take|borrow)|
    borrow|fined|
    claims? (?:over|of|above)|deposits? (?:above|over)|compensation of|damages of|debts? of|fund of|wages? (?:rose|of|
    from)|(?:repay|repaid)(?: of)?
- after -0.2 money: cancellation fee|change fee|excess|fine|penalty|late fee|prize|to be won|away from free {post}|
    raised|million|per mile|to go|in your basket|borrowed|fine|in (?:debt|arrears)|reward for information|of every|
    notes?|prize|in (?:today's )?money
- after -1.4 money: (?:cancellation|change|late|exit|replacement|admin|termination|restocking) (?:fee|charge)
- before 0.4 percent: vat|composition|cotton|battery(?: health)?|satisfaction|of which|deposit|covers?|tax(?: at)?|plus|
    uptime|humidity|alcohol|abv|contains?|(?:rises?|rose|rising|increase[sd]?|goes up|going up|grew)(?: by)?|
    inflation(?: is| was| at| running at| of| eased to| fell to| rose to)*|unemployment(?: rate)?|(?:gross |profit |
    operating )?margin(?: of)?|base rate(?: was| is| held at)*|lend up to|interest in [a-z ]{2,20}(?:is|are) up|
    statutory interest|(?:late payment|default) interest(?: of| at)?|turnout|rate of return|minimum payment(?: of)?
- after -0.4 percent: of (?:the |our |your |all )?(?:population|customers|people|users|seats|fare|guests|owners|parents|
    value|total|members|orders|claims)|cotton|polyester|wool|linen|silk|recycled|renewable|meat|organic|uptime|deposit|
    abv|alcohol|vat|battery(?: health)?|satisfaction|satisfied|cocoa|cashmere|elastane|would recommend|leather|natural|
    acrylic|nylon|bamboo|viscose|refund|of (?:your |the |all )?(?:[a-z]+ ){0,2}(?:costs?|bills?|fees|expenses)|
    (?:statutory )?interest on late|off (?:their|its|his|her) (?:high|peak|low)|margin|(?:service charge|gratuity|
    commission)|of (?:the )?(?:market|revenue|turnover|sales|voters|women|men|adults|parents|patients|pupils|households|
    drivers)|humidity|charge|last (?:year|quarter)|turnout|ltv|loan[- ]to[- ]value
- before 1.0 duration: refunds? (?:are )?(?:paid|processed|issued|made) within|since|ago|last|past|aged?(?: of)?|over|
    under|more than|waiting period|payout|battery(?: life)?|flight|journey|quote in|reply in|response (?:time|in|
    within)|up to|minutes?|open|after|every|within the last|in the last|over the last|price (?:held|locked|freeze|
    guarantee)|no price rise for|voucher valid for|valid for|parking|free cancellation(?: up to)?|due|balance(?: due)?|
    travel|tour length|trip length|valid|prices? (?:is |are )?(?:guaranteed|fixed|frozen|held|locked)(?: in)?(?: for)?|
    guarantee (?:a|you) [a-z]+ (?:in|within)|probation(?:ary period)?(?: of)?|(?:refunds?|transfers?|results?|replies|
    decisions?|payments?) (?:[a-z]+ ){0,4}(?:take|takes|in|within)|wages|matur(?:e|es|ed)|minimum age|library books|
    (?:was|were) renewed for|passports? [a-z ]{0,16}every|served|ripened for|stored for
- after 0.4 duration: of experience|old|waiting period|before (?:departure|sailing|travel|arrival|check-in|your trip|
    pick-up)|battery(?: life)?|years of age|a week|a day|nights?|holiday|tour|cruise|on us~|half board|all inclusive|
    from invoice|ago|in business|later|and over|flight|journey|sale|only|countdown
- before 0.2 date: travel(?:ling)?(?: from| between)?|stays?(?: from| between)?|departures?|flying|sailing|departing|
    performances?|shows?|concert|tour dates|available(?: from| on)?|released?(?: on)?|out on|opens?(?: on)?|closed(?:
    on)?|published(?: on)?|posted|updated(?: on)?|last updated|draw(?: on)?|expected|
    (?:estimated|expected) (?:delivery|arrival)|get it (?:by|on|between)|back in stock(?: on| in)?|
    arriv(?:al|es|ing)|departure|since|born|founded|closing date(?:$|:| is| on| for applications| for entries| [0-9])~|
    ship(?:s|ping)? (?:from|on)|delivery (?:from|by)|event|
    kick-?off|match|term starts|starts on|course starts|publication|balance (?:due|by)|for travel|for stays|check-in|
    valid for travel|joined before|(?:who|that|you|they)(?: have| had|'ve)?(?: already)? (?:booked|ordered|bought|
    registered|subscribed|signed up|enrolled) before|dispatched from|returns until|claim by|price
    (?:fixed|held|locked|guaranteed|frozen)(?: until)?|(?:who|that|you|they)(?: have| had|'ve)? (?:booked|ordered|
    bought|registered|signed up) by|best before|use by|(?:job |grant )?applications?(?: for [a-z ]{2,16})? (?:close|must
    reach us by|by|close on)|road ?works(?: until)?|passports? [a-z ]{0,24}until|terms? (?:ends?|starts?)(?: on)?|
    (?:dividend|interest|salary|wages) [a-z ]{0,20}(?:by|on)|(?:form|forms|questionnaire|vote|votes|ballots?) (?:back
    )?(?:by|before)|works will take place(?: between)?|lambing|results are published on|half-term|closing (?:our|the)
    [a-z ]{2,40} on|your (?:current |existing |fixed |present )+(?:[a-z]+ )?(?:ends|expires|runs out)(?: on)?|(?:none|
    closed|except) between
- before 1.6 money: get|receives?|earns?|claim|we'll give you
- before -2.0 money: orders? (?:under|below|less than)
- before -0.2 money: gift (?:card|voucher)(?: worth| of)?|gift (?:cards|vouchers) (?:come in any amount|in any amount|
    are available|come|available)|open(?:ed|ing)? (?:it |an account )?(?:with|from)|opening balance(?: of)?|minimum
    deposit(?: of)?|take (?:your|the) old [a-z ]{2,24}(?: away)? for|(?:changes|amendments) cost
- before 9.0 date: open to
- either 9.0: (?:registration|booking|enrol?ment|activation) (?:is |are )?(?:required|essential|necessary|recommended|
    opens|closes)|(?:on|upon|after) (?:registration|activation|enrol?ment)
- before -0.6 duration: (?:paid|payment|settled) (?:within|in)|(?:delivered|collected|changed|serviced|published|held)
    every|every|price (?:match|promise|guarantee)[a-z ,:']{0,40} (?:within|for)
- before -1.2 duration: (?:may|can|might|will) (?:change|amend|alter|update|vary) (?:these|the|our|any) [a-z
    ]{2,16}(?:with|on|at|by giving|giving)|landlord (?:must|has to|will) give|notice of the [a-z]+|handed in (?:his|her|
    their) notice after
- after -1.8 duration: (?:credit |trade )accounts?|accounts? (?:available|on request|for trade)|(?:payment|credit)
    terms|'? notice of (?:any|the|our|a|changes?|price)|'? notice (?:of|if we|before we)
- before 0.0 percent: interest in [a-z ]{2,20} up
- before -0.6 money: penalty charge|fine(?: for [a-z ]{2,20})?|missed appointments?(?: cost[a-z ]{0,16})?|damage[a-z
    ]{0,24} charged at|(?:was|were) fined|drivers earn|donate|insured (?:up to|for|value)|shares? [a-z ]{0,12}(?:from|
    at|to)|dividend of|(?:cash )?prize of|wort?h|won|sold for|invested(?: over)?|costs? (?:went|rose|fell)[a-z
    ]{0,12}(?:from|to)|(?:wages?|salar(?:y|ies)) [a-z ]{0,16}(?:from|to)|grants? of
- either 9.0 money: off-(?:peak|season|street|road|grid|licence)|cost of (?:credit|borrowing)|credit
    (?:or (?:debit|charge) )?cards?
- after -0.5 date: (?:we're|we are) (?:making|changing|updating|closing|moving)
- before -1.4 duration: extend(?:ed|able|s)? to
- after -1.2 money: per (?:claim|incident|loss)|(?:annual |compulsory |policy )?deductible|(?:is |are )?payable
    (?:directly )?to (?:the|your) [a-z ]{3,20}(?:body|board|council|court|landlord|authority|embassy)
- before -0.6 money: deductible|(?:sinking|reserve|repair|maintenance|hardship|endowment) fund|(?:is|are) (?:covered|
    insured) (?:up )?to|cover:|parking fines?|speeding fines?|reimburse(?:s|d)?(?: you)? up to
- before 1.0 money: we(?:'ll| will)? pay you
- before -0.9 money: (?:prices|rates|bills|charges) by
- before -1.4 money: (?:amendment|alteration|rescheduling|name[- ]change|rebooking|returned (?:direct debit|payment|
    cheque)|missed payment|unpaid (?:direct debit|item)) ?(?:fees?|charges?)?
- before -0.9 money: (?:rais|hik|lift|putt|push)(?:e|es|ed|ing)(?: up)? (?:[a-z0-9-]+ ){0,5}by
- after -0.2 money: investment
- before -0.6 duration: pays for itself (?:in|within|over)
- before -0.4 money: (?:every|each) (?:hour|day|minute) late:?|per (?:hour|day) late
- before -0.9 money: invoice (?:no\.? |number )?[0-9]{2,12} (?:for|of)|(?:your )?last payment
- before -0.2 duration: (?:pay|paid|payable|spread)(?: (?:it|the cost|your [a-z]+))? over
- before -0.8 duration: (?:come|comes|get|gets) back to you (?:in|within)|be in touch (?:in|within)|(?:phone|ring|call)
    you (?:back )?within|(?:training|course|class|workshop|programme|program|apprenticeship|treatment|repair|recovery|
    qualification|degree|lesson|exam|assessment) takes
- after -1.0 duration: we(?: have|'ve) (?:always )?(?:guaranteed|stood)
- before -0.6 date: comes? back|(?:is|are|will be|gets) (?:paid (?:out|back)|credited|refunded)(?: to you)?
- after -1.4 money: value\)
- before -0.6 duration: we(?:'ll)? (?:come back|re-?do|fix|re-?treat|re-?clean|put it right)[a-z ]{0,24}(?:within|in)
- before -0.8 percent: (?:we|we'll) (?:keep|retain|withhold)
- before -0.6 duration: (?:prices?|rates?|tariff|charge)[a-z0-9 .£€$]{0,24} (?:is |are )?(?:fixed|frozen|locked|
    held) for
- before -0.8 money: (?:refund|money back|refunded) (?:less|minus)(?: a fee of)?
- before -0.8 money: (?:bought (?:new )?for|originally bought for)
""")
