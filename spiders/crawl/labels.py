"""The labels of requests that the crawl itself must know; channel types have others of their own."""

PAGE = "page"  # a page that links to pages: it belongs to whichever channel of the site claims it
SITEMAP = "sitemap"
ROBOTS = "robots"
GUESS = "guess"  # asked for in case it is there, such as /sitemap.xml: that it is not says nothing
MAILBOX = "mailbox"
FILE = "file"  # a saved answer or document on disk
LINK = "link"  # asked for only to see whether it is there
PROBE = "probe"  # an address that is not there: asked for to see what the site shows then

SIGNPOSTS = frozenset({SITEMAP, ROBOTS, GUESS})
UNCOUNTED = SIGNPOSTS | {PROBE}  # no documents of the channel, whatever comes of them
