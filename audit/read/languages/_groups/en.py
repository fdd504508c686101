"""English words for the groups of customers that an offer is for, and for those of a country."""

from audit.plugins.word_table import signs

GROUPS = signs(r"""
region GB: uk residents?(?: only)?|uk only|uk customers only|(?:gb|uk|great britain|mainland uk|uk mainland|united
    kingdom) only|uk addresses only|uk (?:orders|delivery|addresses|residents|mainland)(?: addresses)? only
region US: us residents?(?: only)?|u\.s\. residents?(?: only)?|us only|(?:usa?|u\.s\.|united states|continental us)
    only|(?:us|u\.s\.) (?:orders|customers|addresses|residents|delivery) only
region GB-NIR: northern ireland only|northern irish (?:residents?|addresses) only
region IE: irish residents?(?: only)?|roi only|(?:republic of ireland|ireland) only
audience NewCustomers: (?:for |exclusive to |open to )?new (?:[a-z-]+ )?(?:customers?|members?|subscribers?|users?|
    clients?|accounts?|joiners?|policyholders|patients|sign-?ups|lines?|families|pupils|
    tenants)(?: only)?|first[- ](?:order|purchase|time
    (?:customers?|buyers?|orders?|subscribers?)|time)|your first (?:order|purchase|shop)|(?:have ?n[o']t|has not|not)
    (?:had|been|held|taken out) (?:a |an |any )?(?:[a-z]+ )?(?:customer|subscription|account|member|policy|contract|
    plan|card)~|(?:customers|members|anyone|those) new to|new here|new to us|newbies|first-timers|(?:have ?n'?t|haven't|
    never) (?:ordered|booked|bought|shopped|stayed) (?:(?:from|with) us|(?:here )?before)|(?:not|isn't|aren't) (?:open
    to|available to|for|valid for) existing (?:customers|members|subscribers)
audience ExistingCustomers: (?:for |exclusive to |open to )?(?:existing|current|loyal|returning) (?:[a-z-]+
    ){0,2}?(?:customers?|members?|subscribers?|policyholders|clients|account holders)(?: only)?|already (?:with us|(?:a|
    one of our) (?:customers?|members?|subscribers?)|bank(?:ing)? with us)|customers with an active (?:contract|plan|
    subscription)
audience Students: students? (?:only|discounts?|price|offer|rate|plan|tickets?|deal|month|pricing)|for students|
    students? (?:and|&) (?:teachers|apprentices|nhs staff)|with (?:a )?valid student id|(?:nus|totum|
    unidays)(?:/totum)?(?: card)?(?: holders?)?|student (?:[a-z]+ )?cards?|at (?:uni|university)\?|student ids?|
    (?:\.edu|college|university) (?:e-?mail|address)(?: address)?
audience Students limited: (?:nonprofits (?:&|and) )?students?|apprentices|undergraduates|college students|pupils|
    (?:mature |full-time )students?|schoolchildren
audience Seniors: over[- ]?6[0-5]s|over[- ]6[0-5] years|6[0-5]\+|6[0-5]s? and over|aged 6[0-9] (?:and|or) (?:over|above|
    older)|senior (?:discount|citizens|tickets?|rate|price)|for seniors|over[- ]?6[6-9]s|over[- ]?5[05-9]s|over[-
    ]?7[05]s|seniors? ?\(?(?:5[05-9]|6[0-9]|70)(?:\+| and over| or over)|pensioners'? (?:lunch|special|menu|discount|
    rate|price|club|tickets?)|ahv(?:/iv)?
audience Seniors limited: seniors?|pensioners?|retirees|senior citizens|oaps?
audience Youth: under[- ](?:1[4-9]|2[0-9]|30)s?(?: only)?|under(?:1[4-9]|2[0-9]|30)s|aged? (?:under|up to) (?:1[6-9]|
    2[0-9]|30)|1[68]-2[0-9] year olds?|1[68]-2[0-9]s|youth (?:ticket|fare|rate|price|discount)|1[0-9] (?:and|&|or)
    (?:under|younger)
audience Youth limited: (?:1[4-9]|2[0-5])-(?:1[7-9]|2[0-9])s|young (?:people|adults|persons)|youths?|teens|young person
audience Members: (?:for |exclusive to |open to |only for )(?:[a-z]+ )?(?:members|cardholders|card holders|railcard
    holders|pass holders)(?: only)?|(?:[a-z]+ )?(?:cardholders|card holders|railcard holders|pass ?holders|loyalty
    members|rewards members|membership holders|season ticket holders)(?: only)?|(?:with|w/) (?:a |an |your |the
    )?(?:[a-z]+ )?(?:club ?card|loyalty card|plus card|rewards? card|[a-z]+ card|railcard)|members?(?:'s?)? (?:price|
    only|exclusive|pay|save|get)|members-only|club price|readers' club|(?:[a-z]+ )?card price|if you(?:'ve got| have|'re
    carrying) (?:a|an|your) [a-z]+ ?card|(?:[a-z]+)?card holders|(?:have to|must|need to) be a member(?: of)?|join the
    club and|member of [a-z' ]{2,24} to (?:apply|book|join)
audience BusinessCustomers limited: (?:trade|business|company) (?:account|card) ?holders|restaurants|retailers|
    small businesses|businesses|freelancers|charities|trade customers|companies|sole traders
audience PrivateCustomers limited: private customers|consumers|households|residential customers
audience Families limited: families
audience AppUsers limited: (?:in|on|via|through) (?:the|our) app
audience Members limited: (?:club |society |union |library )?members
audience AppUsers: (?:only |exclusively )?(?:in|via|through|on) (?:the|our) (?:[a-z]+ )?app(?: only)?|app[- ](?:only|
    exclusive)|app users(?: only)?|when you order in the app|in-app only|download (?:the|our) (?:[a-z]+ )?app (?:to|and|
    for)|(?:order|book|buy|shop)(?:ed|ing|s)?(?: [a-z]+){0,2} (?:through|via|in|on|with) (?:the|our) (?:[a-z]+ )?app
audience NewsletterSubscribers: (?:newsletter|e-?mail|mailing list) (?:subscribers?|sign-?ups?|signups?|members)|(?:sign
    up|subscribe|signing up|subscribing|join|when you sign up) (?:to|for) (?:our |the )?(?:newsletter|e-?mails?|mailing
    list|e-?mail list)|join our (?:mailing|e-?mail) list|(?:join|subscribe to|sign up to|get) our newsletter
audience BusinessCustomers: (?:for |open to )?(?:business(?:es)?(?: customers?| accounts?| users)?|trade (?:customers|
    only|accounts?)|companies|sole traders|corporate customers|b2b|self-employed|smes|wholesale customers|retailers)
    ?only|for businesses|business customers|trade customers(?: only)?|trade only|registered businesses
audience PrivateCustomers: (?:for )?(?:private (?:customers|individuals|buyers)|consumers|households|residential
    customers|personal customers)(?: only)?|consumers only|domestic customers
audience Families: as a family,? you (?:save|pay|get)|family (?:rate|discount|price) only|for families only|
    large families|families (?:save|pay|get|of)
audience Employees: (?:employees?|staff|colleagues?) (?:only|discount|price|offer|rate)|only for (?:our )?(?:employees|
    staff|colleagues)|blue light card(?: holders)?
audience ExistingCustomers limited: (?:returning|past|previous|regular|renewing) (?:guests?|visitors?|clients?|
    customers?|members?|subscribers?)|(?:anyone|customers|members|subscribers|those) (?:who renews?|renewing)
audience Members limited: friends of the [a-z]+|founding members
audience Employees limited: (?:nhs|school|hospital|council) staff|(?:employees|staff) of [a-z ]{2,24}|teams of
    (?:our|the|local|partner) [a-z ]{2,24}|key workers|employees|colleagues
audience AppUsers: show (?:us )?(?:the|our|your) (?:[a-z]+ )?app|flash (?:the|your) app
audience NewCustomers: new[- ](?:patient|client|customer|member|joiner|pupil|student)(?:'?s)? (?:special|offer|deal|
    rate|price|discount)
""")
