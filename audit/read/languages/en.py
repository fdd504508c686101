"""English, as it is written in Britain, Ireland, the United States and by international companies elsewhere."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs
from audit.read.languages._fees.en import FEES, FREE
from audit.read.languages._groups.en import GROUPS
from audit.read.languages._silences.en import SILENCES
from audit.read.languages._stock.en import STOCK

_CUES = cues(r"""
price before 0.6: prices?|costs?|now(?: only)?|only|just|pay(?:s|ing)?|fares?(?: start(?:s|ing)?(?: at)?)?|monthly
    (?:payments?|rental|price|cost|premium)|rate|plan|premium|subscription|membership|tickets?|sale price|our price|
    rent(?:al)?|starting at|priced at|fee|instal?lments? of|for sale at|available for|charge|yours for|weekly price|
    deal|(?:monthly|annual|yearly|weekly|daily|membership) fee(?: of)?
price before 0.3: standing charge|base (?:price|rate|fee)|service charge|line rental
list_price before -0.4: was|were|rrp|msrp|srp|list(?: price)?|instead of|rather than|regular(?:ly)?(?: price)?|reg\.?|
    normally|usually|usual price|compare at|retail(?: price| value)?|previously|before|original(?:ly)?(?: price)?|
    full price|full-price|down from|reduced from|standard price|recommended retail price|formerly|usual(?:ly)?|old
    price|non-sale price|orig\.?|(?:knocked|marked|slashed|cut|dropp?ed|discounted) (?:down )?from|retails (?:for|at)|
    (?:manufacturer'?s? )?recommended (?:selling |retail )?price(?: (?:by|from) the (?:maker|manufacturer))?(?: of)?|
    (?:last week|yesterday|last month)'s price|would (?:normally |usually
    )?(?:cost|set you back)|standard rate|bought separately|sold separately for|separately
list_price after 0.4: rrp|retail|msrp|list price|bought separately|if bought separately|separately
lowest_price_30d before -1.0: lowest price (?:in|of|over|within|during) (?:the )?(?:last|past|previous|prior)?(?: 30
    days)?|30-day (?:low(?:est)?|best)(?: price)?|lowest 30-day price|lowest recent price|(?:prior|previous) price|
    (?:lowest|cheapest)(?: price)? (?:in|over|of|for) the (?:last|past|previous) 30 days|lowest 30[- ]day price(?:
    was| is)?|lowest(?: previous| prior)? price
unit_price before 0.2: price per (?:kg|kilo|litre|liter|100g|kwh|unit)|unit (?:price|rate)|equivalent to|base price|
    energy (?:price|rate|charge)|day rate|night rate
price_after before -0.8: then|out[- ]of[- ]contract(?: (?:price|rate))?|after(?: that| the (?:trial|promo(?:tion)?|
    offer|first (?:{n} )?(?:months?|year)|sale|deal|intro(?:ductory)? (?:period|offer)))?|thereafter|afterwards|(?:from
    )?(?:month|year) {n}(?: onwards?)?|from the (?:{n}(?:th|nd|rd|st)|second|third|fourth|seventh|thirteenth) month|
    after {n}
    (?:months?|weeks?|days?|years?)|renews? at|renewing at|renewed at|reverts? to|rising to|going up to|returns to|
    increases to|after sale|after trial|subsequently|once the (?:trial|offer|promo(?:tion)?) (?:ends|is over)|rolls
    (?:over|on) (?:to|at)|at its monthly price of|full price after|from year two|ongoing(?: price)?|(?:goes|going|go|
    rise|rises|rising|increases?|reverts?|reverting|returns?|jumps?|climbs|moves|steps) (?:back )?(?:up )?(?:to|at)|
    (?:once|when|after) (?:the|your|that|this) (?:[a-z0-9-]+ ){1,4}(?:ends?|is over|expires?|runs? out|(?:is|are) up|
    finish(?:es)?|has ended)(?:,? (?:you'll |you |it's |it )?(?:pay|is|costs?)?)?|(?:following|subsequent) [a-z]+|second
    (?:year|month)(?: onwards?)?|years? (?:two|2) onwards?|follow-?ups?(?: cost)?|(?:you'll )?(?:roll|move|switch|
    go)(?:s|es)? (?:on ?|over |back )?(?:on)?to (?:our|the) (?:standard|normal|regular|full|usual)[a-z ]{0,24}|normal
    price kicks in|beyond that|from then on(?:wards)?|(?:goes|it's|price is|you're|and) back (?:up )?to|every [a-z]+
    after(?: that)?
saving before 0.0 money: (?:you(?:'ll)? |you'd )?sav(?:e|es|ing|ings)(?: of)?(?: up to| over| around)?(?: an? (?:extra|
    estimated))?|that's an? (?:estimated )?saving of|cheaper by|you keep
saving after 0.2 money: cheaper|less|(?:in )?(?:instant )?savings?|saved|saving|below rrp
discount before 0.5 percent: (?:benefit|perk|discount):|sav(?:e|ing|ings)(?: of)?(?: an?)?(?: extra| up to)?|discount(?:
    of)?|off|extra|additional|sale|reduced by|get|enjoy|take|up to|reduction of|bonus|(?:prices? )?cut by|slashed by|
    reduction of|discounted by|price cuts? (?:of|by)|reductions? (?:of|up to)|knock(?:s|ed|ing)?|minus|(?:takes?|taking|
    we'll take)|(?:plus )?an? (?:further|extra|additional)
discount after -0.6 percent: off|saved\)|discount|reduction|cheaper|less|savings?|reduced|extra free|sale|price cut|
    markdown|
    introductory discount|student discount|multi-buy|on your|loyalty discount|early-bird discount|knocked off
discount before 0.4 money: voucher(?: worth| for| of)?|discount(?: of)?|coupon(?: worth| for| of)?|trade-in(?:
    value| gives| credit)?(?: of| up to)?|save|knocks?|takes? off|taking off|instant rebate of|credit of|rebate of|
    discounted by|reduced by
discount after -0.8 money: off(?: your| the)?|discount|voucher|coupon|reduction|price cut|trade-in(?:
    credit| bonus| value)?|rebate|credit
discount after -0.2 money: with (?:the )?(?:promo |voucher |discount )?code
price before -0.6: after (?:discount|cashback|savings)|reduced to|with discount|price after discount|new price|down to|
    (?:until|before) then|before that
min_order_value before -1.2: (?:(?:from|above|over) a |minimum )purchase price(?: of)?|
    min(?:imum|\.)? (?:order|spend|purchase|basket|cart|(?:booking|hire|rental) value)(?: value| of| amount| total)*(?:
    is| of)?|(?:when you |if you )?spend(?:ing)?(?: over| at least| more than| a minimum of| of)?|orders? (?:over|above|
    of|from|worth)(?: at least| more than)?|purchases? (?:over|of|above)(?: at least| more)?|on (?:a )?(?:spend|spends|
    orders?|purchases?|baskets?) (?:over|of|above|from)(?: at least)?|baskets? (?:over|of)|valid on orders? (?:over|
    above|of)|min\.? spend|your (?:next )?(?:order|purchase|shop) (?:over|of)|top(?:ping)? up (?:by|with|at least)|
    (?:when|if|once) (?:your|the) (?:basket|order|cart|bill|shop|total|spend)(?: value)? (?:hits|reaches|comes to|is
    over|tops|exceeds|is)|splash out|(?:from
    an? )?(?:order|hire|rental) value (?:of|from|over)(?: at least)?|(?:bills?|transactions?) (?:over|above)|
    orders? below|(?:buy|order) (?:at least|a minimum of)|(?:if|when) you (?:buy|order) (?:goods worth|over|(?:for )?at
    least)|minimum (?:order|purchase)(?: value)?:?|with (?:any|every) (?:purchase|order) (?:over|of|above)|(?:any|every|
    each) (?:[a-z]+ ){1,4}(?:over|above)
min_order_value after 0.2: min(?:imum|\.)? (?:spend|order|purchase)|or more(?: order| spend| purchase)?|order minimum|
    spend required|purchase minimum|spend|minimum(?: purchase| order| spend)?|(?:basket|order) minimum|
    (?:hire|rental|booking) value
free_shipping_from before -2.0: (?:free (?:[a-z0-9-]+ ){0,2}?(?:shipping|delivery|postage|p&p|ground shipping|returns &
    shipping)[a-z ]{0,20}?|{post}(?: is|'s)? (?:free(?: of charge)?|on us|complimentary)[a-z ]{0,20}?|ships? free |free
    )(?:when you spend |once you spend |if you spend )?(?:on|over|from|above|for)(?: (?:all |any )?(?:orders?|
    purchases?|baskets?|uk orders|spends?))?(?: of| over| above| from| worth)?(?: at least| more than| a minimum of)?|
    {post} (?:is )?(?:on us|included) (?:when you spend|over|from|on orders over)(?: over)?|no {post} (?:charges?|fees?|
    costs?) (?:on (?:all )?orders )?(?:over|above|from)|(?:don't|do not|never) charge for {post} on orders (?:over|
    above|of|from)|free (?:[a-z0-9-]+ ){0,2}?{post} (?:when|once|if|as soon as) (?:your|the|you) (?:basket|order|total|
    cart|spend|bill)?(?: value)? ?(?:is over|is|reaches|hits|exceeds|tops|comes to|totals?|goes over|spend|reach)(?:
    over| at least)?|no {post}(?: to pay| fees?| charges?| costs?)? (?:over|above|from|on orders over)|{post}[-
    ](?:free|paid) (?:over|above|from|on orders over)|post-free (?:over|above|from)|free (?:[a-z0-9-]+ ){0,2}?{post}
    (?:at|with(?: a)?)
free_shipping_from after -0.6: (?:ships? free|go(?:es)? out (?:post[- ]?)?free|free (?:[a-z0-9-]+ ){0,2}?{post}|for
    free {post}|get free {post}|{post} is free|qualify for free {post}|unlocks? free {post})|we'll (?:post|send|ship|
    deliver) (?:it|them|your order) (?:for )?free|(?:we|and we) (?:post|send|ship|deliver) (?:it |them )?(?:for )?free|
    (?:and over |or more )?(?:are |is )?(?:delivered|shipped|posted|sent) (?:for )?free|(?:and over|or more) (?:ship|
    go|travel) free|(?:or more )?(?:and )?{post}(?:'s| is) (?:free|on us)|(?:goes|go) (?:out )?(?:post|carriage)[-
    ]free|(?:or more )?(?:and )?(?:we|we'll)(?: will)? (?:drop|bring|post|send|deliver|ship) (?:it|them|everything)(?:
    round| out| over)?(?: to you)? (?:for )?(?:free|nothing)|(?:gets? |for |qualif(?:y|ies) for )free (?:[a-z0-9-]+
    ){0,2}?{post}
shipping_cost before -0.6: regular (?:uk )?(?:delivery|shipping|postage)
shipping_cost before 0.1: (?:standard |express |home |uk |next-day |two-man |flat-rate )?(?:delivery|shipping|postage|
    p&p|p & p|shipping & handling|s&h|carriage|freight)(?: costs?| charges?| fees?| service| from| is| and handling| and
    installation| and assembly| at| just)*|otherwise|(?:we|we'll|we can|can be) (?:deliver|ship|post|send|courier|
    drop)(?:ed)?(?: it| them| your [a-z]+| anywhere| all over [a-z]+)?(?: out| round| over)?(?: to you| to your door)?
    (?:for|at)|royal mail[a-z0-9 ]{0,24}|an post|dpd|evri|parcelforce|fedex|ups ground|usps[a-z ]{0,12}|tracked (?:24|
    48)|delivered (?:within|in|to) [a-z0-9 ]{2,30}:|{post} (?:adds|comes to|works out at|costs)|pallet delivery|saturday
    delivery|nationwide delivery|below that|under that|orders under (?:that|this)|flat[- ]rate|courier|ships? for|by
    (?:[a-z]+ )?(?:post|courier|mail)|delivered (?:to your (?:door|home)|free to your door|by courier)(?: for)?
shipping_cost after 0.0: (?:for )?(?:standard |express |home |next-day |flat[- ]rate |uk )?(?:flat[- ]rate(?: below)?|
    delivery|shipping|postage|p&p|s&h|carriage|shipping & handling)(?: fee| charge| cost)?|below that|under that
delivery_time before 0.4: deliver(?:y|ed|s)?(?: time| times)?(?: in| within| takes| takes up to| is| usually)*|ships?(?:
    in| within)?|shipping (?:in|within|time|takes)|dispatch(?:ed)?(?: in| within)?|arrives?(?: in| within)?|(?:with you|
    here|home|at your door|on your doorstep) (?:in|within)|lead time(?: of)?|gets to you in|
    (?:it|this|which|orders?|parcels?|making (?:it|them)|production|processing|normally|usually) takes|usually
    dispatched in|(?:you'll )?have it (?:in|within)|reaches you (?:in|within)|made (?:to order|to
    measure)(?: in|,? (?:please )?allow(?: about| up to)?)|allow up to|availability|expect (?:it|your (?:parcel|order|
    delivery|books?)) (?:in|within)|reach(?:es)? [a-z ]{2,20}(?:in|within)|(?:get|have|receive) (?:it|them|yours) (?:in|
    within)|(?:drop|bring|get) [a-z ]{2,20}(?:off|round|to you|out) (?:in|within)|please allow(?: up to)?
delivery_time after 0.1: (?:delivery|shipping|dispatch|turnaround|lead time|for delivery|to deliver|to arrive)|to reach
    you|until it's with you|until delivery
contract_term before 0.5: (?:minimum )?(?:contract|term|commitment|subscription|tenancy|lease|agreement)(?:
    length| period| term)?(?: of| is| for)?|(?:minimum|shortest) (?:term|contract|period|duration|commitment|tie-in|
    (?:rental|membership) period|membership|stay|rental|let|tenancy)(?: of| is)?(?: just| only)?|over|
    runs? for|on an?|policy runs for|lasts|contracts? (?:last|run)s?(?: for)?|fixed (?:for|term of)|sign up for|
    term:|locked in for|finance (?:over|term)|
    repayable over|tied in for|commit(?:ted)? (?:to|for)|signed up for|
    bound for|stay(?: with us)? (?:for )?(?:at least|a minimum of)
contract_term after -0.2: (?:minimum )?(?:contracts?|terms?|plan|commitments?|agreements?|lease|device plan|
    minimum(?: term)?|rolling(?: contract| plan)?|fixed(?: term| rate)?|deal|tariff|loan|(?:interest[- ]free |
    0% (?:apr )?)?(?:credit|financ(?:e|ing)))|min\. term|minimum|min\.?
notice_period before 0.6: (?:notice|cancellation)(?: period)?(?: of| is)?|cancel with|give(?: us)?|with|terminate with|
    tell us|let us know|notify us
notice_period after -0.8: (?:'s?|'|s')? ?warning if you|notice(?: period)?|'s? notice|' notice|before (?:renewal|
    the end|expiry|the renewal date|your
    contract ends)|written notice|cancellation notice|before (?:your|the|its) (?:next )?(?:renewal|billing|payment|
    anniversary)(?: date)?|before it (?:renews|ends|expires|runs out)
renewal_term before -1.2: (?:auto(?:matically)?-?)?(?:renew(?:s|ed|al)?|rolls over|extends?|extended)(?:
    automatically| itself)?[a-z ]{0,24}?(?: for| by| every| to)?(?: another| a further| successive| additional| an
    additional)?|automatic renewal(?: every| for)?|(?:rolls|runs|continues|goes) on for|(?:contract|plan|subscription|
    membership|agreement|it) (?:then )?(?:continues|carries on|rolls on) for|(?:for )?successive|(?:rolls|rolling) over
    (?:for|into)(?: another| a further)?|(?:sign|tie|lock) you (?:up|in) for (?:another|a further)|(?:stay|continue|in|
    committed) for another
renewal_term after 0.0: renewal(?: term| periods?)?|auto-renew(?:al|s)?|at a time
interest_rate before -0.2: (?:representative )?(?:aprc?|aer|apy)(?: representative| of)?|interest(?: rate)?(?:
    of| at| from)?|(?:annual )?(?:effective )?(?:interest )?rate(?: of| from)?|finance (?:at|from)|gross|instal?ments
    at|(?:mortgage|savings|loan|lending|borrowing|leasing|saver|fixed|variable) rates?(?: of| from| at| start(?:ing)?
    (?:at|from))?|(?:grows?|earns?|pays?) (?:by )?(?:interest (?:of|at))|intro(?:ductory)? apr|interest[- ]bearing at|
    overall cost for comparison|ear|(?:savings|money|balance) grows? by
interest_rate after -0.8: (?:representative |rep\. ?|fixed )?(?:aprc?|aer|apy)(?: representative)?|interest(?: rate)?|
    (?:gross )?p\.?a\.?|effective(?: annual)?(?: interest)? rate|finance|gross|representative|fixed(?: until| for)?|
    variable|tracker|overall cost for comparison|(?:a year |per year |p\.?a\.? )?(?:tax-free|interest)|intro apr|
    (?:interest )?on (?:your )?(?:savings|balances?|deposits)|interest rate|ear
return_period before -0.2: (?:free )?(?:returns?|exchanges?|money-?back guarantee|cooling-?off|withdraw(?:al)?|
    satisfaction guarantee)(?: policy| period| window| within| accepted within| for| of| in| up to)*|right of
    withdrawal(?: of)?|cancel within|send (?:it|them|anything|your order) back(?: within)?|(?:get|claim) (?:a|your)
    (?:full )?(?:refund|money back)|return (?:[a-z-]+ ){0,2}?within|bring it back(?: within)?|money back if|(?:full
    )?refund (?:your [a-z ]{2,20})?within|not happy|cooling[- ]off|no quibble returns|returns accepted up to|
    refunds? (?:available )?within|
    (?:love it or )?your money back|change your mind within|(?:may|can) be (?:returned|sent back|brought back)(?: to
    us)?(?: within| up to)?|returned within|(?:please|simply|just|can|may) send [a-z
    ]{4,40} back within|send un(?:used|worn|opened|wanted) [a-z ]{3,30} back within|(?:swap|exchange|change) (?:it|
    them) within
return_period after -0.7: (?:free |easy )?(?:returns?|money-?back(?: guarantee)?|to return(?: it)?|to change your mind|
    refunds?|cooling-?off|exchanges?|night trial|home trial|satisfaction guarantee|return (?:policy|window|period)|for a
    full refund|right of withdrawal|sleep trial)|nights? (?:home )?trial|without giving (?:any |a )?reason|to (?:send|
    bring|give) (?:it|them|(?:the|your) [a-z]+) back|to return(?: [a-z-]+){0,3}|to (?:get|claim) (?:a|your) (?:full
    )?refund|cooling[- ]off(?: period)?|of (?:purchase|delivery|receipt) for a (?:full )?refund|right (?:of return|to
    cancel)|money back|returns?
warranty before -1.4: (?:warranty|guarantee) \((?:extended|limited|full)\)
warranty before 0.0: (?:manufacturer(?:'s)? |limited |full |frame |parts |extended )?(?:warranty|guarantee(?:d)?|
    gtee)(?: of| for)?|covered for|extended warranty(?: up to)?|backed (?:by|for)|stand behind it for
warranty after -0.4: (?:[a-z]+(?:'s)? |limited )?(?:warranty|guarantee|gtee|guar\.)|guaranteed|warranties|(?:rust |
    leak |parts and labour |frame )?(?:guarantee|warranty)
trial_period before 0.3: (?:free )?trial(?: period)?(?: of| for| lasts)?|try (?:it |[a-z]+ )?(?:free|for free)(?: for)?|
    free for(?: the first)?|test (?:it )?(?:free )?for|trial (?:period )?(?:ends|runs|lasts|stops)(?: automatically)?(?:
    after| for)?|(?:test|try|use)(?: [a-z]+){0,2} (?:free(?: of charge)?|for (?:free|nothing)|without paying)(?: for)?|
    test (?:it )?for|(?:give (?:it|us) a (?:go|whirl|try|spin)|have a go)(?: free)? for|free for (?:your|the) first
trial_period after 0.0: (?:free |no-obligation )?trial(?: period)?|free(?: trial)?|to try|on us|for free|test drive
promo_duration before 1.1: for (?:the )?(?:first|initial|your first)|for|first|during (?:the )?(?:first)?|lasts|price
    (?:held|locked|frozen) for|over|(?:promo(?:tion(?:al)?)?|offer|introductory) (?:period|duration|length)|(?:interest|
    fee|commission|tax|rent|payment|cost)[- ]free(?: credit| period)?(?: for| over)?|for up to|each month (?:in|for|of)|
    (?:ends?|falls away|expires) after
promo_duration after 0.6: half price|free|introductory(?: price| rate)?|at (?:the )?(?:promo|intro|sale)(?:tional|
    ductory)? (?:price|rate)|intro offer|on us|guaranteed
price_after after 0.1: (?:after(?:wards)?|thereafter)\)
price_after after 0.2: after that|thereafter|afterwards|from (?:month|year) {n}|after the first (?:year|{n} (?:months|
    weeks|years))|(?:once|when) the (?:offer|deal) ends|after {n} (?:months|weeks|years)|after\.|after$|from then
    on(?:wards)?|beyond that|after (?:your|the) (?:[a-z0-9-]+ ){1,4}(?:ends|is over|expires|period)|from the (?:second|
    third|{n}(?:th|nd|rd|st)) (?:month|year)(?: on(?:wards)?)?|once (?:the|your) (?:[a-z0-9-]+ ){1,3}(?:is over|ends|are
    up|is up)|once your {n} months are up|in subsequent (?:years|months)
promo_duration before -0.5: (?:offer|promotional|introductory|intro|sale|launch) (?:price|rate|deal) (?:lasts|holds|
    applies|runs|is held)(?: for)?|(?:introductory|intro|sale|offer|launch|promotional) (?:price|rate|discount) (?:is
    )?(?:held|locked|frozen|valid)(?: in)? for|discount (?:is )?valid for
price before 0.3: (?:hourly|daily|weekly|nightly) (?:rate|price|charge)(?: is| of)?
list_price before -0.4: used to (?:be|cost)(?: you)?
saving after -0.9 money: (?:less|cheaper) than~
discount after -0.6 money: (?:comes|come|goes) off (?:your|the) (?:total|bill|order|basket)
min_order_value before -1.0: (?:we )?accept orders|(?:we )?only (?:take|accept|process) orders
free_shipping_from after -1.2: (?:and )?we (?:won't|will not|don't) charge (?:you )?(?:for |any )?{post}|(?:and )?you
    (?:won't|don't) pay (?:for |any )?{post}
saving before -0.2 money: (?:compared|against)(?: with| to)? (?:[a-z-]+ ){1,4}you(?:'ll)? save
shipping_cost before -0.2: (?:bring|carry|deliver|drop) (?:it|them|everything|your [a-z]+) (?:to your door|home|round|
    to you)(?: for)?
shipping_cost after -0.2: to (?:deliver|ship|post|send)
interest_rate before -0.2 percent: (?:your )?savings? (?:accounts? )?(?:earns?|pays?|grows?)(?: at| by)?
list_price before -0.3: in place of
discount before 0.0 percent: (?:we|we're|we are) (?:cut(?:ting)?|reduc(?:e|ing)|lower(?:ing)?|slash(?:ing)?) (?:the |
    all |our |your )? (?:[a-z]+ )?(?:prices?|bills?|rates?) by
""")

_SIGNS = signs(r"""
tax Included: (?:incl(?:\.|uding|udes?|usive of)?|inc\.?|with) (?:all )?(?:{n}(?:[.,]\d)? ?% )?(?:vat|gst|sales tax|
    taxes?(?: and fees)?|tax)|{tax}(?: is| are)?(?: at {n}(?:[.,]\d)? ?%)? (?:included|inclusive|incl\.?|inc\.?)|
    tax-inclusive|(?:prices? )?includes? vat|{tax}[- ]inclusive|(?:prices? )?(?:quoted |shown )?includes? (?:all
    )?{tax}(?: and fees)?|(?:with )?(?:all )?taxes (?:and fees )?included|no {tax} to add
tax Excluded: (?:excl?(?:\.|uding|udes?|lusive of)?|ex\.?|plus|\+|without|before|net of) (?:{n}(?:[.,]\d)? ?% )?(?:vat|
    gst|sales tax|applicable (?:sales )?tax(?:es)?|tax(?:es)?)|(?:vat|gst|tax(?:es)?|taxes & fees|taxes and fees)(?:
    is| are)?(?: {n}%)? (?:excluded|exclusive|extra|not included|excl\.?|additional|on top|apply)|exclude vat|\+ ?vat|
    (?:sales )?tax(?:es)? (?:is |are )?(?:calculated|added|applied) at checkout|\+ ?tax(?:es)?|(?:prices? )?(?:shown
    )?(?:don't|do not|doesn't|does not|not) (?:include|including|incl\.?) {tax}|(?:vat|gst|(?:sales )?tax(?:es)?)(?: at
    {n}(?:[.,]\d)? ?%)? (?:will be|is|gets|are) (?:added|on top|charged on top|payable on top|extra)|{tax} to be added|
    subject to {tax}|vat on top|(?:taxes|tax|fees)(?: and fees| & fees)? extra|(?:sales )?tax (?:is )?not included|
    excludes? {tax}
instalments {n}: {n} (?:[a-z-]+ ){0,2}?(?:payments?|instal?lments?|repayments?|monthly payments?|rentals)(?: of)?|(?:in|
    over) {n} instal?lments|{n} ?x (?:£|\$|€|chf|eur|usd|gbp)|{n} ?x ?\d{1,4}[.,]\d\d|{n} ?x ?\d{1,4}[.,]-~|{n} ?x ?€~|
    {n} ?x ?£~|{n} ?x ?\$~|pay in {n}|{n} (?:equal|easy|simple|interest-free) (?:[a-z-]+ ){0,2}?(?:payments|parts|
    chunks|instal?ments)|(?:spread|split)(?: the cost| it| payments?| the payments?| your payments?)? (?:over|across|
    into|in) {n} (?:(?:easy |equal |monthly )?(?:payments?|instal?ments)|months)|split (?:it )?(?:into|in) {n}
contract_term P0D: no (?:contract|subscription|joining fee) (?:or|and) (?:no )?(?:commitment|contract|minimum term)|
    no (?:minimum )?(?:contracts?|term|commitment|lock-?in|long-term contract|tie-?ins?|fixed term|annual
    contract|minimum term|strings attached)|without (?:a )?(?:contract|commitment|minimum term)|contract-free|
    commitment-free|no minimum (?:contract |rental |membership )?(?:length|period|duration|stay)|no strings
contract_term P1M: month-to-month|monthly rolling|rolling monthly(?: contract| plan)?|1-month rolling|one-month
    rolling(?: contract| plan)?|monthly contract
delivery_time P1D: next[- ]day (?:delivery|shipping|dispatch)|delivered (?:tomorrow|the next day|next day|overnight)|
    (?:delivery|arrives|with you|yours) tomorrow|overnight {post}|with you the next day|(?:arrives|delivered) the next
    day|there the next day|(?:get|have) (?:it|them|yours) tomorrow|with you tomorrow|(?:on|at) your door(?:step)?
    tomorrow|next[- ]day (?:courier|post)
delivery_time P0D: same[- ]day (?:delivery|dispatch)|delivered today
shipping_cost 0: (?:incl(?:\.|uding|udes)?|inc\.?) {post}|{post} (?:is |are )?(?:already )?(?:included|inclusive)|
    {post}(?: and [a-z]+)? included|(?:sent|posted|shipped|dispatched|delivered)(?: out)? free of charge|
    {post}[- ](?:paid|free)|post[- ]free|(?:we pay|we'll pay|we cover|we'll cover) (?:the )?{post}|(?:price|
    prices) includes? (?:[a-z]+ )?{post}|{post} won't cost(?:
    you)? (?:a penny|anything|a thing)|(?:delivered|posted|shipped) (?:for )?(?:free|nothing)|{post} (?:is )?(?:thrown
    in|taken care of)|free of {post} (?:costs?|charges?)
setup_fee 0: (?:set-?up|activation|installation|joining)(?: fees?)?(?: is)?(?: [a-z]+ly| all| and [a-z]+)? included|
    (?:scrapped|dropped|waived|waiving|axed|ditched) (?:the|our|all|your) (?:joining|set-?up|activation|admin|
    connection|installation) fees?|free (?:set-?up|activation|installation|connection|enrol?ment)|
    (?:join|enrol|sign up|register)s? for (?:nothing|£0)|joining is free|(?:join|enrol|sign up) without (?:a |the |
    paying (?:a |the |any )?)(?:£\d+ |\$\d+ )?(?:joining|admission|activation|registration|sign-up|enrol?ment) fee
interest_rate 0%: interest[- ]free|no interest|zero interest|zero percent (?:apr|finance)
down_payment 0: no (?:down ?payment|money down|upfront (?:cost|payment))(?: required| needed)?|zero down|nothing (?:up
    ?front|down)|zero upfront
renewal_term P1M: renews? (?:automatically )?(?:monthly|every month|each month|month to month)|(?:switch(?:es)?|moves?|
    rolls?|converts?) (?:over )?(?:on)?to a (?:rolling monthly|monthly rolling|month-to-month)(?:
    contract| plan| basis)?|(?:then )?continues on a (?:monthly|rolling) (?:rolling |monthly )?basis|
    (?:auto(?:matically)?[- ]?)?renews? monthly
renewal_term P1Y: renews? (?:automatically )?(?:annually|yearly|every year|each year)|renewed (?:annually|yearly|every
    year|each year)|auto-renews? (?:annually|yearly|every year)|annual(?: auto-?| automatic )renewal|renewal is
    automatic (?:each|every) year|rolls over (?:each|every) year
promo_duration P1M: (?:the |your |for the )?(?:first|1st) month|(?:in |for )?month one
promo_duration P1Y: (?:the |your |for the )?(?:first|1st) year|(?:in |for )?year one
notice_period P0D: no notice (?:period|needed|required)
price 0: no (?:monthly |annual )?account fees?
delivery_time P1BD: (?:the )?next (?:working|business) day
contract_term P30D: 30[- ]day rolling(?: contract| plan| deal)?|rolling 30[- ]day (?:contract|plan)
price 0: free (?:current|bank|business|savings) accounts?|fee-free (?:current |business )?account
price 0/P1M: (?:no|zero) monthly (?:fees?|charges?|cost)
price 0/P1Y: (?:no|zero) (?:annual|yearly) (?:fees?|charges?)
""")

# fmt: off
LANGUAGE = Language(
    name="en",
    function_words="includes include takes take get gets pay pays have has choose then plus also see the and or of to "
        "in for on with your you our is are from at by be not this that it when per only until off all any we now was "
        "were as an a if will can get more than no save free new one offer price delivery order month days until",
    months=("january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
        "september|sept|sep", "october|oct", "november|nov", "december|dec"),
    weekdays=("mondays?|mon", "tuesdays?|tues|tue|tu", "wednesdays?|wed", "thursdays?|thurs|thur|thu|th",
        "fridays?|fri", "saturdays?|sat", "sundays?|sun"),
    numbers={"a": 1, "an": 1, "one": 1, "another": 1, "a further": 1, "two": 2, "three": 3, "four": 4, "five": 5,
        "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "twenty-four": 24, "twenty-five": 25, "thirty": 30,
        "thirty-five": 35, "thirty-six": 36, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "ninety-nine": 99,
        "a hundred": 100, "one hundred": 100, "a full": 1, "a whole": 1},
    units={"BD": "(?:business|working|work|week) ?-?days?", "Y": "(?:policy )?years?|yrs?|calendar years?",
        "M": "(?:full |calendar )?months?|mths?|mos?", "W": "weeks?|wks?",
        "D": "(?:calendar )?days?|nights?(?:'? (?:home )?trial| to (?:change your mind|try|decide))",
        "H": "hours?|hrs?|h", "MIN": "minutes?|mins?"},
    lengths={"P6M": "half a year|half-?year|six months", "P3M": "(?:a )?quarter year", "P14D": "(?:a )?fortnight",
        "P18M": "a year and a half"},
    periods={"P1M": r"(?:per|an?|(?:for )?each|every|for every) (?:calendar )?(?:month|mth|mo)|/ ?(?:month|mth|mo)|"
        r"p/month|monthly|"
        r"p\.?c?m\.?|pm|(?:if you pay|when you pay|when paid|paid|billed) monthly|month[- ]to[- ]month|"
        r"/ ?mo|mthly|pm[ /,]?(?:rolling|ongoing)~|monthly payments? of|monthly rental",
        "P1Y": r"(?:per|a|(?:for )?each|every|for every) (?:year|yr|annum)|(?:if you pay|for) (?:for )?the (?:whole |"
        r"full )?year|/ ?(?:year|yr)|annual(?:ly)?|yearly|p\.?a\.?|/ ?yr|first year",
        "P7D": r"(?:per|a|(?:for )?each|every) (?:week|wk)|wkly|/ ?(?:week|wk)|weekly|p\.?w\.?|pw",
        "P1D": "(?:per|a|(?:for )?each|every|for every) day|/ ?day|daily"},
    quantities={"person": "persons?|people|adult|guest|traveller|head|passenger", "night": "nights?",
        "piece": "each|tablets?|capsules?|pieces?|items?|units?|ea", "kg": "kilo|kilogram", "l": "litre|liter",
        "user": "users?|seats?|licen[cs]es?|agents?", "hour": "hour|hr|p/h",
        "lb": "lbs?", "oz": "oz|ounces?", "gal": "gal(?:lon)?s?", "m2": "sq ?m|sq\\. ?m|square met(?:re|er)s?",
        "m": "met(?:re|er)s?"},
    currencies={"GBP": "quid|pounds?", "USD": "dollars?", "CHF": "francs|swiss francs|fr",
        "minor": "pence|p|c|¢|cents?|rappen"}, per="per|a|an|for|/|each|every|p/|the", sums={"5": "(?:a )?fiver",
        "10": "(?:a )?tenner"},
    days={"today": "(?:today|tonight) only|only today|just today|ends (?:at midnight )?(?:today|tonight)|"
        "last (?:day|chance) today", "two_days": "today (?:and|&) tomorrow(?: only)?",
        "from_tomorrow": "(?:from|starts|starting|begins) tomorrow", "week": "this week only|only this week",
        "tomorrow": "(?:until|ends(?: at)?|by)(?: midnight)? tomorrow",
        "only_tomorrow": "tomorrow only|only tomorrow|just tomorrow",
        "until_12_24": "(?:until|till?|by|through) christmas eve",
        "until_12_25": "(?:until|till?|through) christmas(?: day)?",
        "until_12_31": "(?:until|till?|by|through) new year's eve", "until_1_6": "(?:until|till?|by) epiphany",
        "month": "(?:only|all) this month|this month only",
        "weekend": "(?:this|all) (?:weekend|w(?:ee)?knd)(?: only)?|weekend only",
        "month_end": "(?:until |by |before )?(?:the )?end of (?:the |this )?month",
        "year_end": "(?:until |by |before )?(?:the )?end of (?:the |this )?year"},
    zero="free(?: of charge)?|complimentary|on us|waived|no charge|gratis|at no (?:extra )?cost|for nothing|we'll "
        "cover|we cover|(?:won't|doesn't|don't) cost(?: you)? (?:a penny|a thing|anything)|costs?(?: you)? nothing|"
        "on the house|included free|(?:pay |you pay )nothing", none="no|none|zero|without|nil",
    lows=r"from|frm|starting price(?: of)?|starting (?:at|from)|at least|starts? (?:at|from)|min(?:imum|\.)?|"
        r"as low as|starts? from|from just|"
        r"from only|from as little as|prices from|of at least|fares start at|from around",
    highs=r"up to|under|max(?:imum|\.)?|below|less than|no more than|as much as|at most|maximum of",
    ranges="to|and|or|until|through(?: to)?|till|thru", articles="the|on",
    starts="(?:from|start(?:ing|ed|s)|began|valid from|between|beginning|begins|as (?:of|from)|effective|"
        "kick(?:s|ing)? off|available from|on sale(?: from)?|launch(?:es|ing)?|opens for (?:booking|orders))(?: on)?"
        "(?: this| next)?|"
        "changes? on|takes? effect(?: on)?|comes into (?:effect|force)(?: on)?",
    ends="(?:until|till|til|by|to|through|thru|before|ends?|ending|expires?|valid (?:until|to|through)|exp\\.?|"
        "validity|closes?|up to and including|no later than|offer ends|finish(?:es)?|runs (?:out|until)|deadline|"
        "(?:last|final) (?:day|orders|chance|opportunity)(?: to (?:order|book|apply|join|buy)| is"
        "| of (?:the |this |our )?(?:offer|sale|promotion))?:?|must end|up until|on or before|"
        "closing|dies|will be withdrawn|by (?:the )?(?:close|end) of (?:play|business)|"
        "closing (?:date|day)(?: for (?:orders|bookings|entries|applications|sign-?ups))?(?: is)?:?|"
        "this side of)(?: at)?(?: midnight)?(?: on)?(?: this| next| coming)?",
    months_in="in|during|throughout|all(?: through| of)?|(?:for )?the whole of", months_end="end of|the end of",
        on="only on|valid on|one day only,?(?: on)?",
    exactly="only|just|now|now only|for|at|for only|for just|today|is|costs?|are|pay|pays|at just|from now|for a "
        "total of", half="(?:1/2|½)[ -]?price|pays? half|half[- ]price|half off|50 percent off|half the (?:usual |"
        "normal |monthly )?(?:price|rent|fee|charge)|halve (?:the|your) (?:[a-z]+ )?(?:fee|price|rent|charge)|"
        "by (?:up to )?half", quarter="(?:a|one) quarter (?:off|less|cheaper)",
    codes="(?:promo(?:tion(?:al)?)?|voucher|discount|coupon|offer|gift|referral|savings)? ?code(?: is)?|quote|promo|"
        "use code|with code|enter|keyword|password|mention|just mention|use|ref(?:erence)? code|"
        "(?:voucher|coupon):|(?:pop|type|put|key) in|(?:the )?magic word(?: is)?|just type",
    lists={"post": "delivery|shipping|postage|p&p|carriage|freight", "tax": "vat|gst|(?:sales )?tax(?:es)?",
        "places": "(?:places?|seats?|rooms?|spots?|spaces?|tickets?|tables?|slots?|pitches|copies|pieces|pairs|"
        "cabins|berths)",
        "shops": "stores?|shops?|branch(?:es)?|showrooms?|salons?|studios?"},
    cues=_CUES + FEES + SILENCES, signs=_SIGNS + STOCK + GROUPS + FREE,
    regions={"GB": "(?:the )?(?:uk|united kingdom|great britain|mainland uk|uk mainland)|britain",
        "US": r"(?:the )?(?:us|u\.s\.|usa|united states|contiguous us|lower 48)",
        "IE": "(?:the )?(?:republic of )?ireland|roi", "GB-NIR": "northern ireland", "GB-SCT": "scotland",
        "GB-WLS": "wales", "GB-ENG": "england", "CH": "switzerland", "DE": "germany", "AT": "austria", "FR": "france",
        "IT": "italy", "CA": "canada", "AU": "australia", "LI": "liechtenstein", "US-CA": "california",
        "US-NY": "new york state", "US-TX": "texas", "US-FL": "florida", "PR": "puerto rico",
        "CH-ZH": "canton of zurich", "CH-VD": "canton of vaud", "CH-GE": "canton of geneva"},
    regions_only="(?:only )?(?:available|valid) (?:only )?(?:in|to|for)(?: residents of)?(?: the)?|(?:limited|"
        "restricted|exclusive) to(?: residents of)?(?: the)?|(?:residents?|home ?owners) (?:of|in)(?: the)?|"
        "only (?:in|to|within|for)(?: the)?|open to residents of(?: the)?|shipping (?:only )?(?:to|within)(?: the)?|"
        "delivery (?:only )?(?:to|within)(?: the)?|for residents of(?: the)?|(?:for (?:new|existing) customers|"
        "participating (?:stores|retailers)) in|(?:must|and|who) live in(?: the)?",
    only="for(?: all)?|only (?:for|to)|exclusive to|open to|exclusively for|available to|limited to|offer for|only|"
        "just for|price for|concessions? =|concessions? ?:|reduced ?:",
    entitled="gets?|pays?|try|saves?|receives?|enjoys?|qualify|qualifies|go free|travel free|"
        "(?:can|may) (?:take|get|book|buy|claim)|are entitled|takes?|only",
    past="peaked (?:at|in)|last (?:year|yr|season|summer|winter|spring|autumn|month|week)(?:'s)?|previous "
        "(?:year|offer|campaign)|(?:is|"
        "are|now|has|have) (?:now )?(?:closed|ended|expired|finished|over)|closed on|ended (?:on|in)|was available|no "
        "longer valid|expired|has ended|in 20[01][0-9]|used to (?:be|cost)|was for customers|that was (?:last|in|"
        "back)|(?:was|were) (?:our|the) (?:launch|opening) (?:offer|deal)s?|(?:revenues?|sales|profits?) (?:rose|grew|"
        "fell)|if (?:we|they|i) (?:could|paid)|what we'd|(?:net sales|revenues?|turnover|profits?(?: before tax)?|"
        "pensions?|"
        "house prices?|"
        "wages|dividends?|shareholders?|like-for-like|inflation|unemployment|gross margin|base rate)(?: of| rose| rise|"
        " fell| was| "
        "is| came| per)~|shares (?:closed|rose|fell|slid)|(?:was|were|been) fined|(?:survey|study|"
        "poll)(?: of [a-z0-9, ]+)? found|"
        "had paid|in (?:the )?(?:first|second|third|fourth|half-year|annual) (?:quarter|results)|declared a dividend|"
        "(?:we|they) no longer (?:offer|give|sell|do)",
    rivals="competitors?'?s?|elsewhere|other (?:providers|suppliers|shops|retailers|brands|networks)|others (?:pay|"
        "charge)|rivals?|industry average|market average|high street|another (?:chain|provider|supplier|shop|store|"
        "gym|retailer)",
    asides=r"one in (?:two|three|four|five|ten) (?:britons|people|adults|customers|households|drivers|families|of us)"
        r"|(?:the fund|shares|the index) (?:lost|gained|fell|rose)|we're hiring|number of (?:employees|staff)|"
        r"apply for (?:the|this|a) (?:job|role|position|vacancy)|vacanc(?:y|ies)|"
        r"from (?:each|every) (?:ticket|sale|purchase|order|book|box|bottle)|"
        r"prize draw|(?:first|1st|second) prize|winners? will|competition|win (?:a|an|one|your|up|£|\$|€|the)|"
        r"to be won|enter to win|giveaway|"
        r"sweepstakes|raised|donate[sd]?|donation|goes to charity|(?:you're|you are|just|only) (?:only |just )?(?:£|"
        r"\$|€)\d+(?:\.\d+)? away|apply now|salary|job ref|plus tips|pro rata|staff wanted|join our team|paid hourly|"
        r"tax-deductible|in every £|on average|the average (?:was|is)|averaged|the average (?:household|"
        r"family|customer|person)",
    excluded="count towards(?: the)?|exclud(?:es|ing|ed)|(?:does not|doesn't|do not|don't) apply|not (?:valid|"
        "applicable|available|combinable|eligible)(?: to| on| with| for)?|cannot be (?:combined|used)|except(?: for)?|"
        "can't be (?:combined|used)", asked="customer:|question:|q:|user:|guest:|you:|me:",
    cases="late payments?|early (?:exit|termination)|(?:if|should) you (?:move|cancel|lose|miss|reschedule|change "
        "(?:the|your) (?:date|name|booking))|in (?:the )?(?:case|event) of (?:loss|cancellation|late payment|a "
        "no-show|illness)|for (?:lost|replacement|amended)|free cancellation (?:up to|until|before)|if i lose|what if "
        "i lose", noise=r"basket|cart|filter|sort by|cookies?|wishlist|clear all|checkout|bag \(\d{1,2}\)",
)
