"""English words for whether something can be had, how often, and in what state."""

from audit.plugins.word_table import signs

STOCK = signs(r"""
availability LimitedAvailability: (?:rooms|places|seats|spaces|tickets|copies) (?:still )?left ?: ?{n}
availability InStock: (?:in stock|available now|ready to ship|ships (?:today|immediately|now)|available immediately|{n}
    in stock|in-stock|available for immediate (?:delivery|dispatch)|{places} available)|back in stock|plenty (?:in
    stock|left|available)|(?:in stock|available) (?:and ready|now)|ready for (?:immediate )?(?:dispatch|delivery)
availability SoldOut: we(?:'re| are) (?:already |now |completely |quite )?full|(?:mon|tues|wednes|thurs|fri|satur|
    sun)day(?: night| evening| lunch| morning)?(?:'s| is) (?:already |now |completely )?full|sold ?out|fully booked|all
    gone|now full|(?:class|course|workshop|session|tour|trip|cruise|departure|sailing)s? (?:is|are) full|(?:we've |we
    have )?sold (?:every last (?:one|ticket)|the lot|every ticket)|no {places} left|completely (?:full|booked(?: up)?)|
    booked (?:up|out)|they've all gone|all taken
availability OutOfStock: out of stock|(?:currently|temporarily) (?:unavailable|out of stock|not available)|not in stock|
    unavailable|(?:currently )?out of print|no longer in stock|not available at the moment|not currently available|
    out-of-stock|we(?:'ve| have) run
    out|run out of stock
availability PreOrder: pre-?orders?(?: now| open| available)?|available to pre-?order|pre-?ordering|presale
availability BackOrder: available to order|back[- ]?order(?:s|ed)?|on back order|awaiting stock|more on the way|
    restocking soon|back in
    stock soon|due back in stock
availability MadeToOrder: made[ -]to[ -]order|built to order|bespoke|custom[ -]made|handmade to order|(?:built|made|cut|
    sewn|tailored|knitted) to (?:your )?(?:measure(?:ments)?|size|order|spec(?:ification)?s?)|made just for you|made
    especially for you|custom-built
availability LimitedAvailability: (?:limited to|only on|on) the (?:first |last )?{n} (?:[a-z]+ )?(?:cars|vans|vehicles|
    bikes|units|pairs|sets|pieces|items|sofas|beds|places|seats|rooms|tickets)(?: (?:in stock|we have left|left|
    remaining))?|only {n} (?:left|remaining|available|in stock|places?|seats?|tickets?|rooms?|spots?|copies|tables?|
    boxes|cases|
    packs|sets|bikes|units|pairs|hampers)(?: left| remaining)?|(?:last|final) {n} (?:left|remaining|places?|seats?|
    rooms?|pieces|tickets)|{n} (?:left in stock|
    places left|seats left|rooms left|left|remaining|spots left)|limited to {n}(?:[.,]\d+)?(?:
    million| copies| pieces| places| units| customers| people)?|limited (?:edition|availability|stock|numbers?|
    quantit(?:y|ies)|places|spaces|run|seats)|(?:for )?(?:the )?first {n} (?:customers?|orders?|people|bookings?|
    buyers?|sign-?ups|subscribers|members|to)|few left|almost gone|one only, sold|one only in stock|only one (?:left|
    available|in stock)|{n} (?:cars|vans|vehicles|bikes|units|
    sets|rooms|places) (?:available|in stock)|last one|last few|selling fast|low stock|last
    remaining|only {n} (?:spaces|cabins|berths|slots)(?: left| remaining| available)?|(?:only )?a? ?few {places}
    (?:left|remaining)|(?:last|final) {places}|(?:nearly|almost) (?:full|sold out|fully booked)|(?:only )?(?:a )?few
    left in stock|last few(?: left| remaining| available)?|few remaining|(?:only |just |last |final |the last |hurry,?
    (?:just |only )?)?{n} (?:[a-z]+ )?{places}(?: are| is)?(?: still)? (?:left|remain(?:ing)?)|(?:handful|couple) of
    (?:[a-z]+ )?{places} (?:left|remain(?:ing)?|available)|(?:handful|couple) (?:left|remain(?:ing)?)|(?:the )?first
    {n} (?:[a-z]+ )?(?:through the door|to (?:book|order|sign up|buy)|in the queue)|only a few (?:left|remain(?:ing)?)|
    last few {places}|limited (?:places|spaces|seats|tickets|rooms|availability)|limited edition of {n}|
    (?:in stock|stock): ?[1-5]$~
availability Discontinued: discontinued|no longer (?:available|sold|made|stocked|in our range)|end of line|(?:we've|we
    have|they've) stopped (?:making|selling|stocking) (?:this|it|them)(?: one)?|(?:this|model|range|product|line|one)
    (?:has|have) been (?:withdrawn|retired|phased out)|out of production|being phased out
availability InStoreOnly: (?:in[- ]store|in[- ]stores|instore|in[- ]branch|in[- ]shop)s? only|only (?:in|at) (?:our |
    the |selected |participating )?(?:stores?|shops?|branch(?:es)?|showrooms?|the counter|box office)|(?:available|
    valid) only in[- ]stores?|exclusively in[- ]stores?|collection only|(?:click and collect|pick-?up) only|(?:not|
    isn't|aren't|never) (?:available|sold|on sale|bookable) online|no {post}|not online|walk-ins? only|exclusive to
    (?:our )?stores?|only (?:available |sold )?in our {shops}|only available (?:in|at) (?:our )?{shops}|(?:dine|eat|
    sit)[- ]in only|(?:click (?:and|&) collect|collect|collection|pick-?up|counter|walk-?in) only|(?:can't|cannot|don't|
    do not|won't) (?:post|ship|send) (?:it|them|these|this)|we (?:don't|do not|can't|cannot) (?:post|ship)\.|(?:only
    )?at (?:our|the) [a-z'&, -]{0,30}(?:showroom|shop|store|branch|branches|stores|shops|salon|studio|counter|practice|
    nursery) only|only (?:at|in|from) (?:our|the) [a-z'&, -]{0,30}{shops}|exclusive to our {shops}|{shops} only|
    (?:collect(?:ion)?|pick-?up|picked up) (?:in|from|at) (?:the |our )?[a-z]{3,12} only|only (?:at|in) our (?:[a-z]+
    )?(?:cent(?:re|er)s?|clinics?|yards?|garages?|depots?|clubs?|offices?)|~(?:^|[.,;] )at the box office only|at
    [a-z'& ]{2,30} {shops} only|in person only|over the counter only
availability OnlineOnly: online(?:[- ](?:only|exclusive))|only (?:available )?online|web(?:[- ](?:only|exclusive))|
    exclusively online|online orders only|(?:valid|available) (?:only )?online only|not (?:available|valid) in[-
    ]stores?|(?:must be |only )(?:bought|booked|purchased|ordered) (?:on our website|online)(?: or in our app)?|not sold
    (?:at|in) (?:stations|stores|shops)|online bookings only|only on our (?:website|site)|only (?:when|if) you (?:book|
    order|buy|shop|pay) online|(?:available )?only (?:through|via|on|from) (?:our|the) (?:website|web ?site|site|web
    ?shop|online shop)|(?:order|book|buy|sign up) online only|online-only|internet only|only sold online|
    we only (?:sell|take|offer) (?:[a-z]+ ){1,3}(?:online|on (?:the|our) (?:website|site))|(?:exclusively|
    only) (?:on|at) [a-z-]+\.(?:com|co|ch|ie|example)~
item_condition Refurbished: refurb(?:ished)?|certified renewed|reconditioned|remanufactured|(?:grade [abc] )?refurbs?|
    (?:factory|manufacturer) renewed
item_condition Used: used|pre-?owned|second[- ]?hand|pre-?loved|(?:light |some |minor )?signs of (?:use|wear)|nearly
    new|open[- ]box|gently used|ex-demonstrator|ex-(?:rental|hire|lease|demo(?:nstrat(?:or|ion))?|fleet)|certified
    pre-owned|(?:some |light )?(?:wear and tear|signs of wear)|previously (?:owned|loved)|thrifted|one (?:previous |
    careful )owner
item_condition Damaged: (?:slight(?:ly)? |minor |small )?(?:scratch(?:es|ed)?|dents?|dented|damaged|marks on|
    chip(?:ped)?|scuff(?:s|ed)?|damaged (?:box|packaging)|imperfections?)|(?:cosmetic|slight|minor|small) (?:damage|
    blemish(?:es)?|marks?)|{n} small marks?|scratch (?:and|&) dent
item_condition New: brand[- ]new|condition: ?new|new with tags|factory sealed|new (?:in|with) (?:the )?(?:box|original
    packaging)|(?:unused|unopened)(?:,| and) (?:still )?(?:sealed|boxed|in (?:the|its) (?:box|packaging))|never (?:worn|
    used)|unworn|nwt|bnib
max_quantity {n}: {n} each,? (?:and )?no more|a max(?:imum)? of {n}(?: [a-z]+)?(?: per [a-z]+)?|(?:max(?:imum|\.)?|
    limit(?:ed)?(?: to| of)?|up to|no
    more than)(?: of)? {n} (?:[a-z-]+ ){0,2}?(?:per|each|a|for each) (?:customer|person|household|order|account|
    transaction|card|family|shopper|guest|booking|day)|(?:max(?:imum|\.)?|limit)(?: of)? {n} (?:items?|units?|tickets?|
    bottles?|packs?|pieces?|devices?|lines?|boxes|cans|vouchers?|copies)(?: per ~)?|(?:max(?:imum|\.)?|limit)(?: of)?
    {n}|limit {n} per ~|{n} (?:[a-z-]+ )?(?:per|to a) (?:customer|household|account|order|transaction)|{n} (?:tickets?|
    items?|units?|devices?) (?:at most|maximum|max)|{n} at most|no more than {n} (?:tickets|items|units|bottles|packs)~|
    no more than {n} [a-z]+ (?:on|to) (?:one|an?|any) (?:account|customer|address|household)|(?:can|may) (?:buy|order|
    claim|purchase|have|book|take) (?:up to|no more than|a maximum of|at most) {n}(?: each| per [a-z]+)?|(?:customer|
    household|person|member)s? (?:can|may) (?:only )?(?:buy|claim|order) {n}|strictly {n} (?:per|each)(?: [a-z]+)?|
    (?:restricted|limited|capped) (?:to|at) {n} (?:[a-z]+ )?(?:per|each|a)(?: [a-z]+)?|(?:only )?{n} (?:[a-z]+ )?(?:per|
    each per) (?:customer|household|person|family|shopper|guest|member|address|transaction|order)(?: max(?:imum)?)?|{n}
    (?:[a-z]+ )?max(?:imum)? per [a-z]+|max(?:imum)? {n} (?:[a-z]+ )?each|no more than {n} (?:each|per [a-z]+|of each)|a
    maximum of {n} [a-z]+ per [a-z]+
trial_period P1M: free trial month|(?:first )?month is a free trial|one[- ]month free trial
trial_period P7D: free trial week|(?:first )?week is a free trial|one[- ]week free trial
availability LimitedAvailability: there(?:'ll| will) only be {n}|only {n} [a-z]+ (?:roasted|made|baked|brewed|printed|
    bottled|produced)|we(?:'re| are) only (?:making|baking|brewing|printing) {n}
availability LimitedAvailability: one of a kind|one-of-a-kind|the only one (?:we have|made|left)
availability SoldOut: (?:group|class|course|level|session|evening|slot|workshop) (?:is|are) (?:already|now) (?:full|
    booked up)
availability InStoreOnly: we (?:don't|do not|can't|cannot) deliver[.!;)]|collection in person only|no delivery service
max_quantity {n}: {n} per (?:visit|customer|person|order|household|card|member|booking|screening),? at (?:the )?most|
    at most {n}
    (?:tickets |items |pieces )?per (?:visit|customer|person|order|household|card|member|booking|screening)
""")
