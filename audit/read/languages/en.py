"""English, as it is written in Britain, Ireland, the United States and by international companies elsewhere."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs
from audit.read.languages._groups.en import GROUPS

_CUES = cues(r"""
price before 0.6: prices?|costs?|now(?: only)?|only|just|pay(?:s|ing)?|fares?(?: start(?:s|ing)?(?: at)?)?|monthly
    (?:payments?|rental|price|cost|premium)|rate|plan|premium|subscription|membership|tickets?|sale price|our price|
    rent(?:al)?|starting at|priced at|fee|instal?lments? of|for sale at|available for|charge|yours for|weekly price|
    deal|(?:monthly|annual|yearly|weekly|daily|membership) fee(?: of)?
price before 0.3: standing charge|base (?:price|rate|fee)|service charge|line rental
list_price before -0.4: was|were|rrp|msrp|srp|list(?: price)?|instead of|rather than|regular(?:ly)?(?: price)?|reg\.?|
    normally|usually|usual price|compare at|retail(?: price| value)?|previously|before|original(?:ly)?(?: price)?|full
    price|full-price|down from|reduced from|standard price|recommended retail price|formerly|usual(?:ly)?|old price|
    non-sale price|then
list_price after 0.4: rrp|retail|msrp|list price
lowest_price_30d before -1.0: lowest price (?:in|of|over|within|during) (?:the )?(?:last|past|previous|prior)?(?: 30
    days)?|30-day (?:low(?:est)?|best)(?: price)?|lowest 30-day price|lowest recent price
unit_price before 0.2: price per (?:kg|kilo|litre|liter|100g|kwh|unit)|unit (?:price|rate)|equivalent to|base price|
    energy (?:price|rate|charge)|day rate|night rate
price_after before -0.8: then|out[- ]of[- ]contract(?: (?:price|rate))?|after(?: that| the (?:trial|promo(?:tion)?|
    offer|first (?:{n} )?(?:months?|year)|sale|deal|intro(?:ductory)? (?:period|offer)))?|thereafter|afterwards|from
    (?:month|year) {n}|from the (?:{n}(?:th|nd|rd|st)|second|third|fourth|seventh|thirteenth) month|after {n}
    (?:months?|weeks?|days?|years?)|renews? at|renewing at|renewed at|reverts? to|rising to|going up to|returns to|
    increases to|after sale|after trial|subsequently|once the (?:trial|offer|promo(?:tion)?) (?:ends|is over)|rolls
    (?:over|on) (?:to|at)|at its monthly price of|full price after|from year two|ongoing
saving before 0.0 money: (?:you(?:'ll)? |you'd )?sav(?:e|es|ing|ings)(?: of)?(?: up to| over| around)?(?: an? (?:extra|
    estimated))?|that's an? (?:estimated )?saving of|cheaper by|you keep
saving after 0.2 money: cheaper|less|(?:in )?(?:instant )?savings?|saved|saving|below rrp
discount before 0.5 percent: (?:benefit|perk|discount):|sav(?:e|ing|ings)(?: of)?(?: an?)?(?: extra| up to)?|discount(?:
    of)?|off|extra|additional|sale|reduced by|get|enjoy|take|up to|reduction of|bonus|(?:prices? )?cut by|slashed by|
    reduction of
discount after -0.6 percent: off|discount|reduction|cheaper|less|savings?|reduced|extra free|sale|price cut|markdown|
    introductory discount|student discount|multi-buy|on your|loyalty discount|early-bird discount
discount before 0.4 money: voucher(?: worth| for| of)?|discount(?: of)?|coupon(?: worth| for| of)?|trade-in(?:
    value| gives| credit)?(?: of| up to)?|save|instant rebate of|credit of
discount after -0.8 money: off(?: your)?|discount|voucher|coupon|reduction|price cut|trade-in(?: credit| bonus| value)?|
    rebate|credit
discount after -0.2 money: with (?:the )?(?:promo |voucher |discount )?code
price before -0.6: after (?:discount|cashback|savings)|reduced to|with discount|price after discount|new price|down to|
    (?:until|before) then|before that
- either -0.1 zero: returns?|collection|click (?:&|and) collect|pick-?up|cancellation|parking|quote|exchanges?|wi-?fi|
    app|download|gift wrap(?:ping)?|consultation|booking|assembly|installation|eye test|check-?up|samples?|upgrade
cashback before 0.0: cash-?back(?: of)?|money back|refund of|claim(?: back)?|reward of|switching bonus(?: of)?|welcome
    bonus(?: of)?|prepaid card|sign-up bonus(?: of)?
cashback after -0.3: cash-?back|back(?: by| via| as)?|bonus|prepaid card|reward(?: card)?|gift card|bill credit|
    (?:switching|welcome) (?:bonus|reward|gift)
min_order_value before -1.2: min(?:imum|\.)? (?:order|spend|purchase|basket|cart)(?: value| of| amount| total)*(?:
    is| of)?|(?:when you |if you )?spend(?:ing)?(?: over| at least| more than| a minimum of| of)?|orders? (?:over|above|
    of|from|worth)(?: at least| more than)?|purchases? (?:over|of|above)(?: at least| more)?|on (?:a )?(?:spend|spends|
    orders?|purchases?|baskets?) (?:over|of|above|from)(?: at least)?|baskets? (?:over|of)|valid on orders? (?:over|
    above|of)|min\.? spend|your (?:next )?(?:order|purchase|shop) (?:over|of)|top(?:ping)? up (?:by|with|at least)
min_order_value after 0.2: min(?:imum|\.)? (?:spend|order|purchase)|or more(?: order| spend| purchase)?|order minimum|
    spend required|purchase minimum|spend
free_shipping_from before -2.0: (?:free (?:[a-z0-9-]+ ){0,2}?(?:shipping|delivery|postage|p&p|ground shipping|returns &
    shipping)[a-z ]{0,20}?|(?:shipping|delivery|postage|p&p)(?: is)? (?:free|on us|complimentary)[a-z ]{0,20}?|ships?
    free |free )(?:when you spend )?(?:on|over|from|above|for)(?: (?:all )?(?:orders?|purchases?|baskets?|uk
    orders))?(?: of| over| above| from| worth)?(?: at least| more than)?|(?:postage|delivery|shipping) (?:is )?(?:on us|
    included) (?:when you spend|over|from|on orders over)(?: over)?|no (?:delivery|shipping|postage) (?:charges?|fees?|
    costs?) (?:on (?:all )?orders )?(?:over|above|from)|(?:don't|do not|never) charge for (?:delivery|shipping|postage)
    on orders (?:over|above|of|from)
free_shipping_from after -0.6: (?:ships? free|free (?:[a-z0-9-]+ ){0,2}?(?:shipping|delivery|postage|p&p)|for free
    (?:delivery|shipping)|get free (?:delivery|shipping)|(?:delivery|shipping) is free|qualify for free (?:delivery|
    shipping)|unlocks? free (?:delivery|shipping))|we'll (?:post|send|ship|deliver) (?:it|them|your order) (?:for
    )?free|(?:we|and we) (?:post|send|ship|deliver) (?:it |them )?(?:for )?free|(?:and over |or more )?(?:are |is
    )?(?:delivered|shipped|posted|sent) (?:for )?free|(?:and over|or more) (?:ship|go|travel) free
shipping_cost before 0.1: (?:standard |express |home |uk |next-day |two-man |flat-rate )?(?:delivery|shipping|postage|
    p&p|p & p|shipping & handling|s&h|carriage)(?: costs?| charges?| fees?| from| is| and handling| and
    installation| and assembly| at| just)*|otherwise|we (?:deliver|ship) for|below that|under that|orders under (?:that|
    this)|flat[- ]rate|courier|ships? for|by (?:[a-z]+ )?(?:post|courier|mail)|delivered (?:to your (?:door|home)|free
    to your door|by courier)(?: for)?
shipping_cost after 0.0: (?:for )?(?:standard |express |home |next-day |flat[- ]rate |uk )?(?:flat[- ]rate(?: below)?|
    delivery|shipping|postage|p&p|s&h|carriage|shipping & handling)(?: fee| charge| cost)?|below that|under that
delivery_time before 0.4: deliver(?:y|ed|s)?(?: time| times)?(?: in| within| takes| takes up to| is| usually)*|ships?(?:
    in| within)?|shipping (?:in|within|time|takes)|dispatch(?:ed)?(?: in| within)?|arrives?(?: in| within)?|(?:with you|
    here|at your door) (?:in|within)|lead time(?: of)?|gets to you in|takes|usually dispatched in|(?:you'll )?have it
    (?:in|within)|reaches you (?:in|within)|made to order in|allow up to|availability|expect (?:it|your (?:parcel|order|
    delivery|books?)) (?:in|within)
delivery_time after 0.1: (?:delivery|shipping|dispatch|turnaround|lead time|for delivery|to deliver|to arrive)
contract_term before 0.5: (?:minimum )?(?:contract|term|commitment|subscription|tenancy|lease|agreement)(?:
    length| period| term)?(?: of| is| for)?|minimum (?:term|contract|period|commitment|(?:rental|membership) period|
    membership)(?: of| is)?|over|runs? for|on an?|policy runs for|lasts|fixed (?:for|term of)|sign up for|term:|locked
    in for|finance (?:over|term)|repayable over|tied in for|commit(?:ted)? (?:to|for)|signed up for|bound for
contract_term after -0.2: (?:minimum )?(?:contract|term|plan|commitment|agreement|lease|device plan|minimum(?: term)?|
    rolling(?: contract| plan)?|fixed(?: term| rate)?|deal|tariff|loan)|min\. term|minimum
notice_period before 0.6: (?:notice|cancellation)(?: period)?(?: of| is)?|cancel with|give(?: us)?|with|terminate with|
    tell us|let us know|notify us
notice_period after -0.8: notice(?: period)?|'s? notice|' notice|before (?:renewal|the end|expiry|the renewal date|your
    contract ends)|written notice|cancellation notice|before (?:your|the|its) (?:next )?(?:renewal|billing|payment|
    anniversary)(?: date)?|before it renews
renewal_term before -1.2: (?:auto(?:matically)?-?)?(?:renew(?:s|ed|al)?|rolls over|extends?|extended)(?:
    automatically| itself)?[a-z ]{0,24}?(?: for| by| every| to)?(?: another| a further| successive| additional| an
    additional)?|automatic renewal(?: every| for)?|(?:rolls|runs|continues|goes) on for
renewal_term after 0.0: renewal(?: term| periods?)?|auto-renew(?:al|s)?
- before -0.9 money: (?:go(?:es|ing)?|went|ris(?:es?|ing)|increas(?:es?|ed|ing)|raised?)(?: up)?(?: [a-z0-9]+){0,4}? by|
    (?:increase|rise)s? of|up by
setup_fee before -0.4: (?:activation|set-?up|joining|join(?:er)?|admin(?:istration)?|install(?:ation)?|connection|
    enrol?lment|registration|sign-?up|initiation|onboarding|arrangement|documentation|doc|origination|booking|
    application|start(?:-?up|er|ing)?|induction|processing|facility)(?: ?-?(?:fees?|costs?|charges?|pack|kit|price|
    line))(?: of| is)?|activation|set-?up|installation|one-?off (?:fee|charge|cost|payment)(?: of)?|one-?time (?:fee|
    charge|cost|setup)(?: of)?|upfront fee|registration|enrol?ment
setup_fee after -0.2: (?:activation|set-?up|joining|admin|install(?:ation)?|connection|enrol?lment|registration|
    sign-?up|initiation|arrangement|documentation|booking|application)(?: ?-?(?:fees?|costs?|charges?))|one-?off|
    one-?time|setup|to (?:join|activate|set up)|(?:one-off |once )?(?:card|key|locker|tag|membership) fee
deposit before 0.2: (?:(?:refundable|security|damage|returnable|bottle) )*deposit(?: of| is)?|bond of
deposit after 0.0: (?:refundable |security |damage |returnable |bottle )deposit|deposit
deposit before -2.0: (?:(?:refundable|security|damage|returnable) )+deposit(?: of| is)?
deposit after -2.0: (?:refundable|security|damage|returnable) deposit
down_payment after -0.9: deposit (?:per person|pp|per couple|when you book|at booking|per adult)
down_payment before -0.8: down ?payment(?: of)?|(?:initial|advance) (?:rental|payment)(?: of)?|upfront(?:
    cost| payment)?(?: of)?|pay upfront|low deposit of|pay a (?:low )?deposit of|book(?: now)? with (?:a )?(?:just )?
down_payment after -0.9: up ?front|down(?: ?payment)?|initial (?:rental|payment)|due at signing|deposit (?:secures|
    holds|today|now|payable)|(?:customer )?deposit(?:, balance)|deposit secures~|to (?:secure|reserve)|(?:today|now|when
    you book|on booking),? (?:and )?(?:pay )?(?:the )?(?:rest|balance|remainder)
interest_rate before -0.2: (?:representative )?(?:aprc?|aer|apy)(?: representative| of)?|interest(?: rate)?(?:
    of| at| from)?|(?:annual )?(?:effective )?(?:interest )?rate(?: of| from)?|finance (?:at|from)|gross|instal?ments at
interest_rate after -0.8: (?:representative |rep\. ?|fixed )?(?:aprc?|aer|apy)(?: representative)?|interest(?: rate)?|
    (?:gross )?p\.?a\.?|effective(?: annual)?(?: interest)? rate|finance|gross|representative|fixed(?: until| for)?|
    variable|tracker
return_period before -0.2: (?:free )?(?:returns?|exchanges?|money-?back guarantee|cooling-?off|withdraw(?:al)?|
    satisfaction guarantee)(?: policy| period| window| within| accepted within| for| of| in| up to)*|return (?:it
    )?within|right of withdrawal(?: of)?|cancel within|send (?:it|them|anything|your order) back(?: within)?|(?:get|
    claim) (?:a|your) (?:full )?(?:refund|money back)|return (?:[a-z-]+ ){0,2}?within|bring it back(?: within)?|money
    back if|(?:full )?refund within|not happy
return_period after -0.7: (?:free |easy )?(?:returns?|money-?back(?: guarantee)?|to return(?: it)?|to change your mind|
    refunds?|cooling-?off|exchanges?|night trial|home trial|satisfaction guarantee|return (?:policy|window|period)|for a
    full refund|right of withdrawal|sleep trial)|nights? (?:home )?trial|without giving (?:any |a )?reason|to (?:send|
    bring|give) (?:it|them|(?:the|your) [a-z]+) back|to return(?: [a-z-]+){0,3}|to (?:get|claim) (?:a|your) (?:full
    )?refund
warranty before 0.0: (?:manufacturer(?:'s)? |limited |full |frame |parts |extended )?(?:warranty|guarantee(?:d)?)(?:
    of| for)?|covered for
warranty after -0.4: (?:[a-z]+(?:'s)? |limited )?(?:warranty|guarantee)|guaranteed|warranties
trial_period before 0.3: (?:free )?trial(?: period)?(?: of| for| lasts)?|try (?:it |[a-z]+ )?(?:free|for free)(?: for)?|
    free for(?: the first)?|test (?:it )?(?:free )?for|trial (?:period )?(?:ends|runs|lasts|stops)(?: automatically)?(?:
    after| for)?
trial_period after 0.0: (?:free |no-obligation )?trial(?: period)?|free(?: trial)?|to try|on us|for free|test drive
promo_duration before 1.1: for (?:the )?(?:first|initial|your first)|for|first|during (?:the )?(?:first)?|lasts|price
    (?:held|locked|frozen) for|over|(?:promo(?:tion(?:al)?)?|offer|introductory) (?:period|duration|length)
promo_duration after 0.6: half price|free|introductory(?: price| rate)?|at (?:the )?(?:promo|intro|sale)(?:tional|
    ductory)? (?:price|rate)|intro offer|on us|guaranteed
- before 0.0 money: moving home|paper bills?|lost cards?|no-show|late return|duplicate|returned payment|overdue|excess
    miles?|for every|per every|worth|valued at|borrow(?:ing)?|earn(?: at least)?|income of|cover(?:age)? (?:of|up to)|
    total (?:amount|cost|payable|charge)(?: payable| of credit)?|amount of credit|loan (?:amount|of)|cash price|
    residual|final payment|balloon|excess(?: of)?|cover(?:ed)? up to|up to a limit of|limit|sum insured|vet fee limit|
    late (?:payment )?fee|cancellation fee|change fee|early termination(?: fee)?|replacement|admin fee for changes|win|
    prize|worth of prizes|jackpot|basket|subtotal|you(?:'re| are) (?:only )?(?:[a-z]+ )?away|payout|penalty|fine|salary|
    per hour|wage|turnover|donat(?:e|ion)|colleague discount|excess mileage|restocking fee|exit fee|early exit fee|
    overdraft|transfer fee|resort fee|tourist tax|city tax|fee of|refund up to|at a cost of|cost of
    living|raised|mortgage|single (?:room )?supplement|supplement|surcharge|buyer protection|(?:estimated )?(?:annual|
    yearly) (?:bill|costs?)|minimum basket charge|small order (?:fee|charge)|refund(?:ed|s)? (?:less|minus)
- after -0.2 money: cancellation fee|change fee|excess|fine|penalty|late fee|prize|to be won|away from free (?:delivery|
    shipping)|per hour|an hour|raised|million|per mile|to go|in your basket|borrowed
- after -1.4 money: (?:cancellation|change|late|exit|replacement|admin|termination|restocking) (?:fee|charge)
- before 0.4 percent: vat|composition|cotton|battery(?: health)?|satisfaction|of which|deposit|covers?|tax(?: at)?|plus|
    uptime|humidity|alcohol|abv|contains?|(?:rises?|rose|rising|increase[sd]?|goes up|going up|grew)(?: by)?
- after -0.4 percent: of (?:the |our |your |all )?(?:population|customers|people|users|seats|fare|guests|owners|parents|
    value|total|members|orders|claims)|cotton|polyester|wool|linen|silk|recycled|renewable|meat|organic|uptime|deposit|
    abv|alcohol|vat|battery(?: health)?|satisfaction|satisfied|cocoa|cashmere|elastane|would recommend|leather|natural|
    acrylic|nylon|bamboo|viscose|refund|of (?:your |the |all )?(?:[a-z]+ ){0,2}(?:costs?|bills?|fees|expenses)
- before 1.0 duration: refunds? (?:are )?(?:paid|processed|issued|made) within|since|ago|last|past|aged?(?: of)?|over|
    under|more than|waiting period|payout|battery(?: life)?|flight|journey|quote in|reply in|response (?:time|in|
    within)|up to|minutes?|open|after|every|within the last|in the last|over the last|price (?:held|locked|freeze|
    guarantee)|no price rise for|voucher valid for|valid for|parking|free cancellation(?: up to)?|due|balance(?: due)?|
    travel|tour length|trip length|valid
- after 0.4 duration: of experience|old|waiting period|before (?:departure|sailing|travel|arrival|check-in|your trip|
    pick-up)|battery(?: life)?|years of age|a week|a day|nights?|holiday|tour|cruise|on us~|half board|all inclusive|
    from invoice|ago|in business|later|and over|flight|journey|sale|only|countdown
- before 0.2 date: travel(?:ling)?(?: from| between)?|stays?(?: from| between)?|departures?|flying|sailing|departing|
    performances?|shows?|concert|tour dates|available(?: from| on)?|released?(?: on)?|out on|opens?(?: on)?|closed(?:
    on)?|published(?: on)?|posted|updated(?: on)?|last updated|draw(?: on)?|expected|back in stock(?: on| in)?|
    arriv(?:al|es|ing)|departure|since|born|founded|closing date|ship(?:s|ping)? (?:from|on)|delivery (?:from|by)|event|
    kick-?off|match|term starts|starts on|course starts|publication|as of|balance (?:due|by)|for travel|for stays|
    check-in|valid for travel|joined before|(?:who|that|you|they)(?: have| had|'ve)?(?: already)? (?:booked|ordered|
    bought|registered|subscribed|signed up|enrolled) before|dispatched from|returns until|claim by|in may|in june|price
    (?:fixed|held|locked|guaranteed|frozen)(?: until)?|(?:who|that|you|they)(?: have| had|'ve)? (?:booked|ordered|
    bought|registered|signed up) by
- before 1.6 money: get|receives?|earns?|claim|we'll give you
- before -2.0 money: orders? (?:under|below|less than)
price_after after 0.1: (?:after(?:wards)?|thereafter)\)
- before -0.2 money: gift (?:card|voucher)(?: worth| of)?|gift (?:cards|vouchers) (?:come in any amount|in any amount|
    are available|come|available)|open(?:ed|ing)? (?:it |an account )?(?:with|from)|opening balance(?: of)?|
    minimum deposit(?: of)?|take (?:your|the) old [a-z ]{2,24}(?: away)? for|
    (?:changes|amendments) cost
price_after after 0.2: after that|thereafter|afterwards|from (?:month|year) {n}|after the first (?:year|{n} (?:months|
    weeks|years))|(?:once|when) the (?:offer|deal) ends|after {n} (?:months|weeks|years)|after\.|after$
- before 9.0 date: open to
- either 9.0: (?:registration|booking|enrol?ment|activation) (?:is |are )?(?:required|essential|necessary|recommended|
    opens|closes)|(?:on|upon|after) (?:registration|activation|enrol?ment)
promo_duration before -0.5: (?:offer|promotional|introductory|intro|sale|launch) (?:price|rate|deal) (?:lasts|holds|
    applies|runs|is held)(?: for)?
""")

_SIGNS = signs(r"""
availability InStock: (?:in stock|available now|ready to ship|ships (?:today|immediately|now)|available immediately|{n}
    in stock|in-stock|available for immediate (?:delivery|dispatch)|(?:tickets|places|seats|spaces) available)
availability SoldOut: sold ?out|fully booked|all gone|now full|(?:class|course|workshop|session|tour|trip|cruise|
    departure|sailing)s? (?:is|are) full
availability OutOfStock: out of stock|(?:currently|temporarily) (?:unavailable|out of stock|not available)|not in stock|
    unavailable|no longer in stock|not available at the moment
availability PreOrder: pre-?orders?(?: now| open| available)?|available to pre-?order|pre-?ordering|presale
availability BackOrder: back[- ]?order(?:s|ed)?|on back order|awaiting stock|more on the way|restocking soon|back in
    stock soon|due back in stock
availability MadeToOrder: made[ -]to[ -]order|built to order|bespoke|custom[ -]made|handmade to order
availability LimitedAvailability: only {n} (?:left|remaining|available|in stock|places?|seats?|tickets?|rooms?|spots?|
    copies|tables?)(?: left| remaining)?|(?:last|final) {n} (?:left|remaining|places?|seats?|rooms?|pieces|tickets)|{n}
    (?:left in stock|places left|seats left|rooms left|left|remaining|spots left)|limited to {n}(?:[.,]\d+)?(?:
    million| copies| pieces| places| units| customers| people)?|limited (?:edition|availability|stock|numbers?|
    quantit(?:y|ies)|places|spaces|run|seats)|(?:for )?(?:the )?first {n} (?:customers?|orders?|people|bookings?|
    buyers?|sign-?ups|subscribers|members|to)|few left|almost gone|last one|last few|selling fast|low stock|last
    remaining|only {n} (?:spaces|cabins|berths|slots)(?: left| remaining| available)?|(?:only )?a? ?few (?:places|
    spaces|seats|rooms|tickets) (?:left|remaining)|(?:last|final) (?:places|spaces|seats|rooms|tickets)|(?:nearly|
    almost) (?:full|sold out|fully booked)|(?:only )?(?:a )?few left in stock|last few(?: left| remaining| available)?|
    few remaining
availability Discontinued: discontinued|no longer (?:available|sold|made|stocked|in our range)|end of line
availability InStoreOnly: (?:in[- ]store|in[- ]stores|instore|in[- ]branch|in[- ]shop)s? only|only (?:in|at) (?:our |the
    |selected |participating )?(?:stores?|shops?|branch(?:es)?|showrooms?|the counter|box office)|(?:available|valid)
    only in[- ]stores?|exclusively in[- ]stores?|collection only|(?:click and collect|pick-?up) only|not available
    online|no (?:delivery|shipping)|not online|walk-ins? only|exclusive to (?:our )?stores?|only (?:available |sold )?in
    our (?:shops?|stores?|branches)|only available (?:in|at) (?:our )?(?:shops?|stores?)
availability OnlineOnly: online(?:[- ](?:only|exclusive))|only (?:available )?online|web(?:[- ](?:only|exclusive))|
    exclusively online|online orders only|(?:valid|available) (?:only )?online only|not (?:available|valid) in[-
    ]stores?|(?:must be |only )(?:bought|booked|purchased|ordered) (?:on our website|online)(?: or in our app)?|not sold
    (?:at|in) (?:stations|stores|shops)|online bookings only|only on our (?:website|site)
region GB: uk residents?(?: only)?|uk only|uk customers only
region US: us residents?(?: only)?|u\.s\. residents?(?: only)?|us only
region IE: irish residents?(?: only)?|roi only
tax Included: (?:incl(?:\.|uding|udes?|usive of)?|inc\.?|with) (?:all )?(?:{n}(?:[.,]\d)? ?% )?(?:vat|gst|sales tax|
    taxes?(?: and fees)?|tax)|(?:vat|gst|tax(?:es)?)(?: is| are)?(?: at {n}(?:[.,]\d)? ?%)? (?:included|inclusive|
    incl\.?|inc\.?)|tax-inclusive|(?:prices? )?includes? vat
tax Excluded: (?:excl?(?:\.|uding|udes?|lusive of)?|ex\.?|plus|\+|without|before|net of) (?:{n}(?:[.,]\d)? ?% )?(?:vat|
    gst|sales tax|applicable (?:sales )?tax(?:es)?|tax(?:es)?)|(?:vat|gst|tax(?:es)?|taxes & fees|taxes and fees)(?:
    is| are)?(?: {n}%)? (?:excluded|exclusive|extra|not included|excl\.?|additional|on top|apply)|exclude vat|\+ ?vat|
    tax calculated at checkout|\+ ?tax(?:es)?
item_condition Refurbished: refurb(?:ished)?|certified renewed|reconditioned|certified pre-owned|remanufactured
item_condition Used: used|pre-?owned|second[- ]?hand|pre-?loved|(?:light |some |minor )?signs of (?:use|wear)|nearly
    new|open[- ]box|gently used|ex-demonstrator
item_condition Damaged: (?:slight(?:ly)? |minor |small )?(?:scratch(?:es|ed)?|dents?|dented|damaged|marks on|
    chip(?:ped)?|scuff(?:s|ed)?|damaged (?:box|packaging)|imperfections?)
item_condition New: brand[- ]new|condition: ?new|new with tags|factory sealed
instalments {n}: {n} (?:[a-z-]+ ){0,2}?(?:payments?|instal?lments?|repayments?|monthly payments?|rentals)(?: of)?|(?:in|
    over) {n} instal?lments|{n} ?x (?:£|\$|€|chf|eur|usd|gbp)|{n} ?x ?\d{1,4}[.,]\d\d|{n} ?x ?\d{1,4}[.,]-~|{n} ?x ?€~|
    {n} ?x ?£~|{n} ?x ?\$~|pay in {n}|split (?:it )?(?:into|in) {n}
max_quantity {n}: (?:max(?:imum|\.)?|limit(?:ed)?(?: to| of)?|up to|no more than)(?: of)? {n} (?:[a-z-]+ ){0,2}?(?:per|
    each|a|for each) (?:customer|person|household|order|account|transaction|card|family|shopper|guest|booking|day)|
    (?:max(?:imum|\.)?|limit)(?: of)? {n} (?:items?|units?|tickets?|bottles?|packs?|pieces?|devices?|lines?|boxes|cans|
    vouchers?|copies)(?: per ~)?|(?:max(?:imum|\.)?|limit)(?: of)? {n}|limit {n} per ~|{n} (?:[a-z-]+ )?(?:per|to a)
    (?:customer|household|account|order|transaction)|{n} (?:tickets?|items?|units?|devices?) (?:at most|maximum|max)|{n}
    at most|no more than {n} (?:tickets|items|units|bottles|packs)~|no more than {n} [a-z]+ (?:on|to) (?:one|an?|any)
    (?:account|customer|address|household)
contract_term P0D: no (?:minimum )?(?:contracts?|term|commitment|minimum|lock-?in|long-term contract|tie-?ins?|fixed
    term|annual contract|minimum term|strings attached)|without (?:a )?(?:contract|commitment|minimum term)|
    contract-free|commitment-free
contract_term P1M: month-to-month|monthly rolling|rolling monthly(?: contract| plan)?|1-month rolling|30-day rolling(?:
    contract| plan)?
delivery_time P1D: next[- ]day (?:delivery|shipping|dispatch)|delivered (?:tomorrow|the next day|next day|overnight)|
    (?:delivery|arrives|with you|yours) tomorrow|overnight (?:delivery|shipping)|with you the next day|(?:arrives|
    delivered) the next day|there the next day
delivery_time P0D: same[- ]day (?:delivery|dispatch)|delivered today
shipping_cost 0: (?:incl(?:\.|uding|udes)?|inc\.?) (?:delivery|shipping|postage|p&p)|(?:delivery|shipping|postage|p&p)
    (?:included|inclusive)|(?:delivery|shipping)(?: and [a-z]+)? included|(?:sent|posted|shipped|dispatched|
    delivered)(?: out)? free of charge
setup_fee 0: (?:set-?up|activation|installation|joining fee)(?: is)?(?: [a-z]+){0,2} included|(?:scrapped|dropped|
    waived|waiving|axed|ditched) (?:the|our|all|your) (?:joining|set-?up|activation|admin|connection|installation)
    fees?|free (?:set-?up|activation|installation|connection|enrol?ment)
interest_rate 0%: interest[- ]free|no interest|zero interest|zero percent (?:apr|finance)
down_payment 0: no (?:deposit|down ?payment|money down|upfront (?:cost|payment))(?: required| needed)?|zero (?:deposit|
    down)|nothing (?:up ?front|down)|zero upfront
renewal_term P1M: renews? (?:automatically )?(?:monthly|every month|each month|month to month)
renewal_term P1Y: renews? (?:automatically )?(?:annually|yearly|every year|each year)
promo_duration P1M: (?:the |your |for the )?(?:first|1st) month
promo_duration P1Y: (?:the |your |for the )?(?:first|1st) year
notice_period P0D: no notice (?:period|needed|required)
price 0: no (?:monthly |annual )?account fees?
delivery_time P1BD: (?:the )?next (?:working|business) day
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
        "fifteen": 15, "eighteen": 18, "twenty": 20, "twenty-four": 24, "thirty": 30},
    units={"BD": "(?:business|working|work|week) ?-?days?", "Y": "years?|yrs?|calendar years?",
        "M": "(?:full |calendar )?months?|mths?|mos?", "W": "weeks?|wks?",
        "D": "(?:calendar )?days?|nights?(?:'? (?:home )?trial| to (?:change your mind|try|decide))",
        "H": "hours?|hrs?|h", "MIN": "minutes?|mins?"},
    lengths={"P6M": "half a year|half-?year|six months", "P3M": "(?:a )?quarter year", "P14D": "(?:a )?fortnight",
        "P18M": "a year and a half"},
    periods={"P1M": r"(?:per|a|each|every) (?:calendar )?(?:month|mth|mo)|/ ?(?:month|mth|mo)|p/month|monthly|"
        r"p\.?c?m\.?|pm|(?:if you pay|when you pay|when paid|paid|billed) monthly|month[- ]to[- ]month|"
        r"/ ?mo|mthly|monthly payments? of|monthly rental",
        "P1Y": r"(?:per|a|each|every) (?:year|yr|annum)|/ ?(?:year|yr)|annual(?:ly)?|yearly|p\.?a\.?|/ ?yr|first year",
        "P7D": r"(?:per|a|each|every) (?:week|wk)|/ ?(?:week|wk)|weekly|p\.?w\.?|pw",
        "P1D": "(?:per|a|each|every) day|/ ?day|daily"},
    quantities={"person": "persons?|people|adult|guest|traveller|head|passenger", "night": "nights?",
        "piece": "each|tablets?|capsules?|pieces?|items?|units?|ea", "kg": "kilo|kilogram", "l": "litre|liter",
        "user": "users?|seats?|licen[cs]es?|agents?", "hour": "hour|hr"},
    currencies={"GBP": "quid|pounds?", "USD": "dollars?", "CHF": "francs|swiss francs|fr",
        "minor": "pence|p|c|cents?|rappen"}, per="per|a|an|for|/|each|every|p/|the",
    days={"today": "(?:today|tonight) only|only today|just today|ends (?:today|tonight)|last (?:day|chance) today",
        "two_days": "today (?:and|&) tomorrow(?: only)?", "tomorrow": "until tomorrow|ends tomorrow|by tomorrow",
        "weekend": "this weekend(?: only)?|weekend only|all weekend", "week": "this week only|only this week",
        "month_end": "(?:until |by |before )?(?:the )?end of (?:the |this )?month",
        "year_end": "(?:until |by |before )?(?:the )?end of (?:the |this )?year"},
    zero="free(?: of charge)?|complimentary|on us|waived|no charge|gratis|at no (?:extra )?cost|for nothing|we'll "
        "cover|we cover|on the house|included free|(?:pay |you pay )nothing", none="no|none|zero|without|nil",
    lows=r"from|starting (?:at|from)|at least|starts? (?:at|from)|min(?:imum|\.)?|as low as|starts? from|from just|"
        r"from only|from as little as|prices from|of at least|fares start at|from around",
    highs=r"up to|under|max(?:imum|\.)?|below|less than|no more than|as much as|at most|maximum of",
    ranges="to|and|or|until|through|till|thru", articles="the|on",
    starts="from|start(?:ing|ed|s)(?: on)?|began(?: on)?|valid from|between|beginning|begins(?: on)?|as of|effective|"
        "available from|on sale(?: from)?|launches(?: on)?|changes? on|takes? effect(?: on)?|comes into (?:effect|"
        "force)(?: on)?",
    ends="until|till|til|by|to|through|thru|before|ends?(?: on)?|ending|expires?(?: on)?|valid (?:until|to|through)|"
        "closes?(?: on)?|up to and including|no later than|book by|order by|offer ends|finishes(?: on)?|runs out(?: "
        "on)?|runs until|deadline|last day(?: to (?:order|book|apply|join|buy)|:| is)?:?|"
        "must end|hurry, ends|up until|on or before|closing",
    months_in="in|during|throughout", months_end="end of|the end of", on="only on|valid on|one day only,?(?: on)?",
    exactly="only|just|now|now only|for|at|for only|for just|today|is|costs?|are|pay|pays|at just|from now|for a "
        "total of", half="half[- ]price|half off|50 percent off|half the price",
    codes="(?:promo(?:tion(?:al)?)?|voucher|discount|coupon|offer|gift|referral|savings)? ?code(?: is)?|quote|promo|"
        "use code|with code|enter|keyword|password|mention|just mention|use|ref(?:erence)? code",
    cues=_CUES, signs=_SIGNS + GROUPS,
    regions={"GB": "(?:the )?(?:uk|united kingdom|great britain|mainland uk|uk mainland)|britain",
        "US": r"(?:the )?(?:us|u\.s\.|usa|united states|contiguous us|lower 48)",
        "IE": "(?:the )?(?:republic of )?ireland|roi", "GB-NIR": "northern ireland", "GB-SCT": "scotland",
        "GB-WLS": "wales", "GB-ENG": "england", "CH": "switzerland", "DE": "germany", "AT": "austria", "FR": "france",
        "IT": "italy", "CA": "canada", "AU": "australia", "LI": "liechtenstein", "US-CA": "california",
        "US-NY": "new york state", "US-TX": "texas", "US-FL": "florida", "PR": "puerto rico",
        "CH-ZH": "canton of zurich", "CH-VD": "canton of vaud", "CH-GE": "canton of geneva"},
    regions_only="(?:only )?(?:available|valid) (?:only )?(?:in|to|for)(?: residents of)?(?: the)?|(?:limited|"
        "restricted|exclusive) to(?: residents of)?(?: the)?|residents? (?:of|in)(?: the)?|only (?:in|to|within|"
        "for)(?: the)?|open to residents of(?: the)?|shipping (?:only )?(?:to|within)(?: the)?|delivery (?:only "
        ")?(?:to|within)(?: the)?|for residents of(?: the)?",
    only="for(?: all)?|only for|exclusive to|open to|exclusively for|available to|limited to|offer for|only|just for|"
        "price for|concessions? =|concessions? ?:|reduced ?:",
    entitled="gets?|pays?|saves?|receives?|enjoys?|qualify|qualifies|go free|travel free|can (?:take|get|book|buy|"
        "claim)|are entitled|only",
    past="last (?:year|season|summer|winter|spring|autumn|month|week)(?:'s)?|previous (?:year|offer|campaign)|(?:is|"
        "are|now|has|have) (?:now )?(?:closed|ended|expired|finished|over)|closed on|ended (?:on|in)|was available|no "
        "longer valid|expired|has ended|in 20[01][0-9]|used to (?:be|cost)|was for customers|that was (?:last|in|"
        "back)|(?:was|were) (?:our|the) (?:launch|opening) (?:offer|deal)s?|(?:revenues?|sales|profits?) (?:rose|grew|"
        "fell)|if (?:we|they|i) (?:could|paid)|what we'd",
    rivals="competitors?'?s?|elsewhere|other (?:providers|suppliers|shops|retailers|brands|networks)|others (?:pay|"
        "charge)|rivals?|industry average|market average|high street|another (?:chain|provider|supplier|shop|store|"
        "gym|retailer)",
    asides=r"we're hiring|vacanc(?:y|ies)|"
        r"from (?:each|every) (?:ticket|sale|purchase|order|book|box|bottle)|"
        r"prize draw|winners? will|competition|win (?:a|an|one|your|up|£|\$|€|the)|to be won|enter to win|giveaway|"
        r"sweepstakes|raised|donate[sd]?|donation|goes to charity|(?:you're|you are|just|only) (?:only |just )?(?:£|"
        r"\$|€)\d+(?:\.\d+)? away|apply now|salary|per hour|job ref|in every £|on average|the average (?:household|"
        r"family|customer|person)",
    excluded="count towards(?: the)?|exclud(?:es|ing|ed)|(?:does not|doesn't|do not|don't) apply|not (?:valid|"
        "applicable|available|combinable|eligible)(?: to| on| with| for)?|cannot be (?:combined|used)|except(?: for)?|"
        "can't be (?:combined|used)", asked="customer:|question:|q:|user:|guest:|you:|me:",
    cases="late payments?|early (?:exit|termination)|(?:if|should) you (?:move|cancel|lose|miss|reschedule|change "
        "(?:the|your) (?:date|name|booking))|in (?:the )?(?:case|event) of (?:loss|cancellation|late payment|a "
        "no-show|illness)|for (?:lost|replacement|amended)|free cancellation (?:up to|until|before)|if i lose|what if "
        "i lose", noise=r"basket|cart|filter|sort by|cookies?|wishlist|clear all|checkout|bag \(\d{1,2}\)",
)
