"""Files: mails, feeds, posts, print, office documents and price lists as documents of their own."""
